"""Catalogue files as their translators keep them: read with comments and faults, and written anew with the English above each entry."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from disclose.locales.entries import COVERAGE, entries_of
from disclose.locales.message import UI

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from disclose.locales.entries import Entry

_MARK: Final = re.compile(r"\[([0-9a-f]{8})\]")
#: The place of a translation that is not there yet; under that of another entry a text was added, not filled in.
_EMPTY: Final = re.compile(r"^([\w-]+) =$", re.MULTILINE)
_FIELDS: Final = (
    "### -name: a short title. -what: what the rule finds. -why: why it matters. -message: what is told of this post. "
    "-ask: a question to a reviewer. -fix: what to do."
)
_NO_LONGER: Final = "No longer used"


@dataclass(frozen=True, slots=True)
class Translation:
    """One translated entry.

    Attributes:
        key: its id. source: as written, without the comment. line: from 1.
        mark: of the English text that it was made from, or "" where none is recorded.
        places: the names of the places that it fills; of all forms together.
        forms: the plural forms that it chooses between.
        refers: the entries whose text it takes over.
    """

    key: str
    source: str
    line: int
    mark: str
    places: frozenset[str]
    forms: frozenset[str]
    refers: frozenset[str]


@dataclass(frozen=True, slots=True)
class CatalogueFile:
    """The translations of a file, and what in it is no Fluent: (line, what)."""

    translations: tuple[Translation, ...]
    junk: tuple[tuple[int, str], ...]


class _Names(Visitor):  # type: ignore[misc]
    """Collects what an entry refers to."""

    def __init__(self) -> None:
        self.places: set[str] = set()
        self.forms: set[str] = set()
        self.refers: set[str] = set()

    def visit_VariableReference(self, node: Any) -> None:  # noqa: N802
        self.places.add(node.id.name)

    def visit_MessageReference(self, node: Any) -> None:  # noqa: N802
        self.refers.add(node.id.name)

    def visit_Variant(self, node: Any) -> None:  # noqa: N802
        if isinstance(node.key, ast.Identifier):
            self.forms.add(node.key.name)
        self.generic_visit(node)


def parse(text: str) -> CatalogueFile:
    """Read a catalogue.

    Args:
        text: content of the file.
    """
    translations, junk = [], []
    for entry in FluentParser(with_spans=True).parse(text).body:
        if isinstance(entry, ast.Junk):
            reason = entry.annotations[0].message if entry.annotations else "cannot be read"
            junk.append((text.count("\n", 0, entry.span.start) + 1, str(reason)))
        elif isinstance(entry, ast.Message):
            names = _Names()
            names.visit(entry)
            above = entry.comment.content if entry.comment else ""
            marked = None if {*_EMPTY.findall(above)} - {entry.id.name} else _MARK.match(above)
            translations.append(
                Translation(
                    entry.id.name,
                    text[entry.id.span.start : entry.span.end].rstrip(),
                    text.count("\n", 0, entry.id.span.start) + 1,
                    marked[1] if marked else "",
                    frozenset(names.places),
                    frozenset(names.forms),
                    frozenset(names.refers),
                )
            )
    return CatalogueFile(tuple(translations), tuple(junk))


def written(catalogue: str, language: str, kept: Iterable[Translation]) -> str:
    """A catalogue for translators: every entry in its order, translated or as a comment to fill in.

    A translation without a mark is taken for one of the English text as it is now, and gets its mark.

    Args:
        catalogue: its name.
        language: code of the language.
        kept: the translations that there are.
    """
    by_key = {translation.key: translation for translation in kept}
    lines = [f"### {catalogue} in {language}; see docs/languages.md. The mark in brackets is that of the English text and stays as it is."]
    if catalogue not in (UI, COVERAGE):
        lines.append(_FIELDS)
    section = ""
    entries = entries_of(catalogue)
    for entry in entries:
        if entry.section != section:
            section = entry.section
            lines += ["", f"## {section}"]
        lines += ["", *_lines(entry, by_key.pop(entry.key, None))]
    if by_key:
        lines += ["", f"## {_NO_LONGER}"]
        for left in by_key.values():
            lines += ["", left.source]
    return "\n".join(lines) + "\n"


def _lines(entry: Entry, translation: Translation | None) -> Iterator[str]:
    shown = re.sub(r"\{(\w+)\}", r"{ $\1 }", entry.english).replace("\n", " ")
    yield f"# [{(translation and translation.mark) or entry.mark}] {shown}"
    for note in entry.notes:
        yield f"# {note}"
    yield translation.source if translation else f"# {entry.key} ="
