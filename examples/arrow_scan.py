"""Check a Parquet file of posts batch by batch, in one process: python examples/arrow_scan.py posts.parquet checked.parquet"""

from __future__ import annotations

import sys

import pyarrow.parquet as pq

from disclose.scan.arrow import check_batches, output_schema


def main(source: str, target: str) -> None:
    """Check one table of posts, with the columns `id` and `text` (and `platform`, `lang` …), into another."""
    posts = pq.ParquetFile(source)
    schema = output_schema([posts.schema_arrow.field("id")])
    with pq.ParquetWriter(target, schema) as writer:
        for batch in check_batches(posts.iter_batches(batch_size=1000), keep=("id",)):
            writer.write_batch(batch)


if __name__ == "__main__":
    main(*sys.argv[1:])
