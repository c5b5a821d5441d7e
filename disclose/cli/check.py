"""`disclose check`: check posts."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from disclose.checker import Checker
from disclose.cli.assessing import Assessor
from disclose.cli.config_options import (
    ConfiguredCommand,
    config_options,
    current_config,
    day_of,
    override_options,
    overrides_of,
    register_of,
    split,
)
from disclose.cli.inputs import Draft, read_inputs, with_text
from disclose.cli.language_option import language_option, tongues
from disclose.cli.model_options import encoder_of, model_options
from disclose.cli.plugin_options import Extended
from disclose.cli.whole import WHOLE, whole
from disclose.errors import DiscloseError, UsageError
from disclose.locales.english import said
from disclose.locales.reports import in_language
from disclose.locales.translator import ENGLISH, only
from disclose.outputs import FORMATS
from disclose.outputs.github import workflow_commands
from disclose.outputs.located import Located
from disclose.outputs.text import apart, line, render, told
from disclose.plugins import plugin_formats, written
from disclose.policy.fixes import mend
from disclose.post import PLATFORMS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from disclose.locales.translator import Tongues, Translator
    from disclose.report import Report

_VERDICTS: Final = ("fail", "review", "pass", "not_assessed")
#: Formats whose language is that of the system; the others are for programs, in English unless another is asked for.
_FOR_PEOPLE: Final = ("text", "html")
_LEVELS: Final = {"fail": ("fail",), "review": ("fail", "review"), "never": ()}


@click.command("check", cls=ConfiguredCommand)
@click.argument("files", nargs=-1, type=click.Path(allow_dash=True))
@click.option("--text", help="Check this text.")
@click.option("--platform", type=click.Choice(PLATFORMS), help="Where the post stands; decides what is visible before “more”.")
@click.option("--lang", help="The post's language (he, ar, fa, th, en), if it should not be recognised.")
@click.option("--media", help="Kind of media beside the text, kept with the post.")
@click.option("--paid-label/--no-paid-label", default=None, help="Whether the platform's paid-partnership label is on.")
@click.option("--format", "form", type=Extended(FORMATS, plugin_formats), default="text", help="How to print reports.")
@click.option(
    "--fail-on", type=click.Choice(list(_LEVELS)), default="fail", show_default=True, help="The verdict at which the exit status is 1."
)
@model_options
@click.option("--fix", is_flag=True, help="Mend the draft: a text file in place, other input printed.")
@click.option(
    "--jurisdiction",
    "jurisdictions",
    multiple=True,
    help="Judge by the law of these (us, uk, eu, il, sa, ae, eg, ir, th; with commas or repeated), or `auto`: by region and language.",
)
@click.option("--claims", help="A register of approved claims (.yaml, .csv), which clears those of the posts.")
@click.option("--as-of", help="The day whose law holds for posts without a date, such as 2026-08-02; today if left out.")
@language_option(auto=True)
@click.option(
    "--allow-inline/--no-inline",
    default=None,
    help="Whether lines of plain text may suppress findings; without either, those of files may, those of standard input may not.",
)
@override_options
@config_options
def command(files: tuple[str, ...], form: str, fail_on: str, backend: str | None, max_fpr: float, *, fix: bool, **given: Any) -> None:
    """Check posts from FILES, standard input (-) or --text: plain text, a JSON post or list of posts, or JSONL.

    Exit status: 0 nothing at the level of --fail-on, 1 something, 2 wrong use or bad input.
    """
    known = known_of(given)
    if not files and given["text"] is None and sys.stdin.isatty():
        raise UsageError("nothing to check", todo="give a file, - for standard input, or --text")
    checker = make_checker(backend, max_fpr, given, explain=True)
    assessor = Assessor(checker, overrides_of(given, current_config()), tell_unused=given["tell_unused"])
    spoken = tongues(given["ui_lang"]) if given["ui_lang"] or form in _FOR_PEOPLE else only(ENGLISH)
    verdicts: list[str] = []
    reports: list[Report] = []
    checked: list[Located] = []
    faults: list[DiscloseError] = []
    told: set[str] = set()
    shown = 0
    for outcome in assessor.reports(read_inputs(files, given["text"], known, allow_inline=given["allow_inline"])):
        if isinstance(outcome, DiscloseError):
            click.echo(f"error {outcome}", err=True)
            faults.append(outcome)
            continue
        draft, report = outcome
        _warn(report, told)
        own = spoken.of(report.languages.primary)
        if form not in _FOR_PEOPLE:
            report = in_language(report, own)
        if fix:
            report = _mend(assessor, draft, report, own)
        elif form == "json" or form not in FORMATS:
            reports.append(report)
        elif form in WHOLE:
            checked.append(_located(report, draft))
        else:
            _print(report, draft, form, own, first=not shown)
        shown += 1
        verdicts.append(report.verdict)
    if form in WHOLE and not fix:
        click.echo(whole(form, checked, faults, spoken), nl=False)
    elif form not in ("text", "jsonl", "github") and not fix:
        _print_all(reports, form)
    if form == "text" and shown and not fix:
        click.echo(_summary(verdicts, checker.model, spoken))
    sys.exit(2 if faults else 1 if set(verdicts) & set(_LEVELS[fail_on]) else 0)


def known_of(given: Mapping[str, Any]) -> dict[str, Any]:
    """The fields of posts that options give."""
    meta = {"media": given["media"], "paid_partnership_label": given["paid_label"]}
    known: dict[str, Any] = {key: given[key] for key in ("platform", "lang") if given[key] is not None}
    return {**known, "meta": {key: value for key, value in meta.items() if value is not None}}


def make_checker(backend: str | None, max_fpr: float, given: Mapping[str, Any], *, explain: bool = False) -> Checker:
    """The Checker that options and settings ask for."""
    return Checker(
        encoder=encoder_of(backend),
        max_fpr=max_fpr,
        explain=explain,
        jurisdictions=(name.lower() for name in split(given["jurisdictions"])),
        as_of=day_of(given["as_of"], "--as-of"),
        cuts=current_config().get("cut"),
        claims=register_of(given.get("claims")),
    )


def _warn(report: Report, told: set[str]) -> None:
    """Tell what is to be mended in the settings, each thing once."""
    for warned in report.warnings:
        if str(warned) not in told:
            told.add(str(warned))
            click.echo(f"warning {warned}", err=True)


def _summary(verdicts: list[str], model: str, spoken: Tongues) -> str:
    """The last lines of the text form: counts where there are several posts, and what was not looked at."""
    counts = tuple(said(f"count-{verdict}", count=verdicts.count(verdict)) for verdict in _VERDICTS if verdict in verdicts)
    head = said("posts-counted", posts=said("posts", count=len(verdicts)), counts=counts)
    texts = [*([head] if len(verdicts) > 1 else []), said("with-model", model=model) if model else said("by-words")]
    lines = [line(spoken.page, 0, told(spoken.page, text)) for text in texts]
    if left := spoken.untranslated:
        lines.append(line(spoken.page, 0, told(spoken.page, said("untranslated", count=left))))
    return "\n".join(["", *lines])


def _print(report: Report, draft: Draft, form: str, translator: Translator, *, first: bool) -> None:
    if form == "jsonl":
        click.echo(report.to_json())
    elif form == "github":
        for line in workflow_commands(report, draft.name, draft.line or int(not draft.plain), translator):
            click.echo(line)
    else:
        click.echo(
            ("" if first else "\n") + render(report, _located(report, draft).title, colour=sys.stdout.isatty(), translator=translator)
        )


def _print_all(reports: list[Report], form: str) -> None:
    """Print what needs all reports: a JSON list, or the format of a plugin."""
    if form == "json":
        click.echo(reports[0].to_json(indent=2) if len(reports) == 1 else f"[{','.join(report.to_json() for report in reports)}]")
        return
    for piece in written(form, reports):
        click.echo(piece, nl=False)


def _located(report: Report, draft: Draft) -> Located:
    return Located(report, draft.name, draft.line, draft.item, file=Path(draft.name).is_file(), plain=draft.plain)


def _mend(assessor: Assessor, draft: Draft, report: Report, own: Translator) -> Report:
    """Write or print the mended draft; the report of what it is now decides the exit status."""
    mended = mend(report.text, report.findings)
    again = with_text(draft, mended)
    post = again.post
    path = Path(draft.name)
    if not draft.plain:
        row = {"id": post.id, "platform": post.platform, "lang": post.lang, "text": mended, "meta": dict(post.meta)}
        click.echo(json.dumps({key: value for key, value in row.items() if value or key == "text"}, ensure_ascii=False))
    elif path.is_file():
        if mended != report.text:
            path.write_text(mended + "\n", encoding="utf-8")
        done = told(own, said("mended" if mended != report.text else "nothing-to-mend"))
        click.echo(line(own, 0, f"{apart(own, draft.name)}: {done}"), err=True)
    else:
        click.echo(mended)
    return assessor.report(again)
