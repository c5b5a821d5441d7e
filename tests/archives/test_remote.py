"""Archives on remote storage give the rows that they give on a disk, piece by piece, and say when the storage fails."""

from __future__ import annotations

import gzip
import json
import zipfile
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import zstandard

from disclose.archives import Kind, Limits, place_of, read_archive, recognise
from disclose.archives.remote import FETCH, Remote
from disclose.errors import LimitError, RemoteError, UsageError
from tests.archives.remote import Storage

POSTS = [{"id": str(n), "text": f"the hens are out again, {n}", "platform": "x"} for n in range(5)]
LINES = "".join(f"{json.dumps(post)}\n" for post in POSTS).encode() + b"{\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A file of each way of storing."""
    folder = tmp_path / "in"
    (folder / "more").mkdir(parents=True)
    (folder / "posts.jsonl").write_bytes(LINES)
    (folder / "posts.jsonl.gz").write_bytes(gzip.compress(LINES))
    (folder / "posts.json").write_text(json.dumps(POSTS))
    (folder / "posts.csv").write_text("id,text\n1,the hens\n2,are out\n")
    (folder / "more" / "posts.jsonl.zst").write_bytes(zstandard.compress(LINES))
    (folder / "more" / ".hidden").write_text("never read")
    pq.write_table(pa.Table.from_pylist(POSTS), folder / "posts.parquet", row_group_size=2)
    with zipfile.ZipFile(folder / "posts.zip", "w") as archive:
        archive.writestr("a/posts.jsonl", LINES)
        archive.writestr("b.csv", "text\nout again\n")
    return folder


def told(rows, root) -> list:
    return [(row.where.replace(str(root), "ROOT"), row.post, row.error and row.error.code, row.original) for row in rows]


@pytest.mark.parametrize(
    "name", ["posts.jsonl", "posts.jsonl.gz", "posts.json", "posts.csv", "more/posts.jsonl.zst", "posts.parquet", "posts.zip", "more", ""]
)
def test_the_rows_are_those_of_a_disk(folder: Path, name: str) -> None:
    remote = Storage(folder).remote(name)
    assert told(read_archive(remote), "s3://bucket") == told(read_archive(folder / name), folder)
    assert recognise(remote) is recognise(folder / name)


def test_any_file_system_of_pyarrow_will_do(folder: Path) -> None:
    fsspec = pytest.importorskip("fsspec")
    from pyarrow.fs import FSSpecHandler, PyFileSystem

    memory = fsspec.filesystem("memory", skip_instance_cache=True)
    memory.pipe("/bucket/posts.jsonl", LINES)
    memory.pipe("/bucket/posts.parquet", (folder / "posts.parquet").read_bytes())
    system = PyFileSystem(FSSpecHandler(memory))
    rows = list(read_archive(Remote("memory://bucket", system, "/bucket")))
    assert [row.where for row in rows] == [
        f"memory://bucket/{name}:{n}" for name, last in (("posts.jsonl", 6), ("posts.parquet", 5)) for n in range(1, last + 1)
    ]
    memory.rm("/bucket", recursive=True)


def test_the_first_row_is_there_before_the_last_is_fetched(tmp_path: Path) -> None:
    with (tmp_path / "posts.jsonl").open("w") as out:
        while out.tell() < 6 * FETCH:
            out.write(f'{{"text": "{"the hens are out again " * 40_000}"}}\n')
    storage = Storage(tmp_path)
    rows = read_archive(storage.remote("posts.jsonl"))
    assert next(rows).post
    assert storage.fetched < 4 * FETCH
    rows.close()


@pytest.mark.parametrize("name", ["posts.jsonl", "posts.jsonl.gz", "posts.parquet", "posts.zip", "more"])
def test_a_storage_that_fails_ends_the_reading_and_makes_no_bad_row(folder: Path, name: str) -> None:
    needed = Storage(folder)
    list(read_archive(needed.remote(name)))
    for reads in range(1_000_000 - needed.reads):
        with pytest.raises(RemoteError, match=r"DIS611: s3://bucket.*NETWORK_CONNECTION.*--resume"):
            list(read_archive(Storage(folder, reads=reads).remote(name)))


def test_what_is_not_there_is_told(folder: Path) -> None:
    with pytest.raises(RemoteError, match="is not there"):
        next(read_archive(Storage(folder).remote("nowhere.jsonl")))


def test_a_zip_larger_than_what_is_fetched_is_refused(folder: Path) -> None:
    with pytest.raises(LimitError, match="fetch it yourself"):
        next(read_archive(Storage(folder).remote("posts.zip"), limits=Limits(fetched=100)))


def test_paths_stay_paths(folder: Path) -> None:
    assert place_of("posts/a:b.jsonl") == Path("posts/a:b.jsonl")
    assert place_of(f"file://{folder}/a%20b.jsonl") == folder / "a b.jsonl"


def test_an_address_has_no_options_for_people(monkeypatch) -> None:
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    remote = place_of("s3://bucket/a/posts.jsonl?region=us-east-1&endpoint_override=localhost:9000&scheme=http")
    assert (str(remote), remote.path, remote.name) == ("s3://bucket/a/posts.jsonl", "bucket/a/posts.jsonl", "posts.jsonl")


@pytest.mark.parametrize(
    "address",
    [
        "s3://key:hush@bucket/posts.jsonl",
        "s3://key:hu/hush@bucket/posts.jsonl",
        "s3://hush@bucket/posts.jsonl",
        "s3://bucket/posts.jsonl?secret_key=hush",
        "s3://bucket/posts.jsonl?endpoint_override=key:hush@host",
        "gs://hush@bucket/posts.jsonl",
        "hdfs://anna:hush@host/posts.jsonl",
        "https://anna:hush@host/posts.jsonl",
        "s3://bucket/posts.jsonl#hush",
    ],
)
def test_credentials_in_an_address_are_refused_and_not_repeated(address: str) -> None:
    with pytest.raises(UsageError) as caught:
        place_of(address)
    assert "hush" not in str(caught.value)


def test_kinds_can_be_set(folder: Path) -> None:
    assert [row.post.text for row in read_archive(Storage(folder).remote("posts.csv"), kind=Kind.csv)] == ["the hens", "are out"]
