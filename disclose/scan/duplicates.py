"""Copies of a post: which row is the first of them, and what it got, so that equal posts are checked once.

Rows are copies where their text is the same after folding and platform, language and all metadata that can decide a verdict
are the same. Folding hides what may decide (capitals of a code, look-alike letters, length), so a verdict is taken over only
where the text is the same letter for letter; the mark stands in both cases. Kept in a temporary SQLite file: memory does not
grow with the archive.
"""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from hashlib import blake2b
from typing import TYPE_CHECKING, Any, Final

from disclose.errors import ScanError
from disclose.post import META_TYPES
from disclose.scan.items import as_json
from disclose.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from disclose.scan.items import Item, Shard

#: Metadata that decides nothing.
_NOT_DECIDING: Final = frozenset({"author"})
_SET_UP: Final = """
    PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -32768; PRAGMA locking_mode = EXCLUSIVE;
    CREATE TABLE seen (digest BLOB PRIMARY KEY, row INTEGER NOT NULL) WITHOUT ROWID;
    CREATE TABLE copies (row INTEGER PRIMARY KEY, first INTEGER NOT NULL);
    CREATE TABLE got (row INTEGER PRIMARY KEY, result BLOB NOT NULL);
    BEGIN;
"""


class Duplicates:
    """The copies of one scan: filled row by row, closed for rows, then asked shard by shard."""

    def __init__(self, path: Path) -> None:
        """Begin anew in a file, which is no lasting state: a scan that is resumed fills another one.

        Raises:
            ScanError: it cannot be written, here and in all that follows.
        """
        with _coded():
            path.unlink(missing_ok=True)
            self._base = sqlite3.connect(path, isolation_level=None)
            self._base.executescript(_SET_UP)

    def add(self, item: Item) -> None:
        """Note a post; rows must come in their order."""
        digest = folded_digest(item)
        with _coded():
            if not self._base.execute("INSERT OR IGNORE INTO seen VALUES (?, ?)", (digest, item.row)).rowcount:
                self._base.execute("INSERT INTO copies SELECT ?, row FROM seen WHERE digest = ?", (item.row, digest))

    def close_for_rows(self) -> None:
        """Drop what is needed to find copies only."""
        with _coded():
            self._base.executescript("DROP TABLE seen; CREATE INDEX first ON copies (first);")

    def mark(self, shard: Shard, *, share: bool) -> Shard:
        """The shard with its copies marked; with `share` also with what their firsts got, as far as that is known."""
        span = (shard.items[0].row, shard.items[-1].row)
        wanted: set[int] = set()
        known: dict[int, bytes] = {}
        with _coded():
            firsts = dict(self._base.execute("SELECT row, first FROM copies WHERE row BETWEEN ? AND ?", span))
            if share:
                wanted.update(row for (row,) in self._base.execute("SELECT first FROM copies WHERE first BETWEEN ? AND ?", span))
                for first in set(firsts.values()):
                    known.update(self._base.execute("SELECT row, result FROM got WHERE row = ?", (first,)))
        marked = []
        for item in shard.items:
            first = firsts.get(item.row)
            marked.append(item._replace(first=first, known=known.get(first) if first else None, wanted=item.row in wanted))
        return shard._replace(items=tuple(marked))

    def keep(self, results: Mapping[int, bytes]) -> None:
        """Keep what the firsts of copies got."""
        with _coded():
            self._base.executemany("INSERT OR REPLACE INTO got VALUES (?, ?)", results.items())

    def close(self) -> None:
        """Close the file."""
        self._base.close()


def folded_digest(item: Item) -> bytes:
    """16 bytes that are the same for copies."""
    return _digest(fold(item.text).text, item)


def exact_digest(item: Item) -> bytes:
    """16 bytes that are the same for posts that must get the same."""
    return _digest(item.text, item)


def _digest(text: str, item: Item) -> bytes:
    return blake2b(as_json([text, item.platform, item.lang, _deciding(item.meta)]).encode(), digest_size=16).digest()


def _deciding(meta: Mapping[str, Any]) -> list[tuple[str, Any]]:
    return [(key, meta[key]) for key in META_TYPES if key not in _NOT_DECIDING and meta.get(key) is not None]


@contextmanager
def _coded() -> Iterator[None]:
    """Tell a failure of SQLite or of its file as an error of the scan."""
    try:
        yield
    except (sqlite3.Error, OSError) as cause:
        todo = "make room in the folder of the results, then go on with --resume"
        raise ScanError(f"the temporary file of copies cannot be written: {cause}", todo=todo) from cause
