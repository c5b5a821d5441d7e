"""English texts that know their entry."""

from __future__ import annotations

import copy
import json
import pickle

import pytest

from disclose.locales.english import PLURALS, SECTIONS, TEXTS, listed, said, term
from disclose.locales.entries import CATALOGUES, entries_of
from disclose.locales.message import Message
from disclose.locales.terms import FAMILIES
from disclose.policy.approvals import REGISTER_PACK
from disclose.policy.audience import JURISDICTIONS, PLATFORM_PACK
from disclose.policy.coverage import coverage
from disclose.policy.pack import load_pack


def test_a_message_is_its_english_text() -> None:
    message = said("why-found", kind=term("evidence", "promo_code"), entries="en.evidence.code-words")
    assert message == "promo_code: en.evidence.code-words"
    assert json.dumps([message]) == '["promo_code: en.evidence.code-words"]'
    assert {message: 1}["promo_code: en.evidence.code-words"] == 1


@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_a_message_travels_between_processes_whole(protocol: int) -> None:
    message = said("why-found", kind=term("evidence", "promo_code"), entries="a")
    for travelled in (pickle.loads(pickle.dumps(message, protocol)), copy.deepcopy(message)):
        assert (travelled, travelled.key, travelled.catalogue) == (message, "why-found", "ui")
        assert travelled.values["kind"].key == "evidence-promo_code"


def test_a_number_chooses_the_form() -> None:
    assert [said("posts", count=count) for count in (0, 1, 2)] == ["0 posts", "1 post", "2 posts"]


def test_lists_stand_with_commas() -> None:
    assert said("line-disclosure-because", disclosure="inadequate", reasons=("a", "b")) == ("disclosure inadequate (a, b)")


@pytest.mark.parametrize(("items", "text"), [((), ""), (("a",), "a"), (("a", "b", "c"), "a; b; c")])
def test_items_as_one_text(items: tuple[str, ...], text: str) -> None:
    assert listed(items, "list-semicolon") == text


@pytest.mark.parametrize("catalogue", CATALOGUES)
def test_ids_are_one_text_each_and_fit_the_format(catalogue: str) -> None:
    keys = [entry.key for entry in entries_of(catalogue)]
    assert len(set(keys)) == len(keys)
    assert all(key[0].isalpha() and key.replace("-", "").replace("_", "").isalnum() and key.isascii() for key in keys)


def test_no_text_of_the_program_stands_twice() -> None:
    assert sum(map(len, SECTIONS.values())) == len(TEXTS)
    assert not set(PLURALS) & set(TEXTS)
    terms = {f"{family}-{value}" for family, (values, _) in FAMILIES.items() for value in values}
    assert not terms & set(TEXTS)


@pytest.mark.parametrize("name", ["core", *JURISDICTIONS, PLATFORM_PACK, REGISTER_PACK])
def test_every_text_of_a_rule_has_an_entry_with_the_same_english(name: str) -> None:
    entries = {catalogue: {entry.key: entry.english for entry in entries_of(catalogue)} for catalogue in (name, "core", "common")}
    for rule in load_pack(name).rules:
        for text in (rule.name, rule.what, rule.why, rule.message, rule.fix):
            assert isinstance(text, Message)
            assert entries[text.catalogue][text.key] == text


def test_a_rule_takes_over_the_entries_of_its_base() -> None:
    rules = {rule.id: rule for rule in load_pack("il").rules}
    assert (rules["IL-DSC002"].fix.catalogue, rules["IL-DSC002"].fix.key) == ("core", "DSC002-fix")
    assert (rules["IL-DSC002"].what.catalogue, rules["IL-DSC002"].what.key) == ("common", "ambiguous-label-what")
    assert (rules["IL-DSC002"].why.catalogue, rules["IL-DSC002"].why.key) == ("il", "IL-DSC002-why")


def test_reasons_of_coverage_have_entries() -> None:
    known = {entry.key: entry.english for entry in entries_of("coverage")}
    reasons = [row.by for row in coverage() if row.treatment == "out of reach"]
    assert reasons
    assert all(known[reason.key] == reason for reason in reasons)


def test_what_led_to_a_finding_can_be_said_in_another_language(checked) -> None:
    report = checked("Ad | this oil cures psoriasis, order from @oilshop #collab", platform="instagram")
    texts = [text for finding in report.findings for text in (finding.message, finding.fix.advice, *finding.explanation)]
    assert texts
    assert all(isinstance(text, Message) for text in (*texts, *(item.reason for item in report.not_assessed)))
