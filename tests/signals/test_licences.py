"""Numbers of licences: well formed, malformed, of another kind; and words that only look like them."""

from __future__ import annotations

import time

import pytest


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("โฆษณา ฆอ. 482/2567 สั่งเลย", {"th_food_ad"}),
        ("โฆษณา ฆอ. ๔๘๒/๒๕๖๗ สั่งเลย", {"th_food_ad"}),
        ("โฆษณา ฆท. 12/2568 สั่งเลย", {"th_medicine_ad"}),
        ("โฆษณา ฆพ.ที่ 12/2568 สั่งเลย", {"th_device_ad"}),
        ("โฆษณา ฆอ. 12 สั่งเลย", {"th_malformed"}),
        ("โฆษณา ฆอ. รออนุมัติ", {"th_malformed"}),
        ("โฆษณา อย. 12-3-45678-5-0001 สั่งเลย", {"th_food_registration"}),
        ("อยากกินส้มตำ ฆ้องดังทั้งคืน", set()),
        ("إعلان، رقم ترخيص موثوق 123456", {"sa_mawthooq"}),
        ("إعلان، موافقة الغذاء والدواء رقم 2024-5511", {"sa_sfda"}),
        ("إعلان، المنتج مسجل في الغذاء والدواء برقم 55112", {"registration"}),
        ("مصدر موثوق قال لي الخبر", set()),
        ("إعلان، تصريح معلن رقم 778899", {"ae_advertiser"}),
        ("إعلان، أنا بدون ترخيص", {"none_told"}),
        ("تبلیغ، شماره مجوز ۱۲۳۴۵", {"ir_licence"}),
        ("Ad | FRN 123456", {"uk_frn"}),
        ("Ad | FRN: pending", {"uk_malformed"}),
        ("Ad | a permit for parking", set()),
    ],
)
def test_kinds(text: str, kinds: set[str], checked) -> None:
    assert {item.kind for item in checked(text).signals.licences} == kinds


def test_time_grows_with_length_only(checked) -> None:
    from disclose.signals import licences

    begin = time.process_time()
    text = ("موافقه " + "ا" * 23 + " sfda " + "ฆ อ . เลขที่ 12 / ") * 4000
    list(licences._found(text))
    assert time.process_time() - begin < 5
