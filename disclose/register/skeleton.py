"""The bare letters and numbers of a folded text: what stays the same when spaces, signs, emoji and points change."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import Final

from disclose.text.fold import fold_words

#: Letters with Thai vowels and tone marks, digits, and the signs that make another number of one.
_PIECE: Final = re.compile("(?:[^\\W_]|[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e%$€£₪฿+])+")
_THOUSANDS: Final = re.compile(r"\d{3}(?!\d)")


@dataclass(frozen=True, slots=True)
class Skeleton:
    """Bare text; `at[i]` is where piece i begins in it, `origin[i]` where that piece begins in the folded text."""

    text: str
    at: tuple[int, ...]
    origin: tuple[int, ...]

    def folded(self, start: int, end: int) -> tuple[int, int]:
        """The folded span behind a span of bare text that is not empty."""
        first, last = bisect_right(self.at, start) - 1, bisect_right(self.at, end - 1) - 1
        return self.origin[first] + start - self.at[first], self.origin[last] + end - self.at[last]


def skeleton_of(folded: str) -> Skeleton:
    """The bare text of a folded one.

    Two numbers stay two: what stands between digits is kept as a point or a space, but for the comma of thousands.
    """
    parts: list[str] = []
    at: list[int] = []
    origin: list[int] = []
    length = end = 0
    for match in _PIECE.finditer(folded):
        if parts and parts[-1][-1].isdigit() and match[0][0].isdigit():
            between = folded[end : match.start()]
            if between == "." or between != "," or not _THOUSANDS.match(match[0]):
                parts.append("." if between == "." else " ")
                at.append(length)
                origin.append(end)
                length += 1
        parts.append(match[0])
        at.append(length)
        origin.append(match.start())
        length += len(match[0])
        end = match.end()
    return Skeleton("".join(parts), tuple(at), tuple(origin))


def skeleton(text: str) -> Skeleton:
    """The bare text of an original."""
    return skeleton_of(fold_words(text))
