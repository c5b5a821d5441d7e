"""`disclose rules`: the rules, the law behind them, and what of the law is covered."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final

import click

from disclose.errors import RulesError
from disclose.outputs.law import comparison_page, coverage_page, in_force, jurisdiction_page, severities
from disclose.policy.approvals import REGISTER_PACK
from disclose.policy.audience import JURISDICTIONS, PLATFORM_PACK
from disclose.policy.coverage import coverage
from disclose.policy.pack import load_pack
from disclose.resources import resource_folder

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

#: The day whose law the comparison shows.
COMPARED_ON: Final = date(2026, 11, 21)


@click.command("rules")
@click.option(
    "--jurisdiction", type=click.Choice([*JURISDICTIONS, PLATFORM_PACK]), help="The rules of this jurisdiction, with their sources."
)
@click.option("--coverage", "covered", is_flag=True, help="Which rows of the legal matrix are decided, asked or out of reach.")
@click.option("--comparison", "compared", is_flag=True, help="The verdicts on the same posts in every jurisdiction.")
@click.option("--format", "form", type=click.Choice(["text", "markdown"]), default="text", help="How to print.")
def command(jurisdiction: str | None, form: str, *, covered: bool, compared: bool) -> None:
    """List the rules: of the default profile and of the register of approved claims (id, name, severity, what it finds), or of a
    jurisdiction with their citations.
    """
    if covered:
        rows = coverage()
        text = "\n".join(f"{row.id:30} {row.treatment:13} {row.by}" for row in rows)
        click.echo(coverage_page(rows) if form == "markdown" else text, nl=form == "text")
    elif compared:
        click.echo(comparison_page(JURISDICTIONS, compare()), nl=form == "text")
    elif jurisdiction is None:
        for rule in (*load_pack("core").rules, *load_pack(REGISTER_PACK).rules):
            severity = "/".join(dict.fromkeys(severity for _, severity in rule.severities))
            click.echo(f"{rule.id}  {rule.name:28} {severity:14} {rule.what}")
    elif form == "markdown":
        click.echo(jurisdiction_page(load_pack(jurisdiction)), nl=False)
    else:
        for rule in load_pack(jurisdiction).rules:
            days = in_force(rule)
            click.echo(f"{rule.id}  {rule.name:38} {severities(rule)}{f' ({days})' if days else ''}\n    {rule.citation.text}")


def compare() -> Iterator[tuple[str, Mapping[str, Any], Mapping[str, str]]]:
    """Text, what is known beside it, and the verdict in each jurisdiction, of the posts of `rules/comparison.yaml`."""
    from disclose.checker import Checker
    from disclose.lexicon.yaml_lines import load_yaml
    from disclose.post import Post

    data, _ = load_yaml(resource_folder("rules") / "comparison.yaml", RulesError)
    checker = Checker(jurisdictions=JURISDICTIONS, as_of=COMPARED_ON)
    for row in data["posts"]:
        report = checker.check(Post.from_dict(row))
        beside = {**({"platform": row["platform"]} if "platform" in row else {}), **row.get("meta", {})}
        yield row["text"], beside, report.jurisdictions
