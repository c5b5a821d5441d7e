"""Exports of accounts: what becomes a post, what a reason, what is passed over."""

from __future__ import annotations

import json
from collections import Counter

import pytest

from disclose.archives import Kind, read_archive, recognise
from disclose.errors import ArchiveError
from tests.archives import exports
from tests.archives.captions import AD, LANGUAGES, PLAIN


def read(path):
    rows = list(read_archive(path))
    for row in rows:
        assert (row.post is None) == (row.error is not None)
        json.dumps(dict(row.original))
    return rows


def posts(rows) -> dict:
    return {row.post.text: row.post for row in rows if row.post}


def codes(rows) -> Counter:
    return Counter(row.error.code for row in rows if row.error)


@pytest.mark.parametrize("name", exports.EXPORTS)
def test_zip_and_folder_are_recognised_and_give_the_same(name, as_zip, as_folder):
    members = exports.EXPORTS[name]()
    zipped, folder = as_zip(members), as_folder(members)
    assert recognise(zipped) == recognise(folder) == Kind(name)
    of_zip, of_folder = read(zipped), read(folder)
    assert [(row.post, row.original) for row in of_zip] == [(row.post, row.original) for row in of_folder]
    assert set(AD.values()) <= set(posts(of_zip))
    assert all(row.post.platform == name for row in of_zip if row.post)
    assert {row.where.split("!")[0] for row in of_zip} == {str(zipped)}


@pytest.mark.parametrize("name", exports.EXPORTS)
def test_the_file_of_posts_alone_is_enough(name, as_file):
    members = exports.EXPORTS[name]()
    member = max(
        (item for item in members if "captions" not in item),
        key=lambda item: item.endswith(("posts_1.json", "_1.json", "tweets.js", "videos.csv", "_story.json")),
    )
    path = as_file(member.rpartition("/")[2], members[member])
    assert recognise(path) == Kind(name)
    assert AD["he"] in posts(read(path))


def test_instagram(as_zip):
    rows = read(as_zip(exports.instagram()))
    found = posts(rows)
    assert codes(rows) == {"DIS608": 1, "DIS609": 1}
    assert {post.meta["author"] for post in found.values()} == {"noa.example"}
    assert found[AD["he"]].meta["created_at"] == "2024-06-01T08:20:00+00:00"
    assert found[AD["he"]].meta["media"] == "image"
    assert found[PLAIN["he"]].meta["media"] == "carousel"
    assert found[PLAIN["ar"]].meta["archived"] is True
    partnership = [row.post for row in rows if row.post and row.post.meta.get("paid_partnership_label")]
    assert [(post.text, post.id) for post in partnership] == [(AD["fa"], "17900000000000001")]
    stories = [row.post.text for row in rows if row.post and row.post.meta.get("placement") == "story"]
    assert stories == [AD["ar"]]


def test_meta_originals_stay_mangled(as_zip):
    row = next(row for row in read(as_zip(exports.instagram())) if row.post and row.post.text == AD["th"])
    assert row.original["media"][0]["title"] == AD["th"].encode().decode("latin-1")


def test_instagram_html(as_zip):
    path = as_zip(exports.instagram_html())
    assert recognise(path) is Kind.instagram
    rows = read(path)
    assert [row.post.text for row in rows] == list(AD.values())
    assert rows[0].post.meta == {"created_at": "2024-06-01T20:20:00", "media": "image"}


def test_facebook(as_zip):
    rows = read(as_zip(exports.facebook()))
    found = posts(rows)
    assert found[PLAIN["fa"]].meta["edited_at"] == "2024-06-01T08:28:20+00:00"
    assert {post.meta["author"] for post in found.values()} == {"דנה Example"}
    assert "x" * 70_000 in found
    assert codes(rows) == {"DIS608": 1, "DIS607": 1}


def test_facebook_html(as_zip):
    rows = read(as_zip(exports.facebook_html()))
    assert [row.post.text for row in rows] == list(PLAIN.values())
    assert rows[0].post.meta == {"created_at": "2024-06-01T07:02:03", "edited_at": "2024-06-02T08:12:17"}


def test_tiktok(as_zip):
    rows = read(as_zip(exports.tiktok()))
    found = posts(rows)
    assert codes(rows) == {"DIS608": 1, "DIS609": 1}
    assert found[AD["th"]].meta["paid_partnership_label"] is True
    assert found[AD["en"]].meta["paid_partnership_label"] is False
    assert found[AD["he"]].id == "7380000000000000000"
    assert {post.meta["author"] for post in found.values()} == {"pim.example"}


def test_tiktok_txt(as_zip):
    rows = read(as_zip(exports.tiktok_txt()))
    assert [row.post.text for row in rows] == list(AD.values())
    assert rows[1].post.meta["created_at"] == "2024-06-02T10:00:00+00:00"
    assert rows[1].where.endswith("Posts.txt:10")


def test_x(as_zip):
    rows = read(as_zip(exports.x()))
    found = posts(rows)
    assert codes(rows) == {"DIS608": 1, "DIS609": 1}
    assert {post.meta["author"] for post in found.values()} == {"anna_example"}
    assert found["soup & bread <3 &lt; https://shop.example/?ref=anna"].meta["media"] == "image"
    assert found[exports.LONG].id == "2001"
    assert found["a long text whose post is not there"].id == "78"
    assert found["edited"].meta["edited"] is True
    assert found["RT @other: Sunday soup & a long walk <3"].meta["shared"] is True
    assert all(post.lang == "" for post in found.values())


def test_youtube(as_zip):
    rows = read(as_zip(exports.youtube()))
    found = posts(rows)
    assert not codes(rows)
    assert found[AD["he"]].meta == {
        "author": "Anna's kitchen",
        "created_at": "2024-06-02T08:20:00+00:00",
        "media": "video",
        "title": "Title he",
        "visibility": "Public",
    }
    assert found["Only a title"].meta["created_at"] == "2024-06-01T08:20:00+00:00"
    assert found["a new video is out"].id == "Ug1"
    assert found["this video is\nsponsored by Acme"].meta["media"] == "captions"
    assert [row.post.id for row in rows if row.post and row.post.meta.get("paid_partnership_label")] == ["old00000001"]


def test_youtube_in_another_language_says_what_to_do(as_zip):
    header = "מזהה הסרטון,תיאור הסרטון\n1,שלום\n".encode()
    rows = read(as_zip({"Takeout/YouTube ו-YouTube Music/video metadata/videos.csv": header}))
    assert [row.error.code for row in rows] == ["DIS610"]
    assert "English" in rows[0].error.todo


def test_telegram(as_zip):
    rows = read(as_zip(exports.telegram()))
    found = posts(rows)
    assert codes(rows) == {"DIS607": 1, "DIS608": 1, "DIS609": 1}
    assert found["see this bag #تبلیغ"].meta["edited_at"] == "2024-06-01T09:00:00+00:00"
    assert found["passed on"].meta["shared"] is True
    assert found[AD["fa"]].id == "12"


def test_private_chats_of_a_telegram_account_are_passed_over(as_zip):
    assert list(posts(read(as_zip(exports.telegram_account())))) == [AD["ar"]]


def test_snapchat_gives_stories_only(as_zip):
    rows = read(as_zip(exports.snapchat()))
    assert codes(rows) == {"DIS608": 1}
    assert [row.post.text for row in rows if row.post] == [AD[lang] for lang in LANGUAGES]
    assert {row.post.meta["author"] for row in rows if row.post} == {"salma.example"}


def test_parts_of_one_export_in_a_folder(as_folder, as_zip):
    zipped = as_zip({"your_instagram_activity/media/posts_1.json": exports.instagram()["your_instagram_activity/media/posts_1.json"]})
    folder = as_folder({"part1.zip": zipped.read_bytes(), "part2.zip": zipped.read_bytes()})
    rows = read(folder)
    assert {row.where.rpartition("/folder/")[2].split("!")[0] for row in rows} == {"part1.zip", "part2.zip"}


def test_an_export_without_posts_is_told(as_zip):
    (row,) = read(as_zip({"your_instagram_activity/likes/liked_posts.json": b"[]"}))
    assert row.error.code == "DIS602"
    assert "ask the platform" in row.error.todo


@pytest.mark.parametrize("depth", range(1, 8))
@pytest.mark.parametrize("name", exports.EXPORTS)
def test_broken_shapes_are_rows_with_errors(name, depth, as_zip):
    """Each value of each member is replaced by one of another type: no exception, and every row says what it is."""
    for member, data in exports.EXPORTS[name]().items():
        if not member.endswith((".json", ".js")):
            continue
        head, sign, body = data.decode().partition("= ") if member.endswith(".js") else ("", "", data.decode())
        value = json.loads(body.rstrip(";\n"))
        for other in (7, "text", None, [], {}, [[1]], [{"tweet": 1}], True):
            members = {**exports.EXPORTS[name](), member: (head + sign + json.dumps(_swapped(value, other, depth))).encode()}
            read(as_zip(members))


def _swapped(value, other, depth):
    """The value with everything below a level replaced."""

    def swap(item, depth):
        if depth == 0:
            return other
        if isinstance(item, list):
            return [swap(part, depth - 1) for part in item]
        return {key: swap(part, depth - 1) for key, part in item.items()} if isinstance(item, dict) else item

    return swap(value, depth)


def test_a_damaged_member_does_not_stop_the_rest(as_zip):
    members = exports.x()
    members["data/tweets-part1.js"] = members["data/tweets-part1.js"][:-40]
    rows = read(as_zip(members))
    assert codes(rows)["DIS603"] == 1
    assert AD["en"] in posts(rows)


def test_nothing_at_all(tmp_path):
    with pytest.raises(ArchiveError) as caught:
        list(read_archive(tmp_path / "nowhere"))
    assert caught.value.code == "DIS601"
    with pytest.raises(ArchiveError):
        list(read_archive(tmp_path))


def test_several_exports_in_one_folder_beside_a_table(as_folder):
    members = {f"insta/{name}": data for name, data in exports.instagram().items()}
    members |= {f"twitter-2024/{name}": data for name, data in exports.x().items()}
    members |= {f"chats/a/{name}": data for name, data in exports.telegram().items()}
    members["own.csv"] = b"caption,platform\nmine,other\n"
    rows = read(as_folder(members))
    assert {row.post.platform for row in rows if row.post} == {"instagram", "x", "telegram", "other"}
    assert {row.post.meta.get("author") for row in rows if row.post} >= {"noa.example", "anna_example", "Mina's shop"}
    assert rows[-1].post.text == "mine"
