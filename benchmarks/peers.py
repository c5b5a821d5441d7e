"""Speed and memory of `disclose scan`, Presidio and lmscan on the same posts.

usage: python benchmarks/peers.py [--posts 500] [--only NAME]

Needs `pip install presidio-analyzer lmscan` beside disclose; one that is not there is passed over. The peers do other work: Presidio's
recognisers look for personal data (here those that are patterns, through its batch analyzer, with a blank spaCy pipeline in place of a
model), lmscan says whether a text was generated (`scan_directory`, its batch mode, over a file a post). So the figures say what a pass over
an archive costs with each tool, not which is the better one. Each runs alone, in a process of its own; time is counted from the first post
to the last result, start-up apart, as wall and as CPU time, since only the second stays as it is on a machine that has other work.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.archive import write_archive

if TYPE_CHECKING:
    from collections.abc import Callable


def disclose(archive: Path, folder: Path) -> Callable[[], object]:
    """`disclose scan`, rules only, one process, copies looked for, tables written."""
    from disclose.scan.engine import scan
    from disclose.scan.progress import Quiet
    from disclose.scan.settings import CheckerSettings, ScanSettings
    from disclose.scan.worker import make_checker

    make_checker(CheckerSettings())  # the lexicons are compiled once on a machine
    return lambda: scan(ScanSettings((archive,), folder / "out"), Quiet())


def presidio(archive: Path, _: Path) -> Callable[[], object]:
    """Presidio's batch analyzer with its pattern recognisers for English."""
    import spacy
    from presidio_analyzer import AnalyzerEngine, BatchAnalyzerEngine, PatternRecognizer, RecognizerRegistry
    from presidio_analyzer.nlp_engine import SpacyNlpEngine

    class Blank(SpacyNlpEngine):
        """Words without a model."""

        def __init__(self) -> None:
            super().__init__()
            self.nlp = {"en": spacy.blank("en")}

    registry = RecognizerRegistry()
    registry.load_predefined_recognizers(languages=["en"])
    registry.recognizers = [found for found in registry.recognizers if isinstance(found, PatternRecognizer)]
    batch = BatchAnalyzerEngine(AnalyzerEngine(registry=registry, nlp_engine=Blank(), supported_languages=["en"]))
    posts = texts(archive)
    return lambda: list(batch.analyze_iterator(posts, language="en"))


def lmscan(archive: Path, folder: Path) -> Callable[[], object]:
    """Run lmscan over a folder of texts."""
    import lmscan as tool

    source = folder / "texts"
    source.mkdir()
    for number, text in enumerate(texts(archive)):
        (source / f"{number:06d}.txt").write_text(text, encoding="utf-8")
    return lambda: tool.scan_directory(str(source))


TOOLS: Final = {"disclose": disclose, "presidio": presidio, "lmscan": lmscan}


def texts(archive: Path) -> list[str]:
    """The texts of an archive's posts."""
    found = []
    for line in archive.read_text(encoding="utf-8").splitlines():
        try:
            text = json.loads(line)["text"]
        except (ValueError, KeyError, TypeError):
            continue
        if isinstance(text, str):
            found.append(text)
    return found


def run(name: str, archive: Path, folder: Path) -> None:
    """Measure one tool in this process: prints wall seconds, CPU seconds and peak memory in MB."""
    work = TOOLS[name](archive, folder)
    wall, cpu = time.perf_counter(), time.process_time()
    work()
    print(time.perf_counter() - wall, time.process_time() - cpu, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--posts", type=int, default=500)
    parser.add_argument("--only", choices=TOOLS)
    parser.add_argument("--run", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.run:
        run(options.only, options.run, options.run.parent)
        return
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} CPUs")
    for name in [options.only] if options.only else TOOLS:
        with tempfile.TemporaryDirectory() as temporary:
            archive = Path(temporary) / "posts.jsonl"
            write_archive(archive, options.posts)
            count = len(texts(archive))
            command = [sys.executable, __file__, "--run", str(archive), "--only", name]
            told = subprocess.run(command, check=False, capture_output=True, text=True)
            if told.returncode:
                print(f"{name}: not measured: {told.stderr.strip().splitlines()[-1]}")
                continue
            wall, cpu, memory = told.stdout.split()[-3:]
            print(f"{name}: {count / float(wall):.0f} posts/s ({count / float(cpu):.0f} a CPU second), peak memory {memory} MB")


if __name__ == "__main__":
    main()
