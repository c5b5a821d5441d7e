"""A file, a zip or a folder as members that are opened one by one. Nothing is written to disk but a remote zip, while it is read."""

from __future__ import annotations

import io
import shutil
import stat
import tempfile
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final, Self, cast
from zipfile import BadZipFile, ZipFile, ZipInfo

from disclose.archives.faults import as_fault, reading
from disclose.archives.limits import Budget, Limits
from disclose.archives.remote import FETCH, Remote
from disclose.archives.streams import BUFFER, Counted, expand
from disclose.errors import ArchiveError, DamagedError, ForbiddenMemberError, LimitError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import IO, Any

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
        zip: where a zip that lies in a folder is, else None.
        stored: opens it as it is stored, for reading at any place in it, where it is a plain file; else None.
        fault: why it must not be opened, or None.
    """

    name: str
    where: str
    open: Callable[[], io.BufferedReader]
    zip: Path | Remote | None = None
    stored: Callable[[], Any] | None = None
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
    """The members of a file, zip or folder, sorted by name, and the budget that they share.

    Attributes:
        where: its place for people.
        members: what is in it.
        budget: of the bytes that come out of it.
        is_file: whether it is a single file.
        opened: what is closed with it.
    """

    where: str
    members: tuple[Member, ...]
    budget: Budget
    is_file: bool = False
    opened: ExitStack = field(default_factory=ExitStack)

    def __enter__(self) -> Self:
        """Itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the zip, if it is one."""
        self.opened.close()

    def below(self, root: str) -> Bundle:
        """The part of it in a folder; "" is the whole."""
        inside = tuple(member for member in self.members if member.name.startswith(f"{root}/")) if root else self.members
        return replace(self, where=f"{self.where}/{root}" if root else self.where, members=inside)

    def find(self, *endings: str) -> Member | None:
        """The first member whose name ends with one of these, and that may be opened."""
        found = (member for member in self.members if member.name.endswith(endings) and not member.fault and not member.zip)
        return next(found, None)


def open_bundle(place: Path | Remote, limits: Limits) -> Bundle:
    """Open a file, a zip or a folder.

    Raises:
        ArchiveError: it is not there or cannot be opened.
        RemoteError: it cannot be reached.
    """
    if isinstance(place, Remote):
        return _open_remote(place, limits)
    where, unlimited = str(place), Budget(limits.total(1 << 62))
    with reading(where):
        if place.is_dir():
            return Bundle(where, tuple(_folder(place, limits)), unlimited)
        if _is_zip(place):
            return _open_zip(place, where, place.stat().st_size, limits, ExitStack())
    return Bundle(where, (_plain(place, place.name, where, limits),), unlimited, is_file=True)


def _open_remote(place: Remote, limits: Limits) -> Bundle:
    where, unlimited = place.address, Budget(limits.total(1 << 62))
    if place.is_folder():
        return Bundle(where, tuple(_remote_folder(place, limits)), unlimited)
    if not _is_zip(place):
        return Bundle(where, (_remote(place, place.name, limits),), unlimited, is_file=True)
    if (size := place.size()) > limits.fetched:
        todo = "fetch it yourself and give the copy"
        raise LimitError(f"is a remote zip of {size:,} bytes; at most {limits.fetched:,} are fetched", where=where, todo=todo)
    with ExitStack() as opened:
        # a directory at the end and members anywhere: read in place, each member would be many small requests
        copy = opened.enter_context(tempfile.TemporaryFile(prefix="disclose-"))
        with place.open() as stream, reading(where):
            shutil.copyfileobj(stream, copy, FETCH)
        bundle = _open_zip(cast("IO[bytes]", copy), where, size, limits, opened)
        return replace(bundle, opened=opened.pop_all())


def _is_zip(place: Path | Remote) -> bool:
    with place.open(fetch=BUFFER) if isinstance(place, Remote) else place.open("rb") as stream:
        return stream.read(4) in ZIP


def _remote_folder(folder: Remote, limits: Limits) -> Iterator[Member]:
    for name, file in folder.files():
        if not is_left_by_system(name):
            member = _remote(file, name, limits)
            yield replace(member, zip=file, stored=None) if _is_zip(file) else member


def _remote(file: Remote, name: str, limits: Limits) -> Member:
    def opened() -> io.BufferedReader:
        return expand(file.open(), (Budget(limits.expanded(file.size())),))

    return Member(name, file.address, opened, stored=file.open)


def is_left_by_system(name: str) -> bool:
    """Whether a name is that of a hidden file or of one that a system leaves behind."""
    return any(
        part in _LEFT_BY_SYSTEMS or part.startswith(".") for part in PurePosixPath(name.replace("\\", "/")).parts if part not in {".", ".."}
    )


def _plain(path: Path, name: str, where: str, limits: Limits) -> Member:
    def opened() -> io.BufferedReader:
        stream = path.open("rb")
        return expand(stream, (Budget(limits.expanded(path.stat().st_size)),))

    def stored() -> Any:
        from pyarrow import OSFile

        return OSFile(str(path))

    return Member(name, where, opened, stored=stored)


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
                is_zip = _is_zip(path)
            except OSError as cause:
                yield Member(name, where, _never, fault=as_fault(cause, where))
                continue
            member = _plain(path, name, where, limits)
            yield Member(name, where, member.open, zip=path) if is_zip else member


def _open_zip(file: Path | IO[bytes], where: str, size: int, limits: Limits, opened: ExitStack) -> Bundle:
    """Open a zip; it is added to what is opened."""
    try:
        archive = opened.enter_context(ZipFile(file))
    except (BadZipFile, OSError, ValueError, NotImplementedError) as cause:
        raise DamagedError(f"is a zip that cannot be opened: {cause}", where=where, todo="fetch or export it again") from cause
    entries = archive.infolist()
    if len(entries) > limits.members:
        opened.close()
        raise LimitError(f"holds {len(entries):,} members; at most {limits.members:,} are read", where=where, todo="split it")
    budget = Budget(limits.total(size))
    entries.sort(key=lambda entry: entry.filename)
    members = tuple(_entry(archive, entry, f"{where}!{entry.filename}", budget, limits) for entry in entries if _is_file(entry))
    return Bundle(where, members, budget, opened=opened)


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
