"""Counting what a scan found: by question, by answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

#: Question → answer → how many posts (of `rule`: findings; of `reason`: posts that have it; of `quarantine`: rows).
Counts = dict[str, dict[str, int]]
QUESTIONS: Final = (
    "verdict",
    "language",
    "platform",
    "commercial",
    "disclosure",
    "reason",
    "rule",
    "generated",
    "not_assessed",
    "quarantine",
    "duplicates",
    "ignored",
    "suppressed",
    "suppression",
    "known",
)


def no_counts() -> Counts:
    """Nothing counted yet."""
    return {question: {} for question in QUESTIONS}


def add(counts: Counts, question: str, answer: str, number: int = 1) -> None:
    """Count an answer."""
    counts[question][answer] = counts[question].get(answer, 0) + number


def count_post(counts: Counts, row: Mapping[str, Any], rules: list[str]) -> None:
    """Count a row of the table of posts and the rules of its findings."""
    for question, column in (
        ("verdict", "verdict"),
        ("language", "lang"),
        ("platform", "platform"),
        ("commercial", "commercial"),
        ("disclosure", "disclosure"),
        ("generated", "generated_status"),
    ):
        add(counts, question, row[column])
    for reason in row["reasons"]:
        add(counts, "reason", reason)
    for rule in rules:
        add(counts, "rule", rule)
    if row["not_assessed"]:
        add(counts, "not_assessed", row["not_assessed"])
    add(counts, "duplicates", "first" if row["duplicate_of"] is None else "copy")


def count_set_aside(counts: Counts, report: Mapping[str, Any]) -> None:
    """Count what a report (as plain data) sets aside: by rule, and how often each suppression was needed."""
    for finding in report.get("suppressed", ()):
        add(counts, "suppressed", finding["rule"])
        add(counts, "suppression", finding["where"])
    for ignored in report.get("ignored", ()):
        add(counts, "ignored", ignored["rule"], ignored["count"])
    for rule, number in report.get("known", {}).get("rules", {}).items():
        add(counts, "known", rule, number)


def merge(total: Counts, more: Mapping[str, Mapping[str, int]]) -> None:
    """Add counts to a total."""
    for question, answers in more.items():
        for answer, number in answers.items():
            add(total, question, answer, number)


def in_order(counts: Counts) -> Counts:
    """The same counts in one order, whatever the order of counting was."""
    return {question: dict(sorted(counts[question].items())) for question in QUESTIONS}
