"""Folding: one spelling for many, every character mapped back."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from disclose.text.fold import LINK, fold, fold_words

ALPHABETS = "אבגדהוזחטיכלמנסעפצקרשתךםןףץְֱַּ״׳־ابتثجحخدذرزسشصضطظعغفقكلمنهويىةأإآؤئءًٌَُِّْـپچژگکی\u200cกขคงจฉชซญดตถทนบปผพมยรลวสหอฮเแโใไะาำิีึืุู่้๊๋็์abcdefghijklmnopqrstuvwxyzABCXYZ0123456789٠١٢۰۱۲๐๑๒ .,!?#@_-'\"\n😀🇮🇱️\u200b\u202eаеоѕＡａ𝓪"


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("פַּרְסוֹמֶת", "פרסומת"),
        ("שת״פ", "שתפ"),
        ("שת''פ", "שתפ"),
        ("צ׳ק־אין", "צק-אין"),
        ("إِعْلَانٌ", "اعلان"),
        ("إعـــــلان", "اعلان"),
        ("مسؤولية شائعة", "مسووليه شايعه"),
        ("تبليغ", "تبلیغ".translate({0x6CC: 0x64A})),
        ("می‌کنم", "ميكنم"),
        ("۱۲۳ ٤٥٦ ๗๘๙", "123 456 789"),
        ("٣٠٪", "30%"),
        ("Loooove", "love"),
        ("ดีมากกกก", "ดีมาก"),
        ("เเต่", "แต่"),
        ("＃ＡＤ", "#ad"),
        ("𝗽𝗮𝗶𝗱 𝓪𝓭", "paid ad"),
        ("ⓐⓓ 🅰🅳", "ad ad"),
        ("#PaidPartnership", "#paid partnership"),
        ("#תוכן_ממומן", "#תוכן ממומן"),
        ("don’t", "dont"),
        ("café", "cafe"),
        ("Paid\u00a0partnership", "paid partnership"),
    ],
)
def test_spellings_meet(written: str, folded: str) -> None:
    assert fold_words(written) == folded


@pytest.mark.parametrize("kept", ["ทำ", "น้ำ", "ﷺ", "ที่นี่", "กั้น"])
def test_letters_that_compatibility_would_break_survive(kept: str) -> None:
    assert fold_words(kept) == kept


@pytest.mark.parametrize(
    ("text", "kind", "hidden"),
    [
        ("spоnsored", "lookalike", "spоnsored"),
        ("פרסoמת", "lookalike", "o"),
        ("โฆษณๅ", "lookalike", "ๅ"),
        ("𝓪𝓭 for you", "stylised", "𝓪𝓭"),
        ("spon\u200bsored", "invisible", "\u200b"),
        ("look \u202eereht", "bidi", "\u202e"),
    ],
)
def test_hiding_is_reported(text: str, kind: str, hidden: str) -> None:
    assert [(found.kind, text[found.start : found.end]) for found in fold(text).evasions] == [(kind, hidden)]


@pytest.mark.parametrize(
    "text", ["می‌خوام این کتاب‌ها رو", "👩‍👩‍👧 ❤️", "שת״פ עם ג׳ורג׳", "إعـــلان", "כנס ב-AI", "Привет, как дела", "café ole", "שלום\u200f!"]
)
def test_ordinary_spelling_is_not_reported(text: str) -> None:
    assert fold(text).evasions == ()


def test_lookalikes_are_read_as_the_letters_they_pass_for() -> None:
    assert fold_words("#аd") == "#ad"
    assert fold_words("Привет") == "привет"


def test_stand_ins_replace_whole_segments() -> None:
    text = "see https://x.example/A now"
    folded = fold(text, stand_ins=((4, 23, LINK),))
    assert folded.text == f"see {LINK} now"
    assert text[slice(*folded.original(4, 5))] == "https://x.example/A"


def test_private_use_of_a_hostile_text_is_no_stand_in() -> None:
    assert LINK not in fold_words(f"a{LINK}b")


@settings(max_examples=400, deadline=None)
@given(st.text(alphabet=st.one_of(st.sampled_from(ALPHABETS), st.characters()), max_size=60))
def test_every_folded_character_maps_to_code_points_of_the_original(text: str) -> None:
    folded = fold(text)
    spans = [folded.original(index, index + 1) for index in range(len(folded.text))]
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(before[0] <= after[0] for before, after in pairwise(spans))


@settings(max_examples=400, deadline=None)
@given(st.text(alphabet=st.sampled_from(ALPHABETS), max_size=40))
def test_folding_twice_changes_nothing_more(text: str) -> None:
    once = fold_words(text.replace("_", " ").replace("#", ""))
    assert fold_words(once) in (once, fold_words(fold_words(once)))


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet=st.sampled_from("אבגדהוזחטיכלמנסעפצקרשתابتثجحدرزسشصضطعغفقكلمنهويกขคงจชดตทนบปพมยรลวสหอ "), max_size=40))
def test_plain_text_is_left_alone(text: str) -> None:
    if not any(a == b == c for a, b, c in zip(text, text[1:], text[2:], strict=False)):
        assert fold_words(text) == unicodedata.normalize("NFC", text)
