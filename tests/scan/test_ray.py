"""The scan on Ray: the results of a scan on one machine, whatever happens to its workers. A cluster of this machine alone, with two CPUs."""

from __future__ import annotations

import os
import signal
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from disclose.errors import ClusterError, WorkerError
from disclose.scan.engine import scan
from disclose.scan.settings import ScanSettings
from tests.scan.conftest import Watching, results, write_rows

ray = pytest.importorskip("ray")

from disclose.scan import ray_engine  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator

    from disclose.scan.items import Shard

pytestmark = pytest.mark.filterwarnings("ignore")  # Ray's own
ROOT = Path(__file__).parents[2]
ROWS = 10


class Dying(ray_engine._Actor):
    """Is killed on two shards, once each: before it has done anything, and with all files written but its answer not given."""

    def check(self, shard: Shard):
        if shard.number == 1:
            self._die_once(shard)
        answer = super().check(shard)
        if shard.number == 3:
            self._die_once(shard)
        return answer

    def _die_once(self, shard: Shard) -> None:
        marker = self._output.out / f"died-{shard.number}"
        if not marker.exists():
            marker.touch()
            os.kill(os.getpid(), signal.SIGKILL)


class Deadly(ray_engine._Actor):
    """Is killed by every shard."""

    def check(self, shard: Shard):
        os.kill(os.getpid(), signal.SIGKILL)


@pytest.fixture(scope="module")
def posts(english: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """60 rows, with copies and bad rows among them."""
    with english.open(encoding="utf-8") as lines:
        rows = [line.rstrip("\n") for line in islice(lines, 58)]
    return write_rows(tmp_path_factory.mktemp("ray") / "posts.jsonl", *rows, "{", rows[3])


@pytest.fixture(scope="module")
def undisturbed_posts(posts: Path, tmp_path_factory: pytest.TempPathFactory, own_cache: None) -> Path:
    out = tmp_path_factory.mktemp("undisturbed_posts") / "out"
    scan(of(posts, out), Watching())
    return out


@pytest.fixture(scope="module")
def cluster(own_cache: None) -> Iterator[None]:
    """Ray on this machine; its processes import this folder's disclose."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("PYTHONPATH", str(ROOT))
        patched.setenv("RAY_USAGE_STATS_ENABLED", "0")
        ray.init(address="local", num_cpus=2, include_dashboard=False, log_to_driver=False, object_store_memory=80_000_000)
        yield
        ray.shutdown()


def of(posts: Path, out: Path) -> ScanSettings:
    return ScanSettings((posts,), out, shard_rows=ROWS, reports=True)


def test_begun_here_it_goes_on_there_and_ends_in_the_same_bytes_though_workers_are_killed(
    cluster: None, posts: Path, undisturbed_posts: Path, tmp_path: Path, monkeypatch
) -> None:
    def stop(done: int) -> None:
        raise KeyboardInterrupt

    out = tmp_path / "out"
    with pytest.raises(KeyboardInterrupt):
        scan(of(posts, out), Watching(stop))
    monkeypatch.setattr(ray_engine, "_Actor", Dying)
    watcher = Watching()
    scan(of(posts, out), watcher, workers=2, resume=True, make_workers=ray_engine.ray_workers)
    assert (watcher.done_before, watcher.rows) == (ROWS, 5 * ROWS)
    died = {path.name for path in out.glob("died-*") if not path.unlink()}
    assert died == {"died-1", "died-3"}
    assert results(out) == results(undisturbed_posts)


def test_a_shard_that_ends_every_worker_is_told_and_the_scan_can_be_resumed(
    cluster: None, posts: Path, undisturbed_posts: Path, tmp_path: Path, monkeypatch
) -> None:
    out = tmp_path / "out"
    with monkeypatch.context() as patched:
        patched.setattr(ray_engine, "_Actor", Deadly)
        patched.setattr(ray_engine, "_ATTEMPTS", 1)
        with pytest.raises(WorkerError, match="rows 1 to 10"):
            scan(of(posts, out), Watching(), make_workers=ray_engine.ray_workers)
    scan(of(posts, out), Watching(), resume=True)
    assert results(out) == results(undisturbed_posts)


def test_a_worker_with_other_versions_is_refused(cluster: None, posts: Path, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(ray_engine, "versions", lambda settings: {"disclose": "9.9.9"})
    with pytest.raises(ClusterError, match=r"not 9\.9\.9"):
        scan(of(posts, tmp_path / "out"), Watching(), make_workers=ray_engine.ray_workers)


def test_a_cluster_on_which_no_worker_starts_in_time_is_told(cluster: None, posts: Path, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(ray_engine, "_PATIENCE", 0.0)
    with pytest.raises(ClusterError, match="no worker could be started"):
        scan(of(posts, tmp_path / "out"), Watching(), make_workers=ray_engine.ray_workers)
