"""The geometry of verdicts over time, a column a period; the template draws it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, Final

from disclose.outputs.archive.aggregates import VERDICTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from disclose.outputs.archive.aggregates import Bar

#: Of the picture, in its own units; the margins hold the labels.
_WIDTH, _HEIGHT, _LEFT, _TOP, _BOTTOM = 760, 220, 56, 10, 24
_WIDEST: Final = 48
_LABEL: Final = 52


def chart(bars: Sequence[Bar]) -> dict[str, Any]:
    """Columns of stacked counts, ticks with round numbers, and labels as far as they have room.

    Args:
        bars: a period each, in order of time.
    """
    highest = _round_up(max((bar.total for bar in bars), default=0))
    room = (_WIDTH - _LEFT) / max(1, len(bars))
    width = min(_WIDEST, room * 0.8)
    drawn = _HEIGHT - _TOP - _BOTTOM
    every = max(1, math.ceil(_LABEL / room))
    columns = []
    for place, bar in enumerate(bars):
        base = float(_HEIGHT - _BOTTOM)
        parts = []
        for count in bar.counts:
            height = drawn * count / highest
            base -= height
            parts.append({"y": round(base, 2), "height": round(height, 2)})
        told = ", ".join(f"{count:,} {verdict.replace('_', ' ')}" for verdict, count in zip(VERDICTS, bar.counts, strict=True))
        columns.append(
            {
                "x": round(_LEFT + room * (place + 0.5) - width / 2, 2),
                "parts": parts,
                "title": f"{bar.name}: {told}",
                "label": bar.name if place % every == 0 else "",
            }
        )
    steps = [highest * step // 4 for step in range(5)] if highest >= 4 else list(range(highest + 1))
    return {
        "width": _WIDTH,
        "height": _HEIGHT,
        "left": _LEFT,
        "bar": round(width, 2),
        "period": "month" if bars and "-" in bars[0].name else "year",
        "columns": columns,
        "ticks": [{"y": round(_HEIGHT - _BOTTOM - drawn * step / highest, 2), "label": f"{step:,}"} for step in steps],
    }


def _round_up(number: int) -> int:
    """A round number not below this one, whose quarters are whole from 4 on."""
    if number <= 4:
        return max(1, number)
    size = 10.0 ** (len(str(number)) - 1)
    steps = (math.ceil(size * factor / 4) * 4 for factor in (1, 1.2, 1.6, 2, 3, 4, 6, 8, 10, 12))
    return next(step for step in steps if step >= number)
