"""What the readers of exports share: how one is told, and how its JSON members become rows."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any, Final

from disclose.archives.delimited import read_records
from disclose.archives.encodings import open_utf8
from disclose.archives.faults import reading
from disclose.archives.json_values import Path, stream_values
from disclose.archives.kind import Kind
from disclose.archives.row import Row, bad_row
from disclose.errors import ArchiveError, RowError, UnrecognisedError

if TYPE_CHECKING:
    from disclose.archives.bundle import Bundle, Member
    from disclose.archives.limits import Limits

#: Bytes of a member about the account that are read at most.
_ABOUT: Final = 1 << 20
_VIDEOS: Final = frozenset({".mp4", ".mov", ".m4v", ".webm", ".srt"})
#: What a converter raises where a field is not of the shape that it has in an export.
_SHAPE_FAULTS: Final = (AttributeError, IndexError, KeyError, TypeError, ValueError)
_EMPTY: Final = re.compile(rb"[\s\[\]{}]*|\s*\{\s*\"[^\"]{1,80}\"\s*:\s*(?:\[\s*\]|null)\s*\}\s*")

#: Makes a row of an item: its place for people, its place in the JSON, the item.
Convert = Callable[[str, Path, dict[str, Any]], Row]


@dataclass(frozen=True, slots=True)
class Export:
    """A platform's export of an account.

    Attributes:
        kind: its kind.
        root: the folder of the export that a member's name tells, "" for the top; None where the name is no sign of this export.
        holds_posts: whether a member of that name holds posts; the other members are passed over.
        looks_like: whether a single file is a part of it, by its name and the text of its beginning.
        read: yields the rows of some members of a bundle.
    """

    kind: Kind
    root: Callable[[str], str | None]
    holds_posts: Callable[[str], bool]
    looks_like: Callable[[str, str], bool]
    read: Callable[[Bundle, Sequence[Member], Limits], Iterator[Row]]


def root_before(sign: re.Pattern[str]) -> Callable[[str], str | None]:
    """A function that gives the folder before a sign, which is a pattern that begins with `(?:^|/)`."""

    def root(name: str) -> str | None:
        found = sign.search(name)
        return None if found is None else name[: found.start()]

    return root


def each(members: Iterable[Member], read: Callable[[Member], Iterator[Row]]) -> Iterator[Row]:
    """Yield the rows of members; where one cannot be read (further), a bad row says so and the next one's turn comes."""
    for member in members:
        yield from safely(member, read)


def safely(member: Member, read: Callable[[Member], Iterator[Row]]) -> Iterator[Row]:
    """Yield the rows of a member; where it cannot be read (further), a bad row says so."""
    if member.fault:
        yield bad_row(member.where, member.fault)
        return
    try:
        with reading(member.where):
            yield from read(member)
    except ArchiveError as error:
        yield bad_row(error.where or member.where, error)


def json_rows(member: Member, paths: Collection[Path], limits: Limits, convert: Convert, *, tail: bool = False) -> Iterator[Row]:
    """Yield a row for each object at some places of a member's JSON.

    Raises:
        UnrecognisedError: there is something in it, but nothing at these places.
    """
    number = 0
    with open_utf8(member) as stream:
        for number, (path, item) in enumerate(stream_values(stream, paths, limits, tail=tail), 1):
            yield one_row(f"{member.where}:{number}", path, item, convert)
    if not number and not _EMPTY.fullmatch(member.head(256)):
        raise UnrecognisedError("holds no posts where such an export has them", todo="if it does, please report its shape")


def one_row(where: str, path: Path, item: Any, convert: Convert) -> Row:
    """The row of an item, bad where the item is not of the shape that it has in an export."""
    if isinstance(item, ArchiveError):
        return bad_row(where, item)
    if not isinstance(item, dict):
        return bad_row(where, RowError("is no JSON object"), item)
    try:
        return convert(where, path, item)
    except _SHAPE_FAULTS as cause:
        return bad_row(where, RowError(f"has not the shape of such an export: {type(cause).__name__}: {cause}"), item)


def about(bundle: Bundle, *endings: str) -> Any:
    """The JSON of the first small member with such a name, None where there is none that can be read; a head up to "=" is dropped."""
    member = bundle.find(*endings)
    if not member:
        return None
    try:
        text = member.head(_ABOUT).decode("utf-8-sig")
        return json.loads(text.partition("=")[2].rstrip(" ;\n") if text.startswith("window.") else text)
    except (ArchiveError, ValueError, RecursionError):
        return None


def dig(value: Any, *keys: str | int) -> Any:
    """A value inside objects and lists, None where something on the way is missing."""
    for key in keys:
        if isinstance(value, Mapping):
            value = value.get(key)
        elif isinstance(value, list) and isinstance(key, int) and key < len(value):
            value = value[key]
        else:
            return None
    return value


def media_kind(names: Sequence[str]) -> str | None:
    """`image`, `video` or `carousel` by the names of media files."""
    if len(names) > 1:
        return "carousel"
    return ("video" if PurePosixPath(names[0]).suffix.lower() in _VIDEOS else "image") if names else None


def text_of(value: Any) -> str:
    """The value if it is a text, else ""; other types under a text's key raise.

    Raises:
        TypeError: it is a number, a list or an object.
    """
    if value is None:
        return ""
    if not isinstance(value, str):
        raise TypeError(f"a text was expected, not {type(value).__name__}")
    return value


def base_name(name: str) -> str:
    """The last part of a member's name."""
    return name.rpartition("/")[2]


def about_table(bundle: Bundle, limits: Limits, *endings: str) -> dict[str, str]:
    """The first record of a small table with such a name, {} where there is none that can be read."""
    member = bundle.find(*endings)
    if not member:
        return {}
    try:
        with reading(member.where):
            return next((cells for _, cells, error in read_records(member, limits.row, Kind.csv) if not error), {})
    except ArchiveError:
        return {}
