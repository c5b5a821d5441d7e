"""Scan on a cluster of two nodes that Ray simulates on this machine: python examples/ray_cluster.py posts.jsonl results

Needs `pip install "disclose[ray]"`. On real machines: `ray start --head` on one, `ray start --address HOST:6379` on the others, disclose
installed on all; then `disclose scan posts.jsonl --out results --engine ray --address auto --workers 2` on the first.
"""

from __future__ import annotations

import sys
from pathlib import Path

import ray
from ray.cluster_utils import Cluster

from disclose.scan.engine import scan
from disclose.scan.progress import Quiet
from disclose.scan.ray_engine import ray_workers
from disclose.scan.settings import ScanSettings


def main(source: str, results: str) -> None:
    """Scan an archive with a worker on each of two nodes."""
    cluster = Cluster(initialize_head=True, head_node_args={"num_cpus": 1}, connect=True)
    try:
        cluster.add_node(num_cpus=1)
        cluster.wait_for_nodes()
        settings = ScanSettings((Path(source),), Path(results), shard_rows=20)
        print(scan(settings, Quiet(), workers=2, make_workers=ray_workers)["counts"]["verdict"])  # noqa: T201
    finally:
        ray.shutdown()
        cluster.shutdown()


if __name__ == "__main__":
    main(*sys.argv[1:])
