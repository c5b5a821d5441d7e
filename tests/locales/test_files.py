"""Catalogues as translators keep them: templates and the check."""

from __future__ import annotations

import pytest
from click.testing import CliRunner

from disclose.cli.language_option import TRANSLATED
from disclose.cli.main import cli
from disclose.errors import DiscloseError
from disclose.locales.checking import check_locale
from disclose.locales.entries import CATALOGUES, entries_of
from disclose.locales.files import parse, written

MARK = next(entry.mark for entry in entries_of("core") if entry.key == "DSC001-fix")
NAME = next(entry.mark for entry in entries_of("core") if entry.key == "DSC001-name")


def faults_of(catalogue: str = "core") -> str:
    return "\n".join(next(one.faults for one in check_locale("he") if one.catalogue == catalogue))


def test_a_template_holds_every_text_above_the_place_of_its_translation() -> None:
    text = written("il", "he", ())
    for entry in entries_of("il"):
        assert f"# [{entry.mark}] " in text
        assert f"# {entry.key} =\n" in text
    assert parse(text).translations == ()
    assert parse(text).junk == ()


@pytest.mark.parametrize("catalogue", CATALOGUES)
def test_what_was_filled_in_stays_with_its_mark(catalogue: str) -> None:
    entry = entries_of(catalogue)[-1]
    template = written(catalogue, "he", ())
    text = template.replace(f"# {entry.key} =", f"{entry.key} = טקסט")
    (kept,) = parse(text).translations
    assert (kept.key, kept.mark, kept.source) == (entry.key, entry.mark, f"{entry.key} = טקסט")
    assert written(catalogue, "he", parse(text).translations) == text


def test_a_line_added_at_the_end_gets_its_place_and_its_mark() -> None:
    text = written("core", "he", ()) + "DSC001-fix = התחילו ב“{ $label }”\n"
    assert parse(text).translations[0].mark == ""
    (placed,) = parse(written("core", "he", parse(text).translations)).translations
    assert placed.mark == MARK


def test_what_is_no_longer_used_is_not_lost() -> None:
    text = written("core", "he", parse("gone = היה כאן\n").translations)
    assert text.endswith("## No longer used\n\ngone = היה כאן\n")


def test_what_is_missing_and_what_is_stale(catalogues) -> None:
    catalogues(core=f"# [{MARK}] x\nDSC001-fix = “{{ $label }}”\n# [00000000] older\nDSC001-name = פרסומת סמויה\n")
    core = next(one for one in check_locale("he") if one.catalogue == "core")
    assert (core.faults, core.translated, core.stale) == ((), 2, ("DSC001-name",))
    assert "DSC002-name" in core.missing
    assert "DSC001-name" not in core.missing


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"# [{MARK}] x\nDSC001-fix = בלי מקום", "core.ftl:2: DSC001-fix lacks { $label }"),
        (f"# [{NAME}] x\nDSC001-name = {{ $text }}", "DSC001-name has { $text }, which the English has not"),
        (f"# [{NAME}] x\nDSC001-name = \u202eהפוך", "DSC001-name holds the control character U+202E"),
        (f"# [{NAME}] x\nDSC001-name = {{ gone }}", "DSC001-name refers to gone, which is not there"),
        ("# [12345678] x\nDSC999-name = זר", "DSC999-name is no entry"),
        ("DSC001-name = בלי סימן", "DSC001-name tells no mark"),
        (f"# [{NAME}] x\nDSC001-name = א\n# [{NAME}] x\nDSC001-name = ב", "core.ftl:4: DSC001-name stands twice"),
        ("DSC001-name = { $text", "core.ftl:1: Expected token"),
    ],
)
def test_faults_are_told_with_their_place(catalogues, text: str, told: str) -> None:
    catalogues(core=text + "\n")
    assert told in faults_of()


def test_a_plural_form_that_the_language_has_not(catalogues) -> None:
    mark = next(entry.mark for entry in entries_of("ui") if entry.key == "posts")
    catalogues(ui=f"# [{mark}] x\nposts = {{ $count ->\n    [few] {{ $count }} א\n   *[other] {{ $count }} ב\n}}\n")
    assert "posts: he has no plural form few" in faults_of("ui")


def test_bytes_that_are_no_text(catalogues, tmp_path) -> None:
    catalogues(core="")
    (tmp_path / "locales" / "he" / "core.ftl").write_bytes(b"\xff\xfe")
    assert "is not UTF-8" in faults_of()


@pytest.mark.parametrize("language", TRANSLATED)
def test_the_shipped_catalogues_have_no_faults(language: str) -> None:
    assert [fault for one in check_locale(language) for fault in one.faults] == []


def test_the_command_writes_a_new_language_and_refuses_to_lose_what_it_cannot_read(tmp_path) -> None:
    run = CliRunner().invoke
    assert run(cli, ["locale", "template", "tr", "--out", str(tmp_path)]).exit_code == 0
    assert {path.stem for path in (tmp_path / "tr").iterdir()} == set(CATALOGUES)
    (tmp_path / "tr" / "il.ftl").write_text("= broken\n", encoding="utf-8")
    assert isinstance(run(cli, ["locale", "template", "tr", "il", "--out", str(tmp_path)]).exception, DiscloseError)
    assert isinstance(run(cli, ["locale", "template", "../x", "--out", str(tmp_path)]).exception, DiscloseError)
    assert isinstance(run(cli, ["locale", "template", "tr", "xx", "--out", str(tmp_path)]).exception, DiscloseError)


def test_the_command_counts(catalogues) -> None:
    catalogues(core=f"# [{MARK}] x\nDSC001-fix = “{{ $label }}”\n")
    result = CliRunner().invoke(cli, ["locale", "check", "he"])
    assert result.exit_code == 0
    assert result.output.startswith("he: 1 of ")
    assert CliRunner().invoke(cli, ["locale", "check", "he", "--strict"]).exit_code == 2
