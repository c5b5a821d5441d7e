"""Suppressions: findings that someone answers for, with a reason. Read from a YAML file here; `inline` reads those of text files."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, Final

from disclose.errors import SuppressionError
from disclose.lexicon.yaml_lines import load_yaml
from disclose.policy.fingerprint import folded_words
from disclose.policy.rule_ids import unknown_rule

if TYPE_CHECKING:
    from collections.abc import Container, Mapping
    from pathlib import Path

    from disclose.report import Finding

#: Key of an entry → what it says; the schema of the file is made of this too.
KEYS: Final[Mapping[str, str]] = {
    "rule": "id of a rule, such as CLM003, or the beginning of ids, such as CLM or IL-",
    "reason": "why this is right as it is; shown in every report",
    "post": "id of the only post for which it holds",
    "fingerprint": "the fingerprint of the only finding for which it holds, as in a baseline",
    "words": "the quoted words for which it holds; compared after folding: case, vowel points and look-alikes do not matter",
    "jurisdiction": "the only jurisdiction for which it holds, such as il; `default` is the default profile",
    "by": "who answers for it",
    "expires": "the last day on which it holds, such as 2027-01-31",
}
NEEDED: Final = ("rule", "reason")
FINGERPRINT: Final = "[0-9a-f]{64}"
FORM: Final = 'right form: suppressions: [{rule: CLM003, words: "best in town", reason: "2026 award, see the site", expires: 2027-01-31}]'


@dataclass(frozen=True, slots=True)
class Suppression:
    """One suppression; of what is "" or None it asks nothing.

    Attributes:
        rule: id or beginning of ids. reason: why. where: file and line.
        post, fingerprint, jurisdiction: what a finding must have.
        words: folded words that one of its spans must have.
        by: who answers for it. expires: the last day on which it holds.
    """

    rule: str
    reason: str
    where: str
    post: str = ""
    fingerprint: str = ""
    words: str = ""
    jurisdiction: str = ""
    by: str = ""
    expires: date | None = None

    def holds_on(self, day: date) -> bool:
        """Whether it has not expired."""
        return self.expires is None or day <= self.expires

    def fits(self, finding: Finding, words: Container[str], post: str, fingerprint: str) -> bool:
        """Whether it is about a finding.

        Args:
            finding: the finding.
            words: the folded words of each of its spans.
            post: id of its post.
            fingerprint: of the finding, or "" where no suppression asks for it.
        """
        return (
            finding.rule.startswith(self.rule)
            and self.post in ("", post)
            and self.jurisdiction in ("", finding.jurisdiction)
            and self.fingerprint in ("", fingerprint)
            and (not self.words or self.words in words)
        )


def read_suppressions(path: Path) -> tuple[Suppression, ...]:
    """Read a file of suppressions.

    Raises:
        SuppressionError: it does not follow the form; with file, line and the right form.
    """
    data, lines = load_yaml(path, SuppressionError)
    rows = data.get("suppressions") if isinstance(data, dict) and set(data) == {"suppressions"} else None
    if not isinstance(rows, list):
        raise SuppressionError("a file of suppressions has one key, suppressions, with a list", where=str(path), todo=FORM)
    return tuple(_entry(row, f"{path}:{lines['suppressions', index]}") for index, row in enumerate(rows))


def _entry(row: Any, where: str) -> Suppression:
    if fault := _fault(row):
        raise SuppressionError(fault, where=where, todo=FORM)
    texts = {key: str(value).strip() for key, value in row.items() if value is not None}
    words = folded_words(texts.pop("words", ""))
    expires = date.fromisoformat(texts.pop("expires")) if "expires" in texts else None
    return Suppression(**texts, words=words, expires=expires, where=where)


def _fault(row: Any) -> str:
    """What is wrong with an entry, or ""."""
    if not isinstance(row, dict):
        return "a suppression is a mapping"
    for key in row:
        if key not in KEYS:
            meant = get_close_matches(key, KEYS, n=1)
            return f"unknown key {key!r}" + (f"; did you mean {meant[0]}?" if meant else f"; keys are {', '.join(KEYS)}")
    values = {key: value for key, value in row.items() if value is not None}
    if wrong := [key for key, value in values.items() if isinstance(value, (dict, list, bool)) or not str(value).strip()]:
        return f"{wrong[0]} must be a text"
    if missing := [key for key in NEEDED if key not in values]:
        return f"a suppression needs a {missing[0]}"
    if fault := unknown_rule(str(row["rule"]).strip()):
        return fault
    if "fingerprint" in values and not re.fullmatch(FINGERPRINT, str(values["fingerprint"]).strip()):
        return "a fingerprint has 64 hexadecimal digits, as in a baseline"
    if "words" in values and not folded_words(str(values["words"])):
        return "nothing is left of words after folding"
    try:
        date.fromisoformat(str(values.get("expires", "2000-01-01")).strip())
    except ValueError:
        return f"expires {values['expires']!r} is no day, such as 2027-01-31"
    return ""
