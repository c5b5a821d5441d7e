"""Approved claims are found by their words as whole words, and clear what they are and nothing more."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from disclose import Post
from disclose.register import Register
from disclose.register.matching import BESIDE, RegisterMatcher
from disclose.signals.view import look
from disclose.text.reading import read
from tests.register.conftest import approved, rules_of

CLAIM = "Reduces wrinkles by 20 % in four weeks"


def found(text: str, *claims) -> list[str]:
    post = Post(text)
    uses = RegisterMatcher(Register(claims)).find(look(post, read(post)), ())
    return [text[use.start : use.end] for use in uses]


@pytest.mark.parametrize(
    ("language", "text", "post"),
    [
        ("en", CLAIM, "Ad | REDUCES wrinkles ✨ by 20% in four weeks!!!"),
        ("he", "מפחית קמטים ב-20%", "פרסומת | הסרום שמַפְחִית קְמָטִים ב־20% בלבד"),
        ("ar", "يقلل التجاعيد بنسبة 20%", "إعلان | وهذا الكريم يُقَلِّل التجاعيد 😍 بنسبة ٢٠٪ فعلا"),
        ("fa", "پوست را آبرسانی می‌کند", "تبلیغ | این کرم پوست را آبرسانی می کند و سبک است"),
        ("th", "ช่วยลดริ้วรอย 20%", "โฆษณา | เซรั่มช่วยลด ริ้วรอย ๒๐ % ใน 4 สัปดาห์"),
    ],
)
def test_the_same_words_written_otherwise(language: str, text: str, post: str) -> None:
    assert len(found(post, approved(text, language))) == 1


@pytest.mark.parametrize(
    "post",
    [
        "reduces wrinkles by 40 % in four weeks",
        "reduces wrinkles by 20.5 % in four weeks",
        "preduces wrinkles by 20 % in four weeks",
        "reduces wrinkles by 20 % in four weekss off",
        "does not reduces wrinkles by 20 % in four weeks",
        "never reduces wrinkles by 20 % in four weeks",
    ],
)
def test_other_words(post: str) -> None:
    assert found(post, approved(CLAIM)) == []


@pytest.mark.parametrize("post", ["lasts 200 days", "lasts 20.5 days", "lasts 20 % of it", "lasts 20,000 days"])
def test_a_number_is_not_cut(post: str) -> None:
    assert found(post, approved("lasts 20")) == []
    assert found("it lasts 20, 30 if you are lucky", approved("lasts 20")) == ["lasts 20"]


def test_the_longest_words_count() -> None:
    short, long = approved("reduces wrinkles", id="short"), approved("reduces wrinkles overnight", id="long")
    assert found("it reduces wrinkles overnight. It reduces wrinkles", short, long) == ["reduces wrinkles overnight", "reduces wrinkles"]


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from([" ", "  ", " - ", " ✨ ", "\n", ", ", " \u200b", "\u00a0"]), min_size=7, max_size=7))
def test_signs_between_words_change_nothing(signs: list[str]) -> None:
    words = ["Reduces", "wrinkles", "by", "20 %", "in", "four", "weeks"]
    post = "Ad | the serum" + " " + "".join(word + sign for word, sign in zip(words, signs, strict=True)) + "and more of it"
    assert len(found(post, approved(CLAIM))) == 1


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet=st.sampled_from("reduces wrinkles by 20 %.,\n😀\u200bאקมิ٢@#\ud800")) | st.text())
def test_any_post_can_be_matched(text: str) -> None:
    for quoted in found(text, approved("s"), approved("20 %", id="b"), approved("ม", "th", id="c"), approved("א", "he", id="d")):
        assert quoted


def test_a_claim_that_says_more_is_not_cleared(report_of) -> None:
    report = report_of("Ad | clinically proven, it reduces wrinkles, use code ANNA10", approved("reduces wrinkles"))
    assert any(claim.unverifiable for claim in report.signals.claims)
    assert report.verdict == "review"


def test_disclaimers_stand_beside_the_claim(report_of) -> None:
    claim = approved(CLAIM, disclaimers={"en": ("Results vary.", "Use daily.")})
    beside = report_of("Ad | reduces wrinkles by 20% in four weeks. Use daily. Results vary!", claim)
    assert (beside.verdict, rules_of(beside)) == ("pass", ["REG001"])
    one = report_of("Ad | reduces wrinkles by 20% in four weeks. Use daily.", claim)
    assert (one.verdict, rules_of(one)) == ("review", ["REG003"])
    assert [use.missing for use in one.signals.approvals] == [("Results vary.",)]
    far = report_of(f"Ad | reduces wrinkles by 20% in four weeks. Use daily. {'and so on ' * (BESIDE // 8)} Results vary.", claim)
    assert rules_of(far) == ["REG003"]


def test_the_disclaimer_is_that_of_the_posts_language(report_of) -> None:
    claim = approved(CLAIM, disclaimers={"en": ("Results vary.",), "th": ("ผลลัพธ์ขึ้นอยู่กับแต่ละบุคคล",)})
    report = report_of(f"โฆษณา | ครีมตัวใหม่ที่เราใช้ทุกวันเลยค่ะ {CLAIM} ชอบมากจริงๆ", claim)
    assert [use.missing for use in report.signals.approvals] == [("ผลลัพธ์ขึ้นอยู่กับแต่ละบุคคล",)]


def test_a_long_hostile_post_takes_time_in_proportion(own_cache: None) -> None:
    claims = [approved("a" + " a" * number, id=f"a{number}") for number in range(1, 8)]
    claims += [approved(f"claim number {number}", id=f"n{number}", disclaimers={"en": ("note",)}) for number in range(50)]
    matcher = RegisterMatcher(Register(tuple(claims)))

    def seconds(count: int) -> float:
        post = Post("claim number 7 note " * count + "a " * count, lang="en")
        view = look(post, read(post))
        begun = time.process_time()
        matcher.find(view, ())
        return time.process_time() - begun

    seconds(100)
    assert seconds(4000) < 40 * max(seconds(400), 0.005)
