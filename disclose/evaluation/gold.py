"""Labelled posts, in the format of the annotation guide."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from disclose.errors import GoldError, PostError
from disclose.post import Post

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Labelled:
    """A span that an annotator marked, as (start, end) in the post's text, with its label. All places of a repeated text count."""

    places: tuple[tuple[int, int], ...]
    label: str
    text: str


@dataclass(frozen=True, slots=True)
class GoldPost:
    """A post with its labels."""

    post: Post
    language: str
    verdict: str
    commercial: str
    disclosure: str
    reasons: tuple[str, ...]
    claims: tuple[Labelled, ...]
    artifacts: tuple[Labelled, ...]
    contestable: bool


def read_gold(path: Path) -> Iterator[GoldPost]:
    """Read a JSONL file of labelled posts.

    Raises:
        GoldError: a line is no labelled post; names file and line.
    """
    for where, line in numbered_lines(path):
        try:
            yield _gold(json.loads(line), where)
        except (KeyError, TypeError, ValueError, AttributeError) as cause:
            raise GoldError(
                f"no labelled post: {type(cause).__name__}: {cause}", where=where, todo="see the annotation guide, docs/evaluation.md"
            ) from cause
        except PostError as cause:
            raise GoldError(cause.what, where=where, todo=cause.todo) from cause


def numbered_lines(path: Path) -> Iterator[tuple[str, str]]:
    """The lines of a JSONL file that are not blank, each with its place. Only a line feed ends one: posts hold other separators.

    Raises:
        GoldError: the file cannot be read.
    """
    try:
        lines = path.read_text(encoding="utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as cause:
        raise GoldError(f"cannot be read: {cause}", where=str(path)) from cause
    return ((f"{path}:{number}", line) for number, line in enumerate(lines, 1) if line.strip())


def _gold(row: dict[str, Any], where: str) -> GoldPost:
    gold = row["gold"]
    post = Post.from_dict({key: row[key] for key in ("id", "platform", "text", "meta") if key in row}, where=where)
    return GoldPost(
        post,
        row["lang"],
        gold["verdict"],
        gold["commercial"],
        gold["disclosure"],
        tuple(gold["reasons"]),
        tuple(_labelled(post.text, claim["text"], claim["category"]) for claim in gold["claims"]),
        tuple(_labelled(post.text, artifact["text"], artifact["kind"]) for artifact in gold["ai_artifacts"]),
        "contestable" in row.get("tags", ()),
    )


def _labelled(text: str, quoted: str, label: str) -> Labelled:
    places = []
    at = text.find(quoted)
    while at >= 0 and quoted:
        places.append((at, at + len(quoted)))
        at = text.find(quoted, at + 1)
    if not places:
        raise ValueError(f"{quoted!r} does not stand in the text")
    return Labelled(tuple(places), label, quoted)
