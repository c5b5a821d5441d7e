"""`disclose explain`: a rule in full."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from disclose.errors import UsageError
from disclose.outputs.law import in_force, severities, trigger
from disclose.policy.approvals import REGISTER_PACK
from disclose.policy.audience import JURISDICTIONS, PLATFORM_PACK
from disclose.policy.pack import load_pack

if TYPE_CHECKING:
    from disclose.policy.rule import Pack, Rule


@click.command("explain")
@click.argument("rule_id", metavar="RULE")
def command(rule_id: str) -> None:
    """Explain RULE (an id such as DSC001 or IL-DSC001, or the name of a rule of the default profile such as undisclosed-advertising)."""
    pack, rule = _find(rule_id)
    days = in_force(rule)
    lines = [
        click.style(f"{rule.id} {rule.name}", bold=True),
        f"{rule.status} since {rule.since} · pack {pack.name} · {severities(rule)}{f' · {days}' if days else ''}",
        "",
        rule.what,
        "",
        f"Why: {rule.why}",
        "",
        *([f"Applies when: {trigger(rule)}", ""] if rule.law else []),
        *([f"Asks: {rule.message}", ""] if rule.question else []),
        f"Fix: {rule.fix.replace('{label}', pack.labels['en'])}",
        "",
        f"Source: {rule.citation.text}{f' <{rule.citation.link}>' if rule.citation.link else ''}",
        *(
            [f"Rows of the legal matrix: {', '.join(rule.law)} (confidence {rule.confidence}; to be confirmed by counsel)"]
            if rule.law
            else []
        ),
        "",
        "Triggers on:",
        *(f"  {_shown(post)}" for post in rule.match),
        "Not on:",
        *(f"  {_shown(post)}" for post in rule.no_match),
    ]
    click.echo("\n".join(lines))


def _find(rule_id: str) -> tuple[Pack, Rule]:
    """The rule of an id or a name, and its pack: that of the id's jurisdiction, else the default profile or the register's."""
    prefix = rule_id.partition("-")[0].lower()
    names = (PLATFORM_PACK,) if prefix == "pf" else (prefix,) if prefix in JURISDICTIONS else ("core", REGISTER_PACK)
    for pack in map(load_pack, names):
        for rule in pack.rules:
            if rule_id.lower() in (rule.id.lower(), rule.name):
                return pack, rule
    raise UsageError(f"there is no rule {rule_id!r}", todo="`disclose rules` lists them, `disclose rules --jurisdiction il` those of a law")


def _shown(post: dict[str, object]) -> str:
    meta = post.get("meta")
    return f"{post['text']}{f'  {meta}' if meta else ''}"
