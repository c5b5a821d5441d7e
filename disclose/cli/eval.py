"""`disclose eval`: score the checker against labelled posts."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from disclose.checker import Checker
from disclose.cli.config_options import ConfiguredCommand, config_options, current_config
from disclose.cli.model_options import encoder_of, model_options
from disclose.errors import ModelError
from disclose.evaluation.authorship import authorship_scores, grouped, read_authored, says_who_wrote, score_authored
from disclose.evaluation.gold import GoldPost, Labelled, read_gold
from disclose.evaluation.scores import Score, score_posts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from disclose.report import Report

_Found = tuple[int, int, str, tuple[str, ...]]
_SHOWN: Final = (
    "verdict accuracy",
    "commercial accuracy",
    "commercial macro-F1",
    "disclosure accuracy",
    "disclosure macro-F1",
    "claims typed precision",
    "claims typed recall",
    "claims typed F1",
    "claims untyped F1",
    "leftovers precision",
    "leftovers recall",
    "leftovers F1",
    "language accuracy",
)


@click.command("eval", cls=ConfiguredCommand)
@click.argument("files", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="How to print the scores.")
@click.option("--errors", is_flag=True, help="Print what was missed, post by post.")
@model_options
@config_options
def command(files: tuple[Path, ...], form: str, backend: str | None, max_fpr: float, *, errors: bool) -> None:
    """Score the checker against labelled posts (JSONL in the format of the annotation guide), by language, with 95 % intervals.

    A claim or a leftover counts as found when the spans overlap and category or kind agree. Files of texts with
    `"label": "machine"` or `"human"` are scored for that question instead, by language, length, kind and source.
    """
    authored = [path for path in files if says_who_wrote(path)]
    encoder = encoder_of(backend)
    if authored:
        if encoder is None:
            raise ModelError("only the model tells who wrote a text", todo='pip install "disclose[model]", and no --backend none')
        scored = score_authored([row for path in authored for row in read_authored(path)], encoder, max_fpr)
        tables = {name: authorship_scores(group) for name, group in grouped(scored).items()}
        click.echo(_as_json(tables) if form == "json" else _rows(tables))
    if len(authored) == len(files):
        return
    checker = Checker(encoder=encoder, max_fpr=max_fpr, cuts=current_config().get("cut"))
    gold_posts = [gold for path in files if path not in authored for gold in read_gold(path)]
    posts = list(zip(gold_posts, checker.stream(gold.post for gold in gold_posts), strict=True))
    languages = sorted({gold.language for gold, _ in posts})
    groups = {language: [pair for pair in posts if pair[0].language == language] for language in languages}
    if len(languages) > 1:
        groups["all"] = posts
    scores = {name: score_posts(group) for name, group in groups.items()}
    if form == "json":
        click.echo(_as_json(scores))
    else:
        click.echo(_table(scores, {name: len(group) for name, group in groups.items()}))
        settled = [pair for pair in posts if not pair[0].contestable]
        if len(settled) < len(posts):
            cell = _cell(score_posts(settled)["verdict accuracy"])
            click.echo(f"\nwithout {len(posts) - len(settled)} contestable posts: verdict accuracy {cell}")
    if errors:
        for line in _misses(posts):
            click.echo(line)


def _as_json(scores: dict[str, dict[str, Score]]) -> str:
    return json.dumps({name: {measure: _plain(score) for measure, score in group.items()} for name, group in scores.items()}, indent=1)


def _rows(scores: dict[str, dict[str, Score]]) -> str:
    """A row a group, a column a measure."""
    measures = list(next(iter(scores.values()), {}))
    width = max((len(name) for name in scores), default=0)
    head = f"{'':{width}}{'texts':>7}" + "".join(f"{measure:>20}" for measure in measures)
    rows = (
        f"{name:{width}}{group['inconclusive'].count:>7}" + "".join(f"{_cell(group[measure]):>20}" for measure in measures)
        for name, group in scores.items()
    )
    return "\n".join([head, *rows])


def _plain(score: Score) -> dict[str, float | int | None]:
    return {"value": _number(score.value), "low": _number(score.low), "high": _number(score.high), "count": score.count}


def _number(value: float) -> float | None:
    return None if value != value else round(value, 4)  # noqa: PLR0124  NaN is the one number unlike itself


def _cell(score: Score) -> str:
    return "—" if score.value != score.value else f"{score.value:.3f} [{score.low:.2f}–{score.high:.2f}]"


def _table(scores: dict[str, dict[str, Score]], counts: dict[str, int]) -> str:
    head = f"{'':24}" + "".join(f"{f'{name} ({counts[name]})':>20}" for name in scores)
    return "\n".join([head, *(f"{measure:24}" + "".join(f"{_cell(scores[name][measure]):>20}" for name in scores) for measure in _SHOWN)])


def _misses(posts: Sequence[tuple[GoldPost, Report]]) -> Iterator[str]:
    for gold, report in posts:
        found = report.signals
        sponsorship = found.sponsorship
        claims = [(item.start, item.end, item.category, item.entries) for item in found.claims]
        leftovers = [(item.start, item.end, item.kind, item.entries) for item in found.generated.artifacts]
        lines = [
            *_differences(gold, report),
            *_span_misses("claim", report.text, claims, gold.claims),
            *_span_misses("leftover", report.text, leftovers, gold.artifacts),
        ]
        if lines:
            yield f"\n{gold.post.id} [{gold.post.platform}] {gold.post.text!r}"
            yield from lines
            for item in sponsorship.evidence:
                yield f"  found {item.kind} “{report.text[item.start : item.end]}” ({', '.join(item.entries)})"
            for label in sponsorship.disclosures:
                yield f"  found label {label.klass} “{report.text[label.start : label.end]}” ({', '.join((*label.entries, *label.faults))})"
            if sponsorship.moved_by:
                yield f"  weighed down by {', '.join(sponsorship.moved_by)}"


def _differences(gold: GoldPost, report: Report) -> Iterator[str]:
    found = report.signals.sponsorship
    for name, got, want in (
        ("verdict", report.verdict, gold.verdict),
        ("commercial", found.commercial, gold.commercial),
        ("disclosure", f"{found.disclosure} {','.join(sorted(found.reasons))}", f"{gold.disclosure} {','.join(sorted(gold.reasons))}"),
        ("language", report.languages.primary.split("-")[0], gold.language),
    ):
        if got != want:
            yield f"  {name}: {got.strip()}, should be {want.strip()}"


def _span_misses(name: str, text: str, spans: Sequence[_Found], wanted: Sequence[Labelled]) -> Iterator[str]:
    def agree(span: _Found, gold: Labelled) -> bool:
        return span[2] == gold.label and any(span[0] < high and low < span[1] for low, high in gold.places)

    for span in spans:
        if not any(agree(span, gold) for gold in wanted):
            yield f"  {name} too much: {span[2]} “{text[span[0] : span[1]]}” ({', '.join(span[3])})"
    for gold in wanted:
        if not any(agree(span, gold) for span in spans):
            yield f"  {name} missed: {gold.label} “{gold.text}”"
