"""YouTube: Google Takeout's tables and JSON of an account's own videos and community posts, and captions."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final

from disclose.archives.captions import read_captions
from disclose.archives.dates import iso_date
from disclose.archives.delimited import read_records
from disclose.archives.exports.export import Export, about_table, base_name, each, json_rows, one_row, root_before, text_of
from disclose.archives.json_values import ITEM, Path
from disclose.archives.kind import Kind
from disclose.archives.labels import ai_label, paid_label
from disclose.archives.row import Row, bad_row, post_row
from disclose.errors import MissingColumnError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from disclose.archives.bundle import Bundle, Member
    from disclose.archives.limits import Limits

_PATHS: Final[frozenset[Path]] = frozenset({(ITEM,), ("items", ITEM)})
_TABLES: Final = re.compile(r"(?:videos|posts)(?:\s?\(\d{1,4}\))?\.csv", re.IGNORECASE)
_OTHERS: Final = re.compile(r"(?:videos|video metadata|video-metadata|captions|posts)/[^/]{1,255}\.(?:json|srt|vtt)", re.IGNORECASE)
_OWN: Final = re.compile(r"(?:^|/)(?:Takeout/)?YouTube[^/]{0,60}/|(?:^|/)video metadata/videos[^/]{0,20}\.csv")
_VIDEO: Final = ("video title (original)", "video description (original)")
_POST: Final = "post text"


def _holds_posts(name: str) -> bool:
    return _TABLES.fullmatch(base_name(name)) is not None or _OTHERS.search(name) is not None


def _looks_like(_name: str, head: str) -> bool:
    if head.startswith(("[", "{")):
        return '"snippet"' in head and '"description"' in head and ('"youtube#' in head or '"channelId"' in head)
    first = head[:4096].partition("\n")[0].casefold()
    return ("video id" in first and any(name in first for name in _VIDEO)) or ("post id" in first and _POST in first)


def _read(bundle: Bundle, members: Sequence[Member], limits: Limits) -> Iterator[Row]:
    channel = about_table(bundle, limits, "channel.csv")
    author = next((value for name, value in channel.items() if name.casefold().startswith("channel title") and value), None)
    return each(members, lambda member: _member(member, author, limits))


def _member(member: Member, author: str | None, limits: Limits) -> Iterator[Row]:
    if member.name.lower().endswith((".srt", ".vtt")):
        yield from read_captions(member, limits, platform="youtube")
    elif member.name.lower().endswith(".json"):
        yield from json_rows(member, _PATHS, limits, lambda where, _, item: _json_row(where, item, author, limits))
    else:
        for where, cells, error in read_records(member, limits.row, Kind.csv, _check):
            yield (
                bad_row(where, error, cells)
                if error
                else one_row(where, (), cells, lambda where, _, item: _table_row(where, item, author, limits))
            )


def _check(names: Sequence[str], where: str) -> None:
    known = {name.casefold() for name in names}
    if not known & {*_VIDEO, _POST}:
        raise MissingColumnError(
            f"has no column {_VIDEO[1]!r} or {_POST!r}; its columns are: {', '.join(names[:12])[:300]}",
            where=where,
            todo="Takeout names columns in the account's language: switch it to English, or give --kind csv --map text=COLUMN",
        )


def _table_row(where: str, cells: Mapping[str, str], author: str | None, limits: Limits) -> Row:
    row = {name.casefold(): value for name, value in cells.items()}
    is_post = _POST in row
    title = row.get(_VIDEO[0], "")
    return post_row(
        where,
        dict(cells),
        _pieces(row[_POST]) if is_post else row.get(_VIDEO[1], "") or title,
        limits=limits,
        platform="youtube",
        id=row.get("post id" if is_post else "video id", ""),
        author=author,
        created_at=iso_date(
            row.get("post create timestamp") if is_post else row.get("video publish timestamp") or row.get("video create timestamp")
        ),
        media=None if is_post else "video",
        title=title,
        visibility=row.get("privacy"),
        paid_partnership_label=paid_label(row),
        ai_label=ai_label(row),
    )


def _json_row(where: str, item: dict[str, Any], author: str | None, limits: Limits) -> Row:
    snippet = item["snippet"]
    status = item.get("status") or {}
    title = text_of(snippet.get("title"))
    paid = paid_label(item.get("paidProductPlacementDetails") or {})
    return post_row(
        where,
        item,
        text_of(snippet.get("description")) or title,
        limits=limits,
        platform="youtube",
        id=item.get("id") or "",
        author=text_of(snippet.get("channelTitle")) or author,
        created_at=iso_date(snippet.get("publishedAt")),
        media="video",
        title=title,
        visibility=text_of(status.get("privacyStatus")),
        paid_partnership_label=paid,
        ai_label=ai_label(status),
    )


def _pieces(cell: str) -> str:
    """The text of a cell that Takeout writes as JSON pieces, `{"text":"a "},{"text":"b"}`; other cells as they are."""
    if not cell.startswith(("{", "[{")):
        return cell
    try:
        pieces = json.loads(cell if cell.startswith("[") else f"[{cell}]")
        return "".join(text_of(piece.get("text")) for piece in pieces)
    except (ValueError, RecursionError, AttributeError, TypeError):
        return cell


EXPORT: Final = Export(Kind.youtube, root_before(_OWN), _holds_posts, _looks_like, _read)
