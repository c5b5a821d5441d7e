"""The JSON schema of a rule pack, made of the lists that `disclose.policy.pack` checks rules against."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from disclose.policy.facts import GRADES, SUBJECTS
from disclose.policy.pack import CONFIDENCES, EDITS, NEEDED, OPTIONAL, PACK_NEEDED, PACK_OPTIONAL, RULE_ID, SEVERITIES, STATUSES
from disclose.post import META_TYPES, META_VALUES, PLATFORMS
from disclose.text.languages import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_TEXT = {"type": "string", "pattern": r"\S"}
_DAY = {"type": "string", "format": "date"}
_VERSION = {"type": ["string", "number"]}
_EACH = {"type": "object", "propertyNames": {"enum": list(LANGUAGES)}}


def pack_schema() -> dict[str, Any]:
    """Of `rules/<name>.yaml`, and of the packs of plugins."""
    keys: dict[str, Any] = {
        "pack": {"description": "Its name, that of the file.", "type": "string", "pattern": "^[a-z][a-z0-9-]*$"},
        "jurisdiction": {"description": "Its code, as in reports.", "type": "string", "pattern": "^[a-z][a-z0-9-]*$"},
        "title": {"description": "Its name for people.", **_TEXT},
        "version": _VERSION,
        "as_of": {"description": "The day on which its sources were read.", **_DAY},
        "about": _TEXT,
        "languages": {"description": "Of its public.", "type": "array", "items": {"enum": list(LANGUAGES)}, "uniqueItems": True},
        "labels": {"description": "Language → the words that a fix inserts.", **_EACH, "additionalProperties": _TEXT},
        "terms": _terms(),
        "rules": {"type": "array", "items": {"$ref": "#/$defs/rule"}},
    }
    return {
        "type": "object",
        "properties": {name: keys[name] for name in (*PACK_NEEDED, *PACK_OPTIONAL)},
        "required": list(PACK_NEEDED),
        "additionalProperties": False,
        # common.yaml holds what the rules of others build on: no rule by itself
        "if": {"properties": {"pack": {"const": "common"}}},
        "else": {"properties": {"rules": {"items": {"required": ["id", "citation"]}}}},
        "$defs": {"rule": _rule(), "post": _post(), "condition": _condition(_all_facts())},
    }


def _rule() -> dict[str, Any]:
    condition = {"$ref": "#/$defs/condition"}
    severity = {"enum": list(SEVERITIES)}
    level = {"type": "object", "properties": {"when": condition, "is": severity}, "required": ["is"], "additionalProperties": False}
    texts = dict.fromkeys(("name", "what", "why", "message", "fix", "ask"), _TEXT)
    keys: dict[str, Any] = {
        **texts,
        "id": {"description": "Stable.", "type": "string", "pattern": f"^{RULE_ID}$"},
        "status": {"enum": list(STATUSES)},
        "since": _VERSION,
        "for": {"description": "What it is asked about, once for each.", "enum": list(SUBJECTS)},
        "base": {"description": "The shared rule that it builds on, by name.", **_TEXT},
        "when": condition,
        "unless": condition,
        "severity": {"oneOf": [severity, {"type": "array", "items": level, "minItems": 1}]},
        "edit": {"enum": list(EDITS)},
        "confidence": {"enum": [value for value in CONFIDENCES if value]},
        "law": {"description": "Rows of the legal matrix.", "type": "array", "items": _TEXT, "minItems": 1},
        "from": {"description": "The first day on which it is the law.", **_DAY},
        "until": {"description": "The last one.", **_DAY},
        "with": {"description": "Metadata that every example has.", **_meta()},
        "citation": {
            "type": "object",
            "properties": {"text": _TEXT, "link": {"type": "string", "pattern": "^(https?://|$)"}},
            "required": ["text"],
            "additionalProperties": False,
        },
        "examples": _examples(),
    }
    needed = [name for name in NEEDED if name not in ("id", "citation")]
    asked = [name for name in needed if name not in ("message", "severity")]
    return {
        "type": "object",
        "properties": {name: keys[name] for name in (*NEEDED, *OPTIONAL)},
        "additionalProperties": False,
        "anyOf": [{"required": ["base"]}, {"required": needed}, {"required": ["ask", *asked]}],
        "dependentRequired": {"law": ["confidence"], "confidence": ["law"]},
        "allOf": [
            {
                "if": {"properties": {"for": {"const": subject}}, "required": ["for"]},
                "then": {"properties": dict.fromkeys(("when", "unless"), _condition(facts))},
            }
            for subject, facts in SUBJECTS.items()
        ],
    }


def _all_facts() -> dict[str, frozenset[str | bool] | None]:
    """The facts of all subjects with all values."""
    together: dict[str, frozenset[str | bool] | None] = {}
    for facts in SUBJECTS.values():
        for name, values in facts.items():
            before = together.get(name, frozenset())
            together[name] = None if before is None or values is None else before | values
    return together


def _condition(facts: Mapping[str, Iterable[str | bool] | None]) -> dict[str, Any]:
    keys = {
        name: {"type": "array", "minItems": 1, "items": {"type": "string"} if values is None else {"enum": sorted(values, key=str)}}
        for name, values in sorted(facts.items())
    }
    return {"description": "Fact → accepted values.", "type": "object", "properties": keys, "additionalProperties": False}


def _examples() -> dict[str, Any]:
    posts = {"type": "array", "items": {"$ref": "#/$defs/post"}, "minItems": 1}
    both = {
        "type": "object",
        "properties": {"match": posts, "no_match": posts},
        "required": ["match", "no_match"],
        "additionalProperties": False,
    }
    return {
        "description": "Posts that must and must not trigger it, or these by language.",
        "oneOf": [both, {**_EACH, "minProperties": 1, "additionalProperties": both}],
    }


def _post() -> dict[str, Any]:
    keys = {
        "text": {"type": "string"},
        "id": {"type": ["string", "integer"]},
        "platform": {"enum": list(PLATFORMS)},
        "lang": {"type": "string"},
        "meta": _meta(),
    }
    return {"oneOf": [{"type": "string"}, {"type": "object", "properties": keys, "required": ["text"], "additionalProperties": False}]}


def _meta() -> dict[str, Any]:
    """Of what is known beside a text; other keys are kept and not read."""
    kinds = {bool: "boolean", str: "string"}
    closed = {name: {"enum": list(values)} for name, values in META_VALUES.items()}
    return {"type": "object", "properties": {**{name: {"type": kinds[kind]} for name, kind in META_TYPES.items()}, **closed}}


def _terms() -> dict[str, Any]:
    grade = {"enum": list(GRADES)}
    words = {"type": "array", "items": {"type": ["string", "number"]}}
    listed = {"type": "object", "propertyNames": {"enum": [*LANGUAGES, "any"]}, "additionalProperties": words}
    keys = {
        **dict.fromkeys(GRADES, listed),
        "told": {"description": "Evidence → how a post that tells of it is graded.", "type": "object", "additionalProperties": grade},
        "unlisted": grade,
        "unpaid_counts": {"type": "boolean"},
    }
    return {"description": "How it grades the words of labels.", "type": "object", "properties": keys, "additionalProperties": False}
