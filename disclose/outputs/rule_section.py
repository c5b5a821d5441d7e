"""One rule in full, as a section in Markdown with an anchor that is its id."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING, Any, Final

from disclose.locales.english import term
from disclose.outputs.text import safe
from disclose.policy.texts import filled, template

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from disclose.outputs.law import LawPages
    from disclose.policy.rule import Pack, Rule
    from disclose.report import Citation

#: A handle or a hashtag, which keeps its sign before it in a post that runs from right to left.
_NAME: Final = re.compile(r"([@#]\w+(?:\.\w+)*)")


def rule_section(page: LawPages, pack: Pack, rule: Rule) -> Iterator[str]:
    """The lines of the section.

    The anchor is the id in small letters: names are changed and translated, ids are not.
    """
    days = page.in_force(rule)
    status = page.say("rule-status", status=term("status", rule.status), since=rule.since, pack=pack.name, severities=page.severities(rule))
    label = pack.labels.get(page.language, pack.labels["en"])
    fix = page.text(filled(rule.fix, rule.fix.replace("{label}", label), {"label": label}))
    yield from (f'<a id="{anchor(rule)}"></a>', "", f"### {rule.id} {page.text(rule.name)}", "")
    yield from (f"{status}{f' · {days}' if days else ''}", "", page.text(rule.what), "")
    yield f"- **{page.say('title-why')}** {page.text(rule.why)}"
    yield f"- **{page.say('title-applies')}** {page.trigger(rule)}"
    if rule.question:
        yield f"- **{page.say('title-asks')}** {page.text(template(rule.message))}"
    yield f"- **{page.say('title-fix')}** {fix}"
    yield f"- **{page.say('title-source')}** {source(rule.citation)}"
    if rule.law:
        yield f"- {page.say('rows', rows=', '.join(rule.law), confidence=term('confidence', rule.confidence))}"
    for title, posts in (("title-match", rule.match), ("title-no-match", rule.no_match)):
        if posts:
            yield from ("", f"**{page.say(title)}**", "", "<ul>", *map(_example, posts), "</ul>")
    yield ""


def anchor(rule: Rule) -> str:
    """Where the section of a rule begins, on the page of its pack."""
    return rule.id.lower()


def source(citation: Citation) -> str:
    """A citation, linked where it has a link."""
    return f"[{citation.text}](<{citation.link}>)" if citation.link else citation.text


def _example(post: Mapping[str, Any]) -> str:
    """A post as an item of HTML, in its own direction: Markdown would take its hashtags and stars for marks."""
    known = {**({"platform": post["platform"]} if "platform" in post else {}), **post.get("meta", {})}
    text = "".join(f"<bdi>{part}</bdi>" if place % 2 else escape(part) for place, part in enumerate(_NAME.split(safe(post["text"]))))
    beside = f' <small dir="ltr">({escape(", ".join(f"{key} {value}" for key, value in known.items()))})</small>' if known else ""
    return f'<li dir="auto">{text}{beside}</li>'
