"""Stylometric evidence that a person can check: what of a text's style is rare in human texts of its language and length.

The measures were chosen on pairs of human and machine-written posts with one topic: machine text has sentences of even length, more commas
and fewer repeated words. Each is weak by itself; none decides.
"""

from __future__ import annotations

import re
from statistics import mean, pstdev
from typing import TYPE_CHECKING, Final

from disclose.locales.english import said

if TYPE_CHECKING:
    from collections.abc import Mapping

_SENTENCE: Final = re.compile(r"[^.!?؟\n…]+")
#: A measure of evenness takes so many sentences, one of variety so many words.
_SENTENCES: Final = 3
_WORDS: Final = 20
#: The share of human texts that lie beyond the bound of a measure.
RARE: Final = 0.05
#: Measure → whether the low end is the machine's, and how its number is written.
MEASURES: Final[Mapping[str, tuple[bool, str]]] = {
    "sentence_variation": (True, ".2f"),
    "commas": (False, ".0%"),
    "word_variety": (False, ".0%"),
}


def measures(text: str, language: str) -> dict[str, float]:
    """What can be measured of a text, by name; a measure that wants more text is left out.

    Args:
        text: the original.
        language: primary language; Thai has no words to count without a segmenter.
    """
    words = [word.strip(".,،!?؟\"'").lower() for word in text.split()]
    count = len(text) // 5 if language == "th" else len(words)
    lengths = [len(part) if language == "th" else len(part.split()) for part in _SENTENCE.findall(text) if part.strip()]
    out = {}
    if len(lengths) >= _SENTENCES:
        out["sentence_variation"] = pstdev(lengths) / max(mean(lengths), 1)
    if count >= _WORDS and language != "th":
        out["commas"] = (text.count(",") + text.count("،")) / count
        out["word_variety"] = len(set(words)) / len(words)
    return out


def traits(text: str, language: str, bounds: Mapping[str, float]) -> tuple[str, ...]:
    """What of the style lies beyond the bounds of human texts, in words.

    Args:
        text: the original.
        language: primary language.
        bounds: measure → the value beyond which the share `RARE` of human texts of this language and length lies.
    """
    return tuple(
        said(f"trait-{name}", value=format(value, form), bound=format(bounds[name], form))
        for name, value in measures(text, language).items()
        for low, form in (MEASURES[name],)
        if name in bounds and (value < bounds[name] if low else value > bounds[name])
    )
