"""`python -m website.pages`: lay out the pages of the site in build/pages, with the pages of rules made anew from the packs."""

from __future__ import annotations

import shutil
from os.path import normpath, relpath
from pathlib import Path, PurePosixPath
from typing import Final

from website.generated import law_pages
from website.markdown import links_of

ROOT: Final = Path(__file__).parents[1]
PAGES: Final = ROOT / "build" / "pages"
#: Pages that stand elsewhere in the project, and where they stand on the site.
ELSEWHERE: Final = {
    "CHANGELOG.md": "changelog.md",
    "CONTRIBUTING.md": "contributing.md",
    "README.md": "index.md",
    "models/small/CARD.md": "model-card.md",
    "training/README.md": "training.md",
}
_PICTURES: Final = frozenset({".svg", ".png"})


def lay_out(pages: Path = PAGES) -> None:
    """Write all pages.

    Args:
        pages: the folder to fill; what it held is removed.
    """
    if pages.exists():
        shutil.rmtree(pages)
    for path in sorted((ROOT / "docs").rglob("*")):
        if path.is_file():
            _place(path.relative_to(ROOT).as_posix(), pages)
    for source in ELSEWHERE:
        if source != "README.md":
            _place(source, pages)
    for name, text in law_pages():
        (pages / "law" / name).write_text(text, "utf-8")
    for name in ("site.css", "iframe-worker.js"):
        shutil.copy(ROOT / "website" / name, pages / name)


def _place(source: str, pages: Path) -> None:
    """Put a file where it stands on the site, its links following what moved.

    Args:
        source: the path in the project.
        pages: the folder of the site's pages.
    """
    target = pages / _on_site(source)
    target.parent.mkdir(parents=True, exist_ok=True)
    if not source.endswith(".md"):
        shutil.copy(ROOT / source, target)
        return
    text = (ROOT / source).read_text("utf-8")
    for link in dict.fromkeys(links_of(text).targets):
        name, mark, anchor = link.partition("#")
        if not name or "://" in name:
            continue
        linked = normpath(PurePosixPath(source).parent / name)
        if PurePosixPath(linked).suffix in _PICTURES:
            _place(linked, pages)
        moved = f"{relpath(_on_site(linked), PurePosixPath(_on_site(source)).parent)}{mark}{anchor}"
        text = text.replace(f"]({link})", f"]({moved})").replace(f"](<{link}>)", f"](<{moved}>)")
    target.write_text(text, "utf-8")


def _on_site(source: str) -> str:
    """Where a file of the project stands on the site; the build refuses a link to what has no place on it."""
    if source in ELSEWHERE:
        return ELSEWHERE[source]
    path = PurePosixPath(source)
    return f"pictures/{path.name}" if path.suffix in _PICTURES and path.parts[0] != "docs" else source.removeprefix("docs/")


if __name__ == "__main__":
    lay_out()
