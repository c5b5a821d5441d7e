"""`disclose check`: check posts."""

from __future__ import annotations

import json
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from disclose.checker import Checker
from disclose.cli.inputs import Draft, read_inputs
from disclose.cli.language_option import language_option, tongues
from disclose.cli.model_options import encoder_of, model_options
from disclose.cli.whole import WHOLE, whole
from disclose.errors import DiscloseError, UsageError
from disclose.locales.english import said
from disclose.locales.reports import in_language
from disclose.outputs.github import workflow_commands
from disclose.outputs.located import Located
from disclose.outputs.text import line, render, told
from disclose.policy.fixes import mend
from disclose.post import PLATFORMS, Post

if TYPE_CHECKING:
    from disclose.locales.translator import Tongues, Translator
    from disclose.report import Report

_VERDICTS: Final = ("fail", "review", "pass", "not_assessed")
#: Formats whose language is that of the system; the others are for programs, in English unless another is asked for.
_FOR_PEOPLE: Final = ("text", "html")
_LEVELS: Final = {"fail": ("fail",), "review": ("fail", "review"), "never": ()}


@click.command("check")
@click.argument("files", nargs=-1, type=click.Path(allow_dash=True))
@click.option("--text", help="Check this text.")
@click.option("--platform", type=click.Choice(PLATFORMS), help="Where the post stands; decides what is visible before “more”.")
@click.option("--lang", help="The post's language (he, ar, fa, th, en), if it should not be recognised.")
@click.option("--media", help="Kind of media beside the text, kept with the post.")
@click.option("--paid-label/--no-paid-label", default=None, help="Whether the platform's paid-partnership label is on.")
@click.option(
    "--format", "form", type=click.Choice(["text", "json", "jsonl", "github", *WHOLE]), default="text", help="How to print reports."
)
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
@click.option("--as-of", help="The day whose law holds for posts without a date, such as 2026-08-02; today if left out.")
@language_option(auto=True)
def command(files: tuple[str, ...], form: str, fail_on: str, backend: str | None, max_fpr: float, *, fix: bool, **given: Any) -> None:
    """Check posts from FILES, standard input (-) or --text: plain text, a JSON post or list of posts, or JSONL.

    Exit status: 0 nothing at the level of --fail-on, 1 something, 2 wrong use or bad input.
    """
    known: dict[str, Any] = {key: given[key] for key in ("platform", "lang") if given[key] is not None}
    known["meta"] = {
        key: value for key, value in (("media", given["media"]), ("paid_partnership_label", given["paid_label"])) if value is not None
    }
    if not files and given["text"] is None and sys.stdin.isatty():
        raise UsageError("nothing to check", todo="give a file, - for standard input, or --text")
    checker = Checker(
        encoder=encoder_of(backend),
        max_fpr=max_fpr,
        explain=True,
        jurisdictions=_split(given["jurisdictions"]),
        as_of=_day(given["as_of"]),
    )
    spoken = tongues(given["ui_lang"])
    verdicts: list[str] = []
    reports: list[Report] = []
    checked: list[Located] = []
    faults: list[DiscloseError] = []
    shown = 0
    for draft in read_inputs(files, given["text"], known):
        if not isinstance(draft, Draft):
            click.echo(f"error {draft}", err=True)
            faults.append(draft)
            continue
        report = checker.check(draft.post)
        if given["ui_lang"] and form not in _FOR_PEOPLE:
            report = in_language(report, spoken.of(report.languages.primary))
        if fix:
            report = _mend(checker, draft, report)
        elif form == "json":
            reports.append(report)
        elif form in WHOLE:
            checked.append(_located(report, draft))
        else:
            _print(report, draft, form, spoken.of(report.languages.primary), first=not shown)
        shown += 1
        verdicts.append(report.verdict)
    if form == "json" and not fix:
        click.echo(reports[0].to_json(indent=2) if len(reports) == 1 else f"[{','.join(report.to_json() for report in reports)}]")
    if form in WHOLE and not fix:
        click.echo(whole(form, checked, faults, spoken), nl=False)
    if form == "text" and shown and not fix:
        click.echo(_summary(verdicts, checker.model, spoken))
    sys.exit(2 if faults else 1 if set(verdicts) & set(_LEVELS[fail_on]) else 0)


def _split(values: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(name.strip().lower() for value in values for name in value.split(",") if name.strip())


def _day(value: str | None) -> date:
    """The day of --as-of, or today."""
    try:
        return date.fromisoformat(value) if value else datetime.now(UTC).date()
    except ValueError as cause:
        raise UsageError(f"--as-of {value!r} is no day", todo="right form: 2026-08-02") from cause


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
        for line in workflow_commands(report, draft.name, draft.line or int(not draft.plain)):
            click.echo(line)
    else:
        click.echo(
            ("" if first else "\n") + render(report, _located(report, draft).title, colour=sys.stdout.isatty(), translator=translator)
        )


def _located(report: Report, draft: Draft) -> Located:
    return Located(report, draft.name, draft.line, draft.item, file=Path(draft.name).is_file(), plain=draft.plain)


def _mend(checker: Checker, draft: Draft, report: Report) -> Report:
    """Write or print the mended draft; the report of what it is now decides the exit status."""
    mended = mend(draft.post.text, report.findings)
    post = Post(mended, draft.post.id, draft.post.platform, draft.post.lang, draft.post.meta)
    path = Path(draft.name)
    if not draft.plain:
        row = {"id": post.id, "platform": post.platform, "lang": post.lang, "text": mended, "meta": dict(post.meta)}
        click.echo(json.dumps({key: value for key, value in row.items() if value or key == "text"}, ensure_ascii=False))
    elif path.is_file():
        if mended != draft.post.text:
            path.write_text(mended + "\n", encoding="utf-8")
        click.echo(f"{draft.name}: {'mended' if mended != draft.post.text else 'nothing to mend'}", err=True)
    else:
        click.echo(mended)
    return checker.check(post)
