"""The results of a scan, opened for queries: read-only, and without a way out of the tables."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import duckdb
import pyarrow as pa
import pyarrow.dataset as ds
import pyarrow.parquet as pq

from disclose.errors import ResultsError
from disclose.scan.engine import SUMMARY
from disclose.scan.schema import TABLES
from disclose.scan.settings import SCHEMA

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

_RESUME: Final = "finish the scan: the same command with --resume"
#: A summary larger than this is not ours, in bytes.
_LARGEST_SUMMARY: Final = 20_000_000


@dataclass(frozen=True, slots=True)
class Results:
    """A finished scan.

    Attributes:
        folder: where it lies.
        summary: its `summary.json`.
        tables: the parts of `posts`, `findings` and `signals`, in order, each as one data set.
    """

    folder: Path
    summary: Mapping[str, Any]
    tables: Mapping[str, ds.Dataset]

    def count(self, question: str) -> dict[str, int]:
        """The summary's answers to a question, the most frequent first."""
        counts = self.summary.get("counts")
        answers = counts.get(question) if isinstance(counts, dict) else None
        found = {str(answer): number for answer, number in (answers or {}).items() if isinstance(number, int)}
        return dict(sorted(found.items(), key=lambda pair: (-pair[1], pair[0])))


def open_results(folder: Path) -> Results:
    """Open the results of a finished scan.

    Raises:
        ResultsError: the folder holds none, the scan is not finished, or its tables are of another form.
    """
    summary = _summary(folder)
    return Results(folder, summary, {name: _table(folder, name, schema) for name, schema in TABLES.items()})


def _summary(folder: Path) -> Mapping[str, Any]:
    path = folder / SUMMARY
    try:
        if path.stat().st_size > _LARGEST_SUMMARY:
            raise ResultsError("is too large to be the summary of a scan", where=str(path))
        summary = json.loads(path.read_bytes())
    except FileNotFoundError as cause:
        begun = (folder / "posts").is_dir()
        raise ResultsError(
            f"there are no results of a {'finished ' if begun else ''}scan: no {SUMMARY}",
            where=str(folder),
            todo=_RESUME if begun else "give the folder that was --out of `disclose scan`",
        ) from cause
    except OSError as cause:
        raise ResultsError(f"cannot be read: {cause.strerror or cause}", where=str(path)) from cause
    except (ValueError, RecursionError) as cause:
        raise ResultsError("is no JSON", where=str(path), todo="scan again, into another folder") from cause
    if not isinstance(summary, dict) or summary.get("schema") != SCHEMA:
        raise ResultsError(f"is no summary of the form {SCHEMA}", where=str(path), todo="scan again with this version")
    return summary


def _table(folder: Path, name: str, schema: pa.Schema) -> ds.Dataset:
    parts = sorted((folder / name).glob("part-*.parquet"), key=lambda path: (len(path.name), path.name))
    for part in parts:
        try:
            found = pq.read_schema(part)
        except (OSError, pa.ArrowException) as cause:
            raise ResultsError(f"cannot be read: {cause}", where=str(part), todo=_RESUME) from cause
        if wrong := _fault(found, schema):
            raise ResultsError(f"{wrong}, not of the form {SCHEMA}", where=str(part), todo="scan again with this version")
    if not parts:
        return ds.dataset(schema.empty_table())
    return ds.dataset([str(part) for part in parts], schema=schema.remove_metadata(), format="parquet")


def _fault(found: pa.Schema, schema: pa.Schema) -> str:
    """What is wrong with the columns of a part, or ""; columns that may be null may be missing."""
    for field in schema:
        place = found.get_field_index(field.name)
        if place < 0 and not field.nullable:
            return f"column {field.name!r} is missing"
        if place >= 0 and not found.field(place).type.equals(field.type):
            return f"column {field.name!r} is {found.field(place).type}"
    return ""


class Queries:
    """Runs the queries of this package over one or two scans. They can reach nothing but the tables that are given."""

    def __init__(self, *scans: Results) -> None:
        """Give every table a name: `posts`, `findings`, `signals`; of a second scan `posts2` and so on."""
        self._folders = ", ".join(str(scan.folder) for scan in scans)
        self._connection = duckdb.connect(
            ":memory:",
            config={
                "enable_external_access": False,
                "autoinstall_known_extensions": False,
                "autoload_known_extensions": False,
                "python_enable_replacements": False,
                "preserve_insertion_order": False,
            },
        )
        for number, scan in enumerate(scans, start=1):
            for name, table in scan.tables.items():
                self._connection.register(name if number == 1 else f"{name}{number}", table)
        self._connection.execute("SET lock_configuration = true")

    def rows(self, query: str, parameters: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """The rows that a query gives.

        Raises:
            ResultsError: a part file is damaged or has gone, or memory does not suffice.
        """
        try:
            found: list[tuple[Any, ...]] = self._connection.execute(query, list(parameters)).fetchall()
        except (duckdb.IOException, duckdb.InvalidInputException, duckdb.OutOfMemoryException, OSError, pa.ArrowException) as cause:
            raise ResultsError(f"cannot be read: {str(cause).splitlines()[0]}", where=self._folders, todo=_RESUME) from cause
        return found

    def run(self, statement: str) -> None:
        """Run a statement that makes a temporary table."""
        self.rows(statement)

    def close(self) -> None:
        """Let go of the tables."""
        self._connection.close()
