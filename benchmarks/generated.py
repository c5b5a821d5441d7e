"""Telling machine-written posts from human ones, beside peers, in one run on the same held-out pairs.

usage: python benchmarks/generated.py --data DATA

Peers: lmscan and zippy (from the package registry), a logistic regression over character n-grams trained on the training pairs of each
language, and disclose without its model (a leftover of a generator or none). DATA is the folder of public data that training uses; the
pairs are those that neither training nor calibration has seen. Needs: pip install lmscan thinkst-zippy scikit-learn
"""

from __future__ import annotations

import argparse
import random
import time
from pathlib import Path
from typing import TYPE_CHECKING

import lmscan
import zippy
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression

from disclose import Checker, Post
from disclose.encoder.calibration import length_in_words
from disclose.encoder.shipped import load_encoder
from disclose.evaluation.authorship import auroc, true_positives
from training.augment import neutral
from training.corpus import LANGUAGES, Example, captions, is_test

if TYPE_CHECKING:
    from collections.abc import Callable

LONG = 40


def n_grams(train: list[Example]) -> Callable[[list[str]], list[float]]:
    """A logistic regression over character n-grams, trained on three neutralised forms of each text."""
    chance = random.Random(1)
    forms = [neutral(example, chance) for _ in range(3) for example in train]
    vectorizer = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), min_df=3, sublinear_tf=True, max_features=200_000)
    features = vectorizer.fit_transform([form.text for form in forms])
    model = LogisticRegression(C=4, max_iter=300, class_weight="balanced").fit(features, [form.machine for form in forms])
    return lambda texts: [float(score) for score in model.decision_function(vectorizer.transform(texts))]


def by_lmscan(texts: list[str]) -> list[float]:
    """The probability that lmscan gives."""
    return [lmscan.scan(text).ai_probability for text in texts]


def by_zippy(texts: list[str]) -> list[float]:
    """The signed score of zippy's ensemble."""
    detector = zippy.EnsembledZippy()

    def score(text: str) -> float:
        try:
            who, size = detector.run_on_text_chunked(text) or ("Human", 0.0)
        except ZeroDivisionError:  # where its own cleaning leaves nothing of a text
            return 0.0
        return size if who == "AI" else -size

    return [score(text) for text in texts]


def by_words(texts: list[str]) -> list[float]:
    """Whether disclose finds a leftover without its model."""
    return [float(bool(report.signals.generated.artifacts)) for report in Checker().stream(Post(text) for text in texts)]


def by_encoder(texts: list[str]) -> list[float]:
    """The logit of the shipped model."""
    return [one.machine for one in load_encoder().encode(texts)]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    pairs = captions(parser.parse_args().data)
    for language in LANGUAGES:
        own = [example for example in pairs if example.lang == language]
        test = [example for example in own if is_test(example.group) and not (example.machine and is_test(f"sigmoid/{example.group}", 0.5))]
        texts = [example.text for example in test]
        long = [index for index, text in enumerate(texts) if length_in_words(text, language) > LONG]
        print(f"{language}: {sum(not example.machine for example in test)} human, {sum(example.machine for example in test)} machine posts")
        methods = {
            "disclose": by_encoder,
            "disclose, words alone": by_words,
            "character n-grams": n_grams([example for example in own if not is_test(example.group)]),
            "lmscan": by_lmscan,
            "zippy": by_zippy,
        }
        for name, method in methods.items():
            begin = time.perf_counter()
            scores = method(texts)
            seconds = time.perf_counter() - begin
            area = auroc(*split(test, scores, list(range(len(test)))))
            found = true_positives(*split(test, scores, long), 0.01)
            rate = f"{found.value:.2f} [{found.low:.2f}–{found.high:.2f}] of {found.count}"
            print(
                f"  {name:22} AUROC {area.value:.3f} [{area.low:.2f}–{area.high:.2f}]   {len(texts) / seconds:7.0f} posts/s   "
                f"true positives at 1 % false ones, over {LONG} words: {rate}"
            )


def split(test: list[Example], scores: list[float], chosen: list[int]) -> tuple[list[float], list[float]]:
    """Sorted scores of the chosen human texts, and of the machine ones."""
    human = sorted(scores[index] for index in chosen if not test[index].machine)
    return human, sorted(scores[index] for index in chosen if test[index].machine)


if __name__ == "__main__":
    main()
