"""Speed and memory of the check over a mixed stream of short posts in five languages, and the start-up of the command.

usage: python benchmarks/speed.py [--posts 20000] [--memory-posts 100000] [--model]

With --model the full check with the shipped model is measured, in wall time on all processors: posts a second beside the bare ONNX session
on the same tokens, one warm check, the time to load, peak memory. Otherwise times are CPU seconds of one process on one core, so that other
work on the machine weighs little; start-up is wall time, the median of seven runs. Posts are the labelled ones of tests/gold/tune up to 280
characters, each made unique by a number.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from disclose import Checker, Post
from disclose.encoder.runtime import LONGEST, Encoder
from disclose.encoder.shipped import model_folder
from disclose.encoder.text import tokenise

if TYPE_CHECKING:
    from collections.abc import Iterator


GOLD = Path(__file__).parents[1] / "tests" / "gold" / "tune"
SHORT = 280


def short_posts() -> list[Post]:
    """The short labelled posts, languages taking turns."""
    by_language = []
    for language in ("he", "ar", "fa", "th", "en"):
        rows = [
            json.loads(line) for path in sorted(GOLD.glob(f"*-{language}.jsonl")) for line in path.read_text(encoding="utf-8").splitlines()
        ]
        by_language.append([Post(row["text"], platform=row["platform"]) for row in rows if len(row["text"]) <= SHORT])
    return [post for turn in zip(*by_language, strict=False) for post in turn]


def stream(posts: list[Post], count: int) -> Iterator[Post]:
    """`count` posts, no two alike."""
    for number in range(count):
        post = posts[number % len(posts)]
        yield Post(f"{post.text} {number}", platform=post.platform)


def peak_megabytes() -> float:
    """The most memory that this process has held."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def start_up_seconds(text: str) -> float:
    """Wall time of a whole `disclose check`, the median of seven runs."""
    times = []
    for _ in range(7):
        begin = time.perf_counter()
        subprocess.run(
            [sys.executable, "-m", "disclose.cli", "check", "--text", text, "--fail-on", "never"], check=True, capture_output=True
        )
        times.append(time.perf_counter() - begin)
    return statistics.median(times)


def measure_model(posts: list[Post], count: int) -> None:
    """Measure the full check with the model; `count` posts, no two alike."""
    begin = time.perf_counter()
    encoder = Encoder(model_folder())
    loaded = time.perf_counter() - begin
    checker = Checker(encoder=encoder)
    some = list(stream(posts, count))
    list(checker.stream(some[:200]))
    ids = [tokenise(encoder.tokenizer, post.text, LONGEST).ids for post in some]
    bare, whole = [], []
    for _ in range(3):
        begin = time.perf_counter()
        for _scores in encoder.score(ids):
            pass
        bare.append(count / (time.perf_counter() - begin))
        begin = time.perf_counter()
        for _report in checker.stream(some):
            pass
        whole.append(count / (time.perf_counter() - begin))
    single = []
    for post in some[:100]:
        begin = time.perf_counter()
        checker.check(post)
        single.append(time.perf_counter() - begin)
    rate, session = statistics.median(whole), statistics.median(bare)
    print(f"{os.cpu_count()} processors, {count} posts of {statistics.mean(map(len, ids)):.0f} tokens in the mean")
    print(f"full check {rate:.0f} posts/s; bare session {session:.0f} posts/s; the pipeline adds {session / rate - 1:.0%}")
    print(f"one warm check {statistics.median(single) * 1000:.0f} ms (median); load {loaded:.2f} s; peak memory {peak_megabytes():.0f} MB")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--posts", type=int, default=20_000)
    parser.add_argument("--memory-posts", type=int, default=100_000)
    parser.add_argument("--model", action="store_true", help="measure the check with the model, and nothing else")
    options = parser.parse_args()
    posts = short_posts()
    if options.model:
        measure_model(posts, min(options.posts, 2000))
        return
    checker = Checker()
    for report in checker.stream(stream(posts, len(posts))):
        report.to_json()
    rates = []
    for _ in range(3):
        begin = time.process_time()
        for _report in checker.stream(stream(posts, options.posts // 3)):
            pass
        rates.append(options.posts // 3 / (time.process_time() - begin))
    mean = statistics.mean(len(post.text) for post in posts)
    shown = ", ".join(f"{rate:.0f}" for rate in rates)
    print(f"{len(posts)} different posts of {mean:.0f} characters in the mean; {statistics.median(rates):.0f} posts a CPU second ({shown})")
    before = peak_megabytes()
    for _report in checker.stream(stream(posts, options.memory_posts)):
        pass
    print(f"peak memory {before:.0f} MB before, {peak_megabytes():.0f} MB after {options.memory_posts} more posts")
    for text in (
        "loving these boots, use my code ANNA15",
        "הנעליים מושלמות, קוד SARA20",
        "الجزمة تجنن، كود SARA20",
        "این کفش عالیه، کد SARA20",
        "รองเท้าดีมาก โค้ด SARA20",
    ):
        print(f"start-up of `disclose check`: {start_up_seconds(text):.2f} s ({text})")


if __name__ == "__main__":
    main()
