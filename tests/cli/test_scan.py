"""`disclose scan` as its users call it."""

from __future__ import annotations

import json

import pyarrow.parquet as pq
import pytest
from click.testing import CliRunner

from disclose.cli.main import cli
from disclose.errors import DiscloseError, ScanError, UsageError
from tests.scan.conftest import write_rows

UNDISCLOSED = {"text": "loving these boots, use my code ANNA15 for 15% off"}
FINE = {"text": "the rain has stopped and the hens are out again"}
REVIEW = {"text": "obsessed with @vela.eyewear, go and try them"}


@pytest.fixture
def run(tmp_path):
    def call(*arguments: str, rows=(FINE,)):
        path = tmp_path / "posts.jsonl"
        if not path.exists():
            write_rows(path, *rows)
        return CliRunner().invoke(cli, ["scan", str(path), "--out", str(tmp_path / "out"), *arguments])

    return call


@pytest.mark.parametrize(
    ("rows", "options", "status"),
    [
        ([FINE], [], 0),
        ([FINE, UNDISCLOSED], [], 1),
        ([FINE, UNDISCLOSED], ["--fail-on", "never"], 0),
        ([FINE, REVIEW], [], 0),
        ([FINE, REVIEW], ["--fail-on", "review"], 1),
        ([UNDISCLOSED, "{"], [], 2),
        ([UNDISCLOSED, "{"], ["--allow-bad"], 1),
    ],
)
def test_exit_statuses(run, rows, options, status: int) -> None:
    assert run(*options, rows=rows).exit_code == status


def test_the_summary_for_people_and_for_programs(run, tmp_path) -> None:
    rows = [UNDISCLOSED, FINE, UNDISCLOSED, "{", {"text": "Bonjour tout le monde, il fait très beau chez nous ce matin"}]
    result = run("--lang", "en", "--lang", "fr", rows=rows)
    assert "4 posts checked: 2 fail, 1 pass, 1 not assessed" in result.stdout
    assert "5 rows read" in result.stdout
    assert "copies of other posts: 1" in result.stdout
    assert "in quarantine: DIS" in result.stdout
    assert "5 of 5 rows" in result.stderr
    again = run("--lang", "en", "--lang", "fr", "--resume", "--format", "json", "--progress", "none", rows=rows)
    assert json.loads(again.stdout) == json.loads((tmp_path / "out" / "summary.json").read_text("utf-8"))


def test_columns_are_mapped(run, tmp_path) -> None:
    run("--map", "text=caption,author=user", "--map", "id=n", rows=[{"caption": "the hens are out", "user": "@anna", "n": "7"}])
    (post,) = pq.read_table(tmp_path / "out" / "posts").to_pylist()
    assert (post["text"], post["author"], post["id"]) == ("the hens are out", "@anna", "7")


@pytest.mark.parametrize("mapping", ["text", "text=", "=x"])
def test_a_mapping_that_maps_nothing_is_told(run, mapping: str) -> None:
    assert isinstance(run("--map", mapping).exception, UsageError)


def test_wrong_use_is_told(run, tmp_path) -> None:
    assert isinstance(run("--since", "yesterday").exception, UsageError)
    assert run("--workers", "0").exit_code == 2
    assert run().exit_code == 0
    assert isinstance(run().exception, ScanError)
    missing = CliRunner().invoke(cli, ["scan", str(tmp_path / "nowhere.jsonl"), "--out", str(tmp_path / "other")])
    assert isinstance(missing.exception, DiscloseError)
    assert not (tmp_path / "other").exists()
