"""Labels in disguise."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "A D V E R T for @gin, recipe on slide 3",
        "#a.d with @gin on the roof",
        "sp*nsored by the people of @gin",
        "פ.ר.ס.ו.מ.ת | הסרום של @glow",
        "روج توتي من @rose.kw 💄 إ . ع . ل . ا . ن",
        "ت ب ل ی غ | کرم جدید @glow عالیه",
        "โ.ฆ.ษ.ณ.า ยาสีฟันสมุนไพร @fundee.herb",
        "𝓪𝓭 | the new cream of @glow is here",
        "bikini by @coralqueen ᴀᴅ and it stayed on",
        "boxes by @stackt #ɑd all week",
        "finger tape by @scrabble this year #5ponsored",
        "kettle by @gin spon/so/red and still hot",
        "اع لا ن 🤫 كريم من @glow",
        "كريم من @glow إعـ🤫ـلان",
        "ت🅰بلیغ کرم جدید @glow",
        "ลิปตัวใหม่ สปo๐นเซอร์ by @petalya.th",
    ],
)
def test_disguised_labels_are_found_and_told(text: str, checked) -> None:
    sponsorship = checked(text).signals.sponsorship
    assert sponsorship.disclosure == "inadequate"
    assert "obfuscated" in sponsorship.reasons


@pytest.mark.parametrize(
    "text",
    [
        "a b c is the first song of my son",
        "I. A. D. Smith lives here",
        "U.S.A. and U.K.",
        "#b.b.q on sunday",
        "we met at 7.p.m. by the gate",
        "to be or no, ad hoc it was",
        "في كل بيت قط و فأر و لا ن",
        "ราคา50บาท ที่ตลาดนัด",
    ],
)
def test_initials_and_abbreviations_are_no_labels(text: str, checked) -> None:
    assert checked(text).signals.sponsorship.commercial == "no"


def test_invisible_characters_inside_a_label_are_no_obfuscation(checked) -> None:
    report = checked("#a\u200bd the new cream of @glow is here")
    assert report.signals.sponsorship.disclosure == "clear"
    assert [found.kind for found in report.signals.evasion] == ["invisible"]


@pytest.mark.parametrize(
    ("text", "reasons"),
    [
        ("#Werbung Cosy Sunday with my new lamp from @glowhaus", ("wrong_language",)),
        ("המנורה החדשה שלי מ @glowhaus #publicidad", ("wrong_language",)),
        ("شوفو هاد الزيت رائع من @arganaya Collaboration commerciale", ("wrong_language",)),
        ("We saw an Anzeige in the German paper about the flood", ()),
        ("a.d شوفو العطر هذا من @x", ("wrong_language", "obfuscated")),
    ],
)
def test_labels_of_other_languages(text: str, reasons: tuple[str, ...], checked) -> None:
    assert checked(text).signals.sponsorship.reasons == reasons


@pytest.mark.parametrize(
    ("text", "disclosure"),
    [
        ("โฆษณา รองเท้าวิ่งคู่นี้นุ่มมาก ใช้โค้ด PIM10", "clear"),
        ("📣 โฆษณา รองเท้าวิ่งคู่นี้นุ่มมาก ใช้โค้ด PIM10", "clear"),
        ("โฆษณายาดมขึ้นมาทั้งวัน ใช้โค้ด PIM10", "none"),
    ],
)
def test_a_thai_label_that_opens_the_post_needs_no_sign_after_it(text: str, disclosure: str, checked) -> None:
    assert checked(text).signals.sponsorship.disclosure == disclosure
