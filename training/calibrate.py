"""Calibrate and seal an exported model: python -m training.calibrate models/small --data ../shared [--held-out DIR]

Human texts older than November 2022 that nothing was trained on give, per language and length band, the scores that a machine text must
exceed; half of the machine texts set apart give the sigmoid. `model.json` gets the hashes of the files and the answers on the probes.
With --held-out, the texts that neither training nor calibration has seen are written as files for `disclose eval`; they are third-party
text and no part of the project.
"""

from __future__ import annotations

import argparse
import json
import random
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from disclose.encoder.calibration import BANDS, band_of, length_in_words
from disclose.encoder.integrity import answers, digest
from disclose.encoder.runtime import Encoder
from disclose.encoder.style import MEASURES, RARE, measures
from training.corpus import (
    HUMAN_SOURCES,
    LANGUAGES,
    Example,
    all_generated,
    all_human,
    captions,
    generated,
    human_social,
    is_test,
)

if TYPE_CHECKING:
    from numpy.typing import NDArray

#: Edited and translated human text whose licence lets it serve what ships; all else of CALIBRATED are social posts.
FORMAL = ("gpt_mt_benchmark_flores", "wmt23_en_he", "persian-ai-text-corpus", "KFUPM_arabic_abstracts_claude", "M4_llama2_history")
CALIBRATED = (*HUMAN_SOURCES, *FORMAL)
#: Human texts a language, band and register at most.
MOST = 800
#: Human texts that a rate of 1 % takes at 95 % confidence; a band with fewer is judged with those of the next shorter one.
ENOUGH = 299
#: Human texts that a bound of style takes.
LEAST_STYLE = 100
SEALED = ("model.onnx", "tokenizer.json", "calibration.json")


def main() -> None:
    """Calibrate, seal, set apart."""
    options = read_options()
    shared = Path(options.data)
    pairs = captions(shared)
    trained_on = [
        *human_social(shared, per_language=options.social, seed=options.seed),
        *generated(shared, per_language=options.social, seed=options.seed),
        *pairs,
    ]
    known = {example.text.strip() for example in trained_on}  # collections repeat each other under other ids
    unseen = [example for example in all_human(shared) if example.text.strip() not in known]
    further = [example for example in all_generated(shared) if example.text.strip() not in known]
    fit = [*unseen, *(example for example in further if not example.machine)]
    human = [example for example in fit if example.row["source"] in CALIBRATED and not is_test(example.group)]
    machine = [example for example in pairs if example.machine and is_test(example.group) and is_test(f"sigmoid/{example.group}", 0.5)]
    encoder = Encoder(options.model)
    bands = calibrate(encoder, human, machine)
    (options.model / "calibration.json").write_text(json.dumps({"bands": bands}, separators=(",", ":")) + "\n", encoding="utf-8")
    seal(options.model)
    for band in bands:
        print(
            f"{band['language']} {BANDS[band['band']]}+ words: {' and '.join(str(len(register)) for register in band['human'])} human texts"
        )
    if options.held_out:
        apart = [example for example in (*pairs, *unseen, *further) if is_test(example.group)]
        seen = {id(example) for example in machine}
        write(options.held_out, [example for example in apart if id(example) not in seen], options.most)


def calibrate(encoder: Encoder, human: list[Example], machine: list[Example]) -> list[dict[str, Any]]:
    """The rows of `calibration.json`."""
    out = []
    chance = random.Random(7)
    for language in LANGUAGES:
        by_band: dict[int, dict[bool, list[Example]]] = {}
        for example in human:
            band = band_of(length_in_words(example.text, language))
            if example.lang == language and band:
                by_band.setdefault(band, {}).setdefault(example.row["source"] in FORMAL, []).append(example)
        scores: dict[int, list[list[float]]] = {}
        texts: dict[int, list[str]] = {}
        for band, registers in sorted(by_band.items()):
            chosen = [chance.sample(rows, min(MOST, len(rows))) for _, rows in sorted(registers.items())]
            texts[band] = [row.text for rows in chosen for row in rows]
            found = [[one.machine for one in encoder.encode([row.text for row in rows])] for rows in chosen]
            scores[band] = joined(found, scores.get(band - 1, []))
        own = [row.text for row in machine if row.lang == language and band_of(length_in_words(row.text, language))]
        slope, intercept = sigmoid(
            np.array([score for found in scores.values() for register in found for score in register]),
            np.array([one.machine for one in encoder.encode(own)]),
        )
        out += [
            {
                "language": language,
                "band": band,
                "slope": round(slope, 4),
                "intercept": round(intercept, 4),
                "human": [sorted(round(score, 3) for score in register) for register in scores[band]],
                "style": style_bounds(texts[band], language),
            }
            for band in sorted(scores)
        ]
    return out


def joined(registers: list[list[float]], shorter: list[list[float]]) -> list[list[float]]:
    """The scores by register: one with too few joins the other, and if that is still too few, the texts of the next shorter band."""
    if len(registers) > 1 and min(map(len, registers)) < ENOUGH:
        registers = [[score for register in registers for score in register]]
    if len(registers) == 1 and len(registers[0]) < ENOUGH:
        registers = [registers[0] + [score for register in shorter for score in register]]
    return registers


def style_bounds(texts: list[str], language: str) -> dict[str, float]:
    """Of each measure of style, the value beyond which the share `RARE` of these human texts lies."""
    found: dict[str, list[float]] = {}
    for text in texts:
        for name, value in measures(text, language).items():
            found.setdefault(name, []).append(value)
    return {
        name: round(float(np.quantile(values, RARE if MEASURES[name][0] else 1 - RARE)), 3)
        for name, values in found.items()
        if len(values) >= LEAST_STYLE
    }


def sigmoid(human: NDArray[np.float64], machine: NDArray[np.float64]) -> tuple[float, float]:
    """Slope and intercept of Platt's sigmoid at even odds, by Newton's method, with Platt's softened targets."""
    scores = np.concatenate([human, machine])
    weights = np.concatenate([np.full(len(human), 0.5 / len(human)), np.full(len(machine), 0.5 / len(machine))])
    targets = np.concatenate([np.full(len(human), 1 / (len(human) + 2)), np.full(len(machine), (len(machine) + 1) / (len(machine) + 2))])
    features = np.stack([scores, np.ones_like(scores)], 1)
    found = np.zeros(2)
    for _ in range(50):
        probabilities = 1 / (1 + np.exp(-features @ found))
        gradient = features.T @ (weights * (probabilities - targets)) + 1e-6 * found
        curvature = (features * (weights * probabilities * (1 - probabilities))[:, None]).T @ features + 1e-6 * np.eye(2)
        found -= np.linalg.solve(curvature, gradient)
    return float(found[0]), float(found[1])


def seal(folder: Path) -> None:
    """Put the hashes of the files and the answers on the probes into `model.json`."""
    path = folder / "model.json"
    info = json.loads(path.read_text(encoding="utf-8"))
    info["sha256"] = {name: digest(folder / name) for name in SEALED}
    info["probes"] = answers(Encoder(folder))
    path.write_text(json.dumps(info, indent=1) + "\n", encoding="utf-8")


def write(folder: Path, examples: list[Example], most: int) -> None:
    """Write texts with their authorship as a file a language; of a source and class at most `most` rows."""
    folder.mkdir(parents=True, exist_ok=True)
    chance = random.Random(11)
    for language in LANGUAGES:
        by_source: dict[tuple[str, int], list[Example]] = {}
        for example in examples:
            if example.lang == language:
                by_source.setdefault((example.source, example.machine), []).append(example)
        rows = [row for group in sorted(by_source) for row in chance.sample(by_source[group], min(most, len(by_source[group])))]
        with (folder / f"{language}.jsonl").open("w", encoding="utf-8") as file:
            for row in rows:
                source, kind = row.source, row.source if row.machine else ""
                label = "machine" if row.machine else "human"
                said = {"text": row.text, "lang": language, "label": label, "source": source, "kind": kind}
                file.write(json.dumps(said, ensure_ascii=False) + "\n")


def read_options() -> argparse.Namespace:
    """What the command line says."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", type=Path)
    parser.add_argument("--data", required=True)
    parser.add_argument("--held-out", type=Path, help="a folder for the texts set apart for measuring")
    parser.add_argument("--most", type=int, default=400, help="rows of a source and class in it")
    parser.add_argument("--social", type=int, default=360, help="as in training")
    parser.add_argument("--seed", type=int, default=7, help="as in training")
    return parser.parse_args()


if __name__ == "__main__":
    main()
