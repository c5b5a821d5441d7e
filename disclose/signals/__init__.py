"""Sensing: facts about a post, without any law."""

from __future__ import annotations

from typing import TYPE_CHECKING

from disclose.signals.category import sense_category
from disclose.signals.claims import candidate_claims, sense_claims, weighs
from disclose.signals.generated import sense_generated
from disclose.signals.licences import sense_licences
from disclose.signals.model import NOT_ASKED, Generated, Hidden, Signals
from disclose.signals.sponsorship import sense_sponsorship

if TYPE_CHECKING:
    from disclose.encoder.scores import Encoded
    from disclose.signals.view import View


def sense(view: View, encoded: Encoded | None = None, style: Generated = NOT_ASKED) -> Signals:
    """Sense everything in a post: sponsorship, claims, leftovers of generators, evasion.

    Args:
        view: the post with its lexicon hits.
        encoded: what the encoder says of it, where one is used.
        style: what the encoder says of who wrote it.
    """
    candidates = candidate_claims(view)
    sponsorship = sense_sponsorship(view, encoded, claims=len({view.clause(hit.start) for hit in candidates if weighs(view, hit)}))
    hidden = tuple(Hidden(found.start, found.end, found.kind) for found in view.reading.folded.evasions)
    covered = {at for found in hidden for at in range(found.start, found.end)}
    disguised = tuple(
        Hidden(label.start, label.end, "separated")
        for label in sponsorship.disclosures
        if "obfuscated" in label.faults and covered.isdisjoint(range(label.start, label.end))
    )
    claims = sense_claims(view, candidates, sponsorship.commercial, encoded)
    category = sense_category(view, sponsorship) if sponsorship.commercial != "no" else None
    generated = sense_generated(view, style)
    return Signals(sponsorship, claims, generated, (*hidden, *disguised), sense_licences(view), category=category)
