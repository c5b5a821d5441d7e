"""English: words end where letters and digits end; inflection is written out in the lexicon."""

from __future__ import annotations

from typing import Final

from disclose.text.languages.morphology import Morphology

MORPHOLOGY: Final = Morphology(code="en", script="Latn", direction="ltr", letters="a-z")
