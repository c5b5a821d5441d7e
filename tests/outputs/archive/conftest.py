"""Results of scans, written as tables: no checker is run."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from disclose.scan.counts import count_post, in_order, no_counts
from disclose.scan.schema import FINDINGS, POSTS, SIGNALS, TABLES

Plain = dict[str, Any]
_POST = {
    "source": "posts.jsonl",
    "id": "",
    "platform": "instagram",
    "author": "@anna",
    "created_at": "2026-01-31T10:00:00Z",
    "lang": "en",
    "verdict": "pass",
    "commercial": "no",
    "disclosure": "none",
    "reasons": [],
    "n_claims": 0,
    "generated_status": "not_assessed",
    "generated_probability": None,
    "n_artifacts": 0,
    "not_assessed": None,
    "duplicate_of": None,
    "text": "the rain has stopped and the hens are out again",
    "original": "{}",
}
_FINDING = {
    "rule": "DSC001",
    "name": "undisclosed-advertising",
    "jurisdiction": "core",
    "severity": "error",
    "message": "no disclosure",
    "spans": [],
}


def finding(**known: Any) -> Plain:
    return {**_FINDING, **known}


def post(*findings: Plain, brands: tuple[str, ...] = (), **known: Any) -> Plain:
    """A row of posts with its findings and the brands that it tags."""
    return {**_POST, **({"verdict": "fail"} if findings else {}), **known, "findings": findings, "brands": brands}


def write_results(folder: Path, posts: list[Plain], *, part_rows: int = 1000, **summary: Any) -> Path:
    """Write a finished scan of these posts; keywords replace keys of the summary."""
    rows: dict[str, list[Plain]] = {"posts": [], "findings": [], "signals": []}
    counts = no_counts()
    for number, given in enumerate(posts, start=1):
        row = {"row": number, "where": f"line {number}", **given, "n_findings": len(given["findings"])}
        rows["posts"].append({name: row[name] for name in POSTS.names})
        rows["findings"] += [
            {"row": number, **{name: told[name] for name in FINDINGS.names if name != "row"}} for told in given["findings"]
        ]
        nothing = {"row": number, "family": "evidence", "kind": "brand_tag", "support": None, "start": 0, "end": 1}
        rows["signals"] += [{**nothing, "text": brand} for brand in given["brands"]]
        count_post(counts, row, [told["rule"] for told in given["findings"]])
    assert set(rows["signals"][0] if rows["signals"] else SIGNALS.names) == set(SIGNALS.names)
    for name, schema in TABLES.items():
        (folder / name).mkdir(parents=True, exist_ok=True)
        for part, begin in enumerate(range(0, max(1, len(rows[name])), part_rows)):
            table = pa.Table.from_pylist(rows[name][begin : begin + part_rows], schema=schema)
            pq.write_table(table, folder / name / f"part-{part:05d}.parquet", compression="zstd")
    about = {
        "schema": "disclose.scan/1",
        "inputs": [{"path": "posts.jsonl", "size": 1, "head": ""}],
        "options": {"pack": "core", "backend": "none"},
        "versions": {"disclose": "0.1.0", "lexicons": "aaaa"},
        "rows": len(posts),
        "posts": len(posts),
        "quarantined": 0,
        "left_out": {},
        "counts": in_order(counts),
    }
    (folder / "summary.json").write_text(json.dumps({**about, **summary}), encoding="utf-8")
    return folder


@pytest.fixture
def written(tmp_path):
    """Write results into a new folder."""
    numbers = iter(range(100))

    def run(*posts: Plain, **how: Any) -> Path:
        return write_results(tmp_path / f"scan{next(numbers)}", list(posts), **how)

    return run
