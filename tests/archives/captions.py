"""Captions of our own that the fixtures are made of, in five languages."""

from __future__ import annotations

AD = {
    "he": "פרסומת: הקרם החדש של נועה הגיע 💛\nקוד NOA15 ל-15% הנחה",
    "ar": "إعلان | جرّبت الزيت الجديد وحبيته 🌿\nكود الخصم SALMA10",
    "fa": "تبلیغ: این کیف را هفته‌ها امتحان کردم ✨\nکد تخفیف MINA20",
    "th": "โฆษณา ครีมกันแดดตัวใหม่ใช้ดีมากค่ะ ☀️\nใช้โค้ด PIM10 ลด 10%",
    "en": "Ad: the boots I have worn all winter 🥾\nuse my code ANNA15 for 15% off",
}
PLAIN = {
    "he": "בוקר טוב מהים, היום בלי טלפון",
    "ar": "صباح الخير من شرفة جدتي",
    "fa": "عصر جمعه و چای با مامان",
    "th": "วันหยุดนี้ไปเดินตลาดน้ำกับแม่",
    "en": "Sunday soup & a long walk <3",
}
LANGUAGES = tuple(AD)
