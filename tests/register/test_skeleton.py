"""Bare text: the same whatever the spaces and signs, and two numbers stay two."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from disclose.register.skeleton import skeleton, skeleton_of
from disclose.text.fold import fold_words


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Reduces wrinkles by 20 %", "✨reduces WRINKLES — by 20%!"),
        ("מפחית קמטים ב-20%", "מַפְחִית קְמָטִים ב־20 %"),
        ("يقلل التجاعيد بنسبة 20%", "يُقَلِّل التجاعيــد بنسبة ٢٠٪"),
        ("آبرسانی می‌کند ۲۴ ساعت", "آبرسانی می کند 24 ساعت"),
        ("ลดริ้วรอย 20%", "ลด ริ้วรอย ๒๐ %"),
        ("1,000 hours", "1000 hours"),
    ],
)
def test_the_same(one: str, two: str) -> None:
    assert skeleton(one).text == skeleton(two).text


@pytest.mark.parametrize(
    ("one", "two"), [("1.5 times", "15 times"), ("2-3 days", "23 days"), ("by 20", "by 20 %"), ("1,50 and", "150 and")]
)
def test_not_the_same(one: str, two: str) -> None:
    assert skeleton(one).text != skeleton(two).text


@given(st.text(alphabet="ab1 2.,%-😀\u0e01\u0e31ק", max_size=30))
def test_every_bare_character_leads_back_to_where_it_stands(text: str) -> None:
    folded = fold_words(text)
    bare = skeleton_of(folded)
    for at, char in enumerate(bare.text):
        low, high = bare.folded(at, at + 1)
        assert high == low + 1
        assert folded[low] == char or char in " ."
