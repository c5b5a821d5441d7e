"""The work on a shard: its posts are checked, its part files written. Runs in the scan's own process or in a worker's."""

from __future__ import annotations

import hashlib
import json
import zlib
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from disclose.checker import Checker
from disclose.errors import CheckError
from disclose.policy.overrides import Overrides, apply
from disclose.report import Report
from disclose.scan.counts import Counts, add, count_post, count_set_aside, no_counts
from disclose.scan.duplicates import exact_digest
from disclose.scan.files import Written, write_whole
from disclose.scan.items import as_json
from disclose.scan.schema import TABLES
from disclose.scan.tables import finding_rows, parquet, post_row, signal_rows

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from disclose.post import Post
    from disclose.scan.items import Item, Shard
    from disclose.scan.settings import CheckerSettings, ScanSettings

_DIGEST: Final = 16
_FAST: Final = 1
#: What a post can make a faulty check raise; what is wrong with the installation or the machine is none of it.
_OF_A_POST: Final = (ArithmeticError, AttributeError, LookupError, RuntimeError, TypeError, ValueError)


class Output(NamedTuple):
    """What the writing of a shard needs to know."""

    out: Path
    keep_text: bool
    reports: bool
    overrides: Overrides = Overrides()

    @classmethod
    def of(cls, settings: ScanSettings) -> Output:
        """The part of a scan's settings."""
        return cls(settings.out, settings.keep_text, settings.reports, settings.overrides)


class Done(NamedTuple):
    """A shard whose files are on the disk.

    Attributes:
        number: of the shard. items: how many it had.
        files: what was written. counts: what was found.
        results: of posts that have later copies: row → what it got, as `Item.known`.
    """

    number: int
    items: int
    files: tuple[Written, ...]
    counts: Counts
    results: dict[int, bytes]


def make_checker(settings: CheckerSettings) -> Checker:
    """The Checker of a scan; every process makes its own.

    Raises:
        RulesError: the pack is missing or faulty.
        ModelError: the model, or what runs it, is missing.
    """
    encoder = None
    if settings.backend != "none":
        from disclose.encoder.runtime import Encoder
        from disclose.encoder.shipped import model_folder

        encoder = Encoder(model_folder(), backend="torch" if settings.backend == "torch" else "onnx", threads=settings.threads)
    return Checker(
        pack=settings.pack,
        encoder=encoder,
        max_fpr=settings.max_fpr,
        cascade=settings.cascade,
        jurisdictions=settings.jurisdictions,
        as_of=settings.as_of,
        cuts=settings.cuts,
        claims=settings.claims,
    )


def check_shard(checker: Checker, output: Output, shard: Shard) -> Done:
    """Check a shard and write its files.

    Raises:
        ScanError: a file cannot be written.
        DiscloseError: a lexicon or a rule pack is faulty.
    """
    counts = no_counts()
    posts: list[dict[str, Any]] = []
    tables: dict[str, list[dict[str, Any]]] = {"posts": posts, "findings": [], "signals": []}
    lines: list[str] = []
    bad: list[str] = []
    results: dict[int, bytes] = {}
    for item, outcome in _outcomes(checker, shard, output.overrides):
        if isinstance(outcome, tuple):
            code, what, todo = outcome
            add(counts, "quarantine", code)
            told = {"row": item.row, "source": item.source, "where": item.where, "code": code, "what": what, "todo": todo}
            bad.append(f'{as_json(told)[:-1]}, "original": {item.original if output.keep_text else "{}"}}}\n')
            continue
        report = json.loads(outcome)
        report["id"] = item.id
        posts.append(post_row(item, report, keep_text=output.keep_text))
        tables["findings"] += (found := finding_rows(item.row, report))
        tables["signals"] += signal_rows(item.row, report)
        count_post(counts, posts[-1], [finding["rule"] for finding in found])
        count_set_aside(counts, report)
        if output.reports:
            lines.append(as_json({"row": item.row, **report}) + "\n")
        if item.wanted:
            results[item.row] = _digest(item, output.overrides) + zlib.compress(outcome.encode(), _FAST)
    name = f"part-{shard.number:05d}"
    files = [write_whole(output.out, f"{table}/{name}.parquet", parquet(rows, TABLES[table])) for table, rows in tables.items()]
    if output.reports:
        files.append(write_whole(output.out, f"reports/{name}.jsonl", "".join(lines).encode()))
    if bad:
        files.append(write_whole(output.out, f".work/{name}.jsonl", "".join(bad).encode()))
    return Done(shard.number, len(shard.items), tuple(files), counts, results)


def _outcomes(checker: Checker, shard: Shard, overrides: Overrides) -> Iterator[tuple[Item, str | tuple[str, str, str]]]:
    """Each item with its report as JSON, or with the reason why it has none. Posts that are equal in all are checked once."""
    digests = {item.row: _digest(item, overrides) for item in shard.items if not item.error}
    ready: dict[bytes, str | tuple[str, str, str]] = {}
    for item in shard.items:
        if item.known and item.known[:_DIGEST] == digests[item.row]:
            ready[digests[item.row]] = zlib.decompress(item.known[_DIGEST:]).decode()
    new = {digests[item.row]: item for item in reversed(shard.items) if not item.error and digests[item.row] not in ready}
    order = sorted(new, key=lambda digest: new[digest].row)
    fresh = zip(order, checked(checker, [new[digest].post() for digest in order]), strict=True)
    for item in shard.items:
        if item.error:
            yield item, item.error
            continue
        while digests[item.row] not in ready:
            digest, report = next(fresh)
            if isinstance(report, Report):
                ready[digest] = apply(report, overrides, new[digest].source).to_json()
            else:
                ready[digest] = (report.code, report.what, report.todo)
        yield item, ready[digests[item.row]]


def _digest(item: Item, overrides: Overrides) -> bytes:
    """The same for posts that must get the same: equal in all, and in what the decisions of the project ask of id and file."""
    digest = exact_digest(item)
    asked = overrides.asks_of(item.id, item.source)
    return hashlib.blake2b(digest + as_json(asked).encode(), digest_size=_DIGEST).digest() if asked else digest


def checked(checker: Checker, posts: list[Post]) -> Iterator[Report | CheckError]:
    """Reports in the order of posts. Where a post makes the check fail, an error stands in its place and the rest goes on."""
    done = 0
    # one post must not end the scan of a million: which one it was is found out below
    with suppress(*_OF_A_POST):
        for report in checker.stream(posts):
            done += 1
            yield report
    for post in posts[done:]:
        try:
            yield checker.check(post)
        except _OF_A_POST as cause:
            yield CheckError(f"the check failed: {type(cause).__name__}: {cause}", todo="report the post as a bug")
