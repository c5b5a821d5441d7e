"""Words and encoder together: where they agree, where one overrules the other, and what each adds.

The constants were chosen on the posts of `training/corpus/validation`, which neither the lexicons nor the weights have seen.
"""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from disclose.signals.model import Claim, Disclosure, Evidence

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from disclose.encoder.scores import Encoded, Tagged

#: How much, in logits, what the words say of commerciality weighs beside the encoder.
WORDS: Final = {"yes": 1.5, "suspected": 0.5, "no": 0.5}
#: The same where the platform's label, an affiliate link, a code or a clear label shows it.
SHOWN: Final = {"platform_label": 99.0, "affiliate_link": 4.0, "promo_code": 4.0, "label": 3.0}
#: The same of what labels and their places say of the disclosure.
DISCLOSED: Final = 1.5
#: The same of words that find no label where the encoder finds one.
OVERSEEN: Final = 0.5
#: A claim found by words stands from this probability on; the encoder's own from a higher one.
CLAIM_KEPT: Final = 0.1
CLAIM_TAKEN: Final = 0.8
#: The encoder's own labels and evidence stand from these on.
LABEL_TAKEN: Final = 0.5
EVIDENCE_TAKEN: Final = 0.5


def commercial(words: str, encoded: Encoded, shown_by: str = "") -> str:
    """Whether a post is commercial.

    Args:
        words: what lexicon and links say.
        encoded: what the encoder says.
        shown_by: the strongest of what shows it, a key of `SHOWN`, or "".
    """
    scores = {name: math.log(max(probability, 1e-6)) for name, probability in encoded.commercial.items()}
    scores[words] += SHOWN.get(shown_by, WORDS[words])
    return max(scores, key=lambda name: scores[name])


def disclosure(words: str, encoded: Encoded, *, labelled: bool) -> str:
    """How a commercial post is disclosed: none, inadequate or clear.

    Args:
        words: what labels of words and their places say.
        encoded: what the encoder says of the post.
        labelled: whether the encoder found labels that the words did not.
    """
    scores = {name: math.log(max(probability, 1e-6)) for name, probability in encoded.disclosure.items()}
    scores[words] += OVERSEEN if labelled and words == "none" else DISCLOSED
    return max(scores, key=lambda name: scores[name])


def claims(found: Sequence[Claim], encoded: Encoded, support: Callable[[int, int, str], tuple[str, tuple[str, ...]]]) -> tuple[Claim, ...]:
    """Claims of words that the encoder does not rule out, and its own where words found none.

    Args:
        found: claims by words; their category stands, since words know it better.
        encoded: what the encoder says.
        support: grade and sources of a span and category.
    """
    out = [claim for claim in found if not encoded.reads(claim.start, claim.end) or encoded.claim_in(claim.start, claim.end) >= CLAIM_KEPT]
    kept = list(out)
    for tagged in encoded.claims:
        if tagged.probability >= CLAIM_TAKEN and not any(tagged.start < claim.end and claim.start < tagged.end for claim in kept):
            grade, sources = support(tagged.start, tagged.end, tagged.kind)
            out.append(Claim(tagged.start, tagged.end, tagged.kind, grade, (encoded.version,), sources))
    return _joined(sorted(out, key=lambda claim: (claim.start, claim.end)))


def _joined(claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """Claims in order of place, those of one category that touch made one."""
    kept: list[Claim] = []
    for claim in claims:
        last = kept[-1] if kept else None
        if last and last.category == claim.category and last.end <= claim.start <= last.end + 1:
            supported = claim if last.unverifiable else last
            entries = tuple(dict.fromkeys((*last.entries, *claim.entries)))
            kept[-1] = replace(supported, start=last.start, end=claim.end, entries=entries)
        else:
            kept.append(claim)
    return tuple(kept)


def evidence(found: Sequence[Evidence], encoded: Encoded) -> tuple[Evidence, ...]:
    """Evidence of words, and the encoder's own where words found none; a brand's tag only where nothing stronger stands."""
    own = [
        Evidence(tagged.start, tagged.end, tagged.kind, (encoded.version,))
        for tagged in encoded.evidence
        if tagged.probability >= EVIDENCE_TAKEN and not any(tagged.start < item.end and item.start < tagged.end for item in found)
    ]
    everything = sorted((*found, *own), key=lambda item: (item.start, item.end, item.kind))
    stronger = [item for item in everything if item.kind != "brand_tag"]
    return tuple(stronger or everything)


def labels(found: Sequence[Disclosure], encoded: Encoded) -> list[Tagged]:
    """Labels that the encoder alone found."""
    return [
        tagged
        for tagged in encoded.labels
        if tagged.probability >= LABEL_TAKEN and not any(tagged.start < label.end and label.start < tagged.end for label in found)
    ]
