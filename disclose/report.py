"""What comes out: the report of one post, `disclose.report/1`. Offsets are Unicode code points of the original text."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any, Final, Literal

from disclose.signals.model import Signals

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from disclose.encoder.scores import Influence
    from disclose.register.model import ApprovedClaim
    from disclose.signals.model import Category, Opinion
    from disclose.text.language import Languages

SCHEMA: Final = "disclose.report/1"
Verdict = Literal["pass", "review", "fail", "not_assessed"]
Severity = Literal["error", "warning", "note"]


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the original text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Citation:
    """Where a rule comes from."""

    text: str
    link: str = ""


@dataclass(frozen=True, slots=True)
class Fix:
    """What to do about a finding: in words, and as an edit where there is one.

    Attributes:
        text: to insert or replace at `start`..`end`, or None.
        removes: what the edit deletes elsewhere, such as a denial.
    """

    advice: str
    start: int | None = None
    end: int | None = None
    text: str | None = None
    removes: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule that applies to a post, with its evidence.

    Attributes:
        kind: `breach`, or `question` where a reviewer must answer what text and metadata cannot.
        law: ids of the rows of the legal matrix behind the rule; none in the default profile.
        confidence: how sure the matrix is of them: high, medium or low; "" in the default profile.
    """

    rule: str
    name: str
    jurisdiction: str
    severity: Severity
    message: str
    spans: tuple[Span, ...]
    citation: Citation
    fix: Fix
    explanation: tuple[str, ...]
    kind: str = "breach"
    law: tuple[str, ...] = ()
    confidence: str = ""


@dataclass(frozen=True, slots=True)
class SetAside:
    """A finding that does not count for the verdict, and why.

    Attributes:
        finding: as it was found, under the severity that the settings give it.
        how: `ignored` by the settings, `suppressed` with a reason, or `known` to a baseline.
        reason: why. by: who says so. expires: until which day (ISO), or "". where: what sets it aside: file and line, or a setting.
    """

    finding: Finding
    how: Literal["ignored", "suppressed", "known"]
    reason: str = ""
    by: str = ""
    expires: str = ""
    where: str = ""


@dataclass(frozen=True, slots=True)
class Warned:
    """Something to mend that is no fault of the post, such as a suppression that nothing needs.

    Attributes:
        code: `DIS114` for an unused suppression, `DIS115` for an expired one.
        what: what is the matter. where: file and line. todo: what to do about it.
    """

    code: str
    what: str
    where: str = ""
    todo: str = ""

    def __str__(self) -> str:
        """The whole line, as errors are told."""
        return f"{self.code}: {f'{self.where}: ' if self.where else ''}{self.what}{f' ({self.todo})' if self.todo else ''}"


@dataclass(frozen=True, slots=True)
class NotAssessed:
    """A part of the question that was not answered, and why."""

    part: str
    reason: str


@dataclass(frozen=True, slots=True)
class Report:
    """The verdict on a post and all that leads to it.

    Attributes:
        jurisdictions: the verdict under each jurisdiction that was asked for; empty under the default profile.
        audience: how the jurisdictions were chosen: `given`, `region`, `language`, or "" under the default profile.
        set_aside: findings that do not count, with the reason.
        warnings: what is to be mended in the settings, not in the post.
    """

    text: str
    id: str
    verdict: Verdict
    languages: Languages
    signals: Signals = field(default_factory=Signals)
    findings: tuple[Finding, ...] = ()
    not_assessed: tuple[NotAssessed, ...] = ()
    versions: Mapping[str, str] = field(default_factory=dict)
    jurisdictions: Mapping[str, Verdict] = field(default_factory=dict)
    audience: str = ""
    set_aside: tuple[SetAside, ...] = ()
    warnings: tuple[Warned, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """The report as plain data, keys in their fixed order. The text itself is left out, its spans are not."""
        sponsorship, generated = self.signals.sponsorship, self.signals.generated
        return {
            "schema": SCHEMA,
            "id": self.id,
            "verdict": self.verdict,
            **({"jurisdictions": dict(self.jurisdictions), "audience": self.audience} if self.audience else {}),
            "language": {
                "primary": self.languages.primary,
                "confidence": self.languages.confidence,
                "spans": [{"start": span.start, "end": span.end, "lang": span.lang} for span in self.languages.spans],
            },
            "sponsorship": {
                "commercial": sponsorship.commercial,
                "evidence": [
                    {**self._quote(item.start, item.end), "kind": item.kind, "origin": list(item.entries)} for item in sponsorship.evidence
                ],
                "disclosure": sponsorship.disclosure,
                "reasons": list(sponsorship.reasons),
                "disclosures": [
                    {**self._quote(item.start, item.end), "class": item.klass, "origin": list(item.entries)}
                    for item in sponsorship.disclosures
                ],
                "model": self._opinion(sponsorship.opinion),
            },
            "claims": [
                {
                    **self._quote(item.start, item.end),
                    "category": item.category,
                    "support": item.support,
                    "unverifiable": item.unverifiable,
                    "origin": list(item.entries),
                    **({"approved": _approved(item.approved)} if item.approved else {}),
                }
                for item in self.signals.claims
            ],
            **({"category": self._category(category)} if (category := self.signals.category) else {}),
            "generated": {
                "status": generated.status,
                "probability": generated.probability,
                "reason": generated.reason,
                "traits": list(generated.traits),
                "influences": self._influences(generated.influences),
                "artifacts": [{**self._quote(item.start, item.end), "kind": item.kind} for item in generated.artifacts],
                "disclosed": generated.disclosed,
            },
            "evasion": [{**self._quote(item.start, item.end), "kind": item.kind} for item in self.signals.evasion],
            "findings": [_finding(finding) for finding in self.findings],
            **_set_aside(self.set_aside),
            **({"warnings": [asdict(warned) for warned in self.warnings]} if self.warnings else {}),
            "not_assessed": [{"part": item.part, "reason": item.reason} for item in self.not_assessed],
            "versions": dict(self.versions),
        }

    def to_json(self, *, indent: int | None = None) -> str:
        """The report as JSON, UTF-8 unescaped but for lone surrogates; the same report gives the same bytes."""
        out = json.dumps(self.to_dict(), ensure_ascii=False, indent=indent)
        return (
            out
            if out.isascii()
            else "".join(char if not "\ud800" <= char <= "\udfff" else f"\\u{ord(char):04x}" for char in out)
            if _has_surrogate(out)
            else out
        )

    def _opinion(self, opinion: Opinion | None) -> dict[str, Any] | None:
        """What the model said where it overruled the words."""
        if opinion is None:
            return None
        return {
            "model": opinion.model,
            "answer": opinion.answer,
            "words": opinion.words,
            "probability": opinion.probability,
            "influences": self._influences(opinion.influences),
        }

    def _influences(self, influences: Iterable[Influence]) -> list[dict[str, Any]]:
        return [influence._asdict() for influence in influences]

    def _category(self, category: Category) -> dict[str, Any]:
        """What is promoted, and by which words that was sensed."""
        spans = [self._quote(place.start, place.end) for place in category.places]
        return {"value": category.value, "origin": category.origin, "spans": spans}

    def _quote(self, start: int, end: int) -> dict[str, Any]:
        return {"start": start, "end": end, "text": self.text[start:end]}


def _approved(claim: ApprovedClaim) -> dict[str, Any]:
    """The approval that cleared a claim."""
    return {
        "id": claim.id,
        "evidence": [{"kind": item.kind, "reference": item.reference} for item in claim.evidence],
        "expires": claim.expires.isoformat() if claim.expires else None,
    }


def _has_surrogate(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return True
    return False


def _finding(finding: Finding) -> dict[str, Any]:
    fix = finding.fix
    removes = {"removes": [{"start": span.start, "end": span.end} for span in fix.removes]} if fix.removes else {}
    edit = {} if fix.text is None else {"edit": {"start": fix.start, "end": fix.end, "text": fix.text, **removes}}
    return {
        "rule": finding.rule,
        "name": finding.name,
        "jurisdiction": finding.jurisdiction,
        "severity": finding.severity,
        "message": finding.message,
        "spans": [{"start": span.start, "end": span.end} for span in finding.spans],
        "citation": {"text": finding.citation.text, "link": finding.citation.link},
        "fix": {"advice": fix.advice, **edit},
        "explanation": list(finding.explanation),
        **({"kind": finding.kind, "law": list(finding.law), "confidence": finding.confidence} if finding.law else {}),
    }


def _set_aside(items: Iterable[SetAside]) -> dict[str, Any]:
    """What does not count: suppressed findings in full, of the ignored and the known ones how many; nothing where there are none."""
    suppressed = [
        {**_finding(item.finding), "reason": item.reason, "by": item.by, "expires": item.expires, "where": item.where}
        for item in items
        if item.how == "suppressed"
    ]
    ignored = Counter((item.finding.rule, item.reason, item.where) for item in items if item.how == "ignored")
    known = Counter(item.finding.rule for item in items if item.how == "known")
    return {
        **({"suppressed": suppressed} if suppressed else {}),
        **(
            {
                "ignored": [
                    {"rule": rule, "count": count, "reason": reason, "where": where}
                    for (rule, reason, where), count in sorted(ignored.items())
                ]
            }
            if ignored
            else {}
        ),
        **({"known": {"count": known.total(), "rules": dict(sorted(known.items()))}} if known else {}),
    }
