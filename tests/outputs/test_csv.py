"""CSV: whole rows, whole characters, and nothing that a spreadsheet runs."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest

from disclose.outputs.csv import COLUMNS, to_csv
from tests.outputs.conftest import HOSTILE, LINES


def rows(raw: bytes) -> list[dict[str, str]]:
    assert raw.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(raw.decode("utf-8-sig"), newline=""), strict=True))


def test_a_row_a_finding_with_its_place(located) -> None:
    one = located(LINES, post={"id": "7"})
    table = rows(to_csv([one]))
    assert [row["rule"] for row in table] == [finding.rule for finding in one.report.findings]
    row = next(row for row in table if row["rule"] == "DSC001")
    assert (row["post_id"], row["file"], row["line"], row["verdict"]) == ("7", "drafts/a b.txt", "2", "fail")
    assert LINES[int(row["start"]) : int(row["end"])] == row["text"]
    assert row["fix"].startswith("Begin the post with “Ad”")


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_posts_stay_one_table(located, text: str) -> None:
    one = located(text)
    raw = to_csv([one, one])
    table = rows(raw)
    assert len(table) == 2 * len(one.report.findings)
    assert all(set(row) == set(COLUMNS) for row in table)
    assert b"\x00" not in raw
    assert b"\x1b" not in raw


@pytest.mark.parametrize("start", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "＝1"])
def test_no_cell_begins_a_formula(located, start: str) -> None:
    one = located("use my code ANNA15 for 15% off", post={"id": start})
    finding = replace(one.report.findings[0], message=start)
    one = replace(one, name=start, report=replace(one.report, findings=(finding,)))
    row = rows(to_csv([one]))[0]
    assert row["post_id"] == row["file"] == row["message"] == f"'{start}"


def test_lines_end_as_the_standard_says(located) -> None:
    raw = to_csv([located("use my code ANNA15 for 15% off")])
    assert raw.count(b"\r\n") == raw.count(b"\n") == 2


def test_a_post_without_findings_keeps_its_verdict(located) -> None:
    row = rows(to_csv([located("the hens are out again")]))[0]
    assert (row["verdict"], row["rule"]) == ("pass", "")
