"""Readers of what people get when they ask a platform for a copy of their own account. One file a platform."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from disclose.archives.exports import facebook, instagram, snapchat, telegram, tiktok, x, youtube

if TYPE_CHECKING:
    from collections.abc import Mapping

    from disclose.archives.exports.export import Export
    from disclose.archives.kind import Kind

#: The exports that are known, asked in this order.
EXPORTS: Final[Mapping[Kind, Export]] = MappingProxyType(
    {module.EXPORT.kind: module.EXPORT for module in (x, telegram, tiktok, snapchat, youtube, instagram, facebook)}
)
