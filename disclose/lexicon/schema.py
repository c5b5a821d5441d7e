"""The lexicon as data: what an entry may say, and what its words mean to the sensing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

Stand = Literal["any", "alone", "tag"]
Strength = Literal["shows", "hints"]

EVIDENCE_KINDS: Final = (
    "payment",
    "partnership",
    "promo_code",
    "affiliate_link",
    "gifted",
    "hosted",
    "ambassador",
    "employee",
    "own_brand",
    "giveaway",
    "call_to_buy",
    "brand_tag",
    "platform_label",
)
DISCLOSURE_CLASSES: Final = ("clear", "ambiguous", "seller_voice")
#: In the order of precedence: where several categories fit one statement, the first stands.
CLAIM_CATEGORIES: Final = (
    "health_treatment",
    "financial_return",
    "safety",
    "testimonial_result",
    "study",
    "statistic",
    "authority",
    "health_benefit",
    "beauty_efficacy",
    "environmental",
    "market_position",
    "comparative",
    "guarantee",
    "scarcity",
)
LEFTOVER_KINDS: Final = (
    "assistant_preamble",
    "refusal",
    "placeholder",
    "prompt_leak",
    "option_list",
    "citation_token",
    "closing_offer",
    "markup",
    "foreign_token",
    "template_residue",
)
SUPPORT_GRADES: Final = ("vague", "institution", "named", "certifier", "linked")
#: Categories of goods and services that laws single out, the stricter before the laxer: of two that fit alike, the first stands.
PRODUCT_CATEGORIES: Final = (
    "infant_formula",
    "medicine",
    "supplement",
    "device",
    "clinic",
    "tobacco",
    "alcohol",
    "gambling",
    "crypto",
    "finance",
    "real_estate",
    "cosmetic",
    "food",
    "other",
)
#: Context names and what each tells the sensing.
CONTEXTS: Final[Mapping[str, str]] = {
    "negation_before": "a negator that stands before what it negates",
    "negation_after": "a negator that stands after what it negates",
    "denial": "says that the post is no advertising or was not paid for",
    "own_money": "says that the author paid for the thing",
    "about_ads": "talk about advertising as a subject: news, complaints, studies, jokes",
    "job_offer": "a job offer or a search for a job",
    "charity": "asks for help, a donation or volunteers",
    "news": "reports what an authority, a court or a newspaper says",
    "complaint": "finds fault with a product or a seller, or warns of it",
    "dispute": "rejects, doubts or mocks a statement that is told",
    "reported": "a statement of somebody else is told, in quotation or as hearsay, not the author's",
    "hypothetical": "a plan, a wish, a condition or a question",
    "joke": "marks what is said as no serious statement",
    "other_person": "a person who is no brand: friend, family, photographer",
    "chatbot_talk": "tells of having used a chatbot, or talks about generators and templates",
    "ai_disclosed": "says that the post, or its picture, was made with AI",
    "conditional": "makes a disclosure conditional: may, some, sometimes",
    "praise": "praise or enthusiasm for a thing",
    "soft_call": "a soft call to act: try, go, taste, look",
    "product_detail": "details of a product or a service: price, sizes, ingredients, place, hours",
    "brand_name": "names a business, a product or a brand by a word for one: café X, the app Y",
    "recommend": "recommends a product or a method, or says where to get it",
}
FAMILIES: Final[Mapping[str, tuple[str, ...]]] = {
    "evidence": EVIDENCE_KINDS,
    "disclosure": DISCLOSURE_CLASSES,
    "claim": CLAIM_CATEGORIES,
    "leftover": LEFTOVER_KINDS,
    "support": SUPPORT_GRADES,
    "context": tuple(CONTEXTS),
    "category": PRODUCT_CATEGORIES,
}
#: Families that are looked for by themselves: in posts of the language; in posts of another, whose readers understand its labels, codes
#: and leftovers too; in posts that advertise.
PARTS: Final[Mapping[str, frozenset[str]]] = {
    "own": frozenset(FAMILIES) - {"category"},
    "abroad": frozenset({"disclosure", "evidence", "leftover", "support"}),
    "category": frozenset({"category"}),
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a lexicon: words that mean one thing.

    Attributes:
        id: stable id, language first.
        family: one of FAMILIES.
        kind: what it is within its family.
        strength: of evidence: `shows` a connection, or `hints` at one; of a category: enough by itself, or only beside another word.
        evidence: for a disclosure: the kind of evidence that its words are, or "".
        stand: `any` place, `alone` (a label by itself: a hashtag, in brackets, before a colon or a line end), `tag` only.
        language: code of the lexicon.
    """

    id: str
    family: str
    kind: str
    strength: Strength
    evidence: str
    stand: Stand
    language: str
