"""The oracle of the matcher: every word sought by itself, every node tried, nothing pruned."""

from __future__ import annotations

from functools import cache

from disclose.lexicon.chart import Chart
from disclose.lexicon.matcher import Hit, Matcher
from disclose.lexicon.pattern import spellings
from disclose.lexicon.plan import Plan
from disclose.text.reading import Reading


class NaiveChart(Chart):
    """Tries every branch of every node."""

    def _match(self, number: int) -> list[tuple[int, int]]:
        plan = self._plan
        node = plan.nodes[number]
        if node.kind == "words":
            return sorted({span for word in node.words for span in self._words.get(word, ())})
        if node.kind == "either":
            return sorted({span for inner in node.nodes for span in self.spans(inner)})
        return super()._match(number)

    def _in_reach(self, leaves: tuple[tuple[int, int], ...]) -> bool:
        return True


@cache
def plan_of(matcher: Matcher) -> Plan:
    return Plan(matcher.lexicon, gap_letters=matcher.boundary.gap_letters)


def find_naively(matcher: Matcher, reading: Reading) -> list[Hit]:
    text, lexicon = reading.folded.text, matcher.lexicon
    words: dict[int, list[tuple[int, int]]] = {}
    for number, word in enumerate(lexicon.words):
        spans = set()
        for spelling in spellings(word.text):
            at = text.find(spelling)
            while at >= 0:
                spans.update(matcher.boundary.spans(text, at, at + len(spelling), word.mode))
                at = text.find(spelling, at + 1)
        if spans:
            words[number] = sorted(spans)
    everything = set(range(len(lexicon.nodes)))
    chart = NaiveChart(reading, matcher.boundary, plan_of(matcher), words, everything)
    return matcher._hits(reading, chart, [(pattern.entry, pattern.node) for pattern in lexicon.patterns], everything)
