"""The kinds of archives that are read."""

from __future__ import annotations

from enum import StrEnum


class Kind(StrEnum):
    """What a file is: rows of a general format, or the export of a platform."""

    jsonl = "jsonl"
    json = "json"
    csv = "csv"
    tsv = "tsv"
    parquet = "parquet"
    text = "text"
    instagram = "instagram"
    facebook = "facebook"
    tiktok = "tiktok"
    x = "x"
    youtube = "youtube"
    telegram = "telegram"
    snapchat = "snapchat"
    srt = "srt"
    vtt = "vtt"
