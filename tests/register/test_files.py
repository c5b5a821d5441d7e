"""Registers as files: one schema for both formats, faults with their place, changes that leave the rest alone."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from disclose.errors import RegisterError
from disclose.register import load_register
from disclose.register.checking import remarks
from disclose.register.csv_file import COLUMNS
from disclose.register.files import add_claim, expire_claim, read_register

EXAMPLE = Path(__file__).parents[2] / "examples" / "claims.yaml"
ROW = {
    "id": "new",
    "text": "שומר על לחות 24 שעות",
    "language": "he",
    "jurisdictions": ["il", "us"],
    "evidence": {"study": "S: 1, “two”", "url": "https://acme.example/1"},
    "approver": "Dana",
    "approved": "2026-01-01",
    "expires": "2027-01-01",
    "disclaimers": {"he": ["התוצאות משתנות", "לשימוש חיצוני"]},
    "handles": ["@Acme"],
}


@pytest.fixture
def register(tmp_path: Path) -> Path:
    path = tmp_path / "claims.yaml"
    path.write_text("# ours\n" + EXAMPLE.read_text(encoding="utf-8") + "# the end\n", encoding="utf-8")
    return path


@pytest.mark.parametrize("name", ["claims.yaml", "claims.yml", "claims.csv"])
def test_what_is_added_is_read_again_in_every_format(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    add_claim(path, ROW)
    add_claim(path, {**ROW, "id": "second", "jurisdictions": "all"})
    first, second = load_register(path).claims
    assert (first.id, first.text, first.jurisdictions, first.handles) == ("new", ROW["text"], ("us", "il"), ("acme",))
    assert first.disclaimers == {"he": ("התוצאות משתנות", "לשימוש חיצוני")}
    assert first.proof == "url https://acme.example/1; study S: 1, “two”"
    assert first.support == "linked"
    assert second.jurisdictions == ()


def test_adding_leaves_comments_and_order(register: Path) -> None:
    before = register.read_text(encoding="utf-8")
    add_claim(register, ROW)
    after = register.read_text(encoding="utf-8")
    assert after.startswith(before.removesuffix("# the end\n"))
    assert after.endswith("# the end\n")
    assert [claim.id for claim in load_register(register).claims][-1] == "new"


def test_expiring_changes_one_line(register: Path) -> None:
    before = register.read_text(encoding="utf-8").splitlines()
    expire_claim(register, "wrinkles-20", date(2026, 6, 30))
    after = register.read_text(encoding="utf-8").splitlines()
    assert [(one, two) for one, two in zip(before, after, strict=True) if one != two] == [
        ("  expires: 2027-01-10", "  expires: 2026-06-30")
    ]


@pytest.mark.parametrize("text", ["claims:\n- {ROW}\n", "claims:\n  - {ROW} # kept\n  # last\n", "claims:\n- {ROW}"])
def test_expiring_what_had_no_end(text: str, tmp_path: Path) -> None:
    path = tmp_path / "claims.yaml"
    row = 'id: a, text: "works, and well", language: en, evidence: {study: x}, approver: Al, approved: 2026-01-01'
    path.write_text(text.replace("ROW", row), encoding="utf-8")
    assert expire_claim(path, "a", date(2026, 2, 1)).expires == date(2026, 2, 1)
    assert add_claim(path, ROW).id == "new"
    block = tmp_path / "block.yaml"
    block.write_text(
        "claims:\n- id: a # first\n  text: works\n  language: en\n  evidence:\n    study: x\n  approver: Al\n  approved: 2026-01-01",
        "utf-8",
    )
    assert expire_claim(block, "a", date(2026, 2, 1)).expires == date(2026, 2, 1)
    assert "id: a # first" in block.read_text(encoding="utf-8")


def test_a_csv_keeps_its_other_cells(tmp_path: Path) -> None:
    path = tmp_path / "claims.csv"
    row = '\ufeffid,text,language,evidence_study,approver,approved\r\na,"works, well",en,"S ""1""",Al,2026-01-01\r\n'
    path.write_bytes(row.encode())
    expire_claim(path, "a", date(2026, 2, 1))
    assert path.read_bytes().decode() == (
        '\ufeffid,text,language,evidence_study,approver,approved,expires\r\na,"works, well",en,"S ""1""",Al,2026-01-01,2026-02-01\r\n'
    )


@pytest.mark.parametrize("name", ["claims.yaml", "claims.csv"])
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=30), approver=st.text(max_size=20))
def test_what_is_added_is_what_is_read_or_it_is_refused(name: str, text: str, approver: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.unlink(missing_ok=True)
    try:
        added = add_claim(path, {**ROW, "text": f"word {text}", "approver": approver, "disclaimers": {"he": [f"word {text}"]}})
    except RegisterError:
        assert not list(tmp_path.iterdir())
    else:
        assert load_register(path).claims == (added,)
        assert added.text == f"word {text}".strip()


def test_nothing_changes_where_the_change_is_refused(register: Path) -> None:
    before = register.read_bytes()
    for change in (
        lambda: add_claim(register, {**ROW, "id": "wrinkles-20"}),
        lambda: add_claim(register, {**ROW, "language": "xx"}),
        lambda: expire_claim(register, "none", date(2026, 1, 1)),
        lambda: add_claim(register, {**ROW, "approver": "\ud800"}),
        lambda: expire_claim(register, "wrinkles-20", date(2020, 1, 1)),
    ):
        with pytest.raises(RegisterError, match="DIS311"):
            change()
    assert register.read_bytes() == before
    assert [path.name for path in register.parent.iterdir()] == ["claims.yaml"]


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"approver": None}, "lacks approver"),
        ({"evidence": {}}, "lacks evidence"),
        ({"evidence": {"rumour": "x"}}, "evidence maps url, permit, study, file"),
        ({"id": "a b"}, "an id is of letters"),
        ({"language": "fr"}, "language is one of"),
        ({"text": "😀 !"}, "text has no words"),
        ({"category": "magic"}, "category is one of"),
        ({"jurisdictions": ["moon"]}, "jurisdictions is all, or a list"),
        ({"expires": "2025-01-01"}, "expires before it was approved"),
        ({"approved": "tomorrow"}, "approved is a day"),
        ({"disclaimers": {"en": ["x y"]}}, "lack one in its own language, he"),
        ({"handles": ["a b"]}, "handles is a list"),
        ({"expiry": "2027-01-01"}, "unknown field 'expiry'"),
    ],
)
def test_faults_of_a_claim(change: dict, told: str, tmp_path: Path) -> None:
    with pytest.raises(RegisterError, match=told):
        add_claim(tmp_path / "claims.yaml", {key: value for key, value in {**ROW, **change}.items() if value is not None})
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("x.yaml", "claims:\n- &a {id: a}\n- *a\n", r"x\.yaml:3: holds an alias"),
        ("x.yaml", "claims: " + "[" * 40, "is nested too deep"),
        ("x.yaml", "claims:\n- {id: a", "no valid YAML"),
        ("x.yaml", "claim: []\n", "one key claims"),
        ("x.yaml", "- id: a\n", "one key claims"),
        ("x.yaml", "claims:\n\n- id: a\n", r"x\.yaml:3: claim 'a' lacks text"),
        ("x.yaml", "claims:\n- just words\n", "is a mapping"),
        ("x.csv", "id,colour\n", r"x\.csv:1: unknown column 'colour'"),
        ("x.csv", "id,text\na\n", r"x\.csv:2: 1 cells under 2 columns"),
        ("x.csv", 'id,text\n"a,b\n', "is no CSV"),
        ("x.csv", f"{','.join(COLUMNS)}\n{','.join('x' * len(COLUMNS))}\n", r"x\.csv:2: claim 'x': language"),
        ("x.txt", "", "is no register"),
    ],
)
def test_faults_of_a_file(name: str, text: str, told: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    with pytest.raises(RegisterError, match=told):
        load_register(path)


def test_all_faults_are_told_and_the_rest_is_read(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    good = "{id: a, text: works, language: en, evidence: {study: x}, approver: Al, approved: 2026-01-01}"
    path.write_text(f"claims:\n- {good}\n- {good}\n- {{id: b}}\n- {good.replace('id: a', 'id: c')}\n", encoding="utf-8")
    register, faults = read_register(path)
    assert [claim.id for claim in register.claims] == ["a", "c"]
    assert [fault.where.rpartition(":")[2] for fault in faults] == ["3", "4"]


def test_remarks(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    add_claim(path, ROW)
    add_claim(path, {**ROW, "id": "again", "text": "שומר על לַחוּת — 24 שעות!", "jurisdictions": ["il"], "expires": "2026-03-01"})
    add_claim(path, {**ROW, "id": "elsewhere", "jurisdictions": ["th"]})
    add_claim(path, {**ROW, "id": "later", "approved": "2027-01-02", "expires": "2028-01-01"})
    found = remarks(load_register(path).claims, date(2026, 11, 22))
    assert [(remark.kind, remark.claim.id) for remark in found] == [("expired", "again"), ("duplicate", "again")]
