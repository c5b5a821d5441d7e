"""What a reader gives: a post with its place and the row it came from, or the reason why there is none."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from disclose.errors import LimitError, MediaOnlyError, NoTextError
from disclose.post import Post

if TYPE_CHECKING:
    from collections.abc import Mapping

    from disclose.archives.limits import Limits
    from disclose.errors import DiscloseError


@dataclass(frozen=True, slots=True)
class Row:
    """One row of an archive.

    Attributes:
        where: its place for people, `file.zip!posts/part-1.csv:17`.
        post: the post, or None when the row is bad.
        original: the row as it stood, JSON-able; {} when it could not be parsed.
        error: the coded reason when `post` is None.
    """

    where: str
    post: Post | None
    original: Mapping[str, Any] = field(default_factory=dict)
    error: DiscloseError | None = None


def bad_row(where: str, error: DiscloseError, original: Any = None) -> Row:
    """The row of something that is no post. An original that is no object is kept under `value`."""
    if error.where != where:
        error = type(error)(error.what, where=where, todo=error.todo)
    return Row(where, None, _object(original), error)


def post_row(
    where: str,
    original: Any,
    text: str,
    *,
    limits: Limits,
    platform: str = "other",
    id: Any = "",  # noqa: A002
    lang: str = "",
    **meta: Any,
) -> Row:
    """The row of a post, or of the reason why its text cannot be judged.

    Args:
        where: the place.
        original: the row as it stood.
        text: what the author wrote.
        limits: the longest text that is taken.
        platform: one of `disclose.post.PLATFORMS`.
        id: the platform's id of the post.
        lang: the language if known.
        meta: the post's `meta`; keys whose value is None or "" are left out.
    """
    meta = {key: value for key, value in meta.items() if value is not None and value != ""}
    if not text.strip():
        if meta.get("media"):
            return bad_row(where, MediaOnlyError(f"the post is a {meta['media']} without a text"), original)
        return bad_row(where, NoTextError("the post has no text"), original)
    if len(text) > limits.text:
        error = LimitError(
            f"the text has {len(text):,} characters; at most {limits.text:,} are read",
            todo="split it; a text file with one post a line is read with --map text=line",
        )
        return bad_row(where, error)
    post = Post(text, str(id) if isinstance(id, str | int) else "", platform, lang, MappingProxyType(meta))
    return Row(where, post, _object(original))


def _object(original: Any) -> Mapping[str, Any]:
    if isinstance(original, dict):
        return original
    return {} if original is None else {"value": original}
