"""The stream of what a scan works on: posts that are checked and rows that are no posts, numbered, in the order of the input."""

from __future__ import annotations

import heapq
import json
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from disclose.archives import read_archive
from disclose.post import Post
from disclose.scan.selection import Rank, rank

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from disclose.archives import Remote, Row
    from disclose.scan.settings import ScanSettings

#: Characters after which a shard is closed, however few rows it has.
SHARD_CHARACTERS: Final = 8_000_000


class Item(NamedTuple):
    """A row of the input, as plain data that travels between processes.

    Attributes:
        row: its number, from 1 over all inputs.
        source: the input. where: the place in it.
        text, id, platform, lang, meta: the post.
        original: the row as it stood, as JSON.
        error: code, what is wrong and what to do about it, of a row that is no post.
        first: the number of the first copy of this post, or None where it is the first.
        known: what that copy got, to be taken over where nothing differs.
        wanted: whether later copies will ask for what this one gets.
    """

    row: int
    source: str
    where: str
    original: str
    text: str = ""
    id: str = ""
    platform: str = ""
    lang: str = ""
    meta: Mapping[str, Any] = {}
    error: tuple[str, str, str] | None = None
    first: int | None = None
    known: bytes | None = None
    wanted: bool = False

    def post(self) -> Post:
        """The post again."""
        return Post(self.text, self.id, self.platform, self.lang, self.meta)


class Shard(NamedTuple):
    """Consecutive items, whose results make one part file of each table."""

    number: int
    items: tuple[Item, ...]


def try_inputs(settings: ScanSettings) -> None:
    """Read the first row of each input, so that one that cannot be read is told before anything is written.

    Raises:
        ArchiveError: nothing of an input can be read.
        UsageError: the mapping names an unknown field.
    """
    for path in settings.inputs:
        next(_read(path, settings), None)


def sample_bound(settings: ScanSettings) -> Rank | None:
    """The highest rank that belongs to the sample, found in a pass over the input; None where no sample is asked for.

    Raises:
        ArchiveError: nothing of an input can be read.
    """
    if settings.selection.sample is None:
        return None
    ranks = (rank(row) for row, _, read in _rows(settings) if read.post and not settings.selection.leaves_out(_placed(read.post, settings)))
    lowest = heapq.nsmallest(settings.selection.sample, ranks)
    return lowest[-1] if lowest else (b"", 0)


def items(settings: ScanSettings, bound: Rank | None, left_out: Counter[str]) -> Iterator[Item]:
    """The selected posts and the bad rows.

    Args:
        settings: of the scan.
        bound: from `sample_bound`.
        left_out: counts the posts that are not selected, by reason.

    Raises:
        ArchiveError: nothing of an input can be read.
    """
    taken = 0
    for row, source, read in _rows(settings):
        original = _original(read)
        if read.post is None:
            error = (read.error.code, read.error.what, read.error.todo) if read.error else ("DIS102", "cannot be read", "")
            yield Item(row, source, read.where, original, error=error)
            continue
        post = _placed(read.post, settings)
        reason = settings.selection.leaves_out(post) or ("sample" if bound and rank(row) > bound else "")
        if reason:
            left_out[reason] += 1
            continue
        yield Item(row, source, read.where, original, post.text, post.id, post.platform, post.lang, dict(post.meta))
        taken += 1
        if taken == settings.selection.limit:
            return


def shards(stream: Iterator[Item], rows: int) -> Iterator[Shard]:
    """Cut a stream into shards: the same stream gives the same shards."""
    group: list[Item] = []
    characters = number = 0
    for item in stream:
        group.append(item)
        characters += len(item.text) + len(item.original)
        if len(group) == rows or characters >= SHARD_CHARACTERS:
            yield Shard(number, tuple(group))
            group, characters, number = [], 0, number + 1
    if group:
        yield Shard(number, tuple(group))


def as_json(value: Any) -> str:
    """JSON that is valid UTF-8: unescaped but for lone surrogates; dates, NaN and other foreign values as their text."""
    try:
        out = json.dumps(value, ensure_ascii=False, default=str, allow_nan=False)
    except ValueError:
        return as_json(json.loads(json.dumps(value, default=str), parse_constant=str))
    try:
        out.encode()
    except UnicodeEncodeError:
        return "".join(char if not "\ud800" <= char <= "\udfff" else f"\\u{ord(char):04x}" for char in out)
    return out


def _original(read: Row) -> str:
    try:
        return as_json(dict(read.original))
    except RecursionError:
        return '{"disclose": "nested too deeply to be kept"}'


def _rows(settings: ScanSettings) -> Iterator[tuple[int, str, Row]]:
    row = 0
    for path in settings.inputs:
        for read in _read(path, settings):
            row += 1
            yield row, str(path), read


def _read(path: Path | Remote, settings: ScanSettings) -> Iterator[Row]:
    return read_archive(path, kind=settings.kind, mapping=dict(settings.mapping) or None)


def _placed(post: Post, settings: ScanSettings) -> Post:
    """A post of a row that names no platform stands where the settings say."""
    if not settings.default_platform or post.platform != "other":
        return post
    return Post(post.text, post.id, settings.default_platform, post.lang, post.meta)
