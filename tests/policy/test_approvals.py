"""How approvals stand: by day, jurisdiction and handle; what they clear under each law."""

from __future__ import annotations

from datetime import date

import pytest

from disclose import Post
from disclose.policy.pack import load_pack
from disclose.register import Evidence
from tests.register.conftest import approved, report_of, rules_of

__all__ = ["report_of"]
TEXT = "Ad | it reduces wrinkles, use code ANNA10"


def test_an_approval_clears_the_claim_and_is_told(report_of) -> None:
    report = report_of(TEXT, approved("reduces wrinkles", expires=date(2027, 1, 1)))
    assert (report.verdict, [finding.rule for finding in report.findings]) == ("pass", ["REG001"])
    (claim,) = report.to_dict()["claims"]
    assert claim["approved"] == {"id": "one", "evidence": [{"kind": "study", "reference": "S1"}], "expires": "2027-01-01"}
    assert (claim["support"], claim["unverifiable"]) == ("named", False)
    assert set(report.to_dict()["versions"]) >= {"claims", "rules/register"}


def test_evidence_that_anybody_can_look_up_links(report_of) -> None:
    report = report_of(TEXT, approved("reduces wrinkles", evidence=(Evidence("permit", "P1"),)))
    assert [claim.support for claim in report.signals.claims] == ["linked"]


@pytest.mark.parametrize(
    ("known", "rule"),
    [
        ({"expires": date(2026, 11, 21)}, "REG002"),
        ({"expires": date(2026, 11, 22)}, "REG001"),
        ({"approved": date(2026, 11, 23)}, "REG002"),
        ({"jurisdictions": ("il",)}, "REG004"),
        ({"jurisdictions": ("us", "uk", "eu")}, "REG001"),
        ({"handles": ("acme",)}, "REG006"),
        ({"disclaimers": {"en": ("Results vary",)}}, "REG003"),
    ],
)
def test_standing(known: dict, rule: str, report_of) -> None:
    report = report_of(TEXT, approved("reduces wrinkles", **known))
    assert rules_of(report) == [rule]
    assert (report.verdict == "pass") == (rule == "REG001")


def test_the_day_is_that_of_the_post(report_of) -> None:
    claim = approved("reduces wrinkles", expires=date(2026, 6, 1))
    assert rules_of(report_of(TEXT, claim, meta={"created_at": "2026-05-01"})) == ["REG001"]
    assert rules_of(report_of(TEXT, claim, meta={"created_at": "2025-05-01"})) == ["REG002"]


def test_handles_are_the_author_or_a_mention(report_of) -> None:
    claim = approved("reduces wrinkles", handles=("acme.skin",))
    assert rules_of(report_of(TEXT, claim, meta={"author": "@Acme.Skin"})) == ["REG001"]
    assert rules_of(report_of(f"{TEXT} @ACME.skin", claim)) == ["REG001"]
    assert rules_of(report_of(f"{TEXT} @other", claim, meta={"author": "someone"})) == ["REG006"]


def test_each_jurisdiction_has_its_own_verdict(report_of) -> None:
    report = report_of(TEXT, approved("reduces wrinkles", jurisdictions=("uk",)), jurisdictions=("us", "uk"))
    assert (report.jurisdictions["uk"], report.jurisdictions["us"]) == ("pass", "review")
    assert rules_of(report) == ["REG004", "REG001"]
    assert report.signals.claims[0].approved is None


def test_of_several_approvals_the_best_counts_in_each_jurisdiction(report_of) -> None:
    american = approved("reduces wrinkles", id="us-1", jurisdictions=("us",))
    british = approved("reduces wrinkles", id="uk-1", jurisdictions=("uk",))
    old = approved("reduces wrinkles", id="old", expires=date(2026, 2, 1))
    report = report_of(TEXT, old, american, british, jurisdictions=("us", "uk"))
    assert set(report.jurisdictions.values()) == {"pass"}
    assert rules_of(report) == ["REG001", "REG001"]


def test_an_expired_approval_does_not_clear(report_of) -> None:
    report = report_of("Ad | this tea cures cancer, use code ANNA10", approved("cures cancer", expires=date(2026, 1, 2)))
    assert report.verdict == "fail"


def test_the_fix_mends_the_draft(report_of) -> None:
    claim = approved("reduces wrinkles", disclaimers={"en": ("Results vary.",)})
    report = report_of(TEXT, claim)
    (fix,) = [finding.fix for finding in report.findings if finding.rule == "REG003"]
    mended = TEXT[: fix.start] + fix.text + TEXT[fix.end :]
    assert mended == "Ad | it reduces wrinkles (Results vary.), use code ANNA10"
    assert rules_of(report_of(mended, claim)) == ["REG001"]


def test_a_register_that_a_post_does_not_use_changes_nothing_but_the_versions(report_of, checker) -> None:
    report = report_of(TEXT, approved("grows hair")).to_dict()
    report["versions"].pop("claims")
    assert report == checker.check(Post(TEXT)).to_dict()


def test_registered_rules() -> None:
    assert [rule.id for rule in load_pack("register").rules] == [f"REG{number:03}" for number in range(1, 7)]
