"""Mending a draft: the label that is missing, the weak label replaced, the leftover removed; nothing else is touched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from disclose.policy.texts import filled
from disclose.report import Fix

if TYPE_CHECKING:
    from collections.abc import Iterable

    from disclose.policy.facts import Facts
    from disclose.policy.rule import Pack, Rule
    from disclose.report import Finding, Span


def make_fix(rule: Rule, text: str, spans: tuple[Span, ...], pack: Pack, language: str, facts: Facts) -> Fix:
    """The fix of a finding: its advice, and the edit where the rule names one.

    A label goes to the very beginning, where every reader and every platform's cut leaves it in sight, in the post's language; a
    disclaimer in brackets after the claim that wants it.
    """
    label = pack.labels.get(language) or pack.labels["en"]
    disclaimer = str(facts.get("disclaimer", ""))
    values = {name: value for name, value in (("label", label), ("disclaimer", disclaimer)) if f"{{{name}}}" in rule.fix}
    plain = rule.fix.replace("{label}", label).replace("{disclaimer}", disclaimer)
    advice = filled(rule.fix, plain, values)
    if rule.edit == "add_disclaimer" and spans:
        return Fix(advice, spans[0].end, spans[0].end, f" ({disclaimer})")
    if rule.edit == "add_label":
        return Fix(advice, 0, 0, f"{label} | ")
    if rule.edit == "remove_span" and spans:
        end = spans[0].end
        while end < len(text) and text[end] in " \n":
            end += 1
        return Fix(advice, spans[0].start, end, "")
    return Fix(advice)


def mend(text: str, findings: Iterable[Finding]) -> str:
    """Apply the edits of findings: one edit a place (the worst finding's), from the end to the beginning so that offsets hold."""
    edits = {(fix.start, fix.end): fix.text for finding in reversed(tuple(findings)) if (fix := finding.fix).text is not None}
    free_from = len(text) + 1
    for (start, end), new in sorted(edits.items(), key=lambda edit: (edit[0][0] or 0, edit[0][1] or 0), reverse=True):
        if start is None or end is None or new is None or end > free_from:
            continue
        text = text[:start] + new + text[end:]
        free_from = start
    return text
