"""`disclose.toml`, or `[tool.disclose]` in `pyproject.toml`: found, read and checked.

What keys there are stands in `disclose.settings`. Every value knows its file and line. Nothing here reads the working directory or the
time: both are inputs.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, Final

from disclose.errors import ConfigError
from disclose.settings import KEYS, Key

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

NAME: Final = "disclose.toml"
_PYPROJECT: Final = "pyproject.toml"
_PROFILE: Final = "profile"
_HEADER: Final = re.compile(r"[ \t]*\[([^\[\]]+)\][ \t]*(?:#.*)?$")
_KEY: Final = re.compile(r"""[ \t]*((?:[\w-]+|"[^"]*"|'[^']*')(?:[ \t]*\.[ \t]*(?:[\w-]+|"[^"]*"|'[^']*'))*)[ \t]*=""")
_PART: Final = re.compile(r"""[\w-]+|"[^"]*"|'[^']*'""")

_Place = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Setting:
    """A value and where it stands: `file:line`."""

    value: Any
    where: str


@dataclass(frozen=True, slots=True)
class Config:
    """The settings of a file.

    Attributes:
        path: of the file, or None where there is none.
        settings: name of a key → its value; only those that the file gives. Of a key that is a table, each of its values knows its place.
        profile: the profile that was chosen, or "".
    """

    path: Path | None = None
    settings: Mapping[str, Setting] = field(default_factory=dict)
    profile: str = ""

    def get(self, name: str) -> Any:
        """The value of a key; its default where the file does not give it. Tables come without their places."""
        given = self.settings.get(name)
        if given is None:
            return KEYS[name].default
        if KEYS[name].is_table:
            return {inner: setting.value for inner, setting in given.value.items()}
        return given.value


def find_config(start: Path, home: Path) -> Path | None:
    """The settings file that holds for a folder: its own, or that of the nearest folder above it.

    In one folder `disclose.toml` comes before `pyproject.toml`, which counts only with `[tool.disclose]`. The search ends with the root of
    a repository, and with the home folder.

    Raises:
        ConfigError: a `pyproject.toml` that speaks of disclose is no TOML.
    """
    for folder in (start, *start.parents):
        if (path := folder / NAME).is_file():
            return path
        if (path := folder / _PYPROJECT).is_file() and _table(path, missing_is_fine=True) is not None:
            return path
        if (folder / ".git").exists() or folder == home:
            return None
    return None


def load_config(path: Path, profile: str = "") -> Config:
    """Read and check a settings file.

    Args:
        path: of a `disclose.toml`, or of a `pyproject.toml`.
        profile: the profile whose values come before the others, or "".

    Raises:
        ConfigError: it cannot be read or does not follow the form, or there is no such profile; with file, line, key and the right form.
    """
    table = _table(path, missing_is_fine=False) or {}
    begin = ("tool", "disclose") if path.name == _PYPROJECT else ()
    source = _Source(path, begin, _line_numbers(path.read_text(encoding="utf-8-sig")))
    profiles = table.pop(_PROFILE, {})
    settings = source.settings(table, ())
    if not isinstance(profiles, dict) or not all(isinstance(one, dict) for one in profiles.values()):
        raise ConfigError(
            "profile holds tables", where=source.where((_PROFILE,)), todo='right form: [profile.il-brand], then jurisdictions = ["il"]'
        )
    own = {name: source.settings(one, (_PROFILE, name)) for name, one in profiles.items()}
    if profile and profile not in own:
        raise ConfigError(f"there is no profile {profile!r}", where=str(path), todo=_meant(profile, own, "profiles"))
    return Config(path, _merged(settings, own.get(profile, {})), profile)


def _merged(below: Mapping[str, Setting], above: Mapping[str, Setting]) -> dict[str, Setting]:
    """A profile's values before the general ones; tables are merged key by key."""
    merged = {**below, **above}
    for name in below.keys() & above.keys():
        if KEYS[name].is_table:
            merged[name] = Setting({**below[name].value, **above[name].value}, above[name].where)
    return merged


@dataclass(frozen=True, slots=True)
class _Source:
    """Where values come from.

    Attributes:
        path: of the file. begin: the table of it that is read. lines: place in the file → line.
    """

    path: Path
    begin: _Place
    lines: Mapping[_Place, int]

    def where(self, place: _Place) -> str:
        """File and line of a place, or of the nearest around it."""
        full = (*self.begin, *place)
        line = next((self.lines[full[:end]] for end in range(len(full), 0, -1) if full[:end] in self.lines), 1)
        return f"{self.path}:{line}"

    def settings(self, table: Mapping[str, Any], place: _Place) -> dict[str, Setting]:
        """The settings of a table, checked."""
        return {name: self._setting(name, value, (*place, name)) for name, value in table.items()}

    def _setting(self, name: str, value: Any, place: _Place) -> Setting:
        key = KEYS.get(name)
        where = self.where(place)
        if key is None:
            raise ConfigError(f"unknown key {name!r}", where=where, todo=_meant(name, (*KEYS, _PROFILE), "keys"))
        if not key.is_table:
            return Setting(self._checked(key, value, name, where), where)
        if not isinstance(value, dict):
            raise ConfigError(f"{name} is a table", where=where, todo=key.todo)
        inner = {}
        for part, one in value.items():
            own = self.where((*place, part))
            if fault := key.part_fault(part):
                raise ConfigError(f"{name}: {fault}", where=own, todo=key.todo)
            inner[part] = Setting(self._checked(key, one, f"{name}.{part}", own), own)
        return Setting(inner, where)

    def _checked(self, key: Key, value: Any, name: str, where: str) -> Any:
        if fault := key.fault(value):
            raise ConfigError(f"{name}: {fault}", where=where, todo=key.todo)
        return key.plain(value, self.path.parent)


def _meant(name: str, known: Iterable[str], what: str) -> str:
    known = sorted(known)
    close = get_close_matches(name, known, n=2)
    listed = f"{what} are {', '.join(known)}" if known else f"there are no {what}"
    return f"did you mean {' or '.join(close)}?" if close else listed


def _table(path: Path, *, missing_is_fine: bool) -> dict[str, Any] | None:
    """The table of a file that holds settings; None where a `pyproject.toml` has none."""
    try:
        text = path.read_text(encoding="utf-8-sig")
        if path.name == _PYPROJECT and missing_is_fine and "disclose" not in text:
            return None
        data = tomllib.loads(text)
    except OSError as cause:
        raise ConfigError(f"cannot be read: {cause.strerror or cause}", where=str(path), todo="check the path") from cause
    except (ValueError, RecursionError) as cause:
        raise ConfigError(f"no valid TOML: {cause}", where=str(path), todo='right form: fail-on = "review"') from cause
    if path.name != _PYPROJECT:
        return data
    tool = data.get("tool")
    table = tool.get("disclose") if isinstance(tool, dict) else None
    if table is None and not missing_is_fine:
        raise ConfigError("has no [tool.disclose]", where=str(path), todo="add the table, or give a disclose.toml")
    if table is not None and not isinstance(table, dict):
        raise ConfigError("tool.disclose is a table", where=str(path), todo="right form: [tool.disclose]")
    return table


def _line_numbers(text: str) -> dict[_Place, int]:
    """The line of each table and key, as far as lines tell it: tomllib keeps no places. Asked only for keys that tomllib has found."""
    lines: dict[_Place, int] = {}
    table: _Place = ()
    for number, line in enumerate(text.split("\n"), 1):
        if header := _HEADER.match(line.rstrip("\r")):
            table = _parts(header[1])
            lines.setdefault(table, number)
        elif key := _KEY.match(line):
            parts = _parts(key[1])
            for end in range(1, len(parts) + 1):
                lines.setdefault((*table, *parts[:end]), number)
    return lines


def _parts(dotted: str) -> _Place:
    return tuple(part.strip("\"'") for part in _PART.findall(dotted))
