"""Whose law judges: what was asked for, what region and language point to; and the default profile stays as it is."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

from disclose import Checker, Post
from disclose.cli.main import cli
from disclose.cli.rules import compare
from disclose.errors import DiscloseError, PostError, UsageError
from disclose.outputs.law import LawPages
from disclose.policy.audience import JURISDICTIONS, jurisdictions_for
from disclose.policy.coverage import PACKS, coverage
from disclose.policy.fixes import mend
from disclose.policy.pack import load_pack, read_pack

LAW = Path(__file__).parents[2] / "docs" / "law"
DAY = date(2026, 11, 21)
POST = Post("Sponsored by @boots. The softest leather I have worn")


def test_the_verdict_is_the_strictest(checker: Checker) -> None:
    report = Checker(jurisdictions=("uk", "us"), as_of=DAY).check(POST)
    assert dict(report.jurisdictions) == {"us": "pass", "uk": "fail"}
    assert (report.verdict, report.audience) == ("fail", "given")
    data = json.loads(report.to_json())
    assert list(data)[:5] == ["schema", "id", "verdict", "jurisdictions", "audience"]
    finding = data["findings"][0]
    assert (finding["rule"], finding["kind"], finding["confidence"]) == ("UK-DSC002", "breach", "high")
    assert "UK-LABEL-ADVISED-AGAINST" in finding["law"]
    assert data["versions"]["rules/uk"] == "1"


def test_the_default_report_has_no_word_of_jurisdictions(checker: Checker) -> None:
    report = checker.check(POST).to_dict()
    assert not {"jurisdictions", "audience"} & set(report)
    assert all("law" not in finding for finding in report["findings"])


@pytest.mark.parametrize(
    ("region", "language", "expected"),
    [
        ("IL", "en", (("il",), "region")),
        ("GB", "en", (("uk",), "region")),
        ("FR", "en", (("eu",), "region")),
        ("US-NY", "he", (("us",), "region")),
        ("BR", "th", (("th",), "language")),
        (None, "ar", (("sa", "ae", "eg"), "language")),
    ],
)
def test_region_goes_before_language(region: str | None, language: str, expected: tuple) -> None:
    assert jurisdictions_for(Post("x", meta={"region": region}), language) == expected


def test_auto_says_what_it_inferred_from() -> None:
    checker = Checker(jurisdictions=("auto",), as_of=DAY)
    report = checker.check(Post("הנעליים מושלמות, קוד SARA20"))
    assert (dict(report.jurisdictions), report.audience) == ({"il": "fail"}, "language")
    assert checker.check(Post("Ich esse heute ein Brot mit Butter und Käse")).verdict == "not_assessed"


@pytest.mark.parametrize("names", [("fr",), ("auto", "il")])
def test_unknown_jurisdictions_are_refused(names: tuple[str, ...]) -> None:
    with pytest.raises(UsageError):
        Checker(jurisdictions=names)


@pytest.mark.parametrize(
    "meta",
    [
        {"connection": "friend"},
        {"category": "wine"},
        {"region": "Israel"},
        {"created_at": "yesterday"},
        {"ai_image": "yes"},
        {"licensed": 1},
    ],
)
def test_facts_of_unknown_value_are_refused(meta: dict) -> None:
    with pytest.raises(PostError):
        Post.from_dict({"text": "x", "meta": meta})


def test_a_question_is_a_note_and_decides_nothing() -> None:
    report = Checker(jurisdictions=("sa",), as_of=DAY).check(Post("إعلان | شنطة جديدة من @brand، اطلبوها الآن"))
    question = next(finding for finding in report.findings if finding.kind == "question")
    assert (question.rule, question.severity, report.verdict) == ("SA-LIC002", "note", "pass")


def test_mending_for_many_jurisdictions_adds_one_label() -> None:
    text = "loving these boots, use my code ANNA15"
    report = Checker(jurisdictions=JURISDICTIONS, as_of=DAY).check(Post(text))
    assert mend(text, report.findings) == f"Ad | {text}"


def test_command_line() -> None:
    run = CliRunner().invoke
    result = run(cli, ["check", "--text", POST.text, "--jurisdiction", "uk,us", "--jurisdiction", "il", "--as-of", "2026-11-21"])
    assert "law: us pass · uk fail · il pass" in result.output
    assert isinstance(run(cli, ["check", "--text", "x", "--as-of", "soon"]).exception, DiscloseError)
    assert "Attorney General" in run(cli, ["explain", "il-dsc002"]).output
    listed = run(cli, ["rules", "--jurisdiction", "th"]).output
    assert "TH-CLM007" in listed
    assert "Food Act B.E. 2522" in listed


def test_every_row_of_the_matrix_is_treated() -> None:
    rows = coverage()
    assert len(rows) == len({row.id for row in rows}) == 321
    assert all(row.by for row in rows)


@pytest.mark.parametrize(("page", "packs"), [*((name, (name,)) for name in PACKS), ("default", ("core", "register"))])
def test_the_pages_are_those_of_the_packs(page: str, packs: tuple[str, ...]) -> None:
    assert (LAW / f"{page}.md").read_text(encoding="utf-8") == LawPages().jurisdiction(*map(load_pack, packs))


def test_the_coverage_page_is_up_to_date() -> None:
    assert (LAW / "coverage.md").read_text(encoding="utf-8") == LawPages().coverage(coverage())


def test_the_comparison_is_up_to_date() -> None:
    rows = list(compare())
    assert len(rows) == 40
    assert (LAW / "comparison.md").read_text(encoding="utf-8") == LawPages().comparison(JURISDICTIONS, rows)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("base: buried-label", "base: buried-treasure", "is no shared rule"),
        ("  confidence: high\n", "  confidence: sure\n", "confidence is one of"),
        ("  confidence: high\n", "  confidence: low\n", "is no error"),
        ("product: [cannabis]", "product: [grass]", "when maps facts"),
        ("- id: IL-DSC001", "- id: ISR-DSC001", "is not of the form"),
        ("  weak:\n", "  feeble:\n", "terms has the keys"),
        ("תוכן שיווקי, כתבה", "פרסומת, כתבה", "graded twice"),
        ("  law: [IL-AG-2021-LABEL]\n  confidence: high\n", "  law: [IL-AG-2021-LABEL]\n", "law and confidence stand together"),
    ],
)
def test_faults_of_a_pack_are_told(old: str, new: str, told: str, tmp_path: Path) -> None:
    text = (LAW.parents[1] / "rules" / "il.yaml").read_text(encoding="utf-8")
    assert old in text
    path = tmp_path / "il.yaml"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(DiscloseError, match=told):
        read_pack(path)
