"""What the register of approved claims decides: which uses hold on a day and in a place, what they clear, and what is wrong with others."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from disclose.locales.english import listed, said, term
from disclose.policy.facts import STANDINGS, Sensed
from disclose.policy.judge import judge, verdict_of
from disclose.policy.pack import load_pack
from disclose.report import Span
from disclose.signals.model import Signals

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from disclose.policy.facts import Facts, Subject
    from disclose.policy.rule import Pack
    from disclose.post import Post
    from disclose.report import Finding, Verdict
    from disclose.signals.model import ApprovedUse, Claim

REGISTER_PACK: Final = "register"
APPROVED, NO_DISCLAIMER, EXPIRED, NOT_YET, OUTSIDE, OTHER_HANDLE, CLOSE = STANDINGS
_GRADES: Final = ("none", "vague", "named", "linked")


@dataclass(frozen=True, slots=True)
class Standing:
    """How the use of an approved claim stands, and the jurisdictions in which it stands so."""

    use: ApprovedUse
    kind: str
    places: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Settled:
    """What the register says of a post.

    Attributes:
        sensed: the signals as they were sensed.
        standings: of all uses.
        places: the jurisdictions by which the post is judged.
        found: each finding with the jurisdictions that it concerns.
        pack: the rules behind them.
    """

    sensed: Signals
    standings: tuple[Standing, ...]
    places: tuple[str, ...]
    found: tuple[tuple[Finding, tuple[str, ...]], ...]
    pack: Pack

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings, by place in the post."""
        return tuple(finding for finding, _ in self.found)

    def verdict(self, place: str) -> Verdict:
        """The verdict of the register's rules in one jurisdiction."""
        return verdict_of(finding for finding, places in self.found if place in places)

    def signals(self, *places: str) -> Signals:
        """The signals with the claims cleared that are approved in all of some jurisdictions."""
        return replace(self.sensed, claims=_cleared(self.sensed.claims, self.standings, frozenset(places)))


def settle(post: Post, signals: Signals, language: str, places: tuple[str, ...], day: date) -> Settled:
    """Decide how the approved claims of a post stand.

    Args:
        post: of which the author is read.
        signals: with the uses of approved claims.
        language: of the post.
        places: the jurisdictions by which it is judged.
        day: on which it is.

    Raises:
        RulesError: the pack of the register is faulty.
    """
    pack = load_pack(REGISTER_PACK)
    author = str(post.meta.get("author") or "").lower().removeprefix("@")
    at_place: dict[tuple[int, int], list[ApprovedUse]] = {}
    for use in signals.approvals:
        at_place.setdefault((use.start, use.end), []).append(use)
    standings = tuple(standing for uses in at_place.values() for standing in _standings(uses, author, places, day))
    found = tuple(
        (finding, standing.places)
        for standing in standings
        for finding in judge(post.text, Signals(), pack, language, sensed=Sensed({}, (), (), {"approval": (_subject(standing),)}))
    )
    return Settled(signals, standings, places, found, pack)


def _standings(uses: list[ApprovedUse], author: str, places: tuple[str, ...], day: date) -> list[Standing]:
    """How the uses at one place in the post stand; of several approvals with the same words the best counts in each jurisdiction."""
    best: dict[tuple[int, str], list[str]] = {}
    for place in places:
        ranked = [(STANDINGS.index(_standing(use, author, place, day)), number) for number, use in enumerate(uses)]
        rank, number = min(ranked)
        best.setdefault((number, STANDINGS[rank]), []).append(place)
    return [Standing(uses[number], kind, tuple(where)) for (number, kind), where in best.items()]


def _standing(use: ApprovedUse, author: str, place: str, day: date) -> str:
    claim = use.claim
    if use.likeness is not None:
        return CLOSE
    if claim.handles and author not in claim.handles and not use.mentioned:
        return OTHER_HANDLE
    if claim.jurisdictions and place not in claim.jurisdictions:
        return OUTSIDE
    if day < claim.approved:
        return NOT_YET
    if claim.expires and day > claim.expires:
        return EXPIRED
    return NO_DISCLAIMER if use.missing else APPROVED


def _cleared(claims: tuple[Claim, ...], standings: Iterable[Standing], places: frozenset[str]) -> tuple[Claim, ...]:
    """Claims with the support of their approval, where every use that makes them up is approved in all the jurisdictions."""
    parts: dict[int, dict[tuple[int, int], set[str]]] = {}
    approval: dict[int, ApprovedUse] = {}
    for standing in standings:
        for index in standing.use.covers:
            good = parts.setdefault(index, {}).setdefault((standing.use.start, standing.use.end), set())
            if standing.kind == APPROVED:
                good.update(standing.places)
                approval.setdefault(index, standing.use)
    out = list(claims)
    for index, use in approval.items():
        if all(places <= good for good in parts[index].values()):
            known = use.claim
            support = max(claims[index].support, known.support, key=_GRADES.index)
            out[index] = replace(claims[index], support=support, sources=(said("source-register", claim=known.id),), approved=known)
    return tuple(out)


def _subject(standing: Standing) -> Subject:
    """What the rules of the register look at."""
    use, claim = standing.use, standing.use.claim
    proofs = (said("proof-told", kind=term("proof", item.kind), reference=item.reference) for item in claim.evidence)
    proof = listed(proofs, "list-semicolon")
    until = claim.expires.isoformat() if claim.expires else said("no-end")
    facts: Facts = {
        "standing": standing.kind,
        "claim": claim.id,
        "approved_text": claim.text,
        "evidence": proof,
        "approved_on": claim.approved.isoformat(),
        "expires": until,
        "disclaimer": " · ".join(use.missing),
        "holds_in": _named(claim.jurisdictions) or said("all-jurisdictions"),
        "places": _named(standing.places),
        "handles": listed(f"@{handle}" for handle in claim.handles),
        "likeness": "" if use.likeness is None else f"{use.likeness:.2f}",
    }
    approved = said("why-approved", claim=claim.id, approver=claim.approver, day=claim.approved.isoformat(), expires=until, evidence=proof)
    why = (approved, *((said("why-conditions", conditions=claim.conditions),) if claim.conditions else ()))
    return facts, (Span(use.start, use.end),), why


def _named(jurisdictions: Iterable[str]) -> str:
    """Jurisdictions as one text."""
    return listed(term("jurisdiction", name) for name in jurisdictions)
