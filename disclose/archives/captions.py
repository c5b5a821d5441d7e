"""Captions of videos, SRT and WebVTT: what is said, as one text."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, Final

from disclose.archives.delimited import Lines
from disclose.archives.encodings import has_bad_bytes, open_text
from disclose.archives.row import Row, bad_row, post_row
from disclose.errors import LimitError, RowError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from disclose.archives.bundle import Member
    from disclose.archives.limits import Limits

_TIMING: Final = re.compile(r"(?:\d{1,3}:)?\d{1,2}:\d\d[.,]\d{1,3}\s{1,4}-->\s{1,4}(?:\d{1,3}:)?\d{1,2}:\d\d[.,]\d{1,3}")
#: Tags of style, voice and time inside a line: <i>, <c.red>, <v Anna>, <00:01.000>, {\an8}.
_TAGS: Final = re.compile(r"<[^<>]{0,200}>|\{\\[^{}]{0,40}\}")
#: Blocks of WebVTT that are not shown.
_UNSHOWN: Final = ("WEBVTT", "NOTE", "STYLE", "REGION")


def is_timing(line: str) -> bool:
    """Whether a line says when a caption is shown."""
    return _TIMING.match(line.strip()[:80]) is not None


def read_captions(member: Member, limits: Limits, *, platform: str = "other") -> Iterator[Row]:
    """Yield one row: the lines that are shown, joined, without times, numbers and style; a line that repeats the one before once."""
    try:
        with open_text(member) as text:
            spoken = list(_spoken(Lines(text, limits.row), limits.text))
    except LimitError as error:
        yield bad_row(member.where, error)
        return
    said = "\n".join(spoken)
    if has_bad_bytes(said):
        yield bad_row(member.where, RowError("has bytes that do not fit the encoding of the file", todo="write the file in UTF-8"))
        return
    yield post_row(member.where, {"captions": said}, said, limits=limits, platform=platform, media="captions")


def _spoken(lines: Iterable[str], limit: int) -> Iterator[str]:
    """The shown lines, up to a little more than may be taken."""
    shown = False
    before = ""
    size = 0
    for raw in lines:
        line = raw.strip().removeprefix("\ufeff")
        if is_timing(line):
            shown = True
        elif not line or (line.startswith(_UNSHOWN) and not shown):
            shown = False
        elif shown and (said := html.unescape(_TAGS.sub("", line)).replace("\xa0", " ").strip()) and said != before:
            before = said
            size += len(said) + 1
            yield said
            if size > limit + 1:
                return
