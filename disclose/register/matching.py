"""Finding approved claims in a post: by their words, all in one pass, and by likeness where a claim has no proof."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cache
from operator import itemgetter
from typing import TYPE_CHECKING, Final

from ahocorasick_rs import AhoCorasick, MatchKind

from disclose.lexicon.boundary import Boundary
from disclose.register.likeness import Likeness
from disclose.register.skeleton import skeleton, skeleton_of
from disclose.signals.model import ApprovedUse
from disclose.text.languages import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from disclose.register.model import ApprovedClaim, Register
    from disclose.register.skeleton import Skeleton
    from disclose.signals.model import Claim
    from disclose.signals.view import View

_Span = tuple[int, int]
#: How many folded characters may lie between a claim and a disclaimer that stands beside it.
BESIDE: Final = 200
#: Letters of a sensed claim that an approved one may leave out.
_LEFT: Final = 3


class RegisterMatcher:
    """Finds the claims of one register."""

    def __init__(self, register: Register) -> None:
        """Build one automaton over the bare texts of all claims and disclaimers."""
        self.register = register
        self._claims: dict[str, list[ApprovedClaim]] = {}
        self._bare: dict[str, str] = {}
        languages: dict[str, set[str]] = {}
        for claim in register.claims:
            bare = skeleton(claim.text).text
            self._claims.setdefault(bare, []).append(claim)
            languages.setdefault(bare, set()).add(claim.language)
            for language, texts in claim.disclaimers.items():
                for text in texts:
                    self._bare[text] = skeleton(text).text
                    languages.setdefault(self._bare[text], set()).add(language)
        self._texts = list(languages)
        self._languages = [sorted(names) for names in languages.values()]
        self._automaton = AhoCorasick(self._texts, matchkind=MatchKind.Standard)
        self._likeness = Likeness(register.claims)

    def find(self, view: View, claims: Sequence[Claim]) -> tuple[ApprovedUse, ...]:
        """The approved claims of a post, in order of place.

        Args:
            view: the post.
            claims: what was sensed in it.

        Returns:
            Those found by their words; where several approvals have the same words, each of them. Then those that are close to a claim
            without proof.
        """
        folded = view.reading.folded.text
        places = self._places(folded)
        found = _longest([(*span, bare) for bare, spans in places.items() if bare in self._claims for span in spans])
        found = [(start, end, bare) for start, end, bare in found if not view.negated_at(start, end)]
        mentions = {segment.text[1:].lower() for segment in view.reading.segments if segment.kind == "mention"}
        covers = _covered(view, [(start, end) for start, end, _ in found], claims)
        uses = []
        for number, (start, end, bare) in enumerate(found):
            for claim in self._claims[bare]:
                wanted = [(text, self._bare[text]) for text in claim.required(view.language)]
                missing = tuple(text for text, its in wanted if not _stands_beside(places.get(its, []), start, end))
                mentioned = not mentions.isdisjoint(claim.handles)
                uses.append(ApprovedUse(*view.original(start, end), claim, tuple(covers.get(number, ())), missing, mentioned=mentioned))
        return (*uses, *self._close(view, claims, {index for use in uses for index in use.covers}))

    def _places(self, folded: str) -> dict[str, list[_Span]]:
        """Where the texts of the register stand as whole words: bare text → folded spans."""
        bare = skeleton_of(folded)
        places: dict[str, list[_Span]] = {}
        for number, start, end in self._automaton.find_matches_as_indexes(bare.text, overlapping=True):
            span = _whole_words(folded, bare, start, end, self._languages[number])
            if span:
                places.setdefault(self._texts[number], []).append(span)
        return places

    def _close(self, view: View, claims: Sequence[Claim], cleared: set[int]) -> Iterator[ApprovedUse]:
        """Approved claims that say nearly what a claim without proof says; the most alike of each."""
        for index, claim in enumerate(claims):
            if claim.unverifiable and index not in cleared:
                best = self._likeness.closest(view, claim)
                if best:
                    yield ApprovedUse(claim.start, claim.end, best[0], (index,), (), best[1])


def _whole_words(folded: str, bare: Skeleton, start: int, end: int, languages: Iterable[str]) -> _Span | None:
    """The folded span of bare text that begins and ends where words and numbers do, clitics before it included."""
    if _is_cut_number(bare.text, start, end):
        return None
    low, high = bare.folded(start, end)
    for language in languages:
        boundary = _boundary(language)
        for first, last in boundary.spans(folded, low, high, "n"):
            if last == high and boundary.closed(folded, first, last):
                return first, last
    return None


@cache
def _boundary(language: str) -> Boundary:
    return Boundary(LANGUAGES[language])


def _is_cut_number(text: str, start: int, end: int) -> bool:
    """Whether a span of bare text begins or ends inside a number, or leaves its sign out."""
    after, before = text[end : end + 2], text[max(0, start - 2) : start]
    ends_inside = text[end - 1].isdigit() and (after[:1].isdigit() or after[:1] == "%" or (after[:1] == "." and after[1:].isdigit()))
    begins_inside = text[start].isdigit() and (before[-1:].isdigit() or (before[-1:] == "." and before[:1].isdigit()))
    return ends_inside or begins_inside


def _longest(spans: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """Spans of which none lies in a longer one, in order of place."""
    kept: list[tuple[int, int, str]] = []
    reach = -1
    for span in sorted(spans, key=lambda one: (one[0], -one[1], one[2])):
        if span[1] > reach:
            kept.append(span)
            reach = span[1]
    return kept


def _stands_beside(places: Sequence[_Span], start: int, end: int) -> bool:
    """Whether one of the places, in their order, is near a span."""
    nearest = bisect_left(places, start - BESIDE, key=itemgetter(1))
    return nearest < len(places) and places[nearest][0] <= end + BESIDE


def _covered(view: View, approved: Sequence[_Span], claims: Sequence[Claim]) -> dict[int, list[int]]:
    """Which sensed claims the approved spans are: number of a span → numbers of claims.

    They are a claim where they leave out none of its words; a few letters, such as those of an article, may be left.
    """
    covers: dict[int, list[int]] = {}
    text = view.reading.folded.text
    for index, claim in enumerate(claims):
        low, high = view.reading.folded.span(claim.start, claim.end)
        touching = range(bisect_right(approved, low, key=itemgetter(1)), bisect_left(approved, high, key=itemgetter(0)))
        rest = []
        at = low
        for number in touching:
            start, end = approved[number]
            rest.append(text[at:start])
            at = max(at, end)
        left = skeleton_of(" ".join((*rest, text[at:high]))).text
        if touching and len(left) <= _LEFT and not any(map(str.isdigit, left)):
            for number in touching:
                covers.setdefault(number, []).append(index)
    return covers
