"""Files that people keep: whole or not there, and never in the place of the results themselves."""

from __future__ import annotations

import os
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from disclose.errors import ResultsError, UsageError
from disclose.scan.files import PARTIAL

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from disclose.outputs.archive.results import Results


@contextmanager
def replacing(results: Results, path: Path) -> Iterator[Path]:
    """Another name to write under; what was written takes the file's place when it is whole.

    Raises:
        UsageError: the file is one of the results.
        ResultsError: it cannot be written.
    """
    target, folder = path.resolve(), results.folder.resolve()
    ours = any(target.is_relative_to(folder / name) for name in (*results.tables, "reports"))
    if ours or (target.parent == folder and target.suffix in {".json", ".jsonl"}):
        raise UsageError("the file is one of the results", where=str(path), todo="give another name")
    partial = path.with_name(f"{path.name}.{os.getpid()}{PARTIAL}")
    try:
        partial.touch()
        yield partial
        partial.replace(path)
    except OSError as cause:
        where = str(path)
        raise ResultsError(
            f"cannot be written: {cause.strerror or cause}", where=where, todo="make room, or give another folder"
        ) from cause
    finally:
        with suppress(OSError):
            partial.unlink(missing_ok=True)
