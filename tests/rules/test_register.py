"""Every rule of the register's pack triggers on its own examples and not on its counter-examples."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from disclose import Checker, Post
from disclose.policy.pack import load_pack
from disclose.register import load_register

EXAMPLE = Path(__file__).parents[2] / "examples" / "claims.yaml"


@pytest.fixture(scope="module")
def checker(own_cache: None) -> Checker:
    return Checker(claims=load_register(EXAMPLE), as_of=date(2026, 11, 22))


@pytest.mark.parametrize("rule", load_pack("register").rules, ids=lambda rule: rule.id)
def test_examples(rule, checker: Checker) -> None:
    for example in rule.match:
        assert rule.id in {finding.rule for finding in checker.check(Post.from_dict(example)).findings}, example
    for example in rule.no_match:
        assert rule.id not in {finding.rule for finding in checker.check(Post.from_dict(example)).findings}, example
