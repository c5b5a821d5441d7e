"""The example for Ray Data: the rows of one process, whatever happens to its workers. Skipped where Ray Data cannot be imported (pandas)."""

from __future__ import annotations

import importlib.util
import os
import signal
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from types import ModuleType

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from benchmarks.archive import lines
from disclose.scan.arrow import check_batches

ray = pytest.importorskip("ray")
pytest.importorskip("ray.data", exc_type=ImportError)

pytestmark = pytest.mark.filterwarnings("ignore")  # Ray's own
ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def cluster(own_cache: None) -> Iterator[None]:
    """Ray on this machine; its processes import this folder's disclose."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("PYTHONPATH", os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")]))
        patched.setenv("RAY_USAGE_STATS_ENABLED", "0")
        ray.init(address="local", num_cpus=3, include_dashboard=False, log_to_driver=False, object_store_memory=80_000_000)
        yield
        ray.shutdown()


@pytest.fixture
def example() -> ModuleType:
    """Not among the modules of this process: so its classes travel to the workers as they are."""
    spec = importlib.util.spec_from_file_location("ray_scan_example", ROOT / "examples" / "ray_scan.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_rows_are_those_of_one_process_though_a_worker_is_killed(cluster: None, example: ModuleType, tmp_path: Path, monkeypatch) -> None:
    texts = list(islice((line for line in lines(2000, seed=6) if line.isascii()), 40))
    posts = pa.table({"id": [f"{n:02}" for n in range(42)], "text": [*texts, None, "the hens are out again"]})
    marker = tmp_path / "died"

    class Dying(example.Check):
        """Is killed once, before it answers."""

        def __call__(self, table: pa.Table) -> pa.Table:
            answer = super().__call__(table)
            if not marker.exists():
                marker.touch()
                os.kill(os.getpid(), signal.SIGKILL)
            return answer

    source = tmp_path / "posts"
    source.mkdir()
    for part in range(3):
        pq.write_table(posts.slice(part * 14, 14), source / f"{part}.parquet")
    monkeypatch.setattr(example, "Check", Dying)
    example.main(str(source), str(tmp_path / "checked"), workers=2)
    assert marker.exists()
    expected = pa.Table.from_batches(check_batches(posts.to_batches()))
    assert pq.read_table(tmp_path / "checked").sort_by("id").to_pylist() == expected.to_pylist()
