"""The page of a scan: what it tells, and that no post can do anything on it."""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from disclose.outputs.archive import page
from disclose.outputs.archive.page import render
from disclose.outputs.archive.results import open_results
from disclose.outputs.archive.worst import pieces_of
from tests.outputs.archive.conftest import finding, post

EVIL = '<script>alert(1)</script>"><img src=x onerror=alert(1)>{{7*7}}\u202egnp.exe\u202c\0'
_VOID = {"meta", "br", "img", "link", "base", "input"}


class Page(HTMLParser):
    """Reads a page: its tags, the attributes in it, its text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[tuple[str, str]] = set()
        self.open: list[str] = []
        self.words: list[str] = []
        self.marks: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes |= {(name, value or "") for name, value in attrs}
        if tag not in _VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes |= {(name, value or "") for name, value in attrs}

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.words.append(data)
        if "mark" in self.open:
            self.marks.append(data)

    @property
    def text(self) -> str:
        return re.sub(r"\s+", " ", " ".join(self.words))


@pytest.fixture
def shown(written):
    def run(*posts, **how) -> Page:
        return Page(render(open_results(written(*posts, **how))))

    return run


def test_it_tells_counts_and_the_worst_posts_with_their_words_and_fixes(shown) -> None:
    undisclosed = finding(message="The post shows “קוד SARA20”.", spans=[{"start": 11, "end": 21}])
    found = shown(
        post(),
        post(finding(rule="CLM001", severity="warning"), verdict="review", author="@late"),
        post(undisclosed, text="כדאי לכן, \u05e7קוד SARA20 עכשיו", lang="he", commercial="yes", brands=("@Vela", "@vela")),
        quarantined=1,
    )
    assert found.open == []
    assert "Scan of 3 posts" in found.text
    assert found.marks == ["קוד SARA20"]
    assert "2026-01" in found.text
    assert "Begin the post with" in found.text  # the rule's own advice
    assert found.text.index("DSC001 undisclosed-advertising ( error )") < found.text.index("CLM001 undisclosed-advertising ( warning )")
    assert "@vela 1" in found.text.replace("  ", " ")
    assert {("dir", "auto"), ("lang", "he")} <= found.attributes


def test_shares_of_commercial_posts_have_wilson_intervals(shown) -> None:
    posts = [post(commercial="yes", disclosure=how) for how in ("clear",) * 6 + ("inadequate",) * 1 + ("none",) * 3]
    text = shown(*posts, post(commercial="suspected"), post(commercial="no")).text
    assert "60 % (31–83)" in text
    assert "30 % (11–60)" in text
    assert "No model was asked." in text


def test_the_status_of_generated_text_is_told_where_a_model_was_asked(shown) -> None:
    text = shown(*(post(generated_status=status) for status in ("likely", "unlikely", "unlikely", "not_assessed"))).text
    assert "No model was asked." not in text
    assert "67 % (21–94)" in text


def test_what_was_not_checked_is_told_with_its_reason(shown) -> None:
    counts = {"quarantine": {"DIS103": 3}}
    found = shown(post(verdict="not_assessed", not_assessed="unsupported_language", lang="fr"), counts=counts, left_out={"date": 7})
    assert "unsupported language fr 1" in found.text
    assert re.search(r"DIS103 A post whose fields are missing.* 3 ", found.text)
    assert "date 7" in found.text


def test_a_hostile_post_is_only_text(shown) -> None:
    everywhere = dict.fromkeys(("id", "author", "source", "text", "created_at", "lang", "where"), EVIL)
    rule = finding(
        rule=EVIL, name=EVIL, message=f"“{EVIL}”", spans=[{"start": 2, "end": 12}, {"start": 5, "end": 9**9}, {"start": -5, "end": -1}]
    )
    found = shown(post(rule, brands=(EVIL,), **everywhere), versions={EVIL: EVIL}, options={EVIL: EVIL}, inputs=[{"path": EVIL}])
    assert found.tags.isdisjoint({"script", "img", "link", "iframe", "object", "form"})
    assert not any(name.startswith("on") or name in ("style", "src") for name, _ in found.attributes)
    assert all(value.startswith("#") for name, value in found.attributes if name == "href")
    assert not set("".join(found.words)) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\0")
    assert "<script>alert(1)</script>" in "".join(found.words)
    assert "{{7*7}}" in "".join(found.words)


def test_the_policy_allows_its_own_style_and_nothing_else(written) -> None:
    html = render(open_results(written(post())))
    (style,) = re.findall(r"<style>(.*?)</style>", html, re.DOTALL)
    digest = b64encode(sha256(style.encode()).digest()).decode()
    assert f"default-src 'none'; style-src 'sha256-{digest}'" in html
    assert not re.search(r"https?:|@import|url\(", html)


def test_however_much_there_is_the_page_stays_small_and_the_same(written) -> None:
    long = "&\U0001f600" * 500_000
    everything = [finding(rule=f"AAA{n:03d}", message=long[:5000], spans=[{"start": n * 3, "end": n * 3 + 2}]) for n in range(150)]
    posts = [
        post(*everything, text=long),
        *(post(*everything[:14], text=long[:3000], author=f"a{n}" * 50, lang=f"l{n}") for n in range(80)),
    ]
    posts += [post(created_at=f"{year}-{month:02d}-01", source=f"{year}.csv") for year in range(1900, 2030) for month in (1, 7)]
    folder = written(*posts, inputs=[{"path": f"{n}" * 300} for n in range(500)])
    html = render(open_results(folder))
    assert len(html.encode()) < 3_000_000
    assert html == render(open_results(folder))
    assert html.count("<article>") == page.WORST


def test_copies_are_counted_at_their_first(shown) -> None:
    found = shown(post(finding()), post(finding(), duplicate_of=1), post(finding(), duplicate_of=1))
    assert " 2 copies" in found.text
    assert "1 posts, by the worst severity" in found.text


def test_an_empty_scan_has_a_page(shown) -> None:
    assert "Scan of 0 posts" in shown().text


def test_texts_that_were_not_kept_are_told(shown) -> None:
    assert "The text was not kept." in shown(post(finding(spans=[{"start": 0, "end": 4}]), text=None)).text


@given(st.text(max_size=40), st.lists(st.tuples(st.integers(-5, 60), st.integers(-5, 60))))
def test_pieces_are_the_text_and_marks_are_the_spans(text: str, spans: list[tuple[int, int]]) -> None:
    pieces, left_out = pieces_of(text, spans)
    assert "".join(piece.text for piece in pieces) == text
    assert left_out == 0
    marked = [piece.marked for piece in pieces for _ in piece.text]
    assert marked == [any(start <= at < end for start, end in spans) for at in range(len(text))]


def test_a_long_post_is_shown_around_its_first_highlight() -> None:
    pieces, left_out = pieces_of("x" * 1_000_000, [(500_000, 500_004)])
    assert [(len(piece.text), piece.marked) for piece in pieces] == [(200, False), (4, True), (996, False)]
    assert left_out == 998_800


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: str, other: str) -> float:
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
def test_colours_have_the_contrast_of_wcag_aa(theme: int) -> None:
    style = (Path(page.__file__).parent / "page.css").read_text("utf-8")
    colours = dict(re.findall(r"--(\w+): (#\w{6})", re.findall(r":root \{(.*?)\}", style, re.DOTALL)[theme]))
    for ground in ("paper", "wash", "mark", "heat1", "heat2", "heat3", "heat4"):
        assert _contrast(colours["ink"], colours[ground]) >= 4.5, ground
    assert min(_contrast(colours[ink], colours["paper"]) for ink in ("muted", "link")) >= 4.5
    assert min(_contrast(colours[fill], colours["paper"]) for fill in ("fail", "review", "pass", "not_assessed")) >= 3
