"""Every link of the documentation leads somewhere, in the repository and on the site."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from disclose.policy.approvals import REGISTER_PACK
from disclose.policy.coverage import PACKS
from disclose.policy.pack import load_pack, read_pack
from website.markdown import Links, links_of
from website.pages import ELSEWHERE, ROOT, lay_out
from website.sources import cited, read, sources_page

DOCS = ROOT / "docs"
PAGES = sorted([*DOCS.rglob("*.md"), *(ROOT / name for name in ELSEWHERE)])
#: Sources of law are cited as they were read; some had no other address.
LAW = DOCS / "law"


@cache
def _links(path: Path) -> Links:
    return links_of(path.read_text(encoding="utf-8"))


def _broken(page: Path) -> Iterator[str]:
    for link in _links(page).targets:
        parts = urlsplit(link)
        if parts.scheme:
            allowed = {"https", "http"} if page.parent == LAW else {"https"}
            if parts.scheme not in allowed or not re.fullmatch(r"[a-z0-9-]+(\.[a-z0-9-]+)+", parts.netloc):
                yield f"{link}: no well-formed https address"
            continue
        target = (page.parent / unquote(parts.path)).resolve() if parts.path else page
        if not target.exists():
            yield f"{link}: no such file"
        elif parts.fragment and unquote(parts.fragment) not in _links(target).anchors:
            yield f"{link}: no such anchor"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_and_anchors_resolve(page: Path) -> None:
    assert list(_broken(page)) == []


def test_broken_links_are_found(tmp_path: Path) -> None:
    (tmp_path / "other.md").write_text("# A *title*, `with` marks\n", encoding="utf-8")
    page = tmp_path / "page.md"
    page.write_text(
        "[right](other.md#a-title-with-marks) [gone](gone.md) [no anchor](other.md#title) [http](http://example.org) [odd](https://example)\n\n"
        "`[code](code.md)` <https://example.org/שלום>\n\n    [code](block.md)\n",
        encoding="utf-8",
    )
    assert [told.partition(": ")[0] for told in _broken(page)] == ["gone.md", "other.md#title", "http://example.org", "https://example"]


def test_every_rule_has_an_anchor_of_its_own() -> None:
    for page, packs in [*((name, (name,)) for name in PACKS), ("default", ("core", REGISTER_PACK))]:
        text = (LAW / f"{page}.md").read_text(encoding="utf-8")
        rules = [rule.id.lower() for pack in packs for rule in load_pack(pack).rules]
        assert sorted(re.findall(r'<a id="([^"]+)"></a>', text)) == sorted(rules)


def test_examples_hide_nothing_and_run_their_own_way() -> None:
    text = (LAW / "default.md").read_text(encoding="utf-8")
    assert r'<li dir="auto">look \u202edetagilbo\u202c here</li>' in text
    assert '<li dir="auto">spon\\u200bsored by <bdi>@x</bdi></li>' in text
    assert not re.search("[\u200b\u202a-\u202e\u2066-\u2069]", "".join(path.read_text(encoding="utf-8") for path in DOCS.rglob("*.md")))


def test_sources_that_nobody_opened_are_listed() -> None:
    assert (LAW / "links.md").read_text(encoding="utf-8") == sources_page()
    assert read() <= {link for links in cited().values() for link in links}


def _in(nav: object) -> Iterator[str]:
    if isinstance(nav, str):
        yield nav
    else:
        for part in nav.values() if isinstance(nav, dict) else nav:
            yield from _in(part)


def test_every_page_is_in_the_navigation_once() -> None:
    nav = list(_in(tomllib.loads((ROOT / "zensical.toml").read_text(encoding="utf-8"))["project"]["nav"]))
    pages = {path.relative_to(DOCS).as_posix() for path in DOCS.rglob("*.md")} | set(ELSEWHERE.values())
    assert len(nav) == len(set(nav))
    assert set(nav) == pages


def test_links_of_the_laid_out_pages_resolve(tmp_path: Path) -> None:
    lay_out(tmp_path)
    pages = sorted(tmp_path.rglob("*.md"))
    assert len(pages) > 30
    assert [f"{page.name}: {told}" for page in pages for told in _broken(page) if not told.startswith("http:")] == []
    assert "(model-card.md)" in (tmp_path / "model.md").read_text(encoding="utf-8")
    assert "(pictures/calibration-he.svg)" in (tmp_path / "model-card.md").read_text(encoding="utf-8")


def test_the_pack_of_the_guide_is_one(tmp_path: Path) -> None:
    text = (DOCS / "add-a-jurisdiction.md").read_text(encoding="utf-8")
    path = tmp_path / "fd.yaml"
    path.write_text(text.partition("```yaml\n")[2].partition("```")[0], encoding="utf-8")
    (rule,) = read_pack(path).rules
    assert (rule.id, rule.name, rule.law) == ("FD-DSC001", "undisclosed-advertising", ("FD-AD-1",))
