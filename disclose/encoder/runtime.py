"""Running the shipped model: ONNX Runtime on a CPU, or torch, which also serves a GPU. One Encoder serves any number of posts."""

from __future__ import annotations

import json
import os
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, Final, Literal, Protocol

from disclose.encoder.calibration import Calibration
from disclose.encoder.text import tokenise
from disclose.errors import ModelError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from disclose.encoder.scores import Encoded

Backend = Literal["onnx", "torch"]
#: Most tokens of a post that are read, and of torch's batch with its padding.
LONGEST: Final = 256
_BATCH_TOKENS: Final = 2048


class Scorer(Protocol):
    """Scores texts given as token ids: of each, in their order, the logits of the post and those of its tokens."""

    def __call__(self, texts: Sequence[Sequence[int]]) -> Iterable[tuple[NDArray[np.float32], NDArray[np.float32]]]:
        """Score."""


class Encoder:
    """A loaded model.

    Attributes:
        info: what `model.json` says. version: name and version. calibration: what may be said of a score of authorship.
        tokenizer: cuts texts into tokens. score: runs the weights on token ids.
    """

    def __init__(self, folder: Path, *, backend: Backend = "onnx", threads: int | None = None) -> None:
        """Load tokenizer and weights.

        Args:
            folder: holds `model.onnx` (or `model.safetensors` with `config.json` for torch), `tokenizer.json`, `model.json`.
            backend: what runs the weights.
            threads: by default as many as there are processors.

        Raises:
            ModelError: the model or what runs it is missing.
        """
        try:
            from tokenizers import Tokenizer
        except ImportError as error:
            raise ModelError("the model needs the package tokenizers", todo='pip install "disclose[model]"') from error
        if not (folder / "model.json").exists():
            raise ModelError(f"no model in {folder}", todo="run without the model: --backend none")
        self.info: dict[str, Any] = json.loads((folder / "model.json").read_text(encoding="utf-8"))
        self.version = f"{self.info['name']}-{self.info['version']}"
        self.calibration = Calibration.load(folder / "calibration.json")
        self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()
        threads = threads or os.cpu_count() or 1
        self.score = _onnx(folder, threads) if backend == "onnx" else _torch(folder, threads)

    def encode(self, texts: Sequence[str]) -> list[Encoded]:
        """Score texts, in their order; equal texts are scored once."""
        from disclose.encoder.decode import decode

        different = list(dict.fromkeys(texts))
        tokens = [tokenise(self.tokenizer, text, LONGEST) for text in different]
        scored = {
            text: decode(text, own.spans, posts, words, self.version)
            for text, own, (posts, words) in zip(different, tokens, self.score([own.ids for own in tokens]), strict=True)
        }
        return [scored[text] for text in texts]


def _onnx(folder: Path, threads: int) -> Scorer:
    """Each text by itself, as many at a time as there are threads: no padding is computed, and no text depends on its neighbours."""
    try:
        import numpy as np
        import onnxruntime
    except ImportError as error:
        raise ModelError("the model needs the package onnxruntime", todo='pip install "disclose[model]"') from error
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.log_severity_level = 3
    session = onnxruntime.InferenceSession(str(folder / "model.onnx"), options, providers=["CPUExecutionProvider"])
    pool = ThreadPoolExecutor(threads)

    def run(text: Sequence[int]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        ids = np.array([text], dtype=np.int64)
        posts, tokens = session.run(None, {"input_ids": ids, "attention_mask": np.ones_like(ids)})
        return posts[0], tokens[0]

    return lambda texts: pool.map(run, texts)


def _torch(folder: Path, threads: int) -> Scorer:
    """Padded batches of texts of like length."""
    try:
        import numpy as np
        import torch

        from disclose.encoder.modelling import DiscloseModel
    except ImportError as error:
        raise ModelError("this backend needs the packages torch and transformers", todo='pip install "disclose[torch]"') from error
    torch.set_num_threads(threads)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    if not (folder / "model.safetensors").exists():
        raise ModelError(f"no weights for torch in {folder}", todo="use --backend onnx, or train: training/README.md")
    model = DiscloseModel.from_pretrained(folder).eval().to(device, dtype=torch.float16 if device == "cuda" else torch.float32)

    def run(texts: Sequence[Sequence[int]]) -> Iterable[tuple[NDArray[np.float32], NDArray[np.float32]]]:
        out: dict[int, tuple[NDArray[np.float32], NDArray[np.float32]]] = {}
        for group in _groups([len(text) for text in texts]):
            width = max(len(texts[index]) for index in group)
            ids = np.ones((len(group), width), dtype=np.int64)
            mask = np.zeros((len(group), width), dtype=np.int64)
            for row, index in enumerate(group):
                count = len(texts[index])
                ids[row, :count], mask[row, :count] = texts[index], 1
            with torch.inference_mode():
                posts, tokens = model(torch.from_numpy(ids).to(device), torch.from_numpy(mask).to(device))
            for row, index in enumerate(group):
                out[index] = posts[row].float().cpu().numpy(), tokens[row, : len(texts[index])].float().cpu().numpy()
        return [out[index] for index in range(len(texts))]

    return run


def _groups(lengths: Sequence[int]) -> list[list[int]]:
    """Indexes of texts in batches of like length."""
    groups: list[list[int]] = []
    for index in sorted(range(len(lengths)), key=lengths.__getitem__):
        if not groups or lengths[index] * (len(groups[-1]) + 1) > _BATCH_TOKENS:
            groups.append([])
        groups[-1].append(index)
    return groups
