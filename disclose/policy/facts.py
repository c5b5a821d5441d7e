"""Facts: what a rule may ask for, by name, and where each comes from. A fact is a word, true or false, or a set of words.

What nobody told is `unknown`, which no rule takes for `true` or `false` unless it asks for it by name.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from disclose.lexicon.schema import CLAIM_CATEGORIES, EVIDENCE_KINDS, LEFTOVER_KINDS, SUPPORT_GRADES
from disclose.locales.english import said, term
from disclose.post import META_VALUES, PLATFORMS
from disclose.report import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from disclose.locales.message import Value
    from disclose.post import Post
    from disclose.signals.model import Opinion, Signals, Sponsorship

Fact = str | bool | frozenset[str]
Facts = dict[str, Fact]
Subject = tuple[Facts, tuple[Span, ...], tuple[str, ...]]

UNKNOWN: Final = "unknown"
_TOLD: Final[frozenset[str | bool]] = frozenset({True, False, UNKNOWN})
REASONS: Final = ("ambiguous_term", "buried", "below_fold", "wrong_language", "denied", "obfuscated", "conditional")
#: How a pack grades the words of a label.
GRADES: Final = ("accepted", "weak", "refused")
#: What claims tell of the thing that is promoted, where nobody declared it.
TOPICS: Final[Mapping[str, str]] = {
    "health_treatment": "health",
    "health_benefit": "health",
    "financial_return": "finance",
    "environmental": "environment",
    "beauty_efficacy": "beauty",
}
#: Kinds of numbers of licences and permits, with what each is (`disclose.signals.licences`).
PERMITS: Final = (
    "th_food_ad",
    "th_medicine_ad",
    "th_device_ad",
    "th_food_registration",
    "sa_sfda",
    "sa_mawthooq",
    "ae_advertiser",
    "ae_health_ad",
    "eg_registration",
    "ir_licence",
    "uk_frn",
    "registration",
    "th_malformed",
    "uk_malformed",
    "none_told",
)

#: Facts of every subject and their values; None where any word may stand.
POST_FACTS: Final[Mapping[str, frozenset[str | bool] | None]] = {
    "commercial": frozenset({"yes", "suspected", "no"}),
    "disclosure": frozenset({"clear", "inadequate", "none"}),
    "promoted": frozenset({True, False}),
    "only_reason": frozenset({True, False}),
    "denied": frozenset({True, False}),
    "words": frozenset({"clear", "inadequate", "none"}),
    "platform_label": frozenset({"on", "off", UNKNOWN}),
    "shown": frozenset(EVIDENCE_KINDS),
    "claims": frozenset(CLAIM_CATEGORIES),
    "ai_disclosed": frozenset({True, False}),
    "ai_image": _TOLD,
    "ai_image_shows": frozenset({*META_VALUES["ai_image_shows"], UNKNOWN}),
    "ai_text": _TOLD,
    "human_review": _TOLD,
    "edited_body": _TOLD,
    "audience_under_age": _TOLD,
    "licensed": _TOLD,
    "connection": frozenset({*META_VALUES["connection"], UNKNOWN}),
    "product": frozenset({*META_VALUES["category"], UNKNOWN}),
    "topic": frozenset({*META_VALUES["category"], *TOPICS.values(), UNKNOWN}),
    "permits": frozenset(PERMITS),
    "platform": frozenset(PLATFORMS),
    "region": None,
    "language": None,
}
#: How the use of an approved claim of a register stands, the best first.
STANDINGS: Final = ("approved", "disclaimer_missing", "expired", "not_yet_approved", "outside", "other_handle", "close")
#: What a rule looks at, with the facts beside those of the post.
SUBJECTS: Final[Mapping[str, Mapping[str, frozenset[str | bool] | None]]] = {
    "post": POST_FACTS,
    "reason": {**POST_FACTS, "reason": frozenset(REASONS), "word": frozenset(GRADES), "label_language": None},
    "claim": {
        **POST_FACTS,
        "category": frozenset(CLAIM_CATEGORIES),
        "support": frozenset({"none", "named", *SUPPORT_GRADES}),
        "unverifiable": frozenset({True, False}),
    },
    "artifact": {**POST_FACTS, "kind": frozenset(LEFTOVER_KINDS)},
    "evasion": {**POST_FACTS, "kind": frozenset({"invisible", "bidi", "lookalike", "stylised", "separated"})},
    "licence": {**POST_FACTS, "kind": frozenset(PERMITS)},
    "approval": {
        "standing": frozenset(STANDINGS),
        **dict.fromkeys(
            ("claim", "approved_text", "evidence", "approved_on", "expires", "disclaimer", "holds_in", "places", "handles", "likeness")
        ),
    },
}
#: Facts that are sets: a condition holds where one of its values is among them.
SETS: Final = frozenset({"shown", "claims", "topic", "permits"})
_CONNECTION_KINDS: Final = {
    "paid": "payment",
    "gifted": "gifted",
    "affiliate": "affiliate_link",
    "employee": "employee",
    "own_brand": "own_brand",
}
_META_FLAGS: Final = ("ai_image", "ai_text", "human_review", "edited_body", "audience_under_age", "licensed")


def known_facts(post: Post, language: str) -> Facts:
    """What is known of a post beside its text.

    Args:
        post: the post; only its metadata and platform are read.
        language: its primary language.
    """
    meta = post.meta
    label = meta.get("paid_partnership_label")
    return {
        "platform": post.platform,
        "language": language,
        "region": meta.get("region") or UNKNOWN,
        "connection": meta.get("connection") or UNKNOWN,
        "product": meta.get("category") or UNKNOWN,
        "ai_image_shows": meta.get("ai_image_shows") or UNKNOWN,
        "platform_label": UNKNOWN if label is None else "on" if label else "off",
        **{name: UNKNOWN if meta.get(name) is None else bool(meta[name]) for name in _META_FLAGS},
    }


def post_facts(sensed: Sensed, sponsorship: Sponsorship) -> Facts:
    """The facts of every subject of a post.

    Args:
        sensed: what no pack changes.
        sponsorship: as the pack sees it.
    """
    return {
        **sensed.facts,
        "commercial": sponsorship.commercial,
        "disclosure": sponsorship.disclosure,
        "promoted": sponsorship.commercial != "no",
        "only_reason": len(sponsorship.reasons) == 1,
        "denied": "denied" in sponsorship.reasons,
        "words": _words(sponsorship),
    }


def _sensed_facts(signals: Signals, known: Facts) -> Facts:
    """The facts of a post that no pack changes."""
    claims = frozenset(claim.category for claim in signals.claims)
    product = _product(signals, known)
    connection = _CONNECTION_KINDS.get(str(known.get("connection")))
    return {
        **known,
        "product": product,
        "shown": frozenset(item.kind for item in signals.sponsorship.evidence) | ({connection} if connection else set()),
        "claims": claims,
        "topic": _topics(product, claims),
        "permits": frozenset(item.kind for item in signals.licences),
        "ai_disclosed": signals.generated.disclosed,
    }


def _product(signals: Signals, known: Facts) -> str:
    """What is promoted: as declared, else as sensed."""
    declared = str(known.get("product", UNKNOWN))
    return signals.category.value if declared == UNKNOWN and signals.category else declared


def _topics(product: str, claims: frozenset[str]) -> frozenset[str]:
    return frozenset({product, *(TOPICS[claim] for claim in claims if claim in TOPICS)})


def _words(sponsorship: Sponsorship) -> str:
    """What the words alone disclose, the platform's label left aside."""
    if any(label.klass != "ambiguous" and not label.faults for label in sponsorship.disclosures):
        return "clear"
    return "inadequate" if sponsorship.disclosures else "none"


@dataclass(frozen=True, slots=True)
class Guess:
    """A category that nobody declared.

    Attributes:
        without: the facts that it decides, as they are without it.
        why: what tells of it.
    """

    without: Facts
    why: str


@dataclass(frozen=True, slots=True)
class Sensed:
    """What is the same under every pack, made once a post: facts, spans and explanations, and each subject's own facts.

    Attributes:
        guess: what the facts are without the sensed category, and what tells of it; None where it is declared or unknown.
    """

    facts: Facts
    shown: tuple[Span, ...]
    why: tuple[str, ...]
    subjects: Mapping[str, tuple[Subject, ...]]
    guess: Guess | None = None


def _opinion(opinion: Opinion) -> str:
    """What the model said where it overruled the words, and what moved it."""
    parts: dict[str, Value] = {
        "model": opinion.model,
        "answer": term("commercial", opinion.answer),
        "probability": f"{opinion.probability:.2f}",
        "words": term("commercial", opinion.words),
    }
    if not opinion.influences:
        return said("why-model", **parts)
    return said("why-model-moved", **parts, moved=tuple(f"“{influence.text}” {influence.weight:+.1f}" for influence in opinion.influences))


def _found(family: str, kind: str, entries: tuple[str, ...]) -> str:
    """What was found, and the entries that found it."""
    return said("why-found", kind=term(family, kind), entries=entries)


def prepare(signals: Signals, known: Facts) -> Sensed:
    """Prepare what no pack changes.

    Args:
        signals: what was sensed.
        known: what is known beside the text (`known_facts`).
    """
    evidence = signals.sponsorship.evidence
    why = (
        *(_found("evidence", item.kind, item.entries) for item in evidence),
        *(said("why-weighed", entry=name) for name in signals.sponsorship.moved_by),
        *((_opinion(signals.sponsorship.opinion),) if signals.sponsorship.opinion else ()),
    )
    claims: tuple[Subject, ...] = tuple(
        (
            {"category": claim.category, "support": claim.support, "unverifiable": claim.unverifiable},
            (Span(claim.start, claim.end),),
            (
                _found("claim", claim.category, claim.entries),
                said("why-support", support=term("support", claim.support), sources=claim.sources or said("why-no-source")),
            ),
        )
        for claim in signals.claims
    )
    subjects: dict[str, tuple[Subject, ...]] = {
        "claim": claims,
        "artifact": tuple(
            ({"kind": item.kind}, (Span(item.start, item.end),), (_found("leftover", item.kind, item.entries),))
            for item in signals.generated.artifacts
        ),
        "evasion": tuple(({"kind": item.kind}, (Span(item.start, item.end),), (term("evasion", item.kind),)) for item in signals.evasion),
        "licence": tuple(({"kind": item.kind}, (Span(item.start, item.end),), (term("licence", item.kind),)) for item in signals.licences),
    }
    shown = tuple(Span(item.start, item.end) for item in evidence)
    return Sensed(_sensed_facts(signals, known), shown, why, subjects, _guess(signals, known))


def _guess(signals: Signals, known: Facts) -> Guess | None:
    category = signals.category
    if category is None or category.origin == "declared" or known.get("product", UNKNOWN) != UNKNOWN:
        return None
    without: Facts = {"product": UNKNOWN, "topic": _topics(UNKNOWN, frozenset(claim.category for claim in signals.claims))}
    return Guess(without, said("why-category", category=term("product", category.value), entries=", ".join(category.entries)))


def subjects_of(name: str, sensed: Sensed, sponsorship: Sponsorship, post: Facts, grades: Mapping[int, str]) -> Iterator[Subject]:
    """What the rules for one kind of subject look at: facts, spans and explanation of each.

    Args:
        name: post, reason, claim, artifact, evasion, licence or approval.
        sensed: the subjects that no pack changes.
        sponsorship: as the pack sees it.
        post: the facts of the post.
        grades: of labels, start → accepted, weak or refused, where the pack grades them.
    """
    if name == "post":
        yield post, sensed.shown, sensed.why
    elif name == "reason":
        yield from _reasons(sensed, sponsorship, post, grades)
    else:
        for own, spans, why in sensed.subjects[name]:
            yield {**post, **own}, spans, why


def _reasons(sensed: Sensed, sponsorship: Sponsorship, post: Facts, grades: Mapping[int, str]) -> Iterator[Subject]:
    """Why the disclosure is inadequate, each reason with the labels that it is about."""
    if not sponsorship.reasons:
        return
    labels = tuple(Span(item.start, item.end) for item in sponsorship.disclosures)
    label_why = tuple(
        said(
            "why-label",
            klass=term("class", item.klass),
            entries=item.entries,
            faults=tuple(term("reason", fault) for fault in item.faults) or said("why-no-fault"),
        )
        for item in sponsorship.disclosures
    )
    for reason in sponsorship.reasons:
        faulty = [item for item in sponsorship.disclosures if reason in item.faults]
        found = {grades.get(item.start, "weak") for item in faulty}
        facts = {**post, "reason": reason, "word": next((grade for grade in GRADES if grade in found), "weak")}
        facts["label_language"] = faulty[0].language if faulty else UNKNOWN
        yield facts, tuple(Span(item.start, item.end) for item in faulty) or labels or sensed.shown, label_why or sensed.why
