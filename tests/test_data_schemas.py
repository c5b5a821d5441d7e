"""The schemas of reports, packs and lexicons take what disclose writes and ships, and nothing that is changed in one place."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from disclose import Checker, Post, Report
from disclose.encoder.scores import Influence
from disclose.lexicon.yaml_lines import load_yaml
from disclose.register.model import ApprovedClaim, Evidence
from disclose.report import SetAside, Warned
from disclose.schemas import SCHEMAS, schema_text
from disclose.signals.model import Artifact, Claim, Generated, Hidden, Opinion
from disclose.text.languages import LANGUAGES

ROOT = Path(__file__).parent.parent
VALIDATORS = {name: jsonschema.Draft202012Validator(json.loads(schema_text(name))) for name in SCHEMAS}
PACKS = sorted(path for path in (ROOT / "rules").glob("*.yaml") if path.stem not in ("comparison", "coverage"))
LEXICONS = sorted(path for language in LANGUAGES for path in (ROOT / "lexicons" / language).glob("*.yaml"))
#: Mappings whose keys are not those of the schema, and what is under keys that disclose keeps and does not read.
OPEN = frozenset({"versions", "jurisdictions", "rules", "labels", "sets", "meta", "with", "told"})
#: What may be null.
NULL = frozenset({"probability", "model", "expires", "sets", "entries"})


def fault(name: str, data: Any) -> str:
    error = next(VALIDATORS[name].iter_errors(data), None)
    return f"{error.json_path}: {error.message[:300]}" if error else ""


def places(data: Any, place: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    yield place
    for key, value in data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ():
        yield from places(value, (*place, key))


def mutants(data: Any) -> Iterator[tuple[str, Any]]:
    """The data with each place in turn replaced by what stands nowhere, and each mapping with a key too many."""
    for place in places(data):
        if {"meta", "with"} & set(place):
            continue
        for wrong in ({"~": []}, None):
            changed = copy.deepcopy({"all": data})
            inner: Any = changed
            for key in ("all", *place)[:-1]:
                inner = inner[key]
            last = ("all", *place)[-1]
            here = inner[last]
            if wrong is None and last in NULL:
                continue
            if wrong is None and isinstance(here, dict) and last not in OPEN:
                here["~"] = []
            else:
                inner[last] = wrong
            yield f"{place}: {wrong}", changed["all"]


@pytest.fixture(scope="module")
def rich(checker: Checker) -> Report:
    """A report with everything that a report may hold."""
    found = Checker(jurisdictions=("il",), as_of=date(2026, 1, 1)).check(Post("קרם מדהים, קוד SARA20 לעשרים אחוז הנחה, בשיתוף עם @brand"))
    approval = ApprovedClaim("a", "x", "he", (Evidence("study", "y"),), "z", date(2026, 1, 1), date(2027, 1, 1), (), "", "", {}, (), "r:1")
    moved = (Influence(0, 3, "קרם", 1.5),)
    signals = replace(
        found.signals,
        sponsorship=replace(found.signals.sponsorship, opinion=Opinion("m-1", "yes", "no", 0.9, moved), reasons=("buried",)),
        claims=(Claim(0, 3, "safety", "none", ("m-1",), (), approval), Claim(0, 3, "study", "named")),
        generated=Generated((Artifact(0, 3, "refusal"),), status="likely", probability=0.7, influences=moved, traits=("x",)),
        evasion=(Hidden(0, 3, "bidi"),),
    )
    finding = found.findings[0]
    aside = tuple(SetAside(finding, how, "why", "who", "2027-01-01", "f:1") for how in ("suppressed", "ignored", "known"))
    return replace(found, signals=signals, set_aside=aside, warnings=(Warned("DIS114", "x", "y", "z"),))


@pytest.mark.parametrize("language", LANGUAGES)
def test_reports_follow_their_schema(checker: Checker, language: str) -> None:
    under = Checker(jurisdictions=("auto",), as_of=date(2026, 11, 21))
    rows = [json.loads(line) for line in (ROOT / "examples" / f"{language}.jsonl").read_text(encoding="utf-8").splitlines()][:3]
    posts = [*(Post.from_dict(row) for row in rows), Post("")]
    for report in (*checker.stream(posts), *under.stream(posts)):
        assert not fault("report", json.loads(report.to_json()))


def test_a_report_with_everything_follows_its_schema(rich: Report) -> None:
    assert not fault("report", json.loads(rich.to_json()))


def test_a_report_that_is_changed_does_not(rich: Report) -> None:
    data = json.loads(rich.to_json())
    assert not [told for told, mutant in mutants(data) if not fault("report", mutant)]
    needed = json.loads(schema_text("report"))["required"]
    assert all(fault("report", {key: value for key, value in data.items() if key != name}) for name in needed)


@pytest.mark.parametrize("path", PACKS, ids=lambda path: path.stem)
def test_packs_follow_their_schema(path: Path) -> None:
    assert not fault("pack", load_yaml(path)[0])


def test_a_pack_that_is_changed_does_not() -> None:
    data = load_yaml(ROOT / "rules" / "il.yaml")[0]
    data["rules"] = [data["rules"][0], load_yaml(ROOT / "rules" / "core.yaml")[0]["rules"][0]]
    data["terms"] = {grade: {"he": words["he"][:1]} for grade, words in data["terms"].items() if grade in ("accepted", "weak")}
    assert not fault("pack", data)
    assert not [told for told, mutant in mutants(data) if not fault("pack", mutant)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_lexicons_follow_their_schema(language: str) -> None:
    for path in LEXICONS:
        if path.parent.name == language:
            assert not fault("lexicon", load_yaml(path)[0]), path


def test_a_lexicon_that_is_changed_does_not() -> None:
    data = load_yaml(ROOT / "lexicons" / "he" / "disclosure.yaml")[0]
    data["entries"] = data["entries"][:2]
    data["sets"] = {"a": ["b"]}
    assert not [told for told, mutant in mutants(data) if not fault("lexicon", mutant)]
