"""Hostile posts: any characters, any length; no exception, valid spans, time linear in the length."""

from __future__ import annotations

import json
import random
import time

import pytest

from benchmarks.fuzz import generated_posts, spans_of
from disclose import Checker, Post


def test_generated_posts(checker: Checker) -> None:
    for post in generated_posts(4000, seed=20260101):
        report = checker.check(post)
        assert all(0 <= start <= end <= len(post.text) for start, end in spans_of(report))
        report.to_json().encode("utf-8")


@pytest.mark.parametrize(
    "unit",
    [
        "a",
        "@",
        "#",
        "((",
        "ad ",
        "#ad",
        "code ",
        "my code A1 ",
        "no ",
        "https://",
        "a.",
        "0",
        "%",
        "שת״פ ",
        "إعلان ",
        "تبلیغ ",
        "โฆษณา",
        "ะ",
        "\u200b",
        "\u202e",
        "\ud800",
        "а",
        "a d ",
        "{{",
        "**",
        "[",
        "\n",
    ],
)
def test_time_grows_no_faster_than_the_text(unit: str, checker: Checker) -> None:
    def seconds(size: int) -> float:
        text = unit * (size // len(unit))
        begin = time.process_time()
        checker.check(Post(text, lang=""))
        return time.process_time() - begin

    seconds(2_000)
    small, large = max(seconds(20_000), 0.01), seconds(160_000)
    assert large < 8 * 4 * small


def test_a_megabyte(checker: Checker) -> None:
    chance = random.Random(7)
    words = [
        "use my code ANNA10",
        "פרסומת",
        "إعلان",
        "تبلیغ",
        "โฆษณา",
        "cures acne",
        "#ad",
        "@acme",
        "https://x.example/?ref=1",
        "\n",
        "😍",
        "lost 10 kilos in 2 weeks",
    ]
    text = " ".join(chance.choices(words, k=90_000))[:1_000_000]
    begin = time.process_time()
    report = checker.check(Post(text))
    assert time.process_time() - begin < 120
    assert json.loads(report.to_json())["schema"] == "disclose.report/1"
