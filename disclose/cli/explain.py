"""`disclose explain`: a rule in full."""

from __future__ import annotations

import click

from disclose.errors import UsageError
from disclose.policy.pack import load_pack


@click.command("explain")
@click.argument("rule_id", metavar="RULE")
def command(rule_id: str) -> None:
    """Explain RULE (an id such as DSC001, or a name such as undisclosed-advertising)."""
    pack = load_pack("core")
    rule = next((rule for rule in pack.rules if rule_id.lower() in (rule.id.lower(), rule.name)), None)
    if rule is None:
        raise UsageError(f"there is no rule {rule_id!r}", todo="`disclose rules` lists them")
    severities = ", else ".join(
        f"{severity}{' if ' + _condition(condition) if condition else ''}" for condition, severity in rule.severities
    )
    lines = [
        click.style(f"{rule.id} {rule.name}", bold=True),
        f"{rule.status} since {rule.since} · pack {pack.name} · {severities}",
        "",
        rule.what,
        "",
        f"Why: {rule.why}",
        "",
        f"Fix: {rule.fix.replace('{label}', pack.labels['en'])}",
        "",
        f"Source: {rule.citation.text}{f' <{rule.citation.link}>' if rule.citation.link else ''}",
        "",
        "Triggers on:",
        *(f"  {post['text']}" for post in rule.match),
        "Not on:",
        *(f"  {post['text']}" for post in rule.no_match),
    ]
    click.echo("\n".join(lines))


def _condition(condition: dict[str, tuple[str | bool, ...]]) -> str:
    return " and ".join(
        f"{name.replace('_', ' ')} is {' or '.join(str(value).lower() for value in values)}" for name, values in condition.items()
    )
