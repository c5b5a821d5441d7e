"""Judging: rules over signals give findings, findings give a verdict. Reads no text but to quote it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from disclose.policy.fixes import make_fix
from disclose.report import Finding, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from disclose.policy.pack import Pack, Rule
    from disclose.report import Severity, Verdict
    from disclose.signals.model import Opinion, Signals

_VERDICTS: Final[dict[str, Verdict]] = {"error": "fail", "warning": "review", "note": "pass"}
_ORDER: Final = ("pass", "review", "fail")
_SEVERITY_ORDER: Final = ("error", "warning", "note")

Facts = dict[str, str | bool]
Subject = tuple[Facts, tuple[Span, ...], tuple[str, ...]]


def judge(text: str, signals: Signals, pack: Pack, language: str) -> tuple[Finding, ...]:
    """Apply every rule of a pack.

    Args:
        text: the original, quoted in messages.
        signals: what was sensed.
        pack: the rules.
        language: of the post; fixes are in it.

    Returns:
        The findings, worst first, then by place and rule id.
    """
    subjects = {name: list(found) for name, found in _subjects(text, signals).items()}
    findings = [
        _finding(rule, severity, text, subject, pack, language)
        for rule in pack.rules
        for subject in subjects[rule.subject]
        if (severity := rule.severity(subject[0])) is not None
    ]
    return tuple(
        sorted(
            findings,
            key=lambda finding: (_SEVERITY_ORDER.index(finding.severity), finding.spans[0].start if finding.spans else 0, finding.rule),
        )
    )


def verdict_of(findings: Iterable[Finding]) -> Verdict:
    """The verdict: the worst finding decides."""
    return max((_VERDICTS[finding.severity] for finding in findings), key=_ORDER.index, default="pass")


def _opinion(text: str, opinion: Opinion) -> str:
    """What the model said where it overruled the words, and what moved it."""
    moved = ", ".join(f"“{text[start:end]}” {weight:+.1f}" for start, end, weight in opinion.influences)
    said = f"model {opinion.model}: {opinion.answer} {opinion.probability:.2f}, words alone: {opinion.words}"
    return f"{said}; moved by {moved}" if moved else said


def _subjects(text: str, signals: Signals) -> dict[str, Iterator[Subject] | list[Subject]]:
    """What rules look at: the facts, the spans and the explanation of each subject."""
    sponsorship = signals.sponsorship
    post: Facts = {
        "commercial": sponsorship.commercial,
        "disclosure": sponsorship.disclosure,
        "promoted": sponsorship.commercial != "no",
        "only_reason": len(sponsorship.reasons) == 1,
        "ai_disclosed": signals.generated.disclosed,
    }
    shown = tuple(Span(item.start, item.end) for item in sponsorship.evidence)
    labels = tuple(Span(item.start, item.end) for item in sponsorship.disclosures)
    why = (
        *(f"{item.kind}: {', '.join(item.entries)}" for item in sponsorship.evidence),
        *(f"weighed down by {name}" for name in sponsorship.moved_by),
        *((_opinion(text, sponsorship.opinion),) if sponsorship.opinion else ()),
    )
    label_why = tuple(
        f"{item.klass} label: {', '.join(item.entries)}; faults: {', '.join(item.faults) or 'none'}" for item in sponsorship.disclosures
    )
    return {
        "post": [(post, shown, why)],
        "reason": (
            (
                {**post, "reason": reason},
                tuple(Span(item.start, item.end) for item in sponsorship.disclosures if reason in item.faults) or labels or shown,
                label_why or why,
            )
            for reason in sponsorship.reasons
        ),
        "claim": (
            (
                {**post, "category": claim.category, "support": claim.support, "unverifiable": claim.unverifiable},
                (Span(claim.start, claim.end),),
                (
                    f"{claim.category}: {', '.join(claim.entries)}",
                    f"support {claim.support}: {', '.join(claim.sources) or 'no source named'}",
                ),
            )
            for claim in signals.claims
        ),
        "artifact": (
            ({**post, "kind": item.kind}, (Span(item.start, item.end),), (f"{item.kind}: {', '.join(item.entries)}",))
            for item in signals.generated.artifacts
        ),
        "evasion": (({**post, "kind": item.kind}, (Span(item.start, item.end),), (item.kind,)) for item in signals.evasion),
    }


def _finding(rule: Rule, severity: Severity, text: str, subject: Subject, pack: Pack, language: str) -> Finding:
    facts, spans, explanation = subject
    quoted = text[spans[0].start : spans[0].end] if spans else ""
    values = {"text": quoted, **{name: str(value).replace("_", " ") for name, value in facts.items()}}
    message = rule.message
    for name, value in values.items():
        message = message.replace(f"{{{name}}}", value)
    return Finding(
        rule.id,
        rule.name,
        rule.jurisdiction,
        severity,
        message,
        spans,
        rule.citation,
        make_fix(rule, text, spans, pack, language),
        explanation,
    )
