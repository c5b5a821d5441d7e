"""The matcher finds what a naive one finds, on generated text of all five alphabets."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from disclose.lexicon.matcher import Matcher, matcher_for
from disclose.post import Post
from disclose.text.languages import LANGUAGES
from disclose.text.reading import read
from tests.lexicon.naive import find_naively

GLUE = [
    " ",
    " ",
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
    " 3 ",
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
    '"',
]


def fragments(matcher: Matcher) -> list[str]:
    """Words of the lexicon itself: that is where the two could differ."""
    words = sorted({word.text for word in matcher.lexicon.words})
    return words[:: max(1, len(words) // 500)]


def phrases(matcher: Matcher) -> list[str]:
    """Whole examples, where patterns do match."""
    from disclose.lexicon.loading import read_sources

    _, sources = read_sources(matcher.lexicon.language)
    return [example for source in sources for example in (source.match[0], source.no_match[0])]


@pytest.mark.parametrize("language", list(LANGUAGES))
@settings(max_examples=20, deadline=None)
@given(data=st.data())
def test_find_equals_find_naively(language: str, data: st.DataObject) -> None:
    matcher = matcher_for(language, "own")
    piece = st.one_of(st.sampled_from(fragments(matcher)), st.sampled_from(GLUE), st.sampled_from(phrases(matcher)), st.text(max_size=5))
    reading = read(Post("".join(data.draw(st.lists(piece, max_size=14))), lang=language))
    assert matcher.find(reading) == find_naively(matcher, reading)


@pytest.mark.parametrize("language", list(LANGUAGES))
def test_what_follows_far_away_changes_nothing(language: str) -> None:
    matcher = matcher_for(language, "own")
    words = " ".join(fragments(matcher)[:60])
    short = read(Post(words, lang=language))
    long = read(Post(words + "\n\n" + "\n".join("x" * 7 for _ in range(900)), lang=language))
    assert matcher.find(long) == matcher.find(short)


def test_spans_lie_in_the_text() -> None:
    reading = read(Post("#PaidAd 😍 שת״פ עם @acme"))
    for language in LANGUAGES:
        for hit in matcher_for(language, "own").find(reading):
            low, high = reading.folded.original(hit.start, hit.end)
            assert 0 <= low < high <= len(reading.text)
