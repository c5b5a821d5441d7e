"""What is promoted: sensed from words, or declared; a guess neither makes a post fail nor excuses it."""

from __future__ import annotations

import pytest

from disclose import Checker, Post

_CORE = Checker()


def category(text: str, **meta: object) -> tuple[str, str, list[str]] | None:
    found = _CORE.check(Post.from_dict({"text": text, "meta": meta})).signals.category
    return (found.value, found.origin, [text[place.start : place.end] for place in found.places]) if found else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ad | mango vape now in stock, order from @cloud", "tobacco"),
        ("Ad | two bottles of wine for 20, order from @cellar", "alcohol"),
        ("Ad | our collagen powder for skin and glow, order from @powder", "supplement"),
        ("Ad | lip filler for dewy skin, book at @clinic", "clinic"),
        ("פרסומת | וייפ חדש בטעם מנגו, להזמין ב@cloud", "tobacco"),
        ("פרסומת | הסרום החדש לעור הפנים, להזמין ב@serum", "cosmetic"),
        ("إعلان | مكمل غذائي للشعر، اطلبوه من @powder", "supplement"),
        ("إعلان | فيلر وبوتوكس بخصم، احجزوا عند @clinic", "clinic"),
        ("تبلیغ | مکمل‌های ورزشی اصل، از @powder سفارش بدید", "supplement"),
        ("تبلیغ | خرید بیت‌کوین با کارمزد کم، از @coin ثبت‌نام کنید", "crypto"),
        ("โฆษณา | คอลลาเจนชงดื่มทุกเช้า สั่งซื้อที่ @powder", "supplement"),
        ("โฆษณา | พอตใช้แล้วทิ้งกลิ่นมะม่วง สั่งซื้อที่ @cloud", "tobacco"),
    ],
)
def test_senses_the_category_of_what_is_promoted(text: str, expected: str) -> None:
    found = category(text)
    assert found is not None
    assert found[:2] == (expected, "sensed")
    assert all(found[2])


@pytest.mark.parametrize(
    "text",
    [
        "we had wine with dinner and talked until late",  # nothing is promoted
        "Ad | my novel is out, order from @books. There will be wine at the launch",  # other goods
        "Ad | loving these boots, use my code ANNA15",
        "Ad | this tea towel is great with a coffee, use my code ANNA15",  # one word in passing
        "Ad | this app helps you quit vaping, use my code ANNA15",
        "فيديو عن شركة كبيرة، إعلان مدفوع",  # a word that holds another
    ],
)
def test_leaves_the_rest(text: str) -> None:
    assert category(text) is None


def test_a_declared_category_wins() -> None:
    assert category("Ad | two bottles of wine for 20, order from @cellar", category="food") == ("food", "declared", [])


def test_the_report_tells_origin_and_words() -> None:
    report = _CORE.check(Post("Ad | two bottles of wine for 20, order from @cellar")).to_dict()
    assert report["category"] == {"value": "alcohol", "origin": "sensed", "spans": [{"start": 20, "end": 24, "text": "wine"}]}
    assert "category" not in _CORE.check(Post("loving the rain today")).to_dict()


def test_a_guess_makes_no_post_fail() -> None:
    text = "โฆษณา | พอตใช้แล้วทิ้งกลิ่นมะม่วง สั่งซื้อที่ @cloud"
    checker = Checker(jurisdictions=["th"])
    guessed, declared = checker.check(Post(text)), checker.check(Post(text, meta={"category": "tobacco"}))
    assert (guessed.verdict, declared.verdict) == ("review", "fail")
    finding = next(item for item in guessed.findings if item.rule == "TH-PRD007")
    assert finding.severity == "warning"
    assert any("sensed, not declared" in line for line in finding.explanation)
    assert not any("sensed" in line for item in declared.findings for line in item.explanation)


def test_a_guess_excuses_nothing() -> None:
    """A rule about disease that spares food, which has its own rule, still holds where the food is a guess."""
    text = "โฆษณา | อาหารเสริมตัวนี้รักษาเบาหวานหายขาด สั่งซื้อที่ @powder"
    checker = Checker(jurisdictions=["th"])
    guessed, declared = checker.check(Post(text)), checker.check(Post(text, meta={"category": "supplement"}))
    assert guessed.verdict == declared.verdict == "fail"
    assert {item.rule: item.severity for item in guessed.findings}["TH-CLM005"] == "error"
