"""What was found and does not count, for people: nothing is left out silently."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from disclose.report import Report


def set_aside_lines(report: Report) -> Iterator[str]:
    """A line for each suppressed finding, one for the ignored ones of each reason, one for the known ones. The words are not escaped."""
    for item in report.set_aside:
        if item.how == "suppressed":
            who = "".join((f"; by {item.by}" if item.by else "", f"; until {item.expires}" if item.expires else ""))
            yield f"suppressed: {item.finding.rule} {item.finding.name}: {item.reason}{who} ({item.where})"
    ignored = Counter((item.reason, item.finding.rule) for item in report.set_aside if item.how == "ignored")
    for reason in dict.fromkeys(reason for reason, _ in ignored):
        yield f"{reason}: {_counted({rule: count for (why, rule), count in ignored.items() if why == reason})}"
    if known := Counter(item.finding.rule for item in report.set_aside if item.how == "known"):
        yield f"known by the baseline: {_counted(known)}"


def _counted(counts: dict[str, int]) -> str:
    return ", ".join(rule if count == 1 else f"{rule} ×{count}" for rule, count in sorted(counts.items()))
