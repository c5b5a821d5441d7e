"""Arabic: conjunctions, prepositions and the article are written together with the next word."""

from __future__ import annotations

from typing import Final

from disclose.text.languages.morphology import Morphology

MORPHOLOGY: Final = Morphology(
    code="ar",
    script="Arab",
    direction="rtl",
    before=r"(?<![ء-يپچژگa-z0-9])",
    after=r"(?![ء-يپچژگa-z])",
    prefix=r"(?:[وف]?(?:لل|(?:[بكلع])?ال|[بكلسهع])?)?",
    suffix="",
    joint=r"[ \-\"']{1,4}",
    word=r"[^\s.,!?;:()\"]{1,24}\"?",
)
