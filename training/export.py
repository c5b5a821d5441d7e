"""Export a trained model for shipping: python -m training.export RUN OUT --name small --version 1

Writes `model.onnx` (int8, dynamic quantisation, per channel), `tokenizer.json` and `model.json`, and says how near int8 is to fp32.
"""

from __future__ import annotations

import argparse
import json
import shutil
import tempfile
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from disclose.encoder.labels import POST_HEADS, TOKEN_HEADS
from disclose.encoder.modelling import DiscloseModel


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
    shipped = options.out / "model.onnx"
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder) / "model.onnx"
        export(options.run, plain)
        onnx.checker.check_model(str(plain))
        quantize_dynamic(str(plain), str(shipped), weight_type=QuantType.QInt8, per_channel=True)
        chance = np.random.default_rng(7)
        ids = chance.integers(4, 60_000, (8, 64))
        mask = np.ones_like(ids)
        exact, small = (
            onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"]).run(
                None, {"input_ids": ids, "attention_mask": mask}
            )[0]
            for path in (plain, shipped)
        )
    shutil.copy(options.tokenizer, options.out / "tokenizer.json")
    info = {"name": options.name, "version": options.version, "post_heads": POST_HEADS, "token_heads": TOKEN_HEADS}
    (options.out / "model.json").write_text(json.dumps(info, indent=1) + "\n", encoding="utf-8")
    print(f"{shipped.stat().st_size / 1e6:.1f} MB; largest difference of a logit to fp32 {np.abs(exact - small).max():.3f}")


if __name__ == "__main__":
    main()
