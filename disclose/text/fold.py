"""Folding: one spelling for the many ways of writing a word, with a map back to the original.

A folded text is what the matcher sees. Case, vowel points, letter variants, digits, stylised and look-alike letters and
invisible characters are brought to one form; every folded character knows which code points of the original it came from.
Folding is the same for a post and for a lexicon, whatever the language, since posts mix languages.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal

from disclose.text.scripts import LETTERS

EvasionKind = Literal["invisible", "bidi", "lookalike", "stylised", "separated"]

#: Stand-ins in the folded text for whole segments of the original. Private use: no text keeps them (they fold to U+FFFD).
LINK: Final = "\ue000"
MENTION: Final = "\ue001"
EMAIL: Final = "\ue002"
STAND_INS: Final = LINK + MENTION + EMAIL

_INVISIBLE: Final = (
    "\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b\u200c\u200d\u2060-\u2064\u206a-\u206f\ufe00-\ufe0f\ufeff\U000e0000-\U000e0fff"
)
_BIDI: Final = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_HEBREW_POINTS: Final = "\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"
_ARABIC_MARKS: Final = "\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u08d3-\u08ff"

#: Letter variants that one spelling stands for; Persian and Arabic forms of ya and kaf meet in the Arabic ones.
_VARIANTS: Final = {
    **dict.fromkeys("أإآٱٲٳ", "ا"),
    **dict.fromkeys("ىیئېےۍ", "ي"),
    "ؤ": "و",
    "ة": "ه",
    "ۀ": "ه",
    "ە": "ه",
    "ک": "ك",
    "ڪ": "ك",
    "ھ": "ه",
    "ہ": "ه",
    "װ": "וו",
    "ױ": "וי",
    "ײ": "יי",
    "ı": "i",
    "ø": "o",
    "đ": "d",
    "ł": "l",
    "ß": "ss",
    "æ": "ae",
    "œ": "oe",
    "ﬁ": "fi",
    "ﬂ": "fl",
    "ๅ": "า",
}
_MARKS_AND_SIGNS: Final = {
    **dict.fromkeys("’‘‛ʼʹ´`′׳＇", "'"),
    **dict.fromkeys("“”„‟«»″״＂「」『』", '"'),
    **dict.fromkeys("‐‑‒–—―−־﹣－", "-"),
    **dict.fromkeys("\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\v\f\u2800", " "),
    **dict.fromkeys("\r\u0085\u2028\u2029", "\n"),
    "_": " ",
    "٪": "%",
    "،": ",",
    "؛": ";",
    "؟": "?",
    "٫": ".",
    "٬": ",",
    "。": ".",
    "…": ".",
}
#: Look-alike letters of other scripts, as skeletons in Latin (Unicode TR39, the pairs that pass for a-z).
_LOOKALIKES: Final = dict(
    zip(
        "аеорсухіјѕһԁԛԝвмнктгпуԌɑɡοαερντυικχβηωѵԍӏАВЕКМНОРСТУХІЈЅԌΑΒΕΖΗΙΚΜΝΟΡΤΥΧ",
        "aeopcyxijshdqwbmhktrnygagoaepvtuikxbnwvglabekmhopctyxijsgabezhikmnoptyx",
        strict=True,
    )
)
#: Letters and signs that stand in for a letter inside a word of that script.
_INSIDE: Final = {
    "Hebr": {"o": "ס", "O": "ס", "0": "ס", "i": "ו", "I": "ו", "l": "ו", "1": "ו", "|": "ו", "n": "ח"},
    "Arab": {"1": "ا", "l": "ا", "I": "ا", "|": "ا", "0": "ه", "o": "ه", "@": "ا"},
}

_WORD: Final = "".join(LETTERS[script] for script in ("Latn", "Hebr", "Arab", "Thai"))
_LETTER_RUN: Final = re.compile(f"[A-Za-z{LETTERS['Cyrl']}{LETTERS['Grek']}ɑɡ]+")
_LATIN: Final = re.compile("[A-Za-z]")
_INSIDE_RUN: Final = {
    script: re.compile(f"(?<=[{LETTERS[script]}])[{re.escape(''.join(signs))}](?=[{LETTERS[script]}])") for script, signs in _INSIDE.items()
}
_INSIDE_ANY: Final = re.compile(f"[{LETTERS['Hebr']}{LETTERS['Arab']}][oOiIln01|@][{LETTERS['Hebr']}{LETTERS['Arab']}]")
_FOREIGN_LOOKALIKE: Final = re.compile(f"[{LETTERS['Cyrl']}{LETTERS['Grek']}ɑɡ]")
_ELONGATED: Final = re.compile(r"([^\W\d])\1{2,}")
_INNER_QUOTE: Final = re.compile(rf"(?<=[{_WORD}])(?:['\"]|'')(?=[{_WORD}])")
_STYLISED: Final = re.compile(
    "[\U0001d400-\U0001d7ff\uff21-\uff3a\uff41-\uff5a\u24b6-\u24e9\U0001f130-\U0001f149\U0001f150-\U0001f169\U0001f170-\U0001f189ᴀ-ᴢ]"
)
_DROPPED: Final = re.compile(f"[{_INVISIBLE}{_BIDI}{_HEBREW_POINTS}{_ARABIC_MARKS}\u0300-\u036f\u0e4d]")
#: Characters that show nothing by themselves.
HIDDEN: Final = re.compile(f"(?P<bidi>[{_BIDI}]+)|(?P<invisible>[{_INVISIBLE}]+)")
_MARKS: Final = re.compile(f"(?:[{_HEBREW_POINTS}{_ARABIC_MARKS}\u0300-\u036f])+")
_TAG: Final = re.compile(r"[#＃]\w+")
_CAMEL: Final = re.compile(r"(?<=[a-zß-öø-ÿ])[A-Z]")
_DOUBLE_SARA_E: Final = re.compile("เเ")
_SMALL_CAPITALS: Final = dict(zip("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnoprstuvwyz", strict=True))


@dataclass(frozen=True, slots=True)
class Evasion:
    """Something that hides a word from a machine or a reader: offsets are code points of the original."""

    start: int
    end: int
    kind: EvasionKind


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text. `starts[i]` and `ends[i]` bound the original code points behind folded character i; None means that
    every character stands for itself.
    """

    text: str
    starts: tuple[int, ...] | None
    ends: tuple[int, ...] | None
    evasions: tuple[Evasion, ...] = ()

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Map a folded span to the original; an empty span maps to an empty one."""
        if self.starts is None or self.ends is None:
            return start, end
        if start >= end:
            at = self.starts[start] if start < len(self.starts) else (self.ends[-1] if self.ends else 0)
            return at, at
        return self.starts[start], self.ends[end - 1]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Map a span of the original to the folded characters that come from it."""
        if self.starts is None:
            return start, end
        return bisect_left(self.starts, start), bisect_left(self.starts, end)


@lru_cache(maxsize=65536)
def fold_character(char: str) -> str:
    """Fold one code point: zero, one or a few characters. Private-use stand-ins of this module fold to U+FFFD."""
    if char in STAND_INS or "\ud800" <= char <= "\udfff":
        return "\ufffd"
    if _DROPPED.match(char):
        return ""
    known = _VARIANTS.get(char) or _MARKS_AND_SIGNS.get(char) or _SMALL_CAPITALS.get(char)
    if known is not None:
        return known
    if char < "\x80":
        return char.lower()
    if char in "ำﷺ﷽":
        return char
    if char.isdecimal():
        return str(unicodedata.decimal(char))
    if "\U0001f130" <= char <= "\U0001f189":
        offset = (ord(char) - 0x1F130) % 0x20
        return chr(97 + offset) if offset < 26 else char
    plain = unicodedata.normalize("NFKC", char)
    if len(plain) > 3:
        plain = char
    if plain != char:
        return "".join(fold_character(part) if part != char else part for part in plain)
    base = unicodedata.normalize("NFD", char)
    if base != char and unicodedata.category(base[0]) in ("Lu", "Ll"):
        return "".join(fold_character(part) for part in base if not unicodedata.combining(part))
    folded = char.casefold()
    return folded if len(folded) == 1 else char.lower()[:1]


class _FoldTable(dict[int, str]):
    """A `str.translate` table that folds code points as they turn up."""

    def __missing__(self, codepoint: int) -> str:
        folded = self[codepoint] = fold_character(chr(codepoint))
        return folded


_TABLE: Final = _FoldTable()


def fold(text: str, *, stand_ins: tuple[tuple[int, int, str], ...] = ()) -> Folded:
    """Fold `text`.

    Args:
        text: the original.
        stand_ins: sorted, disjoint (start, end, character) of segments that one stand-in replaces.

    Returns:
        The folded text, its map to the original, and what looked like hiding.
    """
    plain = text.translate(_TABLE)
    if not stand_ins and len(plain) == len(text) and not _needs_care(text, plain):
        return Folded(plain, None, None)
    return _fold_mapped(text, stand_ins)


def fold_words(text: str) -> str:
    """Fold a lexicon word or phrase: the same function as for posts, without the map."""
    return fold(text).text


def _needs_care(text: str, plain: str) -> bool:
    return bool(
        _ELONGATED.search(plain)
        or _INNER_QUOTE.search(plain)
        or "เเ" in plain
        or "#" in plain
        or _FOREIGN_LOOKALIKE.search(text)
        or _STYLISED.search(text)
        or "\u0e45" in text
        or "\r" in text
        or _INSIDE_ANY.search(text)
    )


def _fold_mapped(text: str, stand_ins: tuple[tuple[int, int, str], ...]) -> Folded:
    pieces = [_TABLE[ord(char)] for char in text]
    swapped, evasions = unmask(text)
    for index, letter in swapped.items():
        pieces[index] = letter
    reach: dict[int, int] = {}  # where a folded character stands for more than one code point: its last one
    for match in _MARKS.finditer(text):
        if match.start():
            reach[match.start() - 1] = match.end()
    for start, end, stand_in in stand_ins:
        pieces[start:end] = [stand_in, *[""] * (end - start - 1)]
        reach[start] = end
    if "#" in pieces:
        _split_camel_case(text, pieces)
    starts = [index for index, piece in enumerate(pieces) for _ in piece]
    ends = [reach.get(index, index + 1) for index in starts]
    chars, starts, ends = _squeeze("".join(pieces), starts, ends)
    hidden = tuple(sorted([*evasions, *_hidden(text)], key=lambda found: found.start))
    return Folded(chars, tuple(starts), tuple(ends), hidden)


def unmask(text: str) -> tuple[dict[int, str], list[Evasion]]:
    """Letters that stand for others: code point of `text` → the letter meant, and the spans that hold them."""
    swapped: dict[int, str] = {}
    evasions: list[Evasion] = []
    if _FOREIGN_LOOKALIKE.search(text):
        for match in _LETTER_RUN.finditer(text):
            if not _LATIN.search(match[0]):
                continue
            found = {index: _LOOKALIKES[text[index]] for index in range(*match.span()) if text[index] in _LOOKALIKES}
            if found:
                swapped.update(found)
                evasions.append(Evasion(*match.span(), "lookalike"))
    if _INSIDE_ANY.search(text):
        for script, run in _INSIDE_RUN.items():
            for match in run.finditer(text):
                swapped[match.start()] = _INSIDE[script][match[0]]
                evasions.append(Evasion(*match.span(), "lookalike"))
    evasions.extend(Evasion(*match.span(), "lookalike") for match in re.finditer("(?<=[ก-ฮ\u0e31-\u0e4e])\u0e45", text))
    evasions.extend(Evasion(*match.span(), "stylised") for match in re.finditer(f"{_STYLISED.pattern}+", text))
    return swapped, evasions


def _hidden(text: str) -> list[Evasion]:
    """Invisible characters inside words, and bidi overrides; ordinary spelling (Persian ZWNJ, emoji joiners) is none."""
    found = []
    for match in HIDDEN.finditer(text):
        before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
        if match.lastgroup == "bidi":
            if any(char in "\u202d\u202e" for char in match[0]):
                found.append(Evasion(*match.span(), "bidi"))
        elif (
            before.isalnum()
            and after.isalnum()
            and not (set(match[0]) <= {"\u200c", "\u200d"} and "\u0600" <= before <= "\u06ff")
            and not ("\u0e00" <= before <= "\u0e7f" and match[0] == "\u200b")
        ):
            found.append(Evasion(*match.span(), "invisible"))
    return found


def _split_camel_case(text: str, pieces: list[str]) -> None:
    """Put a space before each capital that begins a word inside a hashtag (#PaidPartnership)."""
    for tag in _TAG.finditer(text):
        for capital in _CAMEL.finditer(text, *tag.span()):
            if pieces[capital.start()] not in STAND_INS:
                pieces[capital.start()] = f" {pieces[capital.start()]}"


def _squeeze(folded: str, starts: list[int], ends: list[int]) -> tuple[str, list[int], list[int]]:
    """Bring elongated letters (three or more) to one, drop quote marks inside words, join doubled Thai sara e."""
    merged = {match.start(): match.end() for match in _ELONGATED.finditer(folded)}
    merged.update((match.start(), match.end()) for match in _DOUBLE_SARA_E.finditer(folded))
    drop = {index for start, end in merged.items() for index in range(start + 1, end)}
    drop.update(index for match in _INNER_QUOTE.finditer(folded) for index in range(*match.span()))
    if not drop:
        return folded, starts, ends
    kept = [index for index in range(len(folded)) if index not in drop]
    doubled = {index for index in merged if folded[index] == "เ" and folded[index : index + 2] == "เเ"}
    return (
        "".join("แ" if index in doubled else folded[index] for index in kept),
        [starts[index] for index in kept],
        [ends[merged[index] - 1] if index in merged else ends[index] for index in kept],
    )
