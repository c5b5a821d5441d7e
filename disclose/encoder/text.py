"""A post as the encoder reads it: as written, but for what hides letters. Offsets lead back to the original."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from disclose.text.fold import HIDDEN, unmask

if TYPE_CHECKING:
    from tokenizers import Tokenizer

#: What the pretrained encoder wants before a text.
LEAD: Final = "query: "


@dataclass(frozen=True, slots=True)
class Prepared:
    """Text for the tokenizer; `offsets[i]` is the code point of the original behind character i."""

    text: str
    offsets: tuple[int, ...]


def prepare(text: str) -> Prepared:
    """Drop invisible characters, bring look-alike and stylised letters to plain ones, and half-spaces to spaces."""
    swapped, _ = unmask(text)
    hidden = {at for match in HIDDEN.finditer(text) for at in range(*match.span())}
    pieces: list[str] = []
    offsets: list[int] = []
    for at, char in enumerate(text):
        piece = swapped.get(at) or (char if at not in hidden else " " if char == "\u200c" else "")
        if piece > "\uff00":
            plain = unicodedata.normalize("NFKC", piece)
            piece = plain if len(plain) == 1 else piece
        if piece:
            pieces.append(piece)
            offsets.append(at)
    return Prepared("".join(pieces), tuple(offsets))


@dataclass(frozen=True, slots=True)
class Tokens:
    """Token ids, and of each token its span in the original; (-1, -1) where it stands for none."""

    ids: list[int]
    spans: list[tuple[int, int]]


def tokenise(tokenizer: Tokenizer, text: str, longest: int) -> Tokens:
    """Prepare a text and cut it into at most `longest` tokens. Lone surrogates become question marks, which keeps the offsets."""
    prepared = prepare(text)
    encoding = tokenizer.encode(LEAD + prepared.text.encode("utf-8", "replace").decode("utf-8"))
    lead, offsets = len(LEAD), prepared.offsets
    spans = [(offsets[start - lead], offsets[end - lead - 1] + 1) if end > start >= lead else (-1, -1) for start, end in encoding.offsets]
    return Tokens(encoding.ids[:longest], spans[:longest])
