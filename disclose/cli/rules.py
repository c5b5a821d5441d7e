"""`disclose rules`: the list of rules."""

from __future__ import annotations

import click

from disclose.policy.pack import load_pack


@click.command("rules")
def command() -> None:
    """List the rules of the default profile: id, name, severity, what it finds."""
    for rule in load_pack("core").rules:
        severity = "/".join(dict.fromkeys(severity for _, severity in rule.severities))
        click.echo(f"{rule.id}  {rule.name:28} {severity:14} {rule.what}")
