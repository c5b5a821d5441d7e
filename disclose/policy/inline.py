"""Suppressions inside a text file: `# disclose-disable CLM003: reason` in a line of its own.

The line is no part of the post, and what is found in the post is told with the places of the file. This is for files that whoever
keeps the repository writes. The text of a JSON post, of an archive or of an unknown sender never passes here: a post must not be
able to switch off its own check.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, fields, is_dataclass, replace
from itertools import accumulate
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Final, TypeVar

from disclose.errors import SuppressionError
from disclose.policy.rule_ids import unknown_rule
from disclose.policy.suppressions import Suppression
from disclose.report import Fix

if TYPE_CHECKING:
    from disclose.report import Report

_T = TypeVar("_T")
_LINE: Final = re.compile(r"[ \t]*(<!--|#|//)[ \t]*disclose-disable\b")
_FORM: Final = "right form: # disclose-disable CLM003,DSC001: reason; or // …, or <!-- … -->"


@dataclass(frozen=True, slots=True)
class Commented:
    """A text file with directives.

    Attributes:
        text: the whole file.
        post: the text without the lines of the directives.
        kept: (offset in the post, offset in the file) of each part that was kept, in order.
        suppressions: one for each rule that is named.
    """

    text: str
    post: str
    kept: tuple[tuple[int, int], ...]
    suppressions: tuple[Suppression, ...]

    def place(self, start: int, end: int) -> tuple[int, int]:
        """The place in the file of a place in the post."""
        first = self._at(start)
        return first, first if end <= start else self._at(end - 1) + 1

    def _at(self, offset: int) -> int:
        begin, moved = self.kept[max(bisect_right(self.kept, offset, key=itemgetter(0)) - 1, 0)]
        return moved + offset - begin

    def edit(self, start: int, end: int) -> tuple[int, int]:
        """The place in the file of an edit: it ends before the first directive in it, which no edit takes away."""
        first = self._at(start)
        stop = next((begin for begin, _ in self.kept if begin > start), end)
        return first, first + min(end, stop) - start


def read_commented(content: str, name: str) -> Commented | None:
    """Take the directives out of a text file; None where it has none.

    Args:
        content: all of the file.
        name: path of the file, for places.

    Raises:
        SuppressionError: a directive names no rule or gives no reason.
    """
    if "disclose-disable" not in content:
        return None
    lines = content.split("\n")
    begins = [0, *accumulate(len(line) + 1 for line in lines)]
    suppressions: list[Suppression] = []
    parts: list[str] = []
    kept: list[tuple[int, int]] = []
    length = 0
    for number, line in enumerate(lines):
        if match := _LINE.match(line):
            suppressions += _directive(line[match.end() :], match[1], f"{name}:{number + 1}")
            continue
        if not kept or begins[number] - kept[-1][1] != length - kept[-1][0]:
            kept.append((length, begins[number]))
        parts.append(line)
        length += len(line) + 1
    if not suppressions:
        return None
    post = "\n".join(parts).rstrip("\n")
    return Commented(content.rstrip("\n"), post, tuple(kept) or ((0, 0),), tuple(suppressions))


def _directive(rest: str, sign: str, where: str) -> list[Suppression]:
    rest = rest.strip()
    if sign == "<!--":
        if not rest.endswith("-->"):
            raise SuppressionError("the comment does not end in its line", where=where, todo=_FORM)
        rest = rest.removesuffix("-->")
    names, _, reason = rest.partition(":")
    rules = [name.strip() for name in names.split(",")]
    if fault := next((fault for rule in rules if (fault := unknown_rule(rule) if rule else "a directive names its rules")), ""):
        raise SuppressionError(fault, where=where, todo=_FORM)
    if not reason.strip():
        raise SuppressionError("a directive gives its reason", where=where, todo=_FORM)
    return [Suppression(rule, reason.strip(), where) for rule in rules]


def in_file(report: Report, commented: Commented) -> Report:
    """A report on the post of a text file, told with the places of the file."""
    return replace(_moved(report, commented), text=commented.text)


def _moved(value: _T, commented: Commented) -> _T:
    """A value with every `start` and `end` in it moved."""
    moved: Any = value
    if isinstance(value, tuple) and not hasattr(value, "_fields"):
        moved = tuple(_moved(item, commented) for item in value)
    elif hasattr(value, "_fields") and {"start", "end"} <= set(value._fields):
        moved = _shifted(value, commented, value._replace)  # type: ignore[attr-defined]
    elif is_dataclass(value) and not isinstance(value, type):
        inner = {field.name: _moved(getattr(value, field.name), commented) for field in fields(value)}
        moved = replace(value, **inner)
        if {"start", "end"} <= inner.keys():
            moved = _shifted(moved, commented, lambda **new: replace(moved, **new))
    return moved  # type: ignore[no-any-return]


def _shifted(value: Any, commented: Commented, put: Any) -> Any:
    if value.start is None or value.end is None:
        return value
    start, end = (commented.edit if isinstance(value, Fix) else commented.place)(value.start, value.end)
    return put(start=start, end=end)
