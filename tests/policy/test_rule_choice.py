"""Which rules count: the longest name decides."""

from __future__ import annotations

import pytest

from disclose.policy.pack import load_pack
from disclose.policy.rule_choice import RuleChoice
from disclose.policy.rule_ids import rule_ids, unknown_rule


def test_the_ids_are_those_of_the_packs() -> None:
    packs = ("core", "us", "uk", "eu", "il", "sa", "ae", "eg", "ir", "th", "platforms", "register")
    assert {rule.id for name in packs for rule in load_pack(name).rules} == set(rule_ids())


@pytest.mark.parametrize("name", ["CLM", "IL-", "IL-CLM", "DSC001"])
def test_ids_and_beginnings_of_ids_are_known(name: str) -> None:
    assert unknown_rule(name) == ""


@pytest.mark.parametrize(("name", "meant"), [("CML003", "CLM003"), ("dsc001", "DSC001"), ("", "no rule"), ("XYZW", "disclose rules")])
def test_others_are_told_with_what_was_meant(name: str, meant: str) -> None:
    assert meant in unknown_rule(name)


@pytest.mark.parametrize(
    ("choice", "counting"),
    [
        (RuleChoice(), {"CLM001", "CLM003", "DSC001", "IL-CLM001"}),
        (RuleChoice(select=("CLM",)), {"CLM001", "CLM003"}),
        (RuleChoice(ignore=("CLM",)), {"DSC001", "IL-CLM001"}),
        (RuleChoice(select=("CLM001",), ignore=("CLM",)), {"CLM001"}),
        (RuleChoice(select=("CLM",), ignore=("CLM",)), set()),
        (RuleChoice(select=("CLM",), ignore=("CLM003",)), {"CLM001"}),
        (RuleChoice(severities={"CLM": "off", "CLM003": "info"}), {"CLM003", "DSC001", "IL-CLM001"}),
        (RuleChoice(per_file={"drafts/*": ("DSC",), "*.md": ("IL-",)}), {"CLM001", "CLM003", "IL-CLM001"}),
    ],
)
def test_what_counts_in_a_file(choice: RuleChoice, counting: set[str]) -> None:
    rules = ("CLM001", "CLM003", "DSC001", "IL-CLM001")
    assert {rule for rule in rules if not choice.leaves_out(rule, "house/drafts/june/a.txt")[0]} == counting


def test_globs_fit_the_end_of_a_path_from_a_folder_on() -> None:
    choice = RuleChoice(per_file={"drafts/*.txt": ("CLM",)})
    assert choice.globs_of("/srv/drafts/a.txt")
    assert choice.globs_of("drafts/june/a.txt")
    assert not choice.globs_of("/srv/mydrafts/a.txt")
    assert not choice.globs_of("drafts/a.md")
    assert not choice.globs_of("")


def test_severities() -> None:
    choice = RuleChoice(severities={"CLM": "info", "CLM003": "error"})
    assert [choice.severity(rule, "warning") for rule in ("CLM001", "CLM003", "DSC001")] == ["note", "error", "warning"]
