"""The page of the sources of rules that nobody opened, in Markdown."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import yaml

from disclose.policy.approvals import REGISTER_PACK
from disclose.policy.coverage import PACKS
from disclose.policy.pack import load_pack

READ: Final = Path(__file__).parents[1] / "docs" / "law" / "read.yaml"


def cited() -> dict[str, dict[str, list[str]]]:
    """Page of a pack → link → the rules of the pack that rest on it."""
    pages: dict[str, dict[str, list[str]]] = {}
    for name in (*PACKS, "core", REGISTER_PACK):
        links = pages.setdefault(name if name in PACKS else "default", {})
        for rule in load_pack(name).rules:
            if rule.citation.link:
                links.setdefault(rule.citation.link, []).append(rule.id)
    return pages


def read() -> frozenset[str]:
    """The links that somebody read."""
    return frozenset(yaml.safe_load(READ.read_text("utf-8"))["read"])


def sources_page() -> str:
    """The page."""
    pages, known = cited(), read()
    links = {link for page in pages.values() for link in page}
    lines = [
        "# Sources that were never opened",
        "",
        "Made by `python -m website.generated`.",
        "",
        f"The rules link to {len(links)} pages. {len(links & known)} of them were read while the rules were written, each in a stored",
        "copy, not at its address; they stand in `docs/law/read.yaml`.",
        f"The other {len(links - known)}, below, were never opened: the laws and texts behind them are cited from knowledge, and the",
        "address may be wrong or may have moved.",
        "Open a link before you rely on a rule.",
        "",
        "| page | link | rules |",
        "|---|---|---|",
    ]
    for page, cites in pages.items():
        for link, rules in cites.items():
            if link not in known:
                linked = ", ".join(f"[{rule}]({page}.md#{rule.lower()})" for rule in rules)
                lines.append(f"| {page} | <{link}> | {linked} |")
    return "\n".join([*lines, ""])
