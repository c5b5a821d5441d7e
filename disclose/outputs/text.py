"""Reports for people at a terminal: the verdict, then each finding with its place in the post underlined.

Right-to-left lines are put in isolates, and so are words of the post and codes in a translated sentence. The place is marked inside such
a line, since no line of carets stays below its words when a terminal reorders them. Control characters of the post are shown, never sent.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Final

import click
from wcwidth import wcswidth

from disclose.locales.english import said, term
from disclose.locales.translator import Translator
from disclose.outputs.set_aside import set_aside_lines
from disclose.text.languages import LANGUAGES

if TYPE_CHECKING:
    from disclose.locales.message import Message
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


def render(report: Report, name: str, *, colour: bool, translator: Translator | None = None) -> str:
    """One report as text.

    Args:
        report: the report.
        name: of the post, shown before the verdict.
        colour: whether styles may be used.
        translator: of the language to answer in; English if left out.
    """
    own = translator or Translator()

    def style(text: str, **how: bool | str) -> str:
        return click.style(text, **how) if colour else text  # type: ignore[arg-type]

    verdict = told(own, said(f"verdict-{report.verdict}")).upper()
    lines = [line(own, 0, f"{apart(own, name)}: {style(verdict, fg=_COLOURS[report.verdict], bold=True)}")]
    if not own.english:  # the English form is fixed
        lines.append(line(own, 2, told(own, said(f"meaning-{report.verdict}"))))
    if report.verdict != "not_assessed" or report.findings:
        lines.append(style(line(own, 2, " · ".join(told(own, fact) for fact in facts_of(report))), dim=True))
    if report.jurisdictions:
        under = " · ".join(told(own, verdict) for verdict in verdicts_of(report))
        inferred = "" if report.audience == "given" else told(own, said("inferred", audience=term("audience", report.audience)))
        lines.append(line(own, 2, " ".join(filter(None, (told(own, said("label-law")), under, inferred)))))
    for finding in report.findings:
        head = style(f"{_MARKS[finding.severity]} {apart(own, finding.rule)}", fg=_COLOURS[finding.severity], bold=True)
        lines += ["", line(own, 2, f"{head} {told(own, finding.name)}"), line(own, 4, told(own, finding.message, quoting=True))]
        lines += [f"      {row}" for span in _shown(finding) for row in excerpt(report.text, span, report.languages.primary, colour=colour)]
        why = own.semicolon.join(told(own, reason) for reason in finding.explanation)
        lines.append(line(own, 4, f"{style(told(own, said('label-fix')), bold=True)} {told(own, finding.fix.advice, quoting=True)}"))
        lines.append(style(line(own, 4, f"{told(own, said('label-why'))} {why}"), dim=True))
        lines.append(style(line(own, 4, f"{told(own, said('label-law'))} {apart(own, finding.citation.text)}"), dim=True))
    lines += [style(line(own, 2, told(own, row)), dim=True) for row in set_aside_lines(report)]
    lines += [style(row, dim=True) for row in _authorship(report.signals.generated, own)]
    partly = report.not_assessed if report.verdict == "not_assessed" else [item for item in report.not_assessed if item.part != "generated"]
    open_parts = (f"{told(own, term('part', item.part))}: {told(own, item.reason)}" for item in partly)
    lines += [style(line(own, 2, f"{told(own, said('label-not-assessed'))} {part}"), dim=True) for part in open_parts]
    return "\n".join(lines)


def facts_of(report: Report) -> tuple[Message, ...]:
    """Language, commerciality, disclosure and claims of a post, as messages."""
    found, kind = report.signals.sponsorship, report.signals.category
    disclosure = term("disclosure", found.disclosure)
    reasons = tuple(term("reason", reason) for reason in found.reasons)
    disclosed = said("line-disclosure", disclosure=disclosure)
    return (
        said("line-language", language=term("language", report.languages.primary)),
        said("line-commercial", commercial=term("commercial", found.commercial)),
        said("line-disclosure-because", disclosure=disclosure, reasons=reasons) if reasons else disclosed,
        said("line-claims", count=len(report.signals.claims)),
        *((said("line-category", category=term("product", kind.value), origin=term("origin", kind.origin)),) if kind else ()),
    )


def verdicts_of(report: Report) -> tuple[Message, ...]:
    """The verdict under each jurisdiction that was asked for, as messages."""
    return tuple(
        said("law-under", jurisdiction=term("jurisdiction", name), verdict=said(f"verdict-{verdict}"))
        for name, verdict in report.jurisdictions.items()
    )


def told(translator: Translator, text: str, *, quoting: bool = False) -> str:
    """A text for a terminal in the reader's language, else in English; what comes from the post keeps its direction to itself.

    Args:
        translator: of the language.
        text: a message, or words that have no translation.
        quoting: whether quotations in the English text are set apart.
    """
    parts = translator.parts(text)
    if parts is not None:
        return "".join(f"{_FIRST_STRONG}{safe(part.text)}{_POP}" if part.foreign else part.text for part in parts)
    shown = _isolate(safe(text)) if quoting else safe(text)
    return shown if translator.english else f"{_FIRST_STRONG}{shown}{_POP}"


def apart(translator: Translator, text: str) -> str:
    """Words that are never translated, such as an id, in a line of the reader's language."""
    return safe(text) if translator.english else f"{_FIRST_STRONG}{safe(text)}{_POP}"


def line(translator: Translator, indent: int, text: str) -> str:
    """A line in the direction of the reader's language, whatever stands first in it."""
    return " " * indent + (f"{_RTL_ISOLATE}{text}{_POP}" if translator.right_to_left else text)


def _authorship(generated: Generated, own: Translator) -> list[str]:
    """What a model says of who wrote the post, with what a reader can check."""
    if generated.status == "not_assessed":
        return []
    sure = "" if generated.probability is None else f" {told(own, said('probability', probability=f'{generated.probability:.2f}'))}"
    reason = f"{own.semicolon}{told(own, generated.reason)}" if generated.reason else ""
    return [
        line(own, 2, f"{told(own, said('label-style'))} {told(own, said(f'style-{generated.status}'))}{sure}{reason}"),
        *(line(own, 4, told(own, trait)) for trait in generated.traits),
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
        row = before + click.style(marked, underline=True, bold=True) + after
        return [f"{_RTL_ISOLATE}{row}{_POP}" if right_to_left else row]
    if right_to_left:
        return [f"{_RTL_ISOLATE}{before}⟪{marked}⟫{after}{_POP}"]
    return [before + marked + after, " " * max(wcswidth(before), 0) + "^" * max(wcswidth(marked), 1)]


def _shown(finding: Finding) -> list[Span]:
    return [span for span in finding.spans if span.end > span.start][:3]


def _isolate(message: str) -> str:
    """Quoted words of another direction, set apart so that the sentence around them keeps its order."""
    return message.replace("“", f"“{_FIRST_STRONG}").replace("”", f"{_POP}”")
