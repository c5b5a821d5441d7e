"""The labels of a post: what is wrong with each one's place, form and language, and which of them words and encoder agree on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from disclose.lexicon.matcher import stands_alone
from disclose.signals import fusion
from disclose.signals.model import Disclosure, Evidence
from disclose.signals.placement import is_obfuscated, late_from, piles
from disclose.text.languages import LANGUAGES
from disclose.text.reading import span_around

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from disclose.encoder.scores import Encoded
    from disclose.lexicon.matcher import Hit
    from disclose.signals.view import View

#: A foreign word of so few letters is an abbreviation or a loan (#sp, #collab): ambiguous, but in no language.
ABBREVIATION: Final = 6
#: Classes of labels, the clearest first.
CLASS_RANK: Final = {"clear": 0, "seller_voice": 1, "ambiguous": 2}
#: Kinds of evidence that words of a label may tell.
SOFT_KINDS: Final = frozenset({"payment", "partnership", "gifted", "hosted", "ambassador", "employee", "giveaway"})


def placed_labels(view: View, labels: Sequence[Hit], disguised: set[Hit]) -> list[Disclosure]:
    """Every label of words with what is wrong with its place, form and language."""
    placed = _placing(view)
    return _joined(
        [
            placed(start, end, hit.start, hit.entry.kind, _language_of(view, hit, start, end), hit.entry.id, hidden=hit in disguised)
            for hit in labels
            for start, end in (view.original(hit.start, hit.end),)
        ]
    )


def _placing(view: View) -> Callable[..., Disclosure]:
    """What makes a disclosure of a span: its class, and what is wrong with its place, form and language in this post."""
    tag_piles = piles(view)
    late = late_from(view)

    def disclosure(start: int, end: int, at: int, klass: str, language: str, entry: str, *, hidden: bool = False) -> Disclosure:
        faults = []
        condition = view.in_sentence_at(at, "conditional")
        if condition is not None and klass != "seller_voice" and not (klass == "clear" and _leads(view, start, end)):
            klass = "ambiguous"
            faults.append("conditional")
            start = min(start, view.original(condition.start, condition.end)[0])
        elif klass == "ambiguous":
            faults.append("ambiguous_term")
        if span_around(tag_piles, at) or at >= late:
            faults.append("buried")
        if end > view.reading.visible_end:
            faults.append("below_fold")
        if language != view.language and view.language in LANGUAGES and not (klass == "ambiguous" and end - start <= ABBREVIATION):
            faults.append("wrong_language")
        if hidden or is_obfuscated(view.reading, start, end):
            faults.append("obfuscated")
        return Disclosure(start, end, klass, language, tuple(faults), (entry,))

    return disclosure


def _leads(view: View, start: int, end: int) -> bool:
    """Whether a label is the first words of the post, set apart: what comes after it makes it no conditional one."""
    return not any(map(str.isalnum, view.reading.text[:start])) and stands_alone(view.reading, *view.reading.folded.span(start, end))


def agreed(view: View, labels: list[Disclosure], evidence: tuple[Evidence, ...], encoded: Encoded) -> list[Disclosure]:
    """The labels of words, less those that the encoder does not take for any, and with its own where it finds the post disclosed.

    A label in plain words, and what is wrong with the place or form of any, stand whatever the encoder says. Of the encoder's own labels
    those stand that say what its answer for the whole post says; without any, the words that show the connection.
    """
    words = "clear" if any(map(is_good, labels)) else "inadequate" if labels else "none"
    own = _own_labels(view, labels, encoded)
    fused = fusion.disclosure(words, encoded, labelled=bool(own))
    if fused == "none":
        placed = any(item.klass != "seller_voice" and not set(item.faults) <= {"ambiguous_term"} for item in labels)
        return labels if placed else [item for item in labels if item.klass == "clear"]
    telling = [item for item in own if is_good(item) == (fused == "clear")]
    if labels or telling:
        return _joined([*labels, *telling])
    klass, kinds = ("seller_voice", frozenset({"own_brand"})) if fused == "clear" else ("ambiguous", SOFT_KINDS)
    spans = [(item.start, item.end) for item in own if fused == "inadequate"]
    shown = [item for item in evidence if item.kind in kinds]
    spans = spans or [(item.start, item.end) for item in shown if encoded.version not in item.entries]
    return [
        Disclosure(
            start,
            end,
            klass,
            view.language,
            (*(("ambiguous_term",) if klass == "ambiguous" else ()), *(("below_fold",) if end > view.reading.visible_end else ())),
            (encoded.version,),
        )
        for start, end in spans or [(item.start, item.end) for item in shown]
    ]


def _own_labels(view: View, labels: list[Disclosure], encoded: Encoded) -> list[Disclosure]:
    """Labels that the encoder alone found."""
    placed = _placing(view)
    return [
        placed(
            tagged.start,
            tagged.end,
            view.reading.folded.span(tagged.start, tagged.end)[0],
            tagged.kind,
            view.language_of(tagged.start, tagged.end),
            encoded.version,
        )
        for tagged in fusion.labels(labels, encoded)
    ]


def is_good(disclosure: Disclosure) -> bool:
    """Whether a label discloses: in clear words or the seller's own voice, and nothing wrong with its place or form."""
    return disclosure.klass != "ambiguous" and not disclosure.faults


def _language_of(view: View, hit: Hit, start: int, end: int) -> str:
    """The language in which a label is read: French ones stand in the Arabic lexicon and are foreign in a post in Arabic letters."""
    own = hit.entry.language == view.language and view.reading.languages.primary == view.language
    return view.language_of(start, end) if own else hit.entry.language


def _joined(disclosures: list[Disclosure]) -> list[Disclosure]:
    """One disclosure where several overlap: the clearest, widened where both say the same."""
    kept: list[Disclosure] = []
    for disclosure in sorted(disclosures, key=lambda item: (item.start, -item.end)):
        if not kept or disclosure.start >= kept[-1].end:
            kept.append(disclosure)
            continue
        last = kept[-1]
        if (last.klass, last.faults) == (disclosure.klass, disclosure.faults):
            entries = tuple(dict.fromkeys((*last.entries, *disclosure.entries)))
            kept[-1] = replace(last, end=max(last.end, disclosure.end), entries=entries)
        elif (CLASS_RANK[disclosure.klass], len(disclosure.faults)) < (CLASS_RANK[last.klass], len(last.faults)):
            kept[-1] = disclosure
    return kept
