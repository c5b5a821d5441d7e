"""The public API: one way through, deterministic, never a silent pass."""

from __future__ import annotations

import json

import pytest

import disclose
from disclose import Checker, Post, check
from disclose.errors import PostError


def test_public_names() -> None:
    assert set(disclose.__all__) == {"Checker", "Post", "Report", "check"}
    with pytest.raises(AttributeError):
        _ = disclose.nothing


def test_report_has_the_documented_keys() -> None:
    report = Checker().check(Post("#ad loving these boots, use my code ANNA15", platform="instagram")).to_dict()
    assert list(report) == [
        "schema",
        "id",
        "verdict",
        "language",
        "sponsorship",
        "claims",
        "generated",
        "evasion",
        "findings",
        "not_assessed",
        "versions",
    ]
    assert report["schema"] == "disclose.report/1"
    assert list(report["sponsorship"]) == ["commercial", "evidence", "disclosure", "reasons", "disclosures", "model"]
    assert list(report["generated"]) == ["status", "probability", "reason", "traits", "influences", "artifacts", "disclosed"]
    assert report["generated"]["status"] == "not_assessed"
    assert report["not_assessed"][0]["part"] == "generated"


def test_finding_keys() -> None:
    (finding, *_) = check("loving these boots, use my code ANNA15").to_dict()["findings"]
    assert list(finding) == ["rule", "name", "jurisdiction", "severity", "message", "spans", "citation", "fix", "explanation"]


def test_spans_quote_the_original() -> None:
    text = "🇮🇱😍 קוד SARA20 אצל @acme.il ל-10% הנחה, #פרסומת"
    report = check(text).to_dict()
    quoted = [*report["sponsorship"]["evidence"], *report["sponsorship"]["disclosures"]]
    assert quoted
    assert all(text[span["start"] : span["end"]] == span["text"] for span in quoted)


def test_the_same_input_gives_the_same_bytes() -> None:
    text = "קוד SARA20 אצל @acme.il, מרפא אקזמה תוך שבוע"
    assert check(text).to_json() == check(text).to_json()
    assert Checker().check(Post(text)).to_json() == Checker().check(Post(text)).to_json()


@pytest.mark.parametrize(
    "text", ["", " \n", "😀😀", "یہ بہت اچھا ہے، ضرور خریدیں", "Merci à tous pour votre soutien, code ANNA10 sur le site", "Это реклама"]
)
def test_what_cannot_be_read_is_not_passed(text: str) -> None:
    report = check(text)
    assert report.verdict == "not_assessed"
    assert {item.part for item in report.not_assessed} == {"sponsorship", "claims", "generated"}


def test_platform_label_needs_no_words() -> None:
    report = check("this mascara, the LENGTH", meta={"paid_partnership_label": True})
    assert (report.signals.sponsorship.commercial, report.signals.sponsorship.disclosure) == ("yes", "clear")


def test_stream_keeps_order_and_is_lazy() -> None:
    def posts():
        yield Post("one fine day", id="1")
        yield Post("another fine day", id="2")
        raise RuntimeError("asked too early")

    stream = Checker().stream(posts())
    assert [next(stream).id, next(stream).id] == ["1", "2"]


@pytest.mark.parametrize(
    "row",
    [
        None,
        [],
        "text",
        {},
        {"text": 1},
        {"text": "a", "platform": "myspace"},
        {"text": "a", "meta": []},
        {"text": "a", "lang": 3},
        {"text": "a", "meta": {"paid_partnership_label": "yes"}},
    ],
)
def test_bad_posts_are_told(row) -> None:
    with pytest.raises(PostError, match="DIS103"):
        Post.from_dict(row)


def test_lone_surrogates_are_reported_as_escapes() -> None:
    report = check("use my code ANNA15 \ud83d for 10%")
    report.to_json().encode("utf-8")
    assert json.loads(check("\ud800 use code ANNA15 \ud800").to_json())
