"""Links, mentions, hashtags, sentences, and the platform's cut."""

from __future__ import annotations

import pytest

from disclose.post import Post
from disclose.text.reading import read
from disclose.text.segments import find_segments, split_sentences
from disclose.text.visible import visible_end


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("go to https://x.example/a?b=c.", [("link", "https://x.example/a?b=c")]),
        (
            "amzn.to/3xQ7pLm and s.click.aliexpress.com/e/_DkQm7Zx",
            [("link", "amzn.to/3xQ7pLm"), ("link", "s.click.aliexpress.com/e/_DkQm7Zx")],
        ),
        ("תודה ל@malon.harava!", [("mention", "@malon.harava")]),
        ("mail me at a.b@c.example now", [("email", "a.b@c.example")]),
        ("no link.At all, 3.5 stars", []),
        ("＠brand hi", [("mention", "＠brand")]),
        ("(t.me/coin_bot?start=ref8812)", [("link", "t.me/coin_bot?start=ref8812")]),
    ],
)
def test_segments(text: str, found: list[tuple[str, str]]) -> None:
    assert [(segment.kind, segment.text) for segment in find_segments(text)] == found


def test_link_parts() -> None:
    (link,) = find_segments("https://www.shop.example/i/9xk2?Ref=me&x=1")
    assert (link.host, link.path, link.parameters) == ("shop.example", "/i/9xk2", {"ref": "me", "x": "1"})


def test_a_hostile_link_has_no_parts() -> None:
    (link,) = find_segments("http://[::1") or find_segments("https://x.example")
    assert isinstance(link.host, str)


def test_hashtags_are_whole() -> None:
    reading = read(Post("שלום #תוכן_ממומן ו-#PaidAd #ไปเที่ยว end"))
    assert [reading.original(*tag) for tag in reading.hashtags] == ["#תוכן_ממומן", "#PaidAd", "#ไปเที่ยว"]


def test_sentences() -> None:
    text = "One costs 3.5 pounds. Two!\nThree"
    assert [text[slice(*span)].strip() for span in split_sentences(text)] == ["One costs 3.5 pounds.", "Two!", "Three"]


@pytest.mark.parametrize(
    ("platform", "end"),
    [("instagram", 125), ("facebook", 125), ("tiktok", 100), ("youtube", 150), ("x", 280), ("telegram", 400), ("snapchat", 400)],
)
def test_the_cut(platform: str, end: int) -> None:
    assert visible_end("a" * 400, platform) == end
    assert visible_end("abc", platform) == 3
