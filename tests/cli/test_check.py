"""`disclose check` as its users call it."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from click.testing import CliRunner

from disclose.cli.main import cli

UNDISCLOSED = "loving these boots, use my code ANNA15 for 15% off"
FINE = "the rain has stopped and the hens are out again"


@pytest.fixture
def run():
    def call(*arguments: str, stdin: str | bytes | None = None):
        return CliRunner().invoke(cli, ["check", *arguments], input=stdin)

    return call


def test_exit_statuses(run) -> None:
    assert run("--text", FINE).exit_code == 0
    assert run("--text", UNDISCLOSED).exit_code == 1
    assert run("--text", UNDISCLOSED, "--fail-on", "never").exit_code == 0
    review = "obsessed with @vela.eyewear, go and try them"
    assert run("--text", review).exit_code == 0
    assert run("--text", review, "--fail-on", "review").exit_code == 1
    assert run("nowhere.txt").exit_code == 2
    assert run("--platform", "myspace", "--text", "x").exit_code == 2


def test_text_output_shows_verdict_rule_place_and_fix(run) -> None:
    out = run("--text", UNDISCLOSED, "--backend", "none").output
    assert "FAIL" in out
    assert "DSC001 undisclosed-advertising" in out
    lines = out.split("\n")
    quoted = next(index for index, line in enumerate(lines) if line.strip() == UNDISCLOSED)
    start, length = lines[quoted + 1].index("^"), lines[quoted + 1].count("^")
    assert lines[quoted][start : start + length] == "my code ANNA15" or "ANNA15" in lines[quoted][start : start + length]
    assert "\x1b" not in out


def test_right_to_left_lines_are_isolated_and_marked_inside(run) -> None:
    out = run("--text", "הנעליים האלה מושלמות, קוד SARA20 לעשרים אחוז הנחה").output
    line = next(line for line in out.split("\n") if "⟪" in line)
    assert line.strip().startswith("\u2067")
    assert line.endswith("\u2069")
    assert "SARA20" in line[line.index("⟪") : line.index("⟫")]


def test_a_hostile_post_steers_no_terminal(run) -> None:
    out = run("--text", "use my code ANNA15\x1b]0;owned\x07 \u202egnorw").output
    assert "\x1b" not in out
    assert "\x07" not in out
    assert "\u202e" not in out


def test_stdin_plain_text(run) -> None:
    assert run("-", stdin=UNDISCLOSED).exit_code == 1
    assert run(stdin=FINE).exit_code == 0


def test_json_of_one_post_is_its_report(run) -> None:
    report = json.loads(run("--text", UNDISCLOSED, "--format", "json").output)
    assert (report["schema"], report["verdict"]) == ("disclose.report/1", "fail")


def test_jsonl_in_jsonl_out_and_bad_rows_are_told(run, tmp_path) -> None:
    path = tmp_path / "posts.jsonl"
    path.write_text(
        '{"id": "a", "text": "' + FINE + '"}\n{"id": "b"}\nnot json\n{"id": "c", "text": "' + UNDISCLOSED + '", "platform": "tiktok"}\n',
        encoding="utf-8",
    )
    result = run(str(path), "--format", "jsonl")
    assert [json.loads(line)["id"] for line in result.stdout.split("\n") if line] == ["a", "c"]
    assert "posts.jsonl:2: a post needs a text" in result.stderr
    assert "posts.jsonl:3: is no JSON" in result.stderr
    assert result.exit_code == 2


def test_json_list(run, tmp_path) -> None:
    path = tmp_path / "posts.json"
    path.write_text(json.dumps([{"text": FINE, "id": 1}, {"text": UNDISCLOSED, "id": "2"}]), encoding="utf-8")
    assert [report["verdict"] for report in json.loads(run(str(path), "--format", "json").output)] == ["pass", "fail"]


@pytest.mark.parametrize(("raw", "told"), [(b"\xff\xfe\x00", "is not UTF-8"), (b"", "is empty"), (b" \n", "is empty")])
def test_unreadable_input(run, raw: bytes, told: str) -> None:
    result = run("-", stdin=raw)
    assert (result.exit_code, told in result.stderr) == (2, True)


def test_github_format_escapes(run, tmp_path) -> None:
    path = tmp_path / "a,b.txt"
    path.write_text("first line\n😍 use my code ANNA15, 100%", encoding="utf-8")
    line = next(line for line in run(str(path), "--format", "github").output.split("\n") if "DSC001" in line)
    assert line.startswith("::error file=")
    assert "a%2Cb.txt,line=2,col=" in line


def test_paid_label_option(run) -> None:
    assert run("--text", UNDISCLOSED, "--paid-label").exit_code == 0


def test_fix_prints_the_mended_draft_and_a_second_run_changes_nothing(run) -> None:
    once = run("--text", UNDISCLOSED, "--fix")
    assert once.stdout == f"Ad | {UNDISCLOSED}\n"
    assert once.exit_code == 0
    assert run("--text", once.stdout.rstrip("\n"), "--fix").stdout == once.stdout


def test_fix_mends_a_file_in_place(run, tmp_path) -> None:
    path = tmp_path / "draft.txt"
    path.write_text(UNDISCLOSED, encoding="utf-8")
    run(str(path), "--fix")
    assert path.read_text(encoding="utf-8").startswith("Ad | loving")


def test_the_shim_and_start_up_without_heavy_imports() -> None:
    code = "import sys; from disclose.cli.main import cli; from click.testing import CliRunner; CliRunner().invoke(cli, ['--help']); print([m for m in ('torch', 'onnxruntime', 'transformers', 'spacy', 'yaml', 'langdetect') if m in sys.modules])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == "[]"


@pytest.mark.parametrize(("form", "begin"), [("sarif", b"{"), ("csv", b"\xef\xbb\xbfpost_id"), ("html", b"<!DOCTYPE html>")])
def test_formats_for_other_tools_are_one_document(run, tmp_path, form: str, begin: bytes) -> None:
    path = tmp_path / "posts.json"
    path.write_text(json.dumps([{"text": FINE}, {"text": UNDISCLOSED}]), encoding="utf-8")
    result = run(str(path), "--format", form, "--backend", "none")
    assert result.exit_code == 1
    assert result.stdout_bytes.startswith(begin)
    assert result.stdout_bytes.count(begin) == 1 or form == "sarif"


def test_github_annotations_of_a_json_list_name_no_line_that_is_none(run, tmp_path) -> None:
    path = tmp_path / "posts.json"
    path.write_text(json.dumps([{"text": FINE}, {"text": UNDISCLOSED}]), encoding="utf-8")
    assert ",line=1,title=" in run(str(path), "--format", "github", "--backend", "none").output
