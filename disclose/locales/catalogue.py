"""Catalogues in Fluent, `locales/<language>/<catalogue>.ftl`: the only place that knows the library."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from disclose.errors import LocaleError
from disclose.resources import resource_folder

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from fluent.runtime import FluentBundle

_LIBRARY: Final = "fluent.runtime"


def catalogue_path(language: str, catalogue: str) -> Path:
    """The file of a catalogue."""
    return resource_folder("locales") / language / f"{catalogue}.ftl"


@cache
def _bundle(language: str, catalogue: str) -> FluentBundle | None:
    """A catalogue, read once; None where there is none."""
    try:
        from fluent.runtime import FluentBundle, FluentResource
    except ModuleNotFoundError as cause:
        raise LocaleError(f"the package {_LIBRARY} is missing", todo=f"pip install {_LIBRARY}, or --ui-lang en") from cause
    path = catalogue_path(language, catalogue)
    if not path.is_file():
        return None
    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return bundle


def pattern(language: str, catalogue: str, key: str, values: Mapping[str, str | int]) -> str | None:
    """The entry of a catalogue with its places filled, or None where it has none that can be used.

    Args:
        language: code of the language.
        catalogue: name of the file.
        key: id of the entry.
        values: what stands at the places; numbers choose plural forms.

    Raises:
        LocaleError: the library is not installed.
    """
    bundle = _bundle(language, catalogue)
    if bundle is None or not bundle.has_message(key):
        return None
    value = bundle.get_message(key).value
    if value is None:
        return None
    filled, faults = bundle.format_pattern(value, dict(values))
    return None if faults else str(filled)
