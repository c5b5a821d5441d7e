"""Rule packs: law as data. A rule is one entry with its meaning, its trigger over signals, its citation, fix and examples."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, cast

from disclose.errors import RulesError
from disclose.lexicon.yaml_lines import load_yaml
from disclose.report import Citation
from disclose.resources import resource_folder

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from disclose.lexicon.yaml_lines import Place
    from disclose.report import Severity

#: What a rule looks at, and the facts that its trigger may ask for; post facts are there for every subject.
POST_FACTS: Final = frozenset({"commercial", "disclosure", "promoted", "only_reason", "ai_disclosed"})
SUBJECTS: Final[Mapping[str, frozenset[str]]] = {
    "post": POST_FACTS,
    "reason": POST_FACTS | {"reason"},
    "claim": POST_FACTS | {"category", "support", "unverifiable"},
    "artifact": POST_FACTS | {"kind"},
    "evasion": POST_FACTS | {"kind"},
}
_SEVERITIES: Final = ("error", "warning", "note")
_STATUSES: Final = ("preview", "stable", "deprecated")
_EDITS: Final = ("", "add_label", "replace_label", "remove_span")
_RULE_FIELDS: Final = {
    "id",
    "name",
    "status",
    "since",
    "for",
    "when",
    "severity",
    "what",
    "why",
    "message",
    "citation",
    "fix",
    "edit",
    "examples",
}
_RULE_ID: Final = re.compile(r"[A-Z]{3}\d{3}")
_FORM: Final = (
    'right form: {id: DSC001, name: undisclosed-advertising, status: stable, since: 0.1.0, for: post, when: {commercial: ["yes"]}, '
    "severity: error, what: …, why: …, message: …, citation: {text: …, link: …}, fix: …, "
    "examples: {match: [{text: …}], no_match: [{text: …}]}}"
)

Condition = dict[str, tuple[str | bool, ...]]


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule.

    Attributes:
        id: stable id.
        name: names the bad pattern.
        jurisdiction: of the pack.
        status: preview, stable or deprecated.
        since: the version that brought it.
        subject: what it looks at, one of SUBJECTS.
        when: fact → accepted values; all must hold.
        severities: (condition, severity), the first that holds decides.
        what: what it finds. why: why that matters.
        message: for the reader of a report; {text}, {category}, {kind} stand for the subject's.
        citation: where it comes from.
        fix: what to do. edit: how the draft is mended, one of add_label, replace_label, remove_span, or "".
        match: posts that must trigger it. no_match: posts that must not.
    """

    id: str
    name: str
    jurisdiction: str
    status: str
    since: str
    subject: str
    when: Condition
    severities: tuple[tuple[Condition, Severity], ...]
    what: str
    why: str
    message: str
    citation: Citation
    fix: str
    edit: str
    match: tuple[dict[str, Any], ...]
    no_match: tuple[dict[str, Any], ...]

    def severity(self, facts: Mapping[str, str | bool]) -> Severity | None:
        """The severity under these facts, or None where the rule does not apply."""
        if not holds(self.when, facts):
            return None
        return next((severity for condition, severity in self.severities if holds(condition, facts)), None)


@dataclass(frozen=True, slots=True)
class Pack:
    """The rules of one jurisdiction, and its labels: language → the words that a fix inserts."""

    name: str
    jurisdiction: str
    version: str
    labels: Mapping[str, str]
    rules: tuple[Rule, ...]


def holds(condition: Condition, facts: Mapping[str, str | bool]) -> bool:
    """Whether every fact that a condition asks for has an accepted value."""
    return all(facts.get(name) in accepted for name, accepted in condition.items())


@lru_cache(maxsize=32)
def load_pack(name: str) -> Pack:
    """Load `rules/<name>.yaml`.

    Raises:
        RulesError: the file does not follow the schema; with file, line and the right form.
    """
    return read_pack(resource_folder("rules") / f"{name}.yaml")


def read_pack(path: Path) -> Pack:
    """Read and check one pack file."""
    data, lines = load_yaml(path, RulesError)
    keys = {"pack", "jurisdiction", "version", "labels", "rules"}
    if not isinstance(data, dict) or set(data) != keys:
        raise RulesError(f"a pack has the keys {', '.join(sorted(keys))}", where=str(path))
    rules = tuple(_rules(data["rules"], data["jurisdiction"], path, lines))
    seen: dict[str, int] = {}
    for index, rule in enumerate(rules):
        if rule.id in seen:
            raise RulesError(f"rule {rule.id} stands twice", where=f"{path}:{lines['rules', index]}")
        seen[rule.id] = index
    return Pack(data["pack"], data["jurisdiction"], str(data["version"]), data["labels"], rules)


def _rules(rows: list[Any], jurisdiction: str, path: Path, lines: dict[Place, int]) -> Iterator[Rule]:
    for index, row in enumerate(rows):
        where = f"{path}:{lines['rules', index]}"
        if fault := _fault(row):
            raise RulesError(fault, where=where, todo=_FORM)
        severities = row["severity"] if isinstance(row["severity"], list) else [{"is": row["severity"]}]
        yield Rule(
            row["id"],
            row["name"],
            jurisdiction,
            row["status"],
            str(row["since"]),
            row["for"],
            _condition(row.get("when") or {}),
            tuple((_condition(level.get("when") or {}), cast("Severity", level["is"])) for level in severities),
            row["what"],
            row["why"],
            row["message"],
            Citation(row["citation"]["text"], row["citation"].get("link", "")),
            row["fix"],
            row.get("edit", ""),
            tuple(row["examples"]["match"]),
            tuple(row["examples"]["no_match"]),
        )


def _condition(raw: Mapping[str, Any]) -> Condition:
    return {name: tuple(values) for name, values in raw.items()}


def _fault(row: Any) -> str:
    """What is wrong with a rule, or ""."""
    if not isinstance(row, dict):
        return "a rule is a mapping"
    if unknown := set(row) - _RULE_FIELDS:
        return f"unknown field {min(unknown)!r}"
    if missing := _RULE_FIELDS - {"when", "edit"} - set(row):
        return f"rule {row.get('id', '?')!r} lacks {', '.join(sorted(missing))}"
    levels = row["severity"] if isinstance(row["severity"], list) else [{"is": row["severity"]}]
    conditions = [row.get("when") or {}, *((level.get("when") or {}) for level in levels if isinstance(level, dict))]
    allowed = SUBJECTS.get(row["for"], frozenset())
    examples = row["examples"]
    checks = [
        (bool(_RULE_ID.fullmatch(str(row["id"]))), f"id {row['id']!r} is not of the form DSC001"),
        (bool(allowed), f"{row['id']}: for is one of {', '.join(SUBJECTS)}"),
        (row["status"] in _STATUSES, f"{row['id']}: status is one of {', '.join(_STATUSES)}"),
        (
            all(isinstance(level, dict) and level.get("is") in _SEVERITIES for level in levels),
            f"{row['id']}: severity is one of {', '.join(_SEVERITIES)}, or a list of {{when, is}}",
        ),
        (
            all(
                isinstance(condition, dict) and set(condition) <= allowed and all(isinstance(values, list) for values in condition.values())
                for condition in conditions
            ),
            f"{row['id']}: when maps facts ({', '.join(sorted(allowed))}) to lists of values",
        ),
        (row.get("edit", "") in _EDITS, f"{row['id']}: edit is one of {', '.join(_EDITS[1:])}"),
        (isinstance(row["citation"], dict) and bool(row["citation"].get("text")), f"{row['id']}: citation is {{text, link}}"),
        (
            all(isinstance(row[field], str) and row[field].strip() for field in ("name", "what", "why", "message", "fix")),
            f"{row['id']}: name, what, why, message and fix are texts",
        ),
        (
            isinstance(examples, dict)
            and all(
                isinstance(examples.get(side), list)
                and examples[side]
                and all(isinstance(post, dict) and "text" in post for post in examples[side])
                for side in ("match", "no_match")
            ),
            f"{row['id']}: examples holds match and no_match, each a list of posts",
        ),
    ]
    return next((message for good, message in checks if not good), "")
