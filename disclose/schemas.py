"""The JSON schemas (draft 2020-12) of what disclose reads and writes, made from the code that does so.

A further schema is a function that gives it, and an entry in SCHEMAS.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from disclose.lexicon.file_schema import lexicon_schema
from disclose.policy.pack_schema import pack_schema
from disclose.policy.suppressions import FINGERPRINT, NEEDED
from disclose.policy.suppressions import KEYS as SUPPRESSION_KEYS
from disclose.report_schema import report_schema
from disclose.settings import KEYS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_DRAFT: Final = "https://json-schema.org/draft/2020-12/schema"


def config_schema() -> dict[str, Any]:
    """Of `disclose.toml`, and of `[tool.disclose]`."""
    keys = {name: key.schema() for name, key in KEYS.items()}
    profile = {
        "description": "Values that come before the others with --profile NAME.",
        "type": "object",
        "additionalProperties": {
            "type": "object",
            "properties": {name: {"$ref": f"#/properties/{name}"} for name in KEYS},
            "additionalProperties": False,
        },
    }
    return {"title": "disclose.toml", "type": "object", "properties": {**keys, "profile": profile}, "additionalProperties": False}


def suppressions_schema() -> dict[str, Any]:
    """Of a file of suppressions."""
    forms: dict[str, dict[str, Any]] = {
        "rule": {"type": "string", "pattern": "^[A-Z][A-Z0-9-]*$"},
        "post": {"type": ["string", "integer"]},
        "fingerprint": {"type": "string", "pattern": f"^{FINGERPRINT}$"},
        "expires": {"type": "string", "format": "date"},
    }
    keys = {name: {"description": about, **forms.get(name, {"type": "string", "minLength": 1})} for name, about in SUPPRESSION_KEYS.items()}
    entry = {"type": "object", "properties": keys, "required": list(NEEDED), "additionalProperties": False}
    return {
        "title": "suppressions of disclose",
        "type": "object",
        "properties": {"suppressions": {"type": "array", "items": entry}},
        "required": ["suppressions"],
        "additionalProperties": False,
    }


#: Name → what gives the schema; `docs/schemas/<name>.schema.json` is made of it.
SCHEMAS: Final[Mapping[str, Callable[[], dict[str, Any]]]] = {
    "config": config_schema,
    "suppressions": suppressions_schema,
    "report": lambda: {"title": "A report of disclose", **report_schema()},
    "pack": lambda: {"title": "A rule pack of disclose", **pack_schema()},
    "lexicon": lambda: {"title": "A lexicon file of disclose", **lexicon_schema()},
}


def file_name(name: str) -> str:
    """The file of a schema, which is its `$id` too."""
    return f"{name}.schema.json"


def schema_text(name: str) -> str:
    """A schema as it is published."""
    return json.dumps({"$schema": _DRAFT, "$id": file_name(name), **SCHEMAS[name]()}, ensure_ascii=False, indent=2) + "\n"
