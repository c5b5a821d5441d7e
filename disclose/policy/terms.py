"""Label words under a pack: one disclosure may be clear in one country and refused in another. Reads the sensed labels, no other text."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from disclose.policy.facts import GRADES
from disclose.text.fold import STAND_INS, fold_words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from disclose.policy.facts import Facts
    from disclose.signals.model import Disclosure, Evidence, Sponsorship

_ORDER: Final = ("ambiguous_term", "buried", "below_fold", "wrong_language", "denied", "obfuscated", "conditional")
#: What nobody pays for by itself: without a connection these are a wish that others buy.
_UNPAID_KINDS: Final = frozenset({"call_to_buy", "brand_tag"})
_NO_SPACES: Final = range(0x0E00, 0x0E80)
_NO_GRADES: Final[Mapping[int, str]] = MappingProxyType({})
#: Kinds of evidence that are the words of advertising themselves.
_AD_KINDS: Final = frozenset({"payment", "partnership"})


@dataclass(frozen=True, slots=True)
class Terms:
    """How a pack grades labels.

    Attributes:
        words: words of a label, as `term_words` gives them → accepted, weak or refused.
        anywhere: those of them that are accepted whatever the language of the post.
        told: what a label tells (gifted, hosted, affiliate_link …) → its grade, where its words are in no list.
        unlisted: the grade of an ambiguous label whose words are in no list.
        unpaid_counts: whether promoting without any consideration is advertising.
        listed: the words as written, grade → language → words, for people.
    """

    words: Mapping[str, str]
    anywhere: frozenset[str]
    told: Mapping[str, str]
    unlisted: str
    unpaid_counts: bool
    listed: Mapping[str, Mapping[str, tuple[str, ...]]]


@dataclass(frozen=True, slots=True)
class Graded:
    """A post's sponsorship as a pack sees it, and the grade of each label by its start."""

    sponsorship: Sponsorship
    grades: Mapping[int, str]


@lru_cache(maxsize=4096)
def label_words(text: str) -> str:
    """The folded words of a label between spaces, without signs and mentions."""
    folded = fold_words(text)
    return f" {' '.join(''.join(char if char.isalnum() or _is_mark(char) else ' ' for char in folded if char not in STAND_INS).split())} "


def term_words(term: str) -> str:
    """A listed term as `label_words` shows it: between spaces, but in Thai, which sets no words apart."""
    words = label_words(term)
    return words.strip() if any(map(_is_mark, words)) else words


def _is_mark(char: str) -> bool:
    return ord(char) in _NO_SPACES


def grade_post(sponsorship: Sponsorship, text: str, terms: Terms, known: Facts) -> Graded:
    """Judge connection and labels as a pack does.

    Args:
        sponsorship: as sensed.
        text: the original, of which only the spans of sensed labels are read.
        terms: of the pack.
        known: what is known beside the text.
    """
    commercial = _commercial(sponsorship, known, terms)
    if commercial == sponsorship.commercial and not sponsorship.disclosures:
        return Graded(sponsorship, _NO_GRADES)
    if commercial == "no":
        return Graded(replace(sponsorship, commercial="no", disclosure="none", reasons=(), disclosures=()), {})
    grades: dict[int, str] = {}
    labels = []
    for label in sponsorship.disclosures:
        grade, anywhere = _grade(label, text, terms, sponsorship.evidence)
        grades[label.start] = grade
        labels.append(_regraded(label, grade, anywhere=anywhere))
    denied = "denied" in sponsorship.reasons
    good = any(label.klass != "ambiguous" and not label.faults for label in labels)
    labelled = known.get("platform_label") == "on"
    reasons: tuple[str, ...] = ()
    if labelled or (good and not denied):
        state = "clear"
    elif labels or denied:
        state, reasons = "inadequate", _reasons(labels, denied=denied)
    else:
        state = "none"
    seen = replace(sponsorship, commercial=commercial, disclosure=state, reasons=reasons, disclosures=tuple(labels))
    return Graded(seen, grades)


def _commercial(sponsorship: Sponsorship, known: Facts, terms: Terms) -> str:
    """Whether there is a connection, the declared one taken into account."""
    connection = known.get("connection", "unknown")
    if connection == "unknown":
        return sponsorship.commercial
    if connection != "none":
        return "yes"
    if sponsorship.commercial == "suspected":
        return "no"
    unpaid = {item.kind for item in sponsorship.evidence} <= _UNPAID_KINDS and not sponsorship.disclosures
    return "no" if unpaid and not terms.unpaid_counts else sponsorship.commercial


def _grade(label: Disclosure, text: str, terms: Terms, evidence: tuple[Evidence, ...]) -> tuple[str, bool]:
    """The grade of a label, and whether it is accepted whatever the language of the post. The longest listed words decide."""
    words = label_words(text[label.start : label.end])
    listed = [term for term in terms.words if term in words]
    if listed:
        term = max(listed, key=len)
        return terms.words[term], term in terms.anywhere
    if label.klass == "seller_voice":
        return "accepted", False
    kinds = {item.kind for item in evidence if item.start < label.end and label.start < item.end}
    if not kinds & _AD_KINDS:
        told = [terms.told[kind] for kind in kinds if kind in terms.told]
        if told:
            return min(told, key=GRADES.index), False
    return (terms.unlisted if label.klass == "ambiguous" else "accepted"), False


def _regraded(label: Disclosure, grade: str, *, anywhere: bool) -> Disclosure:
    faults = [fault for fault in label.faults if fault != "ambiguous_term" and not (anywhere and fault == "wrong_language")]
    if "conditional" in faults:
        return replace(label, faults=tuple(faults))
    if grade == "accepted":
        klass = "clear" if label.klass == "ambiguous" else label.klass
        same = klass == label.klass and len(faults) == len(label.faults)
        return label if same else replace(label, klass=klass, faults=tuple(faults))
    return replace(label, klass="ambiguous", faults=("ambiguous_term", *faults))


def _reasons(labels: list[Disclosure], *, denied: bool) -> tuple[str, ...]:
    """Why the best of the labels fails."""
    best = min((len(label.faults) for label in labels), default=0)
    found = {fault for label in labels if len(label.faults) == best for fault in label.faults}
    if denied:
        found.add("denied")
    return tuple(reason for reason in _ORDER if reason in found)
