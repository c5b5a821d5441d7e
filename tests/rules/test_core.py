"""Every rule of the core pack triggers on its own examples and not on its counter-examples."""

from __future__ import annotations

import pytest

from disclose import Checker, Post
from disclose.policy.pack import load_pack

RULES = load_pack("core").rules


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_examples(rule, checker: Checker) -> None:
    for example in rule.match:
        assert rule.id in {finding.rule for finding in checker.check(Post.from_dict(example)).findings}, example
    for example in rule.no_match:
        assert rule.id not in {finding.rule for finding in checker.check(Post.from_dict(example)).findings}, example
