"""What kind a file is, told by its content; the parts of an export also by their names."""

from __future__ import annotations

import json
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Final

from disclose.archives.captions import is_timing
from disclose.archives.columns import names_text
from disclose.archives.delimited import delimiter_of
from disclose.archives.encodings import HEAD, encoding_of
from disclose.archives.exports import EXPORTS
from disclose.archives.json_rows import PLACES
from disclose.archives.kind import Kind
from disclose.archives.streams import GZIP, ZSTD
from disclose.errors import ArchiveError, ForbiddenMemberError, LimitError, UnrecognisedError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from disclose.archives.bundle import Member

#: Files without text that lie beside posts: passed over in zips and folders.
MEDIA: Final = frozenset(
    {
        ".jpg", ".jpeg", ".png", ".gif", ".webp", ".heic", ".heif", ".avif", ".bmp", ".svg", ".ico", ".tgs",
        ".mp4", ".mov", ".m4v", ".webm", ".avi", ".mkv", ".3gp", ".mp3", ".m4a", ".aac", ".ogg", ".oga", ".opus", ".wav",
    }
)  # fmt: skip
_TEXTS: Final = frozenset({"", ".txt", ".text", ".caption"})
#: How other kinds begin, and what to do about them.
_FOREIGN: Final[Sequence[tuple[bytes, str, str]]] = (
    (b"PK\x03\x04", "a zip inside an archive", "expand the outer archive and read the folder"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive", "pack it as zip"),
    (b"Rar!", "a RAR archive", "pack it as zip"),
    (b"BZh", "a bzip2 file", "pack it as gzip or zstd"),
    (b"\xfd7zXZ", "an xz file", "pack it as gzip or zstd"),
    (b"SQLite format 3", "an SQLite database", "export its table as CSV"),
    (b"%PDF", "a PDF", "save its text"),
    (b"\xd0\xcf\x11\xe0", "an old Office file", "save it as CSV"),
    (b"\xff\xd8\xff", "a picture", "give the posts, not the pictures"),
    (b"\x89PNG", "a picture", "give the posts, not the pictures"),
)
_TAR_AT: Final = 257
#: Exports in one zip or folder.
EXPORTS_IN_ONE: Final = 1_000


def find_exports(members: Sequence[Member]) -> list[tuple[str, Kind]]:
    """The exports among the members of a zip or folder: the folder that each is in ("" for the top) and its kind, sorted.

    They are told by names; Telegram's by the content of `result.json`, a name that says too little.

    Raises:
        LimitError: there are more than anyone keeps in one place.
    """
    found: set[tuple[str, Kind]] = set()
    for member in members:
        found |= {(root, kind) for kind, export in EXPORTS.items() if (root := export.root(member.name)) is not None}
        if _is_telegram(member):
            found.add((member.name.rpartition("/")[0], Kind.telegram))
        if len(found) > EXPORTS_IN_ONE:
            raise LimitError(f"holds more than {EXPORTS_IN_ONE:,} exports", where=member.where, todo="read its folders one by one")
    roots = {root for root, _ in found}
    return sorted((root, kind) for root, kind in found if not any(is_inside(root, other) for other in roots - {root}))


def is_inside(name: str, root: str) -> bool:
    """Whether a name is of something in a folder."""
    return not root or name.startswith(f"{root}/")


def _is_telegram(member: Member) -> bool:
    if member.fault or member.zip or member.name.rpartition("/")[2] != "result.json":
        return False
    try:
        return recognise_member(member, {}) is Kind.telegram
    except ArchiveError:
        return False


def is_media(name: str) -> bool:
    """Whether a member is a picture, a video or a sound."""
    return PurePosixPath(name).suffix.lower() in MEDIA


def recognise_member(member: Member, mapping: Mapping[str, str]) -> Kind:
    """The kind of one file.

    Args:
        member: the file.
        mapping: the columns that the caller names, by which a table is told too.

    Raises:
        UnrecognisedError: it is empty or of no kind that is read.
        ForbiddenMemberError: it is an archive inside an archive.
        ArchiveError: it cannot be opened.
    """
    head = member.head(HEAD)
    if head.startswith(b"PAR1"):
        return Kind.parquet
    _refuse_foreign(member, head)
    text = head.decode(encoding_of(head), "replace").removeprefix("\ufeff").lstrip()
    if not text:
        raise UnrecognisedError("is empty", where=member.where, todo="give a file with posts")
    if found := next((kind for kind, export in EXPORTS.items() if export.looks_like(member.name, text)), None):
        return found
    if text.startswith("WEBVTT"):
        return Kind.vtt
    if text.startswith(("[", "{")):
        return _json_or_lines(_bare(member.name), text)
    if any(is_timing(line) for line in text.split("\n", 3)[:3]):
        return Kind.srt
    return _table_or_text(member, text, mapping)


def _refuse_foreign(member: Member, head: bytes) -> None:
    for magic, name, todo in _FOREIGN:
        if head.startswith(magic):
            error = ForbiddenMemberError if magic.startswith(b"PK") else UnrecognisedError
            raise error(f"is {name}", where=member.where, todo=todo)
    if head.startswith((GZIP, ZSTD)):
        raise ForbiddenMemberError("is compressed twice", where=member.where, todo="expand it once")
    if head[_TAR_AT : _TAR_AT + 5] == b"ustar":
        raise UnrecognisedError("is a tar archive", where=member.where, todo="pack it as zip, or expand it and read the folder")


def _json_or_lines(name: str, text: str) -> Kind:
    """JSON lines where the first line is a whole object and another line follows; else JSON."""
    if text.startswith("["):
        return Kind.json
    first, _, rest = text.partition("\n")
    if name.endswith((".jsonl", ".ndjson")) and not first.rstrip().endswith("{"):
        return Kind.jsonl
    try:
        value = json.loads(first)
    except (ValueError, RecursionError):
        # A line that opens something is the beginning of an object over several lines; other broken ones are bad rows.
        return Kind.jsonl if rest.strip() and not first.rstrip().endswith(("{", "[", ",")) else Kind.json
    is_wrapped = not rest.strip() and any(isinstance(value.get(path[0]), list) for path in PLACES)
    return Kind.json if is_wrapped else Kind.jsonl


def _bare(name: str) -> str:
    """A name in small letters without the ending of its compression."""
    return name.lower().removesuffix(".gz").removesuffix(".zst")


def _table_or_text(member: Member, text: str, mapping: Mapping[str, str]) -> Kind:
    suffix = PurePosixPath(_bare(member.name)).suffix
    if suffix in {".csv", ".tsv", ".tab"}:
        return Kind.csv if suffix == ".csv" else Kind.tsv
    if suffix in _TEXTS and "\0" not in text[:4096]:
        header = text.partition("\n")[0]
        delimiter = delimiter_of(header)
        cells = [cell.strip(' "\r') for cell in header.split(delimiter)]
        if len(cells) > 1 and any(names_text(cell) or cell == mapping.get("text") for cell in cells):
            return Kind.tsv if delimiter == "\t" else Kind.csv
        return Kind.text
    if text.startswith("<"):
        raise UnrecognisedError("is an HTML page", where=member.where, todo="export it as JSON")
    raise UnrecognisedError(
        "is of no kind that is read", where=member.where, todo="say what it is with --kind, or see docs/archives.md for the kinds"
    )
