"""Finding lexicon entries in a folded text: Aho-Corasick anchors first, then each pattern's expression where its anchor stands."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from ahocorasick_rs import AhoCorasick, MatchKind

from disclose.lexicon.loading import load_lexicon
from disclose.text.reading import span_around

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from disclose.lexicon.loading import Lexicon
    from disclose.lexicon.schema import Entry
    from disclose.text.reading import Reading

#: Texts longer than this are tried only around the anchors, so that a long post costs what its anchors cost.
_WHOLE: Final = 2000
#: Folded characters around an anchor within which a pattern may match.
_WINDOW: Final = 320
_LEFT_EDGE: Final = re.compile(r"(?:^|[\n.!?|:;,()\[\]*~<>•·/\-#]|[^\w\s'\"@&%$€£₪฿+=])[\s'\"]*$")
_RIGHT_EDGE: Final = re.compile("[\\s'\"]*(?:$|[\\n.!?|:;,()\\[\\]*~<>•·/\\-#\ue000\ue001]|[^\\w\\s'\"&%$€£₪฿+=])")


@dataclass(frozen=True, slots=True)
class Hit:
    """An entry found in a folded text; offsets are folded characters."""

    entry: Entry
    start: int
    end: int


class Matcher:
    """Finds the entries of one lexicon. Expressions are compiled when they are first tried."""

    def __init__(self, lexicon: Lexicon) -> None:
        """Build the automaton over the anchors of all patterns."""
        self.lexicon = lexicon
        by_anchor: dict[str, list[int]] = {}
        squeezed: dict[str, list[int]] = {}
        for number, pattern in enumerate(lexicon.patterns):
            for anchor in pattern.anchors:
                by_anchor.setdefault(anchor, []).append(number)
            for word in pattern.plain:
                squeezed.setdefault(word, []).append(pattern.entry)
        self._anchors = list(by_anchor)
        self._by_anchor = list(by_anchor.values())
        self._squeezed = squeezed
        self._automaton = AhoCorasick(self._anchors, matchkind=MatchKind.Standard) if self._anchors else None
        self._regexes: list[re.Pattern[str] | None] = [None] * len(lexicon.patterns)
        self._unless: dict[int, list[re.Pattern[str]]] = {}

    def find(self, reading: Reading) -> list[Hit]:
        """All entries in a reading, in order of place; each entry once a place."""
        text = reading.folded.text
        if self._automaton is None:
            return []
        places: dict[int, list[tuple[int, int]]] = {}
        for anchor, start, end in self._automaton.find_matches_as_indexes(text, overlapping=True):
            for number in self._by_anchor[anchor]:
                places.setdefault(number, []).append((start, end))
        found: dict[tuple[int, int, int], None] = {}
        for number, where in places.items():
            entry = self.lexicon.patterns[number].entry
            for start, end in self._try(number, reading, where):
                if self._accepts(entry, start, end, reading):
                    found[start, end, entry] = None
        for start, end, entry in self._tags(reading):
            found[start, end, entry] = None
        return [Hit(self.lexicon.entries[entry], start, end) for start, end, entry in sorted(found)]

    def find_naively(self, reading: Reading) -> list[Hit]:
        """The same without anchors and windows: every pattern over the whole text. The oracle of the property tests."""
        found = {
            (match.start(), match.end(), pattern.entry)
            for number, pattern in enumerate(self.lexicon.patterns)
            for match in self._regex(number).finditer(reading.folded.text)
            if match.end() > match.start() and self._code_stands(match, reading) and self._accepts(pattern.entry, *match.span(), reading)
        }
        return [Hit(self.lexicon.entries[entry], start, end) for start, end, entry in sorted(found | set(self._tags(reading)))]

    def _try(self, number: int, reading: Reading, where: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
        regex, text = self._regex(number), reading.folded.text
        if len(text) <= _WHOLE:
            windows = [(0, len(text))]
        else:
            windows = []
            for start, end in where:
                low, high = max(0, start - _WINDOW), min(len(text), end + _WINDOW)
                if windows and low <= windows[-1][1]:
                    windows[-1] = (windows[-1][0], high)
                else:
                    windows.append((low, high))
        for low, high in windows:
            for match in regex.finditer(text, low, high):
                if match.end() > match.start() and self._code_stands(match, reading):
                    yield match.span()

    @staticmethod
    def _code_stands(match: re.Match[str], reading: Reading) -> bool:
        """Whether the {code} of a match, if it has one, is written as codes are: in capitals, or with digits."""
        for name in match.re.groupindex:
            span = match.span(name)
            if span[0] >= 0:
                code = reading.original(*span)
                return code.isupper() or any(char.isdigit() for char in code)
        return True

    def _regex(self, number: int) -> re.Pattern[str]:
        regex = self._regexes[number]
        if regex is None:
            regex = self._regexes[number] = re.compile(self.lexicon.patterns[number].regex)
        return regex

    def _accepts(self, entry: int, start: int, end: int, reading: Reading) -> bool:
        stand = self.lexicon.entries[entry].stand
        if stand != "any" and not stands_alone(reading, start, end, tag_only=stand == "tag"):
            return False
        return not any(
            other.start() < end and start < other.end()
            for regex in self._exclusions(entry)
            for other in regex.finditer(reading.folded.text, max(0, start - 80), min(len(reading.folded.text), end + 80))
        )

    def _exclusions(self, entry: int) -> list[re.Pattern[str]]:
        if entry not in self._unless:
            self._unless[entry] = [re.compile(regex) for regex in self.lexicon.unless.get(entry, ())]
        return self._unless[entry]

    def _tags(self, reading: Reading) -> Iterator[tuple[int, int, int]]:
        """Entries whose words, run together, are a whole hashtag (#paidpartnership)."""
        for start, end in reading.hashtags:
            body = reading.folded.text[start + 1 : end].replace(" ", "")
            for entry in self._squeezed.get(body, ()):
                yield start + 1, end, entry


def stands_alone(reading: Reading, start: int, end: int, *, tag_only: bool = False) -> bool:
    """Whether a folded span is a label by itself: a whole hashtag, or set apart by line ends, signs or emoji on both sides."""
    tag = span_around(reading.hashtags, start)
    if tag is not None:
        return tag[0] + 1 >= start and end == tag[1]
    if tag_only:
        return False
    text = reading.folded.text
    if not _RIGHT_EDGE.match(text, end):
        shouted = (
            text[:start].strip(" \n\"'*#") == ""
            and (original := reading.original(start, end)).isupper()
            and original.isascii()
            and text[end : end + 1] == " "
        )
        return shouted and not reading.shouted
    return bool(_LEFT_EDGE.search(text, max(0, start - 8), start)) or start == 0


@lru_cache(maxsize=16)
def matcher_for(language: str) -> Matcher:
    """The matcher of a language's lexicon, built once."""
    return Matcher(load_lexicon(language))
