"""`disclose report` and `disclose diff` as their users call them."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner

from disclose.cli.main import cli
from disclose.errors import ResultsError, UsageError
from tests.outputs.archive.conftest import finding, post, write_results


def run(*arguments):
    return CliRunner().invoke(cli, [str(argument) for argument in arguments])


def test_report_writes_the_page_or_the_tables(tmp_path) -> None:
    folder = write_results(tmp_path / "scan", [post(finding()), post()])
    assert run("report", folder).exit_code == 0
    assert (folder / "report.html").read_text("utf-8").startswith("<!DOCTYPE html>")
    (folder / "report.html").unlink()
    assert run("report", folder, "--csv", tmp_path / "a.csv", "--xlsx", tmp_path / "a.xlsx").exit_code == 0
    assert (tmp_path / "a.csv").exists()
    assert (tmp_path / "a.xlsx").exists()
    assert not (folder / "report.html").exists()


def test_what_cannot_or_must_not_be_written_is_told(tmp_path) -> None:
    folder = write_results(tmp_path / "scan", [post()])
    assert isinstance(run("report", folder, "--out", tmp_path / "nowhere" / "page.html").exception, ResultsError)
    for name in ("summary.json", "posts/part-00000.parquet"):
        before = (folder / name).read_bytes()
        assert isinstance(run("report", folder, "--csv", folder / name).exception, UsageError)
        assert (folder / name).read_bytes() == before
    assert not list(tmp_path.rglob("*.partial"))


def test_diff_tells_and_its_status_follows_the_verdicts(tmp_path) -> None:
    before = write_results(tmp_path / "before", [post(id="\x1b[31ma"), post(id="b")])
    after = write_results(tmp_path / "after", [post(finding(), id="\x1b[31ma"), post(id="b")], versions={"lexicons": "bbbb"})
    assert run("diff", before, before).exit_code == 0
    told = run("diff", before, after)
    assert told.exit_code == 1
    assert "  pass → fail: 1" in told.stdout
    assert "DSC001: 1 appeared, 0 vanished" in told.stdout
    assert "lexicons: aaaa → bbbb" in told.stdout
    assert "\x1b" not in told.stdout
    assert json.loads(run("diff", before, after, "--format", "json").stdout)["verdicts_changed"] == 1


@pytest.mark.parametrize("fault", ["none", "unfinished", "json", "schema", "column", "torn"])
def test_folders_that_are_no_results_are_told(tmp_path, fault: str) -> None:
    folder = tmp_path / "scan"
    if fault != "none":
        write_results(folder, [post()])
    if fault == "unfinished":
        (folder / "summary.json").unlink()
    elif fault == "json":
        (folder / "summary.json").write_text("[" * 100_000)
    elif fault == "schema":
        (folder / "summary.json").write_text('{"schema": "other"}')
    elif fault == "column":
        (folder / "posts" / "part-00000.parquet").write_bytes((folder / "signals" / "part-00000.parquet").read_bytes())
    elif fault == "torn":
        (folder / "posts" / "part-00000.parquet").write_bytes(b"PAR1")
    for command in (["report", folder], ["diff", folder, folder]):
        assert isinstance(run(*command).exception, ResultsError)
