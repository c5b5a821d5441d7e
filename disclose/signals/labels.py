"""Labels in disguise: letters set apart, signs for letters. What the plain lexicon cannot see, compared with the plain labels."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from disclose.lexicon.matcher import Hit, matcher_for, stands_alone

if TYPE_CHECKING:
    from collections.abc import Mapping

    from disclose.lexicon.schema import Entry
    from disclose.text.reading import Reading

_LETTER: Final = r"[^\W\d_][\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]{0,3}"
_SEPARATED: Final = re.compile(rf"(?<![\w]){_LETTER}(?:[ .·•*\-|/~]{{1,3}}{_LETTER}){{1,24}}(?![\w])")
_SIGNED: Final = re.compile(r"(?<!\w)[^\W\d_]+(?:[0134579@$*!.·•\-|~]{1,2}[^\W\d_]+){1,6}(?!\w)")
_LEET: Final = str.maketrans("013457@$!", "oleastasi")
_SIGNS: Final = re.compile(r"[^\w]+")
_SIGN: Final = re.compile(r"[\W\d]")


@lru_cache(maxsize=16)
def plain_labels(language: str, *, abroad: bool = False) -> Mapping[str, Entry]:
    """Labels of a language without slots and gaps, run together → their entry."""
    lexicon = matcher_for(language, abroad=abroad).lexicon
    labels = {}
    for word, entries in lexicon.tags.items():
        for entry in (lexicon.entries[number] for number in entries):
            is_label = entry.family == "disclosure" and entry.kind in ("clear", "ambiguous")
            if is_label and entry.evidence in ("payment", "partnership", "affiliate_link") and len(word) > 1:
                labels[word] = entry
    return labels


def disguised_labels(reading: Reading, primary: str) -> list[Hit]:
    """Labels whose letters are set apart ("a.d", "s p o n s o r e d") or replaced ("sp*nsored", "p4id")."""
    text = reading.folded.text
    found = []
    label_sets = [plain_labels(primary)] if primary == "en" else [plain_labels(primary), plain_labels("en", abroad=True)]
    for match in (*_SEPARATED.finditer(text), *_SIGNED.finditer(text)):
        squeezed = _SIGN.sub("", match[0])
        candidates = {squeezed, _SIGNS.sub("", match[0].translate(_LEET))}
        wild = (
            re.compile(_SIGN.sub(".", match[0]))
            if len(match[0]) >= 5 and len(squeezed) == len(match[0]) - 1 and " " not in match[0] and "-" not in match[0]
            else None
        )
        for labels in label_sets:
            if match[0] in labels:  # written as it is meant, such as Arabizi with its digits
                break
            entry = next((labels[word] for word in candidates if word in labels), None)
            if entry is None and wild is not None:
                entry = next((labels[word] for word in labels if wild.fullmatch(word)), None)
            if entry is not None and (len(squeezed) > 3 or _is_set_apart(reading, *match.span())):
                found.append(Hit(entry, *match.span()))
                break
    return found


def _is_set_apart(reading: Reading, start: int, end: int) -> bool:
    """Whether a short label can be nothing else: a hashtag, set apart from the text, or its first word."""
    text = reading.folded.text
    return (start > 0 and text[start - 1] == "#") or stands_alone(reading, start, end) or not any(map(str.isalnum, text[:start][-80:]))
