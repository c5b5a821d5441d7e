"""What the cascade saves and loses: the share of posts that the model is asked about, and the answers that differ from always asking it.

usage: python benchmarks/cascade.py [FILES]     labelled posts; by default those of tests/gold/tune and training/corpus/validation
"""

from __future__ import annotations

import sys
from pathlib import Path

from disclose import Checker
from disclose.encoder.shipped import load_encoder
from disclose.evaluation.gold import read_gold
from disclose.evaluation.scores import score_posts

ROOT = Path(__file__).parents[1]


def main() -> None:
    """Measure and print."""
    given = [Path(name) for name in sys.argv[1:]]
    files = given or [*(ROOT / "tests" / "gold" / "tune").glob("*.jsonl"), *(ROOT / "training" / "corpus" / "validation").glob("*.jsonl")]
    posts = [gold for path in sorted(files) for gold in read_gold(path)]
    encoder = load_encoder()
    always = list(Checker(encoder=encoder).stream(gold.post for gold in posts))
    cascade = list(Checker(encoder=encoder, cascade=True).stream(gold.post for gold in posts))
    asked = sum(report.signals.generated.status != "not_assessed" for report in cascade)
    print(f"{len(posts)} posts; the model is asked about {asked} ({asked / len(posts):.1%})")
    print(f"verdicts that differ: {sum(one.verdict != other.verdict for one, other in zip(always, cascade, strict=True))}")
    for name, reports in (("always", always), ("cascade", cascade)):
        scores = score_posts(list(zip(posts, reports, strict=True)))
        print(f"  {name:8} verdict accuracy {scores['verdict accuracy'].value:.4f}, typed claim F1 {scores['claims typed F1'].value:.4f}")


if __name__ == "__main__":
    main()
