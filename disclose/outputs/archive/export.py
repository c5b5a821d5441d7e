"""The posts and findings of a scan for spreadsheets, row by row. Nothing that a post says is run as a formula."""

from __future__ import annotations

import csv
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, Final

import pyarrow as pa
import xlsxwriter
from xlsxwriter.exceptions import XlsxWriterException

from disclose.errors import ResultsError
from disclose.outputs.archive.replacing import replacing

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from xlsxwriter.worksheet import Worksheet

    from disclose.outputs.archive.results import Results

POST_COLUMNS: Final = (
    "row", "source", "where", "id", "platform", "author", "created_at", "lang", "verdict", "commercial", "disclosure", "reasons",
    "n_findings", "n_claims", "generated_status", "generated_probability", "n_artifacts", "not_assessed", "duplicate_of", "text",
)  # fmt: skip
FINDING_COLUMNS: Final = ("rule", "name", "jurisdiction", "severity", "message", "spans")
#: With one of these at its beginning a spreadsheet takes a cell for a formula, full-width forms in some languages too.
_FORMULA: Final = tuple("=+-@\t\r\n＝＋－＠")
#: What XLSX can hold: rows of a sheet, characters of a cell.
_SHEET_ROWS, _CELL = 1_048_576, 32_767
_CUT: Final = "… [cut]"
_BATCH: Final = 1_000

Row = dict[str, Any]


def write_csv(results: Results, path: Path) -> None:
    """A row a finding, with its post before it; posts without findings have one row. UTF-8 with a byte order mark, all cells quoted.

    A cell that a spreadsheet would take for a formula has an apostrophe before it.

    Raises:
        ResultsError: the tables cannot be read, or the file cannot be written.
        UsageError: the file lies among the results.
    """
    with replacing(results, path) as partial, partial.open("w", encoding="utf-8-sig", newline="") as out:
        writer = csv.writer(out, quoting=csv.QUOTE_ALL)
        writer.writerow((*POST_COLUMNS, *FINDING_COLUMNS))
        for post, findings in posts_with_findings(results):
            cells = [_inert(_cell(post[name])) for name in POST_COLUMNS]
            for finding in findings or [dict.fromkeys(FINDING_COLUMNS)]:
                writer.writerow([*cells, *(_inert(_cell(finding[name])) for name in FINDING_COLUMNS)])


def write_xlsx(results: Results, path: Path, *, sheet_rows: int = _SHEET_ROWS) -> None:
    """Sheets `posts` and `findings`, with `posts 2` and so on where a sheet is full. Texts are strings, whatever they begin with.

    Args:
        results: of the scan.
        path: of the file.
        sheet_rows: rows of a sheet, the head included.

    Raises:
        ResultsError: the tables cannot be read, or the file cannot be written.
        UsageError: the file lies among the results.
    """
    with replacing(results, path) as partial, TemporaryDirectory() as rows:
        options = {"constant_memory": True, "tmpdir": rows, "use_zip64": True, "strings_to_formulas": False, "strings_to_urls": False}
        book = xlsxwriter.Workbook(str(partial), options)
        try:
            posts = _Sheets(book, "posts", POST_COLUMNS, sheet_rows)
            for post in _rows(results, "posts", POST_COLUMNS):
                posts.add(post)
            findings = _Sheets(book, "findings", ("row", *FINDING_COLUMNS), sheet_rows)
            for finding in _rows(results, "findings", ("row", *FINDING_COLUMNS)):
                findings.add(finding)
        finally:
            try:
                book.close()
            except XlsxWriterException as cause:
                raise ResultsError(f"cannot be written: {cause}", where=str(path), todo="make room, or give another folder") from cause


class _Sheets:
    """Sheets of one table, a new one where the last is full."""

    def __init__(self, book: xlsxwriter.Workbook, name: str, columns: Sequence[str], rows: int) -> None:
        self._book, self._name, self._columns, self._rows = book, name, columns, rows
        self._count = 0
        self._sheet = self._begin()

    def _begin(self) -> Worksheet:
        self._count += 1
        sheet = self._book.add_worksheet(self._name if self._count == 1 else f"{self._name} {self._count}")
        sheet.freeze_panes(1, 0)
        for column, name in enumerate(self._columns):
            sheet.write_string(0, column, name)
        self._at = 1
        return sheet

    def add(self, row: Row) -> None:
        """Write a row."""
        if self._at >= self._rows:
            self._sheet = self._begin()
        for column, name in enumerate(self._columns):
            value = _cell(row[name])
            if isinstance(value, str):
                if value:
                    self._sheet.write_string(self._at, column, _fitting(value))
            else:
                self._sheet.write_number(self._at, column, value)
        self._at += 1


def _fitting(text: str) -> str:
    """A text that a cell holds. Excel counts UTF-16 units, of which a character has at most two."""
    if len(text) <= _CELL // 2 or len(text.encode("utf-16-le")) // 2 <= _CELL:
        return text
    units = text.encode("utf-16-le")[: 2 * (_CELL - len(_CUT))]
    return units.decode("utf-16-le", "ignore") + _CUT


def posts_with_findings(results: Results) -> Iterator[tuple[Row, list[Row]]]:
    """Every post with its findings, in the order of the input; both tables are in that order, so that neither is held."""
    waiting = _rows(results, "findings", ("row", *FINDING_COLUMNS))
    finding = next(waiting, None)
    for post in _rows(results, "posts", POST_COLUMNS):
        found = []
        while finding is not None and finding["row"] <= post["row"]:
            if finding["row"] == post["row"]:
                found.append(finding)
            finding = next(waiting, None)
        yield post, found


def _rows(results: Results, table: str, columns: Sequence[str]) -> Iterator[Row]:
    try:
        batches = results.tables[table].to_batches(columns=list(columns), batch_size=_BATCH, batch_readahead=2, fragment_readahead=1)
        for batch in batches:
            yield from batch.to_pylist()
    except (OSError, pa.ArrowException) as cause:
        raise ResultsError(f"cannot be read: {cause}", where=str(results.folder / table)) from cause


def _cell(value: Any) -> str | int | float:
    """A value as a cell: lists as one text, nothing as an empty one."""
    if value is None:
        return ""
    if isinstance(value, list):
        return ", ".join(f"{item['start']}-{item['end']}" if isinstance(item, dict) else str(item) for item in value)
    return value if isinstance(value, (int, float)) else str(value).replace("\0", "\ufffd")


def _inert(cell: str | float) -> str | float:
    return f"'{cell}" if isinstance(cell, str) and cell.lstrip(" ").startswith(_FORMULA) else cell
