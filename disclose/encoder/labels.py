"""What the heads of the encoder answer, in the order of their outputs."""

from __future__ import annotations

from typing import Final

from disclose.lexicon.schema import CLAIM_CATEGORIES, DISCLOSURE_CLASSES, EVIDENCE_KINDS

COMMERCIAL: Final = ("no", "suspected", "yes")
DISCLOSURE: Final = ("none", "inadequate", "clear")
#: The tag of a token that belongs to no span.
OUTSIDE: Final = "outside"
CLAIM_TAGS: Final = (OUTSIDE, *CLAIM_CATEGORIES)
LABEL_TAGS: Final = (OUTSIDE, *DISCLOSURE_CLASSES)
EVIDENCE_TAGS: Final = (OUTSIDE, *(kind for kind in EVIDENCE_KINDS if kind != "platform_label"))
SUPPORT: Final = ("none", "vague", "named", "linked")
#: Outputs for a whole post: name → how many numbers. `machine` is one logit.
POST_HEADS: Final = {"commercial": len(COMMERCIAL), "disclosure": len(DISCLOSURE), "machine": 1}
#: Outputs for each token.
TOKEN_HEADS: Final = {"claim": len(CLAIM_TAGS), "label": len(LABEL_TAGS), "evidence": len(EVIDENCE_TAGS), "support": len(SUPPORT)}


def slices(heads: dict[str, int]) -> dict[str, slice]:
    """Where each head's numbers stand in the joined output."""
    out: dict[str, slice] = {}
    at = 0
    for name, width in heads.items():
        out[name] = slice(at, at + width)
        at += width
    return out
