"""The JSON schema of a report, made of the lists that the code reports from. Closed: a key that it does not name is of another version."""

from __future__ import annotations

from typing import Any, get_args

from disclose.lexicon.schema import DISCLOSURE_CLASSES, EVIDENCE_KINDS, PRODUCT_CATEGORIES
from disclose.policy.facts import POST_FACTS, REASONS, SUBJECTS
from disclose.register.model import EVIDENCE
from disclose.report import SCHEMA, Severity, Verdict
from disclose.signals.model import GeneratedStatus

_TEXT = {"type": "string"}
_TEXTS = {"type": "array", "items": _TEXT}
_OFFSET = {"description": "In Unicode code points of the post's text.", "type": "integer", "minimum": 0}
_SHARE = {"type": "number", "minimum": 0, "maximum": 1}
_VERDICT = {"enum": list(get_args(Verdict))}
_SPAN: dict[str, Any] = {"start": _OFFSET, "end": _OFFSET}


def report_schema() -> dict[str, Any]:
    """Of one report, `disclose.report/1`."""
    definitions = {
        "span": _object(_SPAN),
        "influence": _object({**_SPAN, "text": _TEXT, "weight": {"type": "number"}}),
        "finding": _object(_finding(), optional=_OF_LAW),
        "suppressed": _object({**_finding(), **dict.fromkeys(("reason", "by", "expires", "where"), _TEXT)}, optional=_OF_LAW),
    }
    keys: dict[str, Any] = {
        "schema": {"const": SCHEMA},
        "id": {"description": "The caller's id, or empty.", **_TEXT},
        "verdict": {"description": "The strictest of all that judge.", **_VERDICT},
        "jurisdictions": {
            "description": "Verdicts by jurisdiction, where some were asked for.",
            "type": "object",
            "additionalProperties": _VERDICT,
        },
        "audience": {"description": "How the jurisdictions were chosen.", "enum": ["given", "region", "language"]},
        "language": _object(
            {
                "primary": {"type": "string", "pattern": "^[a-z]{2,3}(-Latn)?$"},
                "confidence": _SHARE,
                "spans": _list(_object({**_SPAN, "lang": _TEXT})),
            }
        ),
        "sponsorship": _sponsorship(),
        "claims": _list(_claim()),
        "category": _object(
            {"value": {"enum": list(PRODUCT_CATEGORIES)}, "origin": {"enum": ["declared", "sensed"]}, "spans": _list(_quote({}))}
        ),
        "generated": _generated(),
        "evasion": _list(_quote({"kind": _values("evasion", "kind")})),
        "findings": {"description": "Worst first.", **_list({"$ref": "#/$defs/finding"})},
        "suppressed": _list({"$ref": "#/$defs/suppressed"}),
        "ignored": _list(_object({"rule": _TEXT, "count": {"type": "integer", "minimum": 1}, "reason": _TEXT, "where": _TEXT})),
        "known": _object(
            {
                "count": {"type": "integer", "minimum": 1},
                "rules": {"type": "object", "additionalProperties": {"type": "integer", "minimum": 1}},
            }
        ),
        "warnings": _list(_object({"code": {"type": "string", "pattern": r"^DIS\d{3}$"}, "what": _TEXT, "where": _TEXT, "todo": _TEXT})),
        "not_assessed": _list(_object({"part": {"enum": ["sponsorship", "claims", "generated", "language"]}, "reason": _TEXT})),
        "versions": {"type": "object", "required": ["disclose"], "additionalProperties": _TEXT},
    }
    optional = ("jurisdictions", "audience", "category", "suppressed", "ignored", "known", "warnings")
    return {
        **_object(keys, optional=optional),
        "dependentRequired": {"jurisdictions": ["audience"], "audience": ["jurisdictions"]},
        "$defs": definitions,
    }


_OF_LAW = ("kind", "law", "confidence")


def _sponsorship() -> dict[str, Any]:
    kinds = {"enum": list(EVIDENCE_KINDS)}
    opinion = {"model": _TEXT, "answer": _TEXT, "words": _TEXT, "probability": _SHARE, "influences": _list({"$ref": "#/$defs/influence"})}
    return _object(
        {
            "commercial": _listed(POST_FACTS["commercial"]),
            "evidence": _list(_quote({"kind": kinds, "origin": _TEXTS})),
            "disclosure": _listed(POST_FACTS["disclosure"]),
            "reasons": _list({"enum": list(REASONS)}),
            "disclosures": _list(_quote({"class": {"enum": list(DISCLOSURE_CLASSES)}, "origin": _TEXTS})),
            "model": {"description": "The model's answer, where it overruled the words.", "anyOf": [{"type": "null"}, _object(opinion)]},
        }
    )


def _claim() -> dict[str, Any]:
    evidence = _list(_object({"kind": {"enum": list(EVIDENCE)}, "reference": _TEXT}))
    approved = _object({"id": _TEXT, "evidence": evidence, "expires": {"type": ["string", "null"], "format": "date"}})
    parts = {
        "category": _values("claim", "category"),
        "support": _values("claim", "support"),
        "unverifiable": {"type": "boolean"},
        "origin": _TEXTS,
        "approved": approved,
    }
    return _quote(parts, optional=("approved",))


def _generated() -> dict[str, Any]:
    return _object(
        {
            "status": {"enum": list(get_args(GeneratedStatus))},
            "probability": {"description": "That a machine wrote it, at even odds.", **_SHARE, "type": ["number", "null"]},
            "reason": _TEXT,
            "traits": _TEXTS,
            "influences": _list({"$ref": "#/$defs/influence"}),
            "artifacts": _list(_quote({"kind": _values("artifact", "kind")})),
            "disclosed": {"type": "boolean"},
        }
    )


def _finding() -> dict[str, Any]:
    removes = {"description": "What else the edit deletes.", **_list({"$ref": "#/$defs/span"})}
    edit = _object({**_SPAN, "text": _TEXT, "removes": removes}, optional=("removes",))
    return {
        "rule": {"type": "string", "pattern": "^[A-Z][A-Z0-9-]*$"},
        "name": _TEXT,
        "jurisdiction": _TEXT,
        "severity": {"enum": list(get_args(Severity))},
        "message": _TEXT,
        "spans": _list({"$ref": "#/$defs/span"}),
        "citation": _object({"text": _TEXT, "link": _TEXT}),
        "fix": _object({"advice": _TEXT, "edit": edit}, optional=("edit",)),
        "explanation": _TEXTS,
        "kind": {"enum": ["breach", "question"]},
        "law": {**_TEXTS, "minItems": 1},
        "confidence": {"enum": ["high", "medium", "low"]},
    }


def _object(keys: dict[str, Any], *, optional: tuple[str, ...] = ()) -> dict[str, Any]:
    required = [name for name in keys if name not in optional]
    return {"type": "object", "properties": keys, "required": required, "additionalProperties": False}


def _quote(keys: dict[str, Any], *, optional: tuple[str, ...] = ()) -> dict[str, Any]:
    """Something that quotes the post."""
    return _object({**_SPAN, "text": _TEXT, **keys}, optional=optional)


def _list(item: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": item}


def _values(subject: str, fact: str) -> dict[str, Any]:
    return _listed(SUBJECTS[subject][fact])


def _listed(values: frozenset[str | bool] | None) -> dict[str, Any]:
    return {"enum": sorted(values or (), key=str)}
