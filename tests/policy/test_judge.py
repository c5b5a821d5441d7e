"""Judging: the verdict follows from the labels as the annotation guide says, whatever the text."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from disclose.policy.judge import judge, verdict_of
from disclose.policy.pack import load_pack
from disclose.signals.model import Artifact, Claim, Disclosure, Generated, Hidden, Signals, Sponsorship

GOLD = Path(__file__).parents[1] / "gold"
FILES = sorted(GOLD.glob("*/*.jsonl"))


def signals_of(gold: dict) -> Signals:
    labels = tuple(Disclosure(0, 1, span["class"], "en", tuple(gold["reasons"])) for span in gold["disclosure_spans"])
    return Signals(
        Sponsorship(gold["commercial"], (), gold["disclosure"], tuple(gold["reasons"]), labels),
        tuple(Claim(0, 1, claim["category"], claim["support"]) for claim in gold["claims"]),
        Generated(tuple(Artifact(0, 1, artifact["kind"]) for artifact in gold["ai_artifacts"]), gold["ai_disclosed"]),
    )


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_the_default_profile_gives_the_annotators_verdict(path: Path) -> None:
    pack = load_pack("core")
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        findings = judge(row["text"], signals_of(row["gold"]), pack, row["lang"])
        assert verdict_of(findings) == row["gold"]["verdict"], row["id"]


def test_evasion_is_noted_and_changes_no_verdict() -> None:
    findings = judge("a\u200bb", Signals(evasion=(Hidden(1, 2, "invisible"),)), load_pack("core"), "en")
    assert [(finding.rule, finding.severity) for finding in findings] == [("EVA001", "note")]
    assert verdict_of(findings) == "pass"


def test_findings_are_ordered_worst_first_then_by_place() -> None:
    signals = Signals(
        Sponsorship("yes", (), "none"),
        (Claim(5, 9, "scarcity", "none"), Claim(0, 3, "comparative", "none"), Claim(12, 15, "safety", "none")),
    )
    findings = judge("x" * 20, signals, load_pack("core"), "en")
    assert [finding.rule for finding in findings] == ["DSC001", "CLM003", "CLM012", "CLM014"]


def test_the_label_of_a_fix_is_in_the_language_of_the_post() -> None:
    signals = Signals(Sponsorship("yes", (), "none"))
    texts = {language: judge("x", signals, load_pack("core"), language)[0].fix.text for language in ("he", "ar", "fa", "th", "en")}
    assert texts == {"he": "פרסומת | ", "ar": "إعلان | ", "fa": "تبلیغ | ", "th": "โฆษณา | ", "en": "Ad | "}
