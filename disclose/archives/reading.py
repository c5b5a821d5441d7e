"""The one way in: a file, a zip or a folder becomes rows."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from disclose.archives.bundle import Bundle, Member, open_bundle
from disclose.archives.captions import read_captions
from disclose.archives.columns import Columns, check_mapping
from disclose.archives.delimited import read_delimited
from disclose.archives.exports import EXPORTS
from disclose.archives.exports.export import Export, safely
from disclose.archives.faults import reading
from disclose.archives.json_lines import read_json_lines
from disclose.archives.json_rows import read_json
from disclose.archives.kind import Kind
from disclose.archives.limits import Limits
from disclose.archives.parquet import read_parquet
from disclose.archives.plain import read_text
from disclose.archives.recognising import find_exports, is_inside, is_media, recognise_member
from disclose.archives.row import Row, bad_row
from disclose.errors import ArchiveError, LimitError, UnrecognisedError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    from disclose.archives.remote import Remote

_READERS: Final[Mapping[Kind, Callable[[Member, Columns], Iterator[Row]]]] = MappingProxyType(
    {
        Kind.jsonl: read_json_lines,
        Kind.json: read_json,
        Kind.csv: lambda member, columns: read_delimited(member, columns, Kind.csv),
        Kind.tsv: lambda member, columns: read_delimited(member, columns, Kind.tsv),
        Kind.parquet: read_parquet,
        Kind.text: read_text,
        Kind.srt: lambda member, columns: read_captions(member, columns.limits),
        Kind.vtt: lambda member, columns: read_captions(member, columns.limits),
    }
)
_NOTHING: Final[Mapping[str, str]] = MappingProxyType({})


def recognise(path: Path | Remote) -> Kind:
    """The kind of a file, zip or folder: that of the first export in it, else of the first member that is of a kind that is read.

    Raises:
        ArchiveError: it cannot be opened, or nothing in it is of a kind that is read.
        RemoteError: it cannot be reached.
    """
    with open_bundle(path, Limits()) as bundle:
        if not bundle.is_file and (exports := find_exports(bundle.members)):
            return exports[0][1]
        first: ArchiveError | None = None
        for member in _candidates(bundle):
            try:
                if member.fault:
                    raise member.fault
                return recognise(member.zip) if member.zip else recognise_member(member, _NOTHING)
            except ArchiveError as error:
                first = first or error
    raise first or _empty(path)


def read_archive(
    path: Path | Remote, *, kind: Kind | None = None, mapping: Mapping[str, str] | None = None, limits: Limits | None = None
) -> Iterator[Row]:
    """Read an archive as rows, in the order of its members' names and of the rows in them, holding one row at a time.

    Whatever is wrong with a member or a row is a row with an error, and the rest is read.

    Args:
        path: a file (also gzip or zstd), a zip or a folder; on remote storage as `place_of` gives it.
        kind: the kind, if it should not be recognised.
        mapping: field of a post to column, `{"text": "caption", "author": "user"}`; for rows of general formats.
        limits: how much is read.

    Raises:
        UsageError: the mapping names an unknown field. At once.
        ArchiveError: nothing at all can be read. When the first row is asked for.
        RemoteError: remote storage cannot be reached, or stops in the middle. At any row.
    """
    check_mapping(mapping or _NOTHING)
    return _rows(path, kind, Columns(mapping or _NOTHING, limits or Limits()), alone=True)


def _rows(path: Path | Remote, kind: Kind | None, columns: Columns, *, alone: bool) -> Iterator[Row]:
    """The rows of a bundle.

    Args:
        path: where it is.
        kind: the kind, or None.
        columns: mapping and limits.
        alone: whether it is what the caller asked for: then it raises where it has nothing to give.
    """
    seen = False
    with open_bundle(path, columns.limits) as bundle:
        for row in _file(bundle, kind, columns) if bundle.is_file else _bundle(bundle, kind, columns):
            seen = True
            yield row
        if not seen and alone and not bundle.is_file:
            raise _empty(path)


def _file(bundle: Bundle, kind: Kind | None, columns: Columns) -> Iterator[Row]:
    """The rows of a single file. It raises where its first row cannot be read; later faults are rows."""
    member = bundle.members[0]
    seen = False
    try:
        with reading(member.where):
            kind = kind or recognise_member(member, columns.chosen)
            for row in _member(bundle, member, kind, columns):
                seen = True
                yield row
    except ArchiveError as error:
        if not seen:
            raise
        yield bad_row(error.where or member.where, error)


def _bundle(bundle: Bundle, kind: Kind | None, columns: Columns) -> Iterator[Row]:
    """The rows of the exports in a bundle, each with what lies in its folder, then of the other members."""
    found = find_exports(bundle.members) if kind is None else [("", kind)] if kind in EXPORTS else []
    for root, platform in found:
        yield from _export(bundle.below(root), EXPORTS[platform], columns)
    others = [member for member in _candidates(bundle) if not any(is_inside(member.name, root) for root, _ in found)]
    for member in others:
        if member.zip:
            yield from _zip(member.zip, kind, columns)
        else:
            yield from safely(member, lambda member: _member(bundle, member, kind or recognise_member(member, columns.chosen), columns))
        if bundle.budget.exhausted:
            yield bad_row(bundle.where, LimitError("the rest of the archive is not read", todo="ask who made it"))
            return


def _export(bundle: Bundle, export: Export, columns: Columns) -> Iterator[Row]:
    members = [member for member in _candidates(bundle) if not member.zip and export.holds_posts(member.name)]
    zips = [member.zip for member in bundle.members if member.zip]
    if not members and not zips:
        yield bad_row(
            bundle.where,
            UnrecognisedError(f"is an export of {export.kind} without posts", todo="ask the platform for posts, as JSON, and for all time"),
        )
    yield from export.read(bundle, members, columns.limits)
    for path in zips:
        yield from _zip(path, export.kind, columns)


def _zip(path: Path | Remote, kind: Kind | None, columns: Columns) -> Iterator[Row]:
    """The rows of a zip that lies in a folder, or why it cannot be opened."""
    try:
        yield from _rows(path, kind, columns, alone=False)
    except ArchiveError as error:
        yield bad_row(error.where or str(path), error)


def _member(bundle: Bundle, member: Member, kind: Kind, columns: Columns) -> Iterator[Row]:
    if kind in EXPORTS:
        return EXPORTS[kind].read(bundle, [member], columns.limits)
    return _READERS[kind](member, columns)


def _candidates(bundle: Bundle) -> Sequence[Member]:
    return [member for member in bundle.members if not is_media(member.name)] if len(bundle.members) > 1 else bundle.members


def _empty(path: Path | Remote) -> ArchiveError:
    return UnrecognisedError("holds no posts", where=str(path), todo="see docs/archives.md for what is read")
