"""The journal of a scan: what is done, a line each, so that a killed scan goes on where it was.

A line is `{"entry": …, "sum": "…"}`, the sum a checksum of the entry. The first entry says what is scanned; then a line is added after
the files of a shard are on the disk, and one at the end. A line that is torn or altered ends the journal: it and what follows are cut.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from hashlib import blake2b
from typing import IO, TYPE_CHECKING, Any, Final

from disclose.errors import ScanError
from disclose.scan.files import sync_folder, unwritable

if TYPE_CHECKING:
    from pathlib import Path

NAME: Final = "journal.jsonl"
#: A line longer than this is not ours.
_LONGEST: Final = 10_000_000


class Journal:
    """An open journal. Another process that opens the same one is refused, where the system has locks."""

    def __init__(self, path: Path) -> None:
        """Open, read, and cut a torn end.

        Raises:
            ScanError: it cannot be opened, or another scan holds it.
        """
        self._path = path
        try:
            self._file: IO[bytes] = path.open("ab", buffering=0)
        except OSError as cause:
            raise unwritable(cause, path) from cause
        try:
            _lock(self._file, path)
            self.entries, whole = _read(path)
            self.cut = path.stat().st_size - whole
            if self.cut:
                self._file.truncate(whole)
                os.fsync(self._file.fileno())
            sync_folder(path.parent)
        except OSError as cause:
            self._file.close()
            raise unwritable(cause, path) from cause
        except ScanError:
            self._file.close()
            raise

    def append(self, entry: dict[str, Any]) -> None:
        """Add an entry and bring it to the disk.

        Raises:
            ScanError: it cannot be written; what was there stays.
        """
        whole = self._path.stat().st_size
        line = json.dumps({"entry": entry, "sum": _sum(entry)}, ensure_ascii=True).encode() + b"\n"
        try:
            rest = memoryview(line)
            while rest:
                rest = rest[self._file.write(rest) :]
            os.fsync(self._file.fileno())
        except OSError as cause:
            with suppress(OSError):
                self._file.truncate(whole)
            raise unwritable(cause, self._path) from cause
        self.entries.append(entry)

    def close(self) -> None:
        """Close the file."""
        self._file.close()


def _read(path: Path) -> tuple[list[dict[str, Any]], int]:
    """The entries up to the first line that is not whole, and where that begins."""
    entries: list[dict[str, Any]] = []
    whole = 0
    with path.open("rb") as lines:
        while line := lines.readline(_LONGEST):
            try:
                data = json.loads(line)
                if not line.endswith(b"\n") or data["sum"] != _sum(data["entry"]):
                    break
            except (ValueError, TypeError, KeyError, RecursionError):
                break
            entries.append(data["entry"])
            whole += len(line)
    return entries, whole


def _sum(entry: Any) -> str:
    return blake2b(json.dumps(entry, sort_keys=True, ensure_ascii=True).encode(), digest_size=8).hexdigest()


def _lock(file: IO[bytes], path: Path) -> None:
    try:
        import fcntl
    except ImportError:
        return
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as cause:
        raise ScanError("another scan is writing there", where=str(path.parent), todo="wait for it, or give another folder") from cause
