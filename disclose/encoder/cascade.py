"""Which posts the model is asked about: not those whose words and form leave nothing for it to find."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from disclose.encoder.calibration import BANDS, length_in_words

if TYPE_CHECKING:
    from disclose.signals.view import View

#: From so many words (Thai: code points / 5) on a post is always asked about: its style can be judged.
_LONG: Final = BANDS[1]
_TELLING: Final = frozenset({"disclosure", "evidence", "claim"})


def worth_asking(view: View) -> bool:
    """Whether a post may hold what the model looks for: enough words to judge, a mention, a link, a number, or words of the lexicons."""
    text = view.reading.text
    return (
        length_in_words(text, view.language) >= _LONG
        or any(map(str.isdigit, text))
        or any(segment.kind in ("mention", "link", "hashtag") for segment in view.reading.segments)
        or any(kind[0] in _TELLING and hits for kind, hits in view.by_kind.items())
    )
