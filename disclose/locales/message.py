"""A text in English that knows which entry of the catalogues says the same in another language."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final, Self

if TYPE_CHECKING:
    from collections.abc import Mapping

#: The catalogue of what the program itself says; the others are named like the rule packs.
UI: Final = "ui"
#: What stands at a place of a message: words, a number that decides plural forms, or a list.
Value = str | int | tuple[str, ...]
_NONE: Final[Mapping[str, Value]] = MappingProxyType({})


class Message(str):
    """English words, usable wherever a text is, with the entry they come from.

    Attributes:
        key: id of the entry.
        catalogue: `ui`, or the name of a rule pack.
        values: what stands at the places of the entry; a value that is a message is translated too.
    """

    __slots__ = ("catalogue", "key", "values")
    key: str
    catalogue: str
    values: Mapping[str, Value]

    def __new__(cls, english: str, key: str, catalogue: str = UI, values: Mapping[str, Value] = _NONE) -> Self:
        """Keep the parts; `str(message)` is the English text."""
        self = super().__new__(cls, english)
        self.key, self.catalogue, self.values = key, catalogue, values
        return self

    def __reduce__(self) -> tuple[type[Self], tuple[str, str, str, dict[str, Value]]]:
        """Travel between processes with all parts."""
        return type(self), (str(self), self.key, self.catalogue, dict(self.values))

    def filled(self, english: str, values: Mapping[str, Value]) -> Message:
        """The same entry with its places filled.

        Args:
            english: the English text with the values in it.
            values: what stands at the places.
        """
        return Message(english, self.key, self.catalogue, values)
