"""Kills a scan at random moments and resumes it, many times; a script, since it forks.

usage: kill_at_random.py ARCHIVE UNDISTURBED FOLDER TRIALS

A moment is a line of the scan's own code that is about to run; every second one is a line of the code that writes files. The verdicts
are remembered from one run to the next, which makes a run fast; all else is the real thing. Prints a line a trial.
"""

from __future__ import annotations

import os
import random
import signal
import sys
from pathlib import Path
from types import FrameType
from typing import ClassVar

from disclose.checker import Checker
from disclose.scan import engine
from disclose.scan.settings import ScanSettings
from tests.scan.conftest import Watching, results

WRITING = ("files.py", "journal.py")
FINISHING = ("_finish", "_open_folder", "_recorded")


class Remembering(Checker):
    """Checks a text once."""

    known: ClassVar[dict] = {}

    def stream(self, posts):
        for post in posts:
            key = (post.text, post.platform, str(post.meta))
            if key not in self.known:
                self.known[key] = next(super().stream((post,)))
            yield self.known[key]


class Countdown:
    """Traces the scan's code; kills this process when a number of lines have run, or only counts them."""

    def __init__(self, at: int | None, *, writing: bool) -> None:
        self.lines = 0
        self._at, self._writing = at, writing

    def __call__(self, frame: FrameType, event: str, arg: object):
        folder, _, name = frame.f_code.co_filename.rpartition("/")
        if not folder.endswith("/scan") or (self._writing and name not in WRITING and frame.f_code.co_name not in FINISHING):
            return None
        return self._line

    def _line(self, frame: FrameType, event: str, arg: object):
        if event == "line":
            self.lines += 1
            if self.lines == self._at:
                os.kill(os.getpid(), signal.SIGKILL)
        return self._line


def run(archive: Path, out: Path, *, at: int | None = None, writing: bool = False) -> int:
    """Scan, or go on with it; returns how many lines ran."""
    countdown = Countdown(at, writing=writing)
    resume = out.exists()
    sys.settrace(countdown)
    try:
        engine.scan(ScanSettings((archive,), out, shard_rows=10, reports=True), Watching(), resume=resume)
    finally:
        sys.settrace(None)
    return countdown.lines


def killed(archive: Path, out: Path, at: int, *, writing: bool) -> bool:
    """Scan in a process of its own, which is killed if it comes so far; returns whether it was."""
    child = os.fork()
    if not child:
        try:
            run(archive, out, at=at, writing=writing)
        finally:
            os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


def main(archive: Path, undisturbed: Path, folder: Path, trials: int) -> None:
    """Run the trials."""
    engine.make_checker = lambda settings: Remembering(pack=settings.pack)
    expected = results(undisturbed)
    engine.scan(ScanSettings((archive,), folder / "first"), Watching())
    lines = {writing: run(archive, folder / f"whole-{writing}", writing=writing) for writing in (False, True)}
    for trial in range(trials):
        chance = random.Random(trial)
        writing = bool(trial % 2)
        out = folder / f"trial-{trial}"
        kills = 1 + (trial % 5 == 0)
        died = [killed(archive, out, chance.randrange(1, lines[writing]), writing=writing) for _ in range(kills)]
        watcher = Watching()
        engine.scan(ScanSettings((archive,), out, shard_rows=10, reports=True), watcher, resume=out.exists())
        same = results(out) == expected
        sys.stdout.write(f"{trial} killed={sum(died)} done_before={watcher.done_before} same={same}\n")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]), int(sys.argv[4]))
