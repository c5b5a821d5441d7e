"""The parts of a post that are no prose: links, mentions, hashtags; and its sentences and clauses."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import parse_qsl, urlsplit

from disclose.text.fold import EMAIL, LINK, MENTION, Folded

_TLDS: Final = (
    "com|net|org|info|biz|example|test|io|co|me|link|ly|to|app|shop|store|online|site|page|bio|gg|tv|ai|dev|xyz|club|live|fm|at|be|"
    "uk|us|eu|il|sa|ae|eg|ir|th|jo|kw|qa|lb|ma|iq|de|fr|in|au|ca|ie|nz|za|ng|ru|tr|edu|gov|news|market|academy|travel|health|coffee|studio|today|world|life|finance|money|bet|vip|top|cc|st|sh|do|id|sg|my|ph|vn"
)
_SEGMENT: Final = re.compile(
    r"(?P<email>[A-Za-z0-9](?:[A-Za-z0-9._%+-]{0,62}[A-Za-z0-9_])?@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4})"
    r"|(?P<link>(?:https?://|www\.)[^\s<>\"'«»“”‘’()\[\]{}]{2,2000}"
    rf"|(?<![\w@.#/-])(?:[A-Za-z0-9](?:[A-Za-z0-9-]{{0,61}}[A-Za-z0-9])?\.){{1,4}}(?:{_TLDS})(?![A-Za-z0-9.-]*\w@)(?:(?=[/?])[^\s<>\"'«»“”‘’()\[\]{{}}]{{1,2000}}|(?![\w-])(?!\.\w)))"
    r"|(?P<mention>(?<![A-Za-z0-9._%+])[@＠][\w.\-]{0,63}\w)"
)
_TRAILING: Final = ".,;:!?،؛؟…'\"*_~|"
_HASHTAG: Final = re.compile(
    r"(?<![\w&])[#＃][\w\u0e31-\u0e4e\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0300-\u036f\u200b-\u200d\u2060\u00ad\"״׳]{0,120}\w[\u0e31-\u0e4e\u064b-\u065f]{0,4}"
)
_EMOJI: Final = "[\U0001f000-\U0001faff\u2600-\u27bf]"
_SENTENCE_END: Final = re.compile(rf"\n+|[.!?]+(?=[\s\"')\]]|$)[\"')\]]*|{_EMOJI}+(?=\s|$)")
_THAI_SENTENCE_END: Final = re.compile(rf"\n+|[!?]+(?=[\s\"')\]]|$)[\"')\]]*|{_EMOJI}+(?=\s|$)")  # a full stop abbreviates
_CLAUSE_END: Final = re.compile(r"[,;:|()\[\]•·\n]+|[.!?]+(?=\s|$)|\s-+\s|[\U0001f000-\U0001faff\u2600-\u27bf→⬇]+")
_THAI_CLAUSE_END: Final = re.compile(r"[,;:|()\[\]•·\n ]+|[.!?]+(?=\s|$)|[\U0001f000-\U0001faff\u2600-\u27bf→⬇]+")


@dataclass(frozen=True, slots=True)
class Segment:
    """A link, mention or e-mail address; offsets are code points of the original."""

    start: int
    end: int
    kind: str
    text: str

    @property
    def host(self) -> str:
        """The host of a link, in lower case, or ""."""
        return _split(self.text)[0]

    @property
    def path(self) -> str:
        """The path of a link, or ""."""
        return _split(self.text)[1]

    @property
    def parameters(self) -> dict[str, str]:
        """The query parameters of a link, keys in lower case."""
        return dict(_split(self.text)[2])


STAND_IN: Final = {"link": LINK, "mention": MENTION, "email": EMAIL}


def find_segments(text: str) -> list[Segment]:
    """Links, mentions and e-mail addresses of the original text, in order."""
    found: list[Segment] = []
    if "." not in text and "@" not in text and "＠" not in text:
        return found
    for match in _SEGMENT.finditer(text):
        kind = match.lastgroup or ""
        end = match.end()
        if kind == "link":
            while end > match.start() + 4 and text[end - 1] in _TRAILING:
                end -= 1
        found.append(Segment(match.start(), end, kind, text[match.start() : end]))
    return found


def find_hashtags(text: str, folded: Folded) -> list[tuple[int, int]]:
    """Folded spans of hashtags, sign included. `_` joins the words of a tag although it folds to a space."""
    if "#" not in folded.text:
        return []
    return [folded.span(match.start(), match.end()) for match in _HASHTAG.finditer(text)]


def split_sentences(folded: str, *, thai: bool = False) -> list[tuple[int, int]]:
    """Spans of sentences: lines, and what ends in . ! ? (in Thai ! ?) or an emoji before a space."""
    return _split_at(folded, _THAI_SENTENCE_END if thai else _SENTENCE_END)


def split_clauses(folded: str, *, thai: bool = False) -> list[tuple[int, int]]:
    """Spans of clauses: sentences, cut at commas, colons, brackets, dashes and emoji; in Thai at spaces too."""
    return _split_at(folded, _THAI_CLAUSE_END if thai else _CLAUSE_END)


def _split_at(text: str, boundary: re.Pattern[str]) -> list[tuple[int, int]]:
    spans = []
    start = 0
    for match in boundary.finditer(text):
        if text[start : match.start()].strip():
            spans.append((start, match.end()))
            start = match.end()
        elif not spans:
            start = match.end()
    if text[start:].strip():
        spans.append((start, len(text)))
    return spans


def _split(link: str) -> tuple[str, str, list[tuple[str, str]]]:
    try:
        parts = urlsplit(link if "://" in link else f"//{link}")
        return (
            (parts.hostname or "").removeprefix("www."),
            parts.path,
            [(key.lower(), value) for key, value in parse_qsl(parts.query, max_num_fields=100)],
        )
    except ValueError:
        return "", "", []
