"""Paraphrases are offered to the reviewer, other numbers and negations never, and nothing is cleared by likeness."""

from __future__ import annotations

import pytest

from benchmarks.paraphrases import score, sentences
from disclose.register.likeness import LIKE, is_negative
from disclose.text.fold import fold_words
from disclose.text.languages import LANGUAGES
from tests.register.conftest import approved, rules_of

CLAIM = "Reduces wrinkles by 20 % in four weeks"


def test_a_paraphrase_is_offered_and_not_cleared(report_of) -> None:
    report = report_of("Ad | after four weeks your wrinkles are reduced by 20%", approved(CLAIM, category="beauty_efficacy"))
    assert "REG005" in rules_of(report)
    assert all(claim.approved is None for claim in report.signals.claims)
    assert report.verdict == "review"


@pytest.mark.parametrize(
    "text",
    [
        "Ad | after four weeks your wrinkles are reduced by 40%",
        "Ad | after four weeks your wrinkles are not reduced by 20%",
        "Ad | this oil cures acne in four weeks by 20%",
    ],
)
def test_other_claims_are_not_offered(text: str, report_of) -> None:
    assert "REG005" not in rules_of(report_of(text, approved(CLAIM, category="beauty_efficacy")))


def test_a_claim_of_another_category_or_language_is_not_offered(report_of) -> None:
    text = "Ad | after four weeks your wrinkles are reduced by 20%"
    assert "REG005" not in rules_of(report_of(text, approved(CLAIM, category="environmental")))
    assert "REG005" not in rules_of(report_of(text, approved(CLAIM, "he", category="beauty_efficacy")))


@pytest.mark.parametrize("language", list(LANGUAGES))
def test_what_is_measured_stays_as_it_is(language: str, own_cache: None) -> None:
    for half in (0, 1):
        found = sentences(language, half)
        assert len(found) >= 30
        right, offered, same = score(found, LIKE)
        assert right / offered >= 0.7
        assert right / same >= 0.7
        others = [one for one in found if one.kind in ("number", "negated")]
        assert not [one for one in others if one.offer and one.offer[1] >= LIKE and one.offer[0] == one.claim.id]


@pytest.mark.parametrize(
    ("language", "negative", "positive"),
    [
        ("en", "doesn't help", "an important current"),
        ("he", "ללא סוכר", "לאור היום"),
        ("ar", "لا يحتوي", "لامع"),
        ("fa", "کمک نمی‌کند", "کمک می‌کند"),
        ("th", "ไม่เติม", "เติม"),
    ],
)
def test_negation(language: str, negative: str, positive: str) -> None:
    assert is_negative(fold_words(negative), language)
    assert not is_negative(fold_words(positive), language)
