"""Check posts in Ray Data, spread over its workers: python examples/ray_scan.py posts.parquet checked

Needs `pip install "ray[data]" "disclose[scan]"`.
"""

from __future__ import annotations

import sys

import pyarrow as pa
import ray

from disclose.scan.arrow import check_batches


def check(table: pa.Table) -> pa.Table:
    """One block of posts."""
    return pa.Table.from_batches(check_batches(table.combine_chunks().to_batches(), keep=("id",)))


def main(source: str, target: str) -> None:
    """Check one table of posts, with the columns `id` and `text` (and `platform`, `lang` …), into a folder."""
    ray.data.read_parquet(source).map_batches(check, batch_format="pyarrow", batch_size=1000).write_parquet(target)


if __name__ == "__main__":
    main(*sys.argv[1:])
