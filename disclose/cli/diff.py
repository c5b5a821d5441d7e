"""`disclose diff`: what changed between two scans."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from disclose.cli.report import need

if TYPE_CHECKING:
    from collections.abc import Iterator

    from disclose.outputs.archive.changes import Changes


@click.command("diff")
@click.argument("first", metavar="DIR1", type=click.Path(path_type=Path))
@click.argument("second", metavar="DIR2", type=click.Path(path_type=Path))
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="How to print.")
@click.option("--show", type=click.IntRange(0, 100_000), default=20, show_default=True, metavar="N", help="How many changed posts to tell.")
def command(first: Path, second: Path, form: str, show: int) -> None:
    """Tell what changed from the scan in DIR1 to the one in DIR2: verdicts, rules, posts.

    Exit status: 0 no verdict changed, 1 some did, 2 wrong use.
    """
    need("diff")
    from disclose.outputs.archive.changes import compare
    from disclose.outputs.archive.results import open_results

    changes = compare(open_results(first), open_results(second), show=show)
    click.echo(json.dumps(changes.to_dict(), ensure_ascii=False, indent=2) if form == "json" else "\n".join(_lines(changes)))
    sys.exit(1 if changes.verdicts_changed else 0)


def _lines(changes: Changes) -> Iterator[str]:
    from disclose.outputs.text import safe

    yield f"{changes.matched:,} posts in both, {changes.only_first:,} only in the first, {changes.only_second:,} only in the second"
    if changes.edited:
        yield f"texts that differ: {changes.edited:,}; not all changes come from words, rules or models"
    yield f"verdicts that changed: {changes.verdicts_changed:,}"
    for before, after, number in changes.transitions:
        if before != after:
            yield f"  {safe(before)} → {safe(after)}: {number:,}"
    if changes.rules:
        yield "rules, in so many posts:"
    for rule, appeared, vanished in changes.rules:
        yield f"  {safe(rule)}: {appeared:,} appeared, {vanished:,} vanished"
    if changes.posts:
        yield "posts:"
    for post in changes.posts:
        verdict = f"{post.before} → {post.after}" if post.before != post.after else post.after
        rules = " ".join([*(f"+{rule}" for rule in post.appeared), *(f"-{rule}" for rule in post.vanished)])
        yield f"  {safe(post.id or f'{post.source} {post.where}')}: {safe(verdict)} {safe(rules)}".rstrip()
    for title, pairs in (("versions", changes.versions), ("options", changes.options)):
        if pairs:
            yield f"{title} that differ:"
        for name, (before, after) in pairs.items():
            yield f"  {safe(name)}: {safe(before) or '(none)'} → {safe(after) or '(none)'}"
