"""Remote storage that stands in for the real one: a folder of this machine, whose reads are counted and can be made to fail."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self

from pyarrow.fs import LocalFileSystem, SubTreeFileSystem

from disclose.archives import Remote


@dataclass
class Storage:
    """A file system of pyarrow, as far as it is used.

    Attributes:
        root: the folder that it holds.
        etag: of every file.
        reads: that succeed before one fails.
        fetched: bytes that were read.
    """

    root: Path
    etag: str = '"1"'
    reads: int = 1_000_000
    fetched: int = 0
    system: Any = field(init=False)

    def __post_init__(self) -> None:
        self.system = SubTreeFileSystem(str(self.root), LocalFileSystem())

    def remote(self, path: str) -> Remote:
        return Remote(f"s3://bucket/{path}".rstrip("/"), self, path)

    def get_file_info(self, asked: Any) -> Any:
        return self.system.get_file_info(asked)

    def open_input_file(self, path: str) -> _File:
        return _File(self, self.system.open_input_file(path))


class _File:
    def __init__(self, storage: Storage, file: Any) -> None:
        self._storage, self._file = storage, file

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)

    def read(self, size: int) -> bytes:
        if not self._storage.reads:
            raise OSError("AWS Error NETWORK_CONNECTION during GetObject operation")
        self._storage.reads -= 1
        data = self._file.read(size)
        self._storage.fetched += len(data)
        return data

    def metadata(self) -> dict[bytes, bytes]:
        return {b"ETag": self._storage.etag.encode()}
