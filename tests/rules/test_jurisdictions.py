"""Every rule of every jurisdiction triggers on its examples and not on its counter-examples, through the whole checker."""

from __future__ import annotations

from datetime import date

import pytest

from disclose import Checker, Post
from disclose.policy.audience import JURISDICTIONS, PLATFORM_PACK
from disclose.policy.pack import load_pack

PACKS = [*JURISDICTIONS, PLATFORM_PACK]
DAY = date(2026, 11, 21)


@pytest.fixture(scope="module")
def checkers():
    return {name: Checker(jurisdictions=(name if name in JURISDICTIONS else "us",), as_of=DAY) for name in PACKS}


@pytest.mark.parametrize(
    ("pack", "rule"), [(name, rule) for name in PACKS for rule in load_pack(name).rules], ids=lambda x: getattr(x, "id", x)
)
def test_examples(pack: str, rule, checkers) -> None:
    for example in rule.match:
        assert rule.id in {finding.rule for finding in checkers[pack].check(Post.from_dict(example)).findings}, example
    for example in rule.no_match:
        assert rule.id not in {finding.rule for finding in checkers[pack].check(Post.from_dict(example)).findings}, example


@pytest.mark.parametrize("name", JURISDICTIONS)
def test_a_pack_names_its_law_and_its_examples_are_of_its_public(name: str) -> None:
    pack = load_pack(name)
    assert {rule.id.split("-")[0] for rule in pack.rules} == {name.upper()}
    for rule in pack.rules:
        assert rule.law
        assert rule.confidence
        assert not rule.citation.link or rule.citation.link.startswith("http")
