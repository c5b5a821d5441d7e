"""What a built page would load from another host is found; what a reader only may follow is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from website.built import loaded_from_elsewhere


@pytest.mark.parametrize(
    "html",
    [
        '<script src="https://unpkg.com/x"></script>',
        '<script src="//unpkg.com/x"></script>',
        '<link rel="stylesheet" href="https://fonts.googleapis.com/css">',
        '<link rel="preconnect" href="https://fonts.gstatic.com">',
        '<img src="http://example.org/a.png">',
        '<p style="background: url(https://example.org/a.png)">',
        "<style>@import 'https://example.org/a.css';</style>",
    ],
)
def test_what_comes_from_elsewhere_is_found(html: str, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(html, encoding="utf-8")
    (found,) = loaded_from_elsewhere(tmp_path)
    assert found.startswith("page.html: ")


def test_fonts_of_a_style_are_found(tmp_path: Path) -> None:
    (tmp_path / "site.css").write_text("@font-face { src: url('//example.org/a.woff2') }", encoding="utf-8")
    assert loaded_from_elsewhere(tmp_path) == ["site.css: //example.org/a.woff2"]


def test_links_and_own_files_are_no_loading(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(
        '<link rel="canonical" href="https://example.org/"><a href="https://example.org">there</a><script src="../own.js"></script>'
        '<img src="data:image/svg+xml,https://www.w3.org/2000/svg"><pre>url(https://example.org)</pre>',
        encoding="utf-8",
    )
    assert loaded_from_elsewhere(tmp_path) == []
