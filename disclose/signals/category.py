"""What kind of thing is promoted: declared, or guessed from the words where laws single such things out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from disclose.lexicon.matcher import matcher_for
from disclose.lexicon.schema import PRODUCT_CATEGORIES
from disclose.signals.model import Category, Place

if TYPE_CHECKING:
    from collections.abc import Mapping

    from disclose.lexicon.matcher import Hit
    from disclose.signals.model import Sponsorship
    from disclose.signals.view import View

#: Goods that no law singles out: their words speak against a category.
OTHER: Final = "other"
#: What a word weighs that names such a thing by itself, and one that only fits it; what the words of a category must reach.
STRONG: Final = 2
WEAK: Final = 1
ENOUGH: Final = 2
#: Food is mentioned in passing more than anything else: one word does not do, and no other goods may be named.
ENOUGH_FOOD: Final = 3
#: Contexts in whose sentence a word names nothing that is promoted.
_TOLD: Final = ("about_ads", "news", "complaint", "dispute", "joke")


def sense_category(view: View, sponsorship: Sponsorship) -> Category | None:
    """The category of what a post promotes.

    A declared one stands. Else each word counts once, and the category with most strong words, then most others, wins; of equal ones
    the first of PRODUCT_CATEGORIES. A negated word, and one in a sentence that reports or jokes, does not count. One of them
    must stand in the first sentence or in one with what shows the promotion.

    Returns:
        The category with its words, or None where nothing is declared and the words are too few or fit other things as well.
    """
    if declared := view.post.meta.get("category"):
        return Category(str(declared), "declared")
    found = _words(view)
    best = max((kind for kind in PRODUCT_CATEGORIES if _is_enough(kind, found)), key=lambda kind: _weight(found[kind]), default=OTHER)
    if best == "cosmetic" and _is_enough("clinic", found):  # a treatment, whatever it does to the skin
        best = "clinic"
    if best == OTHER or _is_beside_other_goods(best, found):
        return None
    hits = sorted(found[best].values(), key=lambda hit: hit.start)
    if not any(_is_central(view, hit, sponsorship) for hit in hits):
        return None
    places = tuple(Place(*view.original(hit.start, hit.end)) for hit in hits)
    return Category(best, "sensed", places, tuple(dict.fromkeys(hit.entry.id for hit in hits)))


def _words(view: View) -> dict[str, dict[str, Hit]]:
    """Category → its words with a hit of each; of words that hold each other, or differ by a clitic, one, a strong one before a weak."""
    found: dict[str, dict[str, Hit]] = {}
    hits = sorted(matcher_for(view.language, "category").find(view.reading), key=lambda hit: hit.entry.strength != "shows")
    for hit in hits:
        word = view.reading.folded.text[hit.start : hit.end]
        words = found.setdefault(hit.entry.kind, {})
        if any(_is_alike(word, known) for known in words) or view.negated_by(hit) or view.in_sentence_of(hit, *_TOLD):
            continue
        words[word] = hit
    return found


def _is_alike(one: str, other: str) -> bool:
    return one in other or other in one or (min(len(one), len(other)) > 3 and (one.endswith(other[1:]) or other.endswith(one[1:])))


def _weight(words: Mapping[str, Hit]) -> tuple[int, int]:
    """How many strong words there are, and how many others."""
    strong = sum(hit.entry.strength == "shows" for hit in words.values())
    return strong, len(words) - strong


def _is_enough(kind: str, found: Mapping[str, Mapping[str, Hit]]) -> bool:
    strong, weak = _weight(found.get(kind, {}))
    return strong * STRONG + weak * WEAK >= (ENOUGH_FOOD if kind == "food" else ENOUGH)


def _is_beside_other_goods(best: str, found: Mapping[str, Mapping[str, Hit]]) -> bool:
    """Whether the post names as much that no law singles out; beside food, anything of the kind."""
    strong, weak = _weight(found.get(OTHER, {}))
    if strong:
        return best == "food" or strong >= _weight(found[best])[0]
    return weak > sum(_weight(found[best]))


def _is_central(view: View, hit: Hit, sponsorship: Sponsorship) -> bool:
    """Whether a word stands in the first sentence, or in one with a label or with what shows the promotion."""
    low, high = view.original(*view.sentence(hit.start))
    if not any(map(str.isalnum, view.reading.text[:low])):
        return True
    shown = [(item.start, item.end) for item in sponsorship.evidence] + [(item.start, item.end) for item in sponsorship.disclosures]
    return any(low <= start < high for start, end in shown if end > start)
