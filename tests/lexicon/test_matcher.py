"""The two-phase matcher equals the naive one, on generated text of all five alphabets."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from disclose.lexicon.matcher import Matcher, matcher_for
from disclose.post import Post
from disclose.text.languages import LANGUAGES
from disclose.text.reading import read

GLUE = [
    " ",
    "",
    "\n",
    ". ",
    ", ",
    " #",
    "_",
    "-",
    " 😍 ",
    " @acme ",
    " https://x.example/?ref=1 ",
    " 20% ",
    "3 ",
    "\u200c",
    "\u200b",
    " SARA20 ",
    "!! ",
    ": ",
    "״",
    "ו",
    "ال",
    "ها",
    "ๆ",
]


def fragments(matcher: Matcher) -> list[str]:
    """Words of the lexicon itself: its anchors are where the phases could differ."""
    anchors = sorted({anchor for pattern in matcher.lexicon.patterns for anchor in pattern.anchors})
    return anchors[:: max(1, len(anchors) // 400)]


@pytest.mark.parametrize("language", list(LANGUAGES))
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_find_equals_find_naively(language: str, data: st.DataObject) -> None:
    matcher = matcher_for(language)
    pieces = data.draw(st.lists(st.one_of(st.sampled_from(fragments(matcher)), st.sampled_from(GLUE), st.text(max_size=5)), max_size=14))
    reading = read(Post("".join(pieces), lang=language))
    assert matcher.find(reading) == matcher.find_naively(reading)


@pytest.mark.parametrize("language", list(LANGUAGES))
def test_a_long_text_finds_what_a_short_one_finds(language: str) -> None:
    matcher = matcher_for(language)
    words = " ".join(fragments(matcher)[:60])
    short = read(Post(words, lang=language))
    long = read(Post(words + "\n" + "x " * 3000, lang=language))
    assert matcher.find(long) == matcher.find(short)


def test_spans_lie_in_the_text() -> None:
    reading = read(Post("#PaidAd 😍 שת״פ עם @acme"))
    for language in LANGUAGES:
        for hit in matcher_for(language).find(reading):
            low, high = reading.folded.original(hit.start, hit.end)
            assert 0 <= low < high <= len(reading.text)
