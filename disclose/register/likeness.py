"""How alike the sentence of a claim is to approved claims: by the parts of words that they share.

An approved claim is close where nearly all of its letters stand in the sentence, in any order and with other endings, and no word of it
is missing. Numbers and negation must agree.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from disclose.text.fold import STAND_INS, fold_words
from disclose.text.function_words import words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from disclose.register.model import ApprovedClaim
    from disclose.signals.model import Claim
    from disclose.signals.view import View

#: From how much likeness on a claim is offered; chosen on one half of benchmarks/paraphrases, measured on the other.
LIKE: Final = 0.25
#: Letters of the parts that are compared, and what each letter that is missing in a row takes away.
_PART: Final = 3
_GAP: Final = 0.1
#: Folded characters of a sentence that are looked at on either side of the claim.
_AROUND: Final = 200
_WORD: Final = re.compile("(?:[^\\W_]|[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])+")
_NUMBER: Final = re.compile(r"\d+(?:[.,]\d+)*")
_THAI: Final = re.compile("[\u0e00-\u0e7f]")
#: Words that turn a claim into its contrary, folded; wider than the negators of the lexicons, for a doubt only keeps back an offer.
_NEGATION: Final = {
    "en": words_of(
        "no not never none nor without cannot dont doesnt didnt isnt arent wasnt werent wont cant couldnt "
        "wouldnt shouldnt hasnt havent hadnt"
    ),
    "he": words_of("לא ולא שלא אין ואין שאין אינו אינה אינם אינן בלי ובלי ללא וללא מבלי טרם שום מעולם"),
    "ar": words_of("لا ولا ما وما لم ولم لن ولن ليس وليس ليست غير وغير بدون وبدون دون بلا مو مش مب موب ماله مافي"),
    "fa": re.compile(r"(?<!\w)(?:نمي\w{0,12}|نيست\w{0,4}|ندار\w{1,3}|ندارد|نشد\w{0,4}|نكرد\w{0,4}|نخواهد|بدون|بي|هيچ|نه)(?!\w)"),
    "th": re.compile("ไม่|มิได้|ไร้|ปราศจาก"),
}


@dataclass(frozen=True, slots=True)
class _Known:
    """An approved claim prepared: how many letters it has, the parts of its words with the bits of their letters, its numbers."""

    claim: ApprovedClaim
    letters: int
    parts: tuple[tuple[str, int], ...]
    numbers: frozenset[str]
    negative: bool


class _Group(NamedTuple):
    """Claims that are looked up together, and where in them the parts of words stand: part → numbers of claims, bits of letters."""

    known: list[_Known]
    parts: dict[str, list[tuple[int, int]]]

    def add(self, known: _Known) -> None:
        for part, letters in known.parts:
            self.parts.setdefault(part, []).append((len(self.known), letters))
        self.known.append(known)

    def covered(self, parts: Iterable[str]) -> Iterator[tuple[_Known, int]]:
        """The claims that share some of the parts, with the bits of the letters that these cover."""
        letters: dict[int, int] = {}
        for part in parts:
            for number, bits in self.parts.get(part, ()):
                letters[number] = letters.get(number, 0) | bits
        return ((self.known[number], bits) for number, bits in letters.items())


class Likeness:
    """Compares sentences with the approved claims of a register."""

    def __init__(self, claims: Sequence[ApprovedClaim]) -> None:
        """Prepare the claims: those of one language, one set of numbers, negative or not, are looked up together."""
        self._groups: dict[tuple[str, bool, str], dict[frozenset[str], _Group]] = {}
        for claim in claims:
            known = _prepared(claim)
            key = claim.language, known.negative, min(known.numbers, default="")
            self._groups.setdefault(key, {}).setdefault(known.numbers, _Group([], {})).add(known)

    def closest(self, view: View, claim: Claim, least: float = LIKE) -> tuple[ApprovedClaim, float] | None:
        """The approved claim of the post's language and a fitting category that is most alike, and how alike, `least`..1, if there is one.

        Args:
            view: the post.
            claim: one that was sensed in it.
            least: from how much likeness on.
        """
        low, high = view.reading.folded.span(claim.start, claim.end)
        first, last = view.sentence(low)
        sentence = view.reading.folded.text[max(first, low - _AROUND) : min(max(last, high), high + _AROUND)]
        said = view.reading.folded.text[low:high]
        return next((one for one in self.ranked(view.language, sentence, said, claim.category) if one[1] >= least), None)

    def ranked(self, language: str, sentence: str, said: str, category: str = "") -> list[tuple[ApprovedClaim, float]]:
        """Approved claims that share words and numbers with a sentence and are negative where it is, the most alike first.

        Args:
            language: of the sentence.
            sentence: folded.
            said: the part of it that makes the claim, folded: its numbers must be those of the approved claim.
            category: of the claim, or "".
        """
        numbers, own, negative = _numbers(sentence), _numbers(said), is_negative(sentence, language)
        parts = {part for part, _, _ in _parts(sentence)}
        found = [
            (known.claim, alike)
            for first in ("", *sorted(numbers))
            for wanted, group in self._groups.get((language, negative, first), {}).items()
            if own <= wanted <= numbers
            for known, letters in group.covered(parts)
            if _fits(known.claim, category) and (alike := _alike(known, letters)) > 0
        ]
        return sorted(found, key=lambda one: (-one[1], one[0].id))


def is_negative(folded: str, language: str) -> bool:
    """Whether a folded text says what is not."""
    return bool(_NEGATION[language].search(folded))


def _fits(approved: ApprovedClaim, category: str) -> bool:
    return not approved.category or not category or approved.category == category


def _alike(known: _Known, letters: int) -> float:
    """The share of letters that are covered, less what the longest stretch that is not takes away."""
    missing = ~letters & ((1 << known.letters) - 1)
    longest = 0
    while missing:
        missing &= missing << 1
        longest += 1
    return max(0.0, round((letters & ((1 << known.letters) - 1)).bit_count() / known.letters - _GAP * longest, 3))


def _prepared(claim: ApprovedClaim) -> _Known:
    folded = fold_words(claim.text)
    covering: dict[str, int] = {}
    letters = 0
    for part, mask, end in _parts(folded):
        covering[part] = covering.get(part, 0) | mask
        letters = max(letters, end)
    return _Known(claim, letters, tuple(covering.items()), _numbers(folded), is_negative(folded, claim.language))


def _parts(folded: str) -> Iterator[tuple[str, int, int]]:
    """Parts of words, the edges of words marked where spaces set them apart: part, bits of its letters, letters so far."""
    words = _WORD.findall(folded)
    thai = bool(_THAI.search(folded))
    at = 0
    for word in ["".join(words)] if thai else words:
        marked = word if thai else f"<{word}>"
        lead = 0 if thai else 1
        inside = ((1 << len(word)) - 1) << at
        for start in range(max(1, len(marked) - _PART + 1)):
            bits = ((1 << _PART) - 1) << (at + start) >> lead
            yield marked[start : start + _PART], bits & inside, at + len(word)
        at += len(word)


def _numbers(folded: str) -> frozenset[str]:
    return frozenset(number.replace(",", "") for number in _NUMBER.findall(folded.translate(_NO_STAND_INS)))


_NO_STAND_INS: Final = dict.fromkeys(map(ord, STAND_INS), " ")
