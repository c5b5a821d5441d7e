"""Scores with their uncertainty: accuracy with Wilson intervals, F1 with seeded bootstrap intervals over posts."""

from __future__ import annotations

import math
import random
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from disclose.evaluation.gold import GoldPost, Labelled
    from disclose.report import Report

_T = TypeVar("_T")
_RESAMPLES: Final = 400
_Z95: Final = 1.959964


@dataclass(frozen=True, slots=True)
class Score:
    """A figure in 0..1 with the bounds of its 95 % interval and the number of things it is over."""

    value: float
    low: float
    high: float
    count: int


@dataclass(frozen=True, slots=True)
class Spans:
    """One post's spans of one kind: right ones found (of the predicted, of the wanted), predicted, wanted."""

    right_predicted: int
    right_wanted: int
    predicted: int
    wanted: int


def wilson(right: int, count: int) -> Score:
    """A proportion with its Wilson score interval (Wilson 1927)."""
    if not count:
        return Score(math.nan, math.nan, math.nan, 0)
    share = right / count
    scale = 1 + _Z95**2 / count
    middle = (share + _Z95**2 / (2 * count)) / scale
    reach = _Z95 * math.sqrt(share * (1 - share) / count + _Z95**2 / (4 * count**2)) / scale
    return Score(share, max(0.0, middle - reach), min(1.0, middle + reach), count)


def accuracy(pairs: Sequence[tuple[str, str]]) -> Score:
    """Share of (predicted, wanted) pairs that agree."""
    return wilson(sum(predicted == wanted for predicted, wanted in pairs), len(pairs))


def macro_f1(pairs: Sequence[tuple[str, str]]) -> Score:
    """Mean F1 over the labels that occur in the wanted ones."""
    return _bootstrap(pairs, _macro_f1)


def span_scores(posts: Sequence[Spans]) -> tuple[Score, Score, Score]:
    """Precision, recall and F1 of spans, pooled over posts."""
    right_predicted, predicted = sum(post.right_predicted for post in posts), sum(post.predicted for post in posts)
    right_wanted, wanted = sum(post.right_wanted for post in posts), sum(post.wanted for post in posts)
    return wilson(right_predicted, predicted), wilson(right_wanted, wanted), _bootstrap(posts, _span_f1)


def match_spans(predicted: Sequence[tuple[int, int, str]], wanted: Sequence[Labelled], *, typed: bool) -> Spans:
    """Match predicted (start, end, label) with labelled spans: they agree when they overlap and, if `typed`, have one label."""

    def agree(span: tuple[int, int, str], gold: Labelled) -> bool:
        return (not typed or span[2] == gold.label) and any(span[0] < end and start < span[1] for start, end in gold.places)

    return Spans(
        sum(any(agree(span, gold) for gold in wanted) for span in predicted),
        sum(any(agree(span, gold) for span in predicted) for gold in wanted),
        len(predicted),
        len(wanted),
    )


def score_posts(posts: Sequence[tuple[GoldPost, Report]]) -> dict[str, Score]:
    """All scores of a set of posts, by name."""
    verdicts = [(report.verdict, gold.verdict) for gold, report in posts]
    commercial = [(report.signals.sponsorship.commercial, gold.commercial) for gold, report in posts]
    disclosure = [(report.signals.sponsorship.disclosure, gold.disclosure) for gold, report in posts]
    claims = [[(claim.start, claim.end, claim.category) for claim in report.signals.claims] for _, report in posts]
    artifacts = [[(item.start, item.end, item.kind) for item in report.signals.generated.artifacts] for _, report in posts]
    scores = {
        "verdict accuracy": accuracy(verdicts),
        "verdict macro-F1": macro_f1(verdicts),
        "commercial accuracy": accuracy(commercial),
        "commercial macro-F1": macro_f1(commercial),
        "disclosure accuracy": accuracy(disclosure),
        "disclosure macro-F1": macro_f1(disclosure),
        "language accuracy": accuracy([(report.languages.primary.split("-")[0], gold.language) for gold, report in posts]),
    }
    for name, found, wanted, typed in (
        ("claims typed", claims, [gold.claims for gold, _ in posts], True),
        ("claims untyped", claims, [gold.claims for gold, _ in posts], False),
        ("leftovers", artifacts, [gold.artifacts for gold, _ in posts], True),
    ):
        parts = span_scores([match_spans(one, other, typed=typed) for one, other in zip(found, wanted, strict=True)])
        scores.update({f"{name} {part}": score for part, score in zip(("precision", "recall", "F1"), parts, strict=True)})
    return scores


def _macro_f1(pairs: Sequence[tuple[str, str]]) -> float:
    wanted, predicted = Counter(pair[1] for pair in pairs), Counter(pair[0] for pair in pairs)
    right = Counter(pair[1] for pair in pairs if pair[0] == pair[1])
    scores = [2 * right[label] / (wanted[label] + predicted[label]) for label in wanted]
    return sum(scores) / len(scores) if scores else math.nan


def _span_f1(posts: Sequence[Spans]) -> float:
    predicted, wanted = sum(post.predicted for post in posts), sum(post.wanted for post in posts)
    if not predicted or not wanted:
        return 0.0 if predicted or wanted else math.nan
    precision, recall = sum(post.right_predicted for post in posts) / predicted, sum(post.right_wanted for post in posts) / wanted
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def _bootstrap(items: Sequence[_T], measure: Callable[[Sequence[_T]], float]) -> Score:
    """A measure with its percentile bootstrap interval (Efron 1979), resampled over items with a fixed seed."""
    value = measure(items)
    if not items or math.isnan(value):
        return Score(math.nan, math.nan, math.nan, len(items))
    chance = random.Random(0)
    samples = sorted(sample for _ in range(_RESAMPLES) if not math.isnan(sample := measure(chance.choices(items, k=len(items)))))
    return Score(value, samples[int(0.025 * len(samples))], samples[min(len(samples) - 1, int(0.975 * len(samples)))], len(items))
