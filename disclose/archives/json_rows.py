"""JSON: a list of posts, an object that holds such a list, or one post."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from disclose.archives.encodings import open_utf8
from disclose.archives.json_lines import parse_object
from disclose.archives.json_values import ITEM, Path, stream_values
from disclose.archives.row import Row, bad_row
from disclose.errors import ArchiveError, RowError, UnrecognisedError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from disclose.archives.bundle import Member
    from disclose.archives.columns import Columns

#: Where the list of posts is looked for.
PLACES: Final[frozenset[Path]] = frozenset({(ITEM,), *((key, ITEM) for key in ("posts", "data", "items", "results", "rows"))})
_NO_LIST: Final = "is JSON, but neither a list of posts, nor one post, nor an object with such a list (data, items, posts, results, rows)"


def read_json(member: Member, columns: Columns) -> Iterator[Row]:
    """Yield a row for each item, without holding the file."""
    number = 0
    with open_utf8(member) as stream:
        for number, (_, item) in enumerate(stream_values(stream, PLACES, columns.limits), 1):
            where = f"{member.where}:{number}"
            if isinstance(item, ArchiveError):
                yield bad_row(where, item)
            elif isinstance(item, dict):
                yield columns.row(where, item)
            else:
                yield bad_row(where, RowError("is no JSON object", todo='right form: {"text": "…"}'), item)
    if not number:
        yield from _single(member, columns)


def _single(member: Member, columns: Columns) -> Iterator[Row]:
    """The row of a file that is one post; none for an empty list."""
    whole = member.head(columns.limits.row + 1)
    if whole.strip() in {b"[]", b"{}"}:
        return
    if len(whole) > columns.limits.row:
        raise UnrecognisedError(_NO_LIST)
    with open_utf8(member) as stream:
        value = parse_object(stream.read(columns.limits.row), columns.limits.depth)
    if any(isinstance(value.get(path[0]), list) for path in PLACES):
        return
    row = columns.row(member.where, value)
    if row.post is None and not any(name in value for name in ("text", columns.chosen.get("text", "text"))):
        raise UnrecognisedError(_NO_LIST)
    yield row
