"""Exports in the shape that each platform gives them, as members by name; all names and captions are made up."""

from __future__ import annotations

import csv
import io
import json

from tests.archives.captions import AD, LANGUAGES, PLAIN

Members = dict[str, bytes]
START = 1_717_230_000  # 2024-06-01T08:20:00+00:00


def mangled(value) -> bytes:
    """JSON as Meta writes it: each UTF-8 byte an escape of its own."""

    def bytewise(item):
        if isinstance(item, str):
            return item.encode().decode("latin-1")
        if isinstance(item, list):
            return [bytewise(part) for part in item]
        return {key: bytewise(part) for key, part in item.items()} if isinstance(item, dict) else item

    return json.dumps(bytewise(value)).encode("ascii")


def instagram() -> Members:
    posts = [
        {"media": [{"uri": f"media/posts/202406/{n}.jpg", "creation_timestamp": START + n, "title": AD[lang]}]}
        for n, lang in enumerate(LANGUAGES)
    ]
    posts.append(
        {
            "media": [
                {"uri": f"media/posts/202406/c{n}.{end}", "creation_timestamp": START + 60, "title": ""}
                for n, end in enumerate(["jpg", "mp4"])
            ],
            "title": PLAIN["he"],
            "creation_timestamp": START + 60,
        }
    )
    posts.append({"media": [{"uri": "media/posts/202406/silent.mp4", "creation_timestamp": START + 70, "title": ""}]})
    labelled = [
        {
            "fbid": "17900000000000001",
            "timestamp": START + 80,
            "media": [],
            "label_values": [
                {"label": "Caption", "value": AD["fa"]},
                {"label": "Paid partnership", "value": "Mina Bags"},
                {"label": "Media", "media": [{"uri": "media/posts/202406/l.jpg", "creation_timestamp": START + 80, "title": ""}]},
            ],
        }
    ]
    root = "your_instagram_activity/media"
    return {
        f"{root}/posts_1.json": mangled(posts),
        f"{root}/posts_2.json": mangled(labelled),
        f"{root}/stories.json": mangled(
            {"ig_stories": [{"uri": "media/stories/202406/s.jpg", "creation_timestamp": START + 90, "title": AD["ar"]}]}
        ),
        f"{root}/archived_posts.json": mangled(
            {"ig_archived_post_media": [{"media": [{"uri": "a.jpg", "creation_timestamp": 0, "title": PLAIN["ar"]}]}]}
        ),
        f"{root}/recently_deleted_content.json": mangled({"ig_recently_deleted_media": [{"media": [{"uri": "d.jpg", "title": "gone"}]}]}),
        "personal_information/personal_information/personal_information.json": mangled(
            {"profile_user": [{"string_map_data": {"Username": {"value": "noa.example"}}}]}
        ),
        "connections/followers_and_following/followers_1.json": mangled(
            [{"string_list_data": [{"value": "somebody", "timestamp": START}]}]
        ),
        "media/posts/202406/0.jpg": b"\xff\xd8\xff\xe0",
    }


def instagram_html() -> Members:
    blocks = "".join(
        f'<div class="pam _3-95 _2ph- _a6-g uiBoxWhite noborder"><h2 class="_3-95 _2pim _a6-h _a6-i">{AD[lang].replace(chr(10), "<br />")}</h2>'
        f'<div class="_3-95 _a6-p"><div><a href="media/posts/{lang}.jpg"><img src="media/posts/{lang}.jpg" class="_a6_o" /></a></div>'
        f'<table><tr><td><div>Latitude</div></td></tr></table></div><div class="_3-94 _a6-o">Jun 0{n + 1}, 2024 8:20 pm</div></div>'
        for n, lang in enumerate(LANGUAGES)
    )
    page = f'<html><head><base href="../../"/><meta charset="utf-8"/><style>._a6-g{{}}</style><title>Posts</title></head><body><script>alert(1)</script><main role="main">{blocks}</main></body></html>'
    return {"your_instagram_activity/media/posts_1.html": page.encode(), "start_here.html": b"<html></html>"}


def facebook() -> Members:
    posts = [
        {"timestamp": START + n, "data": [{"post": AD[lang]}], "title": "Dana Example updated her status."}
        for n, lang in enumerate(LANGUAGES)
    ]
    posts += [
        {
            "timestamp": START + 10,
            "attachments": [{"data": [{"media": {"uri": "posts/media/p.jpg", "creation_timestamp": START, "description": PLAIN["fa"]}}]}],
            "data": [{"update_timestamp": START + 500}],
            "title": "Dana Example added a new photo.",
        },
        {
            "timestamp": START + 20,
            "attachments": [{"data": [{"external_context": {"url": "https://shop.example/?ref=dana"}}]}],
            "title": "Dana Example shared a link.",
        },
        {"timestamp": START + 30, "data": [{"post": "x" * 70_000}]},
        {"timestamp": START + 40, "title": "Dana Example"},
    ]
    return {
        "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json": mangled(posts),
        "personal_information/profile_information/profile_information.json": mangled(
            {"profile_v2": {"name": {"full_name": "דנה Example"}}}
        ),
        "your_facebook_activity/comments_and_reactions/comments.json": mangled({"comments_v2": [{"timestamp": START, "data": []}]}),
    }


def facebook_html() -> Members:
    blocks = "".join(
        f'<section class="_a6-g" aria-labelledby="u"><h2 class="_2ph_ _a6-h _a6-i">Dana Example updated her status.</h2><div class="_2ph_ _a6-p">'
        f'<div class="_2pin"><div>{PLAIN[lang].replace("&", "&amp;").replace("<", "&lt;")}</div></div>'
        f'<div class="_2pin"><div>Updated Jun 02, 2024 8:12:17 am</div></div></div>'
        f'<footer class="_3-94 _a6-o"><a href="https://www.facebook.com/dyi/l/?l=AB"><div class="_a72d">Jun 01, 2024 7:02:03 am</div></a></footer></section>'
        for lang in LANGUAGES
    )
    return {"your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.html": f"<html><body>{blocks}</body></html>".encode()}


def tiktok() -> Members:
    posts = [
        {
            "Date": f"2024-06-0{n + 1} 10:00:00",
            "Link": f"https://www.tiktokv.com/share/video/738000000000000000{n}/",
            "Likes": "12",
            "WhoCanView": "Public",
            "Title": AD[lang],
            "ContentDisclosure": "Paid partnership" if lang == "th" else "N/A",
        }
        for n, lang in enumerate(LANGUAGES)
    ]
    posts.append(
        {"Date": "2024-06-09 10:00:00", "Link": "https://www.tiktokv.com/share/video/7380000000000000009/", "Likes": "0", "Title": ""}
    )
    deleted = [{"Date": "2024-05-01 10:00:00", "DateDeleted": "2024-05-02 10:00:00", "Link": "https://x.example", "Title": "gone"}]
    account = {
        "Post": {"Posts": {"VideoList": posts}, "Recently Deleted Posts": {"PostList": deleted}},
        "Likes and Favorites": {"Like List": {"ItemFavoriteList": [{"date": "2024-05-01 10:00:00", "link": "https://tiktok.example/1"}]}},
        "Profile And Settings": {"Profile Info": {"ProfileMap": {"userName": "pim.example"}}},
    }
    return {"user_data_tiktok.json": json.dumps(account, ensure_ascii=False).encode()}


def tiktok_txt() -> Members:
    items = "".join(
        f"Date: 2024-06-0{n + 1} 10:00:00 UTC\nLink: https://www.tiktokv.com/share/video/738000000000000000{n}/\nLike(s): 4\nTitle: {AD[lang]}\n"
        f"Who can view: Public\nSound: original\n\n\n"
        for n, lang in enumerate(LANGUAGES)
    )
    return {"TikTok/Posts/Posts.txt": items.encode(), "TikTok/Likes/Like List.txt": b"Date: 2024-06-01 10:00:00\nLink: https://t.example\n"}


LONG = "Three weeks with this bottle. " + "It keeps the water cold. " * 20 + "Ad, paid by Aqua."


def x() -> Members:
    def tweet(number: int, text: str, **more) -> dict:
        entities = {"hashtags": [], "urls": []}
        return {
            "tweet": {
                "edit_info": {"initial": {"editTweetIds": [str(number)], "editsRemaining": "5", "isEditEligible": True}},
                "id_str": str(number),
                "created_at": "Sat Jun 01 08:20:00 +0000 2024",
                "full_text": text,
                "lang": "iw",
                "entities": entities,
                **more,
            }
        }

    rows = [tweet(1000 + n, AD[lang]) for n, lang in enumerate(LANGUAGES)]
    rows += [
        tweet(
            2000,
            "soup &amp; bread &lt;3 &amp;lt; https://t.co/AAA https://t.co/MMM",
            entities={
                "urls": [{"url": "https://t.co/AAA", "expanded_url": "https://shop.example/?ref=anna", "display_url": "shop.example"}]
            },
            extended_entities={"media": [{"url": "https://t.co/MMM", "type": "photo"}]},
        ),
        tweet(2001, LONG[:250].rstrip() + "… https://t.co/NNN"),
        tweet(2002, "RT @other: " + PLAIN["en"]),
        tweet(2003, "edited", edit_info={"initial": {"editTweetIds": ["1", "2003"]}}),
        tweet(2004, "https://t.co/PPP", extended_entities={"media": [{"url": "https://t.co/PPP", "type": "video"}]}),
    ]

    def script(name: str, part: int, items: list) -> bytes:
        return f"window.YTD.{name}.part{part} = {json.dumps(items, ensure_ascii=False, indent=2)}".encode()

    note = {"noteTweetId": "77", "createdAt": "2024-06-01T08:20:00.000Z", "core": {"text": LONG, "urls": [], "hashtags": []}}
    lonely = {
        "noteTweetId": "78",
        "createdAt": "2024-06-03T08:20:00.000Z",
        "core": {"text": "a long text whose post is not there", "urls": []},
    }
    return {
        "data/account.js": script("account", 0, [{"account": {"username": "anna_example", "accountId": "1"}}]),
        "data/tweets.js": script("tweets", 0, rows[:8]),
        "data/tweets-part1.js": script("tweets", 1, rows[8:]) + b";\n",
        "data/deleted-tweets.js": script("deleted_tweets", 0, [tweet(3000, "gone")]),
        "data/note-tweet.js": script("note_tweet", 0, [{"noteTweet": note}, {"noteTweet": lonely}]),
        "data/like.js": script("like", 0, [{"like": {"tweetId": "1", "fullText": "somebody else's"}}]),
        "Your archive.html": b"<html></html>",
    }


def table(rows: list[list[str]]) -> bytes:
    out = io.StringIO()
    csv.writer(out).writerows(rows)
    return out.getvalue().encode()


def youtube() -> Members:
    root = "Takeout/YouTube and YouTube Music"
    header = [
        "Video ID",
        "Approx Duration (ms)",
        "Video Description (Original)",
        "Video Title (Original)",
        "Privacy",
        "Video Create Timestamp",
        "Video Publish Timestamp",
    ]
    videos = [
        [f"vid{n:08}", "61000", AD[lang], f"Title {lang}", "Public", "2024-06-01T08:20:00+00:00", "2024-06-02T08:20:00+00:00"]
        for n, lang in enumerate(LANGUAGES)
    ]
    videos.append(["vid00000009", "61000", "", "Only a title", "Private", "2024-06-01T08:20:00+00:00", ""])
    pieces = json.dumps({"text": "a new "}) + "," + json.dumps({"text": "video is out"})
    return {
        f"{root}/video metadata/videos.csv": table([header, *videos]),
        f"{root}/posts/posts.csv": table([["Post ID", "Channel ID", "Post Create Timestamp", "Post text"], ["Ug1", "UC1", "2024-06-01T08:20:00+00:00", pieces], ["Ug2", "UC1", "", PLAIN["th"]]]),
        f"{root}/channels/channel.csv": table([["Channel ID", "Channel Title (Original)"], ["UC1", "Anna's kitchen"]]),
        f"{root}/videos/my video.json": json.dumps(
            [{"id": "old00000001", "snippet": {"title": "Old", "description": AD["en"], "publishedAt": "2019-01-01T00:00:00Z", "channelId": "UC1"}, "paidProductPlacementDetails": {"hasPaidProductPlacement": True}}]
        ).encode(),
        f"{root}/captions/my video.en.vtt": b"WEBVTT\nKind: captions\n\n00:00.000 --> 00:02.000\nthis video is\n\n00:02.000 --> 00:04.000\nthis video is\nsponsored by Acme\n",
        f"{root}/history/watch-history.html": b"<html>other people's videos</html>",
        f"{root}/comments/comments.csv": table([["Comment ID", "Comment Text"], ["Ugy", '{"text":"nice"}']]),
    }  # fmt: skip


def telegram() -> Members:
    def message(number: int, text, **more) -> dict:
        return {
            "id": number,
            "type": "message",
            "date": "2024-06-01T08:20:00",
            "date_unixtime": str(START),
            "from": "Mina's shop",
            "text": text,
            "text_entities": [],
            **more,
        }

    messages = [{"id": 1, "type": "service", "date": "2024-06-01T08:00:00", "action": "create_channel", "text": ""}]
    messages += [message(10 + n, AD[lang]) for n, lang in enumerate(LANGUAGES)]
    messages += [
        message(20, ["see ", {"type": "bold", "text": "this bag"}, " ", {"type": "hashtag", "text": "#تبلیغ"}], edited="2024-06-01T09:00:00", edited_unixtime=str(START + 2400)),
        message(21, "", photo="photos/1.jpg"),
        message(22, "passed on", forwarded_from="Other"),
        message(23, ""),
    ]  # fmt: skip
    return {
        "result.json": json.dumps(
            {"name": "Mina's shop", "type": "public_channel", "id": 5, "messages": messages}, ensure_ascii=False, indent=1
        ).encode()
    }


def telegram_account() -> Members:
    def chat(name: str, kind: str, text: str) -> dict:
        return {
            "name": name,
            "type": kind,
            "id": 1,
            "messages": [{"id": 1, "type": "message", "date": "2024-06-01T08:20:00", "text": text}],
        }

    chats = [chat("Mother", "personal_chat", "private words"), chat("My channel", "public_channel", AD["ar"])]
    return {
        "result.json": json.dumps({"about": "…", "personal_information": {"user_id": 1}, "chats": {"about": "…", "list": chats}}).encode()
    }


def snapchat() -> Members:
    stories = [
        {"Story Date": "2024-06-01 08:20:00 UTC", "Story URL": "https://s.example", "Content": AD[lang], "Media Type": "VIDEO"}
        for lang in LANGUAGES
    ]
    stories.append({"Story Date": "2024-06-01 08:20:00 UTC", "Story URL": "https://s.example"})
    return {
        "json/shared_story.json": json.dumps(
            {"Shared Story": stories, "Spotlight History": [{"Story URL": "https://other.example", "View Time": "3 seconds"}]}
        ).encode(),
        "json/account.json": json.dumps({"Basic Information": {"Username": "salma.example"}}).encode(),
        "json/chat_history.json": json.dumps({"friend": [{"Content": "private words"}]}).encode(),
        "json/memories_history.json": json.dumps({"Saved Media": [{"Date": "2024-06-01 08:20:00 UTC", "Media Type": "Image"}]}).encode(),
    }


EXPORTS = {
    "instagram": instagram,
    "facebook": facebook,
    "tiktok": tiktok,
    "x": x,
    "youtube": youtube,
    "telegram": telegram,
    "snapchat": snapchat,
}
