"""From English to another language, in parts."""

from __future__ import annotations

from functools import partial

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from disclose.cli.language_option import system_language, tongues
from disclose.locales.english import listed, said, term
from disclose.locales.message import Message
from disclose.locales.translator import Part, Translator
from disclose.policy.texts import filled

own, of_post = partial(Part, foreign=False), partial(Part, foreign=True)
POSTS = """
posts = { $count ->
    [one] פוסט אחד
    [two] שני פוסטים
   *[other] { $count } פוסטים
}
"""


@pytest.mark.parametrize(("count", "shown"), [(1, "פוסט אחד"), (2, "שני פוסטים"), (11, "11 פוסטים")])
def test_plural_forms(catalogues, count: int, shown: str) -> None:
    catalogues(ui=POSTS)
    assert Translator("he").plain(said("posts", count=count)) == shown


@pytest.mark.parametrize(("count", "shown"), [(0, "لا"), (1, "واحد"), (2, "اثنان"), (3, "3 قليل"), (11, "11 كثير"), (100, "100 آخر")])
def test_arabic_has_six_forms(catalogues, count: int, shown: str) -> None:
    forms = {"zero": "لا", "one": "واحد", "two": "اثنان", "few": "{ $count } قليل", "many": "{ $count } كثير"}
    rows = "\n".join(f"    [{name}] {text}" for name, text in forms.items())
    catalogues("ar", ui=f"posts = {{ $count ->\n{rows}\n   *[other] {{ $count }} آخر\n}}\n")
    assert Translator("ar").plain(said("posts", count=count)) == shown


def test_words_of_the_post_are_told_from_the_translators(catalogues) -> None:
    catalogues(core="DSC001-message = כאן (“{ $text }”) אין גילוי.\n")
    message = Message("…", "DSC001-message", "core", {"text": "use ANNA15"})
    assert Translator("he").parts(message) == (own("כאן (“"), of_post("use ANNA15"), own("”) אין גילוי."))


def test_a_value_that_is_a_message_is_translated_too(catalogues) -> None:
    catalogues(ui="why-found = { $kind }: { $entries }\nevidence-promo_code = קוד הנחה\n")
    parts = Translator("he").parts(said("why-found", kind=term("evidence", "promo_code"), entries="he.x"))
    assert parts == (own("קוד הנחה"), own(": "), of_post("he.x"))


def test_lists_have_the_comma_of_the_language(catalogues) -> None:
    catalogues("fa", ui="line-disclosure-because = { $disclosure } ({ $reasons })\nlist-comma = { $first }، { $second }\n")
    assert Translator("fa").plain(said("line-disclosure-because", disclosure="x", reasons=("a", "b", "c"))) == "x (a، b، c)"


@pytest.mark.parametrize(
    ("language", "commas", "semicolons"),
    [("en", "a, b", "a; b"), ("he", "a, b", "a; b"), ("ar", "a، b", "a؛ b"), ("fa", "a، b", "a؛ b"), ("th", "a · b", "a · b")],
)
def test_what_stands_between_items_is_shipped(language: str, commas: str, semicolons: str) -> None:
    own = Translator(language)
    assert (own.plain(listed(("a", "b"))), own.plain(listed(("a", "b"), "list-semicolon"))) == (commas, semicolons)
    assert (f"a{own.comma}b", f"a{own.semicolon}b") == (commas, semicolons)


def test_what_has_no_translation_stays_english_and_is_counted(catalogues) -> None:
    catalogues(ui=POSTS)
    translator = Translator("he")
    assert translator.plain(said("by-words")) == said("by-words")
    assert translator.plain("no message") == "no message"
    assert translator.untranslated == {("ui", "by-words")}


def test_an_entry_that_cannot_be_filled_stays_english(catalogues) -> None:
    catalogues(ui="by-words = { $unknown }\n")
    assert Translator("he").plain(said("by-words")) == said("by-words")


@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text())
def test_no_word_of_a_post_is_at_work_in_a_pattern(catalogues, text: str) -> None:
    catalogues(core="DSC001-message = לפני { $text } אחרי\n")
    message = filled(Message("before {text}", "DSC001-message", "core"), f"before {text}", {"text": text})
    parts = Translator("he").parts(message)
    assert [part.text for part in parts if part.foreign] == [text]
    assert "".join(part.text for part in parts) == f"לפני {text} אחרי"


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "en"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "he_IL.UTF-8"}, "he"),
        ({"LANG": "iw_IL"}, "he"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LC_ALL": "th_TH.UTF-8", "LANG": "he_IL.UTF-8"}, "th"),
        ({"LC_ALL": "", "LC_MESSAGES": "ar", "LANG": "he_IL"}, "ar"),
        ({"LANG": "fa-IR"}, "fa"),
    ],
)
def test_the_language_of_the_system(environment: dict[str, str], language: str) -> None:
    assert system_language(environment) == language
    assert tongues(None, environment).page.language == language
    assert tongues("en", environment).page.language == "en"


def test_each_post_in_its_own_language() -> None:
    spoken = tongues("auto", {"LANG": "he_IL.UTF-8"})
    assert spoken.page.language == "he"
    assert [spoken.of(language).language for language in ("he", "ar-Latn", "th", "en", "ru", "und")] == ["he", "ar", "th", "en", "en", "en"]
