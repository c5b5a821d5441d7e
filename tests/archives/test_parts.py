"""Dates, mojibake, labels and recognising, by themselves."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from disclose.archives import Kind, recognise
from disclose.archives.dates import iso_date
from disclose.archives.labels import ai_label, paid_label
from disclose.archives.mojibake import mangle, repair
from tests.archives.captions import AD


@pytest.mark.parametrize(
    ("value", "wanted"),
    [
        (1_717_230_000, "2024-06-01T08:20:00+00:00"),
        (1_717_230_000_500, "2024-06-01T08:20:00+00:00"),
        ("1717230000", "2024-06-01T08:20:00+00:00"),
        ("2024-06-01", "2024-06-01"),
        ("2024-06-01 08:20:00", "2024-06-01T08:20:00"),
        ("2024-06-01 08:20:00 UTC", "2024-06-01T08:20:00+00:00"),
        ("2024-06-01T08:20:00.123Z", "2024-06-01T08:20:00+00:00"),
        ("Sat Jun 01 08:20:00 +0300 2024", "2024-06-01T08:20:00+03:00"),
        ("Jun 1, 2024 8:20 pm", "2024-06-01T20:20:00"),
        ("June 1, 2024, 12:05:09 AM", "2024-06-01T00:05:09"),
        ("1/6/2024", None),
        ("1 יוני 2024", None),
        ("Jun 31, 2024 8:20 pm", None),
        (0, None),
        (True, None),
        (float("nan"), None),
        (10**30, None),
        ("9" * 400, None),
        ({}, None),
        ("", None),
    ],
)
def test_dates(value, wanted):
    assert iso_date(value) == wanted


@given(st.integers() | st.floats() | st.text() | st.none())
def test_any_value_for_a_date(value):
    assert iso_date(value) is None or isinstance(iso_date(value), str)


@given(st.text(st.characters(exclude_categories=["Cs"])))
@example(AD["th"])
@example("Ã©")
def test_repair_is_the_inverse_of_what_meta_does(text):
    assert repair(mangle(text)) == text


@pytest.mark.parametrize("text", [*AD.values(), "café", "naïve “quotes”", "£5 · 10 °C", ""])
def test_a_text_that_is_right_stays(text):
    assert repair(text) == text


def test_a_text_cut_inside_a_character_is_repaired_up_to_there():
    cut = mangle("שלום")[:-1]
    assert repair(cut) == "שלו" + cut[-1]


def test_labels():
    assert paid_label({"Is Paid Partnership": "TRUE"}) is True
    assert paid_label({"paid_partnership_label": 0}) is False
    assert paid_label({"brandedContent": "Acme"}) is True
    assert paid_label({"paid": 5, 3: 4}) is None
    assert ai_label({"ai_generated": "no"}) is False


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("a.txt", "id,caption\n1,x\n", Kind.csv),
        ("a", "caption\tuser\nx\ty\n", Kind.tsv),
        ("a.txt", "Just words, and a comma\n", Kind.text),
        ("a.txt", '{"text": "a"}\n{"text": "b"}\n', Kind.jsonl),
        ("a.dat", '[{"text": "a"}]', Kind.json),
        ("a.jsonl", '{"text": \n{"text": "b"}\n', Kind.jsonl),
        ("a.vtt", "WEBVTT\n\n", Kind.vtt),
        ("a.txt", "1\n00:00:01,000 --> 00:00:02,000\nhi\n", Kind.srt),
    ],
)
def test_recognise(name, content, kind, as_file):
    assert recognise(as_file(name, content)) is kind
