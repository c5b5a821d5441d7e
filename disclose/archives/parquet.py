"""Parquet, read by batches."""

from __future__ import annotations

import base64
import io
import math
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from disclose.archives.faults import reading
from disclose.errors import LimitError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from disclose.archives.bundle import Member
    from disclose.archives.columns import Columns
    from disclose.archives.row import Row

#: Rows that are in memory at once.
BATCH: Final = 512
#: Bytes of a cell that are kept in the original row.
_KEPT_BYTES: Final = 4096


def read_parquet(member: Member, columns: Columns) -> Iterator[Row]:
    """Yield a row for each row. A file inside an archive is held in memory, one on disk or on remote storage is not.

    Raises:
        MissingColumnError: no column holds the text.
        LimitError: a file inside an archive is too large to be held.
    """
    from pyarrow import parquet

    with reading(member.where), _source(member, columns.limits.whole) as source, parquet.ParquetFile(source) as file:
        columns.require_text(file.schema_arrow.names, member.where)
        number = 0
        for batch in file.iter_batches(batch_size=BATCH):
            for row in batch.to_pylist():
                number += 1
                yield columns.row(f"{member.where}:{number}", _jsonable(row))


def _source(member: Member, limit: int) -> Any:
    """A plain file, else its bytes."""
    if member.stored and _is_stored_as_it_is(member):
        return member.stored()
    data = member.head(limit + 1)
    if len(data) > limit:
        raise LimitError(f"is Parquet of more than {limit:,} bytes inside an archive", todo="expand it and read the file")
    return io.BytesIO(data)


def _is_stored_as_it_is(member: Member) -> bool:
    with member.stored() if member.stored else member.open() as stream:
        return bool(stream.read(4) == member.head(4))


def _jsonable(value: Any) -> Any:
    """The value as JSON can write it: dates as ISO 8601, bytes as base64 or, where they are many, by their number."""
    if value is None or isinstance(value, str | bool | int):
        return value
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, Mapping):
        return {str(key): _jsonable(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_jsonable(item) for item in value]
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    if isinstance(value, bytes):
        return base64.b64encode(value).decode() if len(value) <= _KEPT_BYTES else f"{len(value)} bytes"
    if isinstance(value, Decimal | timedelta):
        return str(value)
    return repr(value)
