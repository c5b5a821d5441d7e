"""Persian: plural, possessive, copula and object endings follow a word, joined, after a half-space or after a space.

The half-space (ZWNJ) is dropped in folding, so the words of a phrase may touch.
"""

from __future__ import annotations

from typing import Final

from disclose.text.languages.morphology import Morphology

MORPHOLOGY: Final = Morphology(
    code="fa", script="Arab", direction="rtl",
    before=r"(?<![ء-يپچژگa-z0-9])", after=r"(?![ء-يپچژگ])",
    prefix="",
    suffix=r"(?: ?(?:هاي?(?:ي|م|ت|ش|مان|تان|شان|مون|تون|شون)?|هايي|ايي?|يي|ي|م|ت|ش|مان|تان|شان|مون|تون|شون|ه|رو|ترين|تر))?",
    joint=r"[ \-]{0,3}",
    word=r"[^\s.,!?;:()\"]{1,24}",
    touching=True,
)
