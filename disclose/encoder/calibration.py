"""From the encoder's score to a statement: a probability, and whether a text may be called machine-written at a false-positive rate.

The bound is Learn then Test (Angelopoulos et al., arXiv:2110.01052): a text is called likely only where so few human texts older than
November 2022, set apart for this, score as high that, with 95 % confidence, at most the asked share of all such texts does (exact binomial
test). It must hold for social posts and for edited or translated text each, so that neither pays for the other. The probability is Platt's
sigmoid (Platt 1999) at even odds of human and machine. All of it is per language and length band.
"""

from __future__ import annotations

import json
import math
from bisect import bisect_left
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Literal

from disclose.encoder.style import traits
from disclose.locales.english import said, term

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

Status = Literal["likely", "unlikely", "inconclusive"]
#: Lower bounds of the length bands, in words (Thai: in code points / 5).
BANDS: Final = (0, 8, 20, 40)
#: Below this probability a text is called unlikely to be machine-written.
UNLIKELY: Final = 0.2
DEFAULT_MAX_FPR: Final = 0.01
#: The chance that the bound on the share of human texts does not hold.
RISK: Final = 0.05


@dataclass(frozen=True, slots=True)
class Band:
    """One language and length band: slope and intercept of the sigmoid, bounds of human style, and the human scores set apart.

    `human` holds a sorted tuple for each register (social posts, edited and translated text) of which there are enough.
    """

    slope: float
    intercept: float
    human: tuple[tuple[float, ...], ...]
    style: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Judged:
    """What may be said of a text: status, probability at even odds, why nothing is said, and what of its style is rare in human texts."""

    status: Status
    probability: float | None
    reason: str = ""
    traits: tuple[str, ...] = ()


def length_in_words(text: str, language: str) -> int:
    """Words, or in Thai what stands for them: code points / 5."""
    return len(text) // 5 if language == "th" else len(text.split())


def band_of(words: int) -> int:
    """The length band of so many words, by number."""
    return max(number for number, least in enumerate(BANDS) if words >= least)


class Calibration:
    """The calibration of one model."""

    def __init__(self, bands: Mapping[tuple[str, int], Band]) -> None:
        """Keep the bands by language and number."""
        self._bands = bands

    @classmethod
    def load(cls, path: Path) -> Calibration:
        """Read `calibration.json`."""
        rows: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))["bands"]
        return cls(
            {
                (row["language"], row["band"]): Band(row["slope"], row["intercept"], tuple(map(tuple, row["human"])), row.get("style", {}))
                for row in rows
            }
        )

    def counts(self, language: str) -> list[tuple[str, int]]:
        """How many human texts of a language were set apart, by length in words."""
        return [
            (f"{least}–{BANDS[number + 1] - 1}" if number + 1 < len(BANDS) else f"{least}+", sum(map(len, band.human)))
            for number, least in enumerate(BANDS)
            if (band := self._bands.get((language, number)))
        ]

    def judge(self, score: float, text: str, language: str, max_fpr: float = DEFAULT_MAX_FPR) -> Judged:
        """Judge a text.

        Args:
            score: the encoder's logit.
            text: the original.
            language: primary language of the text.
            max_fpr: the share of human texts that may be called likely, 0..1.
        """
        words = length_in_words(text, language)
        number = band_of(words)
        band = self._bands.get((language, number))
        if number == 0:
            short = said("style-short-thai", count=BANDS[1] * 5) if language == "th" else said("style-short", count=BANDS[1])
            return Judged("inconclusive", None, short)
        if band is None:
            return Judged("inconclusive", None, said("style-no-band", language=term("language", language)))
        probability = 1 / (1 + math.exp(-max(-30.0, min(30.0, band.slope * score + band.intercept))))
        risk = max(exceeded(len(human) - bisect_left(human, score), len(human), max_fpr) for human in band.human)
        if risk <= RISK:
            return Judged("likely", round(probability, 3), traits=traits(text, language, band.style))
        if probability <= UNLIKELY:
            return Judged("unlikely", round(probability, 3))
        fewest = min(map(len, band.human))
        if exceeded(0, fewest, max_fpr) > RISK:
            reason = said("style-too-few", count=fewest, rate=f"{max_fpr:g}")
            return Judged("inconclusive", round(probability, 3), reason)
        return Judged("inconclusive", round(probability, 3), said("style-too-often", rate=f"{max_fpr:g}"))


def exceeded(as_high: int, count: int, rate: float) -> float:
    """The chance that at most `as_high` of `count` human texts score so high if `rate` of all did: the binomial test's p-value.

    Args:
        as_high: human texts that score at least as high.
        count: human texts in all.
        rate: the share that is tested, 0..1.
    """
    if as_high >= rate * count:  # nothing to sum: surely more than any risk that one would take
        return float(rate < 1)
    terms = (
        math.lgamma(count + 1) - math.lgamma(k + 1) - math.lgamma(count - k + 1) + k * math.log(rate) + (count - k) * math.log1p(-rate)
        for k in range(as_high + 1)
    )
    return min(1.0, sum(map(math.exp, terms)))
