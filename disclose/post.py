"""What goes in: a post with what is known of it beside its text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Final, Literal, get_args

from disclose.errors import PostError

Platform = Literal["instagram", "facebook", "tiktok", "youtube", "x", "snapchat", "telegram", "other"]
PLATFORMS: Final[tuple[str, ...]] = get_args(Platform)
#: Keys of `meta` and their types; others are kept and not read.
META_TYPES: Final[Mapping[str, type]] = MappingProxyType({"paid_partnership_label": bool, "ai_label": bool, "media": str, "author": str})


@dataclass(frozen=True, slots=True)
class Post:
    """A post as it was written.

    Attributes:
        text: the caption, never changed.
        id: the caller's id, or "".
        platform: where it stands; decides how much is visible before the cut.
        lang: the language if known, else "" and it is recognised.
        meta: platform labels (`paid_partnership_label`, `ai_label`), `media`, `author`, and what else the caller has.
    """

    text: str
    id: str = ""
    platform: str = "other"
    lang: str = ""
    meta: Mapping[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(cls, row: Any, *, where: str = "") -> Post:
        """Read a post from its JSON form; only `text` is required, unknown keys are ignored.

        Raises:
            PostError: not an object, `text` missing, or a field of the wrong type or of an unknown value.
        """
        if not isinstance(row, Mapping):
            raise PostError("a post is a JSON object", where=where, todo='right form: {"text": "…"}')
        if not isinstance(row.get("text"), str):
            raise PostError("a post needs a text", where=where, todo='right form: {"text": "…"}')
        values = {key: row[key] for key in ("id", "platform", "lang") if row.get(key) is not None}
        for key, value in values.items():
            if not isinstance(value, str):
                if key == "id" and isinstance(value, int):
                    values[key] = str(value)
                    continue
                raise PostError(f"{key} must be a text", where=where)
        if (platform := values.get("platform", "other")) not in PLATFORMS:
            raise PostError(f"unknown platform {platform!r}", where=where, todo=f"one of {', '.join(PLATFORMS)}")
        meta = row.get("meta")
        meta = {} if meta is None else meta
        if not isinstance(meta, Mapping):
            raise PostError("meta must be an object", where=where)
        for key, kind in META_TYPES.items():
            if meta.get(key) is not None and not isinstance(meta[key], kind):
                raise PostError(f"meta.{key} must be {'true or false' if kind is bool else 'a text'}", where=where)
        return cls(text=row["text"], meta=MappingProxyType(dict(meta)), **values)
