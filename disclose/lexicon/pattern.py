"""The pattern language of the lexicons, and its compilation to a regular expression over folded text.

    word        a word, folded like the post; the language's clitics and endings are allowed around it
    word!       the word without clitics and endings
    word*       the word with any letters after it
    (a|b c)     one of several sequences
    [a|b]       the same, optional
    {slot}      a slot: a built-in one (see SLOTS) or a word set of the lexicon
    ~   ~~      a gap of up to 3, up to 7 words, inside one clause
    ^   $       beginning, end of a line or sentence
    "text"      a piece of text as it stands, without boundaries or clitics

A pattern needs at least one word that must be there: the Aho-Corasick automaton looks for it, and only where it stands is
the expression tried. Nothing in the language repeats without a bound, so matching takes time linear in the text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from disclose.errors import PatternError
from disclose.text.fold import EMAIL, LINK, MENTION, fold_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from disclose.text.languages.morphology import Morphology

_NUMBER: Final = r"\d(?:[\d.,/]{0,12}\d)?"
_LOOSE: Final = r"[\s:;=>\"'()\[\]\-،.*|→➡⬇️👉👇🔗✨]{0,6}"
#: Built-in slots: name → (expression, meaning).
SLOTS: Final[Mapping[str, tuple[str, str]]] = {
    "n": (rf"(?:{_NUMBER}|{{number}})", "a number in digits or words"),
    "digits": (_NUMBER, "a number in digits"),
    "pct": (rf"(?:{_NUMBER}|{{number}})[ \-]?(?:%|{{percent}})|%[ ]?{_NUMBER}", "a percentage"),
    "money": (
        rf"(?:[$€£₪฿﷼¥₹][ ]?{_NUMBER}[kKmM]?|{_NUMBER}[ ]?[kKmM]?[ ]?(?:[$€£₪฿﷼¥₹]|{{currency}})|{{number}}[ ]{{currency}})",
        "an amount of money",
    ),
    "time": (rf"(?:{_NUMBER}|{{number}})[ \-]{{0,2}}(?:{{time_unit}})|(?:{{time_word}})", "a stretch of time: number and unit, or a word"),
    "year": (r"(?:19[89]\d|20[0-4]\d|25[5-7]\d|13[6-9]\d|140\d|14[2-5]\d)(?!\d)", "a year: common, Buddhist, Solar Hijri or Hijri"),
    "code": (
        r"(?P<code>[a-z][a-z0-9]{2,19}(?:-[a-z0-9]{1,12})?|\d{2,4}[a-z]{2,16}\d{0,4})(?![a-z0-9])",
        "a discount code: Latin capitals or letters with digits in the original",
    ),
    "link": (LINK, "a link"),
    "mention": (MENTION, "an @mention"),
    "email": (EMAIL, "an e-mail address"),
    "phone": (r"\+?\d[\d \-]{6,15}\d", "a phone number"),
    "name": (
        r"\"?[^\W\d_][^\s.,!?;:()\"]{0,24}(?: [^\W\d_][^\s.,!?;:()\"]{0,24}){0,2}\"?",
        "a name: one to three words, in quotation marks or not",
    ),
    "word": (r"\"?[^\W\d_][^\s.,!?;:()\"]{0,24}\"?", "any one word"),
}
_LOOSE_SLOTS: Final = frozenset({"code", "link", "mention", "email", "phone"})
_NUMERIC_SLOTS: Final = frozenset({"n", "digits", "pct", "money", "time", "year"})
#: Word sets that built-in slots refer to; every lexicon may define them.
SLOT_SETS: Final = ("number", "percent", "currency", "time_unit", "time_word")
_BEGIN: Final = r"(?:(?<![^\n])|(?<=[.!?\n|•\]\)>:]\s)|(?<=[^\w\s,'\"%$€£₪฿#@()/+&*=~-])[ ]?|(?<=[^\w\s,'\"%$€£₪฿#@()/+&*=~-] )|(?<=\n)[\s\"'*#>•\-–\d.)(\[]{0,6}|\A[\s\"'*#>•\-–\d.)(\[]{0,6})"
_END: Final = r"(?=[ \"'*)\]]{0,3}(?:$|[\n.!?,|:;•\-]|[^\w\s]))"
_TOKEN: Final = re.compile(
    r'\s*(?:(?P<quoted>"[^"]*")|(?P<gap>~~?)|(?P<slot>\{[a-z_]+\})|(?P<sign>[()\[\]|^$])|(?P<word>[^\s()\[\]|{}"^$~]+))'
)
_DOUBLED: Final = re.compile(r"([^\W\d_])\1")


@dataclass(frozen=True, slots=True)
class Compiled:
    """A pattern ready for the matcher: its expression and the folded strings of which one must be in the text."""

    source: str
    regex: str
    anchors: frozenset[str]
    plain: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Part:
    regex: str
    anchors: frozenset[str]
    optional: bool = False
    gap: bool = False
    loose: bool = False
    edge: bool = False
    open_end: bool = False
    plain: tuple[str, ...] | None = ()


def compile_pattern(source: str, morphology: Morphology, sets: Mapping[str, Sequence[str]], *, where: str = "") -> Compiled:
    """Compile one pattern.

    Args:
        source: the pattern as written in the lexicon.
        morphology: the language's boundary policy.
        sets: word sets by name; their words are patterns themselves, without slots.
        where: the place named in errors.

    Raises:
        PatternError: the pattern is malformed, names an unknown slot, or has no word that must be there.
    """
    part = _Parser(source, morphology, sets, where).whole()
    if not part.anchors:
        raise PatternError(f"pattern {source!r} has no word that must be there", where=where, todo="add a word outside [ ] and gaps")
    regex = part.regex
    if morphology.touching:
        regex = f"{'' if part.edge else morphology.before}{regex}{'' if part.open_end else morphology.after}"
    pieces = regex.split("(?P<code>")
    regex = pieces[0] + "".join(f"(?P<code{number}>{piece}" for number, piece in enumerate(pieces[1:]))
    return Compiled(source, regex, part.anchors, part.plain or ())


class _Parser:
    """Recursive descent over the tokens of one pattern."""

    def __init__(self, source: str, morphology: Morphology, sets: Mapping[str, Sequence[str]], where: str, depth: int = 0) -> None:
        self.source, self.morphology, self.sets, self.where, self.depth = source, morphology, sets, where, depth
        self.tokens: list[tuple[str, str]] = []
        position = 0
        while position < len(source.rstrip()):
            match = _TOKEN.match(source, position)
            if not match or match.end() == position:
                raise self._error(f"cannot read {source[position:]!r}")
            self.tokens.append((match.lastgroup or "", match[match.lastgroup or 0]))
            position = match.end()
        self.at = 0

    def _error(self, what: str) -> PatternError:
        return PatternError(f"pattern {self.source!r}: {what}", where=self.where)

    def whole(self) -> _Part:
        part = self._alternatives(end=None)
        if self.at < len(self.tokens):
            raise self._error(f"unexpected {self.tokens[self.at][1]!r}")
        return part

    def _alternatives(self, end: str | None) -> _Part:
        branches = [self._sequence(end)]
        while self.at < len(self.tokens) and self.tokens[self.at] == ("sign", "|"):
            self.at += 1
            branches.append(self._sequence(end))
        if len(branches) == 1:
            return branches[0]
        anchors = frozenset().union(*(branch.anchors for branch in branches)) if all(branch.anchors for branch in branches) else frozenset()
        plain = tuple(word for branch in branches for word in branch.plain or ()) if all(branch.plain for branch in branches) else None
        return _Part(f"(?:{'|'.join(branch.regex for branch in branches)})", anchors, plain=plain)

    def _sequence(self, end: str | None) -> _Part:
        parts: list[_Part] = []
        while self.at < len(self.tokens) and self.tokens[self.at] not in (("sign", "|"), ("sign", end)):
            parts.append(self._element())
        if not parts or all(part.gap for part in parts):
            raise self._error("empty sequence")
        if parts[0].gap or parts[-1].gap:
            raise self._error("a gap needs words on both sides")
        return self._join(parts)

    def _element(self) -> _Part:
        kind, value = self.tokens[self.at]
        self.at += 1
        if kind == "word":
            return self._word(value)
        if kind == "quoted":
            text = fold_words(value[1:-1])
            if not text.strip():
                raise self._error("empty quotation")
            return _Part(re.escape(text), frozenset({text.strip()}), edge=True, open_end=True, plain=None)
        if kind == "gap":
            return _Part(str(3 if value == "~" else 7), frozenset(), gap=True, plain=None)
        if kind == "slot":
            return self._slot(value[1:-1])
        if value in "([":
            closing = ")" if value == "(" else "]"
            part = self._alternatives(closing)
            if self.at >= len(self.tokens) or self.tokens[self.at] != ("sign", closing):
                raise self._error(f"{value!r} is not closed")
            self.at += 1
            return _Part(
                f"(?:{part.regex})",
                part.anchors if value == "(" else frozenset(),
                optional=value == "[",
                loose=part.loose,
                plain=part.plain if value == "(" else None,
            )
        if value == "^":
            return _Part(_BEGIN, frozenset(), edge=True, plain=None)
        if value == "$":
            return _Part(_END, frozenset(), edge=True, open_end=True, plain=None)
        raise self._error(f"unexpected {value!r}")

    def _word(self, value: str) -> _Part:
        exact, stem = value.endswith("!"), value.endswith("*")
        folded = fold_words(value.rstrip("!*").replace("\u200c", " "))  # a half-space may be written, left out or widened
        if not folded.strip():
            raise self._error(f"{value!r} folds to nothing")
        morphology = self.morphology
        own = any(char.isalpha() and not char.isascii() for char in folded) or morphology.script == "Latn"
        body = " ?".join(map(_doubled, folded.split(" ")))
        if not own:
            regex = rf"(?<![a-z0-9]){body}" + (r"[a-z0-9]{0,12}" if stem else "") + r"(?![a-z0-9])"
        else:
            head = "" if exact else morphology.prefix
            tail = r"[^\W\d_]{0,12}" if stem else "" if exact or len(folded) < 3 else morphology.suffix
            regex = f"{head}{body}{tail}" if morphology.touching else f"{morphology.before}{head}{body}{tail}{morphology.after}"
        return _Part(regex, _anchors(folded), plain=None if stem else (folded.replace(" ", ""),))

    def _slot(self, name: str) -> _Part:
        if name in SLOTS:
            regex = SLOTS[name][0]
            for inner in SLOT_SETS:
                if f"{{{inner}}}" in regex:
                    regex = regex.replace(f"{{{inner}}}", self._set(inner).regex if self.sets.get(inner) else "(?!)")
            if name in _NUMERIC_SLOTS:
                clitic = f"(?:{self.morphology.prefix}[ \\-]?)?" if self.morphology.prefix else ""
                regex = rf"(?<!\d){clitic}(?:{regex})"
            anchors = frozenset({regex}) if name in ("link", "mention", "email") else frozenset[str]()
            return _Part(f"(?:{regex})", anchors, loose=name in _LOOSE_SLOTS, plain=None)
        return self._set(name)

    def _set(self, name: str) -> _Part:
        words = self.sets.get(name)
        if not words:
            raise self._error(
                f"unknown slot {{{name}}}; slots are {', '.join(SLOTS)} and the lexicon's sets {', '.join(sorted(self.sets))}"
            )
        if self.depth > 3:
            raise self._error(f"set {{{name}}} refers to itself")
        plain = [folded for word in words if (folded := _plain_word(word))]
        parts = [_Parser(word, self.morphology, self.sets, self.where, self.depth + 1).whole() for word in words if not _plain_word(word)]
        parts += self._plain_set(plain)
        anchors = frozenset().union(*(part.anchors for part in parts)) if all(part.anchors for part in parts) else frozenset[str]()
        return _Part(f"(?:{'|'.join(part.regex for part in parts)})", anchors, plain=None)

    def _plain_set(self, words: list[str]) -> list[_Part]:
        """Plain words as one group, longest first, with clitics, endings and boundaries once around it."""
        morphology = self.morphology
        out = []
        for group in ([word for word in words if len(word) > 2], [word for word in words if len(word) <= 2]):
            if not group:
                continue
            ordered = sorted(set(group), key=lambda word: (-len(word), word))
            body = "|".join(morphology.joint.join(_doubled(piece) for piece in word.split(" ")) for word in ordered)
            tail = morphology.suffix if len(ordered[-1]) > 2 else ""
            regex = f"{morphology.prefix}(?:{body}){tail}"
            anchors = frozenset(anchor for word in ordered for anchor in _anchors(word))
            out.append(_Part(regex if morphology.touching else f"{morphology.before}{regex}{morphology.after}", anchors))
        return out

    def _join(self, parts: list[_Part]) -> _Part:
        joint, word = self.morphology.joint, self.morphology.word
        regex, pending_gap, started = "", "", False
        for part in parts:
            if part.gap:
                pending_gap = part.regex
                continue
            between = ""
            if started and not part.edge:
                between = _LOOSE if part.loose else joint
            if pending_gap:
                reach = int(pending_gap) * self.morphology.gap_words
                apart = self.morphology.gap_joint
                between = (
                    f"(?:(?:{apart}{word}){{1,{reach}}}?{apart}|{between or joint})"
                    if apart
                    else f"(?:{joint}{word}){{0,{reach}}}?{between or joint}"
                )
                pending_gap = ""
            if part.optional:
                regex += f"(?:{between}{part.regex})?" if started else f"(?:{part.regex}{joint})?"
            else:
                regex += between + part.regex
                started = True
            if part.edge and not part.optional and part.regex == _BEGIN:
                started = False
        required = [part for part in parts if part.anchors and not part.optional]
        best = max(required, key=lambda part: (min(map(len, part.anchors)), -len(part.anchors)), default=None)
        plain: tuple[str, ...] | None = ("",)
        for part in parts:
            if part.plain is None or plain is None or part.gap or len(plain) * max(len(part.plain), 1) > 64:
                plain = None
                break
            options = (*part.plain, "") if part.optional else part.plain
            plain = tuple(head + tail for head in plain for tail in options)
        return _Part(
            regex, best.anchors if best else frozenset(), loose=parts[0].loose, edge=parts[0].edge, open_end=parts[-1].open_end, plain=plain
        )


def _plain_word(word: str) -> str:
    """A set's word folded, if it is only letters and spaces, else ""."""
    folded = fold_words(word.replace("\u200c", " ")).strip()
    return folded if folded and all(char.isalpha() or char == " " or "\u0e31" <= char <= "\u0e4e" for char in folded) else ""


def _doubled(piece: str) -> str:
    """A piece of a word as an expression in which a doubled letter may be single, as folding leaves elongated ones."""
    return _DOUBLED.sub(lambda match: f"{match[1]}{{1,2}}", re.escape(piece))


def _anchors(folded: str) -> frozenset[str]:
    """The longest piece of a phrase, as written and with doubled letters single."""
    longest = max(folded.split(" "), key=len)
    return frozenset({longest, _DOUBLED.sub(r"\1", longest)})
