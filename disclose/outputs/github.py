"""Annotations for GitHub Actions: one workflow command a finding."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from disclose.locales.english import said
from disclose.locales.translator import Translator

if TYPE_CHECKING:
    from collections.abc import Iterator

    from disclose.report import Report

_LEVELS: Final = {"error": "error", "warning": "warning", "note": "notice"}


def workflow_commands(report: Report, name: str, line: int, own: Translator | None = None) -> Iterator[str]:
    """The workflow commands of one report.

    Args:
        report: the report.
        name: path of the file.
        line: line of the post in its file, 0 where the file is the post; then line and column (UTF-16 code units, from 1)
            are the span's own.
        own: of the language of the report; English if left out.
    """
    fix = (own or Translator()).plain(said("title-fix"))
    for finding in report.findings:
        place = f"file={_property(name)},line={line or 1}"
        if not line and finding.spans:
            span = finding.spans[0]
            start = report.text.rfind("\n", 0, span.start) + 1
            row = report.text.count("\n", 0, span.start) + 1
            first, last = _units(report.text[start : span.start]) + 1, _units(report.text[start : span.end]) + 1
            place = f"file={_property(name)},line={row},col={first},endColumn={last}"
        title = _property(f"{finding.rule} {finding.name}")
        yield f"::{_LEVELS[finding.severity]} {place},title={title}::{_data(f'{finding.message} {fix} {finding.fix.advice}')}"


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
