"""The ids of all rules, and what in the settings names them: an id or the beginning of ids, such as `CLM` or `IL-`."""

from __future__ import annotations

import re
from difflib import get_close_matches
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from disclose.plugins import plugin_packs
from disclose.resources import resource_folder

if TYPE_CHECKING:
    from collections.abc import Iterable

_ID: Final = re.compile(r"^ *-? *\{?id: *[\"']?([A-Z][A-Z0-9-]{2,20})\b", re.MULTILINE)


@lru_cache(maxsize=8)
def rule_ids(*, without: str = "") -> tuple[str, ...]:
    """The ids of the rules of all packs but one, sorted; read from the text of the packs, since to load them all takes a second.

    Raises:
        PluginError: a plugin is faulty.
    """
    paths = (*resource_folder("rules").glob("*.yaml"), *plugin_packs().values())
    texts = (path.read_text(encoding="utf-8", errors="replace") for path in paths if path.stem != without)
    return tuple(sorted({name for text in texts for name in _ID.findall(text)}))


def unknown_rule(name: str) -> str:
    """What is wrong with a name that is no rule's id and no beginning of one, with what was meant; "" where it is one."""
    ids = rule_ids()
    if name and any(rule.startswith(name) for rule in ids):
        return ""
    meant = get_close_matches(name.upper(), [*ids, *{rule.rstrip("0123456789") for rule in ids}], n=3, cutoff=0.6)
    return f"there is no rule {name!r}" + (f"; did you mean {' or '.join(meant)}?" if meant else "; `disclose rules` lists them")


def reach(names: Iterable[str], rule: str) -> int:
    """The length of the longest of the names that a rule's id begins with, -1 where there is none."""
    return max((len(name) for name in names if rule.startswith(name)), default=-1)
