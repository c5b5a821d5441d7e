"""Archives that somebody made to harm, and damaged ones: coded rows, bounded time and memory, nothing written."""

from __future__ import annotations

import gzip
import io
import os
import random
import stat
import struct
import time
import tracemalloc
import zipfile
from contextlib import suppress

import pytest
import zstandard

from disclose.archives import Limits, read_archive
from disclose.archives.streams import ZSTD_STEP
from disclose.errors import ArchiveError
from tests.archives import exports

SMALL = Limits(floor=1 << 16, ratio=20)
GOOD = b'{"text": "good"}\n'


def outcome(path, **options) -> list:
    return [row.post.text if row.post else row.error.code for row in read_archive(path, **options)]


def test_names_that_lead_out(as_zip, tmp_path):
    before = {path for path in tmp_path.rglob("*") if path.suffix != ".zip"}
    names = ["../evil.jsonl", "/etc/evil.jsonl", "a/../../evil.jsonl", "..\\evil.jsonl", "C:\\evil.jsonl"]
    assert sorted(outcome(as_zip({**dict.fromkeys(names, GOOD), "z.jsonl": GOOD}))) == ["DIS604"] * 5 + ["good"]
    assert {path for path in tmp_path.rglob("*") if path.suffix != ".zip"} == before


def test_very_many_exports(as_zip):
    begin = time.process_time()
    with pytest.raises(ArchiveError) as caught:
        outcome(as_zip({f"{n}/data/tweets.js": b"" for n in range(3000)}))
    assert caught.value.code == "DIS605"
    assert time.process_time() - begin < 5


def test_links(tmp_path):
    path = tmp_path / "links.zip"
    with zipfile.ZipFile(path, "w") as archive:
        link = zipfile.ZipInfo("posts.jsonl")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "/etc/passwd")
    assert outcome(path) == ["DIS604"]
    folder = tmp_path / "folder"
    folder.mkdir()
    (tmp_path / "outside.jsonl").write_bytes(GOOD)
    (folder / "posts.jsonl").symlink_to(tmp_path / "outside.jsonl")
    (folder / "real.jsonl").write_bytes(GOOD)
    assert outcome(folder) == ["DIS604", "good"]


def test_encrypted_members(as_zip):
    path = as_zip({"a.jsonl": GOOD, "b.jsonl": GOOD})
    data = bytearray(path.read_bytes())
    for signature, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = data.index(signature) + at
        data[place : place + 2] = struct.pack("<H", 1)
    path.write_bytes(data)
    assert outcome(path) == ["DIS604", "good"]


def test_archives_inside_archives(as_zip):
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as archive:
        archive.writestr("posts.jsonl", GOOD)
    members = {"a.zip": inner.getvalue(), "b.jsonl.gz": gzip.compress(gzip.compress(GOOD)), "c.rar": b"Rar!\x1a\x07", "d.jsonl": GOOD}
    assert outcome(as_zip(members)) == ["DIS604", "DIS604", "DIS602", "good"]


@pytest.mark.parametrize("pack", [gzip.compress, zstandard.compress])
def test_bombs(pack, as_file):
    bomb = pack(GOOD * 3 + b" " * (4 << 20) + b"\n" + GOOD * 3)
    assert outcome(as_file("bomb.jsonl.gz", bomb), limits=SMALL) == ["good", "good", "good", "DIS605"]


def test_bombs_in_a_zip(as_zip):
    bomb = GOOD + b" " * (4 << 20) + b"\n" + GOOD
    assert outcome(as_zip({"a.jsonl": bomb, "b.jsonl": GOOD}), limits=Limits(floor=1 << 18, ratio=20)) == ["good", "DIS605", "good"]
    many = {f"{n:02}.jsonl": GOOD + os.urandom(1 << 10).hex().encode() * 30 for n in range(40)}
    found = outcome(as_zip(many), limits=Limits(floor=1 << 16, ratio=1))
    assert found[-1] == "DIS605"
    assert len(found) < 40


def test_a_zstd_frame_that_makes_much_of_little_stays_small_in_memory(as_file):
    path = as_file("zeros.jsonl.zst", zstandard.compress(b" " * (200 << 20)))
    assert path.stat().st_size < 40 * ZSTD_STEP
    tracemalloc.start()
    with pytest.raises(ArchiveError):
        outcome(path, limits=SMALL)
    assert tracemalloc.get_traced_memory()[1] < 80 << 20
    tracemalloc.stop()


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9, 0.99])
def test_truncated(share, as_file):
    lines = b"".join(b'{"text": "%s"}\n' % os.urandom(20).hex().encode() for _ in range(3000))
    for name, data in (("a.jsonl.gz", gzip.compress(lines)), ("a.jsonl.zst", zstandard.compress(lines))):
        cut = as_file(name, data[: int(len(data) * share)])
        try:
            found = outcome(cut)
        except ArchiveError as error:
            found = [error.code]
        assert found[-1] == "DIS603"
        assert "DIS603" not in found[:-1]
        assert len(found) > 1000 or share < 0.9 or name.endswith("zst")


def test_a_zip_that_breaks_off_or_is_none(as_zip, as_file):
    path = as_zip({"a.jsonl": GOOD})
    path.write_bytes(path.read_bytes()[:-30])
    with pytest.raises(ArchiveError) as caught:
        outcome(path)
    assert caught.value.code == "DIS603"


def test_a_member_whose_bytes_were_changed(as_zip):
    path = as_zip({"a.jsonl": GOOD * 50, "b.jsonl": GOOD})
    data = bytearray(path.read_bytes())
    data[data.index(b"a.jsonl") + 12] ^= 0xFF
    path.write_bytes(data)
    found = outcome(path)
    assert found[-2:] == ["DIS603", "good"]


@pytest.mark.parametrize(
    ("name", "data", "wanted"),
    [
        ("deep.json", b"[" * 500_000, "DIS605"),
        ("deep.jsonl", GOOD + b'{"text":' + b"[" * 200_000 + b"\n" + GOOD, "DIS606"),
        ("string.json", b'[{"text":"' + b"a" * 9_000_000, "DIS605"),
        ("number.json", b'[{"text":"a"},{"n":' + b"1" * 100_000 + b"}]", "DIS603"),
        ("number.jsonl", GOOD + b'{"text":"a","n":' + b"1" * 100_000 + b"}\n", "DIS606"),
        ("line.jsonl", GOOD + b" " * 9_000_000 + b"x\n" + GOOD, "DIS605"),
        ("keys.json", b'[{"text":"a"},{' + b",".join(b'"%d":1' % n for n in range(300_000)) + b"}]", "DIS605"),
        ("cell.csv", b"text\nfine\n" + b"a" * 9_000_000 + b"\nfine\n", "DIS605"),
        ("header.csv", b"a," * 20_000 + b"text\n", "DIS605"),
        ("page.html", b'<div class="_a6-g">facebook<div class="_a6-p">' + b"x" * 9_000_000, "DIS605"),
        ("page2.html", b'<p>facebook<div class="_a6-g">' + b"<div>" * 100_000, "DIS607"),
        ("Posts.txt", b"Date: 2024-01-01\nLink: tiktok\nTitle: a\n" + b"b\n" * 1_000_000, "DIS605"),
        ("talk.srt", b"00:00:01,000 --> 00:00:02,000\n" + b"<" * 3_000_000, "DIS605"),
    ],
)
def test_too_much_of_something(name, data, wanted, as_file):
    begin = time.process_time()
    try:
        found = outcome(as_file(name, data))
    except ArchiveError as error:
        found = [error.code]
    assert wanted in found
    assert time.process_time() - begin < 5


@pytest.mark.parametrize("name", ["posts.jsonl", "posts.json", "posts.csv", "tweets.js"])
def test_memory_does_not_grow_with_the_file(name, tmp_path):
    def peak(count: int) -> int:
        path = tmp_path / name
        with path.open("w") as out:
            if name == "posts.csv":
                out.write("text\n" + "some words here\n" * count)
            elif name == "posts.jsonl":
                out.write('{"text": "some words here"}\n' * count)
            else:
                out.write("window.YTD.tweets.part0 = [" if name == "tweets.js" else "[")
                out.write(",".join(['{"text": "some words here", "full_text": "some words here"}'] * count) + "]")
        tracemalloc.start()
        assert sum(row.post is not None for row in read_archive(path)) == count
        found = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return found

    peak(10)
    assert peak(12_000) < peak(3_000) * 1.5 + (1 << 20)


def test_a_member_that_lies_about_its_size(as_zip):
    """The sizes in the directory of a zip are the maker's; what comes out is counted."""
    path = as_zip({"a.jsonl": GOOD + b" " * (1 << 20) + b"\n"})
    data = bytearray(path.read_bytes())
    place = data.index(b"PK\x01\x02") + 24
    data[place : place + 4] = struct.pack("<I", 10)
    path.write_bytes(data)
    assert set(outcome(path, limits=SMALL)) <= {"good", "DIS603", "DIS605", "DIS606"}


def test_nothing_of_an_export_is_written(as_zip, tmp_path, monkeypatch):
    path = as_zip(exports.instagram())
    before = sorted(tmp_path.rglob("*"))
    monkeypatch.chdir(tmp_path)
    outcome(path)
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize("name", exports.EXPORTS)
def test_exports_with_bytes_changed(name, as_zip, as_file):
    """Seeded changes of the zip and of its members: every row is a post or a reason, and nothing else is raised."""
    chance = random.Random(name)
    members = exports.EXPORTS[name]()
    whole = as_zip(members).read_bytes()
    for _ in range(15):
        broken = {member: _changed(data, chance) for member, data in members.items()}
        for path in (as_zip(broken), as_file("changed.zip", _changed(whole, chance))):
            with suppress(ArchiveError):
                assert all((row.post is None) == (row.error is not None) for row in read_archive(path))


def _changed(data: bytes, chance: random.Random) -> bytes:
    out = bytearray(data)
    for _ in range(chance.choice([1, 3, 10])):
        at = chance.randrange(len(out) + 1)
        out[at : at + chance.choice([0, 1, 30])] = chance.randbytes(chance.choice([0, 1, 5]))
    return bytes(out)
