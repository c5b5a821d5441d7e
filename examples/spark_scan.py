"""Check posts in Spark, spread over its executors: python examples/spark_scan.py posts.parquet checked.parquet

Needs `pip install pyspark "disclose[scan]"` on the driver and on every executor.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pyarrow as pa
from pyspark.sql import SparkSession
from pyspark.sql.pandas.types import from_arrow_schema

from disclose.scan.arrow import check_batches, output_schema

if TYPE_CHECKING:
    from collections.abc import Iterator


def check(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """One task: the Checker is made once for all batches of its partition."""
    yield from check_batches(batches, keep=("id",))


def main(source: str, target: str) -> None:
    """Check one table of posts, with the columns `id` and `text` (and `platform`, `lang` …), into another."""
    spark = SparkSession.builder.appName("disclose").getOrCreate()
    schema = from_arrow_schema(output_schema([pa.field("id", pa.string())]))
    spark.read.parquet(source).mapInArrow(check, schema).write.parquet(target)


if __name__ == "__main__":
    main(*sys.argv[1:])
