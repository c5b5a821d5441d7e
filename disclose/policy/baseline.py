"""Baselines: findings that are known, so that only new ones count. A file holds no dates, places or counts: it merges cleanly."""

from __future__ import annotations

import json
import os
import re
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from disclose.errors import BaselineError
from disclose.policy.fingerprint import fingerprints
from disclose.policy.suppressions import FINGERPRINT

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from disclose.report import Report

SCHEMA: Final = "disclose.baseline/1"
#: Quoted words in a baseline are for people: so many code points of them.
_SHOWN: Final = 80
_TODO: Final = "make one with `disclose baseline create`"


def read_baseline(path: Path) -> dict[str, dict[str, str]]:
    """The findings of a baseline: fingerprint → `rule`, `post` and `words`, which are there for people.

    Raises:
        BaselineError: it cannot be read, or is no baseline.
    """
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except OSError as cause:
        raise BaselineError(f"cannot be read: {cause.strerror or cause}", where=str(path), todo=_TODO) from cause
    except (ValueError, RecursionError) as cause:
        raise BaselineError(f"is no JSON: {cause}", where=str(path), todo=_TODO) from cause
    if not isinstance(data, dict) or data.get("schema") != SCHEMA or not isinstance(data.get("findings"), list):
        raise BaselineError(f"is no {SCHEMA}", where=str(path), todo=_TODO)
    return dict(_entry(row, f"{path}: finding {number}") for number, row in enumerate(data["findings"], 1))


def _entry(row: Any, where: str) -> tuple[str, dict[str, str]]:
    if not isinstance(row, dict) or not re.fullmatch(FINGERPRINT, str(row.get("fingerprint"))):
        raise BaselineError("a finding needs a fingerprint of 64 hexadecimal digits", where=where, todo=_TODO)
    return row["fingerprint"], {name: str(row.get(name, "")) for name in ("rule", "post", "words")}


def baseline_entries(report: Report) -> Iterator[tuple[str, dict[str, str]]]:
    """What a baseline keeps of a report."""
    for finding, fingerprint in zip(report.findings, fingerprints(report), strict=True):
        span = finding.spans[0] if finding.spans else None
        words = report.text[span.start : span.end][:_SHOWN] if span else ""
        yield fingerprint, {"rule": finding.rule, "post": report.id, "words": words}


def as_text(findings: Mapping[str, Mapping[str, str]]) -> str:
    """A baseline as it is written: a finding a line, in the order of fingerprints."""
    rows = ",\n".join(f"  {_line({'fingerprint': name, **findings[name]})}" for name in sorted(findings))
    return f'{{"schema": "{SCHEMA}", "findings": [{f"{chr(10)}{rows}{chr(10)}" if rows else ""}]}}\n'


def write_baseline(path: Path, findings: Mapping[str, Mapping[str, str]]) -> None:
    """Write a baseline; the file is whole or what it was.

    Raises:
        BaselineError: it cannot be written.
    """
    partial = path.with_name(f"{path.name}.{os.getpid()}.partial")
    try:
        partial.write_text(as_text(findings), encoding="utf-8", newline="\n")
        partial.replace(path)
    except OSError as cause:
        with suppress(OSError):
            partial.unlink(missing_ok=True)
        raise BaselineError(f"cannot be written: {cause.strerror or cause}", where=str(path), todo="give another place") from cause


def _line(row: Mapping[str, str]) -> str:
    # escapes of lone surrogates and of separators that editors take for line ends
    out = json.dumps(row, ensure_ascii=False)
    return "".join(f"\\u{ord(char):04x}" if char in "\u0085\u2028\u2029" or "\ud800" <= char <= "\udfff" else char for char in out)
