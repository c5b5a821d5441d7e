"""Which rows of the legal matrix the packs decide, which they ask a reviewer about, and which are out of reach, with the reason."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from disclose.errors import RulesError
from disclose.lexicon.yaml_lines import load_yaml
from disclose.locales.message import Message
from disclose.policy.audience import JURISDICTIONS, PLATFORM_PACK
from disclose.policy.pack import load_pack
from disclose.resources import resource_folder

if TYPE_CHECKING:
    from collections.abc import Mapping

Treatment = Literal["decided", "asked", "out of reach"]
PACKS: Final = (*JURISDICTIONS, PLATFORM_PACK)


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the matrix: its pack, its id, how it is treated, and the rules or the reason."""

    pack: str
    id: str
    treatment: Treatment
    by: str


def coverage() -> tuple[Row, ...]:
    """Every row of the matrix, in its order.

    Raises:
        RulesError: a row is treated by no rule and has no reason, a reason stands for a row that is treated, or a rule names no known row.
    """
    path = resource_folder("rules") / "coverage.yaml"
    data, _ = load_yaml(path, RulesError)
    known = {row for rows in data["rows"].values() for row in rows}
    deciding: dict[str, list[str]] = {}
    asking: dict[str, list[str]] = {}
    for name in PACKS:
        for rule in load_pack(name).rules:
            for row in rule.law:
                if row not in known:
                    raise RulesError(f"rule {rule.id} names the unknown row {row!r}", where=str(path), todo="add the row, or mend its id")
                (asking if rule.question else deciding).setdefault(row, []).append(rule.id)
    reasons = coverage_reasons(data["out_of_reach"])
    return tuple(_row(pack, row, deciding, asking, reasons, str(path)) for pack in PACKS for row in data["rows"][pack])


def coverage_reasons(written: Mapping[str, str]) -> dict[str, Message]:
    """Why rows are out of reach, as messages; one reason is one entry, that of its first row.

    Args:
        written: row → reason.
    """
    first: dict[str, str] = {}
    return {row: Message(reason, first.setdefault(reason, row.replace(".", "_")), "coverage") for row, reason in written.items()}


def _row(pack: str, row: str, deciding: dict[str, list[str]], asking: dict[str, list[str]], reasons: Mapping[str, str], where: str) -> Row:
    rules = deciding.get(row, asking.get(row))
    if (rules is None) == (row not in reasons):
        fault = "is treated by no rule and has no reason" if rules is None else "is treated by a rule and called out of reach"
        raise RulesError(f"row {row} {fault}", where=where, todo="each row has rules in `law`, or a reason")
    if rules is None:
        return Row(pack, row, "out of reach", reasons[row])
    return Row(pack, row, "decided" if row in deciding else "asked", ", ".join(rules))
