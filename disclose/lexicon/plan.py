"""A grammar prepared for matching: what must be found before a node is tried, and how its parts follow each other."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from disclose.lexicon.pattern import OPEN_SLOTS

if TYPE_CHECKING:
    from disclose.lexicon.loading import Lexicon

#: Most folded characters that one word of a gap may have.
_WIDEST: Final = 26
#: Most folded characters between an element and the next, beside a gap's words.
_JOINT_REACH: Final = 8
#: The share of short posts that hold a slot, about.
_SLOT_SHARES: Final = {"n": 0.5, "digits": 0.4, "mention": 0.3, "time": 0.2, "code": 0.2, "pct": 0.1, "money": 0.1, "year": 0.1}
_SLOT_SHARE: Final = 0.05


class Step(NamedTuple):
    """An element of a sequence, prepared: as in `Element`; how many words it takes where it is an open slot, else 0; and how far
    after the element before it may begin, in folded characters.
    """

    node: int
    optional: bool
    follows: int
    touches: bool
    open: int
    reach: int


class Steps(NamedTuple):
    """A sequence, prepared.

    Attributes:
        steps: its elements.
        final: the number of the last one that must be there.
        leaves: the words and slots that must be there, in order, each with the most characters from the leaf before it, -1 where
            nothing bounds them.
        at_begin, at_end: as in `Node`.
    """

    steps: tuple[Step, ...]
    final: int
    leaves: tuple[tuple[int, int], ...]
    at_begin: bool
    at_end: bool


class Plan:
    """A grammar prepared for matching: what must be found before a node is tried at all. Worked out for a node when first asked.

    Words and slots are the leaves.
    """

    def __init__(self, lexicon: Lexicon, *, gap_letters: int) -> None:
        """Keep the grammar; `gap_letters` as in `Morphology`."""
        self.nodes, self.slots, self.slot_sets = lexicon.nodes, lexicon.slots, lexicon.slot_sets
        self._shares = lexicon.shares
        self._width = gap_letters or _WIDEST
        self.required = cache(self._required)
        self.keys = cache(self._keys)
        self.choices = cache(self._choices)
        self.words = cache(self._words)
        self.branches = cache(self._branches)
        self.steps = cache(self._steps)
        self._weight = cache(self._leaf_weight)

    def open(self, number: int) -> int:
        """How many words an open slot takes; 0 for any other node."""
        return OPEN_SLOTS.get(self.nodes[number].name, 0)

    def _is_leaf(self, number: int) -> bool:
        node = self.nodes[number]
        return node.kind == "words" or (node.kind == "slot" and node.name not in OPEN_SLOTS)

    def _words(self, number: int) -> frozenset[int]:
        return frozenset(self.nodes[number].words)

    def _steps(self, number: int) -> Steps:
        node = self.nodes[number]
        steps = []
        leaves: list[tuple[int, int]] = []
        bounded = False
        for element in node.elements:
            reach = _JOINT_REACH + max(element.follows, 0) * self._width
            steps.append(Step(*element, self.open(element.node), reach))
            if self._is_leaf(element.node) and not element.optional:
                leaves.append((element.node, reach if bounded else -1))
                bounded = True
            else:
                bounded = False
        final = max((index for index, step in enumerate(steps) if not step.optional), default=0)
        return Steps(tuple(steps), final, tuple(leaves), node.at_begin, node.at_end)

    def _required(self, number: int) -> frozenset[int]:
        """Leaves that must all be there."""
        node = self.nodes[number]
        if self._is_leaf(number):
            return frozenset({number})
        if node.kind == "sequence":
            return frozenset().union(*(self.required(element.node) for element in node.elements if not element.optional))
        return frozenset()

    def _keys(self, number: int) -> frozenset[int]:
        """Leaves of which one must be there; empty where nothing must."""
        node = self.nodes[number]
        if self._is_leaf(number):
            return frozenset({number})
        if node.kind == "either":
            each = [self.keys(inner) for inner in node.nodes]
            return frozenset().union(*each) if all(each) else frozenset()
        options = [keys for element in node.elements if not element.optional and (keys := self.keys(element.node))]
        return min(options, key=self._commonness) if len(options) > 1 else options[0] if options else frozenset()

    def _choices(self, number: int) -> tuple[frozenset[int], ...]:
        """For each part of a sequence that is an alternation: leaves of which one must be there."""
        needed = [element.node for element in self.nodes[number].elements if not element.optional]
        inner = [choice for part in needed if self.nodes[part].kind == "sequence" for choice in self.choices(part)]
        own = [self.keys(part) for part in needed if self.nodes[part].kind == "either" and self.keys(part)]
        return tuple(sorted({*own, *inner}, key=len))

    def _branches(self, number: int) -> tuple[dict[int, list[int]], list[int]]:
        """Of an alternation: its branches by the leaves that they need, and those that need none."""
        by_key: dict[int, list[int]] = {}
        for inner in self.nodes[number].nodes:
            for key in self.keys(inner):
                by_key.setdefault(key, []).append(inner)
        return by_key, [inner for inner in self.nodes[number].nodes if not self.keys(inner)]

    def _commonness(self, keys: frozenset[int]) -> float:
        """How often one of the leaves may be expected."""
        return sum(map(self._weight, keys))

    def _leaf_weight(self, number: int) -> float:
        node = self.nodes[number]
        return _SLOT_SHARES.get(node.name, _SLOT_SHARE) if node.kind == "slot" else sum(self._shares[word] for word in node.words)
