"""The pattern language."""

from __future__ import annotations

import pytest

from disclose.errors import PatternError
from disclose.lexicon.loading import Source, compile_sources
from disclose.lexicon.matcher import Matcher
from disclose.lexicon.pattern import Grammar
from disclose.lexicon.schema import Entry
from disclose.post import Post
from disclose.text.reading import read

SETS = {
    "number": ["two", "three"],
    "percent": ["percent"],
    "currency": ["dollars"],
    "time_unit": ["days", "weeks"],
    "time_word": ["overnight"],
    "ware": ["mugs", "hand cream"],
}


def matches(pattern: str, text: str, language: str = "en") -> bool:
    entry = Entry("xx.evidence.test", "evidence", "payment", "shows", "", "any", language)
    lexicon = compile_sources(language, SETS, [Source(entry, (pattern,), (), (), (), "", "")])
    return bool(Matcher(lexicon).find(read(Post(text, lang=language))))


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
        ('{digits} "x" stronger', "3x stronger", True),
        ("use ({name}|{code})", "use ANNA10", True),
        ("made [{word}] [{word}] here", "made by hand here", True),
        ("made [{word}] [{word}] here", "made here", True),
        ("gifted by {mention}", "gifted by: @acme", True),
        ("my ~~ code", "my very own and only little code", True),
        ("my ~~ code", "my. code", False),
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
        Grammar(SETS).add(pattern)


def test_a_set_may_not_hold_itself() -> None:
    with pytest.raises(PatternError, match="refers to itself"):
        Grammar({"a": ["{b}"], "b": ["{a}"]}).add("{a} word")


def test_equal_parts_are_kept_once() -> None:
    grammar = Grammar(SETS)
    assert grammar.add("our (mugs|cups)") == grammar.add("our (cups|mugs)")
