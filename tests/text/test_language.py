"""Languages: the five, their neighbours, and parts of posts."""

from __future__ import annotations

import pytest

from disclose.text.language import recognise


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("הנעליים האלה פשוט מושלמות, תודה לכולם", "he"),
        ("والله العظيم ما توقعت يكون بهالجودة، جربوه", "ar"),
        ("النهارده رحت السوق ومعرفتش أشتري حاجة", "ar"),
        ("این کفش‌ها واقعا عالیه، پیشنهاد می‌کنم", "fa"),
        ("تخفیف ویژه برای همه", "fa"),
        ("รองเท้าคู่นี้ใส่สบายมากๆ ไปลองกันนะ", "th"),
        ("honestly the best shoes I have had in years", "en"),
        ("link in bio xx", "en"),
    ],
)
def test_supported_languages(text: str, lang: str) -> None:
    assert recognise(text).primary == lang


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("یہ بہت اچھا ہے، ضرور خریدیں", "ur"),
        ("ئەمە زۆر باشە بۆ هەمووان", "ckb"),
        ("زه غواړم چې دا ډېر ښه شی وپېرم", "ps"),
        ("איך האב דיר ליב און דאס איז גוט", "yi"),
        ("Bonjour à tous, merci pour votre soutien", "fr"),
        ("gracias por todo amigos, esto es lo mejor que hay", "es"),
        ("vielen dank an alle, das ist so schön", "de"),
        ("Это лучшая вещь, которую я купил", "ru"),
        ("これは本当にいいですね", "ja"),
        ("यह बहुत अच्छा है", "hi"),
        ("Bu ürün gerçekten çok güzel, herkese tavsiye ederim", "tr"),
    ],
)
def test_neighbours_are_named_and_not_taken_for_a_supported_language(text: str, lang: str) -> None:
    assert recognise(text).primary == lang


@pytest.mark.parametrize(
    ("text", "lang"),
    [("ana msh 3aref leh keda ya gama3a", "ar-Latn"), ("salam bacheha in kerem kheyli khoobe man dooset daram", "fa-Latn")],
)
def test_latin_spellings(text: str, lang: str) -> None:
    assert recognise(text).primary == lang


@pytest.mark.parametrize("text", ["", "   ", "😀😀", "123", "\ud800"])
def test_nothing_to_read(text: str) -> None:
    assert recognise(text).primary == "und"


def test_hashtags_and_links_do_not_decide() -> None:
    assert recognise("שיער נקי סוף סוף #haircare #shampoo #ad https://example.com/very/long/path").primary == "he"


def test_parts_of_a_mixed_post() -> None:
    text = "קניתי את زيت الزيتون ב-Carrefour אתמול"
    assert [(text[span.start : span.end], span.lang) for span in recognise(text).spans] == [
        ("קניתי את", "he"),
        ("زيت الزيتون", "ar"),
        ("Carrefour", "en"),
        ("אתמול", "he"),
    ]


def test_the_same_text_gives_the_same_answer() -> None:
    assert len({recognise("Paid 😀 promo use SARA20") for _ in range(5)}) == 1


def test_a_given_language_stands() -> None:
    assert recognise("merci", "fa").primary == "fa"
