"""Reading archives of posts: JSON lines."""

from __future__ import annotations

import json
from enum import StrEnum
from typing import TYPE_CHECKING

from disclose.archives.row import Row
from disclose.errors import DiscloseError, InputError
from disclose.post import Post

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

__all__ = ["Kind", "Row", "read_archive", "recognise"]

Kind = StrEnum("Kind", "jsonl json csv tsv parquet text instagram facebook tiktok x youtube telegram snapchat srt vtt")


def recognise(path: Path) -> Kind:
    """The kind of an archive: always JSON lines."""
    if not path.is_file():
        raise InputError("cannot be read", where=str(path), todo="check the path")
    return Kind.jsonl


def read_archive(path: Path, *, kind: Kind | None = None, mapping: Mapping[str, str] | None = None) -> Iterator[Row]:
    """The rows of an archive, one after another."""
    kind = kind or recognise(path)
    with path.open("rb") as lines:
        for number, line in enumerate(lines, 1):
            if line.strip():
                yield _row(line, f"{path.name}:{number}", mapping or {})


def _row(line: bytes, where: str, mapping: Mapping[str, str]) -> Row:
    try:
        original = json.loads(line)
    except (ValueError, RecursionError):
        original = None
    if not isinstance(original, dict):
        return Row(where, None, {}, InputError("is no JSON object", where=where))
    row = {**original, **{key: original.get(column) for key, column in mapping.items()}}
    meta = {key: row[key] for key in ("author", "created_at") if isinstance(row.get(key), str)}
    try:
        return Row(where, Post.from_dict({**row, "meta": {**meta, **(row.get("meta") or {})}}, where=where), original, None)
    except DiscloseError as error:
        return Row(where, None, original, error)
