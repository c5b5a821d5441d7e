"""Measures of telling machine text from human text."""

from __future__ import annotations

import json
import math

import pytest

from disclose.errors import GoldError
from disclose.evaluation.authorship import (
    Authored,
    Scored,
    auroc,
    authorship_scores,
    grouped,
    read_authored,
    says_who_wrote,
    true_positives,
)


def test_auroc_is_the_share_of_pairs_in_the_right_order_with_ties_as_halves() -> None:
    assert auroc([0.0, 1.0], [2.0, 3.0]).value == 1
    assert auroc([0.0, 1.0], [0.0, 1.0]).value == 0.5
    assert auroc([0.0, 2.0], [1.0, 2.0]).value == pytest.approx(2.5 / 4)
    assert math.isnan(auroc([], [1.0]).value)


def test_true_positives_at_a_rate() -> None:
    human = [float(number) for number in range(100)]
    assert true_positives(human, [98.0, 98.5, 99.0, 99.5], 0.01).value == 0.75
    assert true_positives(human, [99.5, 98.5], 0.0).value == 0.5


def test_scores_count_statuses_by_class() -> None:
    rows = [
        Scored(Authored("a", "en", machine=True), 2.0, "likely"),
        Scored(Authored("b", "en", machine=True), 1.0, "inconclusive"),
        Scored(Authored("c", "en", machine=False), 0.0, "unlikely"),
        Scored(Authored("d", "en", machine=False), 1.5, "likely"),
    ]
    scores = authorship_scores(rows)
    assert scores["FPR as set"].value == 0.5
    assert scores["TPR as set"].value == 0.5
    assert scores["inconclusive"].value == 0.25
    assert scores["AUROC"].value == 0.75


def test_groups_set_every_machine_kind_beside_all_human_texts() -> None:
    rows = [
        Scored(Authored("w " * 10, "en", machine=True, kind="casual"), 2.0, "likely"),
        Scored(Authored("w " * 50, "en", machine=False, source="tweets"), 0.0, "unlikely"),
    ]
    named = grouped(rows)
    assert list(named) == ["en", "en 8–19 words", "en 40+ words", "en machine: casual", "en human: tweets"]
    assert len(named["en machine: casual"]) == 2


def test_reading(tmp_path) -> None:
    good, posts = tmp_path / "good.jsonl", tmp_path / "posts.jsonl"
    good.write_text(json.dumps({"text": "x", "lang": "he", "label": "human", "source": "s"}) + "\n")
    good.write_text(good.read_text() + '{"text": "a\u2028b", "lang": "he", "label": "human"}\n', encoding="utf-8")
    posts.write_text(json.dumps({"text": "x", "gold": {}}) + "\n")
    assert says_who_wrote(good)
    assert not says_who_wrote(posts)
    assert list(read_authored(good)) == [Authored("x", "he", machine=False, source="s"), Authored("a\u2028b", "he", machine=False)]


@pytest.mark.parametrize("line", ["{", "[]", '{"text": "x", "lang": "he", "label": "bot"}', '{"text": 1, "lang": "he", "label": "human"}'])
def test_a_wrong_row_is_named_with_its_place(tmp_path, line: str) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_text(line + "\n")
    with pytest.raises(GoldError, match=r"DIS401: .*rows\.jsonl:1"):
        list(read_authored(path))
