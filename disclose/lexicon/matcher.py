"""Finding lexicon entries in a folded text: one pass for all words, then the patterns whose words are there."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from ahocorasick_rs import AhoCorasick, MatchKind

from disclose.lexicon.boundary import SHORTEST_INFLECTED, Boundary
from disclose.lexicon.chart import Chart
from disclose.lexicon.loading import load_lexicon
from disclose.lexicon.pattern import spellings
from disclose.lexicon.plan import Plan
from disclose.text.languages import LANGUAGES
from disclose.text.reading import span_around

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from disclose.lexicon.loading import Lexicon
    from disclose.lexicon.pattern import Word
    from disclose.lexicon.schema import Entry
    from disclose.text.reading import Reading

#: A pattern that may match: entry, node, the leaves that it needs, and sets of leaves of each of which it needs one.
_Candidate = tuple[int, int, frozenset[int], tuple[frozenset[int], ...]]
#: Tokens whose words are kept, and how long such a token may be.
_MOST_TOKENS: Final = 50_000
_LONGEST_KEPT: Final = 40
#: Folded characters that a match may reach back.
_WINDOW: Final = 320
Span = tuple[int, int]

_LEFT_EDGE: Final = re.compile(r"(?:^|[\n.!?|:;,()\[\]*~<>•·/\-#]|[^\w\s\u0e31-\u0e4e'\"@&%$€£₪฿=])[\s'\"]*$")
_RIGHT_EDGE: Final = re.compile("[\\s'\"]*(?:$|[\\n.!?|:;,()\\[\\]*~<>•·/\\-#\ue000\ue001]|[^\\w\\s\u0e31-\u0e4e'\"&%$€£₪฿=])")


@dataclass(frozen=True, slots=True)
class Hit:
    """An entry found in a folded text; offsets are folded characters."""

    entry: Entry
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Literals:
    """An automaton over the spellings of words. For each spelling: the words with their modes, and whether one may go on after it."""

    automaton: AhoCorasick
    words: list[list[tuple[int, str]]]
    open_ended: list[bool]

    @classmethod
    def of(cls, words: Sequence[Word], numbers: Iterable[int]) -> _Literals | None:
        """The literals of some of the words, or None where there are none."""
        by_spelling: dict[str, list[tuple[int, str]]] = {}
        for number in numbers:
            for spelling in spellings(words[number].text):
                by_spelling.setdefault(spelling, []).append((number, words[number].mode))
        if not by_spelling:
            return None
        automaton = AhoCorasick(list(by_spelling), matchkind=MatchKind.Standard)
        return cls(automaton, list(by_spelling.values()), [any(mode in "sr" for _, mode in found) for found in by_spelling.values()])


class Matcher:
    """Finds the entries of one lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        """Build the automaton over all words, and the tables from words to nodes to patterns."""
        self.lexicon = lexicon
        self.boundary = Boundary(LANGUAGES[lexicon.language])
        plain = [number for number, word in enumerate(lexicon.words) if word.mode != "r" and self.boundary.token.fullmatch(word.text)]
        if self.boundary.touching:
            self._tokens, self._pieces = None, _Literals.of(lexicon.words, range(len(lexicon.words)))
        else:
            others = sorted(set(range(len(lexicon.words))) - set(plain))
            self._tokens, self._pieces = _Literals.of(lexicon.words, plain), _Literals.of(lexicon.words, others)
        self._known_tokens: dict[str, tuple[tuple[int, int, int], ...]] = {}
        self._plan = Plan(lexicon, gap_letters=self.boundary.gap_letters)
        self._candidates: dict[int, list[_Candidate]] = {}
        self._bars = cache(self._bar_keys)

    def find(self, reading: Reading) -> list[Hit]:
        """All entries in a reading, in order of place; each entry once a place."""
        words = self._words(reading.folded.text)
        active: set[int] = set()
        for word in words:
            active.update(self.lexicon.nodes_of[word])
        chart = Chart(reading, self.boundary, self._plan, words, active)
        patterns: set[tuple[int, int]] = set()
        for key in self.lexicon.triggers.keys() & active:
            for entry, node, required, choices in self._triggered(key):
                if required <= active:
                    for choice in choices:
                        if choice.isdisjoint(active):
                            break
                    else:
                        patterns.add((entry, node))
        return self._hits(reading, chart, patterns, active)

    def _triggered(self, key: int) -> list[_Candidate]:
        """The patterns to try where a node of words or a slot is found, prepared when first asked for."""
        known = self._candidates.get(key)
        if known is None:
            patterns = [self.lexicon.patterns[number] for number in self.lexicon.triggers[key]]
            known = [(entry, node, self._plan.required(node), self._plan.choices(node)) for entry, node in patterns]
            self._candidates[key] = known
        return known

    def _bar_keys(self, entry: int) -> list[tuple[int, frozenset[int]]]:
        """The patterns that exclude an entry's matches, each with the leaves of which it needs one."""
        return [(node, self._plan.keys(node)) for node in self.lexicon.unless[entry]]

    def _words(self, text: str) -> dict[int, list[Span]]:
        """Spans of the words found, sorted."""
        found: dict[int, list[Span]] = {}
        if self._tokens is not None:
            self._words_of_tokens(self._tokens, text, found)
        if self._pieces is not None:
            self._words_of_pieces(self._pieces, text, found)
        return {word: sorted(set(spans)) if len(spans) > 1 else spans for word, spans in found.items()}

    def _words_of_tokens(self, literals: _Literals, text: str, found: dict[int, list[Span]]) -> None:
        """Where words are set apart: what a token holds is worked out once and kept, since most tokens come again."""
        known = self._known_tokens
        for match in self.boundary.token.finditer(text):
            token, start = match[0], match.start()
            words = known.get(token)
            if words is None:
                words = self._words_of_token(literals, token)
                if len(known) >= _MOST_TOKENS:
                    known.clear()
                if len(token) <= _LONGEST_KEPT:
                    known[token] = words
            for word, low, high in words:
                if word in found:
                    found[word].append((start + low, start + high))
                else:
                    found[word] = [(start + low, start + high)]

    def _words_of_token(self, literals: _Literals, token: str) -> tuple[tuple[int, int, int], ...]:
        """The words that a token is, with their spans in it."""
        return tuple(
            (word, low, high)
            for literal, start, end in literals.automaton.find_matches_as_indexes(token, overlapping=True)
            for word, mode in literals.words[literal]
            for low, high in self.boundary.spans(token, start, end, mode)
        )

    def _words_of_pieces(self, literals: _Literals, text: str, found: dict[int, list[Span]]) -> None:
        """Where words touch, or hold signs: every place in the text is looked at."""
        spans_of = self.boundary.spans
        inside = self.boundary.inside(text)
        amid = SHORTEST_INFLECTED if self.boundary.touching and not self.boundary.gap_letters else 0
        for literal, start, end in literals.automaton.find_matches_as_indexes(text, overlapping=True):
            if inside[end] and not literals.open_ended[literal] and (not amid or (end - start < amid and inside[start])):
                continue
            for word, mode in literals.words[literal]:
                spans = spans_of(text, start, end, mode)
                if spans:
                    if word in found:
                        found[word].extend(spans)
                    else:
                        found[word] = list(spans)

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
        if spans and entry in self.lexicon.unless:
            bars = sorted(bar for node, keys in self._bars(entry) if not keys.isdisjoint(active) for bar in chart.matches(node))
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
    """Whether a folded span is a label by itself: a whole hashtag, or set apart by line ends, signs or emoji on both sides.

    In Thai a space after it is enough at the beginning of the post.
    """
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
        return (shouted and not reading.shouted) or _opens_thai(text, start, end)
    return bool(_LEFT_EDGE.search(text, max(0, start - 8), start)) or start == 0


def _opens_thai(text: str, start: int, end: int) -> bool:
    """Whether a Thai word opens the post and a space, which in Thai ends a phrase, follows."""
    opens = start < _WINDOW and not any(map(str.isalnum, text[:start]))
    return opens and text[end : end + 1] == " " and "\u0e01" <= text[start] <= "\u0e4e"


@lru_cache(maxsize=32)
def matcher_for(language: str, part: str) -> Matcher:
    """The matcher of a part of a language's lexicon, built once; `part` as in `load_lexicon`."""
    return Matcher(load_lexicon(language, part))
