"""A reading together with the lexicon entries found in it: what every sense looks at."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from disclose.lexicon.foreign import find_foreign_labels
from disclose.lexicon.matcher import Hit, matcher_for
from disclose.text.languages import LANGUAGES
from disclose.text.reading import span_around
from disclose.text.segments import split_clauses

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from disclose.post import Post
    from disclose.text.reading import Reading

_BREAK: Final = re.compile(r"[.!?\n,;:|()\[\]•]|\s-+\s|[\U0001f000-\U0001faff\u2600-\u27bf]")
_start = attrgetter("start")
#: Leftovers whose words are nobody's, and families that would take them for the author's.
_VOID: Final = frozenset({"placeholder", "refusal", "template_residue"})
_SAYING: Final = frozenset({"evidence", "disclosure", "claim"})
#: Folded characters within which a negator may reach a word.
_REACH: Final = 60
_SCRIPT_RANGES: Final = {
    "he": re.compile("[\u05d0-\u05ea]"),
    "th": re.compile("[\u0e01-\u0e2e]"),
    "ar": re.compile("[\u0621-\u064a]"),
    "en": re.compile("[a-z]"),
}


@dataclass(frozen=True)
class View:
    """A post, its reading, its primary supported language and the entries found, in order of place."""

    post: Post
    reading: Reading
    language: str
    hits: tuple[Hit, ...]

    @cached_property
    def by_kind(self) -> dict[tuple[str, str], list[Hit]]:
        """Hits by (family, kind)."""
        grouped: dict[tuple[str, str], list[Hit]] = {}
        for hit in self.hits:
            grouped.setdefault((hit.entry.family, hit.entry.kind), []).append(hit)
        return grouped

    @cached_property
    def quotes(self) -> list[int]:
        """Folded offsets of quotation marks."""
        return [match.start() for match in re.finditer('"', self.reading.folded.text)]

    @cached_property
    def supports(self) -> list[Hit]:
        """Hits of the support family, in order of place."""
        return list(self.family("support"))

    @cached_property
    def clauses(self) -> list[tuple[int, int]]:
        """Folded spans of clauses."""
        return split_clauses(self.reading.folded.text, thai=self.language == "th")

    def contexts(self, *names: str) -> list[Hit]:
        """Hits of the named contexts."""
        return [hit for name in names for hit in self.by_kind.get(("context", name), ())]

    def family(self, family: str) -> Iterator[Hit]:
        """Hits of a family, in order of place."""
        return (hit for hit in self.hits if hit.entry.family == family)

    def sentence(self, at: int) -> tuple[int, int]:
        """The folded span of the sentence around a folded offset."""
        return self.reading.sentence_of(at)

    def clause(self, at: int) -> tuple[int, int]:
        """The folded span of the clause around a folded offset."""
        return span_around(self.clauses, at) or (0, len(self.reading.folded.text))

    def near(self, low: int, high: int, *names: str) -> list[Hit]:
        """Hits of the named contexts that begin within a folded span."""
        found = []
        for name in names:
            hits = self.by_kind.get(("context", name), [])
            found += hits[bisect_left(hits, low, key=_start) : bisect_left(hits, high, key=_start)]
        return found

    def in_sentence_of(self, hit: Hit, *names: str) -> Hit | None:
        """The first hit of the named contexts in the sentence of a hit."""
        return self.in_sentence_at(hit.start, *names)

    def in_sentence_at(self, at: int, *names: str) -> Hit | None:
        """The first hit of the named contexts in the sentence around a folded offset."""
        return next(iter(self.near(*self.sentence(at), *names)), None)

    def words_between(self, low: int, high: int) -> int:
        """How many words stand between two folded offsets; 99 where a clause ends between them."""
        between = self.reading.folded.text[low:high]
        if len(between) > 60 or _BREAK.search(between):
            return 99
        return len(between) // 6 if self.language == "th" else len(between.split())

    def negated_by(self, hit: Hit) -> Hit | None:
        """The negator within three words of a hit, if there is one."""
        return self.negated_at(hit.start, hit.end)

    def negated_at(self, start: int, end: int) -> Hit | None:
        """The negator within three words of a folded span, if there is one."""
        for negator in self.near(start - _REACH, start, "negation_before"):
            if negator.end <= start and self.words_between(negator.end, start) <= 2:
                return negator
        for negator in self.near(end, end + _REACH, "negation_after"):
            if end <= negator.start and self.words_between(end, negator.start) <= 3:
                return negator
        return None

    def language_of(self, start: int, end: int) -> str:
        """The language that the letters of a span of the original point to: the post's own where they are of its script."""
        words = self.reading.text[start:end].lower()
        scripts = [language for language, letters in _SCRIPT_RANGES.items() if letters.search(words)]
        own = "ar" if self.language == "fa" else self.language
        return self.language if own in scripts or not scripts else scripts[0]

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Map a folded span to the original, without white space at its ends, with the sign of a hashtag that it begins."""
        low, high = self.reading.folded.original(start, end)
        text = self.reading.text
        while low < high and text[low].isspace():
            low += 1
        while low < high and text[high - 1].isspace():
            high -= 1
        return (low - 1 if low and text[low - 1] in "#＃" else low), high


def look(post: Post, reading: Reading) -> View:
    """Find the entries of every language that the post holds, the primary language's everywhere."""
    primary = reading.languages.primary.split("-")[0]
    text = reading.folded.text
    active = [primary] if primary in LANGUAGES else []
    for language, letters in _SCRIPT_RANGES.items():
        if language not in active and letters.search(text) and not (language == "ar" and primary in ("ar", "fa")):
            active.append(
                next((span.lang for span in reading.languages.spans if span.lang == "fa"), "ar") if language == "ar" else language
            )
    hits = [hit for language in active for hit in matcher_for(language, "own" if language == primary else "abroad").find(reading)]
    hits += _unknown_labels(reading, hits)
    hits.sort(key=lambda hit: (hit.start, -hit.end, hit.entry.id))
    hits = _outside_leftovers(hits)
    return View(post, reading, primary, tuple(hits))


def _outside_leftovers(hits: list[Hit]) -> list[Hit]:
    """Hits without those that are part of a generator's leftover: the words of a placeholder or a refusal say nothing of the post."""
    void = _merged(hit for hit in hits if hit.entry.family == "leftover" and hit.entry.kind in _VOID)
    if not void:
        return hits

    def inside(hit: Hit) -> bool:
        around = span_around(void, hit.start)
        return around is not None and hit.end <= around[1]

    return [hit for hit in hits if hit.entry.family not in _SAYING or not inside(hit)]


def _unknown_labels(reading: Reading, hits: list[Hit]) -> list[Hit]:
    """Labels of languages without a lexicon, where no lexicon knows the words."""
    labels = find_foreign_labels(reading)
    known = _merged(sorted((hit for hit in hits if hit.entry.family == "disclosure"), key=_start)) if labels else []
    return [label for label in labels if span_around(known, label.start) is None and span_around(known, label.end - 1) is None]


def _merged(hits: Iterable[Hit]) -> list[tuple[int, int]]:
    """Disjoint folded spans that the hits cover, in order; the hits come sorted by their beginning."""
    spans: list[tuple[int, int]] = []
    for hit in hits:
        if spans and hit.start < spans[-1][1]:
            spans[-1] = (spans[-1][0], max(spans[-1][1], hit.end))
        else:
            spans.append((hit.start, hit.end))
    return spans
