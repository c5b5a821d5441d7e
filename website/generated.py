"""`python -m website.generated`: make the pages of `docs/law` anew from the packs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from disclose.cli.rules import compare
from disclose.outputs.law import LawPages
from disclose.policy.approvals import REGISTER_PACK
from disclose.policy.audience import JURISDICTIONS
from disclose.policy.coverage import PACKS, coverage
from disclose.policy.pack import load_pack
from website.sources import sources_page

if TYPE_CHECKING:
    from collections.abc import Iterator

LAW: Final = Path(__file__).parents[1] / "docs" / "law"


def law_pages() -> Iterator[tuple[str, str]]:
    """File name and text of each page."""
    law = LawPages()
    for name in PACKS:
        yield f"{name}.md", law.jurisdiction(load_pack(name))
    yield "default.md", law.jurisdiction(load_pack("core"), load_pack(REGISTER_PACK))
    yield "coverage.md", law.coverage(coverage())
    yield "comparison.md", law.comparison(JURISDICTIONS, compare())
    yield "links.md", sources_page()


if __name__ == "__main__":
    for name, text in law_pages():
        (LAW / name).write_text(text, "utf-8")
