"""Running the shipped model: ONNX Runtime on a CPU, or torch, which also serves a GPU. One Encoder serves any number of posts."""

from __future__ import annotations

import json
import os
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, Literal, Protocol

from disclose.encoder.calibration import Calibration
from disclose.encoder.text import tokenise
from disclose.errors import ModelError
from disclose.resources import resource_folder

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from disclose.encoder.scores import Encoded

Backend = Literal["onnx", "torch"]
NAME: Final = "small"
#: Most tokens of a post that are read, and of a batch with its padding.
LONGEST: Final = 256
_BATCH_TOKENS: Final = 2048


class Session(Protocol):
    """Scores a padded batch: token ids and mask in, logits of posts and of tokens out."""

    def __call__(self, ids: NDArray[np.int64], mask: NDArray[np.int64]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Score."""


class Encoder:
    """A loaded model."""

    def __init__(self, folder: Path, *, backend: Backend = "onnx", threads: int | None = None) -> None:
        """Load tokenizer and weights.

        Args:
            folder: holds `model.onnx` (or `model.safetensors` with `config.json` for torch), `tokenizer.json`, `model.json`.
            backend: what runs the weights.
            threads: of one batch; by default as many as there are processors.

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
        self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._tokenizer.no_padding()
        self._tokenizer.no_truncation()
        self._session = _onnx(folder, threads) if backend == "onnx" else _torch(folder, threads)

    def encode(self, texts: Sequence[str]) -> list[Encoded]:
        """Score texts, in their order; equal texts are scored once, batches hold texts of like length."""
        import numpy as np

        from disclose.encoder.decode import decode

        different = list(dict.fromkeys(texts))
        encodings = [tokenise(self._tokenizer, text, LONGEST) for text in different]
        scored: dict[str, Encoded] = {}
        for group in _groups([len(encoding.ids) for encoding in encodings]):
            width = max(len(encodings[index].ids) for index in group)
            ids = np.ones((len(group), width), dtype=np.int64)
            mask = np.zeros((len(group), width), dtype=np.int64)
            for row, index in enumerate(group):
                count = len(encodings[index].ids)
                ids[row, :count], mask[row, :count] = encodings[index].ids, 1
            posts, tokens = self._session(ids, mask)
            for row, index in enumerate(group):
                spans = encodings[index].spans
                scored[different[index]] = decode(different[index], spans, posts[row], tokens[row, : len(spans)], self.version)
        return [scored[text] for text in texts]


def _groups(lengths: Sequence[int]) -> list[list[int]]:
    """Indexes of texts in batches of like length."""
    groups: list[list[int]] = []
    for index in sorted(range(len(lengths)), key=lengths.__getitem__):
        if not groups or lengths[index] * (len(groups[-1]) + 1) > _BATCH_TOKENS:
            groups.append([])
        groups[-1].append(index)
    return groups


def _onnx(folder: Path, threads: int | None) -> Session:
    try:
        import onnxruntime
    except ImportError as error:
        raise ModelError("the model needs the package onnxruntime", todo='pip install "disclose[model]"') from error
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads or os.cpu_count() or 1
    options.log_severity_level = 3
    session = onnxruntime.InferenceSession(str(folder / "model.onnx"), options, providers=["CPUExecutionProvider"])

    def run(ids: NDArray[np.int64], mask: NDArray[np.int64]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        posts, tokens = session.run(None, {"input_ids": ids, "attention_mask": mask})
        return posts, tokens

    return run


def _torch(folder: Path, threads: int | None) -> Session:
    try:
        import torch

        from disclose.encoder.modelling import DiscloseModel
    except ImportError as error:
        raise ModelError("this backend needs the packages torch and transformers", todo='pip install "disclose[torch]"') from error
    if threads:
        torch.set_num_threads(threads)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    model = DiscloseModel.from_pretrained(folder).eval().to(device, dtype=torch.float16 if device == "cuda" else torch.float32)

    def run(ids: NDArray[np.int64], mask: NDArray[np.int64]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        with torch.inference_mode():
            posts, tokens = model(torch.from_numpy(ids).to(device), torch.from_numpy(mask).to(device))
        return posts.float().cpu().numpy(), tokens.float().cpu().numpy()

    return run


def model_folder(name: str = NAME) -> Path:
    """Where a shipped model lies."""
    return resource_folder("models") / name


@lru_cache(maxsize=2)
def load_encoder(name: str = NAME, backend: Backend = "onnx") -> Encoder:
    """A shipped model, loaded once.

    Raises:
        ModelError: the model or what runs it is missing.
    """
    return Encoder(model_folder(name), backend=backend)
