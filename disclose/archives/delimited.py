"""CSV and TSV with a header line, in any encoding."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING, Final

from disclose.archives.encodings import has_bad_bytes, open_text
from disclose.archives.kind import Kind
from disclose.archives.row import Row, bad_row
from disclose.errors import DamagedError, LimitError, RowError, UnrecognisedError

if TYPE_CHECKING:
    import io
    from collections.abc import Callable, Iterator

    from disclose.archives.bundle import Member
    from disclose.archives.columns import Columns

DELIMITERS: Final = (",", ";", "\t", "|")
#: Columns of a table.
COLUMNS: Final = 10_000


class Lines:
    """The lines of a text, which counts them and refuses the ones that are too long. No generator: it goes on after a refusal."""

    def __init__(self, text: io.TextIOWrapper, limit: int) -> None:
        """Args: text: opened with newline=""; limit: characters of a line."""
        self._text, self._limit = text, limit
        self.number = 0
        self.quotes = 0
        self.ended = False

    def __iter__(self) -> Lines:
        """Itself."""
        return self

    def __next__(self) -> str:
        """The next line.

        Raises:
            LimitError: it is too long; the call after this one gives the line after it.
        """
        line = self._text.readline(self._limit + 1)
        if not line:
            self.ended = True
            raise StopIteration
        self.number += 1
        if len(line) > self._limit:
            while line and not line.endswith(("\n", "\r")):
                line = self._text.readline(self._limit)
            raise LimitError(f"the line has more than {self._limit:,} characters")
        self.quotes += line.count('"')
        return line


def read_delimited(member: Member, columns: Columns, kind: Kind) -> Iterator[Row]:
    """Yield a row for each record.

    Raises:
        MissingColumnError: no column holds the text.
        DamagedError: there is no header line.
    """
    for where, cells, error in read_records(member, columns.limits.row, kind, columns.require_text):
        yield bad_row(where, error, cells) if error else columns.row(where, cells)


def read_records(
    member: Member, limit: int, kind: Kind, check: Callable[[list[str], str], None] | None = None
) -> Iterator[tuple[str, dict[str, str], RowError | LimitError | None]]:
    """Yield the place and the cells by name of each record, and what is wrong with it.

    Args:
        member: the file.
        limit: characters of a line and of a cell.
        kind: csv, where the delimiter is told from the header, or tsv.
        check: called with the header's names and the place; raises where they will not do.
    """
    with open_text(member) as text:
        # The module's own limit is for the whole process and can only be one number: it is raised, never lowered.
        csv.field_size_limit(max(csv.field_size_limit(), limit))
        lines = Lines(text, limit)
        header = next(lines, "")
        if not header.strip():
            raise DamagedError("has no header line", where=member.where, todo="write the names of the columns into the first line")
        delimiter = "\t" if kind is Kind.tsv else delimiter_of(header)
        names = _unique(_header(header, lines, delimiter))
        if len(names) > COLUMNS:
            raise LimitError(f"has {len(names):,} columns; at most {COLUMNS:,} are read", where=member.where)
        if check:
            check(names, member.where)
        yield from _records(member.where, names, lines, delimiter)


def delimiter_of(header: str) -> str:
    """The delimiter of a header line: the commonest outside quotation marks, the comma where there is none."""
    bare = "".join(header.split('"')[::2])
    return max(DELIMITERS, key=bare.count)


def _header(first: str, lines: Lines, delimiter: str) -> list[str]:
    """The names of the columns; a name may hold a line break."""

    def again() -> Iterator[str]:
        yield first
        yield from lines

    try:
        return next(csv.reader(again(), delimiter=delimiter))
    except (csv.Error, LimitError) as cause:
        raise UnrecognisedError(f"has a header line that cannot be read: {cause}") from cause


def _unique(names: list[str]) -> list[str]:
    """Names without spaces around; a second one of the same name gets its number."""
    seen: dict[str, int] = {}
    out = []
    for index, name in enumerate(names, 1):
        bare = name.strip() or f"column {index}"
        seen[bare] = seen.get(bare, 0) + 1
        out.append(bare if seen[bare] == 1 else f"{bare} {seen[bare]}")
    return out


def _records(
    where: str, names: list[str], lines: Lines, delimiter: str
) -> Iterator[tuple[str, dict[str, str], RowError | LimitError | None]]:
    reader = csv.reader(lines, delimiter=delimiter)
    while True:
        start, quotes = lines.number + 1, lines.quotes
        place = f"{where}:{start}"
        try:
            cells = next(reader)
        except StopIteration:
            return
        except LimitError as error:
            yield place, {}, error
            continue
        except csv.Error as cause:
            yield place, {}, RowError(f"lines {start} to {lines.number} are no record: {cause}", todo='is a quotation mark (") left open?')
            continue
        if not any(cells):
            continue
        row = dict(zip(names, cells, strict=False)) | {
            f"column {index}": cell for index, cell in enumerate(cells[len(names) :], len(names) + 1)
        }
        yield place, row, _fault(cells, names, start, lines, quotes)


def _fault(cells: list[str], names: list[str], start: int, lines: Lines, quotes: int) -> RowError | None:
    if lines.ended and lines.number > start and (lines.quotes - quotes) % 2:
        return RowError(f"a quotation mark is left open and swallows lines {start} to {lines.number}", todo="close or double it")
    if len(cells) > len(names):
        return RowError(f"has {len(cells)} cells for {len(names)} columns", todo="put a text that holds the delimiter into quotation marks")
    if any(map(has_bad_bytes, cells)):
        return RowError("has bytes that do not fit the encoding of the file", todo="write the file in UTF-8")
    return None
