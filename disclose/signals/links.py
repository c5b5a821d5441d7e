"""What a link tells of a connection: does it pay the one who posts it, is it an ordering channel, does it lead to proof."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from disclose.lexicon.yaml_lines import load_yaml
from disclose.resources import resource_folder

if TYPE_CHECKING:
    from disclose.text.segments import Segment

_SCHOLARLY: Final = re.compile(r"(?:^|\.)(?:gov|edu|ac)(?:\.[a-z]{2})?$|(?:^|\.)go\.th$|(?:^|\.)gov\.[a-z]{2}$")
_GENERATOR: Final = re.compile(r"utm_source=(?:chatgpt\.com|openai|chatgpt|perplexity|copilot|gemini|claude\.ai)", re.IGNORECASE)
_SHORT_LABEL: Final = frozenset({"s", "l", "go", "click", "link", "aff", "ref", "shop", "deal", "c", "a", "get", "try"})


@dataclass(frozen=True, slots=True)
class LinkLists:
    """Known hosts, parameters and path words, from `lexicons/common/links.yaml`."""

    affiliate_hosts: frozenset[str]
    affiliate_parameters: frozenset[str]
    affiliate_paths: frozenset[str]
    shortener_hosts: frozenset[str]
    order_hosts: frozenset[str]
    source_hosts: frozenset[str]


@lru_cache(maxsize=1)
def link_lists() -> LinkLists:
    """The lists, read once."""
    data, _ = load_yaml(resource_folder("lexicons") / "common" / "links.yaml")
    return LinkLists(**{name: frozenset(data[name]) for name in LinkLists.__dataclass_fields__})


def _is_of(host: str, hosts: frozenset[str]) -> bool:
    parts = host.split(".")
    return any(".".join(parts[index:]) in hosts for index in range(len(parts) - 1))


def is_affiliate(link: Segment) -> bool:
    """Whether a link is known, by host, parameter or form, to credit the one who posts it."""
    lists = link_lists()
    host = link.host
    if _is_of(host, lists.source_hosts) or _SCHOLARLY.search(host):
        return False
    parameters = link.parameters
    if _is_of(host, lists.affiliate_hosts) or lists.affiliate_parameters & parameters.keys():
        return True
    words = [word for word in link.path.split("/") if word]
    if len(words) >= 2 and words[0].lower() in lists.affiliate_paths:
        return True
    return (len(words) == 1 and host.split(".")[0] in _SHORT_LABEL and host.count(".") >= 2) or (host.endswith(".link") and len(words) == 1)


def is_order_channel(link: Segment) -> bool:
    """Whether a link opens a chat in which one orders."""
    return _is_of(link.host, link_lists().order_hosts)


def is_source(link: Segment) -> bool:
    """Whether a link leads to a place where proof can be looked up: journals, registers, authorities, universities."""
    host = link.host
    return _is_of(host, link_lists().source_hosts) or bool(_SCHOLARLY.search(host))


def names_generator(link: Segment) -> re.Match[str] | None:
    """The parameter that a chatbot leaves in the links it gives."""
    return _GENERATOR.search(link.text)
