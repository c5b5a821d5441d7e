"""Labels in disguise: letters set apart, signs for letters. What the plain lexicon cannot see, compared with the plain labels."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from disclose.lexicon.matcher import Hit, matcher_for, stands_alone
from disclose.signals.placement import is_obfuscated

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from disclose.lexicon.schema import Entry
    from disclose.text.reading import Reading

_LETTER: Final = r"[^\W\d_][\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]{0,3}"
_SEPARATED: Final = re.compile(rf"(?<![\w]){_LETTER}(?:[ .·•*\-|/~]{{1,3}}{_LETTER}){{1,24}}(?![\w])")
_LETTERS: Final = r"[^\W\d_]+"
_SIGNED: Final = re.compile(
    rf"(?<!\w)(?:{_LETTERS}(?:[0134579@$*!.·•\-|~]{{1,2}}{_LETTERS}){{1,6}}|[013457@$]{_LETTERS}(?:[0134579@$*!]{{1,2}}{_LETTERS}){{0,6}})(?!\w)"
)
#: A few letters set apart, and what may stand between such pieces of one word: signs, emoji, spaces.
_PIECE: Final = re.compile(rf"(?<![\w\u0e31-\u0e4e@])(?:{_LETTER}){{1,5}}(?![\w\u0e31-\u0e4e])")
_BETWEEN: Final = re.compile(r"[^\w\n@#]{1,4}")
_MOST_PIECES: Final = 8
_FRAGMENT: Final = 2
_SHORTEST_BROKEN: Final = 4
#: A word of one script with letters or digits of another inside.
_OWN: Final = "[\u05d0-\u05ea\u0621-\u06cc\u0e01-\u0e4e]+"
_MIXED: Final = re.compile(rf"(?<!\w){_OWN}(?:[a-z0-9]{{1,2}}{_OWN}){{1,3}}(?!\w)")
_FOREIGN: Final = re.compile("[a-z0-9]+")
_LONGEST: Final = 40
_LEET: Final = str.maketrans("013457@$!", "oleastasi")
_SIGNS: Final = re.compile(r"[^\w]+")
_SIGN: Final = re.compile(r"[\W\d]")


@lru_cache(maxsize=16)
def plain_labels(language: str, *, abroad: bool = False) -> Mapping[str, Entry]:
    """Labels of a language without slots and gaps, run together → their entry."""
    lexicon = matcher_for(language, "abroad" if abroad else "own").lexicon
    labels = {}
    for word, entries in lexicon.tags.items():
        for entry in (lexicon.entries[number] for number in entries):
            is_label = entry.family == "disclosure" and entry.kind in ("clear", "ambiguous")
            if is_label and entry.evidence in ("payment", "partnership", "affiliate_link") and len(word) > 1:
                labels[word] = entry
    return labels


def disguised_labels(reading: Reading, primary: str) -> list[Hit]:
    """Labels whose letters are set apart ("a.d", "s p o n s o r e d", "spon/so red"), replaced ("sp*nsored", "p4id") or of another form."""
    label_sets = [plain_labels(primary)] if primary == "en" else [plain_labels(primary), plain_labels("en", abroad=True)]
    found = [*_signed(reading, label_sets), *_stylised(reading, label_sets)]
    for start, end, squeezed in _broken(reading):
        entry = next((labels[squeezed] for labels in label_sets if squeezed in labels), None)
        if entry is not None:
            found.append(Hit(entry, start, end))
    for start, end, likeness in _mixed(reading):
        entry = next((entry for word, entry in label_sets[0].items() if len(word) >= _SHORTEST_BROKEN and likeness.fullmatch(word)), None)
        if entry is not None:
            found.append(Hit(entry, start, end))
    return found


def _signed(reading: Reading, label_sets: list[Mapping[str, Entry]]) -> Iterator[Hit]:
    """Labels with single letters set apart, or with signs and digits for letters."""
    text = reading.folded.text
    for match in (*_SEPARATED.finditer(text), *_SIGNED.finditer(text)):
        squeezed = _SIGN.sub("", match[0])
        candidates = {squeezed, _SIGNS.sub("", match[0].translate(_LEET))}
        wild = (
            re.compile(_SIGN.sub(".", match[0]))
            if len(match[0]) >= 5 and len(squeezed) == len(match[0]) - 1 and " " not in match[0] and "-" not in match[0]
            else None
        )
        for labels in label_sets:
            if match[0] in labels:  # written as it is meant, such as Arabizi with its digits
                break
            entry = next((labels[word] for word in candidates if word in labels), None)
            if entry is None and wild is not None:
                entry = next((labels[word] for word in labels if wild.fullmatch(word)), None)
            if entry is not None and (len(squeezed) > 3 or _is_set_apart(reading, *match.span())):
                yield Hit(entry, *match.span())
                break


def _stylised(reading: Reading, label_sets: list[Mapping[str, Entry]]) -> Iterator[Hit]:
    """Words in stylised letters that are a label: their form sets them apart."""
    for evasion in reading.folded.evasions:
        if evasion.kind == "stylised":
            start, end = reading.folded.span(evasion.start, evasion.end)
            entry = next((labels[word] for labels in label_sets if (word := reading.folded.text[start:end]) in labels), None)
            if entry is not None and is_obfuscated(reading, evasion.start, evasion.end):
                yield Hit(entry, start, end)


def _broken(reading: Reading) -> Iterator[tuple[int, int, str]]:
    """Runs of pieces that may be one word, with their letters run together; spaces alone set only fragments apart."""
    text = reading.folded.text
    run: list[re.Match[str]] = []
    for piece in _PIECE.finditer(text):
        if run and not _may_continue(reading, run[-1], piece):
            run = []
        run = [*run, piece][-_MOST_PIECES:]
        for first in range(len(run) - 1):
            letters = [part[0] for part in run[first:]]
            squeezed = "".join(letters)
            if len(squeezed) >= _SHORTEST_BROKEN and min(map(len, letters)) <= _FRAGMENT:
                yield run[first].start(), piece.end(), squeezed


def _may_continue(reading: Reading, before: re.Match[str], piece: re.Match[str]) -> bool:
    between = reading.folded.text[before.end() : piece.start()]
    if not _BETWEEN.fullmatch(between):
        return False
    return max(len(before[0]), len(piece[0])) <= _FRAGMENT or not reading.original(before.end(), piece.start()).isspace()


def _mixed(reading: Reading) -> Iterator[tuple[int, int, re.Pattern[str]]]:
    """Words with letters or digits of another script inside, each with what it may stand for."""
    for match in _MIXED.finditer(reading.folded.text):
        if len(match[0]) <= _LONGEST:
            parts = _FOREIGN.split(match[0])
            yield *match.span(), re.compile(".{0,2}".join(map(re.escape, parts)))


def _is_set_apart(reading: Reading, start: int, end: int) -> bool:
    """Whether a short label can be nothing else: a hashtag, set apart from the text, or its first word."""
    text = reading.folded.text
    return (start > 0 and text[start - 1] == "#") or stands_alone(reading, start, end) or not any(map(str.isalnum, text[:start][-80:]))
