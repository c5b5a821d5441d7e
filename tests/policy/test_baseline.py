"""Baselines: what makes a finding known, and the file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from disclose.errors import BaselineError
from disclose.policy.baseline import as_text, baseline_entries, read_baseline, write_baseline
from disclose.policy.fingerprint import fingerprints

AD = "use my code ANNA15 for 15% off"


@pytest.fixture
def prints(checked):
    def call(text: str, **known) -> set[str]:
        return set(fingerprints(checked(text, **known)))

    return call


def test_dates_places_and_spelling_change_nothing(prints) -> None:
    first = prints(f"loving these boots, {AD}", id="1", meta={"created_at": "2026-01-01"})
    assert first
    assert (
        prints(
            f"Loving  these boots,\n{AD.upper().replace('UPPER', 'upper')}".replace("\n", " "), id="1", meta={"created_at": "2027-01-01"}
        )
        == first
    )


def test_an_edit_of_another_sentence_of_a_post_with_an_id_changes_nothing(prints) -> None:
    assert prints(f"Hello. Loving it, {AD}", id="1") == prints(f"What a day. More of it. Loving it, {AD}\nbye", id="1")


def test_two_posts_do_not_answer_for_each_other(prints) -> None:
    one = prints(f"Loving it, {AD}", id="1")
    assert not one & prints(f"Loving it, {AD}", id="2")
    assert not one & prints(f"Loving it, {AD}")
    assert not one & prints(f"Other words here, {AD}", id="1")
    assert not prints(f"Hello. Loving it, {AD}") & prints(f"Goodbye. Loving it, {AD}")
    assert prints(f"Hello. Loving it, {AD}") == prints(f"HELLO.  Loving it,\n{AD}")


def test_a_long_post_costs_no_more_than_its_neighbourhood(prints) -> None:
    assert prints("x" * 3000 + f" {AD} " + "y" * 3000, id="1") == prints("z. " + "x" * 3000 + f" {AD} " + "y" * 3000, id="1")


def test_the_file_holds_one_finding_a_line_in_one_order(checked, tmp_path: Path) -> None:
    entries = {name: entry for text in ("a", "b", "c\u2028\ud800") for name, entry in baseline_entries(checked(f"{text}, {AD}", id=text))}
    path = tmp_path / "b.json"
    write_baseline(path, entries)
    text = path.read_text(encoding="utf-8")
    assert as_text(dict(reversed(entries.items()))) == text
    assert len(text.splitlines()) == len(entries) + 2
    assert list(tmp_path.iterdir()) == [path]
    assert read_baseline(path) == entries
    assert not {"date", "line", "start"} & set(json.loads(text)["findings"][0])
    write_baseline(path, {})
    assert read_baseline(path) == {}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        "[]",
        '{"schema": "disclose.baseline/9", "findings": []}',
        '{"schema": "disclose.baseline/1", "findings": [3]}',
        "[" * 100_000,
    ],
)
def test_what_is_no_baseline(tmp_path: Path, text: str) -> None:
    path = tmp_path / "b.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(BaselineError):
        read_baseline(path)
    with pytest.raises(BaselineError):
        read_baseline(tmp_path / "none.json")
    with pytest.raises(BaselineError):
        write_baseline(tmp_path / "none" / "b.json", {})
