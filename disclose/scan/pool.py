"""Worker processes, each with its own Checker. One that dies is replaced, and its shard given to the new one."""

from __future__ import annotations

import multiprocessing
import signal
import threading
from contextlib import contextmanager, suppress
from multiprocessing.connection import wait
from typing import TYPE_CHECKING, Final, Self, cast

from disclose.errors import DiscloseError, WorkerError
from disclose.scan.worker import Done, check_shard, make_checker

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from multiprocessing.connection import Connection

    from disclose.scan.items import Shard
    from disclose.scan.settings import CheckerSettings
    from disclose.scan.worker import Output

#: How often a shard may take a worker down with it.
_ATTEMPTS: Final = 3
_CONTEXT: Final = multiprocessing.get_context("spawn")


class _Worker:
    """A process and the shard that it works on."""

    def __init__(self, checker: CheckerSettings, output: Output) -> None:
        self._arguments = (checker, output)
        self.shard: Shard | None = None
        self._attempts = 0
        self._start()

    def _start(self) -> None:
        self.connection, theirs = _CONTEXT.Pipe()
        self._process = _CONTEXT.Process(target=_serve, args=(theirs, *self._arguments), daemon=True)
        with _interrupts_ignored():
            self._process.start()
        theirs.close()

    def give(self, shard: Shard) -> None:
        """Send a shard to an idle worker."""
        self.shard, self._attempts = shard, 1
        self._send(shard)

    def _send(self, shard: Shard) -> None:
        with suppress(OSError):  # it died: found when its answer is asked for
            self.connection.send(shard)

    def answer(self) -> Done | None:
        """What a worker that has something to say says; None where it had died and begins again.

        Raises:
            WorkerError: it has died too often on this shard.
            DiscloseError: what the worker met.
        """
        try:
            said = self.connection.recv()
        except (EOFError, OSError):
            self._replace()
            return None
        if isinstance(said, DiscloseError):
            raise said
        self.shard = None
        return said if isinstance(said, Done) else None

    def _replace(self) -> None:
        self.stop()
        if self.shard is None or self._attempts == _ATTEMPTS:
            rows = f"rows {self.shard.items[0].row} to {self.shard.items[-1].row}" if self.shard else "no rows"
            raise WorkerError(
                f"{_ATTEMPTS} workers died on {rows} (exit status {self._process.exitcode})",
                todo="look for lack of memory; --shard-rows 100 narrows it down",
            )
        self._attempts += 1
        self._start()
        self._send(self.shard)

    def stop(self) -> None:
        """End the process, whatever it does: an unfinished file is no result."""
        self._process.terminate()
        self._process.join()
        self.connection.close()


class Pool:
    """A fixed number of workers. Each holds one shard, and one more is read ahead: memory does not grow with the archive."""

    def __init__(self, count: int, checker: CheckerSettings, output: Output) -> None:
        """Start the workers."""
        self._workers = [_Worker(checker, output) for _ in range(count)]

    def __enter__(self) -> Self:
        """The pool."""
        return self

    def __exit__(self, *_: object) -> None:
        """Drop what is not finished and end all workers."""
        for worker in self._workers:
            worker.stop()

    def run(self, shards: Iterator[Shard], prepare: Callable[[Shard], Shard]) -> Iterator[Done]:
        """Have shards worked on; they are finished in any order.

        Args:
            shards: taken one by one as workers become idle.
            prepare: asked for each shard just before it is given away.

        Raises:
            WorkerError: a shard ends one worker after another.
            DiscloseError: what a worker met.
        """
        ahead = next(shards, None)
        while True:
            for worker in self._workers:
                if worker.shard is None and ahead is not None:
                    worker.give(prepare(ahead))
                    ahead = next(shards, None)
            busy = {worker.connection: worker for worker in self._workers if worker.shard is not None}
            if not busy:
                return
            for connection in cast("list[Connection]", wait(list(busy))):
                if (done := busy[connection].answer()) is not None:
                    yield done


@contextmanager
def _interrupts_ignored() -> Iterator[None]:
    """A process that is started meanwhile leaves interrupts to the scan's own; only a main thread can say so."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _serve(connection: Connection, checker_settings: CheckerSettings, output: Output) -> None:
    """A worker: until the scan goes away, takes shards and says what it did."""
    try:
        checker = make_checker(checker_settings)
        while (shard := _next(connection)) is not None:
            done = check_shard(checker, output, shard)
            with suppress(OSError):  # the scan went away: so does this process, when it asks for the next shard
                connection.send(done)
    except DiscloseError as error:
        with suppress(OSError):
            connection.send(error)


def _next(connection: Connection) -> Shard | None:
    try:
        shard: Shard = connection.recv()
    except (EOFError, OSError):
        return None
    return shard
