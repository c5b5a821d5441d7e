"""Whatever happens to a scan, it goes on and ends as if nothing had happened."""

from __future__ import annotations

import errno
import json
import multiprocessing
import os
import resource
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from disclose.errors import ResumeError, ScanError, UsageError, WorkerError
from disclose.scan import pool
from disclose.scan.engine import scan
from disclose.scan.selection import Selection
from disclose.scan.settings import ScanSettings
from tests.scan.conftest import Watching, results, write_rows

ROOT = Path(__file__).parents[2]
ROWS = 20


def of(archive: Path, out: Path, **changed) -> ScanSettings:
    return ScanSettings(**{"inputs": (archive,), "out": out, "shard_rows": ROWS, "reports": True, **changed})


@pytest.fixture
def interrupted(archive: Path, tmp_path: Path) -> Path:
    """A scan that was interrupted after some shards."""
    out = tmp_path / "out"
    with pytest.raises(KeyboardInterrupt):
        scan(of(archive, out), Watching(stop_at(4 * ROWS)))
    return out


def stop_at(rows: int):
    def stop(done: int) -> None:
        if done >= rows:
            raise KeyboardInterrupt

    return stop


@pytest.mark.skipif(not hasattr(os, "fork"), reason="forks")
def test_killed_at_any_moment_it_goes_on_to_the_same_bytes(english: Path, undisturbed_english: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.scan.kill_at_random", str(english), str(undisturbed_english), str(tmp_path), "20"]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    lines = told.stdout.splitlines()
    assert len(lines) == 20, told.stderr
    assert [line for line in lines if not line.endswith("same=True")] == []
    assert sum("killed=0" not in line for line in lines) >= 18
    assert len({line.split("done_before=")[1] for line in lines}) > 5


def test_the_command_killed_and_interrupted_goes_on(english: Path, undisturbed_english: Path, tmp_path: Path) -> None:
    """The whole command with two workers: interrupted, then killed, then left to finish."""
    out = tmp_path / "out"
    for number, status in ((signal.SIGINT, 130), (signal.SIGKILL, -signal.SIGKILL)):
        process = subprocess.Popen(
            command(english, out), cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, start_new_session=True
        )
        before = shards_of(out)
        while process.poll() is None and shards_of(out) == before:
            time.sleep(0.02)
        if number == signal.SIGINT:  # as a terminal does: to all processes
            os.killpg(process.pid, number)
        else:
            process.send_signal(number)
        _, told = process.communicate(timeout=60)
        assert process.returncode == status
        assert "Traceback" not in told
    assert 2 <= shards_of(out) < 12
    finished = subprocess.run(command(english, out), cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert finished.returncode == 1, finished.stderr
    assert results(out) == results(undisturbed_english)


def command(archive: Path, out: Path) -> list[str]:
    resume = ["--resume"] if out.exists() else []
    options = ["--out", str(out), "--jsonl", "--shard-rows", "10", "--workers", "2", "--allow-bad", "--progress", "none"]
    return [sys.executable, "cli.py", "scan", str(archive), *options, *resume]


def shards_of(out: Path) -> int:
    journal = out / "journal.jsonl"
    return journal.read_bytes().count(b'{"entry": {"shard"') if journal.exists() else 0


@pytest.mark.parametrize("call", [0, 1, 4, 9, 30])
def test_a_full_disk_is_told_and_the_scan_goes_on(archive: Path, undisturbed: Path, tmp_path: Path, monkeypatch, call: int) -> None:
    real, calls = os.fsync, iter(range(10_000))

    def full(opened: int) -> None:
        if next(calls) >= call:
            raise OSError(errno.ENOSPC, "No space left on device")
        real(opened)

    out = tmp_path / "out"
    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        with pytest.raises(ScanError, match="No space left on device"):
            scan(of(archive, out), Watching())
    assert not list(out.rglob("*.partial"))
    scan(of(archive, out), Watching(), resume=True)
    assert results(out) == results(undisturbed)


def test_a_limit_of_the_system_is_told_without_a_traceback(english: Path, tmp_path: Path) -> None:
    def limited() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (9000, 9000))

    out = tmp_path / "out"
    arguments = [sys.executable, "cli.py", "scan", str(english), "--out", str(out)]
    told = subprocess.run(arguments, cwd=ROOT, capture_output=True, text=True, timeout=60, preexec_fn=limited, check=False)
    assert told.returncode == 2
    assert "error DIS701" in told.stderr
    assert "--resume" in told.stderr
    assert "Traceback" not in told.stderr


@pytest.mark.parametrize("damage", ["torn", "altered", "garbage", "header"])
def test_a_damaged_journal_is_cut_with_a_warning(interrupted: Path, archive: Path, undisturbed: Path, damage: str) -> None:
    journal = interrupted / "journal.jsonl"
    content = journal.read_bytes()
    journal.write_bytes(
        {
            "torn": content[:-9],
            "altered": content.replace(b'"shard": 2', b'"shard": 3'),
            "garbage": content + b"\0" * 500,
            "header": content[:40],
        }[damage]
    )
    watcher = Watching()
    scan(of(archive, interrupted), watcher, resume=True)
    assert any("cut off" in warning for warning in watcher.warnings)
    assert watcher.done_before == {"torn": 3, "altered": 2, "garbage": 4, "header": 0}[damage] * ROWS
    assert results(interrupted) == results(undisturbed)


def test_a_part_file_that_is_lost_or_altered_is_made_again(interrupted: Path, archive: Path, undisturbed: Path) -> None:
    (interrupted / "posts" / "part-00001.parquet").unlink()
    findings = interrupted / "findings" / "part-00002.parquet"
    findings.write_bytes(findings.read_bytes()[:-1] + b"?")
    watcher = Watching()
    scan(of(archive, interrupted), watcher, resume=True)
    assert len(watcher.warnings) == 2
    assert watcher.done_before == 2 * ROWS
    assert results(interrupted) == results(undisturbed)


def test_what_is_done_is_not_done_again(interrupted: Path, archive: Path) -> None:
    watcher = Watching()
    scan(of(archive, interrupted), watcher, resume=True)
    assert (watcher.done_before, watcher.rows) == (4 * ROWS, watcher.total - 4 * ROWS)


def test_a_finished_scan_has_nothing_to_do(archive: Path, undisturbed: Path, tmp_path: Path) -> None:
    out = shutil.copytree(undisturbed, tmp_path / "out")
    before, watcher = results(out), Watching()
    summary = scan(of(archive, out), watcher, resume=True)
    assert (watcher.rows, results(out)) == (0, before)
    assert summary == json.loads((undisturbed / "summary.json").read_text("utf-8"))
    assert "finished" in watcher.warnings[0]


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"shard_rows": 30}, "options"),
        ({"reports": False}, "options"),
        ({"selection": Selection(limit=10)}, "options"),
        ({"mapping": {"text": "caption"}}, "options"),
    ],
)
def test_another_scan_is_not_resumed(interrupted: Path, archive: Path, changed, told: str) -> None:
    before = (interrupted / "journal.jsonl").read_bytes()
    with pytest.raises(ResumeError, match=told):
        scan(of(archive, interrupted, **changed), Watching(), resume=True)
    assert (interrupted / "journal.jsonl").read_bytes() == before


def test_changed_inputs_and_versions_are_not_resumed(tmp_path: Path, monkeypatch) -> None:
    path = write_rows(tmp_path / "posts.jsonl", {"text": "the hens are out again"}, {"text": "and in again"})
    out = tmp_path / "out"
    with pytest.raises(KeyboardInterrupt):
        scan(of(path, out, shard_rows=1), Watching(stop_at(1)))
    with monkeypatch.context() as patched:
        patched.setattr("disclose.scan.settings.__version__", "9.9.9")
        with pytest.raises(ResumeError, match="versions differ"):
            scan(of(path, out, shard_rows=1), Watching(), resume=True)
    status = path.stat()
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns + 1))
    with pytest.raises(ResumeError, match="inputs differ"):
        scan(of(path, out, shard_rows=1), Watching(), resume=True)


def test_a_folder_that_holds_something_is_refused(interrupted: Path, archive: Path, tmp_path: Path) -> None:
    with pytest.raises(ScanError, match="--resume"):
        scan(of(archive, interrupted), Watching())
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "notes.txt").touch()
    for resume in (False, True):
        with pytest.raises((ScanError, ResumeError)):
            scan(of(archive, tmp_path / "mine"), Watching(), resume=resume)
    assert [path.name for path in (tmp_path / "mine").iterdir()] == ["notes.txt"]


def test_results_in_an_input_are_refused(archive: Path) -> None:
    with pytest.raises(UsageError, match="lies in an input"):
        scan(of(archive.parent, archive.parent / "out"), Watching())


def test_an_input_that_grows_meanwhile_is_told(tmp_path: Path) -> None:
    path = write_rows(tmp_path / "posts.jsonl", {"text": "the hens are out again"})

    def grow(done: int) -> None:
        with path.open("a") as out:
            out.write('{"text": "and in again"}\n')

    with pytest.raises(ScanError, match="has changed"):
        scan(of(path, tmp_path / "out"), Watching(grow))


def test_a_worker_that_dies_is_replaced(english: Path, undisturbed_english: Path, tmp_path: Path) -> None:
    dead: list[int] = []

    def kill_one(done: int) -> None:
        if not dead:
            dead.append(multiprocessing.active_children()[0].pid)
            os.kill(dead[0], signal.SIGKILL)

    scan(of(english, tmp_path / "out", shard_rows=10), Watching(kill_one), workers=2)
    assert dead
    assert results(tmp_path / "out") == results(undisturbed_english)


def test_a_shard_that_ends_every_worker_is_told(english: Path, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(pool, "_ATTEMPTS", 1)

    def kill_all(done: int) -> None:
        for child in multiprocessing.active_children():
            os.kill(child.pid, signal.SIGKILL)

    with pytest.raises(WorkerError, match="rows"):
        scan(of(english, tmp_path / "out", shard_rows=10), Watching(kill_all), workers=2)
    assert multiprocessing.active_children() == []
