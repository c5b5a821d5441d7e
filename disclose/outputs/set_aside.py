"""What was found and does not count, for people: nothing is left out silently."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from disclose.locales.english import listed, said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from disclose.locales.message import Message
    from disclose.report import Report, SetAside


def set_aside_lines(report: Report) -> Iterator[Message]:
    """A line for each suppressed finding, one for the ignored ones of each reason, one for the known ones. The words are not escaped."""
    for item in report.set_aside:
        if item.how == "suppressed":
            yield said("aside-suppressed", rule=item.finding.rule, name=item.finding.name, details=_details(item), where=item.where)
    ignored = Counter((item.reason, item.finding.rule) for item in report.set_aside if item.how == "ignored")
    for reason in dict.fromkeys(reason for reason, _ in ignored):
        yield _counted(reason, {rule: count for (why, rule), count in ignored.items() if why == reason})
    if known := Counter(item.finding.rule for item in report.set_aside if item.how == "known"):
        yield _counted(said("aside-known"), known)


def _details(item: SetAside) -> str:
    """Why a finding is suppressed, by whom and until when."""
    by = (said("aside-by", who=item.by),) if item.by else ()
    until = (said("aside-until", day=item.expires),) if item.expires else ()
    return listed((item.reason, *by, *until), "list-semicolon")


def _counted(reason: str, counts: dict[str, int]) -> Message:
    rules = tuple(rule if count == 1 else f"{rule} ×{count}" for rule, count in sorted(counts.items()))
    return said("aside-counted", reason=reason, rules=rules)
