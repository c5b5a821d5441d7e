"""Pages about the law, in Markdown, made from the packs: one a jurisdiction, the coverage of the matrix, the comparison of posts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from disclose.policy.coverage import Row
    from disclose.policy.rule import Condition, Pack, Rule
    from disclose.report import Citation

CAVEAT: Final = "A summary made from the rule pack, no legal advice: every row is to be confirmed by counsel."
_TREATMENTS: Final = (
    "“Decided” means that the named rules find what text and declared metadata show of a breach; what they cannot show stays open. "
    "“Asked” means that a rule asks a reviewer."
)
_SECTIONS: Final = {
    "DSC": "Disclosure",
    "LIC": "Licences and notices",
    "GEN": "Pictures and machines",
    "CLM": "Claims",
    "PRD": "Goods and services",
}


def trigger(rule: Rule) -> str:
    """When a rule applies, in words."""
    text = _condition(rule.when) or "always"
    return f"{text}, unless {_condition(rule.unless)}" if rule.unless else text


def severities(rule: Rule) -> str:
    """The severities of a rule with their conditions; a question is told as one."""
    if rule.question:
        return "question"
    return ", else ".join(f"{severity}{f' if {_condition(when)}' if when else ''}" for when, severity in rule.severities)


def in_force(rule: Rule) -> str:
    """The days of a rule, or nothing where it has no limit."""
    return f"{f'from {rule.begins}' if rule.begins else ''}{f' until {rule.ends}' if rule.ends else ''}".strip()


def jurisdiction_page(pack: Pack) -> str:
    """The page of one pack."""
    lines = [f"# {pack.title}", "", f"{CAVEAT} Made by `disclose rules --jurisdiction {pack.name} --format markdown`.", ""]
    if pack.terms:
        lines += ["## Label words", "", "| grade | words |", "|---|---|"]
        lines += [f"| {grade} | {_cell(_words(by_language))} |" for grade, by_language in pack.terms.listed.items()]
        told = ", ".join(f"{kind.replace('_', ' ')}: {grade}" for kind, grade in pack.terms.told.items())
        lines += [
            "",
            f"A label in other words that only tells of something received: {told}. Any other ambiguous label: {pack.terms.unlisted}.",
        ]
        if pack.terms.unpaid_counts:
            lines.append("Promoting without any consideration counts as advertising too.")
        lines.append("")
    for code, title in _SECTIONS.items():
        rules = [rule for rule in pack.rules if rule.id.rpartition("-")[2].startswith(code)]
        if rules:
            lines += [
                f"## {title}",
                "",
                "| rule | finds | severity | applies when | in force | source | confidence | rows |",
                "|---|---|---|---|---|---|---|---|",
            ]
            lines += [_rule_row(rule) for rule in rules]
            lines.append("")
    return "\n".join(lines)


def coverage_page(rows: Sequence[Row]) -> str:
    """The table of the rows of the matrix."""
    count = {treatment: sum(row.treatment == treatment for row in rows) for treatment in ("decided", "asked", "out of reach")}
    return "\n".join(
        [
            "# Coverage of the legal matrix",
            "",
            f"{CAVEAT} Made by `disclose rules --coverage --format markdown`.",
            "",
            f"{len(rows)} rows: {', '.join(f'{number} {treatment}' for treatment, number in count.items())}. {_TREATMENTS}",
            "",
            "| pack | row | treatment | by, or why not |",
            "|---|---|---|---|",
            *(f"| {row.pack} | {row.id} | {row.treatment} | {_cell(row.by)} |" for row in rows),
            "",
        ]
    )


def comparison_page(jurisdictions: Sequence[str], rows: Iterable[tuple[str, Mapping[str, object], Mapping[str, str]]]) -> str:
    """The table of posts and their verdicts.

    Args:
        jurisdictions: the columns.
        rows: text, metadata and jurisdiction → verdict of each post.
    """
    return "\n".join(
        [
            "# The same post under nine laws",
            "",
            f"{CAVEAT} Made by `disclose rules --comparison --format markdown`; posts of our own, `rules/comparison.yaml`.",
            "",
            f"| post | known beside it | {' | '.join(jurisdictions)} |",
            f"|---|---|{'---|' * len(jurisdictions)}",
            *(
                f"| {_cell(text)} | {_cell(', '.join(f'{key} {value}' for key, value in known.items()))} | "
                f"{' | '.join(verdicts[name] for name in jurisdictions)} |"
                for text, known, verdicts in rows
            ),
            "",
        ]
    )


def _rule_row(rule: Rule) -> str:
    cells = (
        f"{rule.id} {rule.name}",
        f"{rule.what} {rule.why}",
        severities(rule),
        trigger(rule),
        in_force(rule),
        _source(rule.citation),
        rule.confidence,
        ", ".join(rule.law),
    )
    return f"| {' | '.join(map(_cell, cells))} |"


def _source(citation: Citation) -> str:
    return f"[{citation.text}](<{citation.link}>)" if citation.link else citation.text


def _words(by_language: Mapping[str, tuple[str, ...]]) -> str:
    return "; ".join(f"{language}: {', '.join(words)}" for language, words in by_language.items())


def _condition(condition: Condition) -> str:
    return " and ".join(
        f"{name.replace('_', ' ')} is {' or '.join(str(value).lower().replace('_', ' ') for value in values)}"
        for name, values in condition.items()
    )


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")
