"""The scan: archives in, tables out, at any moment as much done as its journal says."""

from __future__ import annotations

import json
import shutil
from collections import Counter
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol

from disclose.errors import ResumeError, ScanError, UsageError
from disclose.scan.counts import Counts, in_order, merge, no_counts
from disclose.scan.duplicates import Duplicates
from disclose.scan.files import Written, join, remove_partial, sync_folder, unwritable, write_whole
from disclose.scan.items import Shard, items, sample_bound, shards, try_inputs
from disclose.scan.journal import NAME as JOURNAL
from disclose.scan.journal import Journal
from disclose.scan.pool import Pool
from disclose.scan.schema import TABLES
from disclose.scan.settings import SCHEMA, fingerprint
from disclose.scan.worker import Output, check_shard, make_checker

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator
    from contextlib import AbstractContextManager

    from disclose.scan.items import Item
    from disclose.scan.selection import Rank
    from disclose.scan.settings import CheckerSettings, ScanSettings
    from disclose.scan.worker import Done

SUMMARY: Final = "summary.json"
QUARANTINE: Final = "quarantine.jsonl"
_WORK: Final = ".work"


class Watcher(Protocol):
    """Who is told how a scan goes."""

    def warn(self, message: str) -> None:
        """Something that the user should know."""

    def reading(self, rows: int) -> None:
        """So many rows were read in the first pass."""

    def planned(self, total: int, done: int) -> None:
        """The first pass is over: so many rows are to be worked on, of which some were done before."""

    def advanced(self, rows: int, counts: Counts) -> None:
        """So many rows more are done; the counts are those of all."""


class Workers(Protocol):
    """What has shards worked on: processes of this machine, or of others."""

    def run(self, shards: Iterator[Shard], prepare: Callable[[Shard], Shard]) -> Iterator[Done]:
        """As `Pool.run`."""


class MakeWorkers(Protocol):
    """Makes workers that last as long as its context."""

    def __call__(self, count: int, checker: CheckerSettings, output: Output) -> AbstractContextManager[Workers]:
        """So many workers."""


def scan(
    settings: ScanSettings, watcher: Watcher, *, workers: int = 1, resume: bool = False, make_workers: MakeWorkers | None = None
) -> dict[str, Any]:
    """Scan archives; returns the summary, which also stands in `summary.json`.

    Args:
        settings: what and how.
        watcher: who is told how it goes.
        workers: processes beside this one; with 1 there is only this one.
        resume: whether to go on with what is in the folder.
        make_workers: what the workers are, even where there is one; processes of this machine without it.

    Raises:
        UsageError: the folder of the results lies in an input.
        ScanError: the folder is not empty or cannot be written, or an input has changed meanwhile.
        ResumeError: inputs, options or versions are not those of the scan in the folder.
        InputError: an input cannot be read.
        RemoteError: remote storage cannot be reached, or stops in the middle; the scan can be resumed.
        WorkerError: a worker died again and again on the same rows.
        ClusterError: the cluster of the workers cannot be used.
        KeyboardInterrupt: the user's; the scan can be resumed.
    """
    if any(isinstance(path, Path) and path.is_dir() and settings.out.resolve().is_relative_to(path.resolve()) for path in settings.inputs):
        raise UsageError("the folder of the results lies in an input", where=str(settings.out), todo="give a folder outside of it")
    wanted = fingerprint(settings)
    try_inputs(settings)
    _open_folder(settings.out, resume=resume)
    with closing(Journal(settings.out / JOURNAL)) as journal:
        remove_partial(settings.out)
        if journal.cut:
            watcher.warn(f"{JOURNAL}: the last {journal.cut} bytes were torn or altered; they are cut off and what they told is done again")
        done = _recorded(journal, wanted, settings.out, watcher)
        if done is None:
            summary: dict[str, Any] = json.loads((settings.out / SUMMARY).read_text(encoding="utf-8"))
            watcher.warn("the scan is finished: nothing to do")
            return summary
        _make_folders(settings)
        bound = sample_bound(settings)
        with closing(Duplicates(settings.out / _WORK / "copies.sqlite")) as copies:
            plan = _plan(settings, bound, copies, watcher)
            watcher.planned(plan["rows"], sum(entry["items"] for entry in done.values()))
            _work(settings, bound, copies, journal, done, workers, make_workers, watcher)
        return _finish(settings, wanted, plan, journal, done)


def _open_folder(out: Path, *, resume: bool) -> None:
    """Make the folder; one that holds something is only taken where its scan is to be resumed."""
    try:
        out.mkdir(parents=True, exist_ok=True)
        names = {path.name for path in out.iterdir()}
    except OSError as cause:
        raise unwritable(cause, out) from cause
    if names and not resume:
        todo = "go on with --resume, or give another folder" if JOURNAL in names else "give another folder"
        raise ScanError("the folder is not empty", where=str(out), todo=todo)
    if names and JOURNAL not in names:
        raise ResumeError("there is no scan to resume", where=str(out), todo="give the folder of a scan")


def _make_folders(settings: ScanSettings) -> None:
    try:
        for name in (*TABLES, *(["reports"] if settings.reports else []), _WORK):
            (settings.out / name).mkdir(exist_ok=True)
        sync_folder(settings.out)
    except OSError as cause:
        raise unwritable(cause, settings.out) from cause


def _recorded(journal: Journal, wanted: dict[str, Any], out: Path, watcher: Watcher) -> dict[int, dict[str, Any]] | None:
    """The shards that are done and whose files are whole, by number; None where the whole scan is. A new journal gets its first line."""
    if not journal.entries:
        journal.append(wanted)
        return {}
    begun, *later = journal.entries
    if different := [name for name in wanted if begun.get(name) != wanted[name]]:
        raise ResumeError(
            f"{', '.join(different)} differ from those of the scan in the folder", where=str(out), todo="scan into another folder"
        )
    if any("finished" in entry for entry in later) and (out / SUMMARY).exists() and (out / QUARANTINE).exists():
        shutil.rmtree(out / _WORK, ignore_errors=True)
        return None
    done = {}
    for entry in later:
        if "shard" not in entry:
            continue
        broken = [name for name, *rest in entry["files"] if not Written(name, *rest).is_whole(out)]
        if broken:
            watcher.warn(f"{', '.join(broken)}: missing or altered; done again")
        else:
            done[entry["shard"]] = entry
    return done


def _plan(settings: ScanSettings, bound: Rank | None, copies: Duplicates, watcher: Watcher) -> dict[str, Any]:
    """The first pass: reads all rows, finds copies, counts what is left out."""
    left_out: Counter[str] = Counter()
    rows = 0
    for item in items(settings, bound, left_out):
        rows += 1
        if not item.error:
            copies.add(item)
        watcher.reading(rows)
    copies.close_for_rows()
    return {"rows": rows, "left_out": dict(sorted(left_out.items()))}


def _work(
    settings: ScanSettings,
    bound: Rank | None,
    copies: Duplicates,
    journal: Journal,
    done: dict[int, dict[str, Any]],
    workers: int,
    make_workers: MakeWorkers | None,
    watcher: Watcher,
) -> None:
    """The second pass: has every shard that is not done worked on, and records it."""
    total = no_counts()
    for entry in done.values():
        merge(total, entry["counts"])
    stream: Iterator[Item] = items(settings, bound, Counter())
    waiting = (shard for shard in shards(stream, settings.shard_rows) if shard.number not in done)
    # torch scores padded batches, whose rounding depends on the posts beside: there only a shard by itself gives the same bytes each time
    share = settings.checker.backend != "torch"

    def prepare(shard: Shard) -> Shard:
        return copies.mark(shard, share=share)

    with closing(_results(settings, waiting, prepare, workers, make_workers)) as results:
        for result in results:
            entry = {"shard": result.number, "items": result.items, "files": [list(file) for file in result.files], "counts": result.counts}
            journal.append(entry)
            done[result.number] = entry
            copies.keep(result.results)
            merge(total, result.counts)
            watcher.advanced(result.items, total)


def _results(
    settings: ScanSettings,
    waiting: Iterator[Shard],
    prepare: Callable[[Shard], Shard],
    workers: int,
    make_workers: MakeWorkers | None,
) -> Generator[Done, None, None]:
    output = Output.of(settings)
    first = next(waiting, None)
    if first is None:
        return
    waiting = _after(first, waiting)
    if workers == 1 and make_workers is None:
        checker = make_checker(settings.checker)
        for shard in waiting:
            yield check_shard(checker, output, prepare(shard))
        return
    with (make_workers or Pool)(workers, settings.checker, output) as pool:
        yield from pool.run(waiting, prepare)


def _after(first: Shard, rest: Iterator[Shard]) -> Iterator[Shard]:
    yield first
    yield from rest


def _finish(
    settings: ScanSettings, wanted: dict[str, Any], plan: dict[str, Any], journal: Journal, done: dict[int, dict[str, Any]]
) -> dict[str, Any]:
    """Join the quarantine, write the summary, record the end, remove what was only for the work."""
    if fingerprint(settings)["inputs"] != wanted["inputs"]:
        raise ScanError("an input has changed while it was read", todo="scan again, into another folder")
    counts = no_counts()
    parts = []
    for number in sorted(done):
        merge(counts, done[number]["counts"])
        parts += [name for name, *_ in done[number]["files"] if name.startswith(f"{_WORK}/")]
    join(settings.out, parts, QUARANTINE)
    counts = in_order(counts)
    summary = {
        "schema": SCHEMA,
        "inputs": [{name: known[name] for name in ("path", "size", "head")} for known in wanted["inputs"]],
        "options": wanted["options"],
        "versions": wanted["versions"],
        "rows": plan["rows"] + sum(plan["left_out"].values()),
        "posts": sum(counts["verdict"].values()),
        "quarantined": sum(counts["quarantine"].values()),
        "left_out": plan["left_out"],
        "parts": len(done),
        "counts": counts,
    }
    if settings.overrides.suppressions:
        summary["warnings"] = [asdict(warned) for warned in settings.overrides.unneeded(counts["suppression"])]
    write_whole(settings.out, SUMMARY, (json.dumps(summary, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "backslashreplace"))
    journal.append({"finished": len(done)})
    shutil.rmtree(settings.out / _WORK, ignore_errors=True)
    return summary
