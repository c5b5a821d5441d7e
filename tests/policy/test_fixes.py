"""`--fix`: after it the rule passes, it changes nothing else, and a second time it changes nothing."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest

from disclose import Checker, Post
from disclose.policy.audience import JURISDICTIONS
from disclose.policy.fixes import mend

_GOLD = Path(__file__).parents[1] / "gold" / "tune"
_CORE = Checker()
_LABELS = ("Ad | ", "פרסומת | ", "إعلان | ", "تبلیغ | ", "โฆษณา | ")
#: Posts that are mended for each jurisdiction; `python -m benchmarks.fixes` mends all of them.
_SAMPLE = 12


def mended(text: str, checker: Checker = _CORE) -> str:
    return mend(text, checker.check(Post(text)).findings)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("loving these boots, use my code ANNA15", "Ad | loving these boots, use my code ANNA15"),
        ("Not an ad! but use my code ANNA15 for 15% off these boots", "Ad | but use my code ANNA15 for 15% off these boots"),
        ("This is not an ad. Use my code ANNA15 for these boots", "Ad | Use my code ANNA15 for these boots"),
        ("Boots of the year, code ANNA15 (not an ad)", "Ad | Boots of the year, code ANNA15"),
        ("Boots of the year, code ANNA15 #notsponsored", "Ad | Boots of the year, code ANNA15"),
        ("A D V E R T for @gin, recipe on slide 3", "Ad | for @gin, recipe on slide 3"),
        ("פ.ר.ס.ו.מ.ת | כיסאות חדשים @kise, קוד SARA20", "פרסומת | כיסאות חדשים @kise, קוד SARA20"),
        (
            "(Some links may be affiliate links.) Camera: https://amzn.to/3abc",
            "Ad | (Some links may be affiliate links.) Camera: https://amzn.to/3abc",
        ),
        ("new serum day with @glowy #sp", "Ad | new serum day with @glowy"),
        ("בשיתוף עם @brand, קרם חדש לידיים", "פרסומת | בשיתוף עם @brand, קרם חדש לידיים"),
        ("هذا مو إعلان! بس استخدموا كود SARA20 وتاخذون خصم", "إعلان | بس استخدموا كود SARA20 وتاخذون خصم"),
        ("این تبلیغ نیست! ولی با کد تخفیف SARA20 کفش رو ارزون‌تر بگیرید", "تبلیغ | ولی با کد تخفیف SARA20 کفش رو ارزون‌تر بگیرید"),
    ],
)
def test_mends(text: str, expected: str) -> None:
    assert mended(text) == expected
    assert mended(expected) == expected


def test_leaves_a_good_post_alone() -> None:
    for text in ("Ad | loving these boots, use my code ANNA15", "Not an ad, I bought these boots with my own money", "rain today"):
        assert mended(text) == text


def _is_kept(mended_text: str, text: str, labels: tuple[str, ...]) -> bool:
    """Whether a text is the original with words deleted and a label at its beginning."""
    rest = next(
        (mended_text[len(label) :] for label in labels if mended_text.startswith(label) and not text.startswith(label)), mended_text
    )
    letters = iter(text)
    return all(letter in letters for letter in rest)


@pytest.mark.parametrize("jurisdiction", ["core", *JURISDICTIONS])
def test_labels_real_posts_once(jurisdiction: str) -> None:
    rows = [json.loads(line) for path in sorted(_GOLD.glob("*.jsonl")) for line in path.read_text(encoding="utf-8").splitlines()]
    checker = Checker(jurisdictions=() if jurisdiction == "core" else (jurisdiction,))
    for row in random.Random(7).sample(rows, _SAMPLE):
        post = Post.from_dict(row)
        before = checker.check(post)
        text = mend(post.text, before.findings)
        after = checker.check(Post(text, platform=post.platform, meta=post.meta))
        edited = {item.rule for item in before.findings if item.fix.text is not None}
        assert not edited & {item.rule for item in after.findings}, (row["id"], text)
        assert mend(text, after.findings) == text, row["id"]
        assert _is_kept(text, post.text, _LABELS), row["id"]
