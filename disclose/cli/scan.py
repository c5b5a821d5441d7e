"""`disclose scan`: check archives."""

from __future__ import annotations

import json
import sys
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from disclose.archives import Kind
from disclose.archives.remote import is_address
from disclose.cli.config_options import (
    ConfiguredScan,
    config_options,
    current_config,
    day_of,
    override_options,
    overrides_of,
    register_of,
    split,
)
from disclose.cli.model_options import model_options
from disclose.errors import UsageError
from disclose.policy.audience import check_jurisdictions
from disclose.policy.overrides import EXPIRED
from disclose.post import PLATFORMS
from disclose.report import Warned

if TYPE_CHECKING:
    from collections.abc import Sequence

    from disclose.scan.engine import MakeWorkers
    from disclose.scan.settings import ScanSettings

_LEVELS: Final = {"fail": ("fail",), "review": ("fail", "review"), "never": ()}
#: 128 + SIGINT, as shells tell it.
_INTERRUPTED: Final = 130


@click.command("scan", cls=ConfiguredScan)
@click.argument("inputs", nargs=-1, required=True)
@click.option("--out", required=True, type=click.Path(file_okay=False), help="The folder of the results.")
@click.option("--resume", is_flag=True, help="Go on with the scan in --out.")
@click.option("--workers", type=click.IntRange(1, 256), default=1, show_default=True, help="Processes that check.")
@click.option("--engine", type=click.Choice(["local", "ray"]), default="local", show_default=True, help="Where the workers are.")
@click.option("--address", metavar="ADDRESS", help="With --engine ray: the cluster, auto or HOST:PORT; this machine alone without it.")
@click.option("--kind", type=click.Choice([str(kind) for kind in Kind]), help="What the inputs are, if it should not be recognised.")
@click.option("--map", "mapping", multiple=True, metavar="FIELD=COLUMN,…", help="Which column holds which field: text=caption,author=user.")
@click.option("--default-platform", type=click.Choice(PLATFORMS), help="Where posts stand whose row does not say.")
@click.option("--since", metavar="DATE", help="Only posts created at DATE or later.")
@click.option("--until", metavar="DATE", help="Only posts created before the end of the day DATE, or before the time DATE.")
@click.option("--lang", multiple=True, metavar="LANG", help="Only posts in this language, recognised where the row does not say.")
@click.option("--platform", multiple=True, type=click.Choice(PLATFORMS), help="Only posts of this platform.")
@click.option("--sample", type=click.IntRange(1), metavar="N", help="Only N of these, at random but the same each time.")
@click.option("--limit", type=click.IntRange(1), metavar="N", help="Only the first N of these.")
@model_options
@click.option("--cascade", is_flag=True, help="Ask the model only about posts in which it may find something.")
@click.option("--no-text", is_flag=True, help="Keep texts and original rows out of the results; the words that signals quote stay.")
@click.option("--jsonl", "reports", is_flag=True, help="Write the full reports too, as JSON lines.")
@click.option("--shard-rows", type=click.IntRange(1, 1_000_000), default=2000, show_default=True, help="Rows of a part file.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="How to print the summary.")
@click.option("--progress", type=click.Choice(["auto", "bar", "lines", "none"]), default="auto", help="How to tell how it goes.")
@click.option(
    "--fail-on", type=click.Choice(list(_LEVELS)), default="fail", show_default=True, help="The verdict at which the exit status is 1."
)
@click.option(
    "--jurisdiction",
    "jurisdictions",
    multiple=True,
    help="Judge by the law of these (with commas or repeated), or `auto`: by region and language.",
)
@click.option("--claims", metavar="FILE", help="A register of approved claims (.yaml, .csv), which clears those of the posts.")
@click.option("--as-of", metavar="DATE", help="The day whose law holds for posts without a date; today if left out.")
@click.option("--allow-bad", is_flag=True, help="Rows in quarantine do not make the exit status 2.")
@override_options
@config_options
def command(
    inputs: tuple[str, ...],
    *,
    workers: int,
    resume: bool,
    engine: str,
    address: str | None,
    form: str,
    progress: str,
    fail_on: str,
    allow_bad: bool,
    **given: Any,
) -> None:
    """Check the posts of archives, INPUTS, and write tables into a folder. An input is a path, or an address such as s3://bucket/posts.parquet.

    Exit status: 0 nothing at the level of --fail-on, 1 something, 2 wrong use or rows in quarantine, 130 interrupted: go on with --resume.
    """
    if find_spec("pyarrow") is None:
        raise UsageError("scan needs the package pyarrow", todo='pip install "disclose[scan]"')
    from disclose.scan.engine import scan
    from disclose.scan.progress import summary_lines, watcher_for

    make_workers = _workers(engine, address)
    settings = _settings(inputs, workers, given)
    watcher = watcher_for(progress)
    try:
        summary = scan(settings, watcher, workers=workers, resume=resume, make_workers=make_workers)
    except KeyboardInterrupt:
        watcher.warn("interrupted; the same command with --resume goes on")
        sys.exit(_INTERRUPTED)
    finally:
        watcher.close()
    for warned in summary.get("warnings", ()):
        if given["tell_unused"] or warned["code"] == EXPIRED:
            click.echo(f"warning {Warned(**warned)}", err=True)
    click.echo(json.dumps(summary, ensure_ascii=False, indent=2) if form == "json" else "\n".join(summary_lines(summary)))
    found = set(summary["counts"]["verdict"]) & set(_LEVELS[fail_on])
    sys.exit(2 if summary["quarantined"] and not allow_bad else 1 if found else 0)


def _workers(engine: str, address: str | None) -> MakeWorkers | None:
    if engine == "local":
        if address:
            raise UsageError("--address is for --engine ray", where="--address", todo="add --engine ray, or leave it out")
        return None
    if find_spec("ray") is None:
        raise UsageError("--engine ray needs the package ray", todo='pip install "disclose[ray]"')
    from disclose.scan.ray_engine import ray_workers

    return partial(ray_workers, address=address or "")


def _settings(inputs: tuple[str, ...], workers: int, given: dict[str, Any]) -> ScanSettings:
    from disclose.archives import place_of
    from disclose.scan.selection import Selection, bound
    from disclose.scan.settings import CheckerSettings, ScanSettings

    config = current_config()
    jurisdictions = check_jurisdictions(tuple(name.lower() for name in split(given["jurisdictions"])))
    claims = register_of(given["claims"])
    return ScanSettings(
        inputs=tuple(map(place_of, inputs)),
        out=_folder(given["out"]),
        kind=Kind(given["kind"]) if given["kind"] else None,
        mapping=_mapping(given["mapping"]),
        default_platform=given["default_platform"] or "",
        selection=Selection(
            since=bound(given["since"], option="--since") if given["since"] else None,
            until=bound(given["until"], option="--until", after=True) if given["until"] else None,
            languages=frozenset(given["lang"]),
            platforms=frozenset(given["platform"]),
            sample=given["sample"],
            limit=given["limit"],
        ),
        checker=CheckerSettings(
            backend=given["backend"] or "none",
            max_fpr=given["max_fpr"],
            cascade=given["cascade"],
            jurisdictions=jurisdictions,
            as_of=day_of(given["as_of"], "--as-of") if jurisdictions or claims else None,
            cuts=config.get("cut"),
            claims=claims,
            threads=1 if workers > 1 else None,
        ),
        overrides=overrides_of(given, config),
        keep_text=not given["no_text"],
        reports=given["reports"],
        shard_rows=given["shard_rows"],
    )


def _folder(out: str) -> Path:
    if is_address(out):
        raise UsageError(
            "results are written to a disk only: the journal from which a scan is resumed needs files that are appended to and renamed",
            where="--out",
            todo="scan into a local folder and copy it when the scan is finished, such as with `aws s3 cp --recursive`",
        )
    return Path(out)


def _mapping(given: Sequence[str]) -> dict[str, str]:
    mapping: dict[str, str] = {}
    for pair in (pair for option in given for pair in option.split(",")):
        field, equals, column = (part.strip() for part in pair.partition("="))
        if not (field and equals and column):
            raise UsageError(f"{pair!r} maps nothing", where="--map", todo="right form: text=caption,author=user")
        mapping[field] = column
    return mapping
