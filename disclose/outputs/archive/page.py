"""The page of a scan: one HTML file without scripts or anything from elsewhere, of bounded size whatever stands behind it."""

from __future__ import annotations

import math
import re
from base64 import b64encode
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import jinja2

from disclose import errors
from disclose.outputs.archive import aggregates
from disclose.outputs.archive.results import Queries
from disclose.outputs.archive.timeline import chart
from disclose.outputs.archive.worst import Piece, worst_posts
from disclose.outputs.text import safe

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from disclose.outputs.archive.results import Results

#: Posts that are shown in full, inputs, options and versions that are named.
WORST: Final = 50
_INPUTS, _FACTS = 50, 50
#: Characters of a finding's message.
_MESSAGE: Final = 400
_HERE: Final = Path(__file__).parent
_WORDS: Final = {
    "he": "Hebrew",
    "ar": "Arabic",
    "fa": "Persian",
    "th": "Thai",
    "en": "English",
    "ar-Latn": "Arabic in Latin letters",
    "fa-Latn": "Persian in Latin letters",
    "und": "no language",
    "clear": "disclosed",
    "none": "not disclosed",
    "likely": "likely generated",
    "unlikely": "unlikely generated",
    "facebook": "Facebook",
    "instagram": "Instagram",
    "telegram": "Telegram",
    "x": "X",
    "tiktok": "TikTok",
    "youtube": "YouTube",
}
_QUOTATION: Final = re.compile("(?<=“)|(?=”)")
_TAG: Final = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?")


def render(results: Results) -> str:
    """The page, as HTML; the same results give the same page.

    Raises:
        ResultsError: the tables cannot be read.
    """
    style = (_HERE / "page.css").read_text(encoding="utf-8")
    queries = Queries(results)
    try:
        facts = _facts(results, queries)
    finally:
        queries.close()
    template = _environment().get_template("page.html.jinja")
    return template.render(style=style, style_hash=b64encode(sha256(style.encode()).digest()).decode(), **facts)


def _environment() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(_HERE), autoescape=True, undefined=jinja2.StrictUndefined, keep_trailing_newline=True
    )
    environment.filters.update(
        clip=clip, visible=visible, words=_words, number=_number, percent=_percent, stacked=_stacked, level=_level, quoted=_parts, tag=_tag
    )
    return environment


def _facts(results: Results, queries: Queries) -> dict[str, Any]:
    summary = results.summary
    time, undated = aggregates.over_time(queries)
    heat = aggregates.heat(queries)
    verdicts = results.count("verdict")
    inputs = [str(known.get("path", "")) for known in summary.get("inputs", []) if isinstance(known, dict)]
    return {
        "verdicts": aggregates.VERDICTS,
        "disclosure_names": aggregates.DISCLOSURES,
        "generated_names": aggregates.GENERATED,
        "numbers": {
            "posts": results.tables["posts"].count_rows(),
            "verdict": {verdict: verdicts.get(verdict, 0) for verdict in aggregates.VERDICTS},
            "quarantined": sum(results.count("quarantine").values()),
            "copies": results.count("duplicates").get("copy", 0),
        },
        "disclosure": {by: aggregates.disclosure_shares(queries, by) for by in ("lang", "platform")},
        "generated": {by: aggregates.generated_shares(queries, by) for by in ("lang", "platform")},
        "time": time,
        "undated": undated,
        "chart": chart(time.bars),
        "groups": {what: aggregates.posts_by(queries, what) for what in ("language", "platform", "author", "brand")},
        "rules": aggregates.rules(queries),
        "heat": heat,
        "heat_most": max((cell for _, cells in heat.rows for cell in cells), default=0),
        "worst": worst_posts(queries, WORST),
        "gaps": aggregates.not_assessed(queries),
        "quarantine": [(code, _reason(code), number) for code, number in list(results.count("quarantine").items())[:_FACTS]],
        "left_out": list(_pairs(summary.get("left_out"), numbers=True)),
        "versions": list(_pairs(summary.get("versions"))),
        "options": [(name, value) for name, value in _pairs(summary.get("options")) if value not in ("", "None", "[]", "{}")],
        "inputs": inputs[:_INPUTS],
        "more_inputs": max(0, len(inputs) - _INPUTS),
    }


def _pairs(value: Any, *, numbers: bool = False) -> Iterator[tuple[str, Any]]:
    for name, item in list(value.items() if isinstance(value, dict) else ())[:_FACTS]:
        if not numbers:
            yield str(name), str(item)
        elif isinstance(item, int):
            yield str(name), item


def _reason(code: str) -> str:
    """What an error's code stands for."""
    found = (kind for kind in vars(errors).values() if isinstance(kind, type) and getattr(kind, "code", "") == code)
    return next(((kind.__doc__ or "").strip().splitlines()[0] for kind in found), "")


def visible(text: str) -> str:
    """A post's text without characters that steer a page: line breaks stay, other control and format characters are shown as escapes."""
    return "\n".join(safe(line) for line in text.replace("\r\n", "\n").split("\n"))


def clip(text: str, most: int) -> str:
    """The beginning of a text on one line."""
    return safe(text if len(text) <= most else f"{text[: most - 1]}…")


def _parts(message: str) -> list[Piece]:
    """A message cut at its quotations, which are marked, so that each keeps its own direction."""
    parts = _QUOTATION.split(clip(message, _MESSAGE))
    return [Piece(part, marked=place > 0 and parts[place - 1].endswith("“")) for place, part in enumerate(parts)]


def _words(name: str) -> str:
    return _WORDS.get(name, clip(name.replace("_", " "), 40))


def _tag(language: str) -> str:
    """A language as the attribute `lang` takes it, or ""."""
    return language if language != "und" and _TAG.fullmatch(language) else ""


def _number(value: int) -> str:
    return f"{value:,}"


def _percent(share: float, digits: int = 0) -> str:
    return f"{share * 100:.{digits}f}"


def _stacked(counts: Iterable[int], most: int) -> list[dict[str, float]]:
    """Where the parts of a bar begin and how long they are, in percent of the longest bar."""
    parts, at = [], 0.0
    for count in counts:
        size = 100 * count / most if most else 0.0
        parts.append({"at": round(at, 2), "size": round(size, 2)})
        at += size
    return parts


def _level(value: int, most: int) -> int:
    """How dark a cell of the heat map is, 0..4; by the square root, so that small numbers differ too."""
    return math.ceil(4 * math.sqrt(value / most)) if most else 0
