"""A report with the place of its post, as the formats for other programs need it, and what makes its text safe to write."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from disclose.report import Finding, Report

#: What UTF-8, XML-minded readers or spreadsheets refuse: lone surrogates and control characters but tab and line breaks.
_REFUSED: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Located:
    """A report and where its post stands.

    Attributes:
        report: of the post.
        name: path of the file, or what the input is called.
        line: line of a JSONL row, 0 where the post is no row.
        item: place in a JSON list from 1, 0 where the post is in none.
        file: whether `name` is a file. plain: whether the whole input is the post's text.
    """

    report: Report
    name: str
    line: int = 0
    item: int = 0
    file: bool = True
    plain: bool = False

    @property
    def title(self) -> str:
        """How people call the post: its id, else its place."""
        number = self.line or self.item
        return self.report.id or (f"{self.name}:{number}" if number else self.name)


def quoted(report: Report, finding: Finding) -> str:
    """The words of a finding's first span, or ""."""
    return report.text[finding.spans[0].start : finding.spans[0].end] if finding.spans else ""


def clean(text: str) -> str:
    """The text with U+FFFD for each character that cannot be written; offsets stay what they are."""
    return _REFUSED.sub("\ufffd", text)
