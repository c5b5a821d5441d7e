"""Files on remote storage (S3, Google Cloud Storage, Azure, HDFS), through pyarrow's file systems.

What the storage or the network does wrong ends the reading with a RemoteError. It never becomes a bad row, as damage in a file does:
the rows after it would be missing without anybody noticing.
"""

from __future__ import annotations

import io
import re
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import SplitResult, parse_qsl, urlsplit

from disclose.errors import RemoteError, UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

#: Bytes that are fetched at once: every fetch is a request.
FETCH: Final = 4 << 20
_SCHEME: Final = re.compile(r"([a-zA-Z][a-zA-Z0-9+.-]*)://")
_BUCKET: Final = re.compile(r"[\w.-]+", re.ASCII)
#: Scheme → what may stand before the path. None has a place for a password.
_HOSTS: Final[Mapping[str, re.Pattern[str]]] = MappingProxyType(
    {
        "s3": _BUCKET,
        **dict.fromkeys(("gs", "gcs"), re.compile(r"(?:anonymous@)?[\w.-]+", re.ASCII)),
        **dict.fromkeys(("abfs", "abfss"), re.compile(r"(?:[\w-]+@)?[\w.-]+", re.ASCII)),
        **dict.fromkeys(("hdfs", "viewfs"), re.compile(r"(?:[\w.-]+@)?[\w.-]*(?::[0-9]+)?", re.ASCII)),
    }
)
#: What may stand after `?`; the others that pyarrow knows carry credentials, or are for writing.
_OPTIONS: Final = frozenset({"region", "scheme", "endpoint_override", "project_id"})
_CREDENTIALS: Final = "credentials come from where the provider's own tools take them: environment, configuration, role of the machine"


@dataclass(frozen=True, slots=True)
class Remote:
    """A file or folder on remote storage.

    Attributes:
        address: its place for people, without options: `s3://bucket/posts.parquet`.
        system: a `pyarrow.fs.FileSystem`.
        path: its path there.
    """

    address: str
    system: Any
    path: str

    def __str__(self) -> str:
        """Its address."""
        return self.address

    @property
    def name(self) -> str:
        """Its own name."""
        return self.path.rpartition("/")[2]

    def is_folder(self) -> bool:
        """Whether it is a folder.

        Raises:
            RemoteError: it is not there, or cannot be reached.
        """
        return bool(self._info().type.name == "Directory")

    def size(self) -> int:
        """The bytes of the file; 0 where the storage does not say.

        Raises:
            RemoteError: it is not there, or cannot be reached.
        """
        return self._info().size or 0

    def files(self) -> list[tuple[str, Remote]]:
        """The files in a folder and below it, with their paths in it, sorted by these.

        Raises:
            RemoteError: it cannot be reached.
        """
        from pyarrow.fs import FileSelector

        with reaching(self.address):
            found = self.system.get_file_info(FileSelector(self.path, recursive=True))
        folder = self.path.strip("/")
        names = sorted((info.path.strip("/").removeprefix(folder).lstrip("/"), info.path) for info in found if info.is_file)
        return [(name, Remote(f"{self.address.rstrip('/')}/{name}", self.system, path)) for name, path in names]

    def open(self, fetch: int = FETCH) -> io.BufferedReader:
        """Open the file; what is read and what is sought in it is fetched piece by piece.

        Args:
            fetch: bytes that are fetched at once.

        Raises:
            RemoteError: it is not there, or cannot be reached. Reading raises it too.
        """
        with reaching(self.address):
            return io.BufferedReader(_Fetched(self.system.open_input_file(self.path), self.address), fetch)

    def known(self, head: int) -> tuple[bytes, dict[str, Any]]:
        """The first bytes of the file, and what the storage says by which it is known again: size, time of the last change, ETag.

        Args:
            head: how many bytes.

        Raises:
            RemoteError: it is not there, or cannot be reached.
        """
        info = self._info()
        with reaching(self.address), self.system.open_input_file(self.path) as file:
            told = {_text(key).lower(): _text(value) for key, value in (_metadata(file) or {}).items()}
            return file.read(head), {"size": info.size, "modified": info.mtime_ns, "etag": told.get("etag", "")}

    def _info(self) -> Any:
        with reaching(self.address):
            info = self.system.get_file_info(self.path)
        if info.type.name == "NotFound":
            raise RemoteError("is not there", where=self.address, todo="check the address")
        return info


class _Fetched(io.RawIOBase):
    """A file of pyarrow whose faults are told as those of the storage."""

    def __init__(self, file: Any, address: str) -> None:
        self._file, self._address = file, address

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def readinto(self, into: bytearray | memoryview, /) -> int:  # type: ignore[override]
        with reaching(self._address):
            data = self._file.read(len(into))
        into[: len(data)] = data
        return len(data)

    def seek(self, offset: int, whence: int = 0, /) -> int:
        with reaching(self._address):
            return int(self._file.seek(offset, whence))

    def tell(self) -> int:
        return int(self._file.tell())

    def close(self) -> None:
        if not self.closed:
            self._file.close()
        super().close()


def place_of(text: str) -> Path | Remote:
    """The place that a text names: an address of remote storage where it begins with a scheme, `s3://…`, else a path; so is `file://`.

    Raises:
        UsageError: the scheme is unknown, or the address holds credentials or options that are not taken. The text is not repeated.
        RemoteError: the storage cannot be reached.
    """
    if not is_address(text):
        return Path(text)
    parts = urlsplit(text)
    _refuse_secrets(parts)
    address = f"{parts.scheme}://{parts.netloc}{parts.path}"
    from pyarrow.fs import FileSystem

    with reaching(address):
        system, path = FileSystem.from_uri(text)
    return Path(path) if parts.scheme == "file" else Remote(address, system, path)


def _refuse_secrets(parts: SplitResult) -> None:
    """Refuse an address with anything that may be a credential, without repeating it."""
    shown = f"{parts.scheme}://…"
    host = re.compile("") if parts.scheme == "file" else _HOSTS.get(parts.scheme)
    if host is None:
        raise UsageError(f"{parts.scheme}:// is no storage that is read", where=shown, todo=f"give {', '.join(_HOSTS)}, file or a path")
    if not host.fullmatch(parts.netloc) or parts.fragment:
        raise UsageError("is malformed, or holds credentials", where=shown, todo=f"right form: s3://bucket/path; {_CREDENTIALS}")
    if any(name not in _OPTIONS or "@" in value for name, value in parse_qsl(parts.query, keep_blank_values=True)):
        raise UsageError(f"has an option that is not taken; {', '.join(sorted(_OPTIONS))} are", where=shown, todo=_CREDENTIALS)


def is_address(text: str) -> bool:
    """Whether a text names something by a scheme."""
    return _SCHEME.match(text) is not None


@contextmanager
def reaching(address: str) -> Iterator[None]:
    """Tell what file systems raise as a RemoteError."""
    try:
        yield
    except FileNotFoundError as cause:
        raise RemoteError("is not there", where=address, todo="check the address") from cause
    except (OSError, ValueError, NotImplementedError) as cause:  # Arrow's own errors are of these too
        reason = str(cause).splitlines()[0][:300] if str(cause) else type(cause).__name__
        todo = "check the address, the network and your credentials; a scan that was begun goes on with --resume"
        raise RemoteError(f"cannot be reached or read: {reason}", where=address, todo=todo) from cause


def _metadata(file: Any) -> Mapping[Any, Any] | None:
    """What the storage keeps beside a file, where it can say it."""
    try:
        told: Mapping[Any, Any] | None = file.metadata()
    except NotImplementedError:
        return None
    return told


def _text(value: Any) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
