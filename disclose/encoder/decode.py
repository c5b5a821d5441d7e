"""From the numbers of the heads to spans and probabilities."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from disclose.encoder.labels import CLAIM_TAGS, COMMERCIAL, DISCLOSURE, EVIDENCE_TAGS, LABEL_TAGS, POST_HEADS, SUPPORT, TOKEN_HEADS, slices
from disclose.encoder.scores import Encoded, Tagged, TokenScore

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

_POST: Final = slices(POST_HEADS)
_TOKEN: Final = slices(TOKEN_HEADS)
#: Outside a span a token is taken for part of one from this probability on.
_INSIDE: Final = 0.5
#: A stretch of fewer tokens of another kind belongs to its neighbour.
_SHORTEST: Final = 2
#: Signs that no span begins or ends with.
_EDGES: Final = frozenset("|•·–—-:;,.*~،؛")
#: A span is not widened by more code points than this.
_LONGEST_WORD: Final = 40


def decode(text: str, spans: Sequence[tuple[int, int]], posts: NDArray[np.float32], tokens: NDArray[np.float32], version: str) -> Encoded:
    """Decode one post.

    Args:
        text: the original.
        spans: of each token, code points of the original; (-1, -1) where it stands for none.
        posts: logits of the post heads.
        tokens: logits of the token heads, (tokens, numbers).
        version: of the model.
    """
    probabilities = {name: _softmax(tokens[:, part]) for name, part in _TOKEN.items()}
    support = probabilities["support"]
    commercial, disclosure = _softmax(posts[None, _POST["commercial"]])[0], _softmax(posts[None, _POST["disclosure"]])[0]
    inside = {name: 1 - probabilities[name][:, 0] for name in ("claim", "label", "evidence")}
    return Encoded(
        {name: round(float(value), 4) for name, value in zip(COMMERCIAL, commercial, strict=True)},
        {name: round(float(value), 4) for name, value in zip(DISCLOSURE, disclosure, strict=True)},
        float(posts[_POST["machine"]][0]),
        _spans(text, spans, probabilities["claim"], CLAIM_TAGS, support),
        _spans(text, spans, probabilities["label"], LABEL_TAGS, support),
        _spans(text, spans, probabilities["evidence"], EVIDENCE_TAGS, support),
        tuple(
            TokenScore(start, end, float(inside["claim"][index]), float(inside["label"][index]), float(inside["evidence"][index]))
            for index, (start, end) in enumerate(spans)
            if start >= 0
        ),
        version,
    )


def _softmax(logits: NDArray[np.float32]) -> NDArray[np.float32]:
    shifted: NDArray[np.float32] = np.exp(logits - logits.max(-1, keepdims=True))
    shifted /= shifted.sum(-1, keepdims=True)
    return shifted


def _spans(
    text: str, spans: Sequence[tuple[int, int]], probabilities: NDArray[np.float32], names: Sequence[str], support: NDArray[np.float32]
) -> tuple[Tagged, ...]:
    """Runs of tokens that are inside a span more likely than not, cut where the likeliest kind changes for longer than a token."""
    kinds = probabilities[:, 1:].argmax(-1) + 1
    inside = [start >= 0 and 1 - float(row[0]) >= _INSIDE for (start, _), row in zip(spans, probabilities, strict=True)]
    out: list[Tagged] = []
    run: list[int] = []
    for index in range(len(spans) + 1):
        if index < len(spans) and inside[index]:
            run.append(index)
        elif run:
            tagged = (_tagged(text, spans, piece, probabilities, names, support) for piece in _pieces(run, kinds))
            out += [item for item in tagged if item.start < item.end]
            run = []
    return tuple(out)


def _pieces(run: list[int], kinds: NDArray[np.int64]) -> list[list[int]]:
    pieces: list[list[int]] = []
    for index in run:
        if pieces and kinds[pieces[-1][-1]] == kinds[index]:
            pieces[-1].append(index)
        else:
            pieces.append([index])
    merged: list[list[int]] = []
    for piece in pieces:
        if merged and (len(piece) < _SHORTEST or len(merged[-1]) < _SHORTEST or kinds[merged[-1][0]] == kinds[piece[0]]):
            merged[-1] += piece
        else:
            merged.append(piece)
    return merged


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """A span without spaces and signs at its ends, widened to the edges of the words that it cuts; Thai has none to widen to."""
    while start < end and _is_edge(text[start]):
        start += 1
    while start < end and _is_edge(text[end - 1]):
        end -= 1
    if start == end:
        return start, end
    low, high = max(0, start - _LONGEST_WORD), min(len(text), end + _LONGEST_WORD)
    while start > low and (_in_word(text[start - 1]) or text[start - 1] in "@#") and _in_word(text[start]):
        start -= 1
    while end < high and _in_word(text[end]) and (_in_word(text[end - 1]) or text[end - 1] in "@#"):
        end += 1
    return start, end + (text[end : end + 1] in ("%", "٪"))


def _is_edge(char: str) -> bool:
    return char.isspace() or char in _EDGES


def _in_word(char: str) -> bool:
    return (char.isalnum() or char == "_") and not "\u0e00" <= char <= "\u0e7f"


def _tagged(
    text: str,
    spans: Sequence[tuple[int, int]],
    piece: list[int],
    probabilities: NDArray[np.float32],
    names: Sequence[str],
    support: NDArray[np.float32],
) -> Tagged:
    sums = probabilities[piece].mean(0)
    kind = int(sums[1:].argmax()) + 1
    start, end = _whole_words(text, spans[piece[0]][0], spans[piece[-1]][1])
    grade = SUPPORT[int(support[piece].mean(0).argmax())]
    return Tagged(start, end, names[kind], round(float(1 - sums[0]), 4), grade)
