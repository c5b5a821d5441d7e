"""Thai: no spaces between words. A word may begin and end only at the edge of a character cluster: never before a mark or a
following vowel, never after a leading vowel (Theeramunkong et al., Character cluster based Thai information retrieval, IRAL
2000). Words that contain a shorter word are told apart by the `unless` lists of the lexicon.
"""

from __future__ import annotations

from typing import Final

from disclose.text.languages.morphology import Morphology

MORPHOLOGY: Final = Morphology(
    code="th",
    script="Thai",
    direction="ltr",
    letters="ก-ฮะ-ฺเ-๎",
    leading="เแโใไ",
    following="ะ-ฺ็-๎",
    touching=True,
    gap_letters=20,
)
