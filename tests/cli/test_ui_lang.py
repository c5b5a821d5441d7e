"""`--ui-lang`, as its readers see it."""

from __future__ import annotations

import json
import re
import subprocess
import sys

import pytest
from click.testing import CliRunner

from disclose.cli.language_option import TRANSLATED
from disclose.cli.main import cli
from disclose.locales.english import TEXTS

HEBREW = "הנעליים האלה מושלמות, קוד SARA20 לעשרים אחוז הנחה"
ENGLISH = "loving these boots, use my code ANNA15 for 15% off"
ISOLATES = {"\u2066": 1, "\u2067": 1, "\u2068": 1, "\u2069": -1}


def run(*arguments: str, **environment: str) -> str:
    return CliRunner().invoke(cli, list(arguments), env=environment).stdout


def check(*arguments: str, text: str = HEBREW, **environment: str) -> str:
    return run("check", "--text", text, "--backend", "none", *arguments, **environment)


def english_left(output: str) -> set[str]:
    return {text for text in TEXTS.values() if len(text) > 20 and text in output}


def test_english_is_what_it_was() -> None:
    assert check("--ui-lang", "en") == check()
    assert check("--ui-lang", "en", LC_ALL="he_IL.UTF-8") == check()
    assert check("--ui-lang", "en", "--format", "json") == check("--format", "json")


def test_verdict_facts_and_fix_in_hebrew() -> None:
    out = check("--ui-lang", "he")
    assert "לא תקין" in out
    assert "מסחרי: כן" in out
    assert "תיקון:" in out
    assert not english_left(out)


def test_the_language_of_the_system_holds_for_people_alone() -> None:
    assert check(LC_ALL="he_IL.UTF-8") == check("--ui-lang", "he")
    assert check("--format", "json", LC_ALL="he_IL.UTF-8") == check("--format", "json")


def test_every_line_runs_in_the_readers_direction_and_isolates_close() -> None:
    for line in check("--ui-lang", "he", text=ENGLISH).split("\n"):
        depth = 0
        for char in line:
            depth += ISOLATES.get(char, 0)
            assert depth >= 0
        assert depth == 0
        if line.strip() and "^" not in line and line.strip() != ENGLISH:
            assert line.strip().startswith("\u2067")


def test_carets_stay_below_the_words_of_a_left_to_right_post() -> None:
    lines = check("--ui-lang", "he", text=ENGLISH).split("\n")
    quoted = next(index for index, line in enumerate(lines) if line.strip() == ENGLISH)
    start, length = lines[quoted + 1].index("^"), lines[quoted + 1].count("^")
    assert "ANNA15" in lines[quoted][start : start + length]


def test_a_hostile_post_steers_no_terminal_in_any_language() -> None:
    out = check("--ui-lang", "he", text="use my code ANNA15\x1b]0;owned\x07 \u202egnorw\u2069\u2069")
    assert not re.search("[\x1b\x07\u202a-\u202e]", out)


def test_json_says_its_language_and_keeps_its_codes() -> None:
    plain, translated = (json.loads(check("--format", "json", *more)) for more in ((), ("--ui-lang", "he")))
    assert translated["versions"].pop("ui_lang") == "he"
    assert translated["not_assessed"][0]["reason"] != plain["not_assessed"][0]["reason"]
    for key in ("verdict", "language", "sponsorship", "claims", "evasion", "versions"):
        assert translated[key] == plain[key]
    assert [finding["rule"] for finding in translated["findings"]] == [finding["rule"] for finding in plain["findings"]]
    assert "\u2068" not in json.dumps(translated, ensure_ascii=False)


def test_each_post_in_its_own_language(tmp_path) -> None:
    path = tmp_path / "posts.json"
    path.write_text(json.dumps([{"text": HEBREW}, {"text": ENGLISH}]), encoding="utf-8")
    out = run("check", str(path), "--backend", "none", "--ui-lang", "auto")
    assert "לא תקין" in out
    assert "FAIL" in out
    assert "2 posts: 2 fail" in out


def test_the_page_is_marked_with_language_and_direction(tmp_path) -> None:
    out = check("--ui-lang", "he", "--format", "html")
    assert '<html lang="he" dir="rtl">' in out
    assert "פוסט אחד" in out
    assert not re.search("[\u202a-\u202e\u2066-\u2069]", out)
    mixed = check("--ui-lang", "auto", "--format", "html")
    assert '<html lang="en">' in mixed
    assert '<article class="fail" lang="he" dir="rtl">' in mixed


def test_an_article_of_hostile_words_in_hebrew_closes_what_it_opens() -> None:
    out = check("--ui-lang", "he", "--format", "html", text="<b>קוד SARA20</b> \u202e</bdi>הנחה על הנעליים")
    assert "<b>ק" not in out
    assert out.count("<bdi") == out.count("</bdi>")
    assert "U+202E" in out


@pytest.mark.parametrize("arguments", [("explain", "IL-DSC002"), ("rules",), ("rules", "--jurisdiction", "il", "--format", "markdown")])
def test_pages_about_rules(arguments: tuple[str, ...]) -> None:
    plain, translated = run(*arguments), run(*arguments, "--ui-lang", "he")
    assert translated != plain
    assert not english_left(translated)
    assert re.findall(r"\b(?:IL-)?[A-Z]{3}\d{3}\b", translated) == re.findall(r"\b(?:IL-)?[A-Z]{3}\d{3}\b", plain)


CLAIMS = (
    "Ad | our serum reduces the look of wrinkles by 20% in four weeks! Up to 24 hours of hydration, recommended by 9 out of 10 dentists"
)


def register_check(*arguments: str) -> str:
    return check("--claims", "examples/claims.yaml", "--as-of", "2026-11-22", "--jurisdiction", "us", *arguments, text=CLAIMS)


@pytest.mark.parametrize("language", TRANSLATED)
def test_the_register_speaks_the_language_of_the_answer(language: str) -> None:
    out = register_check("--ui-lang", language)
    assert {"REG002", "REG003", "REG004"} <= set(re.findall(r"REG\d{3}", out))
    assert not re.findall(
        "approved|expire|register:|conditions|evidence|study|until", out.replace("The brand's register of approved claims", "")
    )
    assert not english_left(out)


@pytest.mark.parametrize("language", TRANSLATED)
def test_what_is_set_aside_is_told_in_the_language_of_the_answer(language: str, tmp_path) -> None:
    settings = tmp_path / "disclose.toml"
    settings.write_text(
        'ignore = ["EVA"]\n[severity]\nDSC001 = "warning"\nCLM = "off"\n[per-file-ignores]\n"p*.txt" = ["GEN"]\n', encoding="utf-8"
    )
    post = tmp_path / "post.txt"
    post.write_text(
        "loving these boots, use my code ANNA15, cures ec\u200bzema. As an AI language model I love [brand name]", encoding="utf-8"
    )
    english, out = (
        run("check", str(post), "--backend", "none", "--config", str(settings), *more) for more in ((), ("--ui-lang", language))
    )
    for told in ("severity error → warning by the settings", "severity off: CLM001", "ignored in p*.txt: GEN", "ignored: EVA001"):
        assert told in english
    assert not re.search("severity|ignored|settings", out.replace(str(settings), ""))
    assert "CLM001" in out
    assert "p*.txt" in out


def test_the_word_before_a_fix_follows_the_messages() -> None:
    for form in ("github", "sarif"):
        plain, translated = (check("--format", form, *more) for more in ((), ("--ui-lang", "he")))
        assert "Fix: Begin" in plain
        assert "תיקון: פתחו" in translated
        assert "Fix: פתחו" not in translated
        assert check("--format", form, LC_ALL="he_IL.UTF-8") == plain


def test_a_mended_draft_is_told_in_the_language_of_the_answer(tmp_path) -> None:
    path = tmp_path / "draft.txt"
    path.write_text(HEBREW, encoding="utf-8")
    notes = [
        CliRunner().invoke(cli, ["check", str(path), "--fix", "--backend", "none", "--ui-lang", language]).stderr
        for language in ("he", "en")
    ]
    assert "תוקן" in notes[0]
    assert notes[1] == f"{path}: nothing to mend\n"


def test_what_is_declared_is_told_in_words() -> None:
    assert "go and try them  (connection: employee)" in run("explain", "US-DSC013")
    assert "(קשר מוצהר: עובד החברה)" in run("explain", "US-DSC013", "--ui-lang", "he")
    assert "platform: instagram, paid_partnership_label: true" in run("rules", "--comparison", "--format", "markdown")


def test_english_answers_load_no_catalogue() -> None:
    code = (
        "import sys; from disclose.cli.main import cli; from click.testing import CliRunner; "
        "CliRunner().invoke(cli, ['check', '--text', 'x', '--backend', 'none']); "
        "print([m for m in ('fluent', 'fluent.runtime', 'babel') if m in sys.modules])"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == "[]"


def test_the_english_of_a_finding_word_for_word() -> None:
    assert check(text=ENGLISH) == (
        "--text: FAIL\n"
        "  language en · commercial yes · disclosure none · claims 0\n"
        "\n"
        "  ✖ DSC001 undisclosed-advertising\n"
        "    The post shows a connection to what it promotes (“\u2068use my code ANNA15 for 15% off\u2069”) and no disclosure.\n"
        "      loving these boots, use my code ANNA15 for 15% off\n"
        "                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n"
        "    fix: Begin the post with “\u2068Ad\u2069”, or switch on the platform's paid-partnership label.\n"
        "    why: promo_code: en.evidence.code-words, en.evidence.use-code\n"
        "    law: ICC Advertising and Marketing Communications Code (2024), art. 7 Identification and transparency; FTC 16 CFR 255.5; "
        "ASA/CMA Influencers' guide to making clear that ads are ads\n"
        "\n"
        "By words and rules alone: no model was asked, and of generated text only leftovers were looked for.\n"
    )


def test_a_right_to_left_post_that_begins_with_a_latin_word_keeps_its_direction() -> None:
    text = f"#ad {HEBREW}"
    assert '<div class="text" dir="rtl">' in check("--ui-lang", "he", "--format", "html", text=text)
    assert '<div class="text" dir="auto">' in check("--ui-lang", "he", "--format", "html", text=ENGLISH)
    assert '<div class="text" dir="auto">' in check(
        "--ui-lang", "he", "--format", "html", "--lang", "ar-Latn", text="code SARA20 3ashan el 5asm"
    )
    assert '<div class="text" dir="auto">' in check("--format", "html", text=text)
