"""Approved claims as plain data."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

#: Kinds of evidence, the ones that anybody can look up first.
EVIDENCE: Final = ("url", "permit", "study", "file")
_PUBLIC: Final = frozenset({"url", "permit"})


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where the proof of a claim is: its kind, one of EVIDENCE, and the reference."""

    kind: str
    reference: str

    def __str__(self) -> str:
        """As people read it."""
        return f"{self.kind} {self.reference}"


@dataclass(frozen=True, slots=True)
class ApprovedClaim:
    """A claim that was approved.

    Attributes:
        id: of the claim in its register. text: its words.
        language: of the words.
        evidence: where its proof is.
        approver: who approved it. approved: on which day.
        expires: the last day on which it holds, or None.
        jurisdictions: where it holds; empty for everywhere.
        category: what kind of claim it is, or "".
        conditions: on what it depends, in words; shown to the reviewer, not decided.
        disclaimers: language → texts that must all stand beside the claim in a post of that language.
        handles: brands and authors, in lower case without @, for whose posts it holds; empty for all.
        where: file and line.
    """

    id: str
    text: str
    language: str
    evidence: tuple[Evidence, ...]
    approver: str
    approved: date
    expires: date | None = None
    jurisdictions: tuple[str, ...] = ()
    category: str = ""
    conditions: str = ""
    disclaimers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    handles: tuple[str, ...] = ()
    where: str = ""

    @property
    def support(self) -> str:
        """The support that the evidence gives, as claims are graded: `linked` where anybody can look it up, else `named`."""
        return "linked" if any(item.kind in _PUBLIC for item in self.evidence) else "named"

    @property
    def proof(self) -> str:
        """The evidence as people read it."""
        return "; ".join(map(str, self.evidence))

    def required(self, language: str) -> tuple[str, ...]:
        """The disclaimers that a post of a language needs beside the claim; those of the claim's own language where there are none."""
        return self.disclaimers.get(language) or self.disclaimers.get(self.language, ())


@dataclass(frozen=True, slots=True)
class Register:
    """The approved claims of a file, in its order. `version` is a hash of its content."""

    claims: tuple[ApprovedClaim, ...]
    version: str = ""
