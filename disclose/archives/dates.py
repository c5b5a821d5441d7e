"""Dates of exports as ISO 8601."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import UTC, date, datetime
from typing import Any, Final

#: Seconds since 1970 that a post can be of: 1990 to 2100. Larger numbers are milli- or microseconds.
_EARLIEST, _LATEST = 631_152_000, 4_102_444_800
_NUMBER: Final = re.compile(r"\d{9,17}(?:\.\d{1,9})?")
_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
#: "Wed Oct 10 20:19:24 +0000 2018", as X writes it.
_X: Final = re.compile(r"[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d{1,2}) (\d\d:\d\d:\d\d) ([+-]\d{4}) (\d{4})")
#: "Aug 1, 2025 3:04 pm", "Dec 25, 2020, 11:30:00 PM", as Meta's HTML writes it.
_META: Final = re.compile(r"([A-Z][a-z]{2})[a-z]{0,6} (\d{1,2}), (\d{4}),? (?:at )?(\d{1,2}):(\d\d)(?::(\d\d))? ?([AaPp])\.?[Mm]\.?")


def iso_date(value: Any) -> str | None:
    """A date as ISO 8601 to the second, with its offset where it has one; None where it is none that is understood.

    Args:
        value: seconds, milli- or microseconds since 1970, as a number or a text; ISO 8601, with a space or " UTC" too; or as X or
            Meta's English pages write it. 1/5/2024 is not guessed.
    """
    if isinstance(value, datetime):
        return value.isoformat(timespec="seconds")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int | float):
        return _since_1970(float(value))
    if not isinstance(value, str) or len(value) > 64:
        return None
    text = value.strip()
    if _NUMBER.fullmatch(text):
        return _since_1970(float(text))
    with suppress(ValueError):
        return date.fromisoformat(text).isoformat() if len(text) == 10 else _iso(text)
    with suppress(ValueError):
        return _by_name(text)
    return None


def _since_1970(number: float) -> str | None:
    for unit in (1, 1_000, 1_000_000):
        if _EARLIEST <= number / unit <= _LATEST:
            return datetime.fromtimestamp(number // unit, UTC).isoformat(timespec="seconds")
    return None


def _iso(text: str) -> str:
    if text.endswith(" UTC"):
        text = text.removesuffix(" UTC") + "+00:00"
    return datetime.fromisoformat(text).isoformat(timespec="seconds")


def _by_name(text: str) -> str | None:
    """Dates with the month's English name, read without the machine's locale."""
    if found := _X.fullmatch(text):
        month, day, clock, offset, year = found.groups()
        return _iso(f"{year}-{_month(month)}-{int(day):02}T{clock}{offset[:3]}:{offset[3:]}")
    if found := _META.fullmatch(text):
        month, day, year, hour, minute, second, half = found.groups()
        hours = int(hour) % 12 + (12 if half in "Pp" else 0)
        return _iso(f"{year}-{_month(month)}-{int(day):02}T{hours:02}:{minute}:{second or '00'}")
    return None


def _month(name: str) -> str:
    return f"{_MONTHS.index(name.lower()) + 1:02}"
