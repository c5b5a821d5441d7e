"""Hostile posts, checked by words alone, with their places."""

from __future__ import annotations

import pytest

from disclose.outputs.located import Located

MARKUP = "<script>alert(1)</script> use my code ANNA15 for 15% off </mark>\"'&"
BIDI = "use my code ANNA15 \u202egnorw\u202c \u2066x for 15% off"
SURROGATE = "use my code ANNA15 \ud800 for 15% off\x00\x1b"
LINES = "😍 first line\r\nsecond, use my code ANNA15 for 15% off\n=third"
LINK = "use my code [ANNA15](javascript:alert(1)) {0} for 15% off"
HEBREW = "הנעליים האלה מושלמות, קוד SARA20 לעשרים אחוז הנחה"
HOSTILE = (MARKUP, BIDI, SURROGATE, LINES, LINK, HEBREW)


@pytest.fixture
def located(checked):
    """A post's report with its place, that of a plain file unless told otherwise."""

    def make(text: str, name: str = "drafts/a b.txt", *, post: dict | None = None, **place) -> Located:
        return Located(checked(text, **(post or {})), name, **{"plain": True, **place})

    return make
