"""A file, a zip or a folder as members that are opened one by one. Nothing is written to disk."""

from __future__ import annotations

import io
import stat
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final, Self, cast
from zipfile import BadZipFile, ZipFile, ZipInfo

from disclose.archives.faults import as_fault, reading
from disclose.archives.limits import Budget, Limits
from disclose.archives.streams import BUFFER, Counted, expand
from disclose.errors import ArchiveError, DamagedError, ForbiddenMemberError, LimitError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from disclose.archives.streams import Source

ZIP: Final = (b"PK\x03\x04", b"PK\x05\x06")
#: Files that systems leave beside others.
_LEFT_BY_SYSTEMS: Final = frozenset({"__MACOSX", ".DS_Store", "Thumbs.db", "desktop.ini"})
_SYMLINKS_TODO: Final = "put the file itself there"


@dataclass(frozen=True, slots=True)
class Member:
    """One file of a bundle.

    Attributes:
        name: its path inside the bundle, with `/`; the file's own name where it stands alone.
        where: its place for people.
        open: opens it, expanded and counted; any number of times.
        zip: the path of a zip that lies in a folder, else None.
        path: its path on disk where it is a plain file there, else None.
        fault: why it must not be opened, or None.
    """

    name: str
    where: str
    open: Callable[[], io.BufferedReader]
    zip: Path | None = None
    path: Path | None = None
    fault: ArchiveError | None = None

    def head(self, size: int) -> bytes:
        """Its first bytes.

        Raises:
            ArchiveError: it cannot be opened or breaks off before.
        """
        with reading(self.where), self.open() as stream:
            parts = []
            while size > 0 and (data := stream.read1(size)):
                parts.append(data)
                size -= len(data)
            return b"".join(parts)


@dataclass(frozen=True, slots=True)
class Bundle:
    """The members of a file, zip or folder, sorted by name, and the budget that they share."""

    path: Path
    members: tuple[Member, ...]
    budget: Budget
    archive: ZipFile | None = None

    def __enter__(self) -> Self:
        """Itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the zip, if it is one."""
        if self.archive:
            self.archive.close()

    @property
    def is_file(self) -> bool:
        """Whether it is a single file."""
        return len(self.members) == 1 and self.members[0].path == self.path

    def below(self, root: str) -> Bundle:
        """The part of it in a folder; "" is the whole."""
        inside = tuple(member for member in self.members if member.name.startswith(f"{root}/")) if root else self.members
        return replace(self, path=self.path / root, members=inside)

    def find(self, *endings: str) -> Member | None:
        """The first member whose name ends with one of these, and that may be opened."""
        found = (member for member in self.members if member.name.endswith(endings) and not member.fault and not member.zip)
        return next(found, None)


def open_bundle(path: Path, limits: Limits) -> Bundle:
    """Open a file, a zip or a folder.

    Raises:
        ArchiveError: it is not there or cannot be opened.
    """
    with reading(str(path)):
        if path.is_dir():
            return Bundle(path, tuple(_folder(path, limits)), Budget(limits.total(1 << 62)))
        with path.open("rb") as stream:
            magic = stream.read(4)
    if magic in ZIP:
        return _open_zip(path, limits)
    member = _plain(path, path.name, str(path), limits)
    return Bundle(path, (member,), Budget(limits.total(1 << 62)))


def is_left_by_system(name: str) -> bool:
    """Whether a name is that of a hidden file or of one that a system leaves behind."""
    return any(
        part in _LEFT_BY_SYSTEMS or part.startswith(".") for part in PurePosixPath(name.replace("\\", "/")).parts if part not in {".", ".."}
    )


def _plain(path: Path, name: str, where: str, limits: Limits) -> Member:
    def opened() -> io.BufferedReader:
        stream = path.open("rb")
        return expand(stream, (Budget(limits.expanded(path.stat().st_size)),))

    return Member(name, where, opened, path=path)


def _folder(folder: Path, limits: Limits) -> Iterator[Member]:
    for path in sorted(folder.rglob("*"), key=lambda path: path.relative_to(folder).as_posix()):
        name = path.relative_to(folder).as_posix()
        where = f"{folder}/{name}"
        if is_left_by_system(name):
            continue
        if path.is_symlink():
            fault = ForbiddenMemberError("is a link; links are not followed", where=where, todo=_SYMLINKS_TODO)
            yield Member(name, where, _never, fault=fault)
        elif path.is_file():
            try:
                with path.open("rb") as stream:
                    is_zip = stream.read(4) in ZIP
            except OSError as cause:
                yield Member(name, where, _never, fault=as_fault(cause, where))
                continue
            member = _plain(path, name, where, limits)
            yield Member(name, where, member.open, zip=path) if is_zip else member


def _open_zip(path: Path, limits: Limits) -> Bundle:
    try:
        archive = ZipFile(path)  # closed by the bundle
    except (BadZipFile, OSError, ValueError, NotImplementedError) as cause:
        raise DamagedError(f"is a zip that cannot be opened: {cause}", where=str(path), todo="fetch or export it again") from cause
    entries = archive.infolist()
    if len(entries) > limits.members:
        archive.close()
        raise LimitError(f"holds {len(entries):,} members; at most {limits.members:,} are read", where=str(path), todo="split it")
    budget = Budget(limits.total(path.stat().st_size))
    entries.sort(key=lambda entry: entry.filename)
    members = tuple(_entry(archive, entry, f"{path}!{entry.filename}", budget, limits) for entry in entries if _is_file(entry))
    return Bundle(path, members, budget, archive)


def _is_file(entry: ZipInfo) -> bool:
    return not entry.is_dir() and not is_left_by_system(entry.filename)


def _entry(archive: ZipFile, entry: ZipInfo, where: str, budget: Budget, limits: Limits) -> Member:
    if fault := _refusal(entry, where):
        return Member(entry.filename, where, _never, fault=fault)

    def opened() -> io.BufferedReader:
        budgets = (Budget(limits.expanded(entry.compress_size)), budget)
        stream = io.BufferedReader(Counted(cast("Source", archive.open(entry)), budgets), BUFFER)
        return expand(stream, (Budget(limits.expanded(entry.compress_size)), budget))

    return Member(entry.filename, where, opened)


def _refusal(entry: ZipInfo, where: str) -> ArchiveError | None:
    """Why a member of a zip is not opened."""
    name = entry.filename
    if name.startswith(("/", "\\")) or ".." in name.replace("\\", "/").split("/") or name[1:2] == ":":
        return ForbiddenMemberError(
            "has a name that leads out of the archive", where=where, todo="do not expand this archive; ask who made it"
        )
    if stat.S_ISLNK(entry.external_attr >> 16):
        return ForbiddenMemberError("is a link; links are not followed", where=where, todo=_SYMLINKS_TODO)
    if entry.flag_bits & 0x1:
        return ForbiddenMemberError("is encrypted", where=where, todo="make the zip anew without a password")
    return None


def _never() -> io.BufferedReader:
    raise AssertionError("a member with a fault is never opened")
