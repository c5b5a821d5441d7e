"""Arrow in, Arrow out."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from disclose import Checker, Post
from disclose.errors import InputError, UsageError
from disclose.scan.arrow import COLUMNS, check_batches, output_schema

ROOT = Path(__file__).parents[2]
POSTS = [
    {"id": "a", "text": "loving these boots, use my code ANNA15 for 15% off", "platform": "x", "paid_partnership_label": None},
    {"id": "b", "text": None, "platform": "x", "paid_partnership_label": None},
    {"id": "c", "text": "loving these boots, use my code ANNA15 for 15% off", "platform": None, "paid_partnership_label": True},
    {"id": None, "text": "the hens are out again", "platform": "myspace", "paid_partnership_label": None},
]
SCHEMA = pa.schema([("id", pa.string()), ("text", pa.string()), ("platform", pa.string()), ("paid_partnership_label", pa.bool_())])


def test_a_batch_gives_a_batch_of_as_many_rows(checker: Checker) -> None:
    batches = [
        pa.RecordBatch.from_pylist(POSTS, SCHEMA),
        pa.RecordBatch.from_pylist([], SCHEMA),
        pa.RecordBatch.from_pylist(POSTS[:1], SCHEMA),
    ]
    checked = list(check_batches(iter(batches)))
    assert [batch.num_rows for batch in checked] == [4, 0, 1]
    assert {batch.schema for batch in checked} == {output_schema([SCHEMA.field("id")])}
    rows = checked[0].to_pylist()
    assert [(row["id"], row["verdict"]) for row in rows] == [("a", "fail"), ("b", None), ("c", "pass"), (None, None)]
    assert [row["error"] and row["error"][:6] for row in rows] == [None, "DIS103", None, "DIS103"]
    assert json.loads(rows[0]["report"]) == checker.check(Post(POSTS[0]["text"], "a", "x")).to_dict()


def test_columns_may_be_called_otherwise() -> None:
    batch = pa.RecordBatch.from_pydict({"caption": ["the hens are out again"], "n": [7]})
    (checked,) = check_batches([batch], columns={"text": "caption"}, keep=("n", "missing"))
    assert checked.to_pylist()[0]["n"] == 7
    with pytest.raises(InputError, match="no column 'text'"):
        next(check_batches([batch]))


def test_a_kept_column_cannot_have_the_name_of_a_result() -> None:
    with pytest.raises(UsageError, match="verdict"):
        output_schema([pa.field("verdict", pa.string())])


def test_the_example_runs(tmp_path: Path) -> None:
    source, target = tmp_path / "posts.parquet", tmp_path / "checked.parquet"
    pq.write_table(pa.Table.from_pylist(POSTS, SCHEMA), source)
    command = [sys.executable, str(ROOT / "examples" / "arrow_scan.py"), str(source), str(target)]
    subprocess.run(command, check=True, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}, timeout=60)
    assert pq.read_table(target).schema.names == ["id", *(field.name for field in COLUMNS)]
