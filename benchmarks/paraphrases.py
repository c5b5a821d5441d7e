"""How well likeness tells paraphrases of approved claims from other claims, other numbers and negations.

usage: python benchmarks/paraphrases.py [--encoder] [--errors]

Each file of benchmarks/paraphrases holds approved claims of one language with sentences that say the same, something else, another
number, or the contrary. Every sentence is held against all approved claims of its half: an offer is right where the sentence says the
same as the claim that is offered. The threshold is chosen on the claims of even places and measured on those of odd ones. `--encoder`
compares the likeness with the cosine of the shipped encoder's mean vectors and of counted parts of words, by the area under the ROC
curve of `same` against `other`.
"""

from __future__ import annotations

import argparse
import math
import re
from collections import Counter
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import yaml

from disclose.post import Post
from disclose.register.likeness import LIKE, Likeness
from disclose.register.model import ApprovedClaim, Evidence
from disclose.signals.model import Claim
from disclose.signals.view import look
from disclose.text.fold import fold_words
from disclose.text.languages import LANGUAGES
from disclose.text.reading import read

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

FOLDER = Path(__file__).parent / "paraphrases"
KINDS = ("same", "other", "number", "negated")
THRESHOLDS = [step / 100 for step in range(20, 100, 5)]


class Sentence(NamedTuple):
    """A sentence, the approved claim that it belongs to, what it is to it, and the best offers: id and likeness."""

    text: str
    claim: ApprovedClaim
    kind: str
    offer: tuple[str, float] | None


def sentences(language: str, half: int) -> list[Sentence]:
    """The sentences of one half of a language, with what would be offered for them."""
    groups = yaml.safe_load((FOLDER / f"{language}.yaml").read_text(encoding="utf-8"))[half::2]
    claims = [
        ApprovedClaim(f"{language}-{number}", group["approved"], language, (Evidence("study", "x"),), "x", date(2026, 1, 1))
        for number, group in enumerate(groups)
    ]
    likeness = Likeness(claims)
    return [
        Sentence(text, claim, kind, _offer(likeness, language, text))
        for claim, group in zip(claims, groups, strict=True)
        for kind in KINDS
        for text in group.get(kind, ())
    ]


def _offer(likeness: Likeness, language: str, text: str) -> tuple[str, float] | None:
    post = Post(text, lang=language)
    best = likeness.closest(look(post, read(post)), Claim(0, len(text), "", "none"), 0.01)
    return (best[0].id, best[1]) if best else None


def score(found: Iterable[Sentence], threshold: float) -> tuple[int, int, int]:
    """Right offers, offers, sentences that say the same."""
    found = list(found)
    offered = [one for one in found if one.offer and one.offer[1] >= threshold]
    right = sum(one.kind == "same" and one.offer is not None and one.offer[0] == one.claim.id for one in offered)
    return right, len(offered), sum(one.kind == "same" for one in found)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--encoder", action="store_true")
    parser.add_argument("--errors", action="store_true")
    options = parser.parse_args()
    chosen = {language: sentences(language, 0) for language in LANGUAGES}
    print("half for choosing, all languages: threshold, precision, recall, F1")
    for threshold in THRESHOLDS:
        right, offered, same = score((one for found in chosen.values() for one in found), threshold)
        print(f"  {threshold:.2f}  {right / max(offered, 1):.3f}  {right / same:.3f}  {2 * right / (offered + same):.3f}")
    print(f"half for measuring, at {LIKE}: language, precision, recall, wrong offers by kind")
    for language in LANGUAGES:
        found = sentences(language, 1)
        right, offered, same = score(found, LIKE)
        wrong = Counter(
            one.kind for one in found if one.offer and one.offer[1] >= LIKE and (one.kind, one.offer[0]) != ("same", one.claim.id)
        )
        of = Counter(one.kind for one in found)
        told = ", ".join(f"{kind} {wrong[kind]}/{of[kind]}" for kind in KINDS)
        print(f"  {language}  {right}/{offered} = {right / max(offered, 1):.2f}  {right}/{same} = {right / same:.2f}  {told}")
        if options.errors:
            for one in chosen[language]:
                offers = bool(one.offer and one.offer[1] >= LIKE)
                if offers != (one.kind == "same"):
                    print(f"      {one.kind:8} {one.offer} {one.text} | {one.claim.text}")
    if options.encoder:
        compare()


def compare() -> None:
    """Print the area under the ROC curve of three measures."""
    vectors = _encoder_vectors()
    for language in LANGUAGES:
        pairs = [(one.claim, one.text, one.kind) for half in (0, 1) for one in sentences(language, half) if one.kind in ("same", "other")]
        measures: dict[str, Callable[[ApprovedClaim, str], float]] = {
            "likeness": lambda claim, text: next(
                (alike for _, alike in Likeness([claim]).ranked(claim.language, fold_words(text), "")), 0.0
            ),
            "counted parts": lambda claim, text: _cosine(_counted(claim.text), _counted(text)),
            "encoder": lambda claim, text: _cosine(vectors(claim.text), vectors(text)),
        }
        areas = {name: _area([(measure(claim, text), kind == "same") for claim, text, kind in pairs]) for name, measure in measures.items()}
        print(f"  {language}  {', '.join(f'{name} {area:.3f}' for name, area in areas.items())}")


def _likeness(claim: ApprovedClaim, text: str) -> float:
    return next((alike for _, alike in Likeness([claim]).ranked(claim.language, fold_words(text), "")), 0.0)


def _area(scored: Sequence[tuple[float, bool]]) -> float:
    same, other = [value for value, is_same in scored if is_same], [value for value, is_same in scored if not is_same]
    return sum((one > two) + (one == two) / 2 for one in same for two in other) / len(same) / len(other)


def _counted(text: str) -> dict[Any, float]:
    words = " ".join(["", *re.findall(r"[^\W_]+", fold_words(text)), ""])
    return dict(Counter(words[at : at + size] for size in (2, 3, 4) for at in range(len(words) - size + 1)))


def _cosine(one: dict[Any, float], two: dict[Any, float]) -> float:
    dot = sum(value * two.get(key, 0) for key, value in one.items())
    return dot / math.sqrt(sum(value**2 for value in one.values()) * sum(value**2 for value in two.values()) or 1)


def _encoder_vectors() -> Callable[[str], dict[Any, float]]:
    """Mean token vectors of the shipped graph. Messages in protocol buffers merge when they are joined: so an output is added."""
    import numpy as np
    import onnxruntime
    from tokenizers import Tokenizer

    from disclose.encoder.shipped import model_folder
    from disclose.encoder.text import tokenise

    name = b"/Div_output_0"
    value = b"\x0a" + bytes([len(name)]) + name
    output = b"\x62" + bytes([len(value)]) + value
    graph = (model_folder() / "model.onnx").read_bytes() + b"\x3a" + bytes([len(output)]) + output
    session = onnxruntime.InferenceSession(graph, providers=["CPUExecutionProvider"])
    tokenizer = Tokenizer.from_file(str(model_folder() / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()

    def vector(text: str) -> dict[Any, float]:
        ids = np.array([tokenise(tokenizer, text, 256).ids], dtype=np.int64)
        (mean,) = session.run([name.decode()], {"input_ids": ids, "attention_mask": np.ones_like(ids)})
        return dict(enumerate(map(float, mean[0])))

    return vector


if __name__ == "__main__":
    main()
