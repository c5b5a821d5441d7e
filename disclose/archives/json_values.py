"""Values out of a JSON file of any size, one at a time."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING, Any, Final

from disclose.archives.streams import BUFFER
from disclose.errors import DamagedError, LimitError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from disclose.archives.limits import Limits
    from disclose.errors import ArchiveError

#: A place in a JSON file: keys, and "*" for the items of a list.
Path = tuple[str, ...]
ITEM: Final = "*"
_OPENING: Final = frozenset({"start_map", "start_array"})
_CLOSING: Final = frozenset({"end_map", "end_array"})
#: What a value costs beside the characters of its texts, in bytes of the limit of a row.
_COST: Final = 8


def stream_values(
    stream: IO[bytes], paths: Collection[Path], limits: Limits, *, tail: bool = False
) -> Iterator[tuple[Path, Any | ArchiveError]]:
    """Yield the values at some places in the order of the file; a LimitError in place of one that is too large.

    Args:
        stream: UTF-8 bytes.
        paths: the places; a place inside another's value is not found.
        limits: of a value's size, and of the depth of the whole file.
        tail: whether something may follow the JSON value.

    Raises:
        DamagedError: the JSON breaks off or is none.
        LimitError: it is too deep, or one text in it is too long.
    """
    import ijson

    events: list[tuple[str, Any]] = ijson.sendable_list()
    # Numbers as C reads them: with Python's own, ijson 3.6 crashes at one of thousands of digits. One over 64 bits ends the reading.
    parser = ijson.basic_parse_coro(events, use_float=True)
    walk = _Walk(frozenset(paths), limits)
    silent = 0
    try:
        while data := _read1(stream):
            parser.send(data)
            silent = 0 if events else silent + len(data)
            if silent > limits.row:
                raise LimitError(f"a text in it has more than {limits.row:,} bytes", todo="it is no post; take it out")
            yield from walk.follow(events)
            events.clear()
        parser.close()
    except ijson.JSONError as cause:
        yield from walk.follow(events)
        if walk.complete and tail:
            return
        line = str(cause).splitlines()[0].removeprefix("b'")
        raise DamagedError(f"the JSON ends or breaks after value {walk.count}: {line}", todo="export it again") from cause


def _read1(stream: IO[bytes]) -> bytes:
    """What is there, by one read below, so that nothing is lost when the next one fails."""
    read1 = getattr(stream, "read1", None)
    data: bytes = read1(BUFFER) if read1 else stream.read(BUFFER)
    return data


class _Walk:
    """Follows the events of a parser, knows where it is and builds the values that are wanted."""

    def __init__(self, paths: frozenset[Path], limits: Limits) -> None:
        self._paths, self._limits = paths, limits
        self._at: list[str] = []
        self._build: _Builder | None = None
        self._found: Path = ()
        self._depth = 0
        self.count = 0
        self.complete = False

    def follow(self, events: list[tuple[str, Any]]) -> Iterator[tuple[Path, Any]]:
        for event, value in events:
            self._depth += (event in _OPENING) - (event in _CLOSING)
            if self._depth > self._limits.depth:
                raise LimitError(f"the JSON has more than {self._limits.depth} levels", todo="it is no export; take it out")
            if self._build:
                self._build.take(event, value)
                if self._build.done:
                    yield self._give(self._build.result())
                    self._build = None
            else:
                yield from self._step(event, value)
        self.complete = self.complete or (self._depth == 0 and bool(events))

    def _step(self, event: str, value: Any) -> Iterator[tuple[Path, Any]]:
        at = self._at
        if event == "map_key":
            at[-1] = value
        elif event in _CLOSING:
            at.pop()
        elif tuple(at) in self._paths:
            self._found = tuple(at)
            build = _Builder(self._limits.row)
            build.take(event, value)
            if build.done:
                yield self._give(build.result())
            else:
                self._build = build
        elif event in _OPENING:
            at.append(ITEM if event == "start_array" else "")

    def _give(self, value: Any) -> tuple[Path, Any]:
        self.count += 1
        return self._found, value


class _Builder:
    """Builds one value from events, or counts only, once it is too large."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._size = 0
        self._stack: list[dict[str, Any] | list[Any]] = []
        self._keys: list[str] = []
        self._depth = 0
        self._root: Any = None
        self.done = False

    def take(self, event: str, value: Any) -> None:
        self._size += _COST + (len(value) if isinstance(value, str) else 0)
        if event in _CLOSING:
            self._depth -= 1
            if self._fits:
                self._stack.pop()
                self._keys.pop()
        elif event == "map_key":
            if self._fits:
                self._keys[-1] = value
        else:
            made = {} if event == "start_map" else [] if event == "start_array" else value
            if self._fits:
                self._put(made)
            if event in _OPENING:
                self._depth += 1
                if self._fits:
                    self._stack.append(made)
                    self._keys.append("")
        self.done = self._depth == 0

    @property
    def _fits(self) -> bool:
        return self._size <= self._limit

    def _put(self, value: Any) -> None:
        if not self._stack:
            self._root = value
        elif isinstance(top := self._stack[-1], dict):
            top[self._keys[-1]] = value
        else:
            top.append(value)

    def result(self) -> Any:
        if self._fits:
            return self._root
        return LimitError(f"the value has more than {self._limit:,} bytes", todo="it is no post; take it out")
