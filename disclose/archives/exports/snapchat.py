"""Snapchat: "My data", the stories that the account shared. Chats and saved memories are private and no posts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from disclose.archives.dates import iso_date
from disclose.archives.exports.export import Export, about, base_name, dig, each, json_rows, root_before, text_of
from disclose.archives.json_values import ITEM, Path
from disclose.archives.kind import Kind
from disclose.archives.labels import ai_label, paid_label
from disclose.archives.row import Row, post_row

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from disclose.archives.bundle import Bundle, Member
    from disclose.archives.limits import Limits

_PATHS: Final[frozenset[Path]] = frozenset({("Shared Story", ITEM), ("Public Story", ITEM), ("Spotlight", ITEM)})
_OWN: Final = re.compile(r"(?:^|/)json/(?:memories_history|chat_history|snap_history|shared_story|story_history)\.json$")
_HEAD: Final = re.compile(r'"(?:Shared Story|Spotlight History|Saved Media)"\s{0,8}:')
_TEXTS: Final = ("Content", "Caption", "Description", "Title", "Text")


def _holds_posts(name: str) -> bool:
    return base_name(name) in {"shared_story.json", "public_story.json", "spotlight.json"}


def _looks_like(_name: str, head: str) -> bool:
    return head.startswith("{") and _HEAD.search(head) is not None


def _read(bundle: Bundle, members: Sequence[Member], limits: Limits) -> Iterator[Row]:
    name = dig(about(bundle, "account.json"), "Basic Information", "Username")
    author = name if isinstance(name, str) else None
    return each(members, lambda member: json_rows(member, _PATHS, limits, lambda where, _, item: _row(where, item, author, limits)))


def _row(where: str, item: dict[str, Any], author: str | None, limits: Limits) -> Row:
    text = next((text_of(item.get(name)) for name in _TEXTS if item.get(name)), "")
    kind = text_of(item.get("Media Type")).casefold()
    return post_row(
        where,
        item,
        text,
        limits=limits,
        platform="snapchat",
        id=item.get("ID") or "",
        author=author,
        created_at=iso_date(item.get("Created") or item.get("Story Date")),
        media={"image": "image", "photo": "image"}.get(kind, "video" if kind or item.get("Story URL") else None),
        paid_partnership_label=paid_label(item),
        ai_label=ai_label(item),
    )


EXPORT: Final = Export(Kind.snapchat, root_before(_OWN), _holds_posts, _looks_like, _read)
