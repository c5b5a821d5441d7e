"""What is wrong with a register that follows the schema: approvals that have expired, and two for the same words at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from disclose.register.skeleton import skeleton

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from disclose.register.model import ApprovedClaim


@dataclass(frozen=True, slots=True)
class Remark:
    """A weakness of a register: its kind, the claim, and what is to be told of it."""

    kind: Literal["expired", "duplicate"]
    claim: ApprovedClaim
    message: str


def remarks(claims: Iterable[ApprovedClaim], day: date) -> list[Remark]:
    """The weaknesses of a register on a day, in the order of its claims.

    Two claims are duplicates where their words are the same but for spaces, signs and points, and both hold at once for one post.
    """
    found: list[Remark] = []
    by_words: dict[tuple[str, str], list[ApprovedClaim]] = {}
    for claim in claims:
        if claim.expires and claim.expires < day:
            found.append(Remark("expired", claim, f"claim {claim.id} expired on {claim.expires}"))
        same = by_words.setdefault((claim.language, skeleton(claim.text).text), [])
        if other := next((one for one in same if _meet(one, claim)), None):
            found.append(Remark("duplicate", claim, f"claim {claim.id} has the words of {other.id} ({other.where})"))
        same.append(claim)
    return found


def _meet(one: ApprovedClaim, two: ApprovedClaim) -> bool:
    """Whether there is a day, a jurisdiction and an author for which both hold."""
    apart = (one.expires and one.expires < two.approved) or (two.expires and two.expires < one.approved)
    return not apart and _share(one.jurisdictions, two.jurisdictions) and _share(one.handles, two.handles)


def _share(one: tuple[str, ...], two: tuple[str, ...]) -> bool:
    return not one or not two or not set(one).isdisjoint(two)
