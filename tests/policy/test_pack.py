"""Rule packs: the schema, and faults that name file, line and the right form."""

from __future__ import annotations

from pathlib import Path

import pytest

from disclose.errors import RulesError
from disclose.policy.pack import read_pack

CORE = Path(__file__).parents[2] / "rules" / "core.yaml"

#: Ids are stable: a rule may be added, none may vanish or change its meaning.
REGISTERED = [
    *(f"DSC{number:03}" for number in range(1, 10)),
    *(f"CLM{number:03}" for number in range(1, 15)),
    *(f"GEN{number:03}" for number in range(1, 11)),
    *(f"EVA{number:03}" for number in range(1, 6)),
]


def test_registered_rules() -> None:
    assert [rule.id for rule in read_pack(CORE).rules] == REGISTERED


def test_every_rule_cites_a_source() -> None:
    for rule in read_pack(CORE).rules:
        assert rule.citation.text
        assert not rule.citation.link or rule.citation.link.startswith("https://")


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("id: DSC001", "id: undisclosed", r"x\.yaml:7: id 'undisclosed' is not of the form"),
        ("id: DSC002", "id: DSC001", r"x\.yaml:\d+: rule DSC001 stands twice"),
        ("severity: error", "severity: fatal", r"x\.yaml:7: DSC001: severity is one of"),
        ("when: {commercial:", "when: {comercial:", r"x\.yaml:7: DSC001: when maps facts"),
        ("for: post", "for: posts", r"x\.yaml:7: DSC001: for is one of"),
        ("edit: add_label", "edit: rewrite", r"x\.yaml:7: DSC001: edit is one of"),
        ("pack: core", "name: core", r"x\.yaml: a pack has the keys"),
        ("  status: stable", "  state: stable", r"x\.yaml:7: unknown field 'state'"),
    ],
)
def test_faults_name_file_and_line(old: str, new: str, told: str, tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_text(CORE.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
    with pytest.raises(RulesError, match=told):
        read_pack(path)
