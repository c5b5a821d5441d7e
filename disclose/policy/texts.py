"""The texts of rules as messages: each keeps the catalogue entry that says the same in another language, in rules that build on it too."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from disclose.locales.message import Message

if TYPE_CHECKING:
    from collections.abc import Iterable

#: The fields of a rule that people read.
TEXT_FIELDS: Final = ("name", "what", "why", "message", "ask", "fix")
_PLACE: Final = re.compile(r"\{(\w+)\}")


def with_messages(rows: Iterable[Any], pack: str) -> list[Any]:
    """The rows of a pack with messages for texts. The same text in the same field is one entry, that of the first rule that has it.

    Args:
        rows: as they stand in the file, not yet checked.
        pack: its name, which is the catalogue's.
    """
    first: dict[tuple[str, str], str] = {}
    out = []
    for row in rows:
        if not isinstance(row, dict):
            out.append(row)
            continue
        stem = row.get("id") or row.get("name") or row.get("base")
        texts = {
            field: Message(text, first.setdefault((field, text), f"{stem}-{field}"), pack)
            for field in TEXT_FIELDS
            if isinstance(text := row.get(field), str)
        }
        out.append({**row, **texts})
    return out


def template(text: str) -> str:
    """A text whose places are shown by their names, in the language of the reader too."""
    names = _PLACE.findall(text)
    return filled(text, str(text), {name: f"{{{name}}}" for name in names}) if names else text


def filled(template: str, english: str, values: dict[str, Any]) -> str:
    """A text with its places filled; still a message where the template is one."""
    return template.filled(english, values) if isinstance(template, Message) else english
