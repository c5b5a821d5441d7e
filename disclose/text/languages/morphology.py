"""What the matcher must know of a language, in terms of folded text."""

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
        letters: the script's letters after folding, as a regular-expression class.
        prefix: expression of the clitics that may be written together with the next word, or "".
        suffix: expression of the endings that may follow a word, joined or after a space, or "".
        leading: characters that belong to the next one, so that no word begins after them.
        following: characters that belong to the one before, so that no word begins or ends before them.
        touching: whether the words of a phrase may touch.
        gap_letters: how many characters count as one word of a gap where words are not set apart; 0 where they are.
    """

    code: str
    script: str
    direction: Literal["ltr", "rtl"]
    letters: str
    prefix: str = ""
    suffix: str = ""
    leading: str = ""
    following: str = ""
    touching: bool = False
    gap_letters: int = 0
