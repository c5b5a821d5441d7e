"""Export a trained model for shipping: python -m training.export RUN models/small --tokenizer TOKENIZER.json --name small --version 1

Writes `model.onnx` (int8), `tokenizer.json` and `model.json`, and says, on labelled posts, how many answers int8 changes. What it writes
is not calibrated: `training.calibrate` comes next.
"""

from __future__ import annotations

import argparse
import json
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import onnxruntime
import torch
from tokenizers import Tokenizer

from disclose.encoder.labels import POST_HEADS, TOKEN_HEADS, slices
from disclose.encoder.modelling import DiscloseModel
from disclose.encoder.text import tokenise
from training.corpus import ROOT, read_jsonl
from training.quantise import quantise

if TYPE_CHECKING:
    from numpy.typing import NDArray

LONGEST = 256


def export(run: Path, target: Path) -> None:
    """Write the model of a training run as fp32 ONNX."""
    model = DiscloseModel.from_pretrained(run).eval()
    ids = torch.randint(4, 1000, (2, 16))
    mask = torch.ones(2, 16, dtype=torch.long)
    mask[1, 9:] = 0
    shapes = {0: "posts", 1: "tokens"}
    with torch.no_grad():
        torch.onnx.export(
            model,
            (ids, mask),
            str(target),
            input_names=["input_ids", "attention_mask"],
            output_names=["posts", "tokens"],
            dynamo=False,
            opset_version=17,
            dynamic_axes={"input_ids": shapes, "attention_mask": shapes, "posts": {0: "posts"}, "tokens": shapes},
        )


def compare(exact: Path, small: Path, tokenizer: Tokenizer, texts: list[str]) -> str:
    """How far two forms of a model lie apart on texts, and how many of their answers differ."""
    heads, tags = slices(POST_HEADS), slices(TOKEN_HEADS)
    flips = dict.fromkeys(("commercial", "disclosure", "claim", "label", "evidence"), 0)
    tokens = 0
    differences: list[float] = []
    sessions = [onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"]) for path in (exact, small)]
    for text in texts:
        ids = np.array([tokenise(tokenizer, text, LONGEST).ids])
        (posts, words), (other_posts, other_words) = (
            session.run(None, {"input_ids": ids, "attention_mask": np.ones_like(ids)}) for session in sessions
        )
        tokens += ids.size
        differences.append(float(np.abs(posts - other_posts).max()))
        for name in ("commercial", "disclosure"):
            flips[name] += changed(posts[:, heads[name]], other_posts[:, heads[name]])
        for name in ("claim", "label", "evidence"):
            flips[name] += changed(words[0][:, tags[name]], other_words[0][:, tags[name]])
    shares = ", ".join(
        f"{name} {flips[name]} of {len(texts) if name in heads else tokens} ({flips[name] / (len(texts) if name in heads else tokens):.2%})"
        for name in flips
    )
    return f"int8 against fp32 on {len(texts)} posts: answers changed: {shares}; logits apart: mean {np.mean(differences):.3f}"


def changed(one: NDArray[Any], other: NDArray[Any]) -> int:
    """In how many rows the largest number is another."""
    return int((one.argmax(-1) != other.argmax(-1)).sum())


def sample_texts() -> list[str]:
    """Texts on which the activations are measured: some of the tuning posts."""
    return [row["text"] for path in sorted((ROOT / "tests" / "gold" / "tune").glob("*.jsonl")) for row in list(read_jsonl(path))[::10]]


def main() -> None:
    """Export, quantise, compare."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("run", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--tokenizer", type=Path, required=True)
    parser.add_argument("--name", default="small")
    parser.add_argument("--version", default="1")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(options.tokenizer, options.out / "tokenizer.json")
    tokenizer = Tokenizer.from_file(str(options.tokenizer))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    texts = [row["text"] for path in sorted((ROOT / "training" / "corpus" / "validation").glob("*.jsonl")) for row in read_jsonl(path)]
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder) / "model.onnx"
        export(options.run, plain)
        quantise(plain, options.out / "model.onnx", [tokenise(tokenizer, text, LONGEST).ids for text in sample_texts()])
        print(compare(plain, options.out / "model.onnx", tokenizer, texts))
    info = {"name": options.name, "version": options.version, "post_heads": POST_HEADS, "token_heads": TOKEN_HEADS}
    (options.out / "model.json").write_text(json.dumps(info, indent=1) + "\n", encoding="utf-8")
    (options.out / "calibration.json").write_text('{"bands": []}\n', encoding="utf-8")
    print(f"{(options.out / 'model.onnx').stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
