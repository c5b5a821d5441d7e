"""What the matcher must know of a language: fragments of regular expressions over folded text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Morphology:
    """The boundary policy of a language.

    Attributes:
        code: ISO 639-1.
        script: ISO 15924, as in `disclose.text.scripts`.
        direction: of the script, for terminals and pages.
        before: zero-width condition that must hold where a match begins.
        after: zero-width condition that must hold where a match ends.
        prefix: clitics that may stand before a word (optional group, or empty).
        suffix: endings that may follow a word (optional group, or empty).
        joint: what stands between two words of a phrase.
        word: one word in a gap; together with `joint` it bounds how far a gap reaches.
        gap_words: how many `word`s count as one word of a gap.
        gap_joint: what stands around each word of a gap, where it is not the joint.
        touching: whether the words of a phrase may touch, so that only a whole match has boundaries.
    """

    code: str
    script: str
    direction: Literal["ltr", "rtl"]
    before: str
    after: str
    prefix: str
    suffix: str
    joint: str
    word: str
    gap_words: int = 1
    gap_joint: str = ""
    touching: bool = False
