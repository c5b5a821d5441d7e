"""A post as a reader and a matcher see it."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from operator import itemgetter
from typing import TYPE_CHECKING

from disclose.text.fold import Folded, fold
from disclose.text.language import Languages, recognise
from disclose.text.segments import STAND_IN, Segment, find_hashtags, find_segments, split_sentences
from disclose.text.visible import CUTS, visible_end

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from disclose.post import Post


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read of a post.

    Attributes:
        text: the original.
        folded: the folded text with its map; offsets of hits count its characters.
        languages: of the post and its parts.
        segments: links, mentions and e-mail addresses, offsets in the original.
        hashtags: folded spans, sign included.
        sentences: folded spans.
        visible_end: offset in the original at which the platform cuts.
        shouted: whether the Latin letters of the text are mostly capitals.
    """

    text: str
    folded: Folded
    languages: Languages
    segments: tuple[Segment, ...]
    hashtags: tuple[tuple[int, int], ...]
    sentences: tuple[tuple[int, int], ...]
    visible_end: int
    shouted: bool

    def original(self, start: int, end: int) -> str:
        """The original text behind a folded span."""
        low, high = self.folded.original(start, end)
        return self.text[low:high]

    def sentence_of(self, at: int) -> tuple[int, int]:
        """The folded span of the sentence that holds a folded offset."""
        return span_around(self.sentences, at) or (0, len(self.folded.text))


def span_around(spans: Sequence[tuple[int, int]], at: int) -> tuple[int, int] | None:
    """Of sorted, disjoint spans the one that holds an offset."""
    index = bisect_right(spans, at, key=itemgetter(0)) - 1
    return spans[index] if index >= 0 and at < spans[index][1] else None


def read(post: Post, cuts: Mapping[str, int | None] = CUTS) -> Reading:
    """Read a post: pure, never fails on any text.

    Args:
        post: the post.
        cuts: platform → code points shown before "more", or None for all.
    """
    segments = find_segments(post.text)
    folded = fold(post.text, stand_ins=tuple((segment.start, segment.end, STAND_IN[segment.kind]) for segment in segments))
    languages = recognise(post.text, post.lang)
    upper = sum(1 for char in post.text if "A" <= char <= "Z")
    lower = sum(1 for char in post.text if "a" <= char <= "z")
    return Reading(
        text=post.text,
        folded=folded,
        languages=languages,
        segments=tuple(segments),
        hashtags=tuple(find_hashtags(post.text, folded)),
        sentences=tuple(split_sentences(folded.text, thai=languages.primary == "th")),
        visible_end=visible_end(post.text, post.platform, cuts),
        shouted=upper > 20 and upper > 2 * lower,
    )
