"""Check posts in Ray Data, spread over its workers: python examples/ray_scan.py posts.parquet checked --workers 2

Needs `pip install "disclose[ray]"`. Reads and writes what Ray Data does, `s3://…` for one.
"""

from __future__ import annotations

import argparse

import pyarrow as pa
import ray

from disclose.scan.arrow import BatchChecker
from disclose.scan.settings import CheckerSettings


class Check:
    """A worker: its Checker is made once. One that dies is started again by Ray, and gets its block again."""

    def __init__(self, backend: str) -> None:
        """Make the Checker."""
        self._checker = BatchChecker(CheckerSettings(backend=backend), keep=("id",))

    def __call__(self, table: pa.Table) -> pa.Table:
        """Check one block of posts."""
        return pa.Table.from_batches([self._checker.check(batch) for batch in table.combine_chunks().to_batches()])


def main(source: str, target: str, *, backend: str = "none", workers: int = 1) -> None:
    """Check one table of posts, with the columns `id` and `text` (and `platform`, `lang` …), into a folder. Rows come in any order."""
    if not ray.is_initialized():
        ray.init()
    gpus = 1 if backend == "torch" and ray.cluster_resources().get("GPU") else 0
    posts = ray.data.read_parquet(source)
    checked = posts.map_batches(
        Check,
        fn_constructor_args=(backend,),
        batch_format="pyarrow",
        batch_size=1000,
        compute=ray.data.ActorPoolStrategy(size=workers),
        num_cpus=1,
        num_gpus=gpus,
    )
    checked.write_parquet(target)


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("source")
    options.add_argument("target")
    options.add_argument("--backend", choices=("none", "onnx", "torch"), default="none")
    options.add_argument("--workers", type=int, default=1)
    main(**vars(options.parse_args()))
