"""Whatever goes wrong while an archive is read, as an error with a code."""

from __future__ import annotations

import zlib
from contextlib import contextmanager
from typing import TYPE_CHECKING
from zipfile import BadZipFile

from disclose.errors import ArchiveError, DamagedError, LimitError

if TYPE_CHECKING:
    from collections.abc import Iterator

#: What the libraries below raise on hostile or damaged bytes. RuntimeError and NotImplementedError are zipfile's.
BYTES_FAULTS: tuple[type[Exception], ...] = (
    OSError,
    ModuleNotFoundError,
    EOFError,
    ValueError,
    RuntimeError,
    MemoryError,
    OverflowError,
    zlib.error,
    BadZipFile,
)


def as_fault(error: Exception, where: str) -> ArchiveError:
    """The coded error for one of `BYTES_FAULTS`, an ArchiveError, or an error of zstd or Arrow."""
    if isinstance(error, ArchiveError):
        return error if error.where else type(error)(error.what, where=where, todo=error.todo)
    if isinstance(error, ModuleNotFoundError):
        return ArchiveError(f"needs the package {error.name}, which is not installed", where=where, todo='pip install "disclose[scan]"')
    if isinstance(error, FileNotFoundError):
        return ArchiveError("is not there", where=where, todo="check the path")
    if isinstance(error, PermissionError):
        return ArchiveError("may not be read", where=where, todo="check its permissions")
    if isinstance(error, MemoryError):
        return LimitError("needs more memory than there is", where=where, todo="split it")
    if isinstance(error, EOFError):
        return DamagedError("breaks off before its end", where=where, todo="fetch or export it again")
    reason = str(error).splitlines()[0][:200] if str(error) else type(error).__name__
    return DamagedError(f"cannot be read further: {reason}", where=where, todo="fetch or export it again")


@contextmanager
def reading(where: str) -> Iterator[None]:
    """Turn what the libraries raise into coded errors.

    Raises:
        ArchiveError: something went wrong at `where`.
    """
    try:
        yield
    except ArchiveError as error:
        if error.where:
            raise
        raise as_fault(error, where) from error
    except BYTES_FAULTS as error:
        raise as_fault(error, where) from error
    except Exception as error:
        # zstd's and Arrow's own errors; their classes are not imported before they are needed.
        if type(error).__module__.partition(".")[0] not in {"zstandard", "zstd", "pyarrow", "lxml"}:
            raise
        raise as_fault(error, where) from error
