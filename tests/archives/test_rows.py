"""Rows of general formats: which become posts, which say why not."""

from __future__ import annotations

import gzip
import json

import pyarrow as pa
import pytest
import zstandard
from hypothesis import given, settings
from hypothesis import strategies as st
from pyarrow import parquet

from disclose.archives import Kind, Limits, read_archive, recognise
from disclose.errors import ArchiveError, UsageError
from tests.archives.captions import AD, PLAIN


def texts(path, **options) -> list:
    return [row.post.text if row.post else row.error.code for row in read_archive(path, **options)]


def test_json_lines(as_file):
    path = as_file(
        "posts.jsonl",
        f'\ufeff{{"text": {json.dumps(AD["he"])}, "id": 7, "platform": "Twitter", "date": 1717230000, "user": {{"username": "noa"}}, "lang": "iw"}}\n'
        '\n{"text": "a", "meta": {"paid_partnership_label": true, "author": 5, "campaign": "x"}}\n'
        '{"text": \n[1]\n{"text": 5}\n{"text": "  "}\n{"text": "", "media": "image"}\n{"text": "nan", "n": NaN, "big": 1e999}\n'
        '{"text": "named", "platform": "LinkedIn"}\n{"text": null, "caption": "second"}\n{"title": "no text"}',
    )
    rows = list(read_archive(path))
    assert [row.where.rpartition(":")[2] for row in rows] == ["1", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"]
    first = rows[0].post
    assert (first.text, first.id, first.platform, first.lang) == (AD["he"], "7", "x", "he")
    assert first.meta == {"author": "noa", "created_at": "2024-06-01T08:20:00+00:00"}
    assert rows[1].post.meta == {"paid_partnership_label": True, "campaign": "x"}
    assert [row.error.code for row in rows[2:7]] == ["DIS606", "DIS606", "DIS606", "DIS607", "DIS608"]
    assert rows[2].original == {}
    assert rows[7].original == {"text": "nan", "n": None, "big": "1e999"}
    assert (rows[8].post.platform, rows[8].post.meta) == ("other", {"platform_name": "LinkedIn"})
    assert rows[9].post.text == "second"
    assert rows[10].error.code == "DIS610"


def test_json_lines_in_another_encoding(as_file):
    line = json.dumps({"text": AD["ar"]}, ensure_ascii=False) + "\n"
    assert texts(as_file("a.jsonl", line.encode("utf-16"))) == [AD["ar"]]
    assert texts(as_file("b.jsonl", line.encode() + b'{"text": "\xff"}\n' + line.encode())) == [AD["ar"], "DIS606", AD["ar"]]


@pytest.mark.parametrize(
    "content",
    [
        '[{"text": "a"}, {"text": "b"}]',
        '\n [\n{"text": "a"},\n{"text": "b"}\n]\n',
        '{"page": 1, "data": [{"text": "a"}, {"text": "b"}], "next": null}',
        '{\n "posts": [{"text": "a"}, {"text": "b"}]}',
    ],
)
def test_json(content, as_file):
    path = as_file("posts.json", content)
    assert recognise(path) is Kind.json
    assert texts(path) == ["a", "b"]


def test_json_single_and_empty(as_file):
    assert texts(as_file("one.json", '{\n"text": "a",\n"id": 1}')) == ["a"]
    assert texts(as_file("line.json", '{"text": "a"}')) == ["a"]
    assert texts(as_file("none.json", "[]")) == []
    with pytest.raises(ArchiveError) as caught:
        texts(as_file("other.json", '{\n"followers": [1, 2]}'))
    assert caught.value.code == "DIS602"


def test_json_that_breaks_off_keeps_what_came_before(as_file):
    whole = json.dumps([{"text": f"post {n}"} for n in range(500)])
    rows = texts(as_file("cut.json", whole[:-1000]))
    assert rows[:-1] == [f"post {n}" for n in range(len(rows) - 1)]
    assert rows[-1] == "DIS603"
    assert len(rows) > 400
    assert texts(as_file("two.json", '[{"text": "a"}]\n[{"text": "b"}]')) == ["a", "DIS603"]


def test_csv(as_file):
    path = as_file(
        "posts.csv",
        "\ufeffPost ID,Caption,Username,Created At,Is Paid Partnership,Caption\r\n"
        f'1,"{AD["th"]}",pim,2024-06-01 08:20:00,yes,second\r\n'
        '2,"a ""quoted"" word, and a comma",,,no,\r\n'
        "3,,,,,\r\n4,too,many,cells,here,now,x\r\n\r\n5,short\r\n6,nul\0byte,,,,\r\n",
    )
    rows = list(read_archive(path))
    assert [row.where.rpartition(":")[2] for row in rows] == ["2", "4", "5", "6", "8", "9"]
    assert rows[0].post.text == AD["th"]
    assert rows[0].post.id == "1"
    assert rows[0].post.meta == {"author": "pim", "created_at": "2024-06-01T08:20:00", "paid_partnership_label": True}
    assert rows[0].original["Caption 2"] == "second"
    assert rows[1].post.text == 'a "quoted" word, and a comma'
    assert [row.error.code for row in rows[2:4]] == ["DIS607", "DIS606"]
    assert rows[3].original["column 7"] == "x"
    assert [row.post.text for row in rows[4:]] == ["short", "nul\0byte"]


@pytest.mark.parametrize(
    ("encoding", "lang"),
    [("utf-8", "he"), ("utf-16", "fa"), ("utf-16-le", "en"), ("cp1255", "he"), ("cp1256", "ar"), ("cp874", "th"), ("utf-32", "th")],
)
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_csv_in_any_encoding(encoding, lang, delimiter, as_file):
    captions = [text.split("\n")[part] for text in (AD[lang], PLAIN[lang]) for part in (0, -1)]
    captions = [text.encode(encoding, "ignore").decode(encoding).replace(delimiter, " ").strip() for text in captions]
    content = f"id{delimiter}caption\n" + "".join(f"{n}{delimiter}{text}\n" for n, text in enumerate(captions))
    assert texts(as_file("posts.csv", content.encode(encoding))) == captions


def test_csv_with_a_quotation_mark_left_open(as_file):
    rows = list(read_archive(as_file("open.csv", 'id,text\n1,fine\n2,"open\n3,swallowed\n')))
    assert [row.post.text if row.post else row.error.code for row in rows] == ["fine", "DIS606"]
    assert "lines 3 to 4" in rows[1].error.what
    rows = list(read_archive(as_file("long.csv", 'id,text\n1,"open\n' + ("2,lost " * 1000 + "\n") * 700 + "3,found\n")))
    assert rows[0].error.code == "DIS606"
    assert rows[-1].post.text == "found"


def test_csv_bytes_that_do_not_fit(as_file):
    content = "id,text\n" + "".join(f"{n},{PLAIN['he']}\n" for n in range(50))
    assert texts(as_file("bad.csv", content.encode() + b"50,\xff\xfe\n51,ok\n"))[-2:] == ["DIS606", "ok"]


def test_one_letter_in_a_western_encoding(as_file):
    assert texts(as_file("west.csv", "text\ncaf\xe9 on Sunday\n".encode("latin-1"))) == ["café on Sunday"]


def test_mapping(as_file):
    path = as_file("posts.csv", "copy,by,text\nright,anna,wrong\n")
    (row,) = read_archive(path, mapping={"text": "copy", "author": "By"})
    assert (row.post.text, row.post.meta) == ("right", {"author": "anna"})
    (row,) = read_archive(as_file("deep.jsonl", '{"node": {"caption": "deep"}}'), mapping={"text": "node.caption"})
    assert row.post.text == "deep"
    with pytest.raises(UsageError):
        read_archive(path, mapping={"colour": "x"})
    with pytest.raises(ArchiveError) as caught:
        list(read_archive(path, mapping={"text": "nowhere"}))
    assert caught.value.code == "DIS610"
    assert "copy, by, text" in caught.value.what


def test_parquet(tmp_path):
    table = pa.table(
        {
            "caption": [*AD.values(), None, ""],
            "taken_at": pa.array([1_717_230_000_000] * 7, pa.timestamp("ms", "UTC")),
            "picture": [b"\x00\xff"] * 7,
            "score": [float("nan")] * 7,
        }
    )
    parquet.write_table(table, tmp_path / "posts.parquet", row_group_size=2)
    assert recognise(tmp_path / "posts.parquet") is Kind.parquet
    rows = list(read_archive(tmp_path / "posts.parquet"))
    assert [row.post.text if row.post else row.error.code for row in rows] == [*AD.values(), "DIS607", "DIS607"]
    assert rows[0].post.meta["created_at"] == "2024-06-01T08:20:00+00:00"
    assert rows[0].original["picture"] == "AP8="
    assert rows[0].original["score"] is None
    json.dumps(rows[0].original, allow_nan=False)
    data = (tmp_path / "posts.parquet").read_bytes()
    (tmp_path / "cut.parquet").write_bytes(data[:-20])
    with pytest.raises(ArchiveError):
        list(read_archive(tmp_path / "cut.parquet"))


def test_text(as_file):
    path = as_file("caption.txt", f"{AD['he']}\n\nsecond paragraph\n")
    assert texts(path) == [f"{AD['he']}\n\nsecond paragraph"]
    assert texts(path, mapping={"text": "line"}) == [*AD["he"].split("\n"), "second paragraph"]
    assert texts(as_file("pages.txt", PLAIN["th"].encode("cp874"))) == [PLAIN["th"]]
    assert texts(as_file("long.txt", "x " * 60), limits=Limits(text=100)) == ["DIS605"]
    with pytest.raises(UsageError):
        texts(path, mapping={"text": "caption"})


def test_captions(as_file):
    srt = as_file(
        "talk.srt",
        "1\r\n00:00:01,000 --> 00:00:02,500\r\n<i>שלום</i> לכולן\r\n\r\n2\r\n00:00:03,000 --> 00:00:04,000\r\n{\\an8}בשיתוף אקווה\r\n\r\n",
    )
    vtt = as_file(
        "talk.vtt",
        "WEBVTT - x\nKind: captions\n\nSTYLE\n::cue { color: red }\n\nNOTE hidden --> no\n\nintro\n00:01.000 --> 00:02.000 align:start\n<v Anna>hello <00:01.500><c>there</c>\n\n"
        "00:02.000 --> 00:03.000\nhello there\nR&amp;D sent this\n",
    )
    assert (recognise(srt), recognise(vtt)) == (Kind.srt, Kind.vtt)
    assert texts(srt) == ["שלום לכולן\nבשיתוף אקווה"]
    assert texts(vtt) == ["hello there\nR&D sent this"]
    assert texts(as_file("empty.vtt", "WEBVTT\n\n")) == ["DIS608"]


@pytest.mark.parametrize("pack", [gzip.compress, zstandard.compress, lambda data: gzip.compress(data[:30]) + gzip.compress(data[30:])])
def test_compressed(pack, as_file):
    content = f"id,caption\n1,{PLAIN['fa']}\n".encode()
    path = as_file("posts.csv.gz", pack(content))
    assert recognise(path) is Kind.csv
    assert texts(path) == [PLAIN["fa"]]


def test_a_zip_of_many_kinds(as_zip):
    path = as_zip(
        {
            "b/posts.csv": b"caption\nfrom csv\n",
            "a.jsonl.gz": gzip.compress(b'{"text": "from gzip"}\n'),
            "c.json": b'[{"text": "from json"}]',
            "d.jpg": b"\xff\xd8\xff",
            "e.bin": b"\x00\x01\x02" * 50,
            "__MACOSX/._c.json": b"junk",
            "empty.csv": b"",
        }
    )
    assert texts(path) == ["from gzip", "from csv", "from json", "DIS602", "DIS602"]
    assert [row.where for row in read_archive(path)][1] == f"{path}!b/posts.csv:2"
    assert texts(path, kind=Kind.jsonl)[0] == "from gzip"


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.fixed_dictionaries(
            {
                "text": st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=40),
                "n": st.integers(-(2**53), 2**53) | st.none(),
            }
        ),
        max_size=8,
    )
)
def test_the_same_rows_from_every_format(tmp_path_factory, rows):
    folder = tmp_path_factory.mktemp("same")
    wanted = [row["text"] if row["text"].strip() else "DIS607" for row in rows]
    (folder / "a.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows) or "\n", encoding="utf-8")
    (folder / "b.json").write_text(json.dumps(rows, ensure_ascii=False), encoding="utf-8")
    table = pa.table({"text": pa.array([row["text"] for row in rows], pa.string())})
    parquet.write_table(table, folder / "c.parquet")
    assert texts(folder / "b.json", kind=Kind.json) == wanted
    assert texts(folder / "a.jsonl", kind=Kind.jsonl) == wanted
    assert texts(folder / "c.parquet") == wanted


@settings(max_examples=300, deadline=None)
@given(
    data=st.binary(max_size=400),
    name=st.sampled_from(["a.csv", "a.jsonl", "a.json", "a.txt", "a.srt", "a.vtt", "tweets.js", "a.tsv", "posts_1.html"]),
    kind=st.sampled_from([None, *Kind]),
)
def test_any_bytes(tmp_path_factory, data, name, kind):
    path = tmp_path_factory.mktemp("any") / name
    path.write_bytes(data)
    try:
        for row in read_archive(path, kind=kind):
            assert (row.post is None) == (row.error is not None)
            json.dumps(dict(row.original), allow_nan=False)
    except ArchiveError:
        pass
