"""The pages of Meta's HTML exports: blocks of a heading, a body and a footer, told by the classes that Meta gives them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from disclose.archives.streams import BUFFER
from disclose.errors import DamagedError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from disclose.archives.bundle import Member
    from disclose.archives.limits import Limits

_BLOCK: Final = "_a6-g"
_PARTS: Final = {"_a6-h": "heading", "_a6-p": "body", "_a6-o": "footer"}
#: Tags that begin a new piece of a body.
_PIECES: Final = frozenset({"div", "p", "li", "td", "tr", "h1", "h2", "h3", "section"})


@dataclass(frozen=True, slots=True)
class Block:
    """One entry of a page: the texts of its parts, the body by pieces, and the media that it shows."""

    heading: str
    body: tuple[str, ...]
    footer: str
    media: tuple[str, ...]

    def original(self) -> dict[str, Any]:
        """The entry as JSON."""
        return {"heading": self.heading, "body": list(self.body), "footer": self.footer, "media": list(self.media)}


def is_meta_html(head: str) -> bool:
    """Whether a text begins as a page of such an export."""
    return head.lstrip()[:1] == "<" and _BLOCK in head


def read_blocks(member: Member, limits: Limits) -> Iterator[Block]:
    """Yield the entries of a page, read piece by piece; its scripts, styles and links do nothing.

    Raises:
        DamagedError: the page is nested deeper or holds longer texts than the parser takes.
    """
    from lxml import etree

    page = _Page(limits.row)
    parser = etree.HTMLParser(target=page, encoding="utf-8", no_network=True, huge_tree=False)
    with member.open() as stream:
        while data := stream.read1(BUFFER):
            parser.feed(data)
            yield from page.take()
    if page.started:
        parser.close()
    yield from page.take()
    fatal = next((entry for entry in parser.error_log if entry.level_name == "FATAL"), None)
    if fatal is not None:
        raise DamagedError(f"the page cannot be read further: {fatal.message}", where=member.where, todo="export it again, as JSON")


class _Page:
    """What lxml tells of a page, kept as blocks."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._depth = 0
        self._block_depth = 0
        self._part = ""
        self._part_depth = 0
        self._size = 0
        self._texts: dict[str, list[str]] = {}
        self._media: list[str] = []
        self._done: list[Block] = []
        self.started = False

    def take(self) -> list[Block]:
        done, self._done = self._done, []
        return done

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        self.started = True
        self._depth += 1
        classes = attributes.get("class", "").split()
        if not self._block_depth:
            if _BLOCK in classes:
                self._block_depth, self._size = self._depth, 0
                self._texts, self._media = {name: [""] for name in _PARTS.values()}, []
            return
        if not self._part and (part := next((_PARTS[name] for name in classes if name in _PARTS), "")):
            self._part, self._part_depth = part, self._depth
        if tag == "br":
            self.data("\n")
        elif tag in _PIECES and self._part:
            self._texts[self._part].append("")
        if tag in {"img", "video", "source"} and (address := attributes.get("src", "")) and not address.startswith(("http", "data:")):
            self._keep(address, self._media)

    def end(self, tag: str) -> None:
        if self._part and self._depth == self._part_depth:
            self._part = ""
        if self._block_depth and self._depth == self._block_depth:
            self._done.append(self._block())
            self._block_depth = 0
        elif self._part and tag in _PIECES:
            self._texts[self._part].append("")
        self._depth -= 1

    def data(self, text: str) -> None:
        self._size += len(text)
        if self._block_depth and self._part and self._size <= self._limit:
            self._texts[self._part][-1] += text

    def comment(self, text: str) -> None:
        """Comments say nothing."""

    def close(self) -> None:
        """The end of the page."""

    def _keep(self, address: str, media: list[str]) -> None:
        self._size += len(address)
        if self._size <= self._limit and address not in media[-1:]:
            media.append(address)

    def _block(self) -> Block:
        parts = {name: tuple(filter(None, (piece.strip() for piece in pieces))) for name, pieces in self._texts.items()}
        return Block("\n".join(parts["heading"]), parts["body"], " ".join(parts["footer"]), tuple(self._media))
