"""What a project has decided beside the rules: which of them count, what is suppressed, what is known. Pure: the day is an input."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

from disclose.locales.english import said, term
from disclose.policy.fingerprint import fingerprints, folded_words
from disclose.policy.judge import in_order, strictest, verdict_of
from disclose.policy.rule_choice import RuleChoice
from disclose.report import SetAside, Warned

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator
    from datetime import date

    from disclose.policy.suppressions import Suppression
    from disclose.report import Finding, Report, Verdict

#: Codes of what is told of suppressions.
UNUSED: Final = "DIS114"
EXPIRED: Final = "DIS115"

#: Rules that stand beside the law and decide under no jurisdiction.
_NO_LAW: Final = ("GEN", "EVA", "PF-")


@dataclass(frozen=True, slots=True)
class Overrides:
    """What a project has decided beside the rules.

    Attributes:
        choice: which rules count, and how severe they are.
        suppressions: findings that someone answers for.
        known: fingerprints of the findings of a baseline.
        today: the day on which suppressions must hold; None where there are none.
    """

    choice: RuleChoice = field(default_factory=RuleChoice)
    suppressions: tuple[Suppression, ...] = ()
    known: frozenset[str] = frozenset()
    today: date | None = None

    def options(self) -> dict[str, Any]:
        """What of these decisions makes results differ, as plain data; of suppressions and baseline a hash."""
        choice = self.choice
        held = sorted((str(item), self.today is None or item.holds_on(self.today)) for item in self.suppressions)
        return {
            "select": list(choice.select),
            "ignore": list(choice.ignore),
            "severity": dict(sorted(choice.severities.items())),
            "per_file_ignores": {glob: list(rules) for glob, rules in sorted(choice.per_file.items())},
            "suppressions": _hash(repr(held)) if held else "",
            "baseline": _hash(*sorted(self.known)) if self.known else "",
        }

    def unneeded(self, used: Container[str], posts: Container[str] = ()) -> Iterator[Warned]:
        """What is told in the end of suppressions that have expired, or that nothing needed.

        Args:
            used: places of suppressions that were needed.
            posts: ids of the posts that were checked: a suppression for another post may be needed yet.
        """
        for item in self.suppressions:
            if self.today and not item.holds_on(self.today):
                yield expired_warning(item)
            elif item.where not in used and (not item.post or item.post in posts):
                yield unused_warning(item)

    def asks_of(self, post: str, file: str) -> tuple[Any, ...]:
        """What in these decisions depends on the id and the file of a post: where this is the same, equal texts are judged alike."""
        globs = self.choice.globs_of(file)
        named = tuple(item.where for item in self.suppressions if item.post and item.post == post)
        by_print = bool(self.known) or any(item.fingerprint for item in self.suppressions)
        return (globs, named, post) if by_print else (globs, named) if globs or named else ()


def apply(report: Report, overrides: Overrides, file: str = "", inline: Iterable[Suppression] = ()) -> Report:
    """A report under the decisions of a project: what they set aside does not count for the verdict, and is told.

    Args:
        report: as the rules give it.
        overrides: the decisions.
        file: path of the post's file, or "".
        inline: suppressions of the post's own file.
    """
    inline = tuple(inline)
    suppressions = (*inline, *overrides.suppressions)
    by_print = bool(overrides.known) or any(item.fingerprint for item in suppressions)
    by_words = any(item.words for item in suppressions)
    prints = fingerprints(report) if by_print else ("",) * len(report.findings)
    kept: list[Finding] = []
    aside: list[SetAside] = []
    expired: dict[str, Warned] = {}
    for found, fingerprint in zip(report.findings, prints, strict=True):
        reason, where = overrides.choice.leaves_out(found.rule, file)
        if reason:
            aside.append(SetAside(found, "ignored", reason, where=where))
            continue
        finding = _with_severity(found, overrides.choice)
        words = frozenset(folded_words(report.text[span.start : span.end]) for span in found.spans) if by_words else frozenset()
        fitting = [item for item in suppressions if item.fits(finding, words, report.id, fingerprint)]
        valid = next((item for item in fitting if overrides.today is None or item.holds_on(overrides.today)), None)
        if valid:
            until = valid.expires.isoformat() if valid.expires else ""
            aside.append(SetAside(finding, "suppressed", valid.reason, valid.by, until, valid.where))
        elif fingerprint in overrides.known:
            aside.append(SetAside(finding, "known", "in the baseline"))
        else:
            kept.append(finding)
            expired.update((item.where, expired_warning(item)) for item in fitting)
    used = [item for item in aside if item.how == "suppressed"]
    unused = [
        unused_warning(item)
        for item in inline
        if not any(one.where == item.where and one.finding.rule.startswith(item.rule) for one in used)
    ]
    if not aside and not unused and not expired and kept == list(report.findings):
        return report
    verdict, jurisdictions = _verdicts(report, kept)
    return replace(
        report,
        verdict=verdict,
        jurisdictions=jurisdictions,
        findings=in_order(kept),
        set_aside=(*report.set_aside, *aside),
        warnings=(*report.warnings, *expired.values(), *unused),
    )


def _hash(*parts: str) -> str:
    return hashlib.blake2b("\0".join(parts).encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def unused_warning(suppression: Suppression) -> Warned:
    """What is told of a suppression that nothing needed."""
    return Warned(UNUSED, f"the suppression of {suppression.rule} is not needed", suppression.where, "remove it")


def expired_warning(suppression: Suppression) -> Warned:
    """What is told of a suppression that does not work any more."""
    return Warned(
        EXPIRED, f"the suppression of {suppression.rule} has expired on {suppression.expires}", suppression.where, "renew or remove it"
    )


def _with_severity(finding: Finding, choice: RuleChoice) -> Finding:
    severity = choice.severity(finding.rule, finding.severity)
    if severity == finding.severity:
        return finding
    told = said("why-severity", found=term("severity", finding.severity), severity=term("severity", severity))
    return replace(finding, severity=severity, explanation=(*finding.explanation, told))


def _verdicts(report: Report, findings: list[Finding]) -> tuple[Verdict, dict[str, Verdict]]:
    """The verdicts by the findings that count; a post that was read in part only does not pass."""
    if not report.findings:
        return report.verdict, dict(report.jurisdictions)
    under = {name: _under(name, report, findings) for name in report.jurisdictions}
    verdict = strictest(under.values()) if report.audience else verdict_of(findings)
    if any(item.part == "language" for item in report.not_assessed):
        under = {name: "not_assessed" if one == "pass" else one for name, one in under.items()}
        verdict = "not_assessed" if verdict == "pass" else verdict
    return verdict, under


def _under(name: str, report: Report, findings: Iterable[Finding]) -> Verdict:
    """The verdict under a jurisdiction: by its own findings, and by those of no jurisdiction if they counted under it before."""

    def own(items: Iterable[Finding]) -> Verdict:
        return verdict_of(item for item in items if item.jurisdiction == name)

    verdict = own(findings)
    if strictest((report.jurisdictions[name], own(report.findings))) == own(report.findings):
        return verdict
    shared = (item for item in findings if item.jurisdiction not in report.jurisdictions and not item.rule.startswith(_NO_LAW))
    return strictest((verdict, verdict_of(shared)))
