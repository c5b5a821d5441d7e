"""The model that ships with the package: where it lies, and loading it once."""

from __future__ import annotations

from functools import lru_cache
from importlib.util import find_spec
from typing import TYPE_CHECKING, Final

from disclose.resources import resource_folder

if TYPE_CHECKING:
    from pathlib import Path

    from disclose.encoder.runtime import Backend, Encoder

NAME: Final = "small"
#: What the ONNX backend is made of.
PACKAGES: Final = ("numpy", "onnxruntime", "tokenizers")


def model_folder(name: str = NAME) -> Path:
    """Where a shipped model lies."""
    return resource_folder("models") / name


def is_installed(name: str = NAME) -> bool:
    """Whether the model and what runs it by default are there; imports nothing."""
    return (model_folder(name) / "model.json").exists() and all(find_spec(package) for package in PACKAGES)


@lru_cache(maxsize=4)
def load_encoder(name: str = NAME, backend: Backend = "onnx") -> Encoder:
    """A shipped model, loaded once.

    Raises:
        ModelError: the model or what runs it is missing.
    """
    from disclose.encoder.runtime import Encoder

    return Encoder(model_folder(name), backend=backend)


def default_encoder() -> Encoder | None:
    """The shipped model on ONNX Runtime, or None where one of them is not installed."""
    return load_encoder() if is_installed() else None
