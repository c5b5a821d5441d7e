"""Choose the constants of the fusion: python -m training.choose models/small

Scores every constant of `disclose.signals.fusion` at values around its own, one after another, on the posts of
`training/corpus/validation`, which neither lexicons nor weights have seen, and prints what each gives. What is best is put into the code by
hand.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any
from unittest.mock import patch

from disclose.checker import Checker
from disclose.encoder.runtime import Encoder
from disclose.evaluation.gold import GoldPost, read_gold
from disclose.evaluation.scores import score_posts
from disclose.signals import fusion
from training.corpus import LANGUAGES, ROOT

MEASURES = ("verdict accuracy", "commercial macro-F1", "disclosure macro-F1", "claims typed F1", "claims untyped F1")
VALUES: dict[str, tuple[Any, ...]] = {
    "WORDS": (
        {"yes": 0.0, "suspected": 0.0, "no": 0.0},
        {"yes": 1.0, "suspected": 0.5, "no": 0.5},
        {"yes": 2.0, "suspected": 1.0, "no": 1.0},
        {"yes": 3.0, "suspected": 1.5, "no": 1.5},
        {"yes": 3.0, "suspected": 1.0, "no": 2.5},
        {"yes": 4.0, "suspected": 2.0, "no": 2.0},
    ),
    "CLAIM_KEPT": (0.0, 0.01, 0.02, 0.05, 0.1, 0.2, 0.3),
    "CLAIM_TAKEN": (0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9),
    "LABEL_TAKEN": (0.4, 0.5, 0.6, 0.7, 0.8, 0.9),
    "EVIDENCE_TAKEN": (0.4, 0.5, 0.6, 0.7, 0.8, 0.9),
}


class Remembering:
    """An encoder that scores a text once."""

    def __init__(self, encoder: Encoder, texts: list[str]) -> None:
        """Score all texts."""
        self.version, self.calibration = encoder.version, encoder.calibration
        self._scored = dict(zip(texts, encoder.encode(texts), strict=True))

    def encode(self, texts: list[str]) -> list[Any]:
        """What is remembered."""
        return [self._scored[text] for text in texts]


def main() -> None:
    """Print a row a value."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", type=Path)
    parser.add_argument("files", type=Path, nargs="*", help="labelled posts; by default those of training/corpus/validation")
    options = parser.parse_args()
    files = options.files or sorted((ROOT / "training" / "corpus" / "validation").glob("*.jsonl"))
    posts = [post for path in files for post in read_gold(path)]
    encoder: Any = Remembering(Encoder(options.model), [post.post.text for post in posts])
    print(f"{'':58}{'   '.join(MEASURES)}")
    print(row("words alone", posts, Checker()))
    for name, values in VALUES.items():
        current = getattr(fusion, name)
        for value in values:
            with patch.object(fusion, name, value):
                print(row(f"{'*' if value == current else ' '} {name} {value}", posts, Checker(encoder=encoder)), flush=True)


def row(name: str, posts: list[GoldPost], checker: Checker) -> str:
    """The mean over languages of each measure."""
    pairs = list(zip(posts, checker.stream(post.post for post in posts), strict=True))
    own = [score_posts([pair for pair in pairs if pair[0].language == language]) for language in LANGUAGES]
    means = (sum(scores[measure].value for scores in own) / len(own) for measure in MEASURES)
    return f"{name:58}" + "   ".join(f"{mean:{len(measure)}.3f}" for mean, measure in zip(means, MEASURES, strict=True))


if __name__ == "__main__":
    main()
