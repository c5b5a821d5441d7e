"""The posts and findings of a scan for spreadsheets, in little memory. Nothing that a post says is run as a formula."""

from __future__ import annotations

from codecs import BOM_UTF8
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, Final

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.csv as pacsv
import xlsxwriter
from xlsxwriter.exceptions import XlsxWriterException

from disclose.errors import ResultsError
from disclose.outputs.archive.columnar import joined, texts
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
_FORMULA: Final = r"^ *[=+\-@\t\r\n＝＋－＠]"
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
    schema = pa.schema([(name, pa.string()) for name in (*POST_COLUMNS, *FINDING_COLUMNS)])
    with replacing(results, path) as partial, partial.open("wb") as out:
        out.write(BOM_UTF8)
        with pacsv.CSVWriter(out, schema, write_options=pacsv.WriteOptions(quoting_style="all_valid")) as writer:
            for table in joined(_batches(results, "posts", POST_COLUMNS), _batches(results, "findings", ("row", *FINDING_COLUMNS))):
                nothing = pa.chunked_array([pa.array([""] * len(table))])
                there = table.column_names
                cells = [_inert(texts(table[name])) if name in there else nothing for name in schema.names]
                writer.write_table(pa.table(cells, schema=schema))


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


def _batches(results: Results, table: str, columns: Sequence[str]) -> Iterator[pa.RecordBatch]:
    try:
        # part by part: over a whole data set pyarrow reads ahead of who writes, hundreds of megabytes at a million rows
        for part in results.tables[table].get_fragments():
            yield from part.to_batches(schema=results.tables[table].schema, columns=list(columns), batch_size=_BATCH)
    except (OSError, pa.ArrowException) as cause:
        raise ResultsError(f"cannot be read: {cause}", where=str(results.folder / table)) from cause


def _rows(results: Results, table: str, columns: Sequence[str]) -> Iterator[Row]:
    for batch in _batches(results, table, columns):
        yield from batch.to_pylist()


def _cell(value: Any) -> str | int | float:
    """A value as a cell: lists as one text, nothing as an empty one."""
    if value is None:
        return ""
    if isinstance(value, list):
        return ", ".join(f"{item['start']}-{item['end']}" if isinstance(item, dict) else str(item) for item in value)
    return value if isinstance(value, (int, float)) else str(value).replace("\0", "\ufffd")


def _inert(column: pa.ChunkedArray) -> pa.ChunkedArray:
    """Texts none of which is a formula. NUL, at which programs stop reading, is U+FFFD."""
    column = pc.replace_substring(column, "\0", "\ufffd")
    return pc.if_else(pc.match_substring_regex(column, _FORMULA), pc.binary_join_element_wise("'", column, ""), column)
