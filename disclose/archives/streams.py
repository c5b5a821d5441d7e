"""Streams of bytes that are expanded, counted and recoded while they are read."""

from __future__ import annotations

import gzip
import io
from typing import IO, TYPE_CHECKING, Any, Final, Protocol

from disclose.errors import DamagedError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from disclose.archives.limits import Budget

GZIP: Final = b"\x1f\x8b"
ZSTD: Final = b"\x28\xb5\x2f\xfd"
BUFFER: Final = 1 << 16
#: Compressed bytes that are handed to zstd at once: a hostile frame makes at most some 32 MiB of them.
ZSTD_STEP: Final = 1 << 10
#: The window that a zstd frame may ask for, bytes.
ZSTD_WINDOW: Final = 1 << 27


class Source(Protocol):
    """What bytes are read from."""

    def read1(self, size: int = -1, /) -> bytes:
        """At most `size` bytes by at most one read below."""
        ...

    def close(self) -> None:
        """Close it."""
        ...


class Counted(io.RawIOBase):
    """A stream whose bytes are counted against budgets."""

    def __init__(self, source: Source, budgets: Sequence[Budget]) -> None:
        """Args: source: what is read; budgets: what each byte is counted against."""
        self._source, self._budgets = source, budgets

    def readable(self) -> bool:
        """True."""
        return True

    def readinto(self, into: bytearray | memoryview, /) -> int:  # type: ignore[override]
        """Read at most len(into) bytes, by one read below, so that nothing read is lost when the next one fails."""
        data = self._source.read1(len(into))
        for budget in self._budgets:
            budget.spend(len(data))
        into[: len(data)] = data
        return len(data)

    def close(self) -> None:
        """Close the stream and what is below."""
        if not self.closed:
            self._source.close()
        super().close()


class _Zstd:
    """zstd frames, one after another. zstandard's own reader takes a frame that breaks off for a complete one."""

    def __init__(self, source: IO[bytes]) -> None:
        from zstandard import ZstdDecompressor

        self._source = source
        self._maker = ZstdDecompressor(max_window_size=ZSTD_WINDOW)
        self._frame = self._maker.decompressobj()
        self._out, self._at = b"", 0
        self._open = False

    def read1(self, size: int = -1, /) -> bytes:
        if self._at >= len(self._out):
            self._out, self._at = self._next(), 0
        start, self._at = self._at, len(self._out) if size < 0 else min(self._at + size, len(self._out))
        return self._out[start : self._at]

    def _next(self) -> bytes:
        out = b""
        while not out:
            chunk = self._source.read(ZSTD_STEP)
            if not chunk:
                if self._open:
                    raise DamagedError("breaks off inside a zstd frame", todo="fetch or export it again")
                return b""
            while chunk:
                self._open = True
                out += self._frame.decompress(chunk)
                chunk = b""
                if self._frame.eof:
                    chunk, self._open = self._frame.unused_data, False
                    self._frame = self._maker.decompressobj()
        return out

    def close(self) -> None:
        self._source.close()


class _Gzip:
    """gzip members, one after another, with the file below."""

    def __init__(self, source: IO[bytes]) -> None:
        self._source, self._file = source, gzip.GzipFile(fileobj=source)

    def read1(self, size: int = -1, /) -> bytes:
        return self._file.read1(size)

    def close(self) -> None:
        self._file.close()
        self._source.close()


def expand(stream: io.BufferedReader[Any], budgets: Sequence[Budget]) -> io.BufferedReader[Any]:
    """The stream, or what is in it where it is gzip or zstd; one layer.

    Args:
        stream: bytes as stored.
        budgets: what the expanded bytes are counted against.
    """
    try:
        magic = stream.peek(4)[:4]
    except BaseException:
        stream.close()
        raise
    if magic[:2] == GZIP:
        return io.BufferedReader(Counted(_Gzip(stream), budgets), BUFFER)
    if magic == ZSTD:
        return io.BufferedReader(Counted(_Zstd(stream), budgets), BUFFER)
    return stream


class Recoded(io.RawIOBase):
    """The bytes of a text as UTF-8."""

    def __init__(self, text: io.TextIOWrapper) -> None:
        """Args: text: a text of any encoding."""
        self._text, self._left = text, b""

    def readable(self) -> bool:
        """True."""
        return True

    def readinto(self, into: bytearray | memoryview, /) -> int:  # type: ignore[override]
        """Read at most len(into) bytes of UTF-8."""
        if not self._left:
            self._left = self._text.read(BUFFER // 4).encode("utf-8", "surrogatepass")
        data, self._left = self._left[: len(into)], self._left[len(into) :]
        into[: len(data)] = data
        return len(data)

    def close(self) -> None:
        """Close the stream and what is below."""
        self._text.close()
        super().close()
