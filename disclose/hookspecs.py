"""What a plugin may implement: hooks of pluggy. A plugin is a module with functions of these names, marked with `hookimpl`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pluggy

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from disclose.plugins import Reporter

GROUP: Final = "disclose"
hookspec = pluggy.HookspecMarker(GROUP)
hookimpl = pluggy.HookimplMarker(GROUP)


@hookspec
def disclose_packs() -> Iterable[str | Path]:
    """Rule packs: files `<name>.yaml`, or folders of them. The name is what `--jurisdiction` asks for."""
    raise NotImplementedError


@hookspec
def disclose_lexicons() -> Iterable[str | Path]:
    """Lexicons: folders with a folder for each language, `<language>/*.yaml`, whose entries stand beside those of disclose."""
    raise NotImplementedError


@hookspec
def disclose_reporters() -> Mapping[str, Reporter]:
    """Formats of `disclose check --format`: name → what makes the output of all reports, as one text or in pieces."""
    raise NotImplementedError
