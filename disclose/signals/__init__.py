"""Sensing: facts about a post, without any law."""

from __future__ import annotations

from typing import TYPE_CHECKING

from disclose.signals.claims import candidate_claims, sense_claims, weighs
from disclose.signals.generated import sense_generated
from disclose.signals.model import Hidden, Signals
from disclose.signals.sponsorship import sense_sponsorship

if TYPE_CHECKING:
    from disclose.signals.view import View


def sense(view: View) -> Signals:
    """Sense everything in a post: sponsorship, claims, leftovers of generators, evasion."""
    candidates = candidate_claims(view)
    sponsorship = sense_sponsorship(view, claims=sum(weighs(view, hit) for hit in candidates))
    hidden = tuple(Hidden(found.start, found.end, found.kind) for found in view.reading.folded.evasions)
    covered = {at for found in hidden for at in range(found.start, found.end)}
    disguised = tuple(
        Hidden(label.start, label.end, "separated")
        for label in sponsorship.disclosures
        if "obfuscated" in label.faults and covered.isdisjoint(range(label.start, label.end))
    )
    return Signals(sponsorship, sense_claims(view, candidates, sponsorship.commercial), sense_generated(view), (*hidden, *disguised))
