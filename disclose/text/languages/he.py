"""Hebrew: one-letter particles (ו ה ב כ ל מ ש and their chains) are written together with the next word."""

from __future__ import annotations

from typing import Final

from disclose.text.languages.morphology import Morphology

MORPHOLOGY: Final = Morphology(
    code="he",
    script="Hebr",
    direction="rtl",
    letters="א-ת",
    prefix="ו?(?:כש|מש|לכש|ש|מ|ב|ל|כ)?ה?|[ושהכלבמ]{1,3}",
)
