"""Findings as SARIF 2.1.0, for code scanning and editors.

Columns and offsets are Unicode code points; the same input gives the same bytes.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from disclose import __version__
from disclose.locales.english import said
from disclose.locales.translator import ENGLISH, only
from disclose.outputs.located import clean, quoted
from disclose.outputs.text import safe
from disclose.policy.fingerprint import words_fingerprint

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from disclose.errors import DiscloseError
    from disclose.locales.translator import Tongues, Translator
    from disclose.outputs.located import Located
    from disclose.policy.rule import Rule
    from disclose.report import Finding, SetAside

SCHEMA: Final = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_SEVERITIES: Final = ("error", "warning", "note")


def to_sarif(
    checked: Sequence[Located], faults: Iterable[DiscloseError], rules: Mapping[str, Rule], root: Path, tongues: Tongues | None = None
) -> bytes:
    """One log with one run.

    Args:
        checked: the reports with their places.
        faults: inputs that could not be checked.
        rules: rule id → rule, at least of the rules that were found.
        root: the folder to which the files' addresses are relative.
        tongues: the languages of the reports; English if left out.
    """
    spoken = tongues or only(ENGLISH)
    found = [rules[name] for name in sorted({finding.rule for one in checked for finding, _ in _findings(one)})]
    index = {rule.id: place for place, rule in enumerate(found)}
    failures = [_notification("error", str(fault), fault.code) for fault in faults]
    told = dict.fromkeys(item for one in checked for item in one.report.warnings)
    warned = [_notification("warning", str(item), item.code) for item in told]
    skipped = [
        _notification("note", f"{one.title}: {spoken.page.plain(said('label-not-assessed'))} {one.report.not_assessed[0].reason}")
        for one in checked
        if one.report.verdict == "not_assessed" and one.report.not_assessed
    ]
    run = {
        "tool": {"driver": {"name": "disclose", "semanticVersion": __version__, "rules": [_rule(rule) for rule in found]}},
        "columnKind": "unicodeCodePoints",
        "invocations": [{"executionSuccessful": not failures, "toolExecutionNotifications": failures + warned + skipped}],
        "results": [
            _result(one, finding, index[finding.rule], root, aside, spoken.of(one.report.languages.primary))
            for one in checked
            for finding, aside in _findings(one)
        ],
    }
    return (json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=1) + "\n").encode()


def _rule(rule: Rule) -> dict[str, Any]:
    citation = rule.citation
    fix = rule.fix.replace("{label}", "Ad")
    source = f"[{citation.text}](<{citation.link}>)" if citation.link else citation.text
    worst = min((severity for _, severity in rule.severities), key=_SEVERITIES.index)
    return {
        "id": rule.id,
        "name": "".join(part.capitalize() for part in rule.name.split("-")),
        "shortDescription": {"text": rule.name.replace("-", " ")},
        "fullDescription": {"text": _message(rule.what)},
        "help": {
            "text": _message(f"{rule.what}\n\n{rule.why}\n\nFix: {fix}\n\nSource: {citation.text} {citation.link}".rstrip()),
            "markdown": f"{rule.what}\n\n{rule.why}\n\n**Fix:** {fix}\n\n**Source:** {source}",
        },
        **({"helpUri": quote(citation.link, safe="%/:?#[]@!$&'()*+,;=~")} if citation.link else {}),
        "defaultConfiguration": {"level": worst},
        "properties": {"jurisdiction": rule.jurisdiction, "law": list(rule.law), "confidence": rule.confidence, "status": rule.status},
    }


def _findings(one: Located) -> Iterator[tuple[Finding, SetAside | None]]:
    """What counts, then what is suppressed or known; what the settings ignore is no result."""
    yield from ((finding, None) for finding in one.report.findings)
    yield from ((item.finding, item) for item in one.report.set_aside if item.how != "ignored")


def _result(one: Located, finding: Finding, index: int, root: Path, aside: SetAside | None, own: Translator) -> dict[str, Any]:
    report, fix = one.report, finding.fix
    result: dict[str, Any] = {
        "ruleId": finding.rule,
        "ruleIndex": index,
        "level": finding.severity,
        "message": {"text": _message(f"{safe(finding.message)} {own.plain(said('title-fix'))} {safe(fix.advice)}")},
        "locations": [_location(one, finding, root)],
        "partialFingerprints": {"disclose/v1": _fingerprint(one, finding)},
        "properties": {
            "postId": clean(report.id),
            "verdict": report.verdict,
            "jurisdiction": finding.jurisdiction,
            "kind": finding.kind,
            "law": list(finding.law),
            "confidence": finding.confidence,
            "text": clean(quoted(report, finding)),
            "spans": [{"start": span.start, "end": span.end} for span in finding.spans],
            "citation": {"text": finding.citation.text, "link": finding.citation.link},
            "explanation": [clean(line) for line in finding.explanation],
            **({"item": one.item} if one.item else {}),
        },
    }
    if aside and aside.how == "known":
        result["baselineState"] = "unchanged"
    elif aside:
        kind = "inSource" if aside.where.rpartition(":")[0] == one.name else "external"
        result["suppressions"] = [{"kind": kind, "justification": _message(safe(aside.reason))}]
    if one.file and one.plain and fix.text is not None and fix.start is not None and fix.end is not None:
        change = {"deletedRegion": _region(report.text, fix.start, fix.end), "insertedContent": {"text": fix.text}}
        result["fixes"] = [
            {
                "description": {"text": _message(safe(fix.advice))},
                "artifactChanges": [{"artifactLocation": _artifact(one.name, root), "replacements": [change]}],
            }
        ]
    return result


def _location(one: Located, finding: Finding, root: Path) -> dict[str, Any]:
    """The file and the region in it; for what is no file, or has an id, the post's name."""
    location: dict[str, Any] = {}
    if one.file:
        place: dict[str, Any] = {"artifactLocation": _artifact(one.name, root)}
        if one.plain:
            span = finding.spans[0] if finding.spans else None
            place["region"] = _region(one.report.text, span.start, span.end) if span else {"startLine": 1}
        elif one.line:
            place["region"] = {"startLine": one.line}
        location["physicalLocation"] = place
    if one.report.id or not one.file:
        location["logicalLocations"] = [{"fullyQualifiedName": clean(one.title), "kind": "post"}]
    return location


def _artifact(name: str, root: Path) -> dict[str, str]:
    path = Path(name)
    if path.is_absolute():
        if not path.is_relative_to(root):
            return {"uri": path.as_uri()}
        path = path.relative_to(root)
    return {"uri": quote(os.fsencode(path.as_posix()))}


def _region(text: str, start: int, end: int) -> dict[str, int]:
    """Lines and columns from 1, the end column behind the last character; offsets from 0."""
    return {
        "startLine": text.count("\n", 0, start) + 1,
        "startColumn": start - text.rfind("\n", 0, start),
        "endLine": text.count("\n", 0, end) + 1,
        "endColumn": end - text.rfind("\n", 0, end),
        "charOffset": start,
        "charLength": end - start,
    }


def _fingerprint(one: Located, finding: Finding) -> str:
    """What a finding keeps when lines move and posts are re-dated: its rule, its folded words and its post's id."""
    return words_fingerprint(finding.rule, clean(quoted(one.report, finding)), clean(one.report.id))


def _notification(level: str, text: str, code: str = "") -> dict[str, Any]:
    return {"level": level, "message": {"text": _message(safe(text))}, **({"descriptor": {"id": code}} if code else {})}


def _message(text: str) -> str:
    """A plain message: braces doubled, as SARIF asks, and no words of a post read as a link."""
    return clean(text).replace("{", "{{").replace("}", "}}").replace("](", "] (")
