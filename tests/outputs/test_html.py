"""The page: one file, in which nothing of a post is at work."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest

from disclose.errors import InputError
from disclose.outputs.html import to_html
from disclose.outputs.html_style import STYLE
from tests.outputs.conftest import BIDI, HEBREW, HOSTILE, MARKUP

VOID = {"meta"}


class Page(HTMLParser):
    """Collects tags, and asserts that they close in order."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""

    def handle_starttag(self, tag, attrs) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data) -> None:
        self.text += data


def parse(raw: bytes) -> Page:
    page = Page()
    page.feed(raw.decode())
    page.close()
    assert not page.open
    return page


@pytest.mark.parametrize("text", HOSTILE)
def test_nothing_runs_and_nothing_is_loaded(located, text: str) -> None:
    page = parse(to_html([located(text, post={"id": f"{MARKUP}{BIDI}"})], [InputError(MARKUP, where=BIDI)]))
    assert not {"script", "img", "link", "iframe", "object", "form", "base"} & {tag for tag, _ in page.tags}
    for _, attributes in page.tags:
        assert not any(name.startswith("on") or name in ("src", "style") for name in attributes)
        assert (attributes.get("href") or "https://").startswith(("https://", "http://"))
    policy = next(values["content"] for _, values in page.tags if values.get("http-equiv") == "Content-Security-Policy")
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in policy
    assert not re.search("[\u202a-\u202e\u2066-\u2069\x00\x1b]", page.text)


def test_control_characters_are_named(located) -> None:
    assert "U+202E" in parse(to_html([located(BIDI)], ())).text


def test_the_verdict_the_place_the_rule_the_source_and_the_fix(located) -> None:
    out = to_html([located(MARKUP)], ()).decode()
    assert '<span class="verdict fail">fail</span>' in out
    assert re.search(r'<mark class="error">[^<]*ANNA15[^<]*</mark><bdi class="rule">DSC001</bdi>', out)
    assert 'href="https://iccwbo.org/' in out
    assert "<ins><bdi>Ad | </bdi></ins>" in out


def test_right_to_left_posts_and_quotations_stand_apart(located) -> None:
    out = to_html([located(HEBREW)], ()).decode()
    assert '<div class="text" dir="auto">' in out
    assert re.search("“<bdi>[^<]*SARA20[^<]*</bdi>”", out)
    assert "“<bdi>פרסומת</bdi>”" in out


def test_every_pair_of_colours_can_be_read() -> None:
    for scheme in STYLE.split(":root {")[1:]:
        colours = dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", scheme.split("}")[0]))
        pairs = [("ink", "page"), ("ink", "card"), ("soft", "page"), ("soft", "card"), ("link", "card")]
        pairs += [(name, f"{name}-back") for name in ("error", "warning", "note", "good")]
        pairs += [(name, "card") for name in ("error", "warning", "note")]
        pairs += [("soft", f"{name}-back") for name in ("error", "good")]
        for front, back in pairs:
            light, dark = sorted((luminance(colours[front]), luminance(colours[back])), reverse=True)
            assert (light + 0.05) / (dark + 0.05) >= 4.5, (front, back)


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
