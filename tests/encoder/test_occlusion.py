"""Which words moved the model."""

from __future__ import annotations

from disclose.encoder.occlusion import influences
from disclose.encoder.scores import Encoded


class Counting:
    """Stands in for the encoder: the machine logit is how often “free” occurs."""

    def encode(self, texts):
        return [Encoded({}, {}, float(text.count("free")), (), (), (), (), "fake-1") for text in texts]


def test_the_word_that_decides_is_named_with_its_weight() -> None:
    text = "take this free thing home with you"
    encoder = Counting()
    found = influences(encoder, text, encoder.encode([text])[0], lambda one: one.machine)
    assert [(text[one.start : one.end], one.weight) for one in found] == [("free", 1.0)]


def test_long_texts_and_texts_without_spaces_are_cut_into_few_pieces() -> None:
    encoder = Counting()
    for text in ("word " * 500 + "free", "ก" * 300 + "free"):
        found = influences(encoder, text, encoder.encode([text])[0], lambda one: one.machine)
        assert len(found) == 1
        assert "free" in text[found[0].start : found[0].end]


def test_one_word_explains_nothing() -> None:
    encoder = Counting()
    assert influences(encoder, "free", encoder.encode(["free"])[0], lambda one: one.machine) == ()
