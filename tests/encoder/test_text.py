"""What the encoder reads leads back to the original."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from disclose.encoder.text import prepare


def test_hidden_letters_come_to_light() -> None:
    assert prepare("p\u0430id 𝓪𝓭 #a\u200bd").text == "paid ad #ad"


def test_a_half_space_is_a_space() -> None:
    assert prepare("می\u200cخوام").text == "می خوام"


@given(st.text(max_size=60))
def test_every_character_has_its_place(text: str) -> None:
    prepared = prepare(text)
    assert len(prepared.text) == len(prepared.offsets)
    assert list(prepared.offsets) == sorted(prepared.offsets)
    assert all(0 <= at < len(text) for at in prepared.offsets)
