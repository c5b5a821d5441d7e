"""TikTok: "Download your data", JSON or TXT."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from disclose.archives.dates import iso_date
from disclose.archives.encodings import has_bad_bytes, open_text, open_utf8
from disclose.archives.exports.export import Export, base_name, each, json_rows, one_row, text_of
from disclose.archives.json_values import ITEM, Path, stream_values
from disclose.archives.kind import Kind
from disclose.archives.labels import ai_label, is_yes, paid_label
from disclose.archives.row import Row, bad_row, post_row
from disclose.errors import LimitError, RemovedError, RowError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from disclose.archives.bundle import Bundle, Member
    from disclose.archives.limits import Limits

_POSTS: Final[frozenset[Path]] = frozenset(
    {(section, part, items, ITEM) for section, part in (("Video", "Videos"), ("Post", "Posts")) for items in ("VideoList", "PostList")}
)
_DELETED: Final[frozenset[Path]] = frozenset(
    {
        (section, part, items, ITEM)
        for section, part in (("Video", "Recently Deleted Videos"), ("Post", "Recently Deleted Posts"))
        for items in ("VideoList", "PostList")
    }
)
_NAMES: Final[frozenset[Path]] = frozenset(
    {("Profile", part, "ProfileMap", "userName") for part in ("Profile Information", "Profile Info")}
    | {("Profile And Settings", part, "ProfileMap", "userName") for part in ("Profile Information", "Profile Info")}
)
_HEAD: Final = re.compile(
    r'"(?:Favorite Effects|FavoriteVideoList|Like List|VideoList|ItemFavoriteList|App Settings|Profile Information)"\s{0,8}:'
)
_TXT: Final = frozenset({"Posts.txt", "Videos.txt", "Post.txt", "Video.txt", "Recently Deleted Posts.txt"})
#: The keys of the TXT form; a line with another beginning, or with a key that was there, goes on with the value before it.
_KEYS: Final = (
    "Date", "Link", "Like(s)", "Likes", "Title", "Who can view", "Allow comments", "Allow stitches", "Allow duets", "Allow stickers",
    "Allow sharing to story", "Content disclosure", "AI-generated content", "Sound", "Location", "Alternate text", "Add Yours text",
    "Cover image", "Date deleted",
)  # fmt: skip
_ID: Final = re.compile(r"/(?:video|photo)/(\d{5,25})")
_PAID: Final = ("paid partnership", "branded content", "yes", "true", "on")


def _holds_posts(name: str) -> bool:
    base = base_name(name)
    return (base.startswith("user_data") and base.endswith(".json")) or base in _TXT


def _looks_like(name: str, head: str) -> bool:
    if head.startswith("{"):
        return _HEAD.search(head) is not None
    lines = [line for line in head.splitlines()[:4] if line.strip()]
    return (
        bool(lines)
        and lines[0].startswith("Date: ")
        and any(line.startswith("Link: ") and "tiktok" in line for line in lines)
        and name != ""
    )


def _read(_bundle: Bundle, members: Sequence[Member], limits: Limits) -> Iterator[Row]:
    return each(members, lambda member: _member(member, limits))


def _member(member: Member, limits: Limits) -> Iterator[Row]:
    if member.name.endswith(".txt"):
        yield from _txt_rows(member, limits)
        return
    author = _author(member, limits)
    yield from json_rows(
        member, _POSTS | _DELETED, limits, lambda where, path, item: _row(where, item, author, limits, deleted=path in _DELETED)
    )


def _author(member: Member, limits: Limits) -> str | None:
    """The account's name, which may stand before or after the posts."""
    with open_utf8(member) as stream:
        name = next((value for _, value in stream_values(stream, _NAMES, limits)), None)
    return name if isinstance(name, str) else None


def _row(where: str, item: dict[str, Any], author: str | None, limits: Limits, *, deleted: bool) -> Row:
    if deleted:
        return bad_row(where, RemovedError("the post was deleted"), item)
    link = text_of(item.get("Link") or item.get("link"))
    found = _ID.search(link)
    # The value's wording is not documented: a paid partnership counts, the account's own promotion does not.
    disclosed = text_of(item.get("ContentDisclosure")).strip().casefold()
    return post_row(
        where,
        item,
        text_of(item.get("Title") or item.get("Description")),
        limits=limits,
        platform="tiktok",
        id=found[1] if found else "",
        author=author,
        created_at=iso_date(item.get("Date") or item.get("date")),
        media="image" if "/photo/" in link else "video",
        paid_partnership_label=disclosed.startswith(_PAID) if disclosed else paid_label(item),
        content_disclosure=disclosed if is_yes(disclosed) else None,
        ai_label=ai_label(item),
    )


def _txt_rows(member: Member, limits: Limits) -> Iterator[Row]:
    deleted = "Deleted" in member.name
    for line, cells in _txt_items(member, limits):
        where = f"{member.where}:{line}"
        if any(has_bad_bytes(value) for value in cells.values()):
            yield bad_row(where, RowError("has bytes that do not fit the encoding of the file"))
            continue
        item = {**cells, "ContentDisclosure": cells.get("Content disclosure")}
        row = one_row(where, (), item, lambda where, _, item: _row(where, item, None, limits, deleted=deleted))
        yield Row(row.where, row.post, cells, row.error)


def _txt_items(member: Member, limits: Limits) -> Iterator[tuple[int, dict[str, str]]]:
    """The line and the values by key of each item; an item begins with its date."""
    with open_text(member) as text:
        item: dict[str, list[str]] = {}
        size = 0
        key, begin, number = "", 1, 0
        while line := text.readline(limits.row + 1):
            number += 1
            if len(line) > limits.row:
                raise LimitError(f"line {number} has more than {limits.row:,} characters")
            name, colon, value = line.rstrip("\r\n").partition(":")
            name = name.removeprefix("\ufeff")
            if colon and name == "Date":
                if item:
                    yield begin, _trimmed(item)
                key, begin, item, size = name, number, {name: [value]}, 0
            elif colon and name in _KEYS and name not in item:
                key, item[name] = name, [value]
            elif key and size <= limits.text:
                size += len(line)
                item[key].append(line.rstrip("\r\n"))
        if item:
            yield begin, _trimmed(item)


def _trimmed(item: dict[str, list[str]]) -> dict[str, str]:
    return {key: "\n".join(lines).strip() for key, lines in item.items()}


def _root(name: str) -> str | None:
    """The folder of user_data.json, or that above Posts/Posts.txt."""
    folder, _, base = name.rpartition("/")
    if base in {"user_data.json", "user_data_tiktok.json"}:
        return folder
    above, _, last = folder.rpartition("/")
    return above if base in _TXT and last in {"Post", "Posts", "Video", "Videos"} else None


EXPORT: Final = Export(Kind.tiktok, _root, _holds_posts, _looks_like, _read)
