"""Arrow in, Arrow out: checking the batches of any engine that maps a function over Arrow data (Spark, Ray Data, Daft, DuckDB)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import pyarrow as pa

from disclose.errors import DiscloseError, InputError, UsageError
from disclose.post import META_TYPES, Post
from disclose.report import Report
from disclose.scan.schema import RESULT
from disclose.scan.settings import CheckerSettings
from disclose.scan.tables import result_columns
from disclose.scan.worker import checked, make_checker

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

_FIELDS: Final = ("text", "id", "platform", "lang")
#: What a batch of results holds beside the columns that are kept. All but `error` are null in a row that is no post.
COLUMNS: Final = (*(field.with_nullable(True) for field in RESULT), pa.field("error", pa.string()), pa.field("report", pa.string()))  # noqa: FBT003


def output_schema(kept: Sequence[pa.Field] = ()) -> pa.Schema:
    """The schema of the results.

    Args:
        kept: fields of the input that are kept.

    Raises:
        UsageError: one has the name of a result.
    """
    if clash := {field.name for field in kept} & {field.name for field in COLUMNS}:
        raise UsageError(f"the columns {', '.join(sorted(clash))} would stand twice in the results", todo="rename them before")
    return pa.schema([*kept, *COLUMNS])


def check_batches(
    batches: Iterable[pa.RecordBatch],
    *,
    checker: CheckerSettings | None = None,
    columns: Mapping[str, str] | None = None,
    keep: Sequence[str] = ("id",),
) -> Iterator[pa.RecordBatch]:
    """Check record batches one after another; a batch of n rows gives one of n rows, in the same order.

    Args:
        batches: with a column of texts; `id`, `platform`, `lang` and the keys of `meta` (`paid_partnership_label`, …) are read where they
            are there.
        checker: what the Checker is made of; it is made once, at the first batch.
        columns: field of a post → column, where it is called otherwise, `{"text": "caption"}`.
        keep: columns of the input that stand in the results too; those that are not there are passed over.

    Yields:
        The kept columns, then `COLUMNS`; `error` says why a row is no post, `report` is the whole report as JSON.

    Raises:
        InputError: there is no column of texts.
        UsageError: a kept column has the name of a result.
    """
    made = BatchChecker(checker, columns=columns, keep=keep)
    for batch in batches:
        yield made.check(batch)


class BatchChecker:
    """Checks record batches with a Checker that is made once: for engines whose workers live longer than a batch."""

    def __init__(
        self, checker: CheckerSettings | None = None, *, columns: Mapping[str, str] | None = None, keep: Sequence[str] = ("id",)
    ) -> None:
        """Make the Checker; the arguments are those of `check_batches`."""
        self._checker = make_checker(checker or CheckerSettings())
        self._columns, self._keep = columns or {}, keep

    def check(self, batch: pa.RecordBatch) -> pa.RecordBatch:
        """Check one batch, as `check_batches` does."""
        kept = [batch.schema.field(name) for name in self._keep if name in batch.schema.names]
        schema = output_schema(kept)
        posts = list(_posts(batch, self._columns))
        reports = checked(self._checker, [post for post in posts if isinstance(post, Post)])
        rows = [_row(next(reports) if isinstance(post, Post) else post) for post in posts]
        results = [pa.array([row.get(field.name) for row in rows], field.type) for field in COLUMNS]
        return pa.RecordBatch.from_arrays([*(batch.column(field.name) for field in kept), *results], schema=schema)


def _posts(batch: pa.RecordBatch, columns: Mapping[str, str]) -> Iterator[Post | DiscloseError]:
    names = {field: columns.get(field, field) for field in (*_FIELDS, *META_TYPES)}
    if names["text"] not in batch.schema.names:
        raise InputError(f"there is no column {names['text']!r}", todo='name it: columns={"text": "caption"}')
    there = {field: batch.column(name).to_pylist() for field, name in names.items() if name in batch.schema.names}
    for values in zip(*there.values(), strict=True):
        row = {field: value for field, value in zip(there, values, strict=True) if value is not None}
        meta = {field: row.pop(field) for field in META_TYPES if field in row}
        try:
            yield Post.from_dict({**row, "meta": meta})
        except DiscloseError as error:
            yield error


def _row(outcome: Report | DiscloseError) -> dict[str, Any]:
    if isinstance(outcome, Report):
        return {**result_columns(outcome.to_dict()), "report": outcome.to_json()}
    return {"error": str(outcome)}
