"""A report in another language, for formats that programs read: what people read in it is translated, codes and keys stay."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from disclose.locales.translator import Translator
    from disclose.report import Finding, Report


def in_language(report: Report, translator: Translator) -> Report:
    """The report with its messages, fixes, reasons and explanations in a language, which `versions.ui_lang` names.

    Args:
        report: in English.
        translator: of the language; with English the report stays as it is.
    """
    if translator.english:
        return report
    say = translator.plain
    generated = report.signals.generated
    said = replace(generated, reason=say(generated.reason), traits=tuple(map(say, generated.traits)))
    return replace(
        report,
        signals=replace(report.signals, generated=said),
        findings=tuple(_finding(finding, translator) for finding in report.findings),
        set_aside=tuple(replace(item, finding=_finding(item.finding, translator), reason=say(item.reason)) for item in report.set_aside),
        not_assessed=tuple(replace(item, reason=say(item.reason)) for item in report.not_assessed),
        versions={**report.versions, "ui_lang": translator.language},
    )


def _finding(finding: Finding, translator: Translator) -> Finding:
    say = translator.plain
    return replace(
        finding,
        message=say(finding.message),
        fix=replace(finding.fix, advice=say(finding.fix.advice)),
        explanation=tuple(map(say, finding.explanation)),
    )
