"""Stylometric evidence."""

from __future__ import annotations

from disclose.encoder.style import measures, traits

EVEN = "one two three four five. one two three four six. one two three four seven. a b c d e, f g."
UNEVEN = "no. one two three four five six seven eight nine ten eleven twelve, and so on until the end of it all. why? because"


def test_even_sentences_vary_less() -> None:
    assert measures(EVEN, "en")["sentence_variation"] < measures(UNEVEN, "en")["sentence_variation"]


def test_what_a_text_is_too_short_for_is_left_out() -> None:
    assert measures("one. two", "en") == {}
    assert "commas" not in measures("ดีมาก " * 30, "th")


def test_only_what_lies_beyond_a_bound_is_a_trait() -> None:
    assert traits(EVEN, "en", {"sentence_variation": 0.3})[0].startswith("sentences of even length (variation 0.")
    assert traits(UNEVEN, "en", {"sentence_variation": 0.3}) == ()
    assert traits(EVEN, "en", {}) == ()
