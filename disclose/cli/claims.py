"""`disclose claims`: the register of approved claims."""

from __future__ import annotations

import json
import sys
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any, Final

import click

from disclose.errors import DiscloseError, UsageError
from disclose.lexicon.schema import CLAIM_CATEGORIES
from disclose.outputs.text import safe
from disclose.register.checking import remarks
from disclose.register.fields import ALL
from disclose.register.files import add_claim, expire_claim, load_register, read_register
from disclose.register.model import EVIDENCE
from disclose.text.languages import LANGUAGES

if TYPE_CHECKING:
    from disclose.register.model import ApprovedClaim, Register
    from disclose.report import Report

_AS_OF: Final = click.option("--as-of", "--today", "as_of", help="The day on which it is looked at, such as 2026-08-02; today if left out.")


@click.group("claims")
def command() -> None:
    """Keep a register of approved claims: YAML (.yaml) or CSV (.csv)."""


@command.command("add")
@click.argument("file")
@click.option("--text", required=True, help="The words of the claim.")
@click.option("--lang", required=True, type=click.Choice(list(LANGUAGES)), help="The language of the words.")
@click.option(
    "--evidence", "evidence", multiple=True, required=True, help=f"KIND=REFERENCE ({', '.join(EVIDENCE)}), or an address; repeatable."
)
@click.option("--approver", required=True, help="Who approved it.")
@click.option("--expires", help="The last day on which it holds.")
@click.option("--approved", help="The day of the approval; that of --as-of if left out.")
@click.option("--id", "claim_id", help="Its id; claim-1, claim-2 … if left out.")
@click.option("--jurisdiction", "jurisdictions", multiple=True, help="Where it holds, with commas or repeated; everywhere if left out.")
@click.option("--category", type=click.Choice(CLAIM_CATEGORIES), help="What kind of claim it is.")
@click.option("--condition", help="On what it depends, in words.")
@click.option("--disclaimer", "disclaimers", multiple=True, help="LANGUAGE=TEXT that must stand beside it; repeatable.")
@click.option("--handle", "handles", multiple=True, help="The brand or author for whose posts it holds; repeatable.")
@_AS_OF
def add(file: str, claim_id: str | None, as_of: str | None, **given: Any) -> None:
    """Add an approved claim to the register FILE, which is made if there is none."""
    row: dict[str, Any] = {
        "id": claim_id or _free_id(file),
        "text": given["text"],
        "language": given["lang"],
        "jurisdictions": [name for name in _split(given["jurisdictions"]) if name != ALL] or ALL,
        "category": given["category"],
        "evidence": dict(_evidence(one) for one in given["evidence"]),
        "approver": given["approver"],
        "approved": given["approved"] or _day(as_of).isoformat(),
        "expires": given["expires"],
        "conditions": given["condition"],
        "disclaimers": _disclaimers(given["disclaimers"]),
        "handles": list(given["handles"]),
    }
    claim = add_claim(file, {name: value for name, value in row.items() if value})
    click.echo(f"{file}: added {claim.id}")


@command.command("list")
@click.argument("file")
@click.option("--expired", is_flag=True, help="Only those that no longer hold.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="How to print.")
@_AS_OF
def list_(file: str, form: str, as_of: str | None, *, expired: bool) -> None:
    """List the approved claims of FILE."""
    day = _day(as_of)
    claims = [claim for claim in load_register(file).claims if not expired or (claim.expires and claim.expires < day)]
    if form == "json":
        click.echo(json.dumps([_row(claim, day) for claim in claims], ensure_ascii=False, indent=2))
        return
    for claim in claims:
        held = "EXPIRED " if claim.expires and claim.expires < day else "until "
        places = ", ".join(claim.jurisdictions) or "all jurisdictions"
        click.echo(f"{claim.id}  {claim.language} · {places} · {held}{claim.expires or 'no end'} · {safe(claim.approver)}")
        click.echo(f"    “\u2068{safe(claim.text)}\u2069”\n    evidence: {safe(claim.proof)}")


@command.command("check")
@click.argument("file")
@click.argument("posts", nargs=-1, type=click.Path(allow_dash=True))
@click.option("--jurisdiction", "jurisdictions", multiple=True, help="Judge posts by these; inferred from each post if left out.")
@_AS_OF
def check(file: str, posts: tuple[str, ...], jurisdictions: tuple[str, ...], as_of: str | None) -> None:
    """Validate the register FILE; with POSTS, tell which approved claims they use and how these stand.

    Exit status: 0 nothing to tell, 1 approvals that have expired or stand twice, or posts with a finding against one; 2 faults of the
    schema, or bad input.
    """
    day = _day(as_of)
    register, faults = read_register(file)
    for fault in faults:
        click.echo(f"error {fault}", err=True)
    found = remarks(register.claims, day)
    for remark in found:
        click.echo(f"{remark.claim.where}: {remark.kind}: {remark.message}")
    counts = ", ".join(f"{sum(remark.kind == kind for remark in found)} {kind}" for kind in ("expired", "duplicate"))
    click.echo(f"{file}: {len(register.claims)} approved claims, {counts}, {len(faults)} faults")
    wrong, bad = _check_posts(register, posts, _split(jurisdictions), day) if posts else (False, False)
    sys.exit(2 if faults or bad else 1 if found or wrong else 0)


@command.command("expire")
@click.argument("file")
@click.argument("claim_id", metavar="ID")
@click.option("--on", "day", help="The last day on which it holds; today if left out.")
def expire(file: str, claim_id: str, day: str | None) -> None:
    """End the approval of the claim ID in FILE."""
    claim = expire_claim(file, claim_id, _day(day))
    click.echo(f"{file}: {claim.id} holds until {claim.expires}")


def _check_posts(register: Register, posts: tuple[str, ...], jurisdictions: list[str], day: date) -> tuple[bool, bool]:
    """Print the uses of the register in posts; whether any is wrong, and whether any post was none."""
    from disclose.checker import Checker
    from disclose.cli.inputs import Draft, read_inputs

    checker = Checker(claims=register, jurisdictions=jurisdictions, as_of=day)
    used: set[str] = set()
    wrong = bad = False
    for draft in read_inputs(posts, None, {}):
        if not isinstance(draft, Draft):
            click.echo(f"error {draft}", err=True)
            bad = True
            continue
        number = draft.line or draft.item
        report = checker.check(draft.post)
        used.update(use.claim.id for use in report.signals.approvals if use.likeness is None)
        wrong |= _print_uses(report, draft.post.id or (f"{draft.name}:{number}" if number else draft.name))
    if unused := [claim.id for claim in register.claims if claim.id not in used]:
        click.echo(f"not used: {', '.join(unused)}")
    return wrong, bad


def _print_uses(report: Report, name: str) -> bool:
    """Print the findings of the register in one post; whether one is more than a note."""
    found = [finding for finding in report.findings if finding.rule.startswith("REG")]
    for finding in found:
        click.echo(f"{safe(name)}: {finding.rule} {safe(finding.message)}")
    return any(finding.severity != "note" for finding in found)


def _row(claim: ApprovedClaim, day: date) -> dict[str, Any]:
    return {
        "id": claim.id,
        "text": claim.text,
        "language": claim.language,
        "jurisdictions": list(claim.jurisdictions) or "all",
        "category": claim.category,
        "evidence": {item.kind: item.reference for item in claim.evidence},
        "approver": claim.approver,
        "approved": claim.approved.isoformat(),
        "expires": claim.expires.isoformat() if claim.expires else None,
        "expired": bool(claim.expires and claim.expires < day),
        "conditions": claim.conditions,
        "disclaimers": {language: list(texts) for language, texts in claim.disclaimers.items()},
        "handles": list(claim.handles),
        "where": claim.where,
    }


def _free_id(file: str) -> str:
    """The first of claim-1, claim-2 … that the register does not have."""
    try:
        taken = {claim.id for claim in load_register(file).claims}
    except DiscloseError:  # a register that is not there yet; a faulty one is told when it is written
        taken = set()
    return next(name for number in range(1, len(taken) + 2) if (name := f"claim-{number}") not in taken)


def _evidence(given: str) -> tuple[str, str]:
    kind, _, reference = given.partition("=")
    if kind in EVIDENCE:
        return kind, reference
    if given.startswith(("https://", "http://")):
        return "url", given
    raise UsageError(f"--evidence {given!r} has no kind", todo=f"right form: study=…, one of {', '.join(EVIDENCE)}, or an address")


def _disclaimers(given: tuple[str, ...]) -> dict[str, list[str]]:
    texts: dict[str, list[str]] = {}
    for one in given:
        language, _, text = one.partition("=")
        if language not in LANGUAGES:
            raise UsageError(f"--disclaimer {one!r} has no language", todo="right form: th=อ่านคำเตือนในฉลากก่อนใช้ยา")
        texts.setdefault(language, []).append(text)
    return texts


def _split(values: tuple[str, ...]) -> list[str]:
    return [name.strip().lower() for value in values for name in value.split(",") if name.strip()]


def _day(value: str | None) -> date:
    try:
        return date.fromisoformat(value) if value else datetime.now(UTC).date()
    except ValueError as cause:
        raise UsageError(f"{value!r} is no day", todo="right form: 2026-08-02") from cause
