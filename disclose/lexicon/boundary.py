"""Where a word found in a text is that word: boundaries, clitics and endings of each language."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from disclose.text.languages.morphology import Morphology

Span = tuple[int, int]

_LATIN: Final = frozenset("abcdefghijklmnopqrstuvwxyz0123456789")
#: Letters that may follow a stem, and letters that clitics may have.
_LONGEST_ENDING: Final = 12
_LONGEST_PREFIX: Final = 6
#: Where words may touch: letters of a word that takes endings, and of one that may stand amid others.
SHORTEST_INFLECTED: Final = 3
_SHORTEST_AMID: Final = 4


class Boundary:
    """The boundary policy of one language, over folded text."""

    def __init__(self, morphology: Morphology) -> None:
        """Compile the policy."""
        self.touching, self.gap_letters = morphology.touching, morphology.gap_letters
        self._letter = re.compile(f"[{morphology.letters}]")
        self._run = re.compile(f"[{morphology.letters}]+")
        self.token = re.compile(f"[{morphology.letters}a-z0-9]+")
        self._inner = re.compile(f"[{morphology.letters}]{{2,}}|[a-z0-9]{{2,}}")
        self._leading = frozenset(morphology.leading)
        self._following = re.compile(f"[{morphology.following}]") if morphology.following else None
        self._clustered = bool(morphology.following)
        self._is_prefix = _full_matcher(morphology.prefix)
        self._is_suffix = _full_matcher(morphology.suffix)
        self._has_prefix, self._has_suffix = bool(morphology.prefix), bool(morphology.suffix)
        self._own = morphology.script != "Latn"

    def inside(self, text: str) -> bytearray:
        """For each offset whether it is inside a word: no word may end there, and where words may touch no short one stand amid others."""
        flags = bytearray(len(text) + 1)
        if self._clustered and self._following:
            for match in self._following.finditer(text):
                flags[match.start()] = 1
        else:
            for match in self._inner.finditer(text):
                start, end = match.span()
                flags[start + 1 : end] = b"\x01" * (end - start - 1)
        return flags

    def spans(self, text: str, start: int, end: int, mode: str) -> tuple[Span, ...]:
        """The spans at which a literal found at `start`..`end` counts as a word, clitics and endings included.

        Mode: n normal, x exact, s stem (any ending), r raw. In languages whose words touch, a span may end inside a run of
        letters; `closed` decides where a whole match ends.
        """
        if mode == "r":
            return ((start, end),)
        first = text[start]
        if not self._own or first in _LATIN:
            return self._latin(text, start, end, mode)
        if self._clustered:
            return self._cluster(text, start, end)
        if self.touching:
            return self._touching(text, start, end, mode)
        stop = self._run_end(text, end)
        if stop > end and (mode != "s" or stop - end > _LONGEST_ENDING):
            return ()
        if stop < len(text) and text[stop] in _LATIN and text[stop].isalpha():
            return ()
        begin = self._run_begin(text, start, _LONGEST_PREFIX)
        if begin is None or (begin and text[begin - 1] in _LATIN):
            return ()
        # clitics longer than the word that they would stand before are part of another word
        if begin == start or (mode != "x" and start - begin <= end - start and self._is_prefix(text[begin:start])):
            return ((begin, stop),)
        return ()

    def number(self, text: str, start: int, end: int) -> Span:
        """The span of a number together with a clitic written before it."""
        if not self._has_prefix:
            return start, end
        begin = self._run_begin(text, start, _LONGEST_PREFIX)
        if begin is not None and begin < start and self._is_prefix(text[begin:start]):
            return begin, end
        if start and text[start - 1] == "-":
            begin = self._run_begin(text, start - 1, _LONGEST_PREFIX)
            if begin is not None and begin < start - 1 and self._is_prefix(text[begin : start - 1]):
                return begin, end
        return start, end

    def closed(self, text: str, start: int, end: int) -> bool:
        """Whether a whole match may begin and end here; always so where words do not touch."""
        if not self.touching or self._clustered:
            return True
        return not (
            (start and self._letter.match(text, start - 1) and self._letter.match(text, start))
            or (end < len(text) and self._letter.match(text, end) and self._letter.match(text, end - 1))
        )

    def opens(self, text: str, at: int) -> bool:
        """Whether a word may begin right at an offset without anything before it: at a run's beginning, or anywhere in Thai."""
        return self._clustered or not at or not text[at - 1].isalnum()

    def _latin(self, text: str, start: int, end: int, mode: str) -> tuple[Span, ...]:
        if start and text[start - 1] in _LATIN:
            return ()
        stop = end
        while stop < len(text) and text[stop] in _LATIN:
            stop += 1
            if stop - end > _LONGEST_ENDING:
                return ()
        return ((start, stop),) if stop == end or mode == "s" else ()

    def _cluster(self, text: str, start: int, end: int) -> tuple[Span, ...]:
        before = text[start - 1] if start else ""
        after = text[end] if end < len(text) else ""
        if before in self._leading or before in _LATIN or after in _LATIN or (after and self._following and self._following.match(after)):
            return ()
        return ((start, end),)

    def _touching(self, text: str, start: int, end: int, mode: str) -> tuple[Span, ...]:
        """A short word stands at the beginning of a run of letters or reaches its end; amid other letters it is part of a word."""
        stop = self._run_end(text, end)
        amid = end - start < _SHORTEST_AMID and start and self._letter.match(text, start - 1)
        if mode == "s":
            return ((start, stop),) if stop - end <= _LONGEST_ENDING else ()
        if mode == "x" or end - start < SHORTEST_INFLECTED or (stop > end and not self._is_suffix(text[end:stop])):
            return () if amid and stop > end else ((start, end),)
        out = [(start, end)] if stop == end else [(start, end), (start, stop)]
        if stop < len(text) and text[stop] == " ":
            last = self._run_end(text, stop + 1)
            if last > stop + 1 and self._is_suffix(text[stop + 1 : last]):
                out.append((start, last))
        return tuple(out)

    def _run_end(self, text: str, at: int) -> int:
        match = self._run.match(text, at, at + 40)
        return match.end() if match else at

    def _run_begin(self, text: str, at: int, most: int) -> int | None:
        """The beginning of the run of letters that ends at `at`, or None where it is longer than `most`."""
        begin = at
        while begin and self._letter.match(text, begin - 1):
            begin -= 1
            if at - begin > most:
                return None
        return begin


class _FullMatcher:
    """Whether a string is one of the forms of an expression; answers are kept."""

    def __init__(self, expression: str) -> None:
        self._regex = re.compile(expression) if expression else None
        self._known = lru_cache(maxsize=8192)(self._ask)

    def _ask(self, text: str) -> bool:
        return bool(self._regex and text and self._regex.fullmatch(text))

    def __call__(self, text: str) -> bool:
        return len(text) <= _LONGEST_ENDING and self._known(text)


def _full_matcher(expression: str) -> _FullMatcher:
    return _FullMatcher(expression)
