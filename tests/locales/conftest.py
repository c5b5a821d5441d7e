"""Catalogues of the tests' own, in a folder of their own."""

from __future__ import annotations

import pytest

from disclose.locales import catalogue, checking


@pytest.fixture
def catalogues(tmp_path, monkeypatch):
    """Writes catalogues of Hebrew, which then stand for the shipped ones."""
    folder = tmp_path / "locales"

    def path(language: str, name: str):
        return folder / language / f"{name}.ftl"

    def write(language: str = "he", **texts: str) -> None:
        for name, text in texts.items():
            place = path(language, name)
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(text, encoding="utf-8")

    monkeypatch.setattr(catalogue, "catalogue_path", path)
    monkeypatch.setattr(checking, "catalogue_path", path)
    catalogue._bundle.cache_clear()
    yield write
    catalogue._bundle.cache_clear()
