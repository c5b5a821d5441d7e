"""Plugins: installed packages that bring rule packs, lexicons or formats of reports. Found by entry points of the group `disclose`.

Nothing of a post decides which plugins are loaded, and no plugin but a format sees a report. A faulty plugin stops what needs plugins:
a law that is silently missing would let posts pass.
"""

from __future__ import annotations

import hashlib
import os
import re
import sys
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from disclose.errors import DiscloseError, PluginError
from disclose.outputs import FORMATS
from disclose.resources import resource_folder
from disclose.text.languages import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from importlib.metadata import EntryPoint

    from disclose.report import Report

    Reporter = Callable[[Sequence[Report]], str | Iterable[str]]

OFF: Final = "DISCLOSE_NO_PLUGINS"
_GROUP: Final = "disclose"
_NAME: Final = re.compile(r"[a-z][a-z0-9-]{1,31}")
_TODO: Final = "mend or uninstall it, or go on without plugins: --no-plugins"


@dataclass(frozen=True, slots=True)
class Plugin:
    """An installed plugin.

    Attributes:
        name: of its entry point. version: of its package, with the package's name.
        packs: name → file.
        lexicons: language → files.
        reporters: name of a format → what makes it.
        fault: what is wrong with it, or "".
    """

    name: str
    version: str
    packs: Mapping[str, Path] = field(default_factory=dict)
    lexicons: Mapping[str, tuple[Path, ...]] = field(default_factory=dict)
    reporters: Mapping[str, Reporter] = field(default_factory=dict)
    fault: str = ""

    @property
    def files(self) -> tuple[Path, ...]:
        """Its packs and lexicons."""
        return (*self.packs.values(), *(path for paths in self.lexicons.values() for path in paths))

    @property
    def error(self) -> PluginError:
        """Its fault as an error."""
        return PluginError(self.fault, where=f"plugin {self.name}", todo=_TODO)


def turn_off() -> None:
    """Load no plugin in this process and in those that it starts."""
    os.environ[OFF] = "1"
    find_plugins.cache_clear()


@lru_cache(maxsize=1)
def find_plugins() -> tuple[Plugin, ...]:
    """The installed plugins by name, the faulty ones too; loaded once."""
    if os.environ.get(OFF, "") not in ("", "0") or not _any_declared():
        return ()
    from importlib.metadata import entry_points

    taken = {"packs": {path.stem for path in resource_folder("rules").glob("*.yaml")} | {"auto", "default"}, "formats": set(FORMATS)}
    found = []
    for point in sorted(entry_points(group=_GROUP), key=lambda point: point.name):
        plugin = _load(point, taken)
        taken["packs"].update(plugin.packs)
        taken["formats"].update(plugin.reporters)
        found.append(plugin)
    return tuple(found)


def plugin_packs() -> Mapping[str, Path]:
    """The rule packs of plugins: name → file.

    Raises:
        PluginError: a plugin is faulty.
    """
    return {name: path for plugin in _sound() for name, path in plugin.packs.items()}


def plugin_lexicons(language: str) -> tuple[Path, ...]:
    """The lexicon files of plugins in a language.

    Raises:
        PluginError: a plugin is faulty.
    """
    return tuple(path for plugin in _sound() for path in plugin.lexicons.get(language, ()))


def plugin_formats() -> tuple[str, ...]:
    """The formats of reports of plugins.

    Raises:
        PluginError: a plugin is faulty.
    """
    return tuple(name for plugin in _sound() for name in plugin.reporters)


def plugin_versions() -> dict[str, str]:
    """What of plugins decides results: `plugins/<name>` → its version and a hash of its files.

    Raises:
        PluginError: a plugin is faulty.
    """
    found = {}
    for plugin in _sound():
        digest = hashlib.blake2b(digest_size=8)
        for path in plugin.files:
            digest.update(f"{path.name}\0{path.stat().st_size}\0".encode())
            digest.update(path.read_bytes())
        found[f"plugins/{plugin.name}"] = f"{plugin.version} {digest.hexdigest()}"
    return found


def written(form: str, reports: Sequence[Report]) -> Iterator[str]:
    """The reports in the format of a plugin, in pieces.

    Raises:
        PluginError: the plugin fails, or gives no text.
    """
    plugin = next(plugin for plugin in _sound() if form in plugin.reporters)
    try:
        result = plugin.reporters[form](reports)
        for piece in (result,) if isinstance(result, str) else result:
            if not isinstance(piece, str):
                raise TypeError(f"a piece of the output is no text but {type(piece).__name__}")  # noqa: TRY301
            yield piece
    except Exception as cause:  # a plugin may raise anything
        raise PluginError(f"its format {form!r} failed: {_told(cause)}", where=f"plugin {plugin.name}", todo=_TODO) from cause


@contextmanager
def named() -> Iterator[None]:
    """Name the plugin in errors about its files.

    Raises:
        PluginError: instead of an error whose place is in a plugin's file.
    """
    try:
        yield
    except DiscloseError as error:
        for plugin in find_plugins():
            if any(error.where.startswith(str(path)) for path in plugin.files):
                raise PluginError(str(error), where=f"plugin {plugin.name}", todo=_TODO) from error
        raise


def _sound() -> tuple[Plugin, ...]:
    found = find_plugins()
    for plugin in found:
        if plugin.fault:
            raise plugin.error
    return found


def _any_declared() -> bool:
    """Whether an installed package names the group; ten times as fast as to import what reads the metadata."""
    for folder in dict.fromkeys(sys.path):
        try:
            packages = [entry.path for entry in os.scandir(folder or ".") if entry.name.endswith(("-info", ".egg"))]
        except OSError:
            continue
        for package in packages:
            try:
                with open(f"{package}/entry_points.txt", "rb") as file:  # noqa: PTH123 - Path costs more than the reading
                    if f"[{_GROUP}]".encode() in file.read():
                        return True
            except OSError:
                continue
    return False


def _load(point: EntryPoint, taken: Mapping[str, set[str]]) -> Plugin:
    """Load one plugin; whatever it raises is its fault."""
    version = f"{point.dist.name} {point.dist.version}" if point.dist else ""
    try:
        hooks = _hooks(point)
        packs, lexicons, reporters = (hooks[name] for name in ("disclose_packs", "disclose_lexicons", "disclose_reporters"))
        return Plugin(
            point.name, version, _packs(packs or (), taken["packs"]), _lexicons(lexicons or ()), _formats(reporters or {}, taken["formats"])
        )
    except PluginError as error:
        return Plugin(point.name, version, fault=error.what)
    except (Exception, SystemExit) as cause:  # noqa: BLE001 - a plugin may raise anything
        return Plugin(point.name, version, fault=f"it cannot be loaded: {_told(cause)}")


def _hooks(point: EntryPoint) -> dict[str, Any]:
    """What each hook of a plugin gives, None where it has none."""
    import pluggy

    from disclose import hookspecs

    manager = pluggy.PluginManager(_GROUP)
    manager.add_hookspecs(hookspecs)
    manager.register(point.load(), point.name)
    manager.check_pending()
    hooks = {name: getattr(manager.hook, name) for name in vars(hookspecs) if name.startswith("disclose_")}
    return {name: next(iter(hook()), None) for name, hook in hooks.items()}


def _packs(given: Iterable[str | Path], taken: set[str]) -> dict[str, Path]:
    packs: dict[str, Path] = {}
    for path in _paths(given):
        for file in sorted(path.glob("*.yaml")) if path.is_dir() else (path,):
            if file.suffix != ".yaml" or not _NAME.fullmatch(file.stem):
                raise PluginError(f"{file} is no pack: its name is <name>.yaml, of small letters, digits and hyphens")
            if file.stem in taken or file.stem in packs:
                raise PluginError(f"there is a pack {file.stem!r} already")
            packs[file.stem] = file
    return packs


def _lexicons(given: Iterable[str | Path]) -> dict[str, tuple[Path, ...]]:
    lexicons: dict[str, tuple[Path, ...]] = {}
    for path in _paths(given):
        folders = [folder for folder in sorted(path.iterdir()) if folder.is_dir() and folder.name[0] not in "._"] if path.is_dir() else []
        if not folders or any(folder.name not in LANGUAGES for folder in folders):
            raise PluginError(f"{path} is no folder of lexicons: it holds a folder for each language, of {', '.join(LANGUAGES)}")
        for folder in folders:
            lexicons[folder.name] = (*lexicons.get(folder.name, ()), *sorted(folder.glob("*.yaml")))
    return lexicons


def _paths(given: Iterable[str | Path]) -> Iterator[Path]:
    if isinstance(given, str):
        raise PluginError(f"a hook gives a list of paths, not one: {given!r}")
    for path in map(Path, given):
        if not path.exists():
            raise PluginError(f"there is no {path}")
        yield path.absolute()


def _formats(given: Mapping[str, Any], taken: set[str]) -> dict[str, Reporter]:
    for name, reporter in given.items():
        if not isinstance(name, str) or not _NAME.fullmatch(name) or not callable(reporter):
            raise PluginError(f"{name!r} is no format: a name of small letters, digits and hyphens, and a function of the reports")
        if name in taken:
            raise PluginError(f"there is a format {name!r} already")
    return dict(given)


def _told(cause: BaseException) -> str:
    """An error of a plugin in one line; what it quotes is escaped and cut."""
    return f"{type(cause).__name__}: {str(cause)[:200]!r}"
