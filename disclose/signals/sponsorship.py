"""Is the post commercial, and would a reader see that it is? The annotation guide's first two questions, from lexicon hits and links."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from disclose.lexicon.matcher import stands_alone
from disclose.signals import fusion
from disclose.signals.disclosures import CLASS_RANK, SOFT_KINDS, agreed, is_good, placed_labels
from disclose.signals.labels import disguised_labels, plain_labels
from disclose.signals.links import is_affiliate, is_order_channel
from disclose.signals.model import Disclosure, Evidence, Opinion, Place, Sponsorship

if TYPE_CHECKING:
    from disclose.encoder.scores import Encoded
    from disclose.lexicon.matcher import Hit
    from disclose.signals.view import View

#: Sentences about advertising from which a post is talk about it, and from which nothing in it is selling.
TALK: Final = 2
TREATISE: Final = 4
#: Words before a denial that belong to it where the sentence begins with them.
LEAD: Final = 2
#: Suspicion: what each kind of promotion weighs, and what a post must reach with a brand's tag, in an answer, and without a tag.
#: A tag that no context shows to be a person's is enough by itself: chosen on the tuning posts, where it costs the fewest errors.
WEIGHTS: Final = {"praise": 1.0, "soft_call": 1.0, "product_detail": 1.0, "recommend": 1.5, "hint": 1.5, "claim": 1.0, "name": 1.0}
ENOUGH_TAGGED: Final = 0.0
ENOUGH_IN_ANSWER: Final = 1.0
ENOUGH_UNTAGGED: Final = 3.0

_STRONG_KINDS: Final = frozenset({"promo_code", "affiliate_link"})
_LATIN_NAME: Final = re.compile(r"(?<![@#\w./])(?![A-Z]{2,4}\b)[A-Z][A-Za-z0-9]+(?:[ -][A-Z0-9][A-Za-z0-9]*)*")
_QUOTED_NAME: Final = re.compile(r"[«“״\"'‘][^«»“”״\"'‘’\n]{2,30}[»”״\"'’]")
_MIDSENTENCE_NAME: Final = re.compile(r"(?<=[a-z,] )(?:[A-Z][a-z&'’]+|[A-Z][A-Za-z]*\d+)(?: (?:&|and|of|[A-Z][a-z'’]+|[A-Z]?\d+))*")


@dataclass(frozen=True, slots=True)
class _Found:
    """Hits that stand, by what they are, and the contexts that cancelled others."""

    labels: list[Hit]
    evidence: list[Hit]
    cancelled: list[tuple[Hit, Hit]]


def sense_sponsorship(view: View, encoded: Encoded | None = None, *, claims: int = 0) -> Sponsorship:
    """Sense connection and disclosure.

    Args:
        view: the post with its lexicon hits.
        encoded: what the encoder says of the post, where one is used.
        claims: how many claims the post makes; they weigh in suspicion.
    """
    disguised = disguised_labels(view.reading, view.language)
    found = _standing(view, disguised)
    evidence = _evidence(view, found)
    commercial = "yes" if evidence else "suspected" if _suspected(view, found, claims) else "no"
    moved = tuple(dict.fromkeys(context.entry.id for _, context in found.cancelled))
    opinion = None
    if encoded is not None:
        kinds = {item.kind for item in evidence}
        if any(hit.entry.kind == "clear" for hit in found.labels):
            kinds.add("label")
        fused = fusion.commercial(commercial, encoded, next((kind for kind in fusion.SHOWN if kind in kinds), ""))
        if fused != commercial:
            opinion = Opinion(encoded.version, fused, commercial, encoded.commercial[fused])
        commercial = fused
        evidence = fusion.evidence(evidence, encoded)
    if commercial == "suspected":
        evidence = _brand_tags(view)
    if commercial == "no":
        return Sponsorship(moved_by=moved, opinion=opinion)
    disclosures = placed_labels(view, found.labels, set(disguised))
    if encoded is not None:
        disclosures = agreed(view, disclosures, evidence, encoded)
    no_reasons: tuple[str, ...] = ()
    labelled = bool(view.post.meta.get("paid_partnership_label"))
    denials = [] if labelled else _denials(view, disclosures, evidence)
    good = list(filter(is_good, disclosures))
    if labelled or (good and not denials):
        state, reasons = "clear", no_reasons
    elif disclosures or (denials and commercial == "yes"):
        state, reasons = "inadequate", _reasons(disclosures, denied=bool(denials))
    else:
        state, reasons = "none", no_reasons
    denied = _whole_denials(view, denials) if "denied" in reasons else ()
    return Sponsorship(commercial, evidence, state, reasons, tuple(disclosures), moved, opinion, denied)


def _standing(view: View, disguised: list[Hit]) -> _Found:
    """Labels and evidence that no context cancels."""
    labels = [*view.by_kind.get(("disclosure", "clear"), ()), *view.by_kind.get(("disclosure", "ambiguous"), ()), *disguised]
    sellers = view.by_kind.get(("disclosure", "seller_voice"), [])
    evidence = list(view.family("evidence"))
    silenced = _silencing(view)
    cancelled: list[tuple[Hit, Hit]] = []
    kept: dict[str, list[Hit]] = {"labels": [], "evidence": []}
    for group, hits in (("labels", [*labels, *sellers]), ("evidence", evidence)):
        for hit in hits:
            context = _cancelling(view, hit, silenced)
            if context is None:
                kept[group].append(hit)
            else:
                cancelled.append((hit, context))
    return _Found(_longest(kept["labels"]), kept["evidence"], cancelled)


def _silencing(view: View) -> Hit | None:
    """A context that silences soft evidence in the whole post: a job offer, a plea for help, talk about advertising or news all through."""
    whole = view.contexts("job_offer", "charity")
    if whole:
        return whole[0]
    talk = view.contexts("about_ads", "news")
    return talk[0] if len({view.sentence(hit.start) for hit in talk}) >= TALK else None


def _is_treatise(view: View) -> bool:
    """Whether a text talks about advertising from end to end, as articles do: then what sounds like selling is an example."""
    return len({view.sentence(hit.start) for hit in view.contexts("about_ads")}) >= TREATISE


def _cancelling(view: View, hit: Hit, silenced: Hit | None) -> Hit | None:
    """The context that cancels a hit, if one does."""
    kind = hit.entry.evidence or hit.entry.kind
    if kind in _STRONG_KINDS and hit.entry.family == "evidence":
        return view.negated_by(hit)
    is_label = hit.entry.family == "disclosure" and hit.entry.kind != "seller_voice"
    if is_label and _is_quoted(view, hit):
        return hit
    if is_label or kind in SOFT_KINDS:
        around = view.near(hit.start - 80, hit.end, "denial", "own_money")
        overlapping = next((context for context in around if hit.start < context.end), None)
        if overlapping:
            return overlapping
        apart = is_label and stands_alone(view.reading, hit.start, hit.end)
        if not apart and (negator := view.negated_by(hit)):
            return negator
    if is_label and _heads_the_post(view, hit) and (silenced is None or silenced.entry.kind not in ("job_offer", "charity")):
        return None
    if silenced and (is_label or kind in SOFT_KINDS or silenced.entry.kind in ("job_offer", "charity") or _is_treatise(view)):
        return silenced
    if is_label or kind in SOFT_KINDS:
        return view.in_sentence_of(hit, "about_ads", "news")
    return None


def _heads_the_post(view: View, hit: Hit) -> bool:
    """Whether a label is set apart at the very beginning, or is a hashtag outside a sentence: there it labels whatever the talk is of."""
    text = view.reading.folded.text
    first = not any(map(str.isalnum, text[max(0, hit.start - 40) : hit.start])) and (
        hit.start < 40 or not any(map(str.isalnum, text[: hit.start]))
    )
    if stands_alone(view.reading, hit.start, hit.end, tag_only=True):
        return first or not (
            text[max(0, hit.start - 3) : hit.start - 1].strip()[-1:].isalnum() and text[hit.end : hit.end + 3].strip()[:1].isalnum()
        )
    return first and stands_alone(view.reading, hit.start, hit.end)


def _is_quoted(view: View, hit: Hit) -> bool:
    """Whether a label stands in quotation marks inside running text: talk about the label."""
    text = view.reading.folded.text
    return (
        hit.start > 1 and text[hit.start - 1] == '"' and text[hit.end : hit.end + 1] == '"' and any(map(str.isalnum, text[: hit.start - 1]))
    )


def _longest(hits: list[Hit]) -> list[Hit]:
    """Drop a hit that lies inside another; of two on one place the clear one stays."""
    kept: list[Hit] = []
    reach = -1
    for hit in sorted(hits, key=lambda hit: (hit.start, -hit.end, CLASS_RANK.get(hit.entry.kind, 3))):
        if hit.end > reach:
            kept.append(hit)
            reach = hit.end
    return kept


def _evidence(view: View, found: _Found) -> tuple[Evidence, ...]:
    """What shows a connection, each kind and place once."""
    spans: dict[tuple[int, int, str], list[str]] = {}
    for hit in [*found.evidence, *found.labels]:
        kind = (
            hit.entry.kind
            if hit.entry.family == "evidence"
            else hit.entry.evidence or ("own_brand" if hit.entry.kind == "seller_voice" else "payment")
        )
        if hit.entry.strength == "shows":
            spans.setdefault((*view.original(hit.start, hit.end), kind), []).append(hit.entry.id)
    silenced = any(context.entry.kind in ("job_offer", "charity") for context in view.contexts("job_offer", "charity"))
    for segment in view.reading.segments:
        if segment.kind == "link" and is_affiliate(segment):
            spans.setdefault((segment.start, segment.end, "affiliate_link"), []).append("common.links.affiliate")
        elif segment.kind == "link" and not silenced and is_order_channel(segment):
            spans.setdefault((segment.start, segment.end, "call_to_buy"), []).append("common.links.order-channel")
    if view.post.meta.get("paid_partnership_label"):
        spans[0, 0, "platform_label"] = ["meta.paid_partnership_label"]
    merged: dict[str, list[Evidence]] = {}
    for start, end, kind in sorted(spans):
        entries = tuple(dict.fromkeys(spans[start, end, kind]))
        of_kind = merged.setdefault(kind, [])
        if of_kind and start < of_kind[-1].end:
            last = of_kind[-1]
            of_kind[-1] = Evidence(last.start, max(last.end, end), kind, tuple(dict.fromkeys((*last.entries, *entries))))
        else:
            of_kind.append(Evidence(start, end, kind, entries))
    return tuple(sorted((item for items in merged.values() for item in items), key=lambda item: (item.start, item.end, item.kind)))


def _suspected(view: View, found: _Found, claims: int) -> bool:
    """Whether a brand or product is promoted although nothing shows a connection."""
    if view.contexts("own_money", "job_offer", "charity", "complaint") or _silencing(view) is not None:
        return False
    if any(context.entry.kind in ("about_ads", "news", "joke", "dispute") for _, context in found.cancelled):
        return False
    weight = sum(
        WEIGHTS[name] * min(2, len({hit.start for hit in view.contexts(name)}))
        for name in ("praise", "soft_call", "product_detail", "recommend")
    )
    weight += WEIGHTS["hint"] * len({view.clause(hit.start) for hit in found.evidence if hit.entry.strength == "hints"})
    weight += WEIGHTS["claim"] * min(claims, 2)
    tags = _brand_tags(view)
    if tags:
        answer = view.post.platform == "x" and not view.reading.text[: tags[0].start].strip()  # on X a leading mention answers somebody
        return weight >= (ENOUGH_IN_ANSWER if answer else ENOUGH_TAGGED)
    if view.contexts("denial"):
        return False
    return weight + WEIGHTS["name"] >= ENOUGH_UNTAGGED if _names_a_product(view) else False


def _brand_tags(view: View) -> tuple[Evidence, ...]:
    """Mentions that no context shows to be a person."""
    persons = {at for hit in view.contexts("other_person") for at in range(*view.original(hit.start, hit.end))}
    return tuple(
        Evidence(segment.start, segment.end, "brand_tag", ("common.mention",))
        for segment in view.reading.segments
        if segment.kind == "mention" and segment.start not in persons
    )


def _names_a_product(view: View) -> bool:
    """Whether something is written as names are: Latin capitals in another script, quotation marks, capitals in an English sentence."""
    text = view.reading.text
    if view.contexts("brand_name"):
        return True
    if view.language == "en":
        return bool(_MIDSENTENCE_NAME.search(text))
    return bool(_LATIN_NAME.search(text) or _QUOTED_NAME.search(text))


def _denials(view: View, disclosures: list[Disclosure], evidence: tuple[Evidence, ...]) -> list[Hit]:
    """Denials that count: of advertising always, of money alone only where more than a gift shows a connection and nothing is clear."""
    denials = view.contexts("denial")
    good = list(filter(is_good, disclosures))
    if not denials or any(disclosure.klass == "seller_voice" for disclosure in good):
        return []
    if not good and not {item.kind for item in evidence} <= {"gifted", "hosted", "brand_tag"}:
        return denials
    labels = [word for word, entry in plain_labels(view.language).items() if entry.evidence == "payment" and entry.kind == "clear"]
    text = view.reading.folded.text
    said = [(denial, f" {text[denial.start : denial.end]} ") for denial in denials]
    return [
        denial
        for denial, words in said
        if any(word in words.replace(" ", "") if len(word) > 3 else f" {word} " in words for word in labels)
    ]


def _whole_denials(view: View, denials: list[Hit]) -> tuple[Place, ...]:
    """Where denials stand, each with the word or two that lead up to it in its sentence: "this is not an ad"."""
    places = []
    for hit in denials:
        begins = view.sentence(hit.start)[0]
        start = begins if view.words_between(begins, hit.start) <= LEAD else hit.start
        places.append(Place(*view.original(start, hit.end)))
    return tuple(dict.fromkeys(places))


def _reasons(disclosures: list[Disclosure], *, denied: bool) -> tuple[str, ...]:
    """Why the best of the labels fails; what fails each of them, where none is better than another."""
    order = ("ambiguous_term", "buried", "below_fold", "wrong_language", "denied", "obfuscated", "conditional")
    best = min((len(disclosure.faults) + (disclosure.klass == "ambiguous") for disclosure in disclosures), default=0)
    found = {
        fault
        for disclosure in disclosures
        if len(disclosure.faults) + (disclosure.klass == "ambiguous") == best
        for fault in disclosure.faults
    }
    if denied:
        found.add("denied")
    return tuple(reason for reason in order if reason in found)
