"""`disclose explain`: a rule in full."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from disclose.cli.language_option import language_option, tongues
from disclose.errors import UsageError
from disclose.locales.english import term
from disclose.outputs.law import LawPages
from disclose.outputs.text import apart, line
from disclose.plugins import plugin_packs
from disclose.policy.approvals import REGISTER_PACK
from disclose.policy.audience import JURISDICTIONS, PLATFORM_PACK
from disclose.policy.pack import load_pack
from disclose.policy.texts import filled, template

if TYPE_CHECKING:
    from disclose.locales.translator import Translator
    from disclose.policy.rule import Pack, Rule


@click.command("explain")
@click.argument("rule_id", metavar="RULE")
@language_option()
def command(rule_id: str, ui_lang: str | None) -> None:
    """Explain RULE (an id such as DSC001 or IL-DSC001, or the name of a rule of the default profile such as undisclosed-advertising)."""
    pack, rule = _find(rule_id)
    own = tongues(ui_lang).page
    page = LawPages(own)
    days = page.in_force(rule)
    severities = page.severities(rule)
    status = page.say(
        "rule-status", status=term("status", rule.status), since=rule.since, pack=apart(own, pack.name), severities=severities
    )
    rows = page.say("rows", rows=page.ids(rule.law), confidence=term("confidence", rule.confidence)) if rule.law else ""
    link = f" <{rule.citation.link}>" if rule.citation.link else ""
    label = pack.labels.get(own.language, pack.labels["en"])
    lines = [
        click.style(f"{apart(own, rule.id)} {page.text(rule.name)}", bold=True),
        f"{status}{f' · {days}' if days else ''}",
        "",
        page.text(rule.what),
        "",
        f"{page.say('title-why')} {page.text(rule.why)}",
        "",
        *([f"{page.say('title-applies')} {page.trigger(rule)}", ""] if rule.law else []),
        *([f"{page.say('title-asks')} {page.text(template(rule.message))}", ""] if rule.question else []),
        f"{page.say('title-fix')} {page.text(_fix(rule, label))}",
        "",
        f"{page.say('title-source')} {apart(own, f'{rule.citation.text}{link}')}",
        *([rows] if rows else []),
        "",
        page.say("title-match"),
        *(f"  {_shown(post, own, page)}" for post in rule.match),
        page.say("title-no-match"),
        *(f"  {_shown(post, own, page)}" for post in rule.no_match),
    ]
    click.echo("\n".join(text and line(own, 0, text) for text in lines))


def _find(rule_id: str) -> tuple[Pack, Rule]:
    """The rule of an id or a name, and its pack: that of the id's jurisdiction, else the default profile or the register's."""
    prefix = rule_id.partition("-")[0].lower()
    names = (PLATFORM_PACK,) if prefix == "pf" else (prefix,) if prefix in JURISDICTIONS else ("core", REGISTER_PACK, *plugin_packs())
    for pack in map(load_pack, names):
        for rule in pack.rules:
            if rule_id.lower() in (rule.id.lower(), rule.name):
                return pack, rule
    raise UsageError(f"there is no rule {rule_id!r}", todo="`disclose rules` lists them, `disclose rules --jurisdiction il` those of a law")


def _fix(rule: Rule, label: str) -> str:
    """What to do, with the label in it; other places are shown by their names."""
    return filled(rule.fix, rule.fix.replace("{label}", label), {"label": label, "disclaimer": "{disclaimer}"})


def _shown(post: dict[str, Any], own: Translator, page: LawPages) -> str:
    text = str(post["text"])
    declared = page.declared(post.get("meta") or {})
    return f"{text if own.english else apart(own, text)}{f'  ({declared})' if declared else ''}"
