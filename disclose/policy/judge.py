"""Judging: rules over signals give findings, findings give a verdict. Reads no text but to quote it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from disclose.locales.english import said, term
from disclose.policy.facts import SUBJECTS, post_facts, prepare, subjects_of
from disclose.policy.fixes import make_fix, stale_words
from disclose.policy.terms import Graded, grade_post
from disclose.policy.texts import filled
from disclose.report import Finding

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from disclose.policy.facts import Facts, Sensed, Subject
    from disclose.policy.rule import Pack, Rule
    from disclose.report import Severity, Verdict
    from disclose.signals.model import Signals, Sponsorship

_VERDICTS: Final[dict[str, Verdict]] = {"error": "fail", "warning": "review", "note": "pass"}
_ORDER: Final = ("not_assessed", "pass", "review", "fail")
_SEVERITY_ORDER: Final = ("error", "warning", "note")
#: A fact's place in a message.
_PLACE: Final = re.compile(r"\{(\w+)\}")
#: The lists of words (`disclose.locales.terms`) of the facts that stand in messages, where they are not called like the fact.
_FAMILIES: Final = {"category": "claim"}
_NOTHING_KNOWN: Final[Facts] = {}


def judge(
    text: str,
    signals: Signals,
    pack: Pack,
    language: str,
    known: Facts = _NOTHING_KNOWN,
    day: date | None = None,
    sensed: Sensed | None = None,
) -> tuple[Finding, ...]:
    """Apply every rule of a pack.

    Args:
        text: the original, quoted in messages; of it the spans of sensed labels are compared with the pack's label words.
        signals: what was sensed.
        pack: the rules.
        language: of the post; fixes are in it.
        known: what is known of the post beside its text (`known_facts`).
        day: the day whose law holds, or None for the law that has no end.
        sensed: what no pack changes, where it was prepared for several packs (`prepare`).

    Returns:
        The findings, worst first, then by place and rule id.
    """
    graded = Graded(signals.sponsorship, {}) if pack.terms is None else grade_post(signals.sponsorship, text, pack.terms, known)
    sensed = sensed or prepare(signals, known)
    facts = post_facts(sensed, graded.sponsorship)
    findings = [
        _finding(rule, severity, text, subject if severity == sure else _guessed(subject, sensed), pack, language, graded.sponsorship)
        for name in pack.gates
        for subject in subjects_of(name, sensed, graded.sponsorship, facts, graded.grades)
        for rule in pack.candidates(name, subject[0])
        if rule.is_law_on(day)
        for severity, sure in (_severity(rule, subject[0], sensed),)
        if severity is not None
    ]
    return in_order(findings)


def _severity(rule: Rule, facts: Facts, sensed: Sensed) -> tuple[Severity | None, Severity | None]:
    """The severity of a rule, and what it is without the category that was only sensed.

    A guess neither makes a post fail nor excuses it: it adds a warning at most, and takes nothing away.
    """
    severity = rule.severity(facts)
    if sensed.guess is None or not rule.asks(sensed.guess.without):
        return severity, severity
    sure = rule.severity({**facts, **sensed.guess.without})
    guessed = "warning" if severity == "error" else severity
    return min(filter(None, (sure, guessed)), key=_SEVERITY_ORDER.index, default=None), sure


def _guessed(subject: Subject, sensed: Sensed) -> Subject:
    """A subject that tells of the sensed category on which its finding rests."""
    facts, spans, why = subject
    return facts, spans, (*why, sensed.guess.why) if sensed.guess else why


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Findings worst first, then by place and rule id."""
    return tuple(
        sorted(
            findings,
            key=lambda finding: (_SEVERITY_ORDER.index(finding.severity), finding.spans[0].start if finding.spans else 0, finding.rule),
        )
    )


def verdict_of(findings: Iterable[Finding]) -> Verdict:
    """The verdict: the worst finding decides."""
    return strictest(_VERDICTS[finding.severity] for finding in findings)


def strictest(verdicts: Iterable[Verdict]) -> Verdict:
    """The strictest of verdicts; `pass` of none."""
    return max(verdicts, key=_ORDER.index, default="pass")


def _finding(rule: Rule, severity: Severity, text: str, subject: Subject, pack: Pack, language: str, sponsorship: Sponsorship) -> Finding:
    facts, spans, explanation = subject
    quoted = text[spans[0].start : spans[0].end] if spans else ""

    values: dict[str, str] = {}

    def value(match: re.Match[str]) -> str:
        name = match[1]
        fact = facts.get(name)
        if name == "text":
            values[name] = quoted or _declared(facts)
        elif fact is not None:
            closed = SUBJECTS[rule.subject].get(name) is not None
            shown = fact if isinstance(fact, str) else str(fact)
            values[name] = term(_FAMILIES.get(name, name), shown, spaced=True) if closed else shown
        return values.get(name, match[0])

    message = filled(rule.message, _PLACE.sub(value, rule.message), values)
    return Finding(
        rule.id,
        rule.name,
        rule.jurisdiction,
        severity,
        message,
        spans,
        rule.citation,
        make_fix(rule, text, spans, pack, language, facts, stale_words(text, facts, sponsorship)),
        explanation,
        "question" if rule.question else "breach",
        rule.law,
        rule.confidence,
    )


def _declared(facts: Facts) -> str:
    """What stands in a message where no words of the post are quoted: the declared connection, if there is one."""
    connection = str(facts.get("connection", "unknown"))
    return "" if connection == "unknown" else said("declared", connection=term("connection", connection))
