"""Labels of languages that have no lexicon: seen, so that a post labelled in one is told apart from an unlabelled one."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from ahocorasick_rs import AhoCorasick, MatchKind

from disclose.lexicon.matcher import Hit, stands_alone
from disclose.lexicon.schema import Entry
from disclose.lexicon.yaml_lines import load_yaml
from disclose.resources import resource_folder
from disclose.text.fold import fold_words

if TYPE_CHECKING:
    from disclose.text.reading import Reading


@lru_cache(maxsize=1)
def _labels() -> tuple[AhoCorasick, list[Entry]]:
    """The automaton over all labels, each as written and run together, and the entry of each."""
    data, _ = load_yaml(resource_folder("lexicons") / "common" / "foreign_labels.yaml")
    entries: dict[str, Entry] = {}
    for language, classes in data.items():
        for klass, words in classes.items():
            entry = Entry(f"{language}.disclosure.{klass}-label", "disclosure", klass, "shows", "payment", "alone", language)
            if klass == "ambiguous":
                entry = Entry(entry.id, entry.family, klass, "shows", "partnership", "alone", language)
            for word in words:
                folded = fold_words(word)
                entries.setdefault(folded, entry)
                entries.setdefault(folded.replace(" ", ""), entry)
    return AhoCorasick(list(entries), matchkind=MatchKind.LeftmostLongest), list(entries.values())


def find_foreign_labels(reading: Reading) -> list[Hit]:
    """Labels of other languages that stand as a whole hashtag or set apart from the sentence."""
    text = reading.folded.text
    automaton, entries = _labels()
    return [
        Hit(entries[number], start, end)
        for number, start, end in automaton.find_matches_as_indexes(text)
        if not (text[start - 1 : start].isalnum() or text[end : end + 1].isalnum()) and stands_alone(reading, start, end)
    ]
