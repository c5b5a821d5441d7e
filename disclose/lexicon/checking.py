"""Checking lexicons: the schema, and every entry against its own examples."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from disclose.errors import DiscloseError
from disclose.lexicon.loading import compile_lexicon, read_sources
from disclose.lexicon.matcher import Matcher
from disclose.post import Post
from disclose.text.reading import read

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class LexiconCheck:
    """What a check of one language found: faults as printable lines, and how many entries, patterns and examples there are by family."""

    language: str
    faults: tuple[str, ...]
    entries: Mapping[str, int]
    patterns: int
    examples: int


def check_lexicon(language: str) -> LexiconCheck:
    """Check the files of one language: schema, patterns, ids, and that each entry matches its examples, not its counter-examples."""
    try:
        _, sources = read_sources(language)
        matcher = Matcher(compile_lexicon(language))
    except DiscloseError as error:
        return LexiconCheck(language, (str(error),), {}, 0, 0)
    faults = []
    for source in sources:
        for text, wanted in [*((text, True) for text in source.match), *((text, False) for text in source.no_match)]:
            found = any(hit.entry.id == source.entry.id for hit in matcher.find(read(Post(text))))
            if found is not wanted:
                faults.append(f"DIS203: {source.where}: {source.entry.id} {'does not match' if wanted else 'matches'} {text!r}")
        if common := set(source.match) & set(source.no_match):
            faults.append(f"DIS204: {source.where}: {source.entry.id}: {common.pop()!r} stands in match and in no_match")
    return LexiconCheck(
        language,
        tuple(faults),
        Counter(source.entry.family for source in sources),
        sum(len(source.patterns) for source in sources),
        sum(len(source.match) + len(source.no_match) for source in sources),
    )
