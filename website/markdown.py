"""What a page in Markdown links to, and which anchors it has."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from markdown_it import MarkdownIt

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markdown_it.token import Token

_PARSER: Final = MarkdownIt("commonmark").enable("table")
_ID: Final = re.compile(r'<[a-z]+[^<>]* id="([^"<>]+)"')
_NO_PART_OF_A_SLUG: Final = re.compile(r"[^\w\- ]")


@dataclass(frozen=True, slots=True)
class Links:
    """The links of a page, pictures among them, as they are written, and the anchors of its headings and of its HTML."""

    targets: tuple[str, ...]
    anchors: frozenset[str]


def links_of(text: str) -> Links:
    """Read a page. Code is no link.

    Args:
        text: the page, in Markdown.
    """
    tokens = _PARSER.parse(text)
    inline = [child for token in tokens for child in token.children or ()]
    targets = (str(target) for token in inline if (target := token.attrs.get("href") or token.attrs.get("src")))
    html = (token.content for token in (*tokens, *inline) if token.type in {"html_block", "html_inline"})
    return Links(tuple(targets), frozenset((*_slugs(tokens), *(name for part in html for name in _ID.findall(part)))))


def _slugs(tokens: list[Token]) -> Iterator[str]:
    """The anchors that code forges and the site make of headings; of equal headings only the first has the same on both."""
    for opening, heading in pairwise(tokens):
        if opening.type == "heading_open":
            words = "".join(child.content for child in heading.children or () if child.type in {"text", "code_inline"})
            yield _NO_PART_OF_A_SLUG.sub("", words.lower()).replace(" ", "-")
