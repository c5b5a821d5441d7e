"""A row of an archive."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from disclose.errors import DiscloseError
    from disclose.post import Post


@dataclass(frozen=True, slots=True)
class Row:
    """A row with its place: a post, or the reason why it is none."""

    where: str
    post: Post | None
    original: Mapping[str, Any]
    error: DiscloseError | None
