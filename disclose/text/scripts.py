"""Scripts: which writing system a character belongs to, for the scripts that matter here."""

from __future__ import annotations

import re
from typing import Final

#: One character class a script: letters only, by the blocks that posts use.
LETTERS: Final[dict[str, str]] = {
    "Latn": "A-Za-zªºÀ-ÖØ-öø-ʯᴀ-ᶿḀ-ỿ",
    "Hebr": "\u05d0-\u05ea\u05ef-\u05f2\ufb1d-\ufb28\ufb2a-\ufb4f",
    "Arab": "\u0620-\u063f\u0641-\u064a\u066e\u066f\u0671-\u06d3\u06d5\u06e5\u06e6\u06ee\u06ef\u06fa-\u06fc\u06ff\u0750-\u077f\u08a0-\u08c9\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdfa\ufe70-\ufefc",
    "Thai": "\u0e01-\u0e3a\u0e40-\u0e4e",
    "Cyrl": "Ѐ-ԯ",
    "Grek": "Ͱ-Ͽ",
    "Han": "一-鿿㐀-䶿",
    "Kana": "ぁ-ヿ",
    "Hang": "가-힣",
    "Deva": "ऀ-ॿ",
    "Laoo": "ກ-ໟ",
    "Armn": "԰-֏",
    "Geor": "Ⴀ-ჿ",
    "Khmr": "ក-៿",
    "Mymr": "က-႟",
    "Beng": "ঀ-৿",
    "Taml": "஀-௿",
    "Ethi": "ሀ-፿",
}

#: A run of letters of one script; the group that matched names the script.
SCRIPT_RUN: Final[re.Pattern[str]] = re.compile("|".join(f"(?P<{name}>[{letters}]+)" for name, letters in LETTERS.items()))


def script_counts(text: str) -> dict[str, int]:
    """Count the letters of each script in `text`; scripts without a letter are left out."""
    counts: dict[str, int] = {}
    for match in SCRIPT_RUN.finditer(text):
        script = match.lastgroup or ""
        counts[script] = counts.get(script, 0) + match.end() - match.start()
    return counts
