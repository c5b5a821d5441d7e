"""Measuring how well machine-written texts are told from human ones, on rows that say who wrote them."""

from __future__ import annotations

import json
import math
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from disclose.encoder.calibration import BANDS, band_of, length_in_words
from disclose.errors import GoldError
from disclose.evaluation.gold import numbered_lines
from disclose.evaluation.scores import Score, wilson

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from disclose.encoder.runtime import Encoder

_FORM: Final = 'right form: {"text": "…", "lang": "he", "label": "machine" or "human"}, with source and kind if known'
_Z95: Final = 1.959964


@dataclass(frozen=True, slots=True)
class Authored:
    """A text, and whether a machine wrote it. `source` is the collection, `kind` the style or generator."""

    text: str
    language: str
    machine: bool
    source: str = ""
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Scored:
    """A text with the encoder's logit and what the calibration makes of it."""

    row: Authored
    score: float
    status: str


def says_who_wrote(path: Path) -> bool:
    """Whether a JSONL file holds texts with their authorship, not labelled posts."""
    with path.open(encoding="utf-8") as lines:
        first = next((line for line in lines if line.strip()), "{}")
    try:
        row = json.loads(first)
    except ValueError:
        return False
    return isinstance(row, dict) and "label" in row and "gold" not in row


def read_authored(path: Path) -> Iterator[Authored]:
    """Read a JSONL file of texts with their authorship.

    Raises:
        GoldError: a line is none; names file and line.
    """
    return (_authored(line, where) for where, line in numbered_lines(path))


def _authored(line: str, where: str) -> Authored:
    try:
        row: Any = json.loads(line)
    except ValueError as cause:
        raise GoldError(f"is no JSON: {cause}", where=where, todo=_FORM) from cause
    if not isinstance(row, dict) or row.get("label") not in ("machine", "human"):
        raise GoldError("no text with its authorship", where=where, todo=_FORM)
    if not all(isinstance(row.get(key), str) for key in ("text", "lang")):
        raise GoldError("text and lang are texts", where=where, todo=_FORM)
    return Authored(row["text"], row["lang"], row["label"] == "machine", str(row.get("source") or ""), str(row.get("kind") or ""))


def score_authored(rows: Sequence[Authored], encoder: Encoder, max_fpr: float) -> list[Scored]:
    """Score texts; `max_fpr` is the share of human texts that may be called likely, 0..1."""
    encoded = encoder.encode([row.text for row in rows])
    return [
        Scored(row, one.machine, encoder.calibration.judge(one.machine, row.text, row.language, max_fpr).status)
        for row, one in zip(rows, encoded, strict=True)
    ]


def authorship_scores(scored: Iterable[Scored]) -> dict[str, Score]:
    """The measures of a group of texts, by name; those that need a class that is not there are NaN.

    The intervals of true-positive rates are of the machine texts alone: that the threshold was found on these human texts is not in them.
    """
    scored = list(scored)
    human = sorted(one.score for one in scored if not one.row.machine)
    machine = sorted(one.score for one in scored if one.row.machine)
    said = {wrote: [one.status for one in scored if one.row.machine is wrote] for wrote in (False, True)}
    return {
        "AUROC": auroc(human, machine),
        "TPR at 1 % FPR": true_positives(human, machine, 0.01),
        "TPR at 5 % FPR": true_positives(human, machine, 0.05),
        "FPR as set": wilson(said[False].count("likely"), len(said[False])),
        "TPR as set": wilson(said[True].count("likely"), len(said[True])),
        "inconclusive": wilson(sum(one.status == "inconclusive" for one in scored), len(scored)),
    }


def auroc(human: Sequence[float], machine: Sequence[float]) -> Score:
    """The chance that a machine text scores higher than a human one, with the interval of Hanley & McNeil (Radiology 143, 1982).

    Args:
        human: scores of human texts, sorted.
        machine: scores of machine texts.
    """
    count = len(human) + len(machine)
    if not human or not machine:
        return Score(math.nan, math.nan, math.nan, count)
    area = sum(bisect_left(human, one) + bisect_right(human, one) for one in machine) / (2 * len(human) * len(machine))
    first, second = area / (2 - area), 2 * area**2 / (1 + area)
    variance = (area * (1 - area) + (len(machine) - 1) * (first - area**2) + (len(human) - 1) * (second - area**2)) / (
        len(human) * len(machine)
    )
    reach = _Z95 * math.sqrt(max(variance, 0.0))
    return Score(area, max(0.0, area - reach), min(1.0, area + reach), count)


def true_positives(human: Sequence[float], machine: Sequence[float], rate: float) -> Score:
    """The share of machine texts above the lowest threshold that at most `rate` of the human ones (sorted) reach."""
    if not human or not machine:
        return Score(math.nan, math.nan, math.nan, len(machine))
    may_reach = math.floor(rate * len(human))
    threshold = human[len(human) - may_reach - 1]
    return wilson(sum(one > threshold for one in machine), len(machine))


def grouped(scored: Sequence[Scored]) -> dict[str, list[Scored]]:
    """The texts by language, by language and length, and by language and source or kind: every machine group beside all human texts."""
    out: dict[str, list[Scored]] = {}
    for language in sorted({one.row.language for one in scored}):
        own = [one for one in scored if one.row.language == language]
        out[language] = own
        for number, least in enumerate(BANDS):
            most = f"–{BANDS[number + 1] - 1}" if number + 1 < len(BANDS) else "+"
            out[f"{language} {least}{most} words"] = [one for one in own if band_of(length_in_words(one.row.text, language)) == number]
        human = [one for one in own if not one.row.machine]
        for kind in sorted({one.row.kind for one in own if one.row.machine and one.row.kind}):
            out[f"{language} machine: {kind}"] = human + [one for one in own if one.row.machine and one.row.kind == kind]
        for source in sorted({one.row.source for one in human if one.row.source}):
            out[f"{language} human: {source}"] = [one for one in human if one.row.source == source]
    return {name: group for name, group in out.items() if group}
