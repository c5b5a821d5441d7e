"""The closed lists of words that people meet in reports and pages, by family."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from disclose.lexicon.schema import CLAIM_CATEGORIES, DISCLOSURE_CLASSES, EVIDENCE_KINDS, LEFTOVER_KINDS, SUPPORT_GRADES
from disclose.locales.english import term
from disclose.policy.audience import JURISDICTIONS, PLATFORM_PACK
from disclose.policy.facts import GRADES, PERMITS, REASONS, STANDINGS, SUBJECTS, TOPICS, UNKNOWN
from disclose.post import META_TYPES, META_VALUES, PLATFORMS
from disclose.register.model import EVIDENCE
from disclose.text.languages import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from disclose.locales.message import Message

_FACTS: Final = tuple(dict.fromkeys(name for facts in SUBJECTS.values() for name in facts))
#: Family → the words of its list, and what it is for translators.
FAMILIES: Final[Mapping[str, tuple[tuple[str, ...], str]]] = MappingProxyType(
    {
        "language": ((*LANGUAGES, "ar-Latn", "fa-Latn", "und"), "Names of languages; -Latn: written in Latin letters; und: no language"),
        "jurisdiction": ((*JURISDICTIONS, PLATFORM_PACK, "default"), "Whose law; default: the profile without a country's law"),
        "platform": (PLATFORMS, "Names of platforms, as people write them"),
        "commercial": (("yes", "suspected", "no"), "Answers to: is the post commercial?"),
        "disclosure": (("clear", "inadequate", "none"), "Answers to: is the advertising disclosed?"),
        "reason": (REASONS, "Why a disclosure is inadequate"),
        "class": (DISCLOSURE_CLASSES, "How clear the words of a label are; seller_voice: the seller speaks in the own name"),
        "evidence": (EVIDENCE_KINDS, "What shows a connection between author and product"),
        "claim": (CLAIM_CATEGORIES, "Categories of claims that need proof; they stand in sentences too"),
        "support": (("none", *SUPPORT_GRADES), "What the text names as proof of a claim"),
        "leftover": (LEFTOVER_KINDS, "What a text generator left behind"),
        "evasion": (("invisible", "bidi", "lookalike", "stylised", "separated"), "Letters that hide words"),
        "licence": (PERMITS, "Numbers of licences and permits; none_told: the post says that there is none"),
        "severity": (("error", "warning", "note"), "How grave a finding is"),
        "confidence": (("high", "medium", "low"), "How sure the law is known"),
        "status": (("preview", "stable", "deprecated"), "How settled a rule is"),
        "grade": (GRADES, "How a country takes the words of a label"),
        "treatment": (("decided", "asked", "out of reach"), "What of the law is covered"),
        "part": (("sponsorship", "claims", "generated", "language"), "Parts of the question that may stay open"),
        "audience": (("region", "language"), "From what the jurisdiction was inferred"),
        "product": (
            tuple(dict.fromkeys((*META_VALUES["category"], *TOPICS.values(), UNKNOWN))),
            "What is promoted; stands in sentences such as “says of a …”",
        ),
        "origin": (("declared", "sensed"), "How it is known what is promoted: declared beside the post, or sensed from its words"),
        "connection": ((*META_VALUES["connection"], UNKNOWN), "The declared connection of the author to the product"),
        "picture": ((*META_VALUES["ai_image_shows"], UNKNOWN), "What a picture made by AI shows"),
        "switch": (("on", "off", UNKNOWN), "Whether the platform's own label is on"),
        "told": (("true", "false", UNKNOWN), "Whether something is so"),
        "standing": (STANDINGS, "How the use of an approved claim of the register stands"),
        "proof": (EVIDENCE, "What proves an approved claim"),
        "meta": (("platform", *META_TYPES), "What is declared of a post beside its text, in “connection: paid”"),
        "fact": (_FACTS, "Facts that rules ask for, in “… is …”"),
    }
)
#: Facts whose values are words of a family that is not called like the fact.
_VALUES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "shown": "evidence",
        "claims": "claim",
        "category": "claim",
        "words": "disclosure",
        "word": "grade",
        "topic": "product",
        "permits": "licence",
        "platform_label": "switch",
        "ai_image_shows": "picture",
        "label_language": "language",
    }
)
#: Declared words and the families of their values, where the values are listed.
_DECLARED: Final[Mapping[str, str]] = MappingProxyType(
    {"platform": "platform", "connection": "connection", "category": "product", "ai_image_shows": "picture"}
)
_KINDS: Final[Mapping[str, str]] = MappingProxyType({"artifact": "leftover", "evasion": "evasion", "licence": "licence"})


def entry_id(family: str, value: str) -> str:
    """The id of a word's entry."""
    return term(family, value).key


def fact_term(name: str) -> Message:
    """The name of a fact."""
    return term("fact", name, spaced=True)


def value_term(name: str, value: bool | str, subject: str) -> str:  # noqa: FBT001 - facts are words or truths
    """The value of a fact, as rules of a subject ask for it.

    Args:
        name: of the fact.
        value: that it has.
        subject: what the rule looks at.
    """
    if isinstance(value, bool):
        return term("told", str(value).lower())
    family = _KINDS.get(subject, "") if name == "kind" else _VALUES.get(name, name)
    if family not in FAMILIES:
        family = "told"
    known = value in FAMILIES[family][0]
    return term(family, value, spaced=True) if known else value.lower().replace("_", " ")


def declared_terms(name: str, value: object) -> tuple[str, str]:
    """The name and the value of what is declared of a post beside its text.

    Args:
        name: `platform` or a key of `meta`.
        value: as it was declared.
    """
    shown: str = term("told", str(value).lower()) if isinstance(value, bool) else str(value)
    family = _DECLARED.get(name, "")
    if family and shown in FAMILIES[family][0]:
        shown = term(family, shown)
    return term("meta", name) if name in FAMILIES["meta"][0] else name, shown
