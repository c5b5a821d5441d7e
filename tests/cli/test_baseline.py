"""`disclose baseline`, and `check --baseline`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from disclose.cli.main import cli
from disclose.errors import UsageError

AD = "use my code ANNA15 for 15% off"


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "disclose.toml").write_text('backend = "none"\n', encoding="utf-8")

    def call(*arguments: str):
        return CliRunner().invoke(cli, list(arguments))

    return call


@pytest.fixture
def posts(tmp_path: Path):
    def write(name: str, *texts: str) -> str:
        rows = [{"id": str(number), "text": text} for number, text in enumerate(texts, 1)]
        (tmp_path / name).write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
        return name

    return write


def test_known_findings_do_not_fail_and_new_ones_do(run, posts) -> None:
    old = posts("old.jsonl", f"Loving it, {AD}", "the rain has stopped")
    assert run("baseline", "create", old, "--out", "b.json").stdout == "b.json: 1 finding\n"
    checked = run("check", old, "--baseline", "b.json")
    assert checked.exit_code == 0
    assert "known by the baseline: DSC001" in checked.stdout
    new = posts("new.jsonl", f"Edited elsewhere. Loving it, {AD}", f"Loving it, {AD}")
    result = run("check", new, "--baseline", "b.json", "--format", "jsonl")
    assert result.exit_code == 1
    assert [json.loads(line)["verdict"] for line in result.stdout.splitlines()] == ["pass", "fail"]
    (state,) = {
        one.get("baselineState")
        for one in json.loads(run("check", old, "--baseline", "b.json", "--format", "sarif").stdout)["runs"][0]["results"]
    }
    assert state == "unchanged"


def test_update_drops_what_is_gone_adds_nothing_and_tells(run, posts, tmp_path: Path) -> None:
    run("baseline", "create", posts("old.jsonl", f"Loving it, {AD}", f"Wow, {AD}"), "--out", "b.json")
    now = posts("now.jsonl", f"Loving it, {AD}", "nothing", f"a third, {AD}")
    told = run("baseline", "update", now, "--baseline", "b.json").stdout
    assert told == f"gone: DSC001 in 2: {AD}\nb.json: 1 gone, 1 finding left; 1 finding not in it\n"
    left = (tmp_path / "b.json").read_text(encoding="utf-8")
    assert run("baseline", "update", now, "--baseline", "b.json").stdout.startswith("b.json: 0 gone")
    assert (tmp_path / "b.json").read_text(encoding="utf-8") == left


def test_update_leaves_the_file_where_an_input_cannot_be_read(run, posts, tmp_path: Path) -> None:
    run("baseline", "create", posts("old.jsonl", f"Loving it, {AD}"), "--out", "b.json")
    before = (tmp_path / "b.json").read_text(encoding="utf-8")
    result = run("baseline", "update", "nowhere.jsonl", "--baseline", "b.json")
    assert isinstance(result.exception, UsageError)
    assert (tmp_path / "b.json").read_text(encoding="utf-8") == before


def test_the_settings_name_the_baseline_and_decide_what_is_in_it(run, posts, tmp_path: Path) -> None:
    (tmp_path / "disclose.toml").write_text('backend = "none"\nbaseline = "b.json"\nignore = ["CLM"]\n', encoding="utf-8")
    old = posts("old.jsonl", f"This tea cures cancer. Loving it, {AD}")
    assert run("baseline", "create", old).stdout == "b.json: 1 finding\n"
    assert run("check", old).exit_code == 0
    assert run("check", old, "--ignore", "GEN").exit_code == 1
    assert run("baseline", "update", old).stdout.startswith("b.json: 0 gone, 1 finding left")


def test_an_archive_is_read_as_a_scan_reads_it(run, tmp_path: Path) -> None:
    pytest.importorskip("charset_normalizer")
    (tmp_path / "posts.csv").write_text(f'id,text\n1,"Loving it, {AD}"\n', encoding="utf-8")
    assert run("baseline", "create", "posts.csv", "--archives", "--out", "b.json").stdout == "b.json: 1 finding\n"


def test_without_a_name_there_is_no_baseline(run, posts) -> None:
    assert isinstance(run("baseline", "create", posts("old.jsonl", AD)).exception, UsageError)
