"""Findings as a table for spreadsheets: CSV by RFC 4180, UTF-8 with a byte order mark, and no cell that runs as a formula."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Final

from disclose.outputs.located import clean, quoted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from disclose.outputs.located import Located

COLUMNS: Final = (
    "post_id",
    "file",
    "line",
    "verdict",
    "jurisdiction",
    "rule",
    "severity",
    "message",
    "text",
    "start",
    "end",
    "citation",
    "link",
    "fix",
)
#: What spreadsheets take for the beginning of a formula, in both widths.
_FORMULA: Final = tuple("=+-@＝＋－＠")
_BREAKS: Final = ("\t", "\r", "\n")


def to_csv(checked: Iterable[Located]) -> bytes:
    """The table: one row a finding, and one with an empty rule for a post without findings.

    Args:
        checked: the reports with their places.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for one in checked:
        writer.writerows([_cell(value) for value in row] for row in _rows(one))
    return out.getvalue().encode("utf-8-sig")


def _rows(one: Located) -> Iterator[tuple[str | int, ...]]:
    report = one.report
    post = (report.id, one.name)
    for finding in report.findings:
        span = finding.spans[0] if finding.spans else None
        line: str | int = one.line or ""
        if one.plain:
            line = report.text.count("\n", 0, span.start) + 1 if span else 1
        yield (
            *post,
            line,
            report.verdict,
            finding.jurisdiction,
            finding.rule,
            finding.severity,
            finding.message,
            quoted(report, finding),
            span.start if span else "",
            span.end if span else "",
            finding.citation.text,
            finding.citation.link,
            finding.fix.advice,
        )
    if not report.findings:
        reasons = "; ".join(item.reason for item in report.not_assessed[:1]) if report.verdict == "not_assessed" else ""
        yield (*post, one.line or "", report.verdict, "", "", "", reasons, "", "", "", "", "", "")


def _cell(value: str | int) -> str | int:
    """A value that no spreadsheet runs: an apostrophe before what would begin a formula, blanks before it or not."""
    if isinstance(value, int):
        return value
    text = clean(value)
    return f"'{text}" if text.lstrip().startswith(_FORMULA) or text.startswith(_BREAKS) else text
