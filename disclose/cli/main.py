"""The command `disclose`: one file a sub-command, imported when it is called."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import Final

import click

from disclose import __version__
from disclose.cli.plugin_options import no_plugins_option
from disclose.errors import DiscloseError

_COMMANDS: Final = {
    "check": "Check posts: is it advertising, is that disclosed, can its claims be verified.",
    "scan": "Check archives of posts, of any size; resumable.",
    "report": "Make a page, CSV or XLSX of the results of a scan.",
    "diff": "Tell what changed between the results of two scans.",
    "claims": "Keep a register of approved claims.",
    "explain": "Explain a rule: what it finds, why, its citation and fix.",
    "rules": "List the rules.",
    "lexicon": "Work with the lexicons.",
    "locale": "Work with the translations of what disclose says.",
    "eval": "Score the checker against labelled posts, or texts whose authorship is known.",
    "baseline": "Record the findings that are known, so that only new ones count.",
    "config": "Show the settings and where they come from.",
    "plugins": "List the plugins that are installed.",
    "schema": "Print the JSON schemas of reports and of the files that disclose reads.",
    "model": "Look at the model: what it is, and whether it is whole.",
}


class _LazyGroup(click.Group):
    """Lists commands without importing them."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        command = import_module(f"disclose.cli.{cmd_name}").command
        return command if isinstance(command, click.Command) else None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(_COMMANDS.items()))


@click.group(cls=_LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="disclose")
@no_plugins_option
def cli() -> None:
    """Check social-media posts in Hebrew, Arabic, Persian, Thai and English for undisclosed advertising, unverifiable claims and
    what text generators leave behind. Offline; no legal advice.
    """


def main() -> None:
    """Run the command line; an error is one line with its code, exit status 2."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        cli(standalone_mode=True)
    except DiscloseError as error:
        click.echo(f"error {error}", err=True)
        sys.exit(2)


if __name__ == "__main__":
    main()
