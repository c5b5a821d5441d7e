"""Directives in text files: taken out of the post, with the places of the file kept."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from disclose.errors import SuppressionError
from disclose.policy.inline import in_file, read_commented

TEXT = "# disclose-disable GEN: ours\n😍 loving these boots\n  <!-- disclose-disable CLM003, DSC: two, and why -->\nuse my code ANNA15\n// disclose-disable EVA001: x\n"


def test_directives_are_read_and_their_lines_are_no_part_of_the_post() -> None:
    commented = read_commented(TEXT, "a.txt")
    assert commented is not None
    assert commented.post == "😍 loving these boots\nuse my code ANNA15"
    assert [(one.rule, one.reason, one.where) for one in commented.suppressions] == [
        ("GEN", "ours", "a.txt:1"),
        ("CLM003", "two, and why", "a.txt:3"),
        ("DSC", "two, and why", "a.txt:3"),
        ("EVA001", "x", "a.txt:5"),
    ]


@pytest.mark.parametrize(
    "text", ["use my code", "", "I #disclose-disabled it", "say disclose-disable CLM003: x", "x # disclose-disable CLM003: x"]
)
def test_other_texts_have_none(text: str) -> None:
    assert read_commented(text, "a.txt") is None


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("# disclose-disable CLM003", "gives its reason"),
        ("# disclose-disable CLM003:  ", "gives its reason"),
        ("# disclose-disable: because", "names its rules"),
        ("# disclose-disable CLM003,: because", "names its rules"),
        ("# disclose-disable CML003: because", "did you mean CLM003"),
        ("<!-- disclose-disable CLM003: because", "does not end"),
    ],
)
def test_a_faulty_directive_is_an_error_with_its_line(line: str, told: str) -> None:
    with pytest.raises(SuppressionError) as caught:
        read_commented(f"text\n{line}\n", "a.txt")
    assert told in caught.value.what
    assert (caught.value.where, caught.value.code) == ("a.txt:2", "DIS112")


_LINE = st.sampled_from(["", "a", "שלום 😍", "# disclose-disable CLM: r", "// disclose-disable GEN: r", "x\u2028y"])


@settings(max_examples=60, deadline=None)
@given(lines=st.lists(_LINE, max_size=8))
def test_every_character_of_the_post_stands_where_it_is_said_to(lines: list[str]) -> None:
    text = "\n".join(lines)
    commented = read_commented(text, "a.txt")
    if commented is None:
        assert not any("disclose-disable" in line for line in lines)
        return
    for at, char in enumerate(commented.post):
        start, end = commented.place(at, at + 1)
        assert text[start:end] == char
    assert "disclose-disable" not in commented.post


def test_a_report_is_told_with_the_places_of_the_file(checked) -> None:
    text = "# disclose-disable GEN: ours\nI love it.\n# disclose-disable EVA: ours\nuse my code ANNA15 for 15% off"
    commented = read_commented(text, "a.txt")
    assert commented
    report = in_file(checked(commented.post), commented)
    assert report.text == text
    (found,) = [finding for finding in report.findings if finding.rule == "DSC001"]
    assert text[found.spans[0].start : found.spans[0].end] == "use my code ANNA15 for 15% off"
    assert (found.fix.start, found.fix.end) == (text.index("I love"), text.index("I love"))
    assert all(item["text"] in commented.post for item in report.to_dict()["sponsorship"]["evidence"])


def test_no_edit_takes_a_directive_away() -> None:
    commented = read_commented("one\n# disclose-disable GEN: r\ntwo", "a.txt")
    assert commented
    start, end = commented.edit(0, len(commented.post))
    assert commented.text[start:end] == "one\n"
    assert commented.place(0, len(commented.post)) == (0, len(commented.text))
