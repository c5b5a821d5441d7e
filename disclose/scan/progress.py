"""How a scan goes, for people: a bar on a terminal, else a plain line now and then."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, Any, Final, TextIO

import click

if TYPE_CHECKING:
    from disclose.scan.counts import Counts

#: Seconds between two plain lines.
_PAUSE: Final = 10.0
_VERDICTS: Final = ("fail", "review", "pass", "not_assessed")


class Quiet:
    """Tells warnings only."""

    def warn(self, message: str) -> None:
        """Print a warning."""
        click.echo(f"warning {message}", err=True)

    def reading(self, rows: int) -> None:
        """Nothing."""

    def planned(self, total: int, done: int) -> None:
        """Nothing."""

    def advanced(self, rows: int, counts: Counts) -> None:
        """Nothing."""

    def close(self) -> None:
        """Nothing."""


class Lines(Quiet):
    """Plain lines, at most one in ten seconds."""

    def __init__(self, stream: TextIO) -> None:
        """Write to a stream."""
        self._stream = stream
        self._begun = self._told = time.monotonic()
        self._total = self._done = self._fresh = 0

    def reading(self, rows: int) -> None:
        """Tell how many rows were read."""
        if not rows % 1000 and self._is_due():
            self._say(f"reading: {rows:,} rows")

    def planned(self, total: int, done: int) -> None:
        """Tell how much is to be done."""
        self._total, self._done = total, done
        self._begun = self._told = time.monotonic()
        self._say(f"{total:,} rows to check" + (f", {done:,} of them done before" if done else ""))

    def advanced(self, rows: int, counts: Counts) -> None:
        """Tell rate, remaining time and counts."""
        self._done += rows
        self._fresh += rows
        if self._is_due() or self._done == self._total:
            rate = self._fresh / max(time.monotonic() - self._begun, 1e-9)
            left = _duration((self._total - self._done) / rate)
            self._say(f"{self._done:,} of {self._total:,} rows, {rate:,.0f} a second, {left} left: {verdicts(counts)}")

    def _is_due(self) -> bool:
        now = time.monotonic()
        if now - self._told < _PAUSE:
            return False
        self._told = now
        return True

    def _say(self, line: str) -> None:
        click.echo(line, file=self._stream)


class Bar(Quiet):
    """A bar with rate, remaining time and counts by verdict."""

    def __init__(self) -> None:
        """Draw on standard error."""
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeRemainingColumn

        self._progress = Progress(
            SpinnerColumn(),
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.fields[rate]}"),
            TimeRemainingColumn(),
            TextColumn("{task.fields[counts]}"),
            console=Console(stderr=True),
        )
        self._task = self._progress.add_task("reading", total=None, rate="", counts="")
        self._progress.start()
        self._begun = time.monotonic()
        self._fresh = 0

    def warn(self, message: str) -> None:
        """Print a warning above the bar."""
        self._progress.console.print(f"warning {message}", markup=False, highlight=False)

    def reading(self, rows: int) -> None:
        """Count the rows that were read."""
        if not rows % 1000:
            self._progress.update(self._task, completed=rows)

    def planned(self, total: int, done: int) -> None:
        """Begin the bar."""
        self._begun = time.monotonic()
        self._progress.reset(self._task, description="checking", total=total, completed=done)

    def advanced(self, rows: int, counts: Counts) -> None:
        """Move the bar."""
        self._fresh += rows
        rate = self._fresh / max(time.monotonic() - self._begun, 1e-9)
        self._progress.update(self._task, advance=rows, rate=f"{rate:,.0f}/s", counts=verdicts(counts))

    def close(self) -> None:
        """Leave the bar as it stands."""
        self._progress.stop()


def watcher_for(choice: str) -> Quiet:
    """Who tells how it goes.

    Args:
        choice: `bar`, `lines`, `none`, or `auto`: a bar on a terminal, else lines.
    """
    if choice == "none":
        return Quiet()
    if choice == "bar" or (choice == "auto" and sys.stderr.isatty()):
        return Bar()
    return Lines(sys.stderr)


def verdicts(counts: Counts) -> str:
    """Counts by verdict, the worst first."""
    found = counts["verdict"]
    return ", ".join(f"{found[verdict]:,} {verdict.replace('_', ' ')}" for verdict in _VERDICTS if verdict in found) or "nothing"


def _duration(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{rest:02d}"


def summary_lines(summary: dict[str, Any]) -> list[str]:
    """The summary as lines for people."""
    counts: Counts = summary["counts"]
    left_out = ", ".join(f"{number:,} by {reason}" for reason, number in summary["left_out"].items())
    lines = [
        f"{summary['posts']:,} posts checked: {verdicts(counts)}",
        f"{summary['rows']:,} rows read" + (f", left out: {left_out}" if left_out else ""),
    ]
    if copies := counts["duplicates"].get("copy"):
        lines.append(f"copies of other posts: {copies:,}")
    for question, title in (
        ("language", "languages"),
        ("platform", "platforms"),
        ("rule", "findings"),
        ("reason", "inadequate disclosures"),
        ("ignored", "ignored by the settings"),
        ("suppressed", "suppressed"),
        ("known", "known by the baseline"),
        ("not_assessed", "not assessed"),
        ("quarantine", "in quarantine"),
    ):
        if counts[question]:
            lines.append(f"{title}: {_most(counts[question])}")
    return lines


def _most(answers: dict[str, int], shown: int = 12) -> str:
    ordered = sorted(answers.items(), key=lambda pair: (-pair[1], pair[0]))
    rest = len(ordered) - shown
    return ", ".join(f"{answer} {number:,}" for answer, number in ordered[:shown]) + (f", and {rest} more" if rest > 0 else "")
