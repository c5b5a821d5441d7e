"""Persian: plural, possessive, copula and object endings follow a word, joined, after a half-space or after a space.

The half-space (ZWNJ) is dropped in folding, so the words of a phrase may touch.
"""

from __future__ import annotations

from typing import Final

from disclose.text.languages.morphology import Morphology

MORPHOLOGY: Final = Morphology(
    code="fa",
    script="Arab",
    direction="rtl",
    letters="ء-يپچژگ",
    suffix=("(?:هاي|هايي|ها|ايي|اي|ان|ا)?(?:يي|ي|ه)?(?:مان|تان|شان|مون|تون|شون|م|ت|ش)?(?:رو|را|و|م|ست|س|ند|ن)?|(?:ترين|تر)(?:ين|ه|ي|ها)?"),
    touching=True,
)
