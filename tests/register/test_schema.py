"""The JSON schema says what the loader takes: the same lists, the same fields, and the same answer on right and wrong claims."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from disclose.errors import RegisterError
from disclose.lexicon.schema import CLAIM_CATEGORIES
from disclose.lexicon.yaml_lines import load_yaml
from disclose.policy.audience import JURISDICTIONS
from disclose.register.fields import LONGEST, NEEDED, OPTIONAL, claim_of
from disclose.register.model import EVIDENCE
from disclose.text.languages import LANGUAGES

ROOT = Path(__file__).parents[2]
SCHEMA = json.loads((ROOT / "docs" / "schemas" / "claims-register.schema.json").read_text(encoding="utf-8"))
CLAIM = SCHEMA["$defs"]["claim"]
RIGHT = {"id": "a", "text": "works", "language": "en", "evidence": {"study": "x"}, "approver": "Al", "approved": "2026-01-01"}


def test_lists_and_fields_are_those_of_the_loader() -> None:
    properties = CLAIM["properties"]
    assert tuple(CLAIM["required"]) == NEEDED
    assert set(properties) == {*NEEDED, *OPTIONAL}
    assert properties["jurisdictions"]["oneOf"][1]["items"]["enum"] == list(JURISDICTIONS)
    assert set(properties["category"]["enum"]) == set(CLAIM_CATEGORIES)
    assert set(properties["evidence"]["properties"]) == set(EVIDENCE)
    assert set(SCHEMA["$defs"]["language"]["enum"]) == set(properties["disclaimers"]["properties"]) == set(LANGUAGES)
    assert SCHEMA["$defs"]["words"]["maxLength"] == LONGEST


@pytest.mark.parametrize(
    ("change", "right"),
    [
        ({}, True),
        ({"jurisdictions": "all", "expires": "2026-01-01", "handles": ["@a.b", "c"]}, True),
        ({"jurisdictions": ["us"], "disclaimers": {"en": ["x", "y"], "th": "ก"}, "category": "safety"}, True),
        ({"jurisdictions": []}, False),
        ({"jurisdictions": "us"}, False),
        ({"evidence": {}}, False),
        ({"evidence": "study x"}, False),
        ({"evidence": {"url": " "}}, False),
        ({"language": "fr"}, False),
        ({"text": "!"}, False),
        ({"text": "a" * (LONGEST + 1)}, False),
        ({"id": "-"}, False),
        ({"id": 7}, False),
        ({"approved": "2026"}, False),
        ({"disclaimers": {"en": []}}, False),
        ({"handles": "@a"}, False),
        ({"price": "1"}, False),
    ],
)
def test_the_same_answer(change: dict, *, right: bool) -> None:
    jsonschema = pytest.importorskip("jsonschema")
    row = {**RIGHT, **change}
    assert jsonschema.Draft202012Validator(SCHEMA).is_valid({"claims": [row]}) == right
    if right:
        claim_of(row, "x")
    else:
        with pytest.raises(RegisterError):
            claim_of(row, "x")


def test_the_example_follows_the_schema() -> None:
    jsonschema = pytest.importorskip("jsonschema")
    data, _ = load_yaml(ROOT / "examples" / "claims.yaml")
    jsonschema.Draft202012Validator(SCHEMA).validate(data)
