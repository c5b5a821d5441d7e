"""Where laws part: the same words with different results, and what does not count as it seems to."""

from __future__ import annotations

from datetime import date

import pytest

from disclose import Checker, Post
from disclose.policy.audience import JURISDICTIONS
from disclose.report import Report

DAY = date(2026, 11, 21)


@pytest.fixture(scope="module")
def judged():
    checker = Checker(jurisdictions=JURISDICTIONS, as_of=DAY)

    def run(text: str, platform: str = "other", **meta) -> Report:
        return checker.check(Post.from_dict({"text": text, "platform": platform, "meta": meta}))

    return run


def rules(report: Report) -> set[str]:
    return {finding.rule for finding in report.findings}


def test_the_same_word_differs_between_countries(judged) -> None:
    under = judged("Sponsored by @boots. The softest leather I have worn").jurisdictions
    assert (under["us"], under["uk"], under["eu"]) == ("pass", "fail", "review")
    under = judged("#ad أنعم كريم لليدين جربته @brand").jurisdictions
    assert (under["ae"], under["sa"]) == ("pass", "review")
    under = judged("#ad ครีมทามือที่นุ่มที่สุดที่เคยใช้ @brand").jurisdictions
    assert (under["th"], under["us"]) == ("fail", "review")


def test_a_contested_word_is_cited_with_both_sides(judged) -> None:
    report = judged("בשיתוף עם @brand, קרם חדש לידיים")
    finding = next(finding for finding in report.findings if finding.rule == "IL-DSC002")
    assert finding.severity == "error"
    assert "Attorney General" in finding.citation.text
    assert "Tel Aviv" in finding.citation.text
    weak = judged("תוכן שיווקי: קרם חדש של @brand")
    assert weak.jurisdictions["il"] == "review"


def test_a_negated_label_is_no_label(judged) -> None:
    report = judged("هذا مو إعلان! بس استخدموا كود SARA20 وتاخذون خصم على الجزمة")
    assert "SA-DSC006" in rules(report)
    assert set(report.jurisdictions.values()) == {"fail"}


def test_evidence_is_no_label(judged) -> None:
    report = judged("loving these boots, use my code ANNA15 for 15% off")
    assert {"US-DSC001", "UK-DSC001", "IL-DSC001", "TH-DSC001"} <= rules(report)
    under = judged("@boots sent me these for free. The softest leather I have worn").jurisdictions
    assert (under["us"], under["uk"]) == ("pass", "fail")


def test_unpaid_promotion_counts_in_the_gulf_alone(judged) -> None:
    under = judged("New menu, book a table at @corner", connection="none").jurisdictions
    assert {name for name, verdict in under.items() if verdict == "fail"} == {"sa", "ae"}
    assert set(judged("obsessed with @vela.eyewear, go and try them", connection="none").jurisdictions.values()) == {"pass"}


def test_human_review_excuses_text_only(judged) -> None:
    text = "The city council votes on the new tram line tomorrow"
    assert "EU-GEN003" in rules(judged(text, ai_text=True, category="news"))
    assert "EU-GEN003" not in rules(judged(text, ai_text=True, category="news", human_review=True))
    picture = judged("Ad | a night at our cliff hotel, book at @cliff", ai_image=True, ai_image_shows="place", human_review=True)
    assert picture.jurisdictions["eu"] == "fail"


@pytest.mark.parametrize("shown", ["person", "place", "event"])
def test_a_deepfake_need_not_show_a_person(shown: str, judged) -> None:
    found = rules(judged("Ad | a night at our cliff hotel, book at @cliff", ai_image=True, ai_image_shows=shown, region="US-NY"))
    assert "EU-GEN001" in found
    assert ("US-GEN001" in found) == (shown == "person")


def test_a_draft_gives_no_fail_by_itself(judged) -> None:
    report = judged("Ad | a night at our cliff hotel, book at @cliff", ai_image=True, ai_image_shows="object")
    assert report.jurisdictions["eu"] == "review"


def test_a_note_cures_little(judged) -> None:
    assert judged("Ad | I lost 10 kilos in two weeks with @slimtea. Results may vary.").jurisdictions["us"] == "fail"
    assert judged("Ad | removes wrinkles in 7 days, order from @serum", ai_image=True, ai_label=True).jurisdictions["uk"] == "fail"


def test_a_registration_is_no_approval_of_the_advertisement(judged) -> None:
    registered = judged("โฆษณา | ผงนี้ช่วยเพิ่มภูมิคุ้มกัน อย. 12-3-45678-5-0001 สั่งซื้อที่ @powder", category="supplement")
    permitted = judged("โฆษณา | ผงนี้ช่วยเพิ่มภูมิคุ้มกัน ฆอ. 123/2568 สั่งซื้อที่ @powder", category="supplement")
    assert "TH-CLM007" in rules(registered)
    assert "TH-CLM007" not in rules(permitted)
    assert not any(rule.startswith("TH-") for rule in rules(judged("โฆษณา | ครีมตัวใหม่ สั่งซื้อที่ @cream", category="cosmetic")))


def test_no_proof_lifts_a_ban(judged) -> None:
    text = "Ad | this oil cures psoriasis (https://doi.org/10.1000/xyz123), order from @oilshop"
    report = judged(text, category="supplement")
    assert {"EU-CLM002", "IL-CLM001", "US-CLM002"} <= rules(report)
    assert "EU-CLM001" not in rules(report)


def test_position_and_polysemy(judged) -> None:
    buried = judged("sunset with @brand #sun #sea #love #ad #beach #life", platform="snapchat")
    assert {"US-DSC003", "UK-DSC003"} <= rules(buried)
    for text in ("חודש המודעות לסרטן השד התחיל היום", "إعلان نتائج الثانوية العامة غدا", "we took #adventure photos all day"):
        assert set(judged(text).jurisdictions.values()) == {"pass"}, text


@pytest.mark.parametrize(
    ("text", "meta", "rule", "before", "after"),
    [
        ("Ad | 100% eco-friendly packaging, use code LEAF10", {}, "EU-CLM005", "2026-09-26", "2026-09-27"),
        ("Ad | a night at @cliff, book now", {"ai_image": True, "ai_image_shows": "place"}, "EU-GEN001", "2026-08-01", "2026-08-02"),
        (
            "Ad | a night at @cliff, book now",
            {"ai_image": True, "ai_image_shows": "person", "region": "US-NY"},
            "US-GEN001",
            "2026-06-08",
            "2026-06-09",
        ),
        ("โฆษณา | เบียร์ใหม่มาแล้ว สั่งซื้อที่ @bar", {"category": "alcohol"}, "TH-PRD005", "2025-11-07", "2025-11-08"),
    ],
)
def test_a_post_is_judged_by_the_law_of_its_day(text: str, meta: dict, rule: str, before: str, after: str, judged) -> None:
    assert rule not in rules(judged(text, **meta, created_at=before))
    assert rule in rules(judged(text, **meta, created_at=f"{after}T10:00:00Z"))


def test_the_platform_changes_no_jurisdictions_verdict(judged) -> None:
    report = judged("Ad | loving these boots, use my code ANNA15", platform="tiktok", paid_partnership_label=False)
    assert "PF-DSC002" in rules(report)
    assert report.jurisdictions["us"] == "pass"
