"""Drafts become reports: checked, under the decisions of the project, told with the places of their files."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from disclose.errors import DiscloseError
from disclose.policy.inline import in_file
from disclose.policy.overrides import EXPIRED, apply

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from disclose.checker import Checker
    from disclose.cli.inputs import Draft
    from disclose.policy.overrides import Overrides
    from disclose.report import Report, Warned


class Assessor:
    """Checks drafts one after another, and knows in the end which suppressions nothing needed."""

    def __init__(self, checker: Checker, overrides: Overrides, *, tell_unused: bool = True) -> None:
        """Begin.

        Args:
            checker: checks posts.
            overrides: the decisions of the project.
            tell_unused: whether suppressions that nothing needed are told.
        """
        self._checker = checker
        self._overrides = overrides
        self._tell_unused = tell_unused
        self._used: set[str] = set()
        self._posts: set[str] = set()
        self._expired: set[str] = set()

    def report(self, draft: Draft) -> Report:
        """The report on one draft."""
        inline = draft.commented.suppressions if draft.commented else ()
        report = apply(self._checker.check(draft.post), self._overrides, draft.name, inline)
        self._posts.add(report.id)
        self._used.update(item.where for item in report.set_aside if item.how == "suppressed")
        self._expired.update(item.where for item in report.warnings if item.code == EXPIRED)
        return in_file(report, draft.commented) if draft.commented else report

    def reports(self, drafts: Iterable[Draft | DiscloseError]) -> Iterator[tuple[Draft, Report] | DiscloseError]:
        """The reports on drafts, with errors in their places. The last one also tells of suppressions that nothing needed."""
        held: list[tuple[Draft, Report] | DiscloseError] = []
        for draft in drafts:
            if isinstance(draft, DiscloseError):
                held.append(draft)
                continue
            report = self.report(draft)
            yield from held
            held = [(draft, report)]
        if held and not isinstance(held[0], DiscloseError):
            draft, report = held[0]
            held[0] = (draft, replace(report, warnings=(*report.warnings, *self._unused())))
        yield from held

    def _unused(self) -> Iterator[Warned]:
        """What is told of suppressions of the file that have expired, or that nothing needed."""
        for warned in self._overrides.unneeded(self._used, self._posts):
            if warned.code == EXPIRED:
                if warned.where not in self._expired:
                    yield warned
            elif self._tell_unused:
                yield warned
