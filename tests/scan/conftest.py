"""Small archives, and scans of them in this process."""

from __future__ import annotations

import json
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pyarrow.parquet as pq
import pytest

from benchmarks.archive import lines, write_archive
from disclose.scan.engine import scan
from disclose.scan.journal import NAME
from disclose.scan.settings import ScanSettings

if TYPE_CHECKING:
    from collections.abc import Callable


class Watching:
    """Keeps what it is told."""

    def __init__(self, on_advance: Callable[[int], None] | None = None) -> None:
        self.warnings: list[str] = []
        self.total = self.done_before = self.rows = 0
        self._on_advance = on_advance

    def warn(self, message: str) -> None:
        self.warnings.append(message)

    def reading(self, rows: int) -> None:
        pass

    def planned(self, total: int, done: int) -> None:
        self.total, self.done_before = total, done

    def advanced(self, rows: int, counts: dict[str, dict[str, int]]) -> None:
        self.rows += rows
        if self._on_advance:
            self._on_advance(self.rows)


def results(out: Path) -> dict[str, bytes]:
    """Every file of a finished scan but its journal, whose order is that of the work."""
    return {str(path.relative_to(out)): path.read_bytes() for path in sorted(out.rglob("*")) if path.is_file() and path.name != NAME}


def rows(out: Path, table: str) -> list[dict[str, Any]]:
    return [row for path in sorted((out / table).glob("*.parquet")) for row in pq.read_table(path).to_pylist()]


def write_rows(path: Path, *posts: Any) -> Path:
    path.write_text("".join((post if isinstance(post, str) else json.dumps(post)) + "\n" for post in posts), encoding="utf-8")
    return path


@pytest.fixture(scope="session")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """240 rows in five languages, copies and bad rows among them."""
    path = tmp_path_factory.mktemp("archive") / "posts.jsonl"
    write_archive(path, 240, seed=6)
    return path


@pytest.fixture(scope="session")
def english(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """120 rows in one language, for tests that start processes, since each of them loads its languages."""
    path = tmp_path_factory.mktemp("english") / "posts.jsonl"
    return write_rows(path, *islice((line for line in lines(2000, seed=6) if line.isascii()), 120))


@pytest.fixture(scope="session")
def undisturbed_english(english: Path, tmp_path_factory: pytest.TempPathFactory, own_cache: None) -> Path:
    out = tmp_path_factory.mktemp("undisturbed_english") / "out"
    scan(ScanSettings((english,), out, shard_rows=10, reports=True), Watching())
    return out


@pytest.fixture(scope="session")
def undisturbed(archive: Path, tmp_path_factory: pytest.TempPathFactory, own_cache: None) -> Path:
    """The results of a scan that nothing happened to: shards of 20 rows, with reports."""
    out = tmp_path_factory.mktemp("undisturbed") / "out"
    scan(ScanSettings((archive,), out, shard_rows=20, reports=True), Watching())
    return out


@pytest.fixture
def scanned(tmp_path: Path, own_cache: None) -> Callable[..., Path]:
    """Scan rows, or an archive, with settings; returns the folder of the results."""

    def run(*posts: Any, **settings: Any) -> Path:
        path = write_rows(tmp_path / "posts.jsonl", *posts)
        out = tmp_path / "out"
        scan(ScanSettings((path,), out, **settings), Watching())
        return out

    return run
