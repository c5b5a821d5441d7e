"""JSON lines: one post a line."""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING, Any, Final

from disclose.archives.encodings import open_utf8
from disclose.archives.row import Row, bad_row
from disclose.errors import LimitError, RowError

if TYPE_CHECKING:
    import io
    from collections.abc import Iterator

    from disclose.archives.bundle import Member
    from disclose.archives.columns import Columns
    from disclose.archives.limits import Limits

_RIGHT_FORM = 'one object a line: {"text": "…"}'


def _float(digits: str) -> float | str:
    """A number that JSON can write back; one that is too large stays a text."""
    number = float(digits)
    return number if math.isfinite(number) else digits


_DECODER: Final = json.JSONDecoder(parse_constant=lambda _: None, parse_float=_float)


def read_json_lines(member: Member, columns: Columns) -> Iterator[Row]:
    """Yield a row for each line that is not blank."""
    limits = columns.limits
    with open_utf8(member) as stream:
        number = 0
        while line := stream.readline(limits.row + 1):
            number += 1
            where = f"{member.where}:{number}"
            if len(line) > limits.row:
                _skip_line(stream, line, limits)
                yield bad_row(where, LimitError(f"the line has more than {limits.row:,} bytes", todo=_RIGHT_FORM))
            elif line.strip():
                yield _row(where, line, columns)


def parse_object(line: bytes, depth: int) -> dict[str, Any]:
    """The object of a line. NaN and Infinity, which are no JSON, are read as null.

    Args:
        line: UTF-8 bytes.
        depth: levels that it may have.

    Raises:
        RowError: it is none.
    """
    try:
        value = _DECODER.decode(line.decode("utf-8"))
    except UnicodeDecodeError as cause:
        raise RowError(f"is not UTF-8 (byte {cause.start})", todo="write the file in UTF-8") from cause
    except json.JSONDecodeError as cause:
        raise RowError(f"is no JSON: {cause.msg} (character {cause.pos + 1})", todo=_RIGHT_FORM) from cause
    except (ValueError, RecursionError) as cause:
        raise RowError(f"is no JSON that can be read: {cause}", todo=_RIGHT_FORM) from cause
    if not isinstance(value, dict):
        raise RowError("is no JSON object", todo=_RIGHT_FORM)
    if line.count(b"[") + line.count(b"{") > depth and _is_deeper(value, depth):
        raise RowError(f"has more than {depth} levels", todo=_RIGHT_FORM)
    return value


def _row(where: str, line: bytes, columns: Columns) -> Row:
    try:
        return columns.row(where, parse_object(line, columns.limits.depth))
    except RowError as error:
        return bad_row(where, error)


def _is_deeper(value: Any, depth: int) -> bool:
    level = [value]
    for _ in range(depth):
        level = [
            child
            for parent in level
            for child in (parent.values() if isinstance(parent, dict) else parent)
            if isinstance(child, dict | list)
        ]
        if not level:
            return False
    return True


def _skip_line(stream: io.BufferedReader, line: bytes, limits: Limits) -> None:
    while line and not line.endswith(b"\n"):
        line = stream.readline(limits.row)
