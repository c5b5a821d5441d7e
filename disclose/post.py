"""What goes in: a post with what is known of it beside its text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import Any, Final, Literal, get_args

from disclose.errors import PostError

Platform = Literal["instagram", "facebook", "tiktok", "youtube", "x", "snapchat", "telegram", "other"]
PLATFORMS: Final[tuple[str, ...]] = get_args(Platform)
#: Keys of `meta` and their types; others are kept and not read. What is not given is unknown, which is not the same as false.
META_TYPES: Final[Mapping[str, type]] = MappingProxyType(
    {
        "paid_partnership_label": bool,
        "ai_label": bool,
        "media": str,
        "author": str,
        "created_at": str,
        "region": str,
        "connection": str,
        "category": str,
        "ai_image": bool,
        "ai_image_shows": str,
        "ai_text": bool,
        "human_review": bool,
        "edited_body": bool,
        "audience_under_age": bool,
        "licensed": bool,
    }
)
#: Keys of `meta` with a closed list of values.
META_VALUES: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "connection": ("paid", "gifted", "affiliate", "employee", "own_brand", "none"),
        "category": (
            "food",
            "supplement",
            "cosmetic",
            "medicine",
            "prescription_medicine",
            "device",
            "clinic",
            "alcohol",
            "tobacco",
            "cannabis",
            "gambling",
            "finance",
            "crypto",
            "infant_formula",
            "real_estate",
            "political",
            "news",
            "other",
        ),
        "ai_image_shows": ("person", "object", "place", "event", "other"),
    }
)
_REGION: Final = re.compile(r"[A-Z]{2}(?:-[A-Z0-9]{1,3})?")


@dataclass(frozen=True, slots=True)
class Post:
    """A post as it was written.

    Attributes:
        text: the caption, never changed.
        id: the caller's id, or "".
        platform: where it stands; decides how much is visible before the cut.
        lang: the language if known, else "" and it is recognised.
        meta: what is known beside the text: platform labels (`paid_partnership_label`, `ai_label`), `media`, `author`, and the facts
            that laws ask for (META_TYPES, docs/law/index.md); other keys are kept and not read.
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
        _check_facts(meta, where)
        return cls(text=row["text"], meta=MappingProxyType(dict(meta)), **values)

    @property
    def day(self) -> date | None:
        """The day on which the post was published, if `meta.created_at` tells it; `from_dict` has checked its form."""
        try:
            return date.fromisoformat(str(self.meta.get("created_at") or "")[:10])
        except ValueError:
            return None


def _check_facts(meta: Mapping[str, Any], where: str) -> None:
    """Check the values of `meta` that have a closed list or a form."""
    for key, allowed in META_VALUES.items():
        if meta.get(key) is not None and meta[key] not in allowed:
            raise PostError(f"unknown meta.{key} {meta[key]!r}", where=where, todo=f"one of {', '.join(allowed)}")
    region = meta.get("region")
    if region is not None and not _REGION.fullmatch(region):
        raise PostError(f"meta.region {region!r} is no region", where=where, todo="right form: ISO 3166, such as IL, FR or US-NY")
    created = meta.get("created_at")
    if created:
        try:
            date.fromisoformat(created[:10])
        except ValueError as cause:
            raise PostError(f"meta.created_at {created!r} is no date", where=where, todo="right form: 2026-08-02") from cause
