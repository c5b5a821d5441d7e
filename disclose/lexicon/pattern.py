"""The pattern language of the lexicons, parsed into a grammar that all patterns of a language share.

    word        a word, folded like the post; the language's clitics and endings are allowed around it
    word!       the word without clitics and endings
    word*       the word with any letters after it
    (a|b c)     one of several sequences
    [a|b]       the same, optional
    {slot}      a slot: a built-in one (see SLOTS) or a word set of the lexicon
    ~   ~~      a gap of up to 3, up to 7 words, inside one clause
    ^   $       beginning, end of a line or sentence
    "text"      a piece of text as it stands, without boundaries or clitics

A pattern needs at least one word that must be there. Nothing repeats without a bound.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from disclose.errors import PatternError
from disclose.text.fold import fold_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

#: Built-in slots: name → meaning.
SLOTS: Final[Mapping[str, str]] = {
    "n": "a number in digits or words",
    "digits": "a number in digits",
    "pct": "a percentage",
    "money": "an amount of money",
    "time": "a stretch of time: number and unit, or a word",
    "year": "a year: common, Buddhist, Solar Hijri or Hijri",
    "code": "a discount code: Latin capitals or letters with digits in the original",
    "link": "a link",
    "mention": "an @mention",
    "email": "an e-mail address",
    "phone": "a phone number",
    "name": "a name: one to three words, in quotation marks or not",
    "word": "any one word",
}
#: Word sets that built-in slots refer to; every lexicon may define them.
SLOT_SETS: Final = ("number", "percent", "currency", "time_unit", "time_word")
#: Slots of open extent, and how many words they take.
OPEN_SLOTS: Final = {"name": 3, "word": 1}
LOOSE_SLOTS: Final = frozenset({"code", "link", "mention", "email", "phone"})
_TOKEN: Final = re.compile(
    r'\s*(?:(?P<quoted>"[^"]*")|(?P<gap>~~?)|(?P<slot>\{[a-z_]+\})|(?P<sign>[()\[\]|^$])|(?P<word>[^\s()\[\]|{}"^$~]+))'
)
_DOUBLED: Final = re.compile(r"([^\W\d_])\1")
_GAPS: Final = {"~": 3, "~~": 7}
_MOST_PLAIN: Final = 64

#: How an element follows the one before it: touching or joined (0), loosely (-1), or over a gap of so many words.
JOINED: Final = 0
LOOSELY: Final = -1


class Word(NamedTuple):
    """A word as the automaton looks for it. Mode: n normal, x exact, s stem, r raw."""

    text: str
    mode: str


class Element(NamedTuple):
    """A part of a sequence: the node, whether it may be missing, how it follows what is before it, and whether it may touch that."""

    node: int
    optional: bool
    follows: int
    touches: bool = False


class Node(NamedTuple):
    """A node of the grammar.

    kind `words`: any of `words`; `slot`: the built-in slot `name`; `either`: any of `nodes`; `sequence`: `elements` in order, at a
    beginning or an end if so marked.
    """

    kind: str
    words: tuple[int, ...] = ()
    name: str = ""
    nodes: tuple[int, ...] = ()
    elements: tuple[Element, ...] = ()
    at_begin: bool = False
    at_end: bool = False


class Nodes:
    """The nodes of a finished grammar by number; one read from a file is built when first asked for."""

    def __init__(self, rows: Sequence[Node | list[Any]]) -> None:
        """Keep nodes, or the rows that they are kept as."""
        self._rows = list(rows)

    def __getitem__(self, number: int) -> Node:
        """The node of a number."""
        row = self._rows[number]
        if not isinstance(row, Node):
            kind, words, name, nodes, elements, at_begin, at_end = row
            row = Node(kind, tuple(words), name, tuple(nodes), tuple(Element(*element) for element in elements), at_begin, at_end)
            self._rows[number] = row
        return row

    def __len__(self) -> int:
        """How many there are."""
        return len(self._rows)

    def __iter__(self) -> Iterator[Node]:
        """All of them, in order."""
        return map(self.__getitem__, range(len(self)))

    def __eq__(self, other: object) -> bool:
        """Equal where all nodes are."""
        return isinstance(other, Nodes) and list(self) == list(other)

    __hash__ = None  # type: ignore[assignment]


@dataclass(slots=True)
class Grammar:
    """The nodes and words of a language's patterns, each kept once. It grows while patterns are added."""

    sets: Mapping[str, Sequence[str]]
    nodes: list[Node] = field(default_factory=list)
    words: list[Word] = field(default_factory=list)
    _node_ids: dict[Node, int] = field(default_factory=dict)
    _word_ids: dict[Word, int] = field(default_factory=dict)
    _set_ids: dict[str, int] = field(default_factory=dict)

    def add(self, source: str, *, where: str = "") -> int:
        """Add a pattern and give its node.

        Raises:
            PatternError: the pattern is malformed, names an unknown slot, or has no word that must be there.
        """
        node = _Parser(self, source, where).whole()
        if not self.has_words(node):
            raise PatternError(f"pattern {source!r} has no word that must be there", where=where, todo="add a word outside [ ] and gaps")
        return node

    def node(self, node: Node) -> int:
        """The id of a node, the same for equal nodes."""
        if node not in self._node_ids:
            self._node_ids[node] = len(self.nodes)
            self.nodes.append(node)
        return self._node_ids[node]

    def word(self, text: str, mode: str) -> int:
        """The id of a word, the same for equal words."""
        word = Word(text, mode)
        if word not in self._word_ids:
            self._word_ids[word] = len(self.words)
            self.words.append(word)
        return self._word_ids[word]

    def word_set(self, name: str, where: str) -> int:
        """The node of a word set.

        Raises:
            PatternError: a word of the set is malformed, or the set refers to itself.
        """
        if name not in self._set_ids:
            self._set_ids[name] = -1
            parsed = [_Parser(self, word, where).whole() for word in self.sets[name]]
            self._set_ids[name] = self.either(parsed)
        if self._set_ids[name] < 0:
            raise PatternError(f"set {{{name}}} refers to itself", where=where)
        return self._set_ids[name]

    def either(self, nodes: list[int]) -> int:
        """One of several nodes; single words are gathered into one node."""
        words: dict[int, None] = {}
        rest: dict[int, None] = {}
        for node in nodes:
            found = self.nodes[node]
            if found.kind == "words":
                words.update(dict.fromkeys(found.words))
            elif found.kind == "either":
                for inner in found.nodes:
                    (
                        words.update(dict.fromkeys(self.nodes[inner].words))
                        if self.nodes[inner].kind == "words"
                        else rest.update({inner: None})
                    )
            else:
                rest[node] = None
        gathered = [self.node(Node("words", words=tuple(sorted(words))))] if words else []
        together = [*gathered, *rest]
        return together[0] if len(together) == 1 else self.node(Node("either", nodes=tuple(together)))

    def has_words(self, node: int) -> bool:
        """Whether a word, or a link, mention or e-mail, must be found for this node to match."""
        found = self.nodes[node]
        if found.kind == "either":
            return all(map(self.has_words, found.nodes))
        if found.kind == "sequence":
            return any(self.has_words(element.node) for element in found.elements if not element.optional)
        return found.kind == "words" or found.name in ("link", "mention", "email")

    def plain(self, node: int) -> tuple[str, ...]:
        """What a node without slots and gaps says, run together, if that is at most a few dozen strings; else nothing."""
        found = self.nodes[node]
        if found.kind == "words":
            return (
                tuple(self.words[word].text for word in found.words if self.words[word].mode in "nx")
                if len(found.words) <= _MOST_PLAIN
                else ()
            )
        if found.kind == "either":
            each = [self.plain(inner) for inner in found.nodes]
            return tuple(text for texts in each for text in texts) if all(each) and sum(map(len, each)) <= _MOST_PLAIN else ()
        if found.kind != "sequence" or any(element.follows > 0 for element in found.elements):
            return ()
        texts = [""]
        for element in found.elements:
            options = self.plain(element.node)
            if not options or len(texts) * (len(options) + 1) > _MOST_PLAIN:
                return ()
            texts = [head + tail for head in texts for tail in ((*options, "") if element.optional else options)]
        return tuple(text for text in texts if text)


class _Parser:
    """Recursive descent over the tokens of one pattern."""

    def __init__(self, grammar: Grammar, source: str, where: str) -> None:
        self.grammar, self.source, self.where = grammar, source, where
        self.tokens: list[tuple[str, str]] = []
        self.at = 0
        position = 0
        while position < len(source.rstrip()):
            match = _TOKEN.match(source, position)
            if not match or match.end() == position:
                raise self._error(f"cannot read {source[position:]!r}")
            self.tokens.append((match.lastgroup or "", match[match.lastgroup or 0]))
            position = match.end()

    def _error(self, what: str) -> PatternError:
        return PatternError(f"pattern {self.source!r}: {what}", where=self.where)

    def whole(self) -> int:
        node = self._alternatives(end=None)
        if self.at < len(self.tokens):
            raise self._error(f"unexpected {self.tokens[self.at][1]!r}")
        return node

    def _alternatives(self, end: str | None) -> int:
        branches = [self._sequence(end)]
        while self.at < len(self.tokens) and self.tokens[self.at] == ("sign", "|"):
            self.at += 1
            branches.append(self._sequence(end))
        return self.grammar.either(branches)

    def _sequence(self, end: str | None) -> int:
        elements: list[Element] = []
        gap = carried = 0  # a gap just read; one over a part that may be missing
        at_begin = at_end = False
        while self.at < len(self.tokens) and self.tokens[self.at] not in (("sign", "|"), ("sign", end)):
            kind, value = self.tokens[self.at]
            self.at += 1
            if at_end:
                raise self._error("nothing may follow $")
            if kind == "gap":
                if not elements or gap:
                    raise self._error("a gap needs words on both sides")
                gap = _GAPS[value]
            elif value == "^" and kind == "sign":
                if elements or gap:
                    raise self._error("^ stands at the beginning")
                at_begin = True
            elif value == "$" and kind == "sign":
                at_end = True
            else:
                node, optional = self._element(kind, value)
                loose = self.grammar.nodes[node].name in LOOSE_SLOTS
                touches = bool(elements) and (self._is_raw(node) or self._is_raw(elements[-1].node))
                follows = max(gap, carried) or (LOOSELY if loose else JOINED)
                elements.append(Element(node, optional, follows if elements else JOINED, touches))
                carried = max(gap, carried) if optional else 0
                gap = 0
        if gap:
            raise self._error("a gap needs words on both sides")
        if not elements:
            raise self._error("empty sequence")
        if len(elements) == 1 and not (at_begin or at_end or elements[0].optional):
            return elements[0].node
        return self.grammar.node(Node("sequence", elements=tuple(elements), at_begin=at_begin, at_end=at_end))

    def _element(self, kind: str, value: str) -> tuple[int, bool]:
        if kind == "word":
            return self._word(value), False
        if kind == "quoted":
            text = fold_words(value[1:-1]).strip()
            if not text:
                raise self._error("empty quotation")
            return self._words([text], "r"), False
        if kind == "slot":
            return self._slot(value[1:-1]), False
        if value in "([":
            closing = ")" if value == "(" else "]"
            node = self._alternatives(closing)
            if self.at >= len(self.tokens) or self.tokens[self.at] != ("sign", closing):
                raise self._error(f"{value!r} is not closed")
            self.at += 1
            return node, value == "["
        raise self._error(f"unexpected {value!r}")

    def _word(self, value: str) -> int:
        mode = "x" if value.endswith("!") else "s" if value.endswith("*") else "n"
        pieces = [
            fold_words(piece).strip() for piece in value.rstrip("!*").split("\u200c")
        ]  # a half-space may be written, left out or widened
        pieces = [part for piece in pieces for part in piece.split()]
        if not pieces:
            raise self._error(f"{value!r} folds to nothing")
        if len(pieces) == 1:
            return self._words(pieces, mode)
        elements = tuple(
            Element(self._words([piece], mode if piece is pieces[-1] else "x"), optional=False, follows=JOINED) for piece in pieces
        )
        return self.grammar.either([self._words(["".join(pieces)], mode), self.grammar.node(Node("sequence", elements=elements))])

    def _words(self, texts: list[str], mode: str) -> int:
        return self.grammar.node(Node("words", words=tuple(self.grammar.word(text, mode) for text in texts)))

    def _is_raw(self, node: int) -> bool:
        """Whether a node holds a quoted piece, which may touch its neighbours."""
        found = self.grammar.nodes[node]
        return any(self.grammar.words[word].mode == "r" for word in found.words) or any(map(self._is_raw, found.nodes))

    def _slot(self, name: str) -> int:
        if name in SLOTS:
            return self.grammar.node(Node("slot", name=name))
        if name not in self.grammar.sets:
            known = f"slots are {', '.join(SLOTS)} and the lexicon's sets {', '.join(sorted(self.grammar.sets))}"
            raise self._error(f"unknown slot {{{name}}}; {known}")
        return self.grammar.word_set(name, self.where)


def spellings(text: str) -> tuple[str, ...]:
    """A folded word as the automaton looks for it: as it is, and in Latin letters with doubled ones single, as folding leaves elongated ones."""
    single = _DOUBLED.sub(r"\1", text) if text.isascii() else text
    return (text,) if single == text else (text, single)
