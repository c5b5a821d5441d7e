"""The pattern language."""

from __future__ import annotations

import re

import pytest

from disclose.errors import PatternError
from disclose.lexicon.pattern import compile_pattern
from disclose.text.fold import fold_words
from disclose.text.languages import LANGUAGES

SETS = {
    "number": ["two", "three"],
    "percent": ["percent"],
    "currency": ["dollars"],
    "time_unit": ["days", "weeks"],
    "time_word": ["overnight"],
    "ware": ["mugs", "hand cream"],
}


def matches(pattern: str, text: str, language: str = "en") -> bool:
    return bool(re.search(compile_pattern(pattern, LANGUAGES[language], SETS).regex, fold_words(text)))


@pytest.mark.parametrize(
    ("pattern", "text", "expected"),
    [
        ("paid partnership", "a Paid Partnership with", True),
        ("ad", "adventure", False),
        ("guarante*", "it is guaranteed", True),
        ("(gifted|sent to me) by", "sent to me by them", True),
        ("my [own] code", "my code", True),
        ("my [own] code", "my own code", True),
        ("my [own] code", "my other code", False),
        ("our ~ {ware}", "our lovely new hand cream", True),
        ("our ~ {ware}", "our day. mugs", False),
        ("lost {n} kilos", "lost 10 kilos", True),
        ("lost {n} kilos", "lost three kilos", True),
        ("{pct} off", "20 percent off", True),
        ("{pct} off", "20% off", True),
        ("gone in {time}", "gone in two weeks", True),
        ("gone in {time}", "gone overnight", False),
        ("works {time}", "works overnight", True),
        ("^ ad", "ad: buy", True),
        ("^ ad", "an ad", False),
        ("win $", "you win!", True),
        ('"{{" name', "{{ name", True),
        ("free", "freeee", True),
    ],
)
def test_english(pattern: str, text: str, *, expected: bool) -> None:
    assert matches(pattern, text) is expected


@pytest.mark.parametrize(
    ("language", "pattern", "text", "expected"),
    [
        ("he", "שיתוף", "בשיתוף עם", True),
        ("he", "שיתוף", "ובשיתופי", False),
        ("he", "מודעה", "מודעות לסרטן", False),
        ("he", "שיתוף!", "בשיתוף", False),
        ("ar", "إعلان", "بالإعلان", True),
        ("ar", "إعلان", "إعلانات", False),
        ("ar", "أسرع ~ {pct}", "أسرع بـ٣٠٪", True),
        ("fa", "تبلیغ", "تبليغه", True),
        ("fa", "کد تخفیف", "کدتخفیف", True),
        ("fa", "می‌کنم", "می کنم", True),
        ("fa", "کد", "کدام", False),
        ("th", "โฆษณา", "คลิปโฆษณานะ", True),
        ("th", "กา", "กาแฟ", True),
        ("th", "มา", "มาก", True),
        ("th", "กิน", "กินี", False),
    ],
)
def test_boundaries_of_each_language(language: str, pattern: str, text: str, *, expected: bool) -> None:
    assert matches(pattern, text, language) is expected


@pytest.mark.parametrize("pattern", ["", "[optional]", "~ word", "word ~", "(open", "{unknown} word", "word)", "{n}", "()", '""'])
def test_malformed_patterns_are_refused(pattern: str) -> None:
    with pytest.raises(PatternError, match="DIS202"):
        compile_pattern(pattern, LANGUAGES["en"], SETS)


def test_every_match_holds_an_anchor() -> None:
    compiled = compile_pattern("our ~ {ware} [now]", LANGUAGES["en"], SETS)
    found = re.search(compiled.regex, "see our very new hand cream now")
    assert found
    assert any(anchor in found[0] for anchor in compiled.anchors)
