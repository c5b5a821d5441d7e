"""Which rules count, and how severe they are, by the settings of a project."""

from __future__ import annotations

from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import PurePath
from typing import TYPE_CHECKING, Final

from disclose.locales.english import said
from disclose.policy.rule_ids import reach

if TYPE_CHECKING:
    from collections.abc import Mapping

    from disclose.report import Severity

#: What settings call a severity, and what reports do; `off` has none.
SEVERITIES: Final[Mapping[str, Severity | None]] = {"error": "error", "warning": "warning", "info": "note", "off": None}


@dataclass(frozen=True, slots=True)
class RuleChoice:
    """The rules that count. Names are ids or beginnings of ids; where several fit, the longest decides.

    Attributes:
        select: the rules that count; all where it is empty.
        ignore: those that do not; it wins over a name in `select` that is as long.
        severities: name → one of SEVERITIES.
        per_file: glob → names that do not count in the files that it fits.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severities: Mapping[str, str] = field(default_factory=dict)
    per_file: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def leaves_out(self, rule: str, file: str = "") -> tuple[str, str]:
        """Why a rule does not count in a file (its path, or "" for what is no file), and the setting that says so; "" twice if it does."""
        selected = reach(self.select, rule) if self.select else 0
        if selected < 0:
            return said("not-selected"), "select"
        if reach(self.ignore, rule) >= selected:
            return said("ignored"), "ignore"
        if self._level(rule) == "off":
            return said("severity-off"), "severity"
        for glob in self.globs_of(file):
            if reach(self.per_file[glob], rule) >= 0:
                return said("ignored-in", glob=glob), "per-file-ignores"
        return "", ""

    def severity(self, rule: str, found: Severity) -> Severity:
        """The severity of a finding, where it was found with another."""
        level = self._level(rule)
        return SEVERITIES[level] or found if level else found

    def globs_of(self, file: str) -> tuple[str, ...]:
        """The globs of `per_file` that fit the end of a path, from any of its folders on; `*` crosses folders."""
        if not (file and self.per_file):
            return ()
        parts = PurePath(file).parts
        ends = ["/".join(parts[index:]) for index in range(len(parts))]
        return tuple(glob for glob in self.per_file if any(fnmatchcase(end, glob) for end in ends))

    def _level(self, rule: str) -> str:
        fitting = [name for name in self.severities if rule.startswith(name)]
        return self.severities[max(fitting, key=len)] if fitting else ""
