"""What a project has decided beside the rules: it does not count for the verdict, and it is told."""

from __future__ import annotations

import pickle
from dataclasses import replace
from datetime import date

import pytest

from disclose import Checker, Post
from disclose.policy.fingerprint import fingerprints
from disclose.policy.overrides import Overrides, apply
from disclose.policy.rule_choice import RuleChoice
from disclose.policy.suppressions import Suppression
from disclose.report import NotAssessed

AD = "loving these boots, use my code ANNA15 for 15% off"
DAY = date(2026, 11, 22)


@pytest.fixture
def report(checked):
    return checked(AD, id="17")


def test_without_decisions_the_report_is_the_same(report) -> None:
    assert apply(report, Overrides()) is report


def test_an_ignored_rule_does_not_count_and_is_told(report) -> None:
    settled = apply(report, Overrides(RuleChoice(ignore=("DSC",))))
    assert (settled.verdict, settled.findings) == ("pass", ())
    assert settled.to_dict()["ignored"] == [{"rule": "DSC001", "count": 1, "reason": "ignored", "where": "ignore"}]


def test_a_severity_decides_the_verdict_and_is_told(report) -> None:
    settled = apply(report, Overrides(RuleChoice(severities={"DSC": "warning"})))
    assert settled.verdict == "review"
    assert "severity error → warning by the settings" in settled.findings[0].explanation
    assert apply(report, Overrides(RuleChoice(severities={"DSC": "info"}))).verdict == "pass"
    assert apply(report, Overrides(RuleChoice(severities={"DSC": "off"}))).verdict == "pass"


def test_a_suppressed_finding_stays_in_the_report_with_its_reason(report) -> None:
    entry = Suppression("DSC001", "label is in the picture", "s.yaml:3", post="17", by="dana", expires=DAY)
    settled = apply(report, Overrides(suppressions=(entry,), today=DAY))
    (told,) = settled.to_dict()["suppressed"]
    assert settled.verdict == "pass"
    assert (told["rule"], told["reason"], told["by"], told["expires"]) == ("DSC001", "label is in the picture", "dana", "2026-11-22")
    assert told["spans"]


def test_an_expired_suppression_does_not_work_and_is_told(report) -> None:
    entry = Suppression("DSC001", "r", "s.yaml:3", expires=DAY)
    settled = apply(report, Overrides(suppressions=(entry,), today=date(2026, 11, 23)))
    assert settled.verdict == "fail"
    assert [warned["code"] for warned in settled.to_dict()["warnings"]] == ["DIS115"]


def test_a_valid_suppression_beside_an_expired_one_works(report) -> None:
    entries = (Suppression("DSC001", "old", "s:1", expires=date(2020, 1, 1)), Suppression("DSC", "new", "s:2"))
    settled = apply(report, Overrides(suppressions=entries, today=DAY))
    assert (settled.verdict, settled.set_aside[0].reason, settled.warnings) == ("pass", "new", ())


def test_an_unused_directive_is_told_for_each_rule(report) -> None:
    inline = (Suppression("DSC001", "r", "a.txt:1"), Suppression("CLM", "r", "a.txt:1"))
    settled = apply(report, Overrides(), "a.txt", inline)
    assert settled.verdict == "pass"
    assert [(warned.code, "CLM" in warned.what) for warned in settled.warnings] == [("DIS114", True)]


def test_a_known_finding_is_counted_and_does_not_fail(report) -> None:
    settled = apply(report, Overrides(known=frozenset(fingerprints(report))))
    assert settled.verdict == "pass"
    assert settled.to_dict()["known"] == {"count": 1, "rules": {"DSC001": 1}}


def test_a_suppression_by_fingerprint(report) -> None:
    entry = Suppression("DSC", "r", "s:1", fingerprint=fingerprints(report)[0])
    assert apply(report, Overrides(suppressions=(entry,), today=DAY)).verdict == "pass"


def test_each_jurisdiction_gets_its_own_verdict() -> None:
    report = Checker(jurisdictions=("il", "us"), as_of=DAY).check(Post(AD))
    settled = apply(report, Overrides(RuleChoice(ignore=("IL-",))))
    assert (settled.verdict, dict(settled.jurisdictions)) == ("fail", {"us": "fail", "il": "pass"})
    both = apply(report, Overrides(RuleChoice(ignore=("IL-", "US-"))))
    assert (both.verdict, dict(both.jurisdictions)) == ("pass", {"us": "pass", "il": "pass"})


def test_a_finding_of_no_jurisdiction_counts_where_it_counted_before(report) -> None:
    (own,) = report.findings
    il = replace(own, rule="IL-DSC001", jurisdiction="il", severity="warning")
    shared = replace(own, rule="REG002", jurisdiction="register")
    style = replace(own, rule="GEN001", severity="warning")
    before = replace(report, findings=(shared, il, style), verdict="fail", jurisdictions={"il": "fail", "us": "pass"}, audience="given")
    settled = apply(before, Overrides(RuleChoice(ignore=("IL-",))))
    assert (settled.verdict, dict(settled.jurisdictions)) == ("fail", {"il": "fail", "us": "pass"})
    assert apply(before, Overrides(RuleChoice(ignore=("REG",)))).verdict == "review"
    assert apply(before, Overrides(RuleChoice(ignore=("REG", "IL-")))).verdict == "pass"


def test_a_post_that_was_read_in_part_never_passes(report) -> None:
    partial = replace(report, not_assessed=(NotAssessed("language", "ar in Latin letters is read in part only"),))
    assert apply(partial, Overrides(RuleChoice(ignore=("DSC",)))).verdict == "not_assessed"


def test_an_unsupported_language_stays_unassessed(checked) -> None:
    report = checked("Это замечательная обувь, я её очень люблю и ношу каждый день")
    assert apply(report, Overrides(RuleChoice(ignore=("DSC",), severities={"CLM": "error"}))).verdict == "not_assessed"


def test_what_was_not_needed_in_the_end() -> None:
    entries = (
        Suppression("DSC", "r", "s:1"),
        Suppression("CLM", "r", "s:2", post="99"),
        Suppression("GEN", "r", "s:3", expires=date(2020, 1, 1)),
    )
    overrides = Overrides(suppressions=entries, today=DAY)
    assert [(warned.code, warned.where) for warned in overrides.unneeded(set(), {"17"})] == [("DIS114", "s:1"), ("DIS115", "s:3")]
    assert [warned.where for warned in overrides.unneeded({"s:1"}, {"99"})] == ["s:2", "s:3"]


def test_the_decisions_travel_between_processes_and_are_told_as_data() -> None:
    overrides = Overrides(RuleChoice(("DSC",), (), {"DSC": "off"}, {"*": ("CLM",)}), (Suppression("DSC", "r", "w"),), frozenset({"f"}), DAY)
    again = pickle.loads(pickle.dumps(overrides))
    assert again.options() == overrides.options()
    assert overrides.options()["baseline"] != Overrides().options()["baseline"] == ""
