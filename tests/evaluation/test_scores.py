"""Scores against figures worked out by hand."""

from __future__ import annotations

import math

import pytest

from disclose.evaluation.gold import Labelled
from disclose.evaluation.scores import accuracy, macro_f1, match_spans, span_scores, wilson


def test_wilson_interval_of_newcombes_example() -> None:
    """81 of 263: 0.2553 to 0.3662 (Newcombe 1998, table I)."""
    score = wilson(81, 263)
    assert (round(score.low, 4), round(score.high, 4)) == (0.2553, 0.3662)


def test_no_observation_is_no_number() -> None:
    assert math.isnan(wilson(0, 0).value)
    assert math.isnan(macro_f1([]).value)


def test_accuracy_and_macro_f1() -> None:
    pairs = [("a", "a"), ("a", "a"), ("a", "b"), ("b", "b")]
    assert accuracy(pairs).value == 0.75
    assert macro_f1(pairs).value == pytest.approx((0.8 + 2 / 3) / 2)
    score = macro_f1(pairs * 20)
    assert score.low < score.value < score.high


def test_spans_match_on_overlap_and_label() -> None:
    gold = [Labelled(((5, 10),), "x", "…"), Labelled(((20, 30), (40, 50)), "y", "…")]
    found = match_spans([(8, 12, "x"), (45, 46, "y"), (45, 46, "x"), (60, 61, "x")], gold, typed=True)
    assert (found.right_predicted, found.right_wanted, found.predicted, found.wanted) == (2, 2, 4, 2)
    untyped = match_spans([(8, 12, "z")], gold, typed=False)
    assert (untyped.right_predicted, untyped.right_wanted) == (1, 1)
    precision, recall, f1 = span_scores([found])
    assert (precision.value, recall.value, f1.value) == (0.5, 1.0, pytest.approx(2 / 3))
