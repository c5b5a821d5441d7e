"""What may be said of a score."""

from __future__ import annotations

import json

import pytest

from disclose.encoder.calibration import RISK, Band, Calibration, band_of, exceeded, length_in_words

HUMAN = tuple(float(number) for number in range(400))
CALIBRATION = Calibration({("en", 2): Band(0.1, -35.0, (HUMAN,)), ("en", 3): Band(0.1, -35.0, (HUMAN[:20],))})
TEXT = " ".join(["word"] * 25)
LONG = " ".join(["word"] * 60)


def test_only_what_few_human_texts_reach_is_likely() -> None:
    assert CALIBRATION.judge(399.5, TEXT, "en", 0.01).status == "likely"
    assert CALIBRATION.judge(350.0, TEXT, "en", 0.01).status == "inconclusive"
    assert CALIBRATION.judge(350.0, TEXT, "en", 0.5).status == "likely"
    assert CALIBRATION.judge(10.0, TEXT, "en", 0.01).status == "unlikely"


@pytest.mark.parametrize("rate", [0.01, 0.05, 0.2])
def test_the_rate_holds_on_exchangeable_human_texts(rate: float) -> None:
    called = sum(CALIBRATION.judge(score + 0.5, TEXT, "en", rate).status == "likely" for score in HUMAN)
    assert called / len(HUMAN) <= rate + 1 / len(HUMAN)


def test_the_rate_must_hold_for_every_register() -> None:
    higher = tuple(score + 100 for score in HUMAN)
    calibration = Calibration({("en", 2): Band(0.1, -35.0, (HUMAN, higher))})
    assert calibration.judge(399.5, TEXT, "en", 0.01).status == "inconclusive"
    assert calibration.judge(499.5, TEXT, "en", 0.01).status == "likely"


def test_short_texts_and_small_samples_are_inconclusive_with_a_reason() -> None:
    assert "too short" in CALIBRATION.judge(500.0, "so good", "en").reason
    assert "too few" in CALIBRATION.judge(500.0, LONG, "en", 0.01).reason
    assert "no human text" in CALIBRATION.judge(500.0, TEXT, "fa").reason


@pytest.mark.parametrize(("count", "as_high", "holds"), [(298, 0, False), (299, 0, True), (472, 1, False), (473, 1, True)])
def test_how_many_human_texts_a_rate_of_one_in_a_hundred_takes(count: int, as_high: int, *, holds: bool) -> None:
    assert (exceeded(as_high, count, 0.01) <= RISK) is holds


def test_lengths() -> None:
    assert [band_of(words) for words in (0, 7, 8, 19, 20, 40, 500)] == [0, 0, 1, 1, 2, 3, 3]
    assert length_in_words("ก" * 50, "th") == 10


def test_load(tmp_path) -> None:
    path = tmp_path / "calibration.json"
    path.write_text(json.dumps({"bands": [{"language": "en", "band": 2, "slope": 0.1, "intercept": -35.0, "human": [list(HUMAN)]}]}))
    assert Calibration.load(path).judge(399.5, TEXT, "en", 0.01).status == "likely"
