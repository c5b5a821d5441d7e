"""Pages about the law, in Markdown, made from the packs: one a jurisdiction, the coverage of the matrix, the comparison of posts."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from disclose.locales.english import said, term
from disclose.locales.message import Message
from disclose.locales.terms import declared_terms, fact_term, value_term
from disclose.locales.translator import Translator
from disclose.outputs.rule_section import anchor, rule_section
from disclose.outputs.text import apart
from disclose.policy.facts import SUBJECTS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from disclose.locales.message import Value
    from disclose.policy.coverage import Row
    from disclose.policy.rule import Condition, Pack, Rule
    from disclose.policy.terms import Terms

_SECTIONS: Final = ("DSC", "LIC", "GEN", "CLM", "PRD", "EVA", "REG")
_COLUMNS: Final = ("rule", "finds", "severity", "force", "confidence")
_DAYS: Final = {("begins",): "days-from", ("ends",): "days-until", ("begins", "ends"): "days-from-until"}


class LawPages:
    """What is told of rules and of the law, in one language."""

    def __init__(self, translator: Translator | None = None) -> None:
        """Pages in the language of the translator; in English if left out."""
        self._own = translator or Translator()

    @property
    def language(self) -> str:
        """The code of the language."""
        return self._own.language

    def text(self, text: str) -> str:
        """A text of a rule, or another message, in the language."""
        return self._own.plain(text)

    def say(self, key: str, **values: Value) -> str:
        """What the program says under an id."""
        return self._own.plain(said(key, **values))

    def trigger(self, rule: Rule) -> str:
        """When a rule applies, in words."""
        text = self._condition(rule.when, rule) or self.say("always")
        return self.say("unless", when=text, exception=self._condition(rule.unless, rule)) if rule.unless else text

    def severities(self, rule: Rule) -> str:
        """The severities of a rule with their conditions; a question is told as one."""
        if rule.question:
            return self.say("question")
        levels = (
            self.say("severity-if", severity=term("severity", severity), when=self._condition(when, rule))
            if when
            else self.text(term("severity", severity))
            for when, severity in rule.severities
        )
        return f"{self._own.comma}{self.say('word-else')} ".join(levels)

    def in_force(self, rule: Rule) -> str:
        """The days of a rule, or nothing where it has no limit."""
        days = {name: apart(self._own, str(day)) for name, day in (("begins", rule.begins), ("ends", rule.ends)) if day}
        return self.say(_DAYS[tuple(days)], **days) if days else ""

    def declared(self, known: Mapping[str, object]) -> str:
        """What is known of a post beside its text, such as `connection: paid`."""
        pairs = (declared_terms(name, value) for name, value in known.items())
        return self._own.comma.join(self.say("page-fact", fact=fact, value=self._word(value)) for fact, value in pairs)

    def ids(self, ids: Iterable[str]) -> str:
        """Ids as a list, such as rows of the legal matrix."""
        return self._own.comma.join(apart(self._own, name) for name in ids)

    def jurisdiction(self, pack: Pack, *beside: Pack) -> str:
        """The page of one pack: all rules at a glance, the words of labels, then each rule in full.

        Args:
            pack: whose law it is.
            beside: packs whose rules stand on its page too.
        """
        told = [(owner, rule) for owner in (pack, *beside) for rule in owner.rules]
        title = pack.title if self._own.english else self.text(term("jurisdiction", pack.jurisdiction))
        chosen = "" if pack.name == "core" else f" --jurisdiction {pack.name}"
        lines = [f"# {title}", "", self._head("page-made-by", command=f"`disclose rules{chosen} --format markdown`"), ""]
        lines += [*self._table(*(f"column-{name}" for name in _COLUMNS)), *(self._rule_row(rule) for _, rule in told), ""]
        if pack.terms:
            lines += [*self._labels(pack.terms), ""]
        for code in _SECTIONS:
            sections = [rule_section(self, owner, rule) for owner, rule in told if rule.id.rpartition("-")[2].startswith(code)]
            if sections:
                lines += [f"## {self.say(f'page-section-{code}')}", ""]
                lines += [line for section in sections for line in section]
        return "\n".join(lines)

    def coverage(self, rows: Sequence[Row]) -> str:
        """The table of the rows of the matrix."""
        count = Counter(row.treatment for row in rows)
        counted = self.say("coverage-rows", rows=len(rows), decided=count["decided"], asked=count["asked"], out=count["out of reach"])
        return "\n".join(
            [
                f"# {self.say('coverage-title')}",
                "",
                self._head("page-made-by", command="`disclose rules --coverage --format markdown`"),
                "",
                f"{counted} {self.say('coverage-about')}",
                "",
                *self._table("column-pack", "column-row", "column-treatment", "column-by"),
                *(f"| {row.pack} | {row.id} | {self.text(term('treatment', row.treatment))} | {_cell(self._by(row))} |" for row in rows),
                "",
            ]
        )

    def comparison(self, jurisdictions: Sequence[str], rows: Iterable[tuple[str, Mapping[str, object], Mapping[str, str]]]) -> str:
        """The table of posts and their verdicts.

        Args:
            jurisdictions: the columns.
            rows: text, metadata and jurisdiction → verdict of each post.
        """
        names = " | ".join(self.text(term("jurisdiction", name)) for name in jurisdictions)
        return "\n".join(
            [
                f"# {self.say('comparison-title')}",
                "",
                self._head("page-made-by-own", command="`disclose rules --comparison --format markdown`", file="`rules/comparison.yaml`"),
                "",
                f"| {self.say('column-post')} | {self.say('column-known')} | {names} |",
                f"|---|---|{'---|' * len(jurisdictions)}",
                *(
                    f"| {_cell(text)} | {_cell(self.declared(known))} | "
                    f"{' | '.join(self._verdict(verdicts[name]) for name in jurisdictions)} |"
                    for text, known, verdicts in rows
                ),
                "",
            ]
        )

    def _by(self, row: Row) -> str:
        """The rules that treat a row, linked to their sections, or the reason why none does."""
        if row.treatment == "out of reach":
            return self.text(row.by)
        return ", ".join(f"[{rule}]({row.pack}.md#{rule.lower()})" for rule in row.by.split(", "))

    def _word(self, value: str) -> str:
        """A value in the language, or set apart where it has no translation."""
        return value if isinstance(value, Message) else apart(self._own, value)

    def _verdict(self, verdict: str) -> str:
        return verdict if self._own.english else self.say(f"verdict-{verdict}")

    def _head(self, made: str, **values: Value) -> str:
        return f"{self.say('page-caveat')} {self.say(made, **values)}"

    def _labels(self, terms: Terms) -> list[str]:
        """How a pack takes the words of labels."""
        told = tuple(
            said("page-told-one", kind=term("evidence", kind, spaced=True), grade=term("grade", grade))
            for kind, grade in terms.told.items()
        )
        return [
            f"## {self.say('page-labels')}",
            "",
            *self._table("page-grade", "page-words"),
            *(f"| {self.text(term('grade', grade))} | {_cell(self._words(words))} |" for grade, words in terms.listed.items()),
            "",
            self.say("page-told", told=told, unlisted=term("grade", terms.unlisted)),
            *([self.say("page-unpaid")] if terms.unpaid_counts else []),
        ]

    def _table(self, *keys: str) -> list[str]:
        return [f"| {' | '.join(self.say(key) for key in keys)} |", f"|{'---|' * len(keys)}"]

    def _rule_row(self, rule: Rule) -> str:
        cells = (
            f"[{rule.id}](#{anchor(rule)}) {self.text(rule.name)}",
            self.text(rule.what),
            self.severities(rule),
            self.in_force(rule),
            self.text(term("confidence", rule.confidence)) if rule.confidence else "",
        )
        return f"| {' | '.join(map(_cell, cells))} |"

    def _words(self, by_language: Mapping[str, tuple[str, ...]]) -> str:
        listed = (f"{self.text(term('language', language))}: {self._own.comma.join(words)}" for language, words in by_language.items())
        return self._own.semicolon.join(listed)

    def _condition(self, condition: Condition, rule: Rule) -> str:
        either = f" {self.say('word-or')} "
        told = {
            name: either.join(self.text(value_term(name, value, rule.subject)) for value in accepted)
            for name, accepted in condition.items()
            if (SUBJECTS[rule.subject][name] or {None}) - set(accepted)  # any value will do: no condition to a reader
        }
        return f" {self.say('word-and')} ".join(self.say("condition", fact=fact_term(name), values=values) for name, values in told.items())


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")
