"""Workers of a scan on a Ray cluster: actors, each with its own Checker.

The scan's own process reads the inputs, keeps the journal and writes every file; shards travel to the actors and the contents of their part
files back. So the machines of the cluster need no common disk, and all that holds of a scan on one machine holds here: the same bytes, and
`--resume`. An actor that dies is started again by Ray, wherever there is room, and works on its shard again.
"""

from __future__ import annotations

import logging
import os
import platform
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, Final

import ray
from ray.exceptions import RayError

from disclose.errors import ClusterError, DiscloseError, WorkerError
from disclose.scan.files import write_whole
from disclose.scan.schema import TABLES
from disclose.scan.settings import versions
from disclose.scan.worker import check_shard, make_checker

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from disclose.checker import Checker
    from disclose.scan.items import Shard
    from disclose.scan.settings import CheckerSettings
    from disclose.scan.worker import Done, Output

#: How often a shard may take an actor down with it.
_ATTEMPTS: Final = 3
#: Seconds in which the first actor must be at work: it may wait for a machine that the cluster starts first.
_PATIENCE: Final = 600.0


class _Actor:
    """A worker. What is wrong with its machine it returns as an error: one that is raised would come wrapped."""

    def __init__(self, settings: CheckerSettings, output: Output, expected: dict[str, str]) -> None:
        self._settings, self._output, self._expected = settings, output, expected

    def ready(self) -> DiscloseError | None:
        """Load all that is needed."""
        try:
            self._checker  # noqa: B018
        except DiscloseError as error:
            return error
        return None

    def check(self, shard: Shard) -> tuple[Done, list[bytes]] | DiscloseError:
        """Check a shard: what was found, and the contents of its part files."""
        try:
            with TemporaryDirectory(prefix="disclose-") as folder:
                out = Path(folder)
                for name in (*TABLES, "reports", ".work"):
                    (out / name).mkdir()
                done = check_shard(self._checker, self._output._replace(out=out), shard)
                return done, [(out / file.path).read_bytes() for file in done.files]
        except DiscloseError as error:
            return error

    @cached_property
    def _checker(self) -> Checker:
        """Made at the first use, so that an actor that was started again has one too."""
        here = versions(self._settings)
        if different := [f"{name} {here.get(name)}, not {value}" for name, value in self._expected.items() if here.get(name) != value]:
            todo = "install the same on every machine of the cluster"
            raise ClusterError(f"a worker has other versions: {', '.join(different)}", where=platform.node(), todo=todo)
        return make_checker(self._settings)


class RayPool:
    """Actors at work. Each holds one shard, and one more is read ahead: memory does not grow with the archive."""

    def __init__(self, actors: Sequence[Any], out: Path) -> None:
        """Take actors that nobody else uses, and the folder of the results."""
        self._actors, self._out = actors, out

    def run(self, shards: Iterator[Shard], prepare: Callable[[Shard], Shard]) -> Iterator[Done]:
        """Have shards worked on; they are finished in any order.

        Args:
            shards: taken one by one as actors become idle; one for which there is no room yet gets none.
            prepare: asked for each shard just before it is given away.

        Raises:
            WorkerError: a shard ends one actor after another.
            ClusterError: no actor can be started, or one has other versions.
            DiscloseError: what an actor met.
        """
        busy: dict[Any, tuple[Any, Shard | None]] = {actor.ready.remote(): (actor, None) for actor in self._actors}
        idle: list[Any] = []
        patience: float | None = _PATIENCE
        ahead = next(shards, None)
        while True:
            while idle and ahead is not None:
                actor, marked = idle.pop(), prepare(ahead)
                busy[actor.check.remote(marked)] = actor, marked
                ahead = next(shards, None)
            if ahead is None and not any(shard for _, shard in busy.values()):
                return
            finished, _ = ray.wait(list(busy), timeout=patience)
            if not finished:
                todo = "a worker needs one CPU (and a GPU with --backend torch where there are any): see `ray status`"
                raise ClusterError(f"no worker could be started within {_PATIENCE:.0f} seconds", todo=todo)
            patience = None
            for ref in finished:
                actor, shard = busy.pop(ref)
                answer = _answer(ref, shard)
                idle.append(actor)
                if answer is not None:
                    yield self._written(*answer)

    def _written(self, done: Done, contents: list[bytes]) -> Done:
        files = (write_whole(self._out, file.path, content) for file, content in zip(done.files, contents, strict=True))
        return done._replace(files=tuple(files))


@contextmanager
def ray_workers(count: int, checker: CheckerSettings, output: Output, *, address: str = "") -> Iterator[RayPool]:
    """Actors on a cluster, or on a cluster of this machine alone that ends with them.

    Args:
        count: actors; those for which there is no room wait until there is.
        checker: what their Checkers are made of. One with the backend `torch` asks for a GPU where the cluster has any.
        output: how results are written.
        address: of the cluster (`auto` on one of its machines, `host:port`), or "" for this machine. Where the program is connected to
            a cluster already, that one is used.

    Raises:
        ClusterError: the cluster cannot be reached.
    """
    with _connected(address, count):
        gpus = 1 if checker.backend == "torch" and ray.cluster_resources().get("GPU") else 0
        kind = ray.remote(num_cpus=1, num_gpus=gpus, max_restarts=-1, max_task_retries=_ATTEMPTS - 1)(_Actor)
        actors = [kind.remote(checker, output, versions(checker)) for _ in range(count)]
        try:
            yield RayPool(actors, output.out)
        finally:
            for actor in actors:
                ray.kill(actor)


@contextmanager
def _connected(address: str, count: int) -> Iterator[None]:
    if ray.is_initialized():
        yield
        return
    # nothing leaves the machine: Ray would tell its makers that it is used
    os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")
    own = {} if address else {"num_cpus": count, "include_dashboard": False}
    try:
        ray.init(address=address or "local", log_to_driver=False, logging_level=logging.ERROR, **own)
    except Exception as cause:  # Ray raises bare ones
        todo = "give the address of a running cluster, or leave --address out"
        raise ClusterError(f"the cluster cannot be reached: {_line(cause)}", where=address, todo=todo) from cause
    try:
        yield
    finally:
        ray.shutdown()


def _answer(ref: Any, shard: Shard | None) -> tuple[Done, list[bytes]] | None:
    try:
        said: tuple[Done, list[bytes]] | DiscloseError | None = ray.get(ref)
    except RayError as cause:
        rows = f"rows {shard.items[0].row} to {shard.items[-1].row}" if shard else "no rows"
        todo = "look for lack of memory; --shard-rows 100 narrows it down; go on with --resume"
        raise WorkerError(f"a worker was lost {_ATTEMPTS} times or failed on {rows}: {_line(cause)}", todo=todo) from cause
    if isinstance(said, DiscloseError):
        raise said
    return said


def _line(cause: Exception) -> str:
    """What an error of Ray says, without its trace."""
    return str(cause).strip().splitlines()[-1] if str(cause).strip() else type(cause).__name__
