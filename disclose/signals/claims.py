"""Statements meant to persuade that need proof, and the proof that the text names."""

from __future__ import annotations

import re
from bisect import bisect_left
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from disclose.lexicon.schema import CLAIM_CATEGORIES
from disclose.signals import fusion
from disclose.signals.links import is_source
from disclose.signals.model import Claim

if TYPE_CHECKING:
    from collections.abc import Sequence

    from disclose.encoder.scores import Encoded
    from disclose.lexicon.matcher import Hit
    from disclose.signals.view import View

_start = attrgetter("start")
_RANK: Final = {category: rank for rank, category in enumerate(CLAIM_CATEGORIES)}
#: Identifiers of studies and registers that one can look up, in any language.
_IDENTIFIER: Final = re.compile(
    r"\b10\.\d{4,9}/\S{1,200}|\bdoi\b|\bpmid[: ]{0,3}\d{5,9}|\bnct ?\d{8}\b|\bisrctn ?\d{8}\b|\bissn[: ]{0,3}\d{4}-\d{3}[\dx]"
    r"|\bisbn[: ]{0,3}[\d-]{10,17}",
    re.IGNORECASE,
)
_YEAR: Final = re.compile(r"(?<!\d)(?:19[89]\d|20[0-4]\d|25[5-7]\d|13[6-9]\d|140\d|14[34]\d)(?!\d)")
_AUTHOR_YEAR: Final = re.compile(r"\([^\W\d_]{3,20}(?: et al\.?| [^\W\d_]{2,12})?,? (?:19|20)\d\d\)")
#: Claims that a licence or certificate number supports wherever it stands near; others want it close.
_LICENSED: Final = frozenset({"authority", "safety", "environmental"})
#: How far from a claim, in folded characters, support is looked for; how far into the next sentence a source may begin.
_REACH: Final = 110
_REACH_THAI: Final = 80
_SOURCE_LEAD: Final = 12
#: How far after the words that bring in a study its finding may begin.
_FINDING: Final = 80
#: How much of a clause may lie between two hits of one statement, in folded characters.
_NEAR: Final = 24


def candidate_claims(view: View) -> list[Hit]:
    """Claim hits that no context takes back: not disputed, reported, joked, planned or asked."""
    text = view.reading.folded.text
    kept = []
    for hit in view.family("claim"):
        if view.in_sentence_of(hit, "dispute", "joke", "reported") is not None or _is_rejected_quotation(view, hit):
            continue
        low, high = view.clause(hit.start)
        if view.near(low, high, "hypothetical"):
            continue
        end = view.sentence(hit.start)[1]
        ending = text[hit.end : end].rstrip(" \n\"')")
        if ending.endswith("?") and not ending.endswith("??"):
            continue
        kept.append(hit)
    return kept


def _is_rejected_quotation(view: View, hit: Hit) -> bool:
    """Whether a claim stands in quotation marks and the next sentence disputes or mocks it."""
    if not view.quotes:
        return False
    low, high = view.sentence(hit.start)
    opened = bisect_left(view.quotes, hit.start)
    closing = bisect_left(view.quotes, hit.end - 1)
    if (opened - bisect_left(view.quotes, low)) % 2 == 0 or closing == len(view.quotes) or view.quotes[closing] >= high:
        return False
    after = high + 1
    return after < len(view.reading.folded.text) and bool(view.near(*view.sentence(after), "dispute", "joke", "complaint", "about_ads"))


def sense_claims(view: View, candidates: list[Hit], commercial: str, encoded: Encoded | None = None) -> tuple[Claim, ...]:
    """Settle candidates into claims: one span, one category, by the guide's precedence.

    Args:
        view: the post with its lexicon hits.
        candidates: from `candidate_claims`.
        commercial: the post's commerciality; an own result without a product or a recommendation is no claim.
        encoded: what the encoder says of the post, where one is used.
    """
    promoted = commercial != "no" or bool(view.contexts("recommend"))
    hits = [hit for hit in candidates if hit.entry.kind != "testimonial_result" or promoted]
    groups = _groups(view, hits)
    spans = [(min(hit.start for hit in group), max(hit.end for hit in group)) for group in groups]
    claims = []
    for group, (start, end) in zip(groups, spans, strict=True):
        best = min(group, key=lambda hit: _RANK[hit.entry.kind])
        support, sources = _support(view, start, end, best.entry.kind, spans)
        claims.append(
            Claim(*view.original(start, end), best.entry.kind, support, tuple(dict.fromkeys(hit.entry.id for hit in group)), sources)
        )
    if encoded is None:
        return tuple(claims)
    return fusion.claims(
        claims, encoded, lambda start, end, category: _support(view, *view.reading.folded.span(start, end), category, spans)
    )


def _groups(view: View, hits: list[Hit]) -> list[list[Hit]]:
    """Hits of one statement: those that overlap or touch within a clause, and neighbours of one category within a sentence."""
    groups: list[list[Hit]] = []
    for hit in sorted(hits, key=lambda item: (item.start, item.end)):
        if groups and _same_statement(view, groups[-1], hit):
            groups[-1].append(hit)
        else:
            groups.append([hit])
    return groups


def _same_statement(view: View, group: list[Hit], hit: Hit) -> bool:
    end = max(item.end for item in group)
    if hit.start < end:
        return True
    kinds = {item.entry.kind for item in group}
    if "study" in kinds and view.sentence(group[-1].start) == view.sentence(hit.start):
        # what a study found belongs to the words that bring it in; a Thai sentence has no end, so there one finding does
        return hit.start - end <= _FINDING and (view.language != "th" or kinds <= {"study", hit.entry.kind})
    if view.clause(group[-1].start) == view.clause(hit.start):
        return hit.entry.kind in kinds
    same_sentence = view.sentence(group[-1].start) == view.sentence(hit.start)
    return hit.entry.kind in kinds and same_sentence and hit.start - end <= _NEAR


def _support(view: View, start: int, end: int, category: str, claims: Sequence[tuple[int, int]] = ()) -> tuple[str, tuple[str, ...]]:
    """The best support that the claim's sentence names near the claim, or a source line after it.

    A source serves the claim of its sentence that stands nearest to it; `claims` are the sorted spans of all.
    """
    at = bisect_left(claims, (start, end))
    beside = [span for span in claims[max(0, at - 1) : at + 2] if span != (start, end) and view.sentence(span[0]) == view.sentence(start)]
    low, high = view.sentence(start)
    high = max(high, view.sentence(max(end - 1, start))[1])
    reach = _REACH_THAI if view.language == "th" else _REACH
    low, high = max(low, start - reach), min(high, end + reach)
    text = view.reading.folded.text
    following = next(((first, last) for first, last in view.reading.sentences if first >= high), (high, high))
    grades: dict[str, str] = {}
    supports = view.supports
    for hit in supports[bisect_left(supports, low, key=_start) : bisect_left(supports, following[1] + 1, key=_start)]:
        away = _distance(hit, start, end)
        here = low <= hit.start < high and (hit.entry.kind != "linked" or category in _LICENSED or away <= reach // 2)
        here = here and not any(_distance(hit, *span) < away for span in beside)
        source_line = hit.entry.kind == "linked" and following[0] <= hit.start <= following[0] + _SOURCE_LEAD and hit.start < following[1]
        if here or source_line:
            grades.setdefault(hit.entry.kind, hit.entry.id)
    if "linked" in grades or _IDENTIFIER.search(text, low, following[1]):
        return "linked", (grades.get("linked", "common.identifier"),)
    if _has_source_link(view, low, following[1]):
        return "linked", ("common.source-link",)
    dated = bool(_YEAR.search(text, low, high))
    if "institution" in grades and _AUTHOR_YEAR.search(text, low, high):
        return "linked", (grades["institution"], "common.author-year")
    if "named" in grades:
        return "named", (grades["named"],)
    if "institution" in grades and dated:
        return "named", (grades["institution"],)
    if "certifier" in grades and category in ("authority", "environmental", "safety"):
        return "named", (grades["certifier"],)
    if vague := grades.get("vague") or grades.get("institution") or grades.get("certifier"):
        return "vague", (vague,)
    return ("vague", ()) if category in ("study", "authority") else ("none", ())


def _distance(hit: Hit, start: int, end: int) -> int:
    return max(hit.start - end, start - hit.end, 0)


def _has_source_link(view: View, low: int, high: int) -> bool:
    start, end = view.reading.folded.original(low, high)
    return any(segment.kind == "link" and start <= segment.start < end and is_source(segment) for segment in view.reading.segments)


def weighs(view: View, hit: Hit) -> bool:
    """Whether a claim speaks for promotion: not where it is a figure or a finding that names its source."""
    if hit.entry.kind not in ("study", "statistic", "authority"):
        return True
    return _support(view, hit.start, hit.end, hit.entry.kind)[0] in ("none", "vague")
