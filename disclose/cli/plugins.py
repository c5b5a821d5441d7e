"""`disclose plugins`: what is installed beside disclose."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from disclose.errors import DiscloseError
from disclose.lexicon.loading import read_sources
from disclose.plugins import find_plugins
from disclose.policy.pack import load_pack

if TYPE_CHECKING:
    from collections.abc import Iterator

    from disclose.plugins import Plugin


@click.command("plugins")
def command() -> None:
    """List the plugins: name, version, what each adds, and what is wrong with it. Exit status 2 on a fault."""
    plugins = find_plugins()
    if not plugins:
        click.echo("No plugins are installed, or they are off (--no-plugins, DISCLOSE_NO_PLUGINS).")
    faulty = any(plugin.fault for plugin in plugins)
    for plugin in plugins:
        click.echo(f"{plugin.name} ({plugin.version})")
        if plugin.fault:
            click.echo(f"  error {plugin.error}")
        for text in _parts(plugin, readable=not faulty):
            click.echo(f"  {text}")
            faulty = faulty or text.startswith("error")
    sys.exit(2 if faulty else 0)


def _parts(plugin: Plugin, *, readable: bool) -> Iterator[str]:
    """What a plugin adds; its files are read where all plugins could be loaded, as they are before a check."""
    for name, path in plugin.packs.items():
        try:
            yield f"pack {name}: {len(load_pack(name).rules)} rules" if readable else f"pack {name}: {path}"
        except DiscloseError as error:
            yield f"error {error}"
    for language, files in plugin.lexicons.items():
        try:
            own = [source for source in read_sources(language)[1] if source.where.startswith(tuple(map(str, files)))] if readable else []
            yield f"lexicon {language}: {f'{len(own)} entries' if readable else ', '.join(map(str, files))}"
        except DiscloseError as error:
            yield f"error {error}"
    for name in plugin.reporters:
        yield f"format {name}"
