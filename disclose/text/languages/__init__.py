"""The supported languages: how words attach, where they end, and how they are written."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from disclose.text.languages import ar, en, fa, he, th

if TYPE_CHECKING:
    from collections.abc import Mapping

    from disclose.text.languages.morphology import Morphology

#: Language code → its morphology, in the order in which reports list languages.
LANGUAGES: Final[Mapping[str, Morphology]] = MappingProxyType(
    {"he": he.MORPHOLOGY, "ar": ar.MORPHOLOGY, "fa": fa.MORPHOLOGY, "th": th.MORPHOLOGY, "en": en.MORPHOLOGY}
)
