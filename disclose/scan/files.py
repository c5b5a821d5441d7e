"""Files that are whole or not there: written under another name, brought to the disk, then renamed."""

from __future__ import annotations

import os
import shutil
from contextlib import contextmanager, suppress
from hashlib import blake2b
from typing import TYPE_CHECKING, BinaryIO, Final, NamedTuple

from disclose.errors import ScanError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

#: How the names of unfinished files end.
PARTIAL: Final = ".partial"


class Written(NamedTuple):
    """A file as it was written: its path in the folder of results, its size in bytes, a checksum."""

    path: str
    size: int
    digest: str

    def is_whole(self, out: Path) -> bool:
        """Whether the file is still what was written."""
        path = out / self.path
        try:
            if path.stat().st_size != self.size:
                return False
            with path.open("rb") as opened:
                digest = blake2b(digest_size=16)
                while block := opened.read(1 << 20):
                    digest.update(block)
        except OSError:
            return False
        return digest.hexdigest() == self.digest


def write_whole(out: Path, path: str, content: bytes) -> Written:
    """Write a file of the results.

    Raises:
        ScanError: it cannot be written, a full disk for one; nothing of it stays.
    """
    with _replacing(out / path) as opened:
        opened.write(content)
    return Written(path, len(content), blake2b(content, digest_size=16).hexdigest())


def join(out: Path, parts: Iterable[str], path: str) -> None:
    """Make one file of part files, in their order.

    Raises:
        ScanError: it cannot be written.
    """
    with _replacing(out / path) as opened:
        for part in parts:
            with (out / part).open("rb") as source:
                shutil.copyfileobj(source, opened, 1 << 20)


@contextmanager
def _replacing(target: Path) -> Iterator[BinaryIO]:
    """A file that takes the place of another when it is whole and on the disk, or leaves nothing."""
    partial = target.with_name(f"{target.name}.{os.getpid()}{PARTIAL}")
    try:
        with partial.open("wb") as opened:
            yield opened
            opened.flush()
            os.fsync(opened.fileno())
        partial.replace(target)
        sync_folder(target.parent)
    except OSError as cause:
        with suppress(OSError):
            partial.unlink(missing_ok=True)
        raise unwritable(cause, target) from cause


def sync_folder(folder: Path) -> None:
    """Bring the names in a folder to the disk, where the system can."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    opened = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def remove_partial(out: Path) -> None:
    """Remove what a killed scan left unfinished."""
    for path in out.rglob(f"*{PARTIAL}"):
        path.unlink(missing_ok=True)


def unwritable(cause: OSError, path: Path) -> ScanError:
    """The error of a file that cannot be written."""
    return ScanError(f"cannot be written: {cause.strerror or cause}", where=str(path), todo="make room, then go on with --resume")
