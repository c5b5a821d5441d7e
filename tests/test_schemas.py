"""The published JSON schemas are those of the code, and say what the code says."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path

import jsonschema
import pytest

from disclose.config import load_config
from disclose.errors import ConfigError
from disclose.schemas import SCHEMAS, schema_text
from tests.test_config import FULL

PUBLISHED = Path(__file__).parent.parent / "docs" / "schemas"


def test_the_published_schemas_are_current() -> None:
    for name in SCHEMAS:
        assert (PUBLISHED / f"{name}.schema.json").read_text(encoding="utf-8") == schema_text(name), (
            "run `disclose schema --write docs/schemas`"
        )


def test_every_key_is_described() -> None:
    def keys(schema: dict) -> dict:
        return schema["properties"]

    assert all(key["description"] for name, key in keys(json.loads(schema_text("config"))).items() if name != "profile")
    entry = json.loads(schema_text("suppressions"))["properties"]["suppressions"]["items"]
    assert all(key["description"] for key in keys(entry).values())
    assert entry["required"] == ["rule", "reason"]


@pytest.mark.parametrize(
    ("text", "good"),
    [
        (FULL, True),
        ('platfrom = "x"', False),
        ('platform = "myspace"', False),
        ('jurisdictions = "il"', False),
        ("max-fpr = 2", False),
        ("allow-inline = 1", False),
        ('[severity]\nCLM003 = "loud"', False),
        ("[cut]\nmyspace = 3", False),
        ('[profile.a]\nplatfrom = "x"', False),
    ],
)
def test_the_schema_and_the_reader_agree(tmp_path: Path, text: str, *, good: bool) -> None:
    data = json.loads(json.dumps(tomllib.loads(text), default=str))
    assert jsonschema.Draft202012Validator(SCHEMAS["config"]()).is_valid(data) is good
    path = tmp_path / "disclose.toml"
    path.write_text(text, encoding="utf-8")
    if good:
        load_config(path)
    else:
        with pytest.raises(ConfigError):
            load_config(path)


def test_the_docs_tell_of_every_key() -> None:
    docs = (PUBLISHED.parent / "configuration.md").read_text(encoding="utf-8")
    told = set(re.findall(r"^\| `([a-z-]+)`", docs, re.MULTILINE))
    assert set(SCHEMAS["config"]()["properties"]) <= told
