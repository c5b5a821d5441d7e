"""Which posts are checked."""

from __future__ import annotations

import json

import pytest

from disclose.errors import UsageError
from disclose.scan.selection import Selection, bound, moment
from tests.scan.conftest import rows

FINE = "the rain has stopped and the hens are out again"


def post(number: int, **fields):
    return {"text": f"{FINE} {number}", "id": str(number), **fields}


def ids(out) -> list[str]:
    return [row["id"] for row in rows(out, "posts")]


def left_out(out) -> dict[str, int]:
    return json.loads((out / "summary.json").read_text("utf-8"))["left_out"]


def test_dates(scanned) -> None:
    dates = ["2024-01-31T23:59:59+00:00", "2024-02-01", "2024-02-29T23:30:00", "2024-03-01T00:30:00+02:00", "2024-03-01", "soon", None]
    posts = [post(number, created_at=date) for number, date in enumerate(dates)]
    selection = Selection(since=bound("2024-02-01", option="--since"), until=bound("2024-02-29", option="--until", after=True))
    out = scanned(*posts, selection=selection)
    assert ids(out) == ["1", "2", "3"]
    assert left_out(out) == {"date": 2, "no_date": 2}


@pytest.mark.parametrize("value", ["yesterday", "2024-13-01", "", "9999-12-31"])
def test_what_is_no_date_is_told(value: str) -> None:
    with pytest.raises(UsageError, match="is no date"):
        bound(value, option="--since")


def test_moments_without_a_zone_are_utc() -> None:
    assert moment("2024-02-01T10:00") == moment("2024-02-01T12:00+02:00") == moment("2024-02-01T10:00Z")
    assert moment(17) is None


def test_language_and_platform(scanned) -> None:
    hebrew = "הגשם פסק והתרנגולות יצאו שוב אל החצר"
    posts = [post(0, platform="x"), {"id": "1", "text": hebrew, "platform": "x"}, {"id": "2", "text": hebrew, "platform": "tiktok"}]
    out = scanned(*posts, selection=Selection(languages=frozenset({"he"}), platforms=frozenset({"x"})))
    assert ids(out) == ["1"]
    assert left_out(out) == {"lang": 1, "platform": 1}


def test_a_default_platform_stands_where_a_row_says_nothing(scanned) -> None:
    out = scanned(post(0), post(1, platform="x"), default_platform="tiktok", selection=Selection(platforms=frozenset({"tiktok"})))
    assert [(row["id"], row["platform"]) for row in rows(out, "posts")] == [("0", "tiktok")]


def test_limit_takes_the_first_and_reads_no_further(scanned) -> None:
    out = scanned(post(0), "{", post(1), post(2), "{", selection=Selection(limit=2))
    assert ids(out) == ["0", "1"]
    assert json.loads((out / "summary.json").read_text("utf-8"))["rows"] == 3


@pytest.mark.parametrize("size", [1, 10, 500])
def test_a_sample_has_its_size_and_is_not_the_beginning(scanned, size: int) -> None:
    out = scanned(*(post(number) for number in range(100)), selection=Selection(sample=size))
    taken = ids(out)
    assert len(taken) == min(size, 100)
    assert taken != [str(number) for number in range(size)]
    assert left_out(out) == ({"sample": 100 - size} if size < 100 else {})


def test_a_sample_is_taken_of_what_is_selected(scanned) -> None:
    posts = [post(number, platform="x" if number % 2 else "tiktok") for number in range(40)]
    out = scanned(*posts, selection=Selection(sample=10, platforms=frozenset({"x"})))
    assert len(ids(out)) == 10
    assert all(int(name) % 2 for name in ids(out))
