"""`disclose lexicon`: work with the lexicons."""

from __future__ import annotations

import sys

import click

from disclose.lexicon.checking import check_lexicon
from disclose.text.languages import LANGUAGES


@click.group("lexicon")
def command() -> None:
    """Work with the lexicons."""


@command.command("check")
@click.argument("languages", nargs=-1, type=click.Choice(list(LANGUAGES)))
def check(languages: tuple[str, ...]) -> None:
    """Validate the lexicons (all, or those of LANGUAGES): schema, patterns, and every example. Exit status 2 on a fault."""
    faulty = False
    for language in languages or tuple(LANGUAGES):
        result = check_lexicon(language)
        counts = ", ".join(f"{family} {count}" for family, count in sorted(result.entries.items()))
        total = sum(result.entries.values())
        click.echo(
            f"{language}: {total} entries ({counts}), {result.patterns} patterns, {result.examples} examples, {len(result.faults)} faults"
        )
        for fault in result.faults:
            click.echo(f"error {fault}", err=True)
        faulty = faulty or bool(result.faults)
    sys.exit(2 if faulty else 0)
