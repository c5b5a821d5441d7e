"""`disclose model` and the options that choose what runs it."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner

from disclose.cli.main import cli
from disclose.encoder.shipped import is_installed
from disclose.errors import ModelError

needs_model = pytest.mark.skipif(not is_installed(), reason="no model, or not what runs it")
POST = "three weeks on this serum and my spots are gone, @lumera is magic"


def run(*arguments: str):
    return CliRunner().invoke(cli, arguments)


@needs_model
def test_info_and_check() -> None:
    info = run("model", "info")
    assert info.exit_code == 0
    assert "human texts set apart" in info.output
    assert "whole, and answers as released" in run("model", "check").output


@needs_model
def test_the_backend_is_an_option() -> None:
    with_model = json.loads(run("check", "--text", POST, "--format", "json").output)
    without = json.loads(run("check", "--text", POST, "--format", "json", "--backend", "none").output)
    assert "models/small" in with_model["versions"]
    assert "models/small" not in without["versions"]
    assert without["generated"]["status"] == "not_assessed"


@needs_model
def test_eval_takes_texts_with_their_authorship(tmp_path) -> None:
    path = tmp_path / "rows.jsonl"
    rows = [{"text": f"{POST} {number}", "lang": "en", "label": label} for number in range(4) for label in ("human", "machine")]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    scores = json.loads(run("eval", str(path), "--format", "json").output)
    assert scores["en"]["AUROC"]["count"] == 8
    assert "AUROC" in run("eval", str(path)).output
    refused = run("eval", str(path), "--backend", "none")
    assert isinstance(refused.exception, ModelError)


def test_a_rate_outside_its_range_is_refused() -> None:
    assert run("check", "--text", POST, "--max-fpr", "0").exit_code == 2
