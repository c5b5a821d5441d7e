"""What stands in the tables: what the checker says of each post, whatever the way it was scanned."""

from __future__ import annotations

import json
from pathlib import Path

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from disclose import Checker, Post
from disclose.scan.counts import count_post, no_counts
from disclose.scan.duplicates import exact_digest, folded_digest
from disclose.scan.engine import scan
from disclose.scan.items import SHARD_CHARACTERS, Item, Shard, as_json, shards
from disclose.scan.schema import TABLES
from disclose.scan.settings import ScanSettings
from disclose.scan.worker import Output, check_shard
from tests.scan.conftest import Watching, results, rows

CODE = "loving these boots, use my code ANNA15 for 15% off"
FINE = "the rain has stopped and the hens are out again"


def test_every_report_is_the_one_of_check(archive: Path, undisturbed: Path, checker: Checker) -> None:
    """Copies took over a report; every report is still the one that the post would get by itself."""
    lines = [json.loads(line) for path in sorted((undisturbed / "reports").iterdir()) for line in path.read_text("utf-8").splitlines()]
    originals = archive.read_text("utf-8").splitlines()
    assert len(lines) > 200
    for line in lines:
        row = json.loads(originals[line.pop("row") - 1])
        assert line == json.loads(checker.check(Post.from_dict(row)).to_json())


def test_tables_agree_with_the_reports(undisturbed: Path) -> None:
    reports = {
        line["row"]: line
        for path in sorted((undisturbed / "reports").iterdir())
        for line in map(json.loads, path.read_text("utf-8").splitlines())
    }
    posts, findings, signals = (rows(undisturbed, table) for table in TABLES)
    assert [post["row"] for post in posts] == list(reports)
    for post in posts:
        report = reports[post["row"]]
        assert (post["verdict"], post["n_findings"], post["n_claims"]) == (
            report["verdict"],
            len(report["findings"]),
            len(report["claims"]),
        )
    assert [(finding["row"], finding["rule"]) for finding in findings] == [
        (row, finding["rule"]) for row, report in reports.items() for finding in report["findings"]
    ]
    texts = {post["row"]: post["text"] for post in posts}
    assert signals
    assert all(texts[signal["row"]][signal["start"] : signal["end"]] == signal["text"] for signal in signals)


@pytest.mark.parametrize("shard_rows", [7, 500])
def test_the_rows_do_not_depend_on_the_shards(archive: Path, undisturbed: Path, tmp_path: Path, shard_rows: int) -> None:
    scan(ScanSettings((archive,), tmp_path / "out", shard_rows=shard_rows, reports=True), Watching())
    for table in TABLES:
        assert rows(tmp_path / "out", table) == rows(undisturbed, table)


def test_two_workers_give_the_same_bytes(english: Path, undisturbed_english: Path, tmp_path: Path) -> None:
    scan(ScanSettings((english,), tmp_path / "out", shard_rows=10, reports=True), Watching(), workers=2)
    assert results(tmp_path / "out") == results(undisturbed_english)


def test_the_summary_counts_the_tables(archive: Path, undisturbed: Path) -> None:
    summary = json.loads((undisturbed / "summary.json").read_text("utf-8"))
    posts = rows(undisturbed, "posts")
    findings = rows(undisturbed, "findings")
    counts = no_counts()
    for post in posts:
        count_post(counts, post, [finding["rule"] for finding in findings if finding["row"] == post["row"]])
    quarantine = [json.loads(line) for line in (undisturbed / "quarantine.jsonl").read_text("utf-8").splitlines()]
    assert summary["posts"] == len(posts)
    assert summary["rows"] == len(archive.read_text("utf-8").splitlines()) == summary["posts"] + summary["quarantined"]
    assert summary["quarantined"] == len(quarantine) == sum(summary["counts"].pop("quarantine").values())
    assert {question: answers for question, answers in counts.items() if question != "quarantine"} == summary["counts"]
    assert sum(summary["counts"]["duplicates"].values()) == len(posts)


def test_bad_rows_stand_in_quarantine_with_code_and_place(scanned) -> None:
    out = scanned({"text": FINE}, "{", {"id": 7}, {"text": FINE}, {"text": ["x"]}, shard_rows=2)
    told = [json.loads(line) for line in (out / "quarantine.jsonl").read_text("utf-8").splitlines()]
    assert [line["row"] for line in told] == [2, 3, 5]
    assert [line["where"].rpartition("/")[2] for line in told] == ["posts.jsonl:2", "posts.jsonl:3", "posts.jsonl:5"]
    assert all(line["code"].startswith("DIS") and line["what"] for line in told)
    assert told[1]["original"] == {"id": 7}


def test_a_post_on_which_the_check_fails_does_not_end_the_scan(archive: Path, tmp_path: Path, monkeypatch, checker: Checker) -> None:
    class Failing:
        def check(self, post: Post):
            if "BOOM" in post.text:
                raise ZeroDivisionError("deep inside")
            return checker.check(post)

        def stream(self, posts):
            return map(self.check, posts)

    items = tuple(Item(row, "a", f"a:{row}", "{}", text, platform="other") for row, text in enumerate([FINE, "BOOM", CODE, "BOOM"], 1))
    (tmp_path / "out").mkdir()
    for name in (*TABLES, ".work"):
        (tmp_path / "out" / name).mkdir()
    done = check_shard(Failing(), Output(tmp_path / "out", keep_text=True, reports=False), Shard(0, items))
    assert done.counts["quarantine"] == {"DIS704": 2}
    assert done.counts["verdict"] == {"pass": 1, "fail": 1}
    assert [row["row"] for row in rows(tmp_path / "out", "posts")] == [1, 3]


def test_unassessed_posts_are_counted_by_reason(scanned) -> None:
    out = scanned({"text": "😀😀"}, {"text": "Bonjour tout le monde, il fait très beau chez nous ce matin"}, {"text": FINE})
    assert json.loads((out / "summary.json").read_text())["counts"]["not_assessed"] == {"no_words": 1, "unsupported_language": 1}


def test_copies_are_marked_and_checked_once(tmp_path: Path, monkeypatch, archive: Path) -> None:
    checked: list[str] = []
    real = Checker.stream
    monkeypatch.setattr(Checker, "stream", lambda self, posts: real(self, (checked.append(post.text) or post for post in posts)))
    path = tmp_path / "posts.jsonl"
    posts = [CODE, FINE, CODE, "other words", FINE, CODE]
    path.write_text("".join(json.dumps({"id": str(index), "text": text}) + "\n" for index, text in enumerate(posts)))
    scan(ScanSettings((path,), tmp_path / "out", shard_rows=2), Watching())
    assert [row["duplicate_of"] for row in rows(tmp_path / "out", "posts")] == [None, None, 1, None, 2, 1]
    assert sorted(checked) == sorted(set(posts))
    assert [row["id"] for row in rows(tmp_path / "out", "posts")] == [str(index) for index in range(6)]


def test_a_copy_in_other_letters_is_marked_and_checked_by_itself(scanned) -> None:
    """Folding hides capitals: as words these are no code, so the verdicts differ."""
    out = scanned({"text": "use code ANNA"}, {"text": "use code anna"}, {"text": "use code ANNA", "platform": "x"})
    posts = rows(out, "posts")
    assert [post["duplicate_of"] for post in posts] == [None, 1, None]
    assert posts[0]["verdict"] != posts[1]["verdict"]


def test_metadata_that_decides_makes_no_copy(scanned) -> None:
    label = {"meta": {"paid_partnership_label": True}}
    out = scanned({"text": CODE}, {"text": CODE, **label}, {"text": CODE, "author": "b"}, {"text": CODE, **label})
    assert [post["duplicate_of"] for post in rows(out, "posts")] == [None, None, 1, 2]
    assert [post["verdict"] for post in rows(out, "posts")] == ["fail", "pass", "fail", "pass"]


@given(st.text(), st.text(), st.sampled_from(["x", "tiktok"]))
@settings(max_examples=60)
def test_what_is_equal_in_all_is_a_copy(text: str, other: str, platform: str) -> None:
    first, second = (Item(row, "a", "a", "{}", words, platform=platform) for row, words in ((1, text), (2, other)))
    assert (exact_digest(first) == exact_digest(second)) == (text == other)
    if text == other:
        assert folded_digest(first) == folded_digest(second)


def test_hostile_rows_are_kept_as_they_were(scanned) -> None:
    posts = ['{"text": "\\ud800 use my code ANNA15", "x": NaN}', {"text": "a\0b " + FINE, "=1+1": "<b>"}, {"text": "x" * 100_000}]
    out = scanned(*posts, {"text": FINE, "deep": json.loads("[" * 900 + "]" * 900)}, reports=True)
    stored = rows(out, "posts")
    assert [len(post["text"]) for post in stored[:3]] == [20, 4 + len(FINE), 100_000]
    assert json.loads(stored[0]["original"])["text"] == "\ud800 use my code ANNA15"
    assert all(json.loads(post["original"], parse_constant=pytest.fail) for post in stored)


def test_no_text_keeps_the_text_out(scanned) -> None:
    out = scanned({"text": FINE, "id": "7"}, {"id": FINE}, keep_text=False)
    assert not any(FINE.encode() in content for content in results(out).values())
    (post,) = rows(out, "posts")
    assert (post["text"], post["original"], post["id"]) == (None, "{}", "7")


def test_a_shard_holds_no_more_characters_than_memory_bears() -> None:
    stream = (Item(row, "a", "a", "{}", "x" * (SHARD_CHARACTERS // 3)) for row in range(1, 8))
    assert [len(shard.items) for shard in shards(stream, 2000)] == [3, 3, 1]


@given(st.recursive(st.text() | st.floats() | st.none() | st.booleans(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)))
@settings(max_examples=60)
def test_what_is_kept_as_json_can_be_written_and_read(value) -> None:
    out = as_json(value)
    out.encode()
    json.loads(out, parse_constant=pytest.fail)


def test_the_schema_is_the_documented_one() -> None:
    """A change of a name or a type is another version of the schema."""
    page = (Path(__file__).parents[2] / "docs" / "scan.md").read_text("utf-8")
    for schema in TABLES.values():
        assert schema.metadata == {b"disclose.schema": b"disclose.scan/1"}
        for field in schema:
            kind = "text" if field.type == pa.string() else str(field.type).split("<")[0]
            assert f"| `{field.name}` | {kind}{' or null' if field.nullable else ''} |" in page
