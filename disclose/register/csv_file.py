"""A register in CSV: one claim a row, the columns of COLUMNS in any order; several values in a cell are set apart by `|`."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Any, Final

from disclose.errors import RegisterError
from disclose.register.fields import ALL
from disclose.register.model import EVIDENCE
from disclose.text.languages import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

COLUMNS: Final = (
    "id",
    "text",
    "language",
    "jurisdictions",
    "category",
    *(f"evidence_{kind}" for kind in EVIDENCE),
    "approver",
    "approved",
    "expires",
    "conditions",
    *(f"disclaimer_{language}" for language in LANGUAGES),
    "handles",
)
_FORM: Final = f"columns are {', '.join(COLUMNS)}"


def read_rows(path: Path, text: str) -> Iterator[tuple[Any, int]]:
    """The rows of a register, each with the line on which it begins.

    Raises:
        RegisterError: no CSV, unknown columns, or a row with too many or too few cells.
    """
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        header = [name.strip() for name in next(reader, [])]
        if unknown := [name for name in header if name not in COLUMNS]:
            raise RegisterError(f"unknown column {unknown[0]!r}", where=f"{path}:1", todo=_FORM)
        if len(set(header)) < len(header):
            raise RegisterError("a column stands twice", where=f"{path}:1", todo=_FORM)
        line = reader.line_num + 1
        for cells in reader:
            if cells:
                if len(cells) != len(header):
                    raise RegisterError(f"{len(cells)} cells under {len(header)} columns", where=f"{path}:{line}", todo=_FORM)
                yield _row({name: cell.strip() for name, cell in zip(header, cells, strict=True) if cell.strip()}), line
            line = reader.line_num + 1
    except csv.Error as cause:
        raise RegisterError(f"is no CSV: {cause}", where=f"{path}:{reader.line_num}", todo=_FORM) from cause


def appended(text: str, row: Mapping[str, Any], path: Path) -> str:
    """The text of a register with one more row.

    Raises:
        RegisterError: the file has no column for a field of the row.
    """
    header = [name.strip() for name in next(csv.reader(io.StringIO(text, newline="")), [])] or list(COLUMNS)
    cells = _cells(row)
    if missing := [name for name in cells if name not in header]:
        raise RegisterError(f"has no column {missing[0]!r}", where=f"{path}:1", todo="add it to the first line")
    ending = _ending(text)
    ended = text if not text or text.endswith("\n") else text + ending
    first = "" if text.strip() else _line(header, ending)
    return f"{ended}{first}{_line([cells.get(name, '') for name in header], ending)}"


def expired(text: str, claim_id: str, day: str) -> str:
    """The text of a register with another last day of one claim; the claim is there. Other cells keep what they say."""
    rows = list(csv.reader(io.StringIO(text, newline="")))
    header = [name.strip() for name in rows[0]]
    if "expires" not in header:
        header = [*header, "expires"]
        rows = [header, *([*cells, ""] if cells else cells for cells in rows[1:])]
    for cells in rows[1:]:
        if cells and cells[header.index("id")].strip() == claim_id:
            cells[header.index("expires")] = day
    return "".join(_line(cells, _ending(text)) for cells in rows)


def _row(cells: Mapping[str, str]) -> dict[str, Any]:
    """A row as the other formats give it."""
    row: dict[str, Any] = {name: cell for name, cell in cells.items() if not name.startswith(("evidence_", "disclaimer_"))}
    for name in ("jurisdictions", "handles"):
        if name in row and row[name] != ALL:
            row[name] = _split(row[name])
    row["evidence"] = {name.removeprefix("evidence_"): cell for name, cell in cells.items() if name.startswith("evidence_")}
    row["disclaimers"] = {name.removeprefix("disclaimer_"): _split(cell) for name, cell in cells.items() if name.startswith("disclaimer_")}
    return row


def _cells(row: Mapping[str, Any]) -> dict[str, str]:
    """A row of the other formats as cells."""
    cells: dict[str, str] = {}
    for name, value in row.items():
        if name == "evidence":
            cells.update({f"evidence_{kind}": reference for kind, reference in value.items()})
        elif name == "disclaimers":
            cells.update({f"disclaimer_{language}": " | ".join(texts) for language, texts in value.items()})
        else:
            cells[name] = " | ".join(value) if isinstance(value, list) else value
    return cells


def _split(cell: str) -> list[str]:
    return [part.strip() for part in cell.split("|") if part.strip()]


def _ending(text: str) -> str:
    return "\r\n" if "\r\n" in text else "\n"


def _line(cells: list[str], ending: str) -> str:
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator=ending).writerow(cells)
    return out.getvalue()
