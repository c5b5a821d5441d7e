"""Mending a draft: the label that is missing, denials and labels in its place deleted, the leftover removed; nothing else is touched."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from disclose.policy.texts import filled
from disclose.report import Fix, Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from disclose.policy.facts import Facts
    from disclose.policy.rule import Pack, Rule
    from disclose.report import Finding
    from disclose.signals.model import Sponsorship

#: What follows deleted words and belongs to them: signs that end or part sentences.
_CLOSING: Final = re.compile(r"[ \t]*[.!?…,،;؛:|–—-]*[ \t]*")
#: What a hashtag that is no part of a sentence is followed by: nothing, a line's end, another hashtag, a sign.
_AFTER_TAG: Final = re.compile(r"[ \t]*(?:$|[\n#.!|)])")
_BRACKETS: Final = {"(": ")", "[": "]"}


def make_fix(
    rule: Rule, text: str, spans: tuple[Span, ...], pack: Pack, language: str, facts: Facts, removes: tuple[Span, ...] = ()
) -> Fix:
    """The fix of a finding: its advice, and the edit where the rule names one.

    A label goes to the very beginning, where every reader and every platform's cut leaves it in sight, in the post's language; a
    disclaimer in brackets after the claim that wants it.

    Args:
        rule: the rule.
        text: the original.
        spans: of the finding.
        pack: whose label it is.
        language: of the post.
        facts: of the subject.
        removes: what a label takes the place of (`stale_words`).
    """
    label = pack.labels.get(language) or pack.labels["en"]
    disclaimer = str(facts.get("disclaimer", ""))
    values = {name: value for name, value in (("label", label), ("disclaimer", disclaimer)) if f"{{{name}}}" in rule.fix}
    plain = rule.fix.replace("{label}", label).replace("{disclaimer}", disclaimer)
    advice = filled(rule.fix, plain, values)
    if rule.edit == "add_disclaimer" and spans:
        return Fix(advice, spans[0].end, spans[0].end, f" ({disclaimer})")
    if rule.edit == "add_label":
        return Fix(advice, 0, 0, f"{label} | ", removes)
    if rule.edit == "remove_span" and spans:
        end = spans[0].end
        while end < len(text) and text[end] in " \n":
            end += 1
        return Fix(advice, spans[0].start, end, "")
    return Fix(advice)


def stale_words(text: str, facts: Facts, sponsorship: Sponsorship) -> tuple[Span, ...]:
    """What stands in the way of a plain label: denials, labels in disguise, vague hashtags that are no part of a sentence.

    Vague words inside a sentence stay: without them it would not read, and beside the label they do no harm.

    Args:
        text: the original.
        facts: of the subject; only a reason has any.
        sponsorship: as the pack sees it.
    """
    reason = facts.get("reason")
    if reason == "denied":
        return tuple(_with_signs(text, place.start, place.end) for place in sponsorship.denials)
    if reason == "obfuscated":
        return tuple(_with_signs(text, label.start, label.end) for label in sponsorship.disclosures if "obfuscated" in label.faults)
    if reason == "ambiguous_term":
        return tuple(
            _with_signs(text, label.start, label.end)
            for label in sponsorship.disclosures
            if "ambiguous_term" in label.faults and text[label.start : label.start + 1] in ("#", "＃") and _AFTER_TAG.match(text, label.end)
        )
    return ()


def _with_signs(text: str, start: int, end: int) -> Span:
    """A span with the brackets around it or the signs after it, and with the space that would be left double."""
    if start and end < len(text) and _BRACKETS.get(text[start - 1]) == text[end]:
        start, end = start - 1, end + 1
    begins = not text[:start].strip(" \t") or text[:start].rstrip(" \t").endswith("\n")
    closing = _CLOSING.match(text, end)
    if begins or text[:start].rstrip(" \t")[-1:] in ".!?…|\n":
        end = closing.end() if closing else end
    elif text[end : end + 1] in ("", "\n", " ") or text[end : end + 1].isspace():
        while start and text[start - 1] in " \t":
            start -= 1
    if begins and text[end : end + 1] == "\n":
        end += 1
    return Span(start, end)


def mend(text: str, findings: Iterable[Finding]) -> str:
    """Apply the edits of findings: one edit a place (the worst finding's), from the end to the beginning so that offsets hold."""
    edits: dict[tuple[int, int], str] = {}
    for finding in reversed(tuple(findings)):
        fix = finding.fix
        if fix.text is not None and fix.start is not None and fix.end is not None:
            edits.update(((span.start, span.end), "") for span in fix.removes)
            edits[fix.start, fix.end] = fix.text
    free_from = len(text) + 1
    for (start, end), new in sorted(edits.items(), key=lambda edit: edit[0], reverse=True):
        if end > free_from:
            continue
        text = text[:start] + new + text[end:]
        free_from = start
    return text
