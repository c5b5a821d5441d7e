"""YAML read safely, with the line of every value."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import yaml

from disclose.errors import DiscloseError, LexiconError

if TYPE_CHECKING:
    from pathlib import Path

Place = tuple[str | int, ...]
#: An alias can make a small file a huge or an endless one: values that a file may have, and how deep they may lie.
_MOST_VALUES: Final = 500_000
_DEEPEST: Final = 40
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def load_yaml(path: Path, error: type[DiscloseError] = LexiconError) -> tuple[Any, dict[Place, int]]:
    """Read one YAML file.

    Returns:
        The plain data (dicts, lists, strings, numbers, booleans, None), and the line (from 1) of each place in it.

    Raises:
        LexiconError: (or `error`) the file cannot be read, is no YAML, repeats a key, or holds too many values.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as cause:
        raise error(f"cannot be read: {cause}", where=str(path)) from cause
    return parse_yaml(text, path, error)


def parse_yaml(text: str, path: Path, error: type[DiscloseError] = LexiconError) -> tuple[Any, dict[Place, int]]:
    """Read the text of a YAML file, as `load_yaml` does; `path` is named in errors."""
    try:
        node = yaml.compose(text, Loader=_Loader)
    except yaml.YAMLError as cause:
        mark = getattr(cause, "problem_mark", None)
        line = f":{mark.line + 1}" if mark else ""
        raise error(
            f"no valid YAML: {getattr(cause, 'problem', cause)}",
            where=f"{path}{line}",
            todo="quote text that holds : # [ ] { } or starts with a sign",
        ) from cause
    lines: dict[Place, int] = {}
    return (_plain(node, (), lines, path, error) if node else None), lines


def _plain(node: yaml.Node, place: Place, lines: dict[Place, int], path: Path, error: type[DiscloseError]) -> Any:
    lines[place] = node.start_mark.line + 1
    if len(lines) > _MOST_VALUES or len(place) > _DEEPEST:
        raise error(
            "holds too many values, or too deep ones", where=f"{path}:{lines[place]}", todo="write it without aliases, or as several files"
        )
    if isinstance(node, yaml.MappingNode):
        out: dict[str, Any] = {}
        for key_node, value_node in node.value:
            key = str(key_node.value)
            if key in out:
                raise error(f"key {key!r} stands twice", where=f"{path}:{key_node.start_mark.line + 1}")
            out[key] = _plain(value_node, (*place, key), lines, path, error)
        return out
    if isinstance(node, yaml.SequenceNode):
        return [_plain(item, (*place, index), lines, path, error) for index, item in enumerate(node.value)]
    return _scalar(node)


def _scalar(node: yaml.Node) -> str | int | float | bool | None:
    value = str(node.value)
    if node.tag.endswith(":int"):
        return int(value.replace("_", "")) if value.lstrip("-+").replace("_", "").isdigit() else value
    if node.tag.endswith(":bool") and value.lower() in ("true", "false"):  # yes, no, on and off stay words
        return value.lower() == "true"
    if node.tag.endswith(":null"):
        return None
    if node.tag.endswith(":float"):
        try:
            return float(value)
        except ValueError:
            return value
    return value
