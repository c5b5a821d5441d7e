"""Telegram Desktop's export of a chat, channel or account: `result.json`."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from disclose.archives.dates import iso_date
from disclose.archives.encodings import open_utf8
from disclose.archives.exports.export import Export, base_name, dig, each, one_row, text_of
from disclose.archives.json_values import ITEM, Path, stream_values
from disclose.archives.kind import Kind
from disclose.archives.row import Row, bad_row, post_row
from disclose.errors import RemovedError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from disclose.archives.bundle import Bundle, Member
    from disclose.archives.limits import Limits

_CHATS: Final = (("chats", "list", ITEM), ("left_chats", "list", ITEM))
_MESSAGES: Final[frozenset[Path]] = frozenset({("messages", ITEM), *((*chat, "messages", ITEM) for chat in _CHATS)})
#: What stands before a chat's messages.
_NAMES: Final[frozenset[Path]] = frozenset({("name",), *((*chat, "name") for chat in _CHATS)})
_TYPES: Final[frozenset[Path]] = frozenset({("type",), *((*chat, "type") for chat in _CHATS)})
#: Chats of a whole account whose messages are read: those that more than the people in a talk can see.
_PUBLISHED: Final = frozenset({"public_channel", "private_channel", "public_supergroup", "private_supergroup"})
_HEAD: Final = re.compile(r'"messages"\s{0,8}:\s{0,8}\[|"chats"\s{0,8}:\s{0,8}\{')
_HEAD_TYPE: Final = re.compile(
    r'"type"\s{0,8}:\s{0,8}"(?:public_|private_|personal_chat|saved_messages|bot_chat)|"personal_information"|"date_unixtime"'
)
_MEDIA: Final = {
    "video_file": "video",
    "video_message": "video",
    "animation": "video",
    "voice_message": "audio",
    "audio_file": "audio",
    "sticker": "sticker",
}


def _is_result(name: str) -> bool:
    return base_name(name) == "result.json"


def _looks_like(_name: str, head: str) -> bool:
    return head.startswith("{") and _HEAD.search(head) is not None and _HEAD_TYPE.search(head) is not None


def _read(_bundle: Bundle, members: Sequence[Member], limits: Limits) -> Iterator[Row]:
    return each(members, lambda member: _member(member, limits))


def _member(member: Member, limits: Limits) -> Iterator[Row]:
    name: str | None = None
    kind = ""
    number = 0
    with open_utf8(member) as stream:
        for path, value in stream_values(stream, _MESSAGES | _NAMES | _TYPES, limits):
            if path in _NAMES:
                name = value if isinstance(value, str) else None
            elif path in _TYPES:
                kind = value if isinstance(value, str) else ""
            else:
                number += 1
                if len(path) == 2 or kind in _PUBLISHED:
                    yield one_row(f"{member.where}:{number}", path, value, partial(_row, chat=name, limits=limits))


def _row(where: str, _path: Path, item: dict[str, Any], chat: str | None, limits: Limits) -> Row:
    if item.get("type") != "message":
        return bad_row(where, RemovedError(f"is a message of the service: {item.get('action') or item.get('type')}"), item)
    media = "image" if item.get("photo") else _MEDIA.get(item.get("media_type") or "", "file" if item.get("file") else None)
    return post_row(
        where,
        item,
        _text(item.get("text")) or text_of(dig(item, "poll", "question")),
        limits=limits,
        platform="telegram",
        id=item.get("id") or "",
        author=text_of(item.get("from")) or chat,
        created_at=iso_date(item.get("date_unixtime") or item.get("date")),
        edited_at=iso_date(item.get("edited_unixtime") or item.get("edited")),
        media=media,
        shared=True if item.get("forwarded_from") else None,
    )


def _text(value: Any) -> str:
    """A text, or a list of texts and of entities with their text."""
    if not isinstance(value, list):
        return text_of(value)
    return "".join(part if isinstance(part, str) else text_of(part.get("text")) for part in value)


EXPORT: Final = Export(Kind.telegram, lambda _: None, _is_result, _looks_like, _read)
