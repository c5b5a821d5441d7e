"""Finding lexicon entries in a folded text: one pass for all words, then the patterns whose words are there."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from ahocorasick_rs import AhoCorasick, MatchKind

from disclose.lexicon.boundary import Boundary
from disclose.lexicon.chart import Chart, Plan
from disclose.lexicon.loading import load_lexicon
from disclose.lexicon.pattern import spellings
from disclose.text.languages import LANGUAGES
from disclose.text.reading import span_around

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from disclose.lexicon.loading import Lexicon
    from disclose.lexicon.schema import Entry
    from disclose.text.reading import Reading

#: A pattern that may match: entry, node, the leaves that it needs, and sets of leaves of each of which it needs one.
_Candidate = tuple[int, int, frozenset[int], tuple[frozenset[int], ...]]
#: Folded characters that a match may reach back.
_WINDOW: Final = 320
_LEFT_EDGE: Final = re.compile(r"(?:^|[\n.!?|:;,()\[\]*~<>•·/\-#]|[^\w\s\u0e31-\u0e4e'\"@&%$€£₪฿=])[\s'\"]*$")
_RIGHT_EDGE: Final = re.compile("[\\s'\"]*(?:$|[\\n.!?|:;,()\\[\\]*~<>•·/\\-#\ue000\ue001]|[^\\w\\s\u0e31-\u0e4e'\"&%$€£₪฿=])")


@dataclass(frozen=True, slots=True)
class Hit:
    """An entry found in a folded text; offsets are folded characters."""

    entry: Entry
    start: int
    end: int


class Matcher:
    """Finds the entries of one lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        """Build the automaton over all words, and the tables from words to nodes to patterns."""
        self.lexicon = lexicon
        self.boundary = Boundary(LANGUAGES[lexicon.language])
        literals: dict[str, list[int]] = {}
        for number, word in enumerate(lexicon.words):
            for spelling in spellings(word.text):
                literals.setdefault(spelling, []).append(number)
        self._plan = Plan(lexicon.nodes, lexicon.words, lexicon.slot_sets)
        nodes_of: list[list[int]] = [[] for _ in lexicon.words]
        for number, node in enumerate(lexicon.nodes):
            for word_number in node.words:
                nodes_of[word_number].append(number)
        self._nodes_of = nodes_of
        self._automaton = AhoCorasick(list(literals), matchkind=MatchKind.Standard) if literals else None
        self._found_by = [[(word, lexicon.words[word].mode) for word in words] for words in literals.values()]
        self._open_ended = [any(mode in "sr" for _, mode in words) for words in self._found_by]
        self._triggered: dict[int, list[_Candidate]] = {}
        for pattern in lexicon.patterns:
            candidate = (pattern.entry, pattern.node, self._plan.required[pattern.node], self._plan.choices[pattern.node])
            for key in self._plan.keys[pattern.node]:
                self._triggered.setdefault(key, []).append(candidate)
        self._bars = {entry: frozenset().union(*(self._plan.keys[node] for node in nodes)) for entry, nodes in lexicon.unless.items()}

    def find(self, reading: Reading) -> list[Hit]:
        """All entries in a reading, in order of place; each entry once a place."""
        words = self._words(reading.folded.text)
        active: set[int] = set()
        for word in words:
            active.update(self._nodes_of[word])
        chart = Chart(reading, self.boundary, self._plan, words, active)
        patterns = {
            (entry, node)
            for key in self._triggered.keys() & active
            for entry, node, required, choices in self._triggered[key]
            if required <= active and not any(choice.isdisjoint(active) for choice in choices)
        }
        return self._hits(reading, chart, patterns, active)

    def _words(self, text: str) -> dict[int, list[tuple[int, int]]]:
        """Spans of the words found, sorted."""
        found: dict[int, list[tuple[int, int]]] = {}
        if self._automaton is None:
            return found
        spans_of = self.boundary.spans
        inside = self.boundary.inside(text)
        for literal, start, end in self._automaton.find_matches_as_indexes(text, overlapping=True):
            if inside[end] and not self._open_ended[literal]:
                continue
            for word, mode in self._found_by[literal]:
                spans = spans_of(text, start, end, mode)
                if spans:
                    if word in found:
                        found[word].extend(spans)
                    else:
                        found[word] = list(spans)
        return {word: sorted(set(spans)) if len(spans) > 1 else spans for word, spans in found.items()}

    def _hits(self, reading: Reading, chart: Chart, patterns: Iterable[tuple[int, int]], active: set[int]) -> list[Hit]:
        places: dict[int, set[tuple[int, int]]] = {}
        for entry, node in patterns:
            if spans := chart.matches(node):
                places.setdefault(entry, set()).update(spans)
        for start, end, entry in self._tags(reading):
            places.setdefault(entry, set()).add((start, end))
        kept = [
            (start, end, entry) for entry, spans in places.items() for start, end in self._allowed(entry, spans, reading, chart, active)
        ]
        return [Hit(self.lexicon.entries[entry], start, end) for start, end, entry in sorted(kept)]

    def _allowed(self, entry: int, spans: set[tuple[int, int]], reading: Reading, chart: Chart, active: set[int]) -> list[tuple[int, int]]:
        """The spans that stand as the entry asks and that nothing excludes; none inside another."""
        stand = self.lexicon.entries[entry].stand
        if stand != "any":
            spans = {span for span in spans if stands_alone(reading, *span, tag_only=stand == "tag")}
        if spans and entry in self._bars and not self._bars[entry].isdisjoint(active):
            bars = sorted(bar for node in self.lexicon.unless[entry] for bar in chart.matches(node))
            spans = {span for span in spans if not _overlaps(span, bars)}
        out: list[tuple[int, int]] = []
        reach = -1
        for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
            if end > reach:
                out.append((start, end))
                reach = end
        return out

    def _tags(self, reading: Reading) -> Iterator[tuple[int, int, int]]:
        """Entries whose words, run together, are a whole hashtag (#paidpartnership)."""
        for start, end in reading.hashtags:
            for entry in self.lexicon.tags.get(reading.folded.text[start + 1 : end].replace(" ", ""), ()):
                yield start + 1, end, entry


def _overlaps(span: tuple[int, int], bars: list[tuple[int, int]]) -> bool:
    """Whether a span overlaps one of the sorted spans that begin at most a window before it."""
    first = bisect_left(bars, (span[0] - _WINDOW, 0))
    return any(start < span[1] and span[0] < end for start, end in bars[first : bisect_left(bars, (span[1], 0))])


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
            start < _WINDOW
            and text[:start].strip(" \n\"'*#") == ""
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
