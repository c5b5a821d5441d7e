"""`disclose config`: the settings in force, and where each comes from."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

import click
from click.core import ParameterSource

from disclose.cli.check import command as check_command
from disclose.cli.config_options import ConfiguredCommand, current_config, split
from disclose.outputs.text import safe
from disclose.settings import KEYS

if TYPE_CHECKING:
    from collections.abc import Iterator

_PARAMETERS: Final = {key.replace("-", "_"): key for key in KEYS}
_SHARED: Final = [param for param in check_command.params if param.name in {*_PARAMETERS, "config", "no_config", "profile"}]
_DEFAULT: Final = "default"


@click.group("config")
def command() -> None:
    """Show the settings and where they come from."""


@command.command("show", cls=ConfiguredCommand, params=list(_SHARED))
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="How to print.")
def show(form: str, **given: Any) -> None:
    """Print the settings as `disclose check` has them with the same options, each with its origin: file and line, option or default."""
    config = current_config()
    rows = list(_rows(given))
    if form == "json":
        told = {
            "file": str(config.path) if config.path else "",
            "profile": config.profile,
            "settings": {name: {"value": value, "origin": origin} for name, value, origin in rows},
        }
        click.echo(json.dumps(told, ensure_ascii=False, indent=2))
        return
    chosen = f", profile {config.profile}" if config.profile else ""
    click.echo(safe(f"# {config.path}{chosen}" if config.path else "# no settings file"))
    for name, value, origin in rows:
        shown = f"# {name} is not set" if value in (None, {}) else f"{name} = {json.dumps(value, ensure_ascii=False)}"
        click.echo(safe(f"{shown}  # {origin}"))


def _rows(given: dict[str, Any]) -> Iterator[tuple[str, Any, str]]:
    """Name, value and origin of each setting; of a table, of each of its values."""
    config, context = current_config(), click.get_current_context()
    for name, key in KEYS.items():
        setting = config.settings.get(name)
        parameter = name.replace("-", "_")
        if parameter in given and context.get_parameter_source(parameter) is ParameterSource.COMMANDLINE:
            yield name, _plain(given[parameter]), f"option {_option(parameter)}"
        elif setting is None:
            yield name, _plain(key.default), _DEFAULT
        elif key.is_table:
            yield from ((f'{name}."{part}"', _plain(one.value), one.where) for part, one in setting.value.items())
        else:
            yield name, _plain(setting.value), setting.where


def _plain(value: Any) -> Any:
    return list(split(value)) if isinstance(value, tuple) else value


def _option(parameter: str) -> str:
    return next(max(param.opts, key=len) for param in check_command.params if param.name == parameter)
