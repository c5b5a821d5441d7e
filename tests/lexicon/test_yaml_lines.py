"""YAML with the lines of its values."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from disclose.errors import LexiconError
from disclose.lexicon.yaml_lines import load_yaml

if TYPE_CHECKING:
    from pathlib import Path


def test_values_have_lines(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("one: 1\ntwo: [yes, 'x']\n", encoding="utf-8")
    data, lines = load_yaml(path)
    assert data == {"one": 1, "two": ["yes", "x"]}
    assert (lines["one",], lines["two", 1]) == (1, 2)


@pytest.mark.parametrize(
    "text",
    [
        "a: &a [x, x, x, x, x, x, x, x, x, x]\n"
        + "".join(f"{b}: &{b} [{', '.join([f'*{a}'] * 10)}]\n" for a, b in zip("abcdef", "bcdefg", strict=True)),
        "a: &a\n  b: *a\n",
        "[" * 60 + "]" * 60,
    ],
    ids=["many", "endless", "deep"],
)
def test_a_small_file_that_unfolds_into_a_huge_one_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "bomb.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(LexiconError, match=r"too many values|no valid YAML"):
        load_yaml(path)
