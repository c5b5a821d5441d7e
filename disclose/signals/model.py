"""Signals: facts about a post. Offsets are code points of the original text."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from disclose.encoder.scores import Influence
    from disclose.register.model import ApprovedClaim

GeneratedStatus = Literal["likely", "unlikely", "inconclusive", "not_assessed"]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a word stands."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Evidence:
    """Something that shows, or hints at, a material connection. `start == end` where a platform label is the evidence."""

    start: int
    end: int
    kind: str
    entries: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Disclosure:
    """Words that disclose, well or badly. `klass` judges the words alone; `faults` what is wrong with their place or form."""

    start: int
    end: int
    klass: str
    language: str
    faults: tuple[str, ...] = ()
    entries: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Opinion:
    """What a model said where words alone said something else.

    Attributes:
        model: name and version.
        answer: the model's answer. words: the words' one.
        probability: of the model's answer, 0..1.
        influences: what in the text moved the model, the strongest first, where that was asked for.
    """

    model: str
    answer: str
    words: str
    probability: float
    influences: tuple[Influence, ...] = ()


@dataclass(frozen=True, slots=True)
class Sponsorship:
    """What a post shows of a material connection and of its disclosure.

    Attributes:
        opinion: the model's where it overruled the words.
        denials: statements that the post is no advertising, where they make the disclosure inadequate.
    """

    commercial: str = "no"
    evidence: tuple[Evidence, ...] = ()
    disclosure: str = "none"
    reasons: tuple[str, ...] = ()
    disclosures: tuple[Disclosure, ...] = ()
    moved_by: tuple[str, ...] = ()
    opinion: Opinion | None = None
    denials: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class Claim:
    """A statement that needs proof, and the proof that the text names, or that a register of approved claims names for it."""

    start: int
    end: int
    category: str
    support: str
    entries: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    approved: ApprovedClaim | None = None

    @property
    def unverifiable(self) -> bool:
        """Whether the text names nothing that one could look up."""
        return self.support in ("none", "vague")


@dataclass(frozen=True, slots=True)
class ApprovedUse:
    """An approved claim of a register that a post makes, or comes close to.

    Attributes:
        claim: as the register has it.
        covers: numbers of the sensed claims that it is.
        missing: disclaimers that do not stand beside it.
        likeness: how alike the post's words are, 0..1, or None where they are those of the register.
        mentioned: whether the post mentions one of the handles for which the claim holds.
    """

    start: int
    end: int
    claim: ApprovedClaim
    covers: tuple[int, ...] = ()
    missing: tuple[str, ...] = ()
    likeness: float | None = None
    mentioned: bool = False


@dataclass(frozen=True, slots=True)
class Artifact:
    """What a text generator left behind."""

    start: int
    end: int
    kind: str
    entries: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Generated:
    """Leftovers of text generators, whether the post says that it was made with AI, and what its style says.

    Attributes:
        artifacts: leftovers.
        disclosed: whether the post, or a label of the platform, says so.
        status: `likely`, `unlikely`, `inconclusive`, or `not_assessed` without a model.
        probability: at even odds of human and machine, 0..1, or None.
        reason: why the status is inconclusive.
        model: name and version of the model, or "".
        influences: what in the text moved the model to `likely`, where that was asked for.
        traits: what of the style is rare in human texts, in words.
    """

    artifacts: tuple[Artifact, ...] = ()
    disclosed: bool = False
    status: GeneratedStatus = "not_assessed"
    probability: float | None = None
    reason: str = ""
    model: str = ""
    influences: tuple[Influence, ...] = ()
    traits: tuple[str, ...] = ()


#: What is known of the style where no model was asked.
NOT_ASKED: Final = Generated()


@dataclass(frozen=True, slots=True)
class Hidden:
    """Something that hides words from a machine or a reader."""

    start: int
    end: int
    kind: str


@dataclass(frozen=True, slots=True)
class Licence:
    """A number of a licence, a permit or a registration, or words that say there is none."""

    start: int
    end: int
    kind: str


@dataclass(frozen=True, slots=True)
class Category:
    """What kind of thing a post promotes.

    Attributes:
        value: one of the values of `meta.category`.
        origin: `declared`, or `sensed` from words, which is a guess.
        places: of the words. entries: of the lexicon, that found them.
    """

    value: str
    origin: Literal["declared", "sensed"]
    places: tuple[Place, ...] = ()
    entries: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Signals:
    """All that was sensed in a post."""

    sponsorship: Sponsorship = field(default_factory=Sponsorship)
    claims: tuple[Claim, ...] = ()
    generated: Generated = field(default_factory=Generated)
    evasion: tuple[Hidden, ...] = ()
    licences: tuple[Licence, ...] = ()
    approvals: tuple[ApprovedUse, ...] = ()
    category: Category | None = None
