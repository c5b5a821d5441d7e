"""Facebook: "Download your information" of a profile or page, JSON or HTML."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from disclose.archives.dates import iso_date
from disclose.archives.exports.export import Export, about, base_name, dig, each, json_rows, media_kind, root_before, text_of
from disclose.archives.exports.meta_html import Block, is_meta_html, read_blocks
from disclose.archives.json_values import ITEM, Path
from disclose.archives.kind import Kind
from disclose.archives.labels import ai_label, paid_label
from disclose.archives.mojibake import repair
from disclose.archives.row import Row, post_row

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from disclose.archives.bundle import Bundle, Member
    from disclose.archives.limits import Limits

_PATHS: Final[frozenset[Path]] = frozenset(
    {
        (ITEM,),
        ("status_updates", ITEM),
        ("group_posts_v2", ITEM),
        ("group_posts", "activity_log_data", ITEM),
        ("videos_v2", ITEM),
        ("videos", ITEM),
    }
)
_POSTS: Final = re.compile(
    r"(?:your_posts|profile_posts|page_posts|your_posts_in_groups|group_posts_and_comments|your_videos)[\w']{0,60}\.(?:json|html)"
)
_OWN: Final = re.compile(r"(?:^|/)(?:your_facebook_activity/|posts/(?:your_posts|profile_posts))")
_EDITED: Final = "Updated "


def _holds_posts(name: str) -> bool:
    return _POSTS.fullmatch(base_name(name)) is not None


def _looks_like(name: str, head: str) -> bool:
    if is_meta_html(head):
        return _holds_posts(name) or "facebook" in head[:4096].lower()
    if not head.startswith(("[", "{")) or '"timestamp"' not in head:
        return False
    return re.search(r'"(?:post|update_timestamp|external_context)"\s{0,8}:', head) is not None or (
        _holds_posts(name) and '"attachments"' in head
    )


def _read(bundle: Bundle, members: Sequence[Member], limits: Limits) -> Iterator[Row]:
    name = dig(about(bundle, "profile_information.json"), "profile_v2", "name", "full_name")
    author = repair(name) if isinstance(name, str) else None
    return each(members, lambda member: _member(member, author, limits))


def _member(member: Member, author: str | None, limits: Limits) -> Iterator[Row]:
    if member.name.endswith(".html"):
        for number, block in enumerate(read_blocks(member, limits), 1):
            yield _html_row(f"{member.where}:{number}", block, author, limits)
    else:
        yield from json_rows(member, _PATHS, limits, lambda where, _, item: _row(where, item, author, limits))


def _row(where: str, item: dict[str, Any], author: str | None, limits: Limits) -> Row:
    data = item.get("data") or []
    attached = [part for attachment in item.get("attachments") or [] for part in attachment.get("data") or []]
    media = [part["media"] for part in attached if "media" in part] or ([item] if "uri" in item else [])
    texts = [text_of(part.get("post")) for part in data] or [""]
    if not any(texts):
        texts = list(dict.fromkeys(text_of(part.get("description")) for part in media))
    edited = next((part["update_timestamp"] for part in data if "update_timestamp" in part), None)
    kind = media_kind([text_of(part.get("uri")) for part in media])
    link = next((part["external_context"] for part in attached if "external_context" in part), None)
    return post_row(
        where,
        item,
        "\n".join(repair(text) for text in texts if text),
        limits=limits,
        platform="facebook",
        id=item.get("fbid") or "",
        author=author,
        created_at=iso_date(item.get("timestamp") or item.get("creation_timestamp")),
        edited_at=iso_date(edited),
        media=kind or ("link" if link else None),
        link=text_of(dig(link, "url")),
        paid_partnership_label=paid_label(item),
        ai_label=ai_label(item),
    )


def _html_row(where: str, block: Block, author: str | None, limits: Limits) -> Row:
    """The heading says only what was done ("… updated his status."); dates stand among the pieces of the body, or in the footer."""
    texts, created, edited = [], iso_date(block.footer), None
    for piece in block.body:
        if date := iso_date(piece):
            created = created or date
        elif date := iso_date(piece.removeprefix(_EDITED)):
            edited = edited or date
        else:
            texts.append(repair(piece))
    return post_row(
        where,
        block.original(),
        "\n".join(dict.fromkeys(texts)),
        limits=limits,
        platform="facebook",
        author=author,
        created_at=created or edited,
        edited_at=edited,
        media=media_kind(block.media),
    )


EXPORT: Final = Export(Kind.facebook, root_before(_OWN), _holds_posts, _looks_like, _read)
