"""explain, rules, lexicon check, eval."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner

from disclose.cli.main import _COMMANDS, cli
from disclose.errors import DiscloseError
from disclose.policy.pack import load_pack


def run(*arguments: str):
    return CliRunner().invoke(cli, list(arguments))


@pytest.mark.parametrize("command", list(_COMMANDS))
def test_every_command_has_help(command: str) -> None:
    result = run(command, "--help")
    assert result.exit_code == 0
    assert "Usage:" in result.output


def test_explain_by_id_and_by_name() -> None:
    assert run("explain", "dsc001").output == run("explain", "undisclosed-advertising").output
    assert "Why:" in run("explain", "CLM001").output
    assert isinstance(run("explain", "XYZ999").exception, DiscloseError)


def test_rules_lists_all() -> None:
    rules = [*load_pack("core").rules, *load_pack("register").rules]
    assert [line.split()[0] for line in run("rules").output.strip().split("\n")] == [rule.id for rule in rules]


def test_lexicon_check_of_one_language() -> None:
    result = run("lexicon", "check", "en")
    assert result.exit_code == 0
    assert result.output.startswith("en: ")
    assert "0 faults" in result.output


@pytest.fixture
def gold(tmp_path):
    rows = [
        {
            "id": "1",
            "lang": "en",
            "platform": "x",
            "text": "loving these boots, use my code ANNA15",
            "meta": {},
            "tags": [],
            "gold": {
                "commercial": "yes",
                "evidence": [],
                "disclosure": "none",
                "disclosure_spans": [],
                "reasons": [],
                "claims": [],
                "ai_artifacts": [],
                "ai_disclosed": False,
                "verdict": "fail",
            },
        },
        {
            "id": "2",
            "lang": "en",
            "platform": "x",
            "text": "the rain has stopped and this cures acne",
            "meta": {},
            "tags": ["contestable"],
            "gold": {
                "commercial": "no",
                "evidence": [],
                "disclosure": "none",
                "disclosure_spans": [],
                "reasons": [],
                "claims": [{"text": "rain", "category": "scarcity", "support": "none", "unverifiable": True}],
                "ai_artifacts": [],
                "ai_disclosed": False,
                "verdict": "pass",
            },
        },
    ]
    path = tmp_path / "gold.jsonl"
    path.write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    return path


def test_eval_scores_and_prints_misses(gold) -> None:
    scores = json.loads(run("eval", str(gold), "--format", "json").output)["en"]
    assert scores["commercial accuracy"]["value"] == 1.0
    assert scores["claims typed recall"]["value"] == 0.0
    assert scores["verdict accuracy"]["low"] < scores["verdict accuracy"]["value"] <= scores["verdict accuracy"]["high"]
    out = run("eval", str(gold), "--errors").output
    assert "claim missed: scarcity “rain”" in out
    assert "without 1 contestable posts" in out


def test_eval_tells_a_bad_row(gold) -> None:
    gold.write_text(gold.read_text(encoding="utf-8") + '\n{"id": "3"}\n', encoding="utf-8")
    error = run("eval", str(gold)).exception
    assert isinstance(error, DiscloseError)
    assert "gold.jsonl:3" in str(error)
