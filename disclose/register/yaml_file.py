"""A register in YAML: `claims:` and a list. What is written leaves comments, order and quoting of the rest as they are."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final

import yaml

from disclose.errors import RegisterError
from disclose.lexicon.yaml_lines import parse_yaml

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

_FORM: Final = "right form: claims: and a list of claims below it, see docs/claims-register.md"
_DEEPEST: Final = 12


def read_rows(path: Path, text: str) -> Iterator[tuple[Any, int]]:
    """The rows of a register, each with its line.

    Raises:
        RegisterError: no YAML, not the shape of a register, or YAML that names a part twice by alias.
    """
    _refuse_aliases(path, text)
    data, lines = parse_yaml(text, path, RegisterError)
    if data is None:
        return
    if not isinstance(data, dict) or set(data) != {"claims"} or not isinstance(data["claims"] or [], list):
        raise RegisterError("a register has the one key claims, a list", where=str(path), todo=_FORM)
    for index, row in enumerate(data["claims"] or []):
        yield row, lines["claims", index]


def _refuse_aliases(path: Path, text: str) -> None:
    """Refuse aliases, which can make a small file a huge one, and nesting that no register has."""
    depth = 0
    try:
        for event in yaml.parse(text, Loader=yaml.SafeLoader):
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            if isinstance(event, yaml.AliasEvent) or depth > _DEEPEST:
                fault = "holds an alias" if isinstance(event, yaml.AliasEvent) else "is nested too deep"
                line = event.start_mark.line + 1 if event.start_mark else 1
                raise RegisterError(fault, where=f"{path}:{line}", todo=_FORM)
    except yaml.YAMLError:
        return  # told with its line by the reader


def appended(text: str, row: Mapping[str, Any], path: Path) -> str:
    """The text of a register with one more row.

    Raises:
        RegisterError: the list is written in brackets.
    """
    dated = {key: date.fromisoformat(value) if key in ("approved", "expires") else value for key, value in row.items()}
    entry = yaml.safe_dump([dated], allow_unicode=True, sort_keys=False, width=1000)
    rows = _rows_node(text)
    if rows is None:
        return f"{text}{_line_break(text)}claims:\n{entry}" if not text.strip().endswith("claims:") else f"{text}{_line_break(text)}{entry}"
    if not rows.value:
        return f"{text[: rows.start_mark.index].rstrip(' ')}\n{entry.rstrip()}{text[rows.end_mark.index :]}"
    if rows.flow_style:
        raise RegisterError(
            "the list of claims stands in brackets", where=str(path), todo="write each claim on lines of its own, after “- ”"
        )
    indent = " " * rows.start_mark.column
    at = _end(text, rows.value[-1])
    return f"{text[:at]}{_line_break(text[:at])}{''.join(indent + line for line in entry.splitlines(keepends=True))}{text[at:]}"


def expired(text: str, claim_id: str, day: str) -> str:
    """The text of a register with another last day of one claim; the claim is there."""
    rows = _rows_node(text)
    claim = next(
        node for node in (rows.value if rows else ()) for key, value in node.value if key.value == "id" and str(value.value) == claim_id
    )
    for key, value in claim.value:
        if key.value == "expires":
            return f"{text[: value.start_mark.index]}{_spaced(text, value)}{day}{text[value.end_mark.index :]}"
    _, last = claim.value[-1]
    if claim.flow_style:
        return f"{text[: last.end_mark.index]}, expires: {day}{text[last.end_mark.index :]}"
    at, indent = _end(text, last), " " * claim.value[0][0].start_mark.column
    return f"{text[:at]}{_line_break(text[:at])}{indent}expires: {day}\n{text[at:]}"


def _rows_node(text: str) -> yaml.SequenceNode | None:
    node = yaml.compose(text, Loader=yaml.SafeLoader)
    found = next((value for key, value in node.value if key.value == "claims"), None) if isinstance(node, yaml.MappingNode) else None
    return found if isinstance(found, yaml.SequenceNode) else None


def _end(text: str, node: yaml.Node) -> int:
    """Where the last line of a node ends: what follows its last word there, such as a comment, belongs to it."""
    if isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
        last = node.value[-1]
        return _end(text, last[1] if isinstance(last, tuple) else last)
    at = node.end_mark.index
    if at and text[at - 1] == "\n":
        return int(at)
    line_end = text.find("\n", at)
    return len(text) if line_end < 0 else line_end + 1


def _spaced(text: str, value: yaml.Node) -> str:
    """The space after a key that had no value."""
    at = value.start_mark.index
    return " " if at and text[at - 1] == ":" else ""


def _line_break(text: str) -> str:
    return "\n" if text and not text.endswith("\n") else ""
