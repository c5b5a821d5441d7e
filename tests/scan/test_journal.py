"""The journal, line by line."""

from __future__ import annotations

import pytest

from disclose.errors import ScanError
from disclose.scan.journal import Journal

ENTRIES = [{"schema": "x"}, {"shard": 0, "text": "שלום"}, {"shard": 1}]


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "journal.jsonl"
    journal = Journal(path)
    for entry in ENTRIES:
        journal.append(entry)
    journal.close()
    return path


def opened(path) -> tuple[list, int]:
    journal = Journal(path)
    journal.close()
    return journal.entries, journal.cut


def test_what_is_written_is_read(path) -> None:
    assert opened(path) == (ENTRIES, 0)


@pytest.mark.parametrize(
    "tail", [b'{"entry": {"sha', b"\0\0\0\0\n", b"\n", b'{"entry": {"shard": 2}, "sum": "0"}\n', b"[1]\n", b"\xff\xfe\n"]
)
def test_a_tail_that_is_not_ours_is_cut(path, tail: bytes) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole + tail)
    assert opened(path) == (ENTRIES, len(tail))
    assert path.read_bytes() == whole


def test_every_torn_journal_keeps_its_whole_lines(path) -> None:
    whole = path.read_bytes()
    ends = [index + 1 for index, byte in enumerate(whole) if byte == ord("\n")]
    for size in range(len(whole)):
        path.write_bytes(whole[:size])
        entries, _ = opened(path)
        assert entries == ENTRIES[: sum(end <= size for end in ends)]


def test_an_altered_line_ends_the_journal(path) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole.replace(b'"shard": 0', b'"shard": 9'))
    assert opened(path)[0] == ENTRIES[:1]


def test_two_scans_cannot_hold_it(path) -> None:
    pytest.importorskip("fcntl")
    holder = Journal(path)
    with pytest.raises(ScanError, match="another scan"):
        Journal(path)
    holder.close()
    assert opened(path)[1] == 0
