"""From English messages to another language, in parts, so that each output sets apart what comes from the post in its own way."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final

from disclose.locales.catalogue import pattern
from disclose.locales.english import said
from disclose.locales.message import Message

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from disclose.locales.message import Value

ENGLISH: Final = "en"
_RIGHT_TO_LEFT: Final = frozenset({"he", "ar", "fa"})
#: Private characters that hold the places of values while a pattern is filled; the check of catalogues keeps them out of patterns.
_OPEN, _CLOSE = "\ue000", "\ue001"
_HELD: Final = re.compile(f"{_OPEN}(\\d+){_CLOSE}")


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a translated text. `foreign`: it comes from the post or is a code, and may run the other way."""

    text: str
    foreign: bool


class Translator:
    """Says messages in one language. `untranslated` collects the entries that had no translation."""

    def __init__(self, language: str = ENGLISH) -> None:
        """Nothing is loaded before it is needed."""
        self.language = language
        self.right_to_left = language in _RIGHT_TO_LEFT
        self.untranslated: set[tuple[str, str]] = set()

    @property
    def english(self) -> bool:
        """Whether texts stay as they are."""
        return self.language == ENGLISH

    def parts(self, text: str) -> tuple[Part, ...] | None:
        """A message in the language, or None where the English text stands.

        Raises:
            LocaleError: the library of catalogues is not installed.
        """
        if self.english or not isinstance(text, Message):
            return None
        held: list[tuple[Part, ...]] = []
        filled = pattern(self.language, text.catalogue, text.key, {name: self._hold(value, held) for name, value in text.values.items()})
        if filled is None:
            self.untranslated.add((text.catalogue, text.key))
            return None
        return tuple(_split(filled, held))

    def plain(self, text: str) -> str:
        """A text in the language, as plain words."""
        parts = self.parts(text)
        return str(text) if parts is None else "".join(part.text for part in parts)

    @cached_property
    def comma(self) -> str:
        """What stands between the items of a list."""
        return self.plain(said("list-comma", first="", second=""))

    @cached_property
    def semicolon(self) -> str:
        """What stands between the items of a list that may hold commas."""
        return self.plain(said("list-semicolon", first="", second=""))

    def _hold(self, value: Value, held: list[tuple[Part, ...]]) -> str | int:
        """A value for the pattern: a number itself, for others a token in their place."""
        if isinstance(value, int):
            return value
        held.append(self._value(value))
        return f"{_OPEN}{len(held) - 1}{_CLOSE}"

    def _value(self, value: str | tuple[str, ...]) -> tuple[Part, ...]:
        if isinstance(value, tuple):
            items = [self._value(item) for item in value]
            return tuple(part for index, item in enumerate(items) for part in (*((Part(self.comma, foreign=False),) * bool(index)), *item))
        return self.parts(value) or (Part(str(value), foreign=True),)


def _split(filled: str, held: list[tuple[Part, ...]]) -> Iterator[Part]:
    last = 0
    for match in _HELD.finditer(filled):
        if match.start() > last:
            yield Part(filled[last : match.start()], foreign=False)
        yield from held[int(match[1])]
        last = match.end()
    if last < len(filled):
        yield Part(filled[last:], foreign=False)


@dataclass(frozen=True, slots=True)
class Tongues:
    """The languages of one run: that of the page and its summary, and that of each post.

    Attributes:
        page: of what is said once.
        by_language: language of a post → its translator, where each post is answered in its own; else empty.
    """

    page: Translator
    by_language: Mapping[str, Translator]

    def of(self, language: str) -> Translator:
        """The translator for a post in a language, such as `he` or `ar-Latn`."""
        if not self.by_language:
            return self.page
        return self.by_language.get(language.partition("-")[0], self.by_language[ENGLISH])

    @property
    def untranslated(self) -> int:
        """How many texts had no translation."""
        return sum(len(one.untranslated) for one in (self.page, *self.by_language.values()))


def only(language: str) -> Tongues:
    """Everything in one language."""
    return Tongues(Translator(language), {})
