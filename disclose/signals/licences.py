"""Numbers of licences, permits and registrations: well formed, malformed, or of another kind than the law asks for.

A registration of a product is not the approval of its advertisement, so that the two are told apart. What form a Saudi, Emirati, Egyptian
or Iranian number has is not known here: for them any digits after the words count. All patterns run in linear time.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from disclose.signals.model import Licence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from disclose.signals.view import View

_BETWEEN: Final = r"[^\d\n]{0,24}"
_NUMBER: Final = r"[a-z]{0,3}[\d][\d/-]{2,19}"
#: Words that begin a number of each kind, folded; the number follows within a few signs.
_KINDS: Final = (
    ("sa_mawthooq", r"(?:موثوق|mawthooq)"),
    ("registration", r"(?:مسجل|تسجيل|registration|registered)[^\d\n]{0,12}(?:sfda|mohap|الغذاء والدواء|وزاره الصحه)"),
    ("sa_sfda", r"(?:موافقه|اعتماد|approval|permit|ترخيص)[^\d\n]{0,16}(?:sfda|(?:هييه )?الغذاء والدواء)"),
    ("ae_advertiser", r"(?:تصريح معلن|رخصه معلن|advertiser permit)"),
    ("ae_health_ad", r"(?:موافقه|ترخيص|تصريح|approval|permit)[^\d\n]{0,16}(?:mohap|dha|وزاره الصحه)"),
    ("eg_registration", r"(?:رقم التسجيل|رقم القيد|(?:ترخيص|تسجيل)[^\d\n]{0,8}(?:هييه الدواء|هييه سلامه الغذاء))"),
    ("ir_licence", r"(?:شماره مجوز|كد مجوز|مجوز ارشاد|پروانه بهداشتي|مجوز غذا و دارو)"),
)
_FOREIGN: Final = tuple((kind, re.compile(f"{words}{_BETWEEN}{_NUMBER}")) for kind, words in _KINDS)
_THAI_PERMIT: Final = re.compile(r"ฆ ?([อทพ])(?: ?\.| ?(?=\d)) ?(?:เลข)?(?:ที่)? {0,2}(\d{1,8}(?: ?/ ?\d{1,6})?)?")
_THAI_FORM: Final = re.compile(r"\d{1,6} ?/ ?(?:25\d\d|\d\d)")
_THAI_REGISTRATION: Final = re.compile(r"อ ?\.? ?ย ?\. ?(?:เลข)?(?:ที่)? {0,2}\d[\d -]{7,20}\d")
_FRN: Final = re.compile(r"\bfrn\b[ :#.no]{0,6}(\d{1,12})?")
_NONE_TOLD: Final = re.compile(
    r"(?:بدون|ما عندي|ليس لدي|ما معي) (?:ترخيص|رخصه|تصريح)|(?:بدون|بي) مجوز|مجوز ندار(?:م|يم)|ไม่มีใบอนุญาต"
    r"|\b(?:no|without a) (?:licen[cs]e|permit)\b"
)
_THAI_KINDS: Final = {"อ": "th_food_ad", "ท": "th_medicine_ad", "พ": "th_device_ad"}
#: One search that tells that none of the patterns can match.
_ANY: Final = re.compile(
    "ฆ|ย ?\\.|frn|موثوق|mawthooq|sfda|mohap|dha|الغذاء|الصحه|معلن|رقم ال|هييه|مجوز|پروانه|ترخيص|رخصه|تصريح|licen|permit|ใบอนุญาต"
)


def sense_licences(view: View) -> tuple[Licence, ...]:
    """The numbers of licences in a post, in order of place; words that say that there is none count as `none_told`."""
    text = view.reading.folded.text
    if not _ANY.search(text):
        return ()
    found = {(*view.original(start, end), kind) for start, end, kind in _found(text)}
    return tuple(Licence(start, end, kind) for start, end, kind in sorted(found))


def _found(text: str) -> Iterator[tuple[int, int, str]]:
    for match in _THAI_PERMIT.finditer(text):
        kind = _THAI_KINDS[match[1]] if match[2] and _THAI_FORM.fullmatch(match[2]) else "th_malformed"
        yield (*match.span(), kind)
    for match in _THAI_REGISTRATION.finditer(text):
        yield (*match.span(), "th_food_registration")
    for match in _FRN.finditer(text):
        yield (*match.span(), "uk_frn" if match[1] and len(match[1]) in (6, 7) else "uk_malformed")
    for kind, pattern in _FOREIGN:
        for match in pattern.finditer(text):
            yield (*match.span(), kind)
    for match in _NONE_TOLD.finditer(text):
        yield (*match.span(), "none_told")
