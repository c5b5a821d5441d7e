"""`disclose claims` and `check --claims`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from disclose.cli.main import cli
from disclose.errors import DiscloseError

EXAMPLE = str(Path(__file__).parents[2] / "examples" / "claims.yaml")


def run(*arguments: str):
    return CliRunner().invoke(cli, list(arguments))


def add(path: Path, *more: str):
    given = ["--text", "Reduces wrinkles", "--lang", "en", "--evidence", "study=S1", "--approver", "Dana", "--as-of", "2026-02-01"]
    return run("claims", "add", str(path), *given, *more)


def test_add_list_expire(tmp_path: Path) -> None:
    path = tmp_path / "claims.yaml"
    assert add(path, "--expires", "2027-01-01", "--evidence", "https://acme.example/1").output == f"{path}: added claim-1\n"
    assert "added claim-2" in add(path, "--text", "Grows hair", "--disclaimer", "en=Results vary.", "--jurisdiction", "us,uk").output
    listed = json.loads(run("claims", "list", str(path), "--format", "json", "--as-of", "2026-11-22").output)
    assert [(row["id"], row["approved"], row["expired"]) for row in listed] == [
        ("claim-1", "2026-02-01", False),
        ("claim-2", "2026-02-01", False),
    ]
    assert listed[0]["evidence"] == {"url": "https://acme.example/1", "study": "S1"}
    assert (listed[1]["jurisdictions"], listed[1]["disclaimers"]) == (["us", "uk"], {"en": ["Results vary."]})
    assert "holds until 2026-03-01" in run("claims", "expire", str(path), "claim-1", "--on", "2026-03-01").output
    shown = run("claims", "list", str(path), "--expired", "--as-of", "2026-11-22").output
    assert "claim-1" in shown
    assert "claim-2" not in shown


def test_check_the_register(tmp_path: Path) -> None:
    path = tmp_path / "claims.yaml"
    add(path, "--expires", "2026-06-01")
    assert run("claims", "check", str(path), "--as-of", "2026-05-01").exit_code == 0
    late = run("claims", "check", str(path), "--as-of", "2026-11-22")
    assert (late.exit_code, "expired: claim claim-1 expired on 2026-06-01" in late.output) == (1, True)
    path.write_text(path.read_text(encoding="utf-8").replace("approver: Dana", "approver:"), encoding="utf-8")
    faulty = run("claims", "check", str(path))
    assert (faulty.exit_code, "lacks approver" in faulty.stderr) == (2, True)


def test_check_posts(tmp_path: Path) -> None:
    posts = tmp_path / "posts.jsonl"
    rows = [
        {"id": "a", "text": "Ad | reduces the look of wrinkles by 20% in four weeks! Results vary."},
        {"id": "b", "text": "rain"},
        {"id": "c", "text": "Ad | up to 24 hours of hydration"},
    ]
    posts.write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    result = run("claims", "check", EXAMPLE, str(posts), "--as-of", "2026-11-22")
    assert result.exit_code == 1
    assert [line[:9] for line in result.stdout.splitlines() if line[1:2] == ":"] == ["a: REG001", "c: REG002"]
    assert "not used: dentists-9-of-10" in result.stdout


@pytest.mark.parametrize(
    ("form", "holds"), [("text", "REG001 approved-claim-used"), ("sarif", '"REG001"'), ("csv", "REG001"), ("html", "REG001")]
)
def test_check_with_a_register(form: str, holds: str) -> None:
    text = "Ad | reduces the look of wrinkles by 20% in four weeks! Results vary."
    result = run("check", "--text", text, "--claims", EXAMPLE, "--today", "2026-11-22", "--backend", "none", "--format", form)
    assert result.exit_code == 0
    assert holds in result.output


def test_explain_a_rule_of_the_register() -> None:
    assert run("explain", "reg003").output == run("explain", "disclaimer-missing").output
    assert "pack register" in run("explain", "REG003").output


def test_wrong_use_is_told(tmp_path: Path) -> None:
    path = tmp_path / "claims.yaml"
    for result in (
        add(path, "--evidence", "hearsay"),
        add(path, "--disclaimer", "Results vary."),
        add(path, "--approved", "soon"),
        run("claims", "expire", EXAMPLE, "nothing"),
        run("check", "--text", "x", "--claims", str(path)),
    ):
        assert isinstance(result.exception, DiscloseError)
    assert not path.exists()
