"""Check posts in Daft, on this machine or on its Ray runner: python examples/daft_scan.py posts.parquet checked

Needs `pip install daft "disclose[scan]"`.
"""

from __future__ import annotations

import sys

import daft
import pyarrow as pa

from disclose.scan.arrow import COLUMNS, check_batches

RESULT = daft.DataType.from_arrow_type(pa.struct(list(COLUMNS)))


@daft.func.batch(return_dtype=RESULT)
def check(text: daft.Series, platform: daft.Series) -> pa.Array:
    """One batch of posts; a struct a row."""
    posts = pa.record_batch({"text": text.to_arrow().cast(pa.string()), "platform": platform.to_arrow().cast(pa.string())})
    (checked,) = check_batches([posts], keep=())
    return pa.StructArray.from_arrays(checked.columns, fields=list(COLUMNS))


def main(source: str, target: str) -> None:
    """Check one table of posts, with the columns `id`, `text` and `platform`, into a folder."""
    posts = daft.read_parquet(source)
    posts.select("id", check(posts["text"], posts["platform"]).alias("disclose")).select("id", daft.col("disclose").unnest()).write_parquet(
        target
    )


if __name__ == "__main__":
    main(*sys.argv[1:])
