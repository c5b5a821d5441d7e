"""Checking catalogues: that they can be read, say what the English says at the same places, and are not older than it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from babel import Locale

from disclose.errors import LocaleError
from disclose.locales.catalogue import catalogue_path
from disclose.locales.entries import CATALOGUES, entries_of
from disclose.locales.files import parse

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from disclose.locales.entries import Entry
    from disclose.locales.files import Translation

#: Characters that a translation must not bring: controls, those that turn directions, private ones. Joiners and direction marks may stand.
_REFUSED: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ue000-\uf8ff\ufeff]")


@dataclass(frozen=True, slots=True)
class LocaleCheck:
    """What a check of one catalogue in one language found.

    Attributes:
        entries: how many texts there are. translated: how many of them have a translation.
        stale: entries whose English was changed since. missing: entries without a translation.
        faults: what must be mended, as printable lines.
    """

    catalogue: str
    entries: int
    translated: int
    stale: tuple[str, ...]
    missing: tuple[str, ...]
    faults: tuple[str, ...]


def check_locale(language: str) -> tuple[LocaleCheck, ...]:
    """Check the catalogues of one language."""
    return tuple(_check(language, catalogue) for catalogue in CATALOGUES)


def _check(language: str, catalogue: str) -> LocaleCheck:
    entries = {entry.key: entry for entry in entries_of(catalogue)}
    path = catalogue_path(language, catalogue)
    if not path.is_file():
        return LocaleCheck(catalogue, len(entries), 0, (), tuple(entries), ())
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return LocaleCheck(catalogue, len(entries), 0, (), tuple(entries), (str(_fault("is not UTF-8", path)),))
    file = parse(text)
    translations = {translation.key: translation for translation in file.translations}
    faults = [_fault(what, path, line) for line, what in file.junk]
    seen: set[str] = set()
    for translation in file.translations:
        if translation.key in seen:
            faults.append(_fault(f"{translation.key} stands twice", path, translation.line))
        seen.add(translation.key)
        faults += [
            _fault(what, path, translation.line) for what in _wrong(translation, entries.get(translation.key), translations, language)
        ]
    good = [key for key in entries if key in translations]
    stale = tuple(key for key in good if translations[key].mark not in ("", entries[key].mark))
    missing = tuple(key for key in entries if key not in translations)
    return LocaleCheck(catalogue, len(entries), len(good), stale, missing, tuple(map(str, faults)))


def _wrong(translation: Translation, entry: Entry | None, others: Mapping[str, Translation], language: str) -> Iterator[str]:
    """What is wrong with one translation."""
    key = translation.key
    if entry is None:
        yield f"{key} is no entry"
        return
    if unknown := translation.refers - others.keys():
        yield f"{key} refers to {min(unknown)}, which is not there"
    places = _places(translation, others, {key})
    if lost := entry.places - places:
        yield f"{key} lacks {{ ${min(lost)} }}"
    if extra := places - entry.places:
        yield f"{key} has {{ ${min(extra)} }}, which the English has not"
    if wrong := translation.forms - {*Locale(language).plural_form.tags, "other"}:
        yield f"{key}: {language} has no plural form {min(wrong)}"
    if found := _REFUSED.search(translation.source):
        yield f"{key} holds the control character U+{ord(found[0]):04X}"
    if not translation.mark:
        yield f"{key} tells no mark of its English; `disclose locale template {language}` writes it"


def _places(translation: Translation, others: Mapping[str, Translation], seen: set[str]) -> frozenset[str]:
    """The places of a translation and of those that it takes over."""
    found = translation.places
    for key in translation.refers - seen:
        if key in others:
            found |= _places(others[key], others, seen | {key})
    return found


def _fault(what: str, path: Path, line: int = 0) -> LocaleError:
    return LocaleError(what, where=f"{path}:{line}" if line else str(path))
