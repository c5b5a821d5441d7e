"""Instagram: "Download your information", JSON or HTML."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from disclose.archives.dates import iso_date
from disclose.archives.exports.export import Export, about, dig, each, json_rows, media_kind, root_before, text_of
from disclose.archives.exports.meta_html import Block, is_meta_html, read_blocks
from disclose.archives.json_values import ITEM, Path
from disclose.archives.kind import Kind
from disclose.archives.labels import ai_label, is_yes, paid_label
from disclose.archives.mojibake import repair
from disclose.archives.row import Row, bad_row, post_row
from disclose.errors import RemovedError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from disclose.archives.bundle import Bundle, Member
    from disclose.archives.limits import Limits

_LISTS: Final = ("ig_stories", "ig_reels_media", "ig_igtv_media", "ig_archived_post_media", "ig_recently_deleted_media", "media")
_PATHS: Final[frozenset[Path]] = frozenset({(ITEM,), *((name, ITEM) for name in _LISTS)})
_POSTS: Final = re.compile(
    r"(?:^|/)(?:(?:media|content)/)?(?P<place>posts|archived_posts|stories|reels|igtv_videos|recently_deleted_content)(?:_\d{1,4})?\.(?:json|html)"
)
_FOLDERS: Final = re.compile(r"(?:^|/)(?:media|content)/[^/]+$")
_OWN: Final = re.compile(r"(?:^|/)(?:your_instagram_activity/|(?:content|media)/(?:posts_1|stories|profile_photos)\.(?:json|html))")
_ACCOUNT: Final = re.compile(r"instagram-(?P<name>[\w.]{1,30})-\d{4}-\d\d-\d\d")
_HEAD: Final = re.compile(r'"(?:ig_stories|ig_reels_media|ig_igtv_media|ig_archived_post_media|ig_recently_deleted_media)"')
_PLACES: Final = {"stories": "story", "reels": "reel", "igtv_videos": "reel"}
_CAPTIONS: Final = ("caption", "text")
_PAID: Final = ("paid partnership", "paid partnership label", "branded content")


def _holds_posts(name: str) -> bool:
    return _POSTS.search(name) is not None and ("/" not in name or _FOLDERS.search(name) is not None)


def _looks_like(name: str, head: str) -> bool:
    if is_meta_html(head):
        return "instagram" in head[:4096].lower() or _holds_posts(name)
    if not head.startswith(("[", "{")):
        return False
    return (
        _HEAD.search(head) is not None
        or ('"creation_timestamp"' in head and '"uri"' in head and '"attachments"' not in head)
        or ('"label_values"' in head and _POSTS.search(name) is not None)
    )


def _read(bundle: Bundle, members: Sequence[Member], limits: Limits) -> Iterator[Row]:
    author = _author(bundle)
    return each(members, lambda member: _member(member, author, limits))


def _author(bundle: Bundle) -> str | None:
    known = about(bundle, "personal_information.json", "instagram_profile_information.json")
    name = dig(known, "profile_user", 0, "string_map_data", "Username", "value")
    if isinstance(name, str) and name:
        return repair(name)
    found = _ACCOUNT.search(bundle.where) or next(filter(None, map(_ACCOUNT.search, (member.name for member in bundle.members))), None)
    return found["name"] if found else None


def _member(member: Member, author: str | None, limits: Limits) -> Iterator[Row]:
    found = _POSTS.search(member.name)
    place = found["place"] if found else "posts"
    if member.name.endswith(".html"):
        for number, block in enumerate(read_blocks(member, limits), 1):
            yield _html_row(f"{member.where}:{number}", block, place, author, limits)
    else:
        yield from json_rows(member, _PATHS, limits, lambda where, _, item: _row(where, item, place, author, limits))


def _row(where: str, item: dict[str, Any], place: str, author: str | None, limits: Limits) -> Row:
    if place == "recently_deleted_content":
        return bad_row(where, RemovedError("the post was deleted"), item)
    labels = {str(entry.get("label", "")).casefold(): entry for entry in item.get("label_values") or ()}
    media = item.get("media") or dig(labels, "media", "media") or ([item] if "uri" in item else [])
    text = text_of(item.get("title")) or next((text_of(dig(labels, name, "value")) for name in _CAPTIONS if dig(labels, name, "value")), "")
    first = media[0] if media else {}
    text = text or text_of(first.get("title"))
    paid = next((is_yes(labels[name].get("value")) for name in _PAID if name in labels), paid_label(item))
    created = item.get("creation_timestamp") or item.get("timestamp") or first.get("creation_timestamp")
    return post_row(
        where,
        item,
        repair(text),
        limits=limits,
        platform="instagram",
        id=item.get("fbid") or "",
        author=author,
        created_at=iso_date(created),
        media=media_kind([text_of(part.get("uri")) for part in media]),
        placement=_PLACES.get(place),
        archived=True if place == "archived_posts" else None,
        paid_partnership_label=paid,
        ai_label=ai_label(item),
    )


def _html_row(where: str, block: Block, place: str, author: str | None, limits: Limits) -> Row:
    if place == "recently_deleted_content":
        return bad_row(where, RemovedError("the post was deleted"), block.original())
    return post_row(
        where,
        block.original(),
        repair(block.heading),
        limits=limits,
        platform="instagram",
        author=author,
        created_at=iso_date(block.footer),
        media=media_kind(block.media),
        placement=_PLACES.get(place),
        archived=True if place == "archived_posts" else None,
    )


EXPORT: Final = Export(Kind.instagram, root_before(_OWN), _holds_posts, _looks_like, _read)
