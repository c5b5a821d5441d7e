"""Which source serves which claim, and what a quotation does to one."""

from __future__ import annotations

import pytest


def supports(report) -> list[tuple[str, str]]:
    return [(claim.category, claim.support) for claim in report.signals.claims]


def test_a_source_serves_the_nearest_claim_only(checked) -> None:
    report = checked("Order now from our shop: it cures migraine, and SPF 50 is certified by the Soil Association 2024 licence no. 88213")
    assert ("health_treatment", "none") in supports(report)


def test_claims_of_two_kinds_that_touch_stay_two(checked) -> None:
    report = checked("Order from us: it cures migraines and boosts your immunity")
    assert {category for category, _ in supports(report)} == {"health_treatment", "health_benefit"}


@pytest.mark.parametrize(
    "text",
    [
        'My uncle sent me "cures diabetes in 30 days". Do not believe a word of it',
        '"Guaranteed to cure arthritis". Don\'t fall for these ads',
    ],
)
def test_a_quoted_claim_that_the_next_sentence_rejects_is_none(text: str, checked) -> None:
    assert not supports(checked(text))


def test_the_words_of_a_placeholder_say_nothing_of_the_post(checked) -> None:
    report = checked("Cosy evening with tea and a book [insert affiliate link here]")
    assert report.signals.sponsorship.commercial == "no"
    assert [artifact.kind for artifact in report.signals.generated.artifacts] == ["placeholder"]
