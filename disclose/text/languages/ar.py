"""Arabic: conjunctions, prepositions and the article are written together with the next word."""

from __future__ import annotations

from typing import Final

from disclose.text.languages.morphology import Morphology

MORPHOLOGY: Final = Morphology(
    code="ar",
    script="Arab",
    direction="rtl",
    letters="ء-يپچژگ",
    prefix="[وف]?(?:لل|[بكلع]?ال|[بكلسهع])?",
)
