"""`disclose rules`: the rules, the law behind them, and what of the law is covered."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final

import click

from disclose.cli.language_option import language_option, tongues
from disclose.errors import RulesError
from disclose.locales.english import term
from disclose.outputs.law import LawPages
from disclose.outputs.text import apart, line
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
@language_option()
def command(jurisdiction: str | None, form: str, ui_lang: str | None, *, covered: bool, compared: bool) -> None:
    """List the rules: of the default profile and of the register of approved claims (id, name, severity, what it finds), or of a
    jurisdiction with their citations.
    """
    own = tongues(ui_lang).page
    page = LawPages(own)
    if covered:
        rows = coverage()
        table = (f"{row.id:30} {page.text(term('treatment', row.treatment)):13} {page.text(row.by)}" for row in rows)
        text = "\n".join(line(own, 0, row) for row in table)
        click.echo(page.coverage(rows) if form == "markdown" else text, nl=form == "text")
    elif compared:
        click.echo(page.comparison(JURISDICTIONS, compare()), nl=form == "text")
    elif form == "markdown":
        packs = (jurisdiction,) if jurisdiction else ("core", REGISTER_PACK)
        click.echo(page.jurisdiction(*map(load_pack, packs)), nl=False)
    elif jurisdiction is None:
        for rule in (*load_pack("core").rules, *load_pack(REGISTER_PACK).rules):
            severity = "/".join(dict.fromkeys(page.text(term("severity", severity)) for _, severity in rule.severities))
            click.echo(line(own, 0, f"{rule.id}  {page.text(rule.name):28} {severity:14} {page.text(rule.what)}"))
    else:
        for rule in load_pack(jurisdiction).rules:
            days = page.in_force(rule)
            head = f"{rule.id}  {page.text(rule.name):38} {page.severities(rule)}{f' ({days})' if days else ''}"
            click.echo(f"{line(own, 0, head)}\n{line(own, 4, apart(own, rule.citation.text))}")


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
