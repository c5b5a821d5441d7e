"""`python -m website.built`: whether the built site loads anything from elsewhere; exits with 1 where it does."""

from __future__ import annotations

import re
import sys
from html.parser import HTMLParser
from pathlib import Path
from typing import Final

SITE: Final = Path(__file__).parents[1] / "build" / "site"
#: Attributes whose address a browser loads by itself; `href` of a link that is followed on a click is none.
_LOADED: Final = {
    "script": ("src",),
    "link": ("href",),
    "img": ("src", "srcset"),
    "iframe": ("src",),
    "source": ("src", "srcset"),
    "video": ("src", "poster"),
    "audio": ("src",),
    "object": ("data",),
    "embed": ("src",),
    "input": ("src",),
    "use": ("href", "xlink:href"),
    "image": ("href", "xlink:href"),
}
_IN_STYLE: Final = re.compile(r"""(?:@import\s+|url\()\s*["']?((?:https?:)?//[^"')\s]+)""")
_ELSEWHERE: Final = re.compile(r"\s*(?:https?:)?//")
#: Relations of a `link` that only name an address.
_NAMES: Final = frozenset({"canonical", "alternate", "author", "license", "next", "prev"})


class _Loads(HTMLParser):
    """Collects the outside addresses that a page loads."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self._style = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        self._style = tag == "style"
        if tag == "link" and values.get("rel") in _NAMES:
            return
        self.found += [value for name in _LOADED.get(tag, ()) if (value := values.get(name)) and _ELSEWHERE.match(value)]
        self.found += _IN_STYLE.findall(values.get("style") or "")

    def handle_endtag(self, tag: str) -> None:
        self._style = self._style and tag != "style"

    def handle_data(self, data: str) -> None:
        if self._style:
            self.found += _IN_STYLE.findall(data)


def loaded_from_elsewhere(site: Path) -> list[str]:
    """`file: address` of everything that pages and styles of a built site would load from another host.

    Args:
        site: the folder of the built site.
    """
    found = []
    for path in sorted(site.rglob("*")):
        if path.suffix == ".html":
            page = _Loads()
            page.feed(path.read_text("utf-8"))
            page.close()
            addresses = page.found
        elif path.suffix in {".css", ".svg"}:
            addresses = _IN_STYLE.findall(path.read_text("utf-8"))
        else:
            continue
        found += [f"{path.relative_to(site)}: {address}" for address in addresses]
    return found


if __name__ == "__main__":
    found = loaded_from_elsewhere(SITE)
    print("\n".join(found) or f"{SITE}: nothing is loaded from elsewhere")
    sys.exit(bool(found))
