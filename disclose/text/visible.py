"""How much of a post is seen before its reader asks for more."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

#: Code points shown before "more"; None where the platform shows everything. From the annotation guide.
CUTS: Final[Mapping[str, int | None]] = MappingProxyType(
    {"instagram": 125, "facebook": 125, "tiktok": 100, "youtube": 150, "x": 280, "snapchat": None, "telegram": None, "other": None}
)


def visible_end(text: str, platform: str, cuts: Mapping[str, int | None] = CUTS) -> int:
    """The offset (code points) at which the platform cuts the text; the whole length where it does not."""
    cut = cuts.get(platform)
    return len(text) if cut is None else min(cut, len(text))
