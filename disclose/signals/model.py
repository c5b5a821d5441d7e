"""Signals: facts about a post. Offsets are code points of the original text."""

from __future__ import annotations

from dataclasses import dataclass, field


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
class Sponsorship:
    """What a post shows of a material connection and of its disclosure."""

    commercial: str = "no"
    evidence: tuple[Evidence, ...] = ()
    disclosure: str = "none"
    reasons: tuple[str, ...] = ()
    disclosures: tuple[Disclosure, ...] = ()
    moved_by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Claim:
    """A statement that needs proof, and the proof that the text names."""

    start: int
    end: int
    category: str
    support: str
    entries: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()

    @property
    def unverifiable(self) -> bool:
        """Whether the text names nothing that one could look up."""
        return self.support in ("none", "vague")


@dataclass(frozen=True, slots=True)
class Artifact:
    """What a text generator left behind."""

    start: int
    end: int
    kind: str
    entries: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Generated:
    """Leftovers of text generators, and whether the post says that it was made with AI."""

    artifacts: tuple[Artifact, ...] = ()
    disclosed: bool = False


@dataclass(frozen=True, slots=True)
class Hidden:
    """Something that hides words from a machine or a reader."""

    start: int
    end: int
    kind: str


@dataclass(frozen=True, slots=True)
class Signals:
    """All that was sensed in a post."""

    sponsorship: Sponsorship = field(default_factory=Sponsorship)
    claims: tuple[Claim, ...] = ()
    generated: Generated = field(default_factory=Generated)
    evasion: tuple[Hidden, ...] = ()
