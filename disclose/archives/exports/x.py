"""X: "Download an archive of your data", JavaScript files of one JSON list each."""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from disclose.archives.dates import iso_date
from disclose.archives.encodings import open_utf8
from disclose.archives.exports.export import Export, about, base_name, dig, each, media_kind, one_row, root_before, text_of
from disclose.archives.json_values import ITEM, Path, stream_values
from disclose.archives.kind import Kind
from disclose.archives.labels import ai_label, paid_label
from disclose.archives.row import Row, bad_row, post_row
from disclose.errors import DamagedError, RemovedError

if TYPE_CHECKING:
    import io
    from collections.abc import Iterator, Sequence

    from disclose.archives.bundle import Bundle, Member
    from disclose.archives.limits import Limits

_PATHS: Final[frozenset[Path]] = frozenset({(ITEM,)})
_TWEETS: Final = re.compile(r"(?P<kind>tweets?|community-tweet|deleted-tweets|note-tweet|deleted-note-tweet)(?:-part\d{1,4})?\.js")
_OWN: Final = re.compile(r"(?:^|/)data/(?:tweets?|tweet-headers|account|manifest|note-tweet)\.js$")
_HEAD: Final = re.compile(r"window\.YTD\.[a-z_]{1,60}\.part\d{1,4}\s{0,8}=")
#: Bytes in which the `=` stands after which the JSON begins.
_HEAD_BYTES: Final = 256
_SHORT_LINK: Final = re.compile(r"\s{0,4}https://t\.co/\w{1,20}\s{0,4}$")
#: Characters of the beginning by which the long text of a post is found.
_KEY: Final = 40
#: Seconds by which the times of a post and its long text may differ.
_APART: Final = 120
_ENTITIES: Final = (("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"))


def _holds_posts(name: str) -> bool:
    return _TWEETS.fullmatch(base_name(name)) is not None


def _looks_like(_name: str, head: str) -> bool:
    return _HEAD.match(head) is not None


def _read(bundle: Bundle, members: Sequence[Member], limits: Limits) -> Iterator[Row]:
    """Posts first, each with its long text; then the long texts that no post was found for."""
    name = dig(about(bundle, "account.js"), 0, "account", "username")
    author = name if isinstance(name, str) else None
    notes = _Notes()
    long_texts = [member for member in members if _kind(member) == "note-tweet"]
    yield from each(long_texts, lambda member: _load_notes(member, notes, limits))
    yield from each((member for member in members if member not in long_texts), lambda member: _tweets(member, notes, author, limits))
    for where, note in notes.unclaimed():
        yield one_row(where, (), note, lambda where, _, note: _note_row(where, note, author, limits))


def _kind(member: Member) -> str:
    found = _TWEETS.fullmatch(base_name(member.name))
    return found["kind"] if found else "tweets"


def _items(member: Member, limits: Limits) -> Iterator[tuple[str, Any]]:
    with open_utf8(member) as stream:
        _skip_head(stream)
        for number, (_, item) in enumerate(stream_values(stream, _PATHS, limits, tail=True), 1):
            yield f"{member.where}:{number}", item


def _skip_head(stream: io.BufferedReader) -> None:
    """Go past `window.YTD.tweets.part0 =`."""
    head = stream.peek(_HEAD_BYTES)[:_HEAD_BYTES].partition(b"=")
    if not head[1]:
        raise DamagedError("does not begin as a file of X's archive (window.YTD… =)", todo="export it again")
    stream.read(len(head[0]) + 1)


def _tweets(member: Member, notes: _Notes, author: str | None, limits: Limits) -> Iterator[Row]:
    deleted = _kind(member).startswith("deleted")
    for where, item in _items(member, limits):
        if deleted and isinstance(item, dict):
            yield bad_row(where, RemovedError("the post was deleted"), item)
        else:
            yield one_row(where, (), item, lambda where, _, item: _row(where, item, notes, author, limits))


def _row(where: str, item: dict[str, Any], notes: _Notes, author: str | None, limits: Limits) -> Row:
    tweet = item.get("tweet", item)
    text = text_of(tweet.get("full_text") or tweet.get("text"))
    created = iso_date(tweet.get("created_at"))
    media = dig(tweet, "extended_entities", "media") or dig(tweet, "entities", "media") or []
    note = notes.claim(text, created)
    links = [*(dig(note, "core", "urls") or []), *(dig(tweet, "entities", "urls") or [])]
    edits = (
        dig(tweet, "edit_info", "initial", "editTweetIds") or dig(tweet, "edit_info", "edit", "editControlInitial", "editTweetIds") or []
    )
    shown = _written(text_of(dig(note, "core", "text")) or text, links, media)
    return post_row(
        where,
        {**item, "noteTweet": note} if note else item,
        shown,
        limits=limits,
        platform="x",
        id=tweet.get("id_str") or tweet.get("id") or "",
        author=author,
        created_at=created,
        media=_media(media),
        edited=True if len(edits) > 1 else None,
        shared=True if text.startswith("RT @") else None,
        paid_partnership_label=paid_label(tweet),
        ai_label=ai_label(tweet),
    )


def _note_row(where: str, item: dict[str, Any], author: str | None, limits: Limits) -> Row:
    note = item["noteTweet"]
    text = _written(text_of(dig(note, "core", "text")), dig(note, "core", "urls") or [], [])
    created = iso_date(note.get("createdAt"))
    return post_row(where, item, text, limits=limits, platform="x", id=note.get("noteTweetId") or "", author=author, created_at=created)


def _media(media: list[Any]) -> str | None:
    kinds = [text_of(part.get("type")) for part in media]
    return media_kind(["a.jpg" if kind == "photo" else "a.mp4" for kind in kinds])


def _written(text: str, links: list[Any], media: list[Any]) -> str:
    """The text as its author wrote it: X's short links made long, those to the post's own media dropped, its three entities undone."""
    for link in links:
        short, long = (link.get("url") or link.get("shortUrl")), (link.get("expanded_url") or link.get("expandedUrl"))
        if isinstance(short, str) and isinstance(long, str) and short.startswith("https://t.co/"):
            text = text.replace(short, long)
    for part in media:
        if isinstance(short := part.get("url"), str) and short.startswith("https://t.co/"):
            text = text.replace(short, "")
    for entity, char in _ENTITIES:
        text = text.replace(entity, char)
    return text.rstrip()


class _Notes:
    """The long texts of posts, found by their beginning and time."""

    def __init__(self) -> None:
        self._by_beginning: dict[str, list[tuple[str, dict[str, Any]]]] = {}
        self._claimed: set[int] = set()

    def add(self, where: str, item: dict[str, Any]) -> None:
        text = text_of(item["noteTweet"]["core"]["text"])
        self._by_beginning.setdefault(_beginning(text), []).append((where, item))

    def claim(self, text: str, created: str | None) -> dict[str, Any] | None:
        """The long text that begins as a cut one and is of the same time."""
        if not self._by_beginning:
            return None
        cut = _SHORT_LINK.sub("", text).rstrip().removesuffix("…").rstrip()
        for _, item in self._by_beginning.get(_beginning(cut), ()):
            note: dict[str, Any] = item["noteTweet"]
            long = note["core"]["text"]
            if (
                long.startswith(cut)
                and len(long) > len(cut)
                and id(item) not in self._claimed
                and _near(created, iso_date(note.get("createdAt")))
            ):
                self._claimed.add(id(item))
                return note
        return None

    def unclaimed(self) -> Iterator[tuple[str, dict[str, Any]]]:
        for found in self._by_beginning.values():
            for where, item in found:
                if id(item) not in self._claimed:
                    yield where, item


def _load_notes(member: Member, notes: _Notes, limits: Limits) -> Iterator[Row]:
    """Take up the long texts; yields only what is wrong with some."""

    def add(where: str, _: Path, item: dict[str, Any]) -> Row:
        notes.add(where, item)
        return Row(where, None)

    for where, item in _items(member, limits):
        if (row := one_row(where, (), item, add)).error:
            yield row


def _beginning(text: str) -> str:
    return text[:_KEY]


def _near(one: str | None, other: str | None) -> bool:
    if one is None or other is None:
        return True
    seconds = (datetime.fromisoformat(one) - datetime.fromisoformat(other)).total_seconds()
    return abs(seconds) <= _APART


EXPORT: Final = Export(Kind.x, root_before(_OWN), _holds_posts, _looks_like, _read)
