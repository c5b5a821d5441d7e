"""Rules and packs of rules, as `disclose.policy.pack` reads them: law as data."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from disclose.policy.facts import Fact, Facts
    from disclose.policy.terms import Terms
    from disclose.report import Citation, Severity

Condition = dict[str, tuple[str | bool, ...]]


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule.

    Attributes:
        id: stable id.
        name: names the bad pattern.
        jurisdiction: of the pack.
        status: preview, stable or deprecated.
        since: the version that brought it.
        subject: what it looks at, one of SUBJECTS.
        when: fact → accepted values; all must hold.
        severities: (condition, severity), the first that holds decides.
        what: what it finds. why: why that matters.
        message: for the reader of a report; {text}, {category}, {kind} stand for the subject's.
        citation: where it comes from.
        fix: what to do. edit: how the draft is mended, one of add_label, replace_label, remove_span, add_disclaimer, or "".
        match: posts that must trigger it. no_match: posts that must not.
        unless: the rule does not apply where all of this holds; empty for no exception.
        law: rows of the legal matrix that it rests on. confidence: high, medium, low, or "".
        begins, ends: the days from which and until which (inclusive) it is the law, or None.
        question: whether it asks the reviewer instead of judging.
    """

    id: str
    name: str
    jurisdiction: str
    status: str
    since: str
    subject: str
    when: Condition
    severities: tuple[tuple[Condition, Severity], ...]
    what: str
    why: str
    message: str
    citation: Citation
    fix: str
    edit: str
    match: tuple[dict[str, Any], ...]
    no_match: tuple[dict[str, Any], ...]
    unless: Condition = field(default_factory=dict)
    law: tuple[str, ...] = ()
    confidence: str = ""
    begins: date | None = None
    ends: date | None = None
    question: bool = False

    def severity(self, facts: Facts) -> Severity | None:
        """The severity under these facts, or None where the rule does not apply."""
        if not holds(self.when, facts) or (self.unless and holds(self.unless, facts)):
            return None
        return next((severity for condition, severity in self.severities if holds(condition, facts)), None)

    def asks(self, names: Iterable[str]) -> bool:
        """Whether one of these facts decides on the rule or its severity."""
        conditions = (self.when, self.unless, *(condition for condition, _ in self.severities))
        return any(name in condition for name in names for condition in conditions)

    def is_law_on(self, day: date | None) -> bool:
        """Whether the rule is in force on a day; where no day is known, one without an end is."""
        if day is None:
            return self.ends is None
        return (self.begins is None or self.begins <= day) and (self.ends is None or day <= self.ends)


@dataclass(frozen=True, slots=True)
class Pack:
    """The rules of one jurisdiction.

    Attributes:
        name: of the file. jurisdiction: its code, as in reports. title: for people. version: of the pack.
        labels: language → the words that a fix inserts.
        terms: how it grades labels, or None where the sensing's own grades hold.
        languages: of its public, for examples.
        rules: in their order.
        gates: subject → fact → value → the rules that can apply only where the fact has the value; the fact "" holds those without one.
    """

    name: str
    jurisdiction: str
    version: str
    labels: Mapping[str, str]
    rules: tuple[Rule, ...]
    title: str = ""
    terms: Terms | None = None
    languages: tuple[str, ...] = ()
    gates: Mapping[str, Mapping[str, Mapping[Fact, tuple[Rule, ...]]]] = field(default_factory=dict)

    def candidates(self, subject: str, facts: Facts) -> Iterator[Rule]:
        """The rules that may apply to a subject with these facts; the others cannot."""
        for fact, rules in self.gates.get(subject, {}).items():
            yield from rules.get(facts.get(fact, ""), ())


def holds(condition: Condition, facts: Facts) -> bool:
    """Whether every fact that a condition asks for has an accepted value; of a fact that is a set, one value is enough."""
    for name, accepted in condition.items():
        fact = facts.get(name)
        if fact.isdisjoint(accepted) if isinstance(fact, frozenset) else fact not in accepted:
            return False
    return True
