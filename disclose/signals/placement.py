"""Where a label stands and how it is written: in a pile of hashtags, at the end of a long text, in letters that hide it."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import islice
from operator import attrgetter
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from disclose.signals.view import View
    from disclose.text.reading import Reading

#: Words (Thai: code points) before a label that make it buried in a long text, and hashtags that make a pile.
LONG_WORDS: Final = 100
LONG_THAI: Final = 400
PILE: Final = 5
#: A Persian label broken by a half-space or an underscore where its letters would join.
_BROKEN_WORD: Final = re.compile("#?(?!(?:پی|هم|بی|می|کد|پر|به|پیش)[\u200c_])[\u0621-\u06cc]{1,3}[\u200c_][\u0621-\u06cc]")
#: Code points that one run of look-alike or stylised letters may reach back.
_LONGEST_RUN: Final = 200
_WORD: Final = re.compile(r"\S+")


def piles(view: View) -> list[tuple[int, int]]:
    """Folded spans of runs of five or more hashtags with nothing but mentions and signs between them."""
    found: list[tuple[int, int]] = []
    run: list[tuple[int, int]] = []
    text = view.reading.folded.text
    for tag in (*view.reading.hashtags, (len(text) + 1, len(text) + 1)):
        if (run and any(map(str.isalnum, text[run[-1][1] : tag[0]]))) or tag[0] > len(text):
            if len(run) >= PILE:
                found.append((run[0][0], run[-1][1]))
            run = []
        run.append(tag)
    return found


def late_from(view: View) -> int:
    """The folded offset from which a label stands at the end of a long text."""
    text = view.reading.folded.text
    if view.language == "th":
        return LONG_THAI
    word = next(islice(_WORD.finditer(text), LONG_WORDS, None), None)
    return word.start() if word else len(text) + 1


def is_obfuscated(reading: Reading, start: int, end: int) -> bool:
    """Whether a reader would stumble: look-alike letters, or stylised ones in a post otherwise in plain ones."""
    evasions = reading.folded.evasions
    if reading.languages.primary == "fa" and _BROKEN_WORD.match(reading.text, start, end):
        return True
    if not evasions:
        return False
    first = bisect_left(evasions, start - _LONGEST_RUN, key=attrgetter("start"))
    last = bisect_left(evasions, end, key=attrgetter("start"))
    kinds = {evasion.kind for evasion in evasions[first:last] if start < evasion.end}
    if "lookalike" in kinds:
        return True
    if "stylised" not in kinds:
        return False
    styled = sum(evasion.end - evasion.start for evasion in evasions if evasion.kind == "stylised")
    return styled < 0.6 * sum(map(str.isalnum, reading.text))
