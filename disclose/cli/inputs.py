"""Posts from files, standard input and options; a row that is no post is told with its place, and the rest goes on."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from disclose.errors import DiscloseError, InputError
from disclose.policy.inline import read_commented
from disclose.post import Post

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from disclose.policy.inline import Commented


@dataclass(frozen=True, slots=True)
class Draft:
    """A post with its place.

    Attributes:
        post: the post.
        name: of the file, or of what else it comes from.
        line: of a JSONL row, else 0.
        plain: whether the whole input is the post's text.
        item: place in a JSON list from 1, else 0.
        commented: the file with its directives, where it has some; `post` is without them.
    """

    post: Post
    name: str
    line: int
    plain: bool
    item: int = 0
    commented: Commented | None = None


def read_inputs(
    files: tuple[str, ...], text: str | None, known: Mapping[str, Any], *, allow_inline: bool | None = False
) -> Iterator[Draft | DiscloseError]:
    """Yield posts, and errors in place of rows that are none.

    Args:
        files: paths, `-` for standard input.
        text: the text of `--text`, or None.
        known: fields given as options; they hold where a post does not say otherwise, `meta` key by key.
        allow_inline: whether lines of plain text may suppress findings; None: those of files may, those of standard input may not. Never
            the text of a JSON post or of `--text`: a post must not switch off its own check.
    """
    if text is not None:
        yield Draft(Post.from_dict({**known, "text": text}), "--text", 0, plain=True)
    for name in files or (() if text is not None else ("-",)):
        try:
            raw = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
            content = raw.decode("utf-8-sig")
        except OSError as cause:
            yield InputError(f"cannot be read: {cause.strerror or cause}", where=name, todo="check the path")
            continue
        except UnicodeDecodeError as cause:
            yield InputError(f"is not UTF-8 (byte {cause.start})", where=name, todo="convert it, for example with iconv -t utf-8")
            continue
        inline = name != "-" if allow_inline is None else allow_inline
        yield from _posts(content, "standard input" if name == "-" else name, known, inline=inline)


def _posts(content: str, name: str, known: Mapping[str, Any], *, inline: bool) -> Iterator[Draft | DiscloseError]:
    suffix = Path(name).suffix.lower()
    begin = content.lstrip()[:1]
    if suffix in (".jsonl", ".ndjson") or (begin == "{" and suffix != ".txt" and _is_json_rows(content)):
        for number, line in enumerate(content.split("\n"), 1):
            if line.strip():
                yield _row(line, name, number, known)
    elif suffix == ".json" or (begin in "[{" and begin and suffix != ".txt" and _is_json(content)):
        try:
            data = json.loads(content)
        except (ValueError, RecursionError) as cause:
            yield InputError(f"is no JSON: {cause}", where=name)
            return
        for index, row in enumerate(data if isinstance(data, list) else [data]):
            yield _post(row, name, index + 1 if isinstance(data, list) else 0, known, listed=True)
    else:
        yield _plain(content, name, known, inline=inline)


def _plain(content: str, name: str, known: Mapping[str, Any], *, inline: bool) -> Draft | DiscloseError:
    try:
        commented = read_commented(content, name) if inline else None
    except DiscloseError as error:
        return error
    text = commented.post if commented else content.rstrip("\n")
    if not text.strip():
        return InputError("is empty", where=name, todo="give a caption, a JSON post or JSONL posts")
    return Draft(Post.from_dict({**known, "text": text}), name, 0, plain=True, commented=commented)


def with_text(draft: Draft, text: str) -> Draft:
    """A draft with another text; of a file with directives, that of the whole file.

    Raises:
        SuppressionError: a directive does not follow the form.
    """
    commented = read_commented(text, draft.name) if draft.commented else None
    post = replace(draft.post, text=commented.post if commented else text)
    return replace(draft, post=post, commented=commented)


def _is_json(content: str) -> bool:
    try:
        json.loads(content)
    except (ValueError, RecursionError):
        return False
    return True


def _is_json_rows(content: str) -> bool:
    return _is_json(next(line for line in content.split("\n") if line.strip()))


def _row(line: str, name: str, number: int, known: Mapping[str, Any]) -> Draft | DiscloseError:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as cause:
        return InputError(f"is no JSON: {cause}", where=f"{name}:{number}", todo='one object a line: {"text": "…"}')
    return _post(row, name, number, known)


def _post(row: Any, name: str, number: int, known: Mapping[str, Any], *, listed: bool = False) -> Draft | DiscloseError:
    where = f"{name}:{number}" if number else name
    try:
        if isinstance(row, dict):
            own = {key: value for key, value in row.items() if value is not None}
            own["meta"] = {**known.get("meta", {}), **(own.get("meta") or {})} if isinstance(own.get("meta") or {}, dict) else own["meta"]
            row = {**known, **own}
        return Draft(Post.from_dict(row, where=where), name, 0 if listed else number, plain=False, item=number if listed else 0)
    except DiscloseError as error:
        return error
