"""Matching a grammar bottom-up: the spans of words are known, those of sequences follow by joining neighbours.

One chart serves one text. Every node is matched at most once, over lists of spans sorted by their beginning; joins look only as far as the
longest gap reaches, so the work grows with the number of words found, not with the length of the text squared.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from disclose.lexicon.pattern import JOINED, LOOSELY, OPEN_SLOTS
from disclose.text.fold import EMAIL, LINK, MENTION

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from disclose.lexicon.boundary import Boundary
    from disclose.lexicon.plan import Plan, Step, Steps
    from disclose.text.reading import Reading

Span = tuple[int, int]

_JOINT: Final = frozenset(" -\"'")
_LONGEST_JOINT: Final = 4
_LOOSE: Final = re.compile(r"[\s:;=>\"'()\[\]\-.,*|→➡⬇\ufe0f👉👇🔗✨]{0,6}")
_BREAKS: Final = re.compile(r"[!?;:()\n,]|\.(?!\d)")
_NUMBER: Final = re.compile(r"(?<!\d)\d(?:[\d.,/]{0,12}\d)?(?:[km](?![a-z]))?")
_DIGIT: Final = re.compile(r"\d")
_YEAR: Final = re.compile(r"(?<!\d)(?:19[89]\d|20[0-4]\d|25[5-7]\d|13[6-9]\d|140\d|14[2-5]\d)(?!\d)")
_PERCENT: Final = re.compile(r"(?<!\d)\d(?:[\d.,/]{0,12}\d)?[ \-]?%|%[ ]?\d(?:[\d.,/]{0,12}\d)?")
_SIGN: Final = "[$€£₪฿﷼¥₹₺₦₱₵₩₫₴₽]"
_MONEY: Final = re.compile(
    rf"(?:{_SIGN}|(?<![a-z0-9])(?:rs|n|ksh|aed|usd|sar|qr|egp|thb|gbp|eur|inr|rm)\.?)[ ]?\d(?:[\d.,/]{{0,12}}\d)?[km]?"
    rf"|(?<!\d)\d(?:[\d.,/]{{0,12}}\d)?[ ]?[km]?[ ]?{_SIGN}"
)
_CODE: Final = re.compile(r"(?<![a-z0-9])(?:[a-z][a-z0-9]{2,19}(?:-[a-z0-9]{1,12})?|\d{2,4}[a-z]{2,16}\d{0,4})(?![a-z0-9])")
_PHONE: Final = re.compile(r"\+?\d[\d \-]{6,15}\d")
_OPEN_WORD: Final = re.compile(r"[ \-\"']{0,4}[^\W\d_][^\s.,!?;:()\[\]{}<>%\"]{0,24}\"?|[ ]&(?= [^\W\d_])")
_BEGIN_SIGNS: Final = frozenset(" \"'*#>•-–.)([0123456789")
_SENTENCE_SIGNS: Final = frozenset(".!?|•])>:\n")
_WORDLIKE_SIGNS: Final = frozenset(" ,'\"%$€£₪฿#@()/+&*=~-\ue000\ue001\ue002")
_END_SIGNS: Final = frozenset("\n.!?,|:;•-")


class Chart:
    """The spans of every node in one text."""

    def __init__(
        self,
        reading: Reading,
        boundary: Boundary,
        plan: Plan,
        words: Mapping[int, list[Span]],
        active: set[int],
    ) -> None:
        """Begin with the words found; slots are looked for at once.

        Args:
            reading: the text.
            boundary: the language's policy.
            plan: the grammar.
            words: spans by word.
            active: the `words` nodes of which a word was found; the slots found are added to it.
        """
        self._reading, self._text, self._boundary, self._plan = reading, reading.folded.text, boundary, plan
        self._words, self._present, self._active = words, frozenset(words), active
        self._spans: dict[int, list[Span]] = {}
        self._slots: dict[str, list[Span]] = {}
        for name, number in plan.slots.items():
            if spans := self._slot(name):
                self._spans[number] = spans
                active.add(number)

    def matches(self, node: int) -> list[Span]:
        """Spans of a whole pattern: closed at both ends, the shortest from each beginning, none inside another."""
        spans = self._spans[node] if node in self._spans else self.spans(node)
        if not spans:
            return spans
        out: list[Span] = []
        last = -1
        for start, end in spans:
            if start >= last and end > start and self._boundary.closed(self._text, start, end):
                out.append((start, end))
                last = end
        return out

    def spans(self, node: int) -> list[Span]:
        """All spans of a node, sorted."""
        known = self._spans.get(node)
        if known is None:
            self._spans[node] = []  # a set that refers to itself by a slot adds nothing
            self._spans[node] = known = self._match(node)
        return known

    def _match(self, number: int) -> list[Span]:
        plan, active = self._plan, self._active
        kind = plan.nodes[number].kind
        if kind == "sequence":
            if not plan.required(number) <= active or any(map(active.isdisjoint, plan.choices(number))):
                return []
            return self._sequence(plan.steps(number))
        if kind == "words":
            found = plan.words(number) & self._present if number in active else ()
            if len(found) == 1:
                (word,) = found
                return self._words[word]
            return sorted({span for word in found for span in self._words[word]})
        if kind == "either":
            table, free = plan.branches(number)
            branches = {branch for key in table.keys() & active for branch in table[key]}
            branches.update(free)
            if len(branches) == 1:
                return self.spans(branches.pop())
            return sorted({span for branch in branches for span in self.spans(branch)})
        return sorted(set(self._all_words(plan.open(number)))) if plan.open(number) else []

    def _sequence(self, sequence: Steps) -> list[Span]:
        if len(sequence.leaves) > 1 and not self._in_reach(sequence.leaves):
            return []
        partial: set[Span] = set()
        begun = False
        last = len(sequence.steps) - 1
        for index, step in enumerate(sequence.steps):
            extended = self._extend(partial, step, last=index == last) if partial else set()
            if not begun:
                begun = not step.optional
                partial = extended.union(self.spans(step.node), partial if step.optional else ())
                if sequence.at_begin and index == 0:
                    partial = {span for span in partial if self._begins(span[0])}
            elif not step.optional:
                partial = extended
            elif extended:
                partial = extended | (_not_begun_in(extended, partial) if index > sequence.final else partial)
            if begun and not partial:
                return []
        if sequence.at_begin:
            partial = {span for span in partial if self._begins(span[0])}
        if sequence.at_end:
            partial = {span for span in partial if self._ends(span[1])}
        return sorted(partial)

    def _in_reach(self, leaves: tuple[tuple[int, int], ...]) -> bool:
        """Whether the leaves that must be there stand in order, each near enough to the one before: a quick look before any joining."""
        ends: list[int] = []
        for leaf, reach in leaves:
            spans = self._spans[leaf] if leaf in self._spans else self.spans(leaf)
            if ends:
                low = min(ends)
                if reach < 0:
                    ends = [end for start, end in spans if start >= low]
                else:
                    high = max(ends) + reach
                    ends = [end for start, end in spans if low <= start <= high]
            else:
                ends = [end for _, end in spans]
            if not ends:
                return False
        return True

    def _extend(self, partial: set[Span], step: Step, *, last: bool) -> set[Span]:
        if step.open:
            return self._extend_open(partial, step, last=last)
        spans = self._spans[step.node] if step.node in self._spans else self.spans(step.node)
        out: set[Span] = set()
        if not spans:
            return out
        for start, end in partial:
            for index in range(bisect_left(spans, (end, 0)), len(spans)):
                low, high = spans[index]
                if low - end > step.reach:
                    break
                if self._follows(end, low, step):
                    out.add((start, high))
        return out

    def _extend_open(self, partial: set[Span], step: Step, *, last: bool) -> set[Span]:
        out: set[Span] = set()
        for start, end in partial:
            ends = self._open_ends(end, step.open, step.follows)
            out.update((start, stop) for stop in (ends[-1:] if last else ends))
        return out

    def _open_ends(self, at: int, most: int, follows: int) -> list[int]:
        """Ends of one to `most` words after an offset, or after a gap's words too."""
        ends: list[int] = []
        for _ in range(most + max(follows, 0)):
            match = _OPEN_WORD.match(self._text, at)
            if not match or (match[0][0] not in _JOINT and not self._boundary.opens(self._text, at)):
                break
            ends.append(match.end())
            at = match.end()
        return ends

    def _all_words(self, most: int) -> Iterable[Span]:
        for match in _OPEN_WORD.finditer(self._text):
            start = match.end() - len(match[0].lstrip(" -\"'"))
            yield start, match.end()
            if most > 1:
                for stop in self._open_ends(match.end(), most - 1, 0):
                    yield start, stop

    def _follows(self, end: int, start: int, step: Step) -> bool:
        """Whether what begins at `start` follows what ended at `end` in the way asked."""
        between = self._text[end:start]
        how = step.follows
        free = self._boundary.touching or step.touches
        if how == LOOSELY:
            return bool(_LOOSE.fullmatch(between)) or (len(between) <= _LONGEST_JOINT and _JOINT.issuperset(between))
        if len(between) <= _LONGEST_JOINT and _JOINT.issuperset(between):
            return free or bool(between)
        if how == JOINED or _BREAKS.search(between):
            return False
        if self._boundary.gap_letters:
            return len(between) <= how * self._boundary.gap_letters
        return (step.touches or (between[0] in _JOINT and between[-1] in _JOINT)) and len(between.split()) <= how

    def _begins(self, at: int) -> bool:
        """Whether a line or sentence begins here, signs and bullets aside."""
        text = self._text
        at -= 1
        low = max(at - 8, -1)
        while at > low and text[at] in _BEGIN_SIGNS:
            if text[at] in _SENTENCE_SIGNS:
                return True
            at -= 1
        return (
            at < 0
            or text[at] in _SENTENCE_SIGNS
            or not (text[at].isalnum() or text[at] in _WORDLIKE_SIGNS or "\u0e31" <= text[at] <= "\u0e4e")
        )

    def _ends(self, at: int) -> bool:
        """Whether a line, clause or sentence ends here."""
        text = self._text
        stop = at
        while stop < len(text) and stop < at + 3 and text[stop] in " \"'*)]":
            stop += 1
        return (
            stop == len(text)
            or text[stop] in _END_SIGNS
            or not (text[stop].isalnum() or text[stop] in " \"'*)](#@%&/+=~$\ue000\ue001\ue002" or "\u0e31" <= text[stop] <= "\u0e4e")
        )

    def _slot(self, name: str) -> list[Span]:
        if name not in self._slots:
            self._slots[name] = sorted(set(self._find_slot(name)))
        return self._slots[name]

    def _find_slot(self, name: str) -> Iterable[Span]:
        text, sets = self._text, self._plan.slot_sets
        if name in ("link", "mention", "email"):
            return _positions(text, {"link": LINK, "mention": MENTION, "email": EMAIL}[name])
        if name in OPEN_SLOTS:
            return self._all_words(OPEN_SLOTS[name])
        if name in ("digits", "year", "phone"):
            return self._numbers({"digits": _NUMBER, "year": _YEAR, "phone": _PHONE}[name]) if _DIGIT.search(text) else ()
        if name == "code":
            return (match.span() for match in _CODE.finditer(text) if self._is_code(*match.span()))
        number = [*self._slot("digits"), *(self.spans(sets["number"]) if "number" in sets else ())]
        if name == "n":
            return number
        if name == "pct":
            return [*(self._numbers(_PERCENT) if "%" in text else ()), *self._pairs("n", "percent")]
        if name == "money":
            return [*(self._numbers(_MONEY) if self._slot("digits") else ()), *self._pairs("n", "currency")]
        return [*self._pairs("n", "time_unit"), *(self.spans(sets["time_word"]) if "time_word" in sets else ())]

    def _numbers(self, pattern: re.Pattern[str]) -> list[Span]:
        return [self._boundary.number(self._text, *match.span()) for match in pattern.finditer(self._text)]

    def _pairs(self, slot: str, name: str) -> list[Span]:
        """A number with the unit right after it."""
        if name not in self._plan.slot_sets:
            return []
        units = self.spans(self._plan.slot_sets[name])
        out = []
        for start, end in self._slot(slot):
            for index in range(bisect_left(units, (end, 0)), len(units)):
                low, high = units[index]
                if low - end > 2:
                    break
                if _JOINT.issuperset(self._text[end:low]):
                    out.append((start, high))
        return out

    def _is_code(self, start: int, end: int) -> bool:
        """Whether it is written as codes are: in capitals, or with digits."""
        code = self._reading.original(start, end)
        return code.isupper() or any(char.isdigit() for char in code)


def _not_begun_in(taken: set[Span], others: set[Span]) -> set[Span]:
    """Spans that begin where none of `taken` does: an optional part at the end is taken where it is there."""
    starts = {start for start, _ in taken}
    return {span for span in others if span[0] not in starts}


def _positions(text: str, sign: str) -> Iterable[Span]:
    at = text.find(sign)
    while at >= 0:
        yield at, at + 1
        at = text.find(sign, at + 1)
