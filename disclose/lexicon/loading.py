"""Loading lexicons: YAML files, checked against the schema, compiled, and kept compiled in the user's cache."""

from __future__ import annotations

import hashlib
import json
import os
import re
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from disclose import __version__
from disclose.errors import LexiconError
from disclose.lexicon.pattern import OPEN_SLOTS, SLOT_SETS, SLOTS, Grammar, Nodes, Word
from disclose.lexicon.plan import Plan
from disclose.lexicon.schema import FAMILIES, PARTS, Entry
from disclose.plugins import named, plugin_lexicons
from disclose.resources import resource_folder
from disclose.text.fold import fold_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from disclose.lexicon.yaml_lines import Place

#: The fields of an entry, and those that it needs.
FIELDS: Final = ("id", "is", "strength", "evidence", "stand", "patterns", "unless", "match", "no_match", "note")
NEEDED: Final = ("id", "is", "patterns", "match", "no_match")
ENTRY_ID: Final = r"[a-z]{2}(\.[a-z0-9]+(-[a-z0-9]+)*){2,4}"
_ID: Final = re.compile(ENTRY_ID)
_FORM: Final = (
    'right form: {id: en.evidence.my-code, is: evidence/promo_code, strength: shows, patterns: ["my code {code}"], '
    'match: ["use my code ANNA10", "my code is ANNA10"], no_match: ["my code of honour", "I write my code in Rust"]}'
)


class Pattern(NamedTuple):
    """A pattern of an entry: the numbers of both."""

    entry: int
    node: int


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of one language, compiled.

    Attributes:
        language: its code. version: a hash of its content.
        entries: all entries. patterns: theirs.
        unless: entry → nodes that exclude its matches where they overlap.
        words, nodes: the grammar.
        shares: of each word, how often an example of the lexicon holds it: how common it may be taken to be.
        slots: name → node of the built-in slots in use, the open ones aside. slot_sets: the same of the word sets that they use.
        tags: words of an entry, run together as in a hashtag → entries.
        nodes_of: for each word the nodes that hold it.
        triggers: node of words or slot → the patterns to try where it is found.
    """

    language: str
    version: str
    entries: tuple[Entry, ...]
    patterns: tuple[Pattern, ...]
    unless: Mapping[int, tuple[int, ...]]
    words: tuple[Word, ...]
    shares: tuple[float, ...]
    nodes: Nodes
    slots: Mapping[str, int]
    slot_sets: Mapping[str, int]
    tags: Mapping[str, tuple[int, ...]]
    nodes_of: tuple[tuple[int, ...], ...]
    triggers: Mapping[int, tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class Source:
    """An entry as its author wrote it, with its place."""

    entry: Entry
    patterns: tuple[str, ...]
    unless: tuple[str, ...]
    match: tuple[str, ...]
    no_match: tuple[str, ...]
    note: str
    where: str


@lru_cache(maxsize=32)
def load_lexicon(language: str, part: str) -> Lexicon:
    """A part of the compiled lexicon of a language, from the cache where its files have not changed.

    Args:
        language: its code.
        part: one of PARTS.

    Raises:
        LexiconError: a file does not follow the schema, or a pattern cannot be compiled.
        PluginError: a plugin is faulty, or a file of it is.
    """
    files = lexicon_files(language)
    digest = hashlib.sha256(__version__.encode())
    for path in (*files, *sorted(Path(__file__).parent.glob("*.py")), *sorted((Path(__file__).parents[1] / "text").rglob("*.py"))):
        digest.update(path.name.encode())
        digest.update(path.read_bytes())
    version = digest.hexdigest()[:12]
    kept_as = language if part == "own" else f"{language}-{part}"
    folder = _cache_folder()
    if (lexicon := _read_cache(folder / f"{kept_as}.{version}.json")) is None:
        with named():
            lexicon = compile_lexicon(language, version, families=PARTS[part])
        _write_cache(folder, kept_as, lexicon)
    return lexicon


def lexicon_files(language: str) -> list[Path]:
    """The YAML files of a language, sorted by name, then those of plugins."""
    return [*sorted((resource_folder("lexicons") / language).glob("*.yaml")), *plugin_lexicons(language)]


def compile_lexicon(language: str, version: str = "", *, families: frozenset[str] = frozenset(FAMILIES)) -> Lexicon:
    """Read and check all files of a language, and compile the entries of some families."""
    sets, sources = read_sources(language)
    examples = [example for source in sources for example in (*source.match, *source.no_match)]
    return compile_sources(language, sets, [source for source in sources if source.entry.family in families], version, examples)


def compile_sources(
    language: str, sets: Mapping[str, Sequence[str]], sources: Sequence[Source], version: str = "", examples: Sequence[str] = ()
) -> Lexicon:
    """Compile entries; `examples` are texts of the language in which words are counted."""
    grammar = Grammar(sets)
    slot_sets: dict[str, int] = {name: grammar.word_set(name, f"sets of {language}") for name in SLOT_SETS if name in sets}
    patterns = []
    unless = {}
    tags: dict[str, dict[int, None]] = {}
    for index, source in enumerate(sources):
        for text in source.patterns:
            node = grammar.add(text, where=source.where)
            patterns.append(Pattern(index, node))
            for word in grammar.plain(node):
                tags.setdefault(word, {})[index] = None
        if source.unless:
            unless[index] = tuple(grammar.add(text, where=source.where) for text in source.unless)
    nodes_of: list[list[int]] = [[] for _ in grammar.words]
    for number, found in enumerate(grammar.nodes):
        for word_number in found.words:
            nodes_of[word_number].append(number)
    lexicon = Lexicon(
        language,
        version,
        tuple(source.entry for source in sources),
        tuple(patterns),
        unless,
        tuple(grammar.words),
        _shares(grammar.words, examples),
        Nodes(grammar.nodes),
        {found.name: number for number, found in enumerate(grammar.nodes) if found.kind == "slot" and found.name not in OPEN_SLOTS},
        slot_sets,
        {word: tuple(entries) for word, entries in tags.items()},
        tuple(map(tuple, nodes_of)),
        {},
    )
    return replace(lexicon, triggers=_triggers(lexicon))


def _triggers(lexicon: Lexicon) -> dict[int, tuple[int, ...]]:
    plan = Plan(lexicon, gap_letters=0)
    triggers: dict[int, list[int]] = {}
    for number, pattern in enumerate(lexicon.patterns):
        for key in plan.keys(pattern.node):
            triggers.setdefault(key, []).append(number)
    return {key: tuple(numbers) for key, numbers in sorted(triggers.items())}


def _shares(words: Sequence[Word], examples: Sequence[str]) -> tuple[float, ...]:
    """Occurrences of each word an example, inside other words too."""
    text = fold_words("\n".join(examples))
    return tuple(round((text.count(word.text) + 0.1) / (len(examples) + 1), 5) for word in words)


def read_sources(language: str) -> tuple[dict[str, list[str]], list[Source]]:
    """Read the files of a language as written: its word sets and its entries.

    Raises:
        LexiconError: the first fault, with file, line and the right form.
    """
    from disclose.lexicon.yaml_lines import load_yaml

    sets: dict[str, list[str]] = {}
    sources: list[Source] = []
    seen: dict[str, str] = {}
    for path in lexicon_files(language):
        data, lines = load_yaml(path)
        if not isinstance(data, dict) or set(data) - {"language", "sets", "entries"} or data.get("language") != language:
            raise LexiconError(f"a lexicon file has the keys language ({language}), sets and entries", where=str(path))
        if not isinstance(data.get("sets") or {}, dict) or not isinstance(data.get("entries") or [], list):
            raise LexiconError("sets is a mapping of lists, entries a list", where=str(path), todo="see `disclose schema lexicon`")
        for name, words in (data.get("sets") or {}).items():
            place = f"{path}:{lines['sets', name]}"
            if name in sets or name in SLOTS:
                raise LexiconError(f"set {name!r} is defined already", where=place)
            if not isinstance(words, list) or not words or not all(isinstance(word, str) for word in words):
                raise LexiconError(f"set {name!r} must be a list of words", where=place, todo="right form: mass: [kg, kilos, pounds]")
            sets[name] = words
        for source in _entries(data.get("entries") or [], language, path, lines):
            if source.entry.id in seen:
                raise LexiconError(f"id {source.entry.id!r} stands at {seen[source.entry.id]} too", where=source.where)
            seen[source.entry.id] = source.where
            sources.append(source)
    return sets, sources


def _entries(rows: list[Any], language: str, path: Path, lines: dict[Place, int]) -> Iterator[Source]:
    for index, row in enumerate(rows):
        where = f"{path}:{lines['entries', index]}"
        fault = _fault(row, language)
        if fault:
            raise LexiconError(fault, where=where, todo=_FORM)
        family, kind = row["is"].split("/")
        entry = Entry(row["id"], family, kind, row.get("strength", "shows"), row.get("evidence", ""), row.get("stand", "any"), language)
        yield Source(
            entry,
            tuple(row["patterns"]),
            tuple(row.get("unless", ())),
            tuple(row["match"]),
            tuple(row["no_match"]),
            row.get("note", ""),
            where,
        )


def _fault(row: Any, language: str) -> str:
    """What is wrong with an entry, or ""."""
    if not isinstance(row, dict):
        return "an entry is a mapping"
    if unknown := set(row).difference(FIELDS):
        return f"unknown field {min(unknown)!r}; fields are {', '.join(sorted(FIELDS))}"
    if missing := set(NEEDED) - set(row):
        return f"entry {row.get('id', '?')!r} lacks {', '.join(sorted(missing))}"
    family, _, kind = str(row["is"]).partition("/")
    checks: list[tuple[bool, str]] = [
        (
            isinstance(row["id"], str) and bool(_ID.fullmatch(row["id"])) and row["id"].startswith(f"{language}."),
            f"id {row['id']!r} is not of the form {language}.family.name",
        ),
        (
            family in FAMILIES and kind in FAMILIES[family],
            f"{row['id']}: is {row['is']!r} is unknown; families are "
            + "; ".join(f"{name}: {', '.join(kinds)}" for name, kinds in FAMILIES.items()),
        ),
        (row.get("strength", "shows") in ("shows", "hints"), f"{row['id']}: strength is shows or hints"),
        (row.get("stand", "any") in ("any", "alone", "tag"), f"{row['id']}: stand is any, alone or tag"),
        (
            not row.get("evidence") or (family == "disclosure" and row["evidence"] in FAMILIES["evidence"]),
            f"{row['id']}: evidence names a kind of evidence, on a disclosure",
        ),
        *(
            (
                isinstance(row.get(field, []), list) and all(isinstance(item, str) and item.strip() for item in row.get(field, [])),
                f"{row['id']}: {field} is a list of texts",
            )
            for field in ("patterns", "unless", "match", "no_match")
        ),
    ]
    if fault := next((message for good, message in checks if not good), ""):
        return fault
    if not row["patterns"]:
        return f"{row['id']}: patterns is empty"
    enough = len(row["match"]) > 1 and len(row["no_match"]) > 1
    return "" if enough else f"{row['id']}: at least two examples that match and two that must not"


def _cache_folder() -> Path:
    base = os.environ.get("DISCLOSE_CACHE") or os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    return Path(base) / "disclose"


def _read_cache(path: Path) -> Lexicon | None:
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        return Lexicon(
            data["language"],
            data["version"],
            tuple(Entry(*row) for row in data["entries"]),
            tuple(Pattern(*row) for row in data["patterns"]),
            {int(entry): tuple(nodes) for entry, nodes in data["unless"].items()},
            tuple(Word(*row) for row in data["words"]),
            tuple(data["shares"]),
            Nodes(data["nodes"]),
            data["slots"],
            data["slot_sets"],
            {word: tuple(entries) for word, entries in data["tags"].items()},
            tuple(map(tuple, data["nodes_of"])),
            {int(key): tuple(numbers) for key, numbers in data["triggers"].items()},
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _plain(lexicon: Lexicon) -> dict[str, Any]:
    """A lexicon as plain data, in rows, for the cache."""
    return {
        "language": lexicon.language,
        "version": lexicon.version,
        "entries": [[getattr(entry, name) for name in Entry.__dataclass_fields__] for entry in lexicon.entries],
        "patterns": lexicon.patterns,
        "unless": lexicon.unless,
        "words": lexicon.words,
        "shares": lexicon.shares,
        "nodes": list(lexicon.nodes),
        "slots": lexicon.slots,
        "slot_sets": lexicon.slot_sets,
        "tags": lexicon.tags,
        "nodes_of": lexicon.nodes_of,
        "triggers": lexicon.triggers,
    }


def _write_cache(folder: Path, kept_as: str, lexicon: Lexicon) -> None:
    """Best effort: a folder that cannot be written costs time, not correctness."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.glob(f"{kept_as}.*.json"):
            old.unlink(missing_ok=True)
        partial = folder / f"{kept_as}.{os.getpid()}.part"
        partial.write_text(json.dumps(_plain(lexicon), ensure_ascii=False, separators=(",", ":")), encoding="utf-8")
        partial.replace(folder / f"{kept_as}.{lexicon.version}.json")
    except OSError:
        return
