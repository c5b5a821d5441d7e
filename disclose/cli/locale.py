"""`disclose locale`: work with the catalogues of the languages of the answer."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from disclose.cli.language_option import TRANSLATED


@click.group("locale")
def command() -> None:
    """Work with the translations of what disclose says."""


@command.command("check")
@click.argument("languages", nargs=-1, type=click.Choice(TRANSLATED))
@click.option("--strict", is_flag=True, help="Count what is missing or stale as a fault.")
@click.option("--list", "listed", is_flag=True, help="Name what is missing or stale.")
def check(languages: tuple[str, ...], *, strict: bool, listed: bool) -> None:
    """Validate the catalogues (all, or those of LANGUAGES): syntax, places, unknown ids; count what is missing or stale.

    Exit status 2 on a fault.
    """
    from disclose.locales.checking import check_locale

    faulty = False
    for language in languages or TRANSLATED:
        found = check_locale(language)
        total, translated = sum(one.entries for one in found), sum(one.translated for one in found)
        stale, missing = ([f"{one.catalogue}: {key}" for one in found for key in getattr(one, part)] for part in ("stale", "missing"))
        faults = [fault for one in found for fault in one.faults]
        click.echo(f"{language}: {translated} of {total} translated, {len(missing)} missing, {len(stale)} stale, {len(faults)} faults")
        for one in found:
            if one.translated < one.entries or one.stale:
                click.echo(f"  {one.catalogue}: {one.translated} of {one.entries}, {len(one.stale)} stale")
        for fault in faults:
            click.echo(f"error {fault}", err=True)
        for name, keys in (("missing", missing), ("stale", stale)) if listed else ():
            for key in keys:
                click.echo(f"  {name} {key}")
        faulty = faulty or bool(faults) or (strict and bool(stale or missing))
    sys.exit(2 if faulty else 0)


@command.command("template")
@click.argument("language")
@click.argument("catalogues", nargs=-1)
@click.option("--out", type=click.Path(path_type=Path), default=Path("locales"), show_default=True, help="Folder of the languages.")
def template(language: str, catalogues: tuple[str, ...], out: Path) -> None:
    """Write the catalogues of LANGUAGE (all, or CATALOGUES): each text in English above the place of its translation.

    Translations that are there stay; those without a mark get it.
    """
    from disclose.errors import LocaleError, UsageError
    from disclose.locales.entries import CATALOGUES
    from disclose.locales.files import parse, written

    if unknown := set(catalogues) - set(CATALOGUES):
        raise UsageError(f"there is no catalogue {min(unknown)!r}", todo=f"one of {', '.join(CATALOGUES)}")
    if not (language.isalpha() and language.isascii() and language.islower()):
        raise UsageError(f"{language!r} is no language code", todo="right form: he")
    folder = out / language
    folder.mkdir(parents=True, exist_ok=True)
    for name in catalogues or CATALOGUES:
        path = folder / f"{name}.ftl"
        file = parse(path.read_text(encoding="utf-8") if path.is_file() else "")
        if file.junk:
            line, what = file.junk[0]
            raise LocaleError(what, where=f"{path}:{line}", todo="mend it first: what cannot be read would be lost")
        path.write_text(written(name, language, file.translations), encoding="utf-8")
        click.echo(str(path))
