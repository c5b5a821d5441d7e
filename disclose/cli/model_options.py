"""The options of commands that may ask the model, and the model that they mean."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

import click

from disclose.encoder.calibration import DEFAULT_MAX_FPR
from disclose.encoder.shipped import default_encoder, load_encoder

if TYPE_CHECKING:
    from collections.abc import Callable

    from disclose.encoder.runtime import Encoder

_Command = TypeVar("_Command", bound="Callable[..., Any]")


def model_options(command: _Command) -> _Command:
    """Add `--backend` and `--max-fpr`."""
    backend = click.option(
        "--backend",
        type=click.Choice(["onnx", "torch", "none"]),
        help="What runs the model; none: words and rules alone. By default onnx where it is installed.",
    )
    max_fpr = click.option(
        "--max-fpr",
        type=click.FloatRange(0, 1, min_open=True),
        default=DEFAULT_MAX_FPR,
        show_default=True,
        help="The share of human texts that may be called likely machine-written.",
    )
    return backend(max_fpr(command))


def encoder_of(backend: str | None) -> Encoder | None:
    """The shipped model on a backend; with None, on ONNX Runtime where it is installed.

    Raises:
        ModelError: a backend was asked for by name and it or the model is missing.
    """
    if backend is None:
        return default_encoder()
    return None if backend == "none" else load_encoder(backend="torch" if backend == "torch" else "onnx")
