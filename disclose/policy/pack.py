"""Rule packs are read here: schema, faults with file and line, rules that build on a shared one.

A rule of a jurisdiction names the shared rule that it builds on (`base: undisclosed-advertising`, from `core.yaml` or `common.yaml`) and
says only what is its own: id, citation, rows of law, severity. Its `when` adds to the base's, key by key.
"""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, cast

from disclose.errors import RulesError
from disclose.lexicon.yaml_lines import load_yaml
from disclose.plugins import named, plugin_packs
from disclose.policy.facts import GRADES, SUBJECTS
from disclose.policy.rule import Pack, Rule
from disclose.policy.rule_ids import rule_ids
from disclose.policy.terms import Terms, term_words
from disclose.policy.texts import with_messages
from disclose.report import Citation
from disclose.resources import resource_folder

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from disclose.lexicon.yaml_lines import Place
    from disclose.policy.facts import Fact
    from disclose.policy.rule import Condition
    from disclose.report import Severity

#: What the fields of a rule and of a pack may hold, and which there are.
SEVERITIES: Final = ("error", "warning", "note")
STATUSES: Final = ("preview", "stable", "deprecated")
EDITS: Final = ("", "add_label", "replace_label", "remove_span", "add_disclaimer")
CONFIDENCES: Final = ("", "high", "medium", "low")
NEEDED: Final = ("id", "name", "status", "since", "for", "severity", "what", "why", "message", "citation", "fix", "examples")
OPTIONAL: Final = ("when", "unless", "edit", "law", "confidence", "from", "until", "ask", "with", "base")
PACK_NEEDED: Final = ("pack", "jurisdiction", "version", "labels", "rules")
PACK_OPTIONAL: Final = ("title", "languages", "terms", "as_of", "about")
RULE_ID: Final = r"(?:[A-Z]{2}-)?[A-Z]{3}\d{3}"
_FORM: Final = (
    'right form: {id: DSC001, name: undisclosed-advertising, status: stable, since: 0.1.0, for: post, when: {commercial: ["yes"]}, '
    "severity: error, what: …, why: …, message: …, citation: {text: …, link: …}, fix: …, "
    "examples: {match: [{text: …}], no_match: [{text: …}]}}; in a jurisdiction: {id: IL-DSC001, base: undisclosed-advertising, law: […], …}"
)
#: Facts whose values decide early that a rule cannot apply, the rarest first.
_GATES: Final = (
    "product",
    "region",
    "platform",
    "ai_image",
    "ai_text",
    "edited_body",
    "audience_under_age",
    "licensed",
    "reason",
    "category",
    "kind",
    "disclosure",
    "denied",
    "commercial",
    "promoted",
    "language",
)


@lru_cache(maxsize=32)
def load_pack(name: str) -> Pack:
    """Load `rules/<name>.yaml`, or the pack of a plugin.

    Raises:
        RulesError: the file does not follow the schema; with file, line and the right form.
        PluginError: a plugin is faulty, or its pack is.
    """
    path = resource_folder("rules") / f"{name}.yaml"
    if path.is_file() or name not in plugin_packs():
        return read_pack(path)
    with named():
        return _of_plugin(name, plugin_packs()[name])


def _of_plugin(name: str, path: Path) -> Pack:
    """A pack that is named like its file, and whose rules are named like none of disclose."""
    pack = read_pack(path)
    if not pack.name == pack.jurisdiction == name:
        raise RulesError(f"pack and jurisdiction are called like the file, {name}", where=str(path))
    if taken := {rule.id for rule in pack.rules} & set(rule_ids(without=name)):
        raise RulesError(f"rule {min(taken)} is one of another pack", where=str(path), todo="begin ids with two letters of your own")
    return pack


def read_pack(path: Path) -> Pack:
    """Read and check one pack file.

    Raises:
        RulesError: the file does not follow the schema; with file, line and the right form.
    """
    try:
        return _pack(path)
    except (AttributeError, KeyError, TypeError, ValueError) as cause:
        raise RulesError(f"does not follow the schema: {cause!r}", where=str(path), todo="`disclose schema pack` prints it") from cause


def _pack(path: Path) -> Pack:
    data, lines = load_yaml(path, RulesError)
    if not isinstance(data, dict) or not set(PACK_NEEDED) <= set(data) <= {*PACK_NEEDED, *PACK_OPTIONAL}:
        raise RulesError(f"a pack has the keys {', '.join(sorted(PACK_NEEDED))}", where=str(path))
    languages = tuple(data.get("languages") or ())
    rows = with_messages(data["rules"], data["pack"])
    rules = tuple(_rules(rows, data["jurisdiction"], languages, path, lines))
    seen: set[str] = set()
    for index, rule in enumerate(rules):
        if rule.id in seen:
            raise RulesError(f"rule {rule.id} stands twice", where=f"{path}:{lines['rules', index]}")
        seen.add(rule.id)
    terms = _terms(data["terms"], path, lines) if data.get("terms") else None
    title = str(data.get("title", data["pack"]))
    return Pack(data["pack"], data["jurisdiction"], str(data["version"]), data["labels"], rules, title, terms, languages, _gates(rules))


@lru_cache(maxsize=1)
def shared_rules() -> Mapping[str, dict[str, Any]]:
    """The rules that others may build on, as they stand in `core.yaml` and `common.yaml`, by name."""
    shared: dict[str, dict[str, Any]] = {}
    for name in ("core", "common"):
        path = resource_folder("rules") / f"{name}.yaml"
        data, lines = load_yaml(path, RulesError)
        for index, row in enumerate(with_messages(data["rules"], name)):
            merged = _on_base(row, shared, f"{path}:{lines['rules', index]}")
            shared[merged["name"]] = {key: value for key, value in merged.items() if key not in ("id", "citation", "base")}
    return shared


def _on_base(row: Any, shared: Mapping[str, dict[str, Any]], where: str) -> dict[str, Any]:
    """A rule with what it takes from its base."""
    if not isinstance(row, dict):
        raise RulesError("a rule is a mapping", where=where, todo=_FORM)
    base = row.get("base")
    if base is None:
        return row
    if base not in shared:
        raise RulesError(f"base {base!r} is no shared rule", where=where, todo="shared rules stand in core.yaml and common.yaml, by name")
    below = shared[base]
    return {
        **below,
        **row,
        "when": {**(below.get("when") or {}), **(row.get("when") or {})},
        "with": {**(below.get("with") or {}), **(row.get("with") or {})},
    }


def _rules(rows: Iterable[Any], jurisdiction: str, languages: tuple[str, ...], path: Path, lines: dict[Place, int]) -> Iterator[Rule]:
    for index, own in enumerate(rows):
        where = f"{path}:{lines['rules', index]}"
        shared = shared_rules() if isinstance(own, dict) and "base" in own else {}
        row = _with_ask(_on_base(own, shared, where))
        if fault := _fault(row):
            raise RulesError(fault, where=where, todo=_FORM)
        levels = row["severity"] if isinstance(row["severity"], list) else [{"is": row["severity"]}]
        match, no_match = (tuple(_examples(row, side, languages)) for side in ("match", "no_match"))
        if not match or not no_match:
            raise RulesError(f"{row['id']}: no examples in {', '.join(languages)}", where=where)
        yield Rule(
            row["id"],
            row["name"],
            jurisdiction,
            row["status"],
            str(row["since"]),
            row["for"],
            _condition(row.get("when") or {}),
            tuple((_condition(level.get("when") or {}), cast("Severity", level["is"])) for level in levels),
            row["what"],
            row["why"],
            row["message"],
            Citation(row["citation"]["text"], row["citation"].get("link", "")),
            row["fix"],
            row.get("edit", ""),
            match,
            no_match,
            _condition(row.get("unless") or {}),
            tuple(row.get("law") or ()),
            row.get("confidence", ""),
            _day(row.get("from")),
            _day(row.get("until")),
            "ask" in row,
        )


def _with_ask(row: dict[str, Any]) -> dict[str, Any]:
    """A rule that asks, with what follows from that: its question is its message, and it is a note."""
    if "ask" not in row:
        return row
    return {**row, "message": row["ask"], "severity": "note", "edit": ""}


def _examples(row: dict[str, Any], side: str, languages: tuple[str, ...]) -> Iterator[dict[str, Any]]:
    """The example posts of one side, in the languages of the pack where they are grouped by language."""
    examples = row["examples"]
    groups = (
        [examples] if "match" in examples else [examples[language] for language in languages or tuple(examples) if language in examples]
    )
    for group in groups:
        for example in group[side]:
            post: dict[str, Any] = {"text": example} if isinstance(example, str) else example
            own: dict[str, Any] = post.get("meta") or {}
            meta = {**(row.get("with") or {}), **own}
            yield {**post, "meta": meta} if meta else post


def _condition(raw: Mapping[str, Any]) -> Condition:
    return {name: tuple(values) for name, values in raw.items()}


def _day(raw: str | None) -> date | None:
    return date.fromisoformat(raw) if raw else None


def _gates(rules: Iterable[Rule]) -> dict[str, dict[str, dict[Fact, tuple[Rule, ...]]]]:
    """Rules by subject and by the value of one fact that they cannot do without."""
    gates: dict[str, dict[str, dict[Fact, tuple[Rule, ...]]]] = {}
    for rule in rules:
        fact = next((name for name in _GATES if name in rule.when), "")
        by_value = gates.setdefault(rule.subject, {}).setdefault(fact, {})
        for value in rule.when.get(fact, ("",)):
            by_value[value] = (*by_value.get(value, ()), rule)
    return gates


def _terms(raw: Any, path: Path, lines: dict[Place, int]) -> Terms:
    """The label words of a pack."""
    where = f"{path}:{lines['terms',]}"
    form = (
        "right form: terms: {accepted: {he: [פרסומת], any: ['#ad']}, weak: {…}, refused: {…}, told: {gifted: weak}, unlisted: weak, "
        "unpaid_counts: false}"
    )
    if not isinstance(raw, dict) or not set(raw) <= {*GRADES, "told", "unlisted", "unpaid_counts"}:
        raise RulesError("terms has the keys accepted, weak, refused, told, unlisted, unpaid_counts", where=where, todo=form)
    words: dict[str, str] = {}
    anywhere: set[str] = set()
    for grade in GRADES:
        for language, listed in (raw.get(grade) or {}).items():
            for word in listed:
                key = term_words(word)
                if not key.strip() or words.get(key, grade) != grade:
                    raise RulesError(f"label word {word!r} is empty, or graded twice", where=where, todo=form)
                words[key] = grade
                if language == "any":
                    anywhere.add(key)
    told = dict(raw.get("told") or {})
    unlisted = str(raw.get("unlisted", "weak"))
    if not {*told.values(), unlisted} <= set(GRADES):
        raise RulesError(f"told and unlisted grade with {', '.join(GRADES)}", where=where, todo=form)
    shown = {
        grade: {language: tuple(listed) for language, listed in raw[grade].items() if language != "any"}
        for grade in GRADES
        if raw.get(grade)
    }
    return Terms(words, frozenset(anywhere), told, unlisted, bool(raw.get("unpaid_counts")), shown)


def _fault(row: dict[str, Any]) -> str:
    """What is wrong with a rule, or ""."""
    if unknown := set(row).difference(NEEDED, OPTIONAL):
        return f"unknown field {min(unknown)!r}"
    if missing := set(NEEDED) - set(row):
        return f"rule {row.get('id', '?')!r} lacks {', '.join(sorted(missing))}"
    name = row["id"]
    levels = row["severity"] if isinstance(row["severity"], list) else [{"is": row["severity"]}]
    conditions = [
        row.get("when") or {},
        row.get("unless") or {},
        *((level.get("when") or {}) for level in levels if isinstance(level, dict)),
    ]
    allowed = SUBJECTS.get(row["for"], {})
    checks = [
        (bool(re.fullmatch(RULE_ID, str(name))), f"id {name!r} is not of the form DSC001"),
        (bool(allowed), f"{name}: for is one of {', '.join(SUBJECTS)}"),
        (row["status"] in STATUSES, f"{name}: status is one of {', '.join(STATUSES)}"),
        (
            all(isinstance(level, dict) and level.get("is") in SEVERITIES for level in levels),
            f"{name}: severity is one of {', '.join(SEVERITIES)}, or a list of {{when, is}}",
        ),
        (
            all(_is_condition(condition, allowed) for condition in conditions),
            f"{name}: when maps facts ({', '.join(sorted(allowed))}) to lists of values",
        ),
        (row.get("edit", "") in EDITS, f"{name}: edit is one of {', '.join(EDITS[1:])}"),
        (isinstance(row["citation"], dict) and bool(row["citation"].get("text")), f"{name}: citation is {{text, link}}"),
        (
            all(isinstance(row[field], str) and row[field].strip() for field in ("name", "what", "why", "message", "fix")),
            f"{name}: name, what, why, message and fix are texts",
        ),
        (row.get("confidence", "") in CONFIDENCES, f"{name}: confidence is one of {', '.join(CONFIDENCES[1:])}"),
        (
            row.get("confidence") != "low" or all(level["is"] != "error" for level in levels if isinstance(level, dict)),
            f"{name}: what is known with low confidence is no error",
        ),
        (bool(row.get("law")) == bool(row.get("confidence")), f"{name}: law and confidence stand together"),
        (all(_is_day(row.get(field)) for field in ("from", "until")), f"{name}: from and until are days, such as 2026-08-02"),
        (_are_examples(row["examples"]), f"{name}: examples holds match and no_match, each a list of posts, or that for each language"),
    ]
    return next((message for good, message in checks if not good), "")


def _is_condition(condition: Any, allowed: Mapping[str, frozenset[str | bool] | None]) -> bool:
    """Whether a condition asks for facts of the subject, and for values that they can have."""
    return isinstance(condition, dict) and all(
        name in allowed and isinstance(values, list) and values and ((known := allowed[name]) is None or set(values) <= known)
        for name, values in condition.items()
    )


def _is_day(raw: Any) -> bool:
    try:
        return raw is None or bool(date.fromisoformat(raw))
    except (TypeError, ValueError):
        return False


def _are_examples(examples: Any) -> bool:
    if not isinstance(examples, dict) or not examples:
        return False
    groups = [examples] if "match" in examples or "no_match" in examples else list(examples.values())
    return all(
        isinstance(group, dict)
        and all(
            isinstance(group.get(side), list)
            and group[side]
            and all(isinstance(post, str) or (isinstance(post, dict) and "text" in post) for post in group[side])
            for side in ("match", "no_match")
        )
        for group in groups
    )
