"""Suppressions as `disclose check` uses them: in a file, and in lines of text files."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from disclose.cli.main import cli

AD = "loving these boots, use my code ANNA15 for 15% off"
DIRECTIVE = "# disclose-disable DSC001: the label is in the picture\n"


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)

    def call(*arguments: str, stdin: str | None = None):
        return CliRunner().invoke(cli, ["check", "--no-config", "--backend", "none", *arguments], input=stdin)

    return call


@pytest.fixture
def put(tmp_path: Path):
    def write(name: str, text: str) -> str:
        (tmp_path / name).write_text(text, encoding="utf-8")
        return name

    return write


def test_a_suppressed_finding_stays_in_every_form(run, put) -> None:
    put(
        "s.yaml",
        "suppressions:\n  - {rule: DSC001, words: 'USE my code ANNA15 for 15% off', reason: it is ours, by: dana, expires: 2027-01-31}\n",
    )
    options = ("--text", AD, "--suppressions", "s.yaml", "--today", "2026-11-22")
    text = run(*options)
    assert text.exit_code == 0
    assert "suppressed: DSC001 undisclosed-advertising: it is ours; by dana; until 2027-01-31 (s.yaml:2)" in text.stdout
    assert text.stderr == ""
    assert json.loads(run(*options, "--format", "json").stdout)["suppressed"][0]["where"] == "s.yaml:2"
    (result,) = json.loads(run(*options, "--format", "sarif").stdout)["runs"][0]["results"]
    assert result["suppressions"] == [{"kind": "external", "justification": "it is ours"}]
    assert "it is ours" in run(*options, "--format", "html").stdout


def test_expired_and_unused_ones_are_told_on_standard_error_and_in_the_last_report(run, put) -> None:
    put(
        "s.yaml",
        "suppressions:\n- {rule: DSC001, reason: old, expires: 2026-01-01}\n- {rule: CLM, reason: never}\n- {rule: CLM, post: other, reason: later}\n",
    )
    put("posts.jsonl", "".join(json.dumps({"id": name, "text": AD}) + "\n" for name in "ab"))
    result = run("posts.jsonl", "--suppressions", "s.yaml", "--today", "2026-11-22", "--format", "jsonl")
    assert result.exit_code == 1
    first, last = (json.loads(line) for line in result.stdout.splitlines())
    assert [warned["code"] for warned in first["warnings"]] == ["DIS115"]
    assert [(warned["code"], warned["where"]) for warned in last["warnings"]] == [("DIS115", "s.yaml:2"), ("DIS114", "s.yaml:3")]
    assert result.stderr.splitlines() == [
        "warning DIS115: s.yaml:2: the suppression of DSC001 has expired on 2026-01-01 (renew or remove it)",
        "warning DIS114: s.yaml:3: the suppression of CLM is not needed (remove it)",
    ]
    quiet = run("posts.jsonl", "--suppressions", "s.yaml", "--today", "2026-11-22", "--no-unused")
    assert "DIS114" not in quiet.stderr


def test_a_directive_in_a_file_suppresses_and_places_are_those_of_the_file(run, put) -> None:
    name = put("a.txt", f"# disclose-disable GEN: not there\nThis tea cures cancer.\n{DIRECTIVE}{AD}\n")
    report = json.loads(run(name, "--format", "json").stdout)
    assert [one["where"] for one in report["suppressed"]] == ["a.txt:3"]
    assert [(warned["code"], warned["where"]) for warned in report["warnings"]] == [("DIS114", "a.txt:1")]
    results = json.loads(run(name, "--format", "sarif").stdout)["runs"][0]["results"]
    lines = {result["ruleId"]: result["locations"][0]["physicalLocation"]["region"]["startLine"] for result in results}
    assert (lines["CLM001"], lines["DSC001"]) == (2, 4)
    inside = next(result for result in results if result["ruleId"] == "DSC001")
    assert inside["suppressions"][0]["kind"] == "inSource"
    assert "line=2," in next(line for line in run(name, "--format", "github").stdout.splitlines() if "CLM001" in line)


def test_a_directive_without_a_reason_is_an_error_and_the_rest_is_checked(run, put) -> None:
    result = run(put("a.txt", f"# disclose-disable DSC001\n{AD}"), put("b.txt", AD), "--format", "jsonl")
    assert result.exit_code == 2
    assert "DIS112: a.txt:1: a directive gives its reason" in result.stderr
    assert len(result.stdout.splitlines()) == 1


def test_a_post_never_switches_off_its_own_check(run, put) -> None:
    text = DIRECTIVE + AD
    rows = put("posts.jsonl", json.dumps({"text": text}))
    listed = put("posts.json", json.dumps([{"text": text}]))
    for arguments in ((rows, "--allow-inline"), (listed, "--allow-inline"), ("--text", text, "--allow-inline"), ("--text", text)):
        report = json.loads(run(*arguments, "--format", "json").stdout)
        assert (report[0] if isinstance(report, list) else report)["verdict"] == "fail"


def test_standard_input_needs_leave_and_files_can_be_denied_it(run, put) -> None:
    assert run("-", stdin=DIRECTIVE + AD).exit_code == 1
    assert run("-", "--allow-inline", stdin=DIRECTIVE + AD).exit_code == 0
    name = put("a.txt", DIRECTIVE + AD)
    assert run(name).exit_code == 0
    assert run(name, "--no-inline").exit_code == 1


def test_a_file_with_nothing_but_directives_is_empty(run, put) -> None:
    assert "is empty" in run(put("a.txt", DIRECTIVE)).stderr


def test_fix_keeps_directives_and_mends_only_what_counts(run, put, tmp_path: Path) -> None:
    put("a.txt", f"# disclose-disable CLM: proof is on the page\n{AD}\n")
    assert run("a.txt", "--fix").exit_code == 0
    assert (tmp_path / "a.txt").read_text(encoding="utf-8") == f"# disclose-disable CLM: proof is on the page\nAd | {AD}\n"
    put("b.txt", DIRECTIVE + AD + "\n")
    run("b.txt", "--fix")
    assert (tmp_path / "b.txt").read_text(encoding="utf-8") == DIRECTIVE + AD + "\n"
