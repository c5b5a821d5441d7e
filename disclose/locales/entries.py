"""Everything that can be translated: the entries of each catalogue, in their order, with the English text that each stands for."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from disclose.errors import RulesError
from disclose.lexicon.yaml_lines import load_yaml
from disclose.locales.english import PLURALS, SECTIONS
from disclose.locales.message import UI
from disclose.locales.terms import FAMILIES, entry_id
from disclose.policy.approvals import REGISTER_PACK
from disclose.policy.audience import JURISDICTIONS, PLATFORM_PACK
from disclose.policy.coverage import coverage_reasons
from disclose.policy.texts import TEXT_FIELDS, with_messages
from disclose.resources import resource_folder

if TYPE_CHECKING:
    from collections.abc import Iterator

COVERAGE: Final = "coverage"
#: The catalogues: one file each, called like the rule packs.
CATALOGUES: Final = (UI, "core", "common", *JURISDICTIONS, PLATFORM_PACK, REGISTER_PACK, COVERAGE)
_PLACE: Final = re.compile(r"\{(\w+)\}")
#: What stands at places of more than one text, for translators.
_PLACES: Final = {
    "text": "words of the post",
    "label": "the label in the language of the post, such as Ad",
    "product": "a word of the list product-…",
    "category": "a word of the list claim-…",
    "support": "a word of the list support-…",
    "count": "a number: choose forms with { $count -> … }",
    "kind": "a word of the lists evidence-…, claim-… and leftover-…",
    "klass": "a word of the list class-…",
    "faults": "words of the list reason-…",
    "reasons": "words of the list reason-…",
    "entries": "ids, such as he.claim.cure",
    "entry": "an id, such as he.claim.cure",
    "answer": "a word of the list commercial-…",
    "when": "one or more “… is …”",
    "exception": "one or more “… is …”",
    "fact": "a word of the list fact-…",
    "values": "one or more words of the fact's list",
    "posts": "the text of posts, such as 3 posts",
    "counts": "texts of count-…",
    "first": "an item, or the items so far; only what stands between counts",
    "second": "the next item",
    "claim": "the id of an approved claim",
    "approver": "a name",
    "evidence": "one or more of proof-told",
    "expires": "a day such as 2026-12-31, or the text of no-end",
    "approved_on": "a day such as 2026-01-31",
    "day": "a day such as 2026-01-31",
    "standing": "a word of the list standing-…",
    "holds_in": "words of the list jurisdiction-…, or the text of all-jurisdictions",
    "places": "words of the list jurisdiction-…",
    "handles": "names such as @acme",
    "likeness": "a number such as 0.93",
    "disclaimer": "words of the register",
    "approved_text": "words of the register",
    "reference": "where the proof is: an address, a number or a file",
    "details": "a reason in the user's words, with the texts of aside-by and aside-until",
    "rules": "ids of rules, such as CLM003 ×2",
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One text to translate.

    Attributes:
        key: its id in the catalogue.
        english: the text. section: the heading under which it stands.
        notes: what translators should know.
    """

    key: str
    english: str
    section: str
    notes: tuple[str, ...] = ()

    @property
    def mark(self) -> str:
        """What a translation keeps of the English that it was made from."""
        return hashlib.sha256(self.english.encode()).hexdigest()[:8]

    @property
    def places(self) -> frozenset[str]:
        """The names of the places in the text."""
        return frozenset(_PLACE.findall(self.english))


def entries_of(catalogue: str) -> tuple[Entry, ...]:
    """The entries of a catalogue.

    Raises:
        RulesError: the pack is missing or faulty.
    """
    found = _ui() if catalogue == UI else _coverage() if catalogue == COVERAGE else _pack(catalogue)
    return tuple(found)


def _ui() -> Iterator[Entry]:
    for key, (_, many) in PLURALS.items():
        yield Entry(key, many, "Numbers, with plural forms", _notes(many))
    for section, texts in SECTIONS.items():
        for key, text in texts.items():
            yield Entry(key, text, section, _notes(text))
    for family, (values, about) in FAMILIES.items():
        for value in values:
            yield Entry(entry_id(family, value), value.replace("_", " "), about)


def _pack(name: str) -> Iterator[Entry]:
    data, _ = load_yaml(resource_folder("rules") / f"{name}.yaml", RulesError)
    given: set[str] = set()
    for row in with_messages(data["rules"], name):
        for field in TEXT_FIELDS:
            text = row.get(field)
            if text is None or text.key in given:
                continue
            given.add(text.key)
            titled = row.get("id", ""), row.get("name") or row["base"]
            yield Entry(text.key, str(text), " ".join(filter(None, titled)), _notes(text))


def _coverage() -> Iterator[Entry]:
    data, _ = load_yaml(resource_folder("rules") / "coverage.yaml", RulesError)
    for reason in dict.fromkeys(coverage_reasons(data["out_of_reach"]).values()):
        yield Entry(reason.key, str(reason), "Why rows of law are out of reach of a checker of texts")


def _notes(text: str) -> tuple[str, ...]:
    return tuple(f"${name}: {_PLACES[name]}" for name in dict.fromkeys(_PLACE.findall(text)) if name in _PLACES)
