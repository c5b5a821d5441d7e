"""The JSON schema of a lexicon file, made of the lists that `disclose.lexicon.loading` checks entries against."""

from __future__ import annotations

from typing import Any

from disclose.lexicon.loading import ENTRY_ID, FIELDS, NEEDED
from disclose.lexicon.schema import FAMILIES
from disclose.text.languages import LANGUAGES


def lexicon_schema() -> dict[str, Any]:
    """Of `lexicons/<language>/*.yaml`."""
    text = {"type": "string", "pattern": r"\S"}
    texts = {"type": "array", "items": text}
    examples = {**texts, "minItems": 2}
    kinds = [f"{family}/{kind}" for family, listed in FAMILIES.items() for kind in listed]
    forms: dict[str, dict[str, Any]] = {
        "id": {"description": "Stable: <language>.<family>.<name>.", "type": "string", "pattern": f"^{ENTRY_ID}$"},
        "is": {"description": "Family and kind.", "enum": kinds},
        "strength": {"description": "Whether evidence shows a connection or hints at one.", "enum": ["shows", "hints"]},
        "evidence": {
            "description": "Of a disclosure: the kind of evidence that its words are.",
            "enum": list(FAMILIES["evidence"]),
        },
        "stand": {
            "description": "Where the words count: anywhere, as a label by themselves, as a whole hashtag.",
            "enum": ["any", "alone", "tag"],
        },
        "patterns": {"description": "In the pattern language of docs/lexicons.md.", **texts, "minItems": 1},
        "unless": {"description": "A match that overlaps one of these does not count.", **texts},
        "match": {"description": "Texts that must match.", **examples},
        "no_match": {"description": "Texts that must not: the traps of the language.", **examples},
        "note": {"description": "Why, or the source, where it is not plain.", "type": "string"},
    }
    entry = {
        "type": "object",
        "properties": {name: forms[name] for name in FIELDS},
        "required": list(NEEDED),
        "additionalProperties": False,
        "if": {"required": ["evidence"]},
        "then": {"properties": {"is": {"pattern": "^disclosure/"}}},
    }
    words = {"type": "array", "items": {"type": "string"}, "minItems": 1}
    return {
        "type": "object",
        "properties": {
            "language": {"enum": list(LANGUAGES)},
            "sets": {
                "description": "Word sets, used as {name} in patterns of any file of the language.",
                "type": ["object", "null"],
                "additionalProperties": words,
            },
            "entries": {"type": ["array", "null"], "items": entry},
        },
        "required": ["language"],
        "additionalProperties": False,
    }
