"""`disclose baseline`: record the findings that are known, and drop those that are gone."""

from __future__ import annotations

import sys
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from disclose.cli.check import command as check_command
from disclose.cli.check import known_of, make_checker
from disclose.cli.config_options import ConfiguredCommand, current_config, overrides_of
from disclose.cli.inputs import Draft, read_inputs
from disclose.errors import DiscloseError, UsageError
from disclose.outputs.text import safe
from disclose.policy.baseline import baseline_entries, read_baseline, write_baseline
from disclose.policy.overrides import apply

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from disclose.checker import Checker
    from disclose.policy.overrides import Overrides

#: What `check` has for how it prints and ends, and what a baseline has of its own.
_NOT_SHARED: Final = frozenset({"files", "text", "form", "fail_on", "fix", "baseline", "tell_unused", "ui_lang"})
_SHARED: Final = [param for param in check_command.params if param.name not in _NOT_SHARED]
_BATCH: Final = 256
_Entries = dict[str, dict[str, str]]
_archives = click.option("--archives", is_flag=True, help="Read the inputs as `disclose scan` does: tables, exports, folders, zip files.")
_inputs = click.argument("inputs", nargs=-1, required=True, type=click.Path(allow_dash=True))


@click.group("baseline")
def command() -> None:
    """Record the findings that are known, so that only new ones count."""


@command.command("create", cls=ConfiguredCommand, params=list(_SHARED))
@_inputs
@click.option("--out", metavar="FILE", help="The baseline; by default the one of the settings file.")
@_archives
def create(inputs: tuple[str, ...], out: str | None, **given: Any) -> None:
    """Check INPUTS as `disclose check` does, with the same options and settings, and record all that is found.

    Exit status: 0, or 2 where an input could not be read.
    """
    path = _path(out or current_config().get("baseline"), "--out")
    faults: list[DiscloseError] = []
    entries = dict(_entries(inputs, given, faults))
    write_baseline(path, entries)
    click.echo(f"{path}: {_findings(len(entries))}")
    sys.exit(2 if faults else 0)


@command.command("update", cls=ConfiguredCommand, params=list(_SHARED))
@_inputs
@click.option("--baseline", metavar="FILE", help="The baseline; by default the one of the settings file.")
@_archives
def update(inputs: tuple[str, ...], baseline: str | None, **given: Any) -> None:
    """Check INPUTS, drop from the baseline what is not found any more, and tell it. Nothing is added; where an input could not be read,
    nothing is dropped.

    Exit status: 0, or 2 where an input could not be read.
    """
    path = _path(baseline, "--baseline")
    known = read_baseline(path)
    faults: list[DiscloseError] = []
    found = {fingerprint for fingerprint, _ in _entries(inputs, given, faults)}
    if faults:
        raise UsageError("an input could not be read: the baseline stays as it is", where=str(path), todo="mend the inputs")
    gone = {name: entry for name, entry in known.items() if name not in found}
    if gone:
        write_baseline(path, {name: entry for name, entry in known.items() if name in found})
    for entry in sorted(gone.values(), key=lambda entry: tuple(entry.values())):
        post = f" in {entry['post']}" if entry["post"] else ""
        click.echo(safe(f"gone: {entry['rule']}{post}: {entry['words'] or '(no words)'}"))
    click.echo(f"{path}: {len(gone)} gone, {_findings(len(known) - len(gone))} left; {_findings(len(found - known.keys()))} not in it")


def _findings(number: int) -> str:
    return f"{number} finding{'' if number == 1 else 's'}"


def _path(given: str | None, option: str) -> Path:
    if not given:
        raise UsageError("no baseline is named", where=option, todo='give the option, or baseline = "baseline.json" in disclose.toml')
    return Path(given)


def _entries(inputs: tuple[str, ...], given: dict[str, Any], faults: list[DiscloseError]) -> Iterator[tuple[str, dict[str, str]]]:
    """What a baseline keeps of all findings that count."""
    archives, backend, max_fpr, allow_inline = (given.pop(name) for name in ("archives", "backend", "max_fpr", "allow_inline"))
    checker = make_checker(backend, max_fpr, given)
    overrides = overrides_of({**given, "baseline": None}, current_config())
    known = known_of(given)
    drafts = _archived(inputs, known) if archives else read_inputs(inputs, None, known, allow_inline=allow_inline)
    return _checked(checker, overrides, _told(drafts, faults))


def _checked(checker: Checker, overrides: Overrides, drafts: Iterator[Draft]) -> Iterator[tuple[str, dict[str, str]]]:
    while group := list(islice(drafts, _BATCH)):
        for draft, report in zip(group, checker.stream(draft.post for draft in group), strict=True):
            inline = draft.commented.suppressions if draft.commented else ()
            yield from baseline_entries(apply(report, overrides, draft.name, inline))


def _told(drafts: Iterable[Draft | DiscloseError], faults: list[DiscloseError]) -> Iterator[Draft]:
    """The drafts; errors are told and kept."""
    for draft in drafts:
        if isinstance(draft, DiscloseError):
            click.echo(f"error {draft}", err=True)
            faults.append(draft)
        else:
            yield draft


def _archived(inputs: tuple[str, ...], known: Mapping[str, Any]) -> Iterator[Draft | DiscloseError]:
    from disclose.archives import read_archive

    platform = known.get("platform", "other")
    for name in inputs:
        for row in read_archive(Path(name)):
            if row.post is None:
                yield row.error or DiscloseError("cannot be read", where=f"{name}: {row.where}")
            else:
                post = row.post if row.post.platform != "other" else replace(row.post, platform=platform)
                yield Draft(post, name, 0, plain=False)
