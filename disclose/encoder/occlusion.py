"""Which words moved the model: the text is scored again without each of its pieces (Zeiler & Fergus, ECCV 2014)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from disclose.encoder.scores import Influence

if TYPE_CHECKING:
    from collections.abc import Callable

    from disclose.encoder.runtime import Encoder
    from disclose.encoder.scores import Encoded

#: Pieces into which a text is cut at most, and how many are named.
_PIECES: Final = 16
_NAMED: Final = 3
#: What a piece must move, in logits, to be named.
_LEAST: Final = 0.1
#: A Thai stretch without a space is cut after so many code points.
_STRETCH: Final = 12
_WORD: Final = re.compile(rf"\S{{1,{_STRETCH}}}")


def influences(encoder: Encoder, text: str, whole: Encoded, answer: Callable[[Encoded], float]) -> tuple[Influence, ...]:
    """The pieces of a text that speak most for an answer, the strongest first.

    Args:
        encoder: scored the text.
        text: the original.
        whole: its scores.
        answer: the number that is explained, in logits.
    """
    pieces = _pieces(text)
    if len(pieces) < 2:
        return ()
    without = encoder.encode([f"{text[:start]}{text[end:]}" for start, end in pieces])
    moved = [
        Influence(start, end, text[start:end], round(answer(whole) - answer(one), 2))
        for (start, end), one in zip(pieces, without, strict=True)
    ]
    return tuple(sorted((one for one in moved if one.weight >= _LEAST), key=lambda one: (-one.weight, one.start))[:_NAMED])


def _pieces(text: str) -> list[tuple[int, int]]:
    """Spans of about equally many words."""
    words = [match.span() for match in _WORD.finditer(text)]
    size = max(1, -(-len(words) // _PIECES))
    groups = [words[at : at + size] for at in range(0, len(words), size)]
    return [(group[0][0], group[-1][1]) for group in groups]
