"""Registers of a few claims, made in the test that needs them."""

from __future__ import annotations

from datetime import date

import pytest

from disclose import Checker, Post
from disclose.register import ApprovedClaim, Evidence, Register

DAY = date(2026, 11, 22)


def approved(text: str, language: str = "en", **known) -> ApprovedClaim:
    known = {"id": "one", "evidence": (Evidence("study", "S1"),), "approver": "Dana", "approved": date(2026, 1, 1), **known}
    return ApprovedClaim(text=text, language=language, **known)


@pytest.fixture
def report_of(own_cache: None):
    def run(text: str, *claims: ApprovedClaim, jurisdictions=(), **known):
        checker = Checker(claims=Register(claims), jurisdictions=jurisdictions, as_of=DAY)
        return checker.check(Post.from_dict({"text": text, **known}))

    return run


def rules_of(report) -> list[str]:
    return [finding.rule for finding in report.findings if finding.rule.startswith("REG")]
