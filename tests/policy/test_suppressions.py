"""The file of suppressions: its form, and what an entry is about."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from disclose.errors import SuppressionError
from disclose.policy.suppressions import Suppression, read_suppressions
from disclose.report import Citation, Finding, Fix


def finding(rule: str, jurisdiction: str = "default") -> Finding:
    return Finding(rule, "n", jurisdiction, "error", "m", (), Citation("c"), Fix("f"), ())


@pytest.fixture
def read(tmp_path: Path):
    def call(text: str) -> tuple[Suppression, ...]:
        path = tmp_path / "s.yaml"
        path.write_text(text, encoding="utf-8")
        return read_suppressions(path)

    return call


def test_a_full_entry(read) -> None:
    (entry,) = read(
        "# house\nsuppressions:\n  - rule: IL-CLM\n    post: 17\n    words: '“הטוב ביותר”'\n    jurisdiction: il\n"
        f"    fingerprint: {'0a' * 32}\n    reason: the study is on the page\n    by: dana\n    expires: 2027-01-31\n"
    )
    assert (entry.rule, entry.post, entry.jurisdiction, entry.by, entry.expires) == ("IL-CLM", "17", "il", "dana", date(2027, 1, 31))
    assert entry.where.endswith("s.yaml:3")
    assert entry.holds_on(date(2027, 1, 31))
    assert not entry.holds_on(date(2027, 2, 1))


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ("{rule: CLM003}", "needs a reason"),
        ("{reason: x}", "needs a rule"),
        ('{rule: CLM003, reason: "  "}', "reason must be a text"),
        ("{rule: CLM003, reason: [x]}", "reason must be a text"),
        ("{rule: CML003, reason: x}", "did you mean CLM003"),
        ("{rule: CLM003, raeson: x}", "did you mean reason"),
        ("{rule: CLM003, reason: x, expires: soon}", "no day"),
        ("{rule: CLM003, reason: x, fingerprint: abc}", "64 hexadecimal digits"),
        ('{rule: CLM003, reason: x, words: "\u200b"}', "after folding"),
        ("CLM003", "is a mapping"),
    ],
)
def test_a_fault_is_told_with_line_and_right_form(read, row: str, told: str) -> None:
    with pytest.raises(SuppressionError) as caught:
        read(f"suppressions:\n  - {{rule: DSC001, reason: fine}}\n  - {row}\n")
    assert told in caught.value.what
    assert caught.value.where.endswith(":3")
    assert "right form" in caught.value.todo
    assert caught.value.code == "DIS112"


@pytest.mark.parametrize(
    "text", ["", "- rule: x", "suppressions: 3", "suppressions: []\nother: 1", "a: [", "x: !!python/object:os.system a"]
)
def test_what_is_no_file_of_suppressions(read, text: str) -> None:
    with pytest.raises(SuppressionError):
        read(text)


def test_none_is_a_file_too(read) -> None:
    assert read("suppressions: []") == ()


def test_words_are_compared_after_folding(read) -> None:
    (entry,) = read("suppressions: [{rule: CLM003, reason: r, words: 'BEST  in Tоwn'}]")  # the first o of Town is Cyrillic
    assert entry.fits(finding("CLM003"), {"best in town"}, "", "")
    assert not entry.fits(finding("CLM003"), {"best"}, "", "")


def test_all_that_an_entry_names_must_agree() -> None:
    found = finding("IL-CLM001", jurisdiction="il")
    fits = {"post": "17", "jurisdiction": "il", "fingerprint": "f", "words": "a"}
    assert Suppression("IL-", "r", "w", **fits).fits(found, {"a"}, "17", "f")
    for name in fits:
        assert not Suppression("IL-", "r", "w", **{**fits, name: "other"}).fits(found, {"a"}, "17", "f")
    assert not Suppression("CLM", "r", "w").fits(found, {"a"}, "17", "f")
