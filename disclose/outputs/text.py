"""Reports for people at a terminal: the verdict, then each finding with its place in the post underlined.

Right-to-left lines are put in isolates, and the place is marked inside the line, since no line of carets stays below its
words when a terminal reorders them. Control characters of the post are shown, never sent.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Final

import click
from wcwidth import wcswidth

from disclose.outputs.set_aside import set_aside_lines
from disclose.text.languages import LANGUAGES

if TYPE_CHECKING:
    from disclose.report import Finding, Report, Span
    from disclose.signals.model import Generated

_COLOURS: Final = {
    "pass": "green",
    "review": "yellow",
    "fail": "red",
    "not_assessed": "cyan",
    "error": "red",
    "warning": "yellow",
    "note": "blue",
}
_MARKS: Final = {"error": "✖", "warning": "⚠", "note": "·"}
_RTL_ISOLATE, _FIRST_STRONG, _POP = "\u2067", "\u2068", "\u2069"
#: Columns of a post's line that are shown around a span.
_WIDTH: Final = 96


def render(report: Report, name: str, *, colour: bool) -> str:
    """One report as text.

    Args:
        report: the report.
        name: of the post, shown before the verdict.
        colour: whether styles may be used.
    """

    def style(text: str, **how: bool | str) -> str:
        return click.style(text, **how) if colour else text  # type: ignore[arg-type]

    found = report.signals.sponsorship
    verdict = report.verdict.replace("_", " ").upper()
    lines = [f"{safe(name)}: {style(verdict, fg=_COLOURS[report.verdict], bold=True)}"]
    if report.verdict != "not_assessed" or report.findings:
        disclosure = found.disclosure + (f" ({', '.join(found.reasons)})" if found.reasons else "")
        parts = (
            f"language {report.languages.primary}",
            f"commercial {found.commercial}",
            f"disclosure {disclosure}",
            f"claims {len(report.signals.claims)}",
        )
        lines.append(style(f"  {' · '.join(parts)}", dim=True))
    if report.jurisdictions:
        under = " · ".join(f"{name} {verdict.replace('_', ' ')}" for name, verdict in report.jurisdictions.items())
        lines.append(f"  law: {under}{'' if report.audience == 'given' else f' (inferred from the {report.audience} of the post)'}")
    for finding in report.findings:
        head = f"{_MARKS[finding.severity]} {finding.rule}"
        lines += ["", f"  {style(head, fg=_COLOURS[finding.severity], bold=True)} {finding.name}", f"    {_isolate(safe(finding.message))}"]
        lines += [
            f"      {line}" for span in _shown(finding) for line in excerpt(report.text, span, report.languages.primary, colour=colour)
        ]
        lines.append(f"    {style('fix:', bold=True)} {_isolate(safe(finding.fix.advice))}")
        lines.append(style(f"    why: {'; '.join(finding.explanation)}", dim=True))
        lines.append(style(f"    law: {finding.citation.text}", dim=True))
    lines += [style(f"  {safe(line)}", dim=True) for line in set_aside_lines(report)]
    lines += [style(f"  {line}", dim=True) for line in _authorship(report.signals.generated)]
    partly = report.not_assessed if report.verdict == "not_assessed" else [item for item in report.not_assessed if item.part != "generated"]
    lines += [style(f"  not assessed: {item.part}: {safe(item.reason)}", dim=True) for item in partly]
    return "\n".join(lines)


def _authorship(generated: Generated) -> list[str]:
    """What a model says of who wrote the post, with what a reader can check."""
    if generated.status == "not_assessed":
        return []
    sure = "" if generated.probability is None else f" (probability {generated.probability:.2f})"
    said = {"likely": "likely machine-written", "unlikely": "unlikely to be machine-written", "inconclusive": "who wrote it: inconclusive"}
    return [
        f"style: {said[generated.status]}{sure}{f'; {generated.reason}' if generated.reason else ''}",
        *(f"  {trait}" for trait in generated.traits),
    ]


def safe(text: str) -> str:
    """A text that cannot steer a terminal: control, format and surrogate characters as escapes, line breaks as ⏎."""
    return "".join(
        "⏎"
        if char == "\n"
        else char
        if char in "\u200c\u200d" or unicodedata.category(char) not in ("Cc", "Cf", "Cs", "Co", "Zl", "Zp")
        else f"\\u{ord(char):04x}"
        for char in text
    )


def excerpt(text: str, span: Span, language: str, *, colour: bool) -> list[str]:
    """The post's line around a span, with the span marked."""
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.start)
    end = len(text) if end < 0 else end
    stop = min(span.end, end)
    low, high = max(start, span.start - _WIDTH // 2), min(end, stop + _WIDTH // 2)
    before, marked, after = (
        safe(("…" if low > start else "") + text[low : span.start]),
        safe(text[span.start : stop]),
        safe(text[stop:high] + ("…" if high < end else "")),
    )
    base = language.split("-", maxsplit=1)[0]
    right_to_left = base in LANGUAGES and LANGUAGES[base].direction == "rtl"
    if colour:
        line = before + click.style(marked, underline=True, bold=True) + after
        return [f"{_RTL_ISOLATE}{line}{_POP}" if right_to_left else line]
    if right_to_left:
        return [f"{_RTL_ISOLATE}{before}⟪{marked}⟫{after}{_POP}"]
    return [before + marked + after, " " * max(wcswidth(before), 0) + "^" * max(wcswidth(marked), 1)]


def _shown(finding: Finding) -> list[Span]:
    return [span for span in finding.spans if span.end > span.start][:3]


def _isolate(message: str) -> str:
    """Quoted words of another direction, set apart so that the sentence around them keeps its order."""
    return message.replace("“", f"“{_FIRST_STRONG}").replace("”", f"{_POP}”")
