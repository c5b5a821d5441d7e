"""A scan of remote storage: the results of a disk, resumed after a failure, never of a file that has changed; and a register of claims."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

from disclose.cli.main import cli
from disclose.errors import RemoteError, ResumeError, UsageError
from disclose.register import load_register
from disclose.scan.engine import scan
from disclose.scan.settings import CheckerSettings, ScanSettings
from tests.archives.remote import Storage
from tests.scan.conftest import Watching, rows, write_rows


def of(storage: Storage, out: Path) -> ScanSettings:
    return ScanSettings((storage.remote("posts.jsonl"),), out, shard_rows=20)


def test_a_scan_that_the_storage_ended_goes_on_to_the_results_of_a_disk(english: Path, undisturbed_english: Path, tmp_path: Path) -> None:
    storage, out = Storage(english.parent), tmp_path / "out"

    def stop(done: int) -> None:
        storage.reads = 0

    # the last thing that a scan asks of the storage is whether its files are still the same
    with pytest.raises(RemoteError):
        scan(of(storage, out), Watching(stop))
    assert not (out / "summary.json").exists()
    storage.reads = 1_000_000
    watcher = Watching()
    scan(of(storage, out), watcher, resume=True)
    assert watcher.done_before
    assert {row["source"] for row in rows(out, "posts")} == {"s3://bucket/posts.jsonl"}
    assert [row["where"].replace("s3://bucket", str(english.parent)) for row in rows(out, "posts")] == [
        row["where"] for row in rows(undisturbed_english, "posts")
    ]
    assert rows(out, "findings") == rows(undisturbed_english, "findings")


def test_a_file_that_has_changed_is_not_resumed(english: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"

    def stop(done: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        scan(of(Storage(english.parent), out), Watching(stop))
    with pytest.raises(ResumeError, match="inputs differ"):
        scan(of(Storage(english.parent, etag='"2"'), out), Watching(), resume=True)


def test_results_are_written_to_disks_only(english: Path) -> None:
    told = CliRunner().invoke(cli, ["scan", str(english), "--out", "s3://bucket/results", "--no-config"])
    assert isinstance(told.exception, UsageError)
    assert "copy it" in str(told.exception)


CLAIM = "Reduces wrinkles by 40% in 7 days"
REGISTER = f"""\
claims:
  - id: C1
    text: {CLAIM}
    language: en
    evidence: {{study: trial 12}}
    approver: legal
    approved: 2026-01-01
"""


def test_a_register_of_claims_clears_those_of_the_posts(tmp_path: Path, own_cache: None) -> None:
    register = tmp_path / "claims.yaml"
    register.write_text(REGISTER, encoding="utf-8")
    path = write_rows(tmp_path / "posts.jsonl", {"text": f"{CLAIM}! #ad", "id": "a"}, {"text": "the hens are out again", "id": "b"})
    outs = []
    for name, claims in (("without", None), ("with", load_register(register))):
        outs.append(tmp_path / name)
        scan(ScanSettings((path,), outs[-1], checker=CheckerSettings(claims=claims, as_of=date(2026, 8, 2))), Watching())
    without, with_register = ({row["rule"] for row in rows(out, "findings")} for out in outs)
    assert {rule for rule in without if rule.startswith("CLM")}
    assert not {rule for rule in with_register if rule.startswith("CLM")}
    options = [json.loads((out / "summary.json").read_text())["options"] for out in outs]
    assert (options[0]["claims"], options[0]["as_of"]) == ("", "")
    assert options[1]["claims"]
    assert options[1]["as_of"] == "2026-08-02"
