"""What links tell of a connection."""

from __future__ import annotations

import pytest

from disclose.signals.links import is_affiliate, is_order_channel, is_source, names_generator
from disclose.text.segments import Segment


def link(text: str) -> Segment:
    return Segment(0, len(text), "link", text)


@pytest.mark.parametrize(
    ("text", "pays"),
    [
        ("https://amzn.to/3abcd", True),
        ("https://shop.example/p/1?ref=anna", True),
        ("t.me/coin_bot?start=ref8812", True),
        ("https://s.shopmee.example/6Aq9Zk", True),
        ("https://bank.example/i/9xk2", True),
        ("https://shop.example/products/red-shoes", False),
        ("https://news.example/2024/05/01/story?page=2", False),
        ("https://notamzn.to.example/x", False),
        ("https://doi.org/10.1000/xyz?ref=1", False),
    ],
)
def test_affiliate_links(text: str, *, pays: bool) -> None:
    assert is_affiliate(link(text)) is pays


def test_other_kinds() -> None:
    assert is_order_channel(link("https://wa.me/972500000000"))
    assert is_source(link("https://pubmed.ncbi.nlm.nih.gov/1234567/"))
    assert is_source(link("https://www.moph.go.th/x"))
    assert not is_source(link("https://shop.example"))
    assert names_generator(link("https://x.example/?utm_source=chatgpt.com"))
