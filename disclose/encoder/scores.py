"""What the encoder says of a post, as plain data. Offsets are code points of the original, probabilities lie in 0..1."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class Tagged:
    """A span that a token head found: its kind, the mean probability that it is of any kind, and for a claim its support."""

    start: int
    end: int
    kind: str
    probability: float
    support: str = "none"


class TokenScore(NamedTuple):
    """The probabilities that a token belongs to a claim, a disclosure label, evidence."""

    start: int
    end: int
    claim: float
    label: float
    evidence: float


class Influence(NamedTuple):
    """A stretch of the text, and how far, in logits, the model's answer falls without it."""

    start: int
    end: int
    text: str
    weight: float


@dataclass(frozen=True, slots=True)
class Encoded:
    """Probabilities of the post's answers by name, the spans found, and every token's scores. `machine` is a logit, not calibrated.

    `version` names the model.
    """

    commercial: dict[str, float]
    disclosure: dict[str, float]
    machine: float
    claims: tuple[Tagged, ...]
    labels: tuple[Tagged, ...]
    evidence: tuple[Tagged, ...]
    tokens: tuple[TokenScore, ...]
    version: str

    def claim_in(self, start: int, end: int) -> float:
        """The highest probability of a claim in a span."""
        return max((token.claim for token in self._within(start, end)), default=0.0)

    def reads(self, start: int, end: int) -> bool:
        """Whether the span lies in the part of the post that the encoder has read."""
        return bool(self._within(start, end))

    def _within(self, start: int, end: int) -> list[TokenScore]:
        return [token for token in self.tokens if token.start < end and start < token.end]
