"""Plain text: a file is one post, or each line is one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from disclose.archives.delimited import Lines
from disclose.archives.encodings import has_bad_bytes, open_text
from disclose.archives.row import Row, bad_row, post_row
from disclose.errors import LimitError, RowError, UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from disclose.archives.bundle import Member
    from disclose.archives.columns import Columns

#: What `text` may be mapped to: the whole file is a post (the default), or each line that is not blank.
UNITS: Final = ("file", "line")


def read_text(member: Member, columns: Columns) -> Iterator[Row]:
    """Yield the post of a file, or of each line.

    Raises:
        UsageError: `text` is mapped to something else.
    """
    unit = columns.chosen.get("text", UNITS[0])
    if unit not in UNITS:
        raise UsageError(f"a text file has no column {unit!r}", where=member.where, todo="--map text=file or text=line")
    with open_text(member) as text:
        if unit == "file":
            whole = text.read(columns.limits.text + 2).rstrip("\r\n")
            yield _row(member.where, whole, columns)
            return
        lines = Lines(text, columns.limits.text)
        while True:
            try:
                line = next(lines)
            except StopIteration:
                return
            except LimitError as error:
                yield bad_row(f"{member.where}:{lines.number}", error)
                continue
            if line.strip():
                yield _row(f"{member.where}:{lines.number}", line.rstrip("\r\n"), columns)


def _row(where: str, text: str, columns: Columns) -> Row:
    if has_bad_bytes(text):
        return bad_row(where, RowError("has bytes that do not fit the encoding of the file", todo="write the file in UTF-8"))
    return post_row(where, {"text": text}, text, limits=columns.limits)
