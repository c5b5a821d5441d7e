"""Every lexicon follows the schema, and every entry its own examples."""

from __future__ import annotations

import pytest

from disclose.errors import LexiconError
from disclose.lexicon import loading
from disclose.lexicon.checking import check_lexicon
from disclose.lexicon.schema import CONTEXTS
from disclose.text.languages import LANGUAGES


@pytest.mark.parametrize("language", list(LANGUAGES))
def test_examples(language: str) -> None:
    assert check_lexicon(language).faults == ()


@pytest.mark.parametrize("language", list(LANGUAGES))
def test_each_language_covers_every_family(language: str) -> None:
    _, sources = loading.read_sources(language)
    kinds = {(source.entry.family, source.entry.kind) for source in sources}
    for kind in ("clear", "ambiguous", "seller_voice"):
        assert ("disclosure", kind) in kinds
    for kind in ("promo_code", "affiliate_link", "gifted", "hosted", "ambassador", "employee", "own_brand", "giveaway", "call_to_buy"):
        assert ("evidence", kind) in kinds or any(source.entry.evidence == kind for source in sources)
    for kind in loading.FAMILIES["claim"]:
        assert ("claim", kind) in kinds
    for name in CONTEXTS:
        if name != "negation_after":
            assert ("context", name) in kinds


GOOD = """language: en
entries:
- id: en.evidence.my-code
  is: evidence/promo_code
  patterns: ["my code {code}"]
  match: ["my code ANNA10", "my code is-no-code? my code LUNA5"]
  no_match: ["my code of honour", "I code"]
"""


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("evidence/promo_code", "evidence/promo", r"x\.yaml:3: .*is 'evidence/promo' is unknown"),
        ("en.evidence.my-code", "my-code", r"x\.yaml:3: .*not of the form"),
        ('no_match: ["my code of honour", "I code"]', 'no_match: ["I code"]', r"x\.yaml:3: .*at least two"),
        ("  patterns:", "  pattern:", r"x\.yaml:3: unknown field 'pattern'"),
        ('["my code {code}"]', '["my code {kode}"]', r"x\.yaml:3: .*unknown slot \{kode\}"),
        ("language: en", "language: xx", r"x\.yaml: a lexicon file has"),
        ("entries:", "entries: [", r"x\.yaml:\d+: no valid YAML"),
        ("  is:", "  id: a\n  is:", r"x\.yaml:4: key 'id' stands twice"),
    ],
)
def test_faults_name_file_and_line(old: str, new: str, told: str, tmp_path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "x.yaml"
    path.write_text(GOOD.replace(old, new), encoding="utf-8")
    monkeypatch.setattr(loading, "lexicon_files", lambda _: [path])
    with pytest.raises(LexiconError, match=told) if "slot" not in told else pytest.raises(Exception, match=told):
        loading.compile_lexicon("en")


def test_the_cache_gives_the_same_lexicon(tmp_path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISCLOSE_CACHE", str(tmp_path))
    loading.load_lexicon.cache_clear()
    first = loading.load_lexicon("th", "own")
    loading.load_lexicon.cache_clear()
    assert loading.load_lexicon("th", "own") == first
    assert len(list((tmp_path / "disclose").iterdir())) == 1


def test_a_broken_cache_is_read_past(tmp_path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISCLOSE_CACHE", str(tmp_path))
    loading.load_lexicon.cache_clear()
    first = loading.load_lexicon("th", "own")
    next((tmp_path / "disclose").iterdir()).write_text("{", encoding="utf-8")
    loading.load_lexicon.cache_clear()
    assert loading.load_lexicon("th", "own") == first
