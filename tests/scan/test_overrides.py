"""What a project sets aside, in a scan: it does not fail, the summary tells it, and copies of a post do not share what is one post's."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from disclose.cli.main import cli

AD = "Loving it, use my code ANNA15 for 15% off"


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)
    rows = [{"id": "1", "text": AD}, {"id": "2", "text": AD}, {"id": "3", "text": "the rain has stopped"}]
    (tmp_path / "posts.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")

    def call(*arguments: str):
        return CliRunner().invoke(cli, ["scan", "posts.jsonl", "--progress", "none", "--format", "json", *arguments])

    return call


def test_a_suppression_for_one_post_is_not_its_copys(run, tmp_path: Path) -> None:
    (tmp_path / "s.yaml").write_text(
        "suppressions:\n- {rule: DSC, post: '1', reason: ours}\n- {rule: CLM, reason: never}\n", encoding="utf-8"
    )
    result = run("--out", "out", "--suppressions", "s.yaml", "--jsonl")
    summary = json.loads(result.stdout)
    assert result.exit_code == 1
    assert summary["counts"]["verdict"] == {"fail": 1, "pass": 2}
    assert summary["counts"]["suppressed"] == {"DSC001": 1}
    assert [(warned["code"], warned["where"]) for warned in summary["warnings"]] == [("DIS114", "s.yaml:3")]
    assert "warning DIS114: s.yaml:3" in result.stderr
    reports = [
        json.loads(line)
        for path in sorted((tmp_path / "out" / "reports").iterdir())
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
    assert ["suppressed" in report for report in reports] == [True, False, False]


def test_a_baseline_and_settings(run, tmp_path: Path) -> None:
    (tmp_path / "disclose.toml").write_text(
        'backend = "none"\nplatform = "tiktok"\njurisdictions = ["il"]\nas-of = 2026-11-22\n', encoding="utf-8"
    )
    CliRunner().invoke(cli, ["baseline", "create", "posts.jsonl", "--archives", "--out", "b.json"])
    result = run("--out", "out", "--baseline", "b.json")
    summary = json.loads(result.stdout)
    assert result.exit_code == 0
    assert summary["counts"]["known"] == {"IL-DSC001": 2}
    assert summary["counts"]["platform"] == {"tiktok": 3}
    assert summary["options"]["jurisdictions"] == ["il"]
    ignored = json.loads(run("--out", "other", "--ignore", "IL-").stdout)
    assert ignored["counts"]["ignored"] == {"IL-DSC001": 2}


def test_a_scan_is_not_resumed_under_other_decisions(run) -> None:
    run("--out", "out")
    assert run("--out", "out", "--resume").exit_code == 1
    assert "options" in str(run("--out", "out", "--resume", "--ignore", "DSC").exception)
