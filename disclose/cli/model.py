"""`disclose model`: what the shipped model is, and whether it is whole."""

from __future__ import annotations

import sys

import click

from disclose.encoder.integrity import faults
from disclose.encoder.shipped import NAME, load_encoder, model_folder
from disclose.text.languages import LANGUAGES


@click.group("model")
def command() -> None:
    """Look at the model."""


@command.command("info")
@click.option("--name", default=NAME, show_default=True, help="Which model.")
def info(name: str) -> None:
    """Say what the model is: version, size, heads, and on how many human texts of a language and length it is calibrated."""
    encoder = load_encoder(name)
    folder = model_folder(name)
    click.echo(f"{encoder.version} in {folder}")
    for path in sorted(folder.iterdir()):
        click.echo(f"  {path.name:18} {path.stat().st_size / 1e6:8.2f} MB")
    for key, value in encoder.info.items():
        if key not in ("name", "version", "sha256", "probes"):
            click.echo(f"  {key}: {value}")
    click.echo("  human texts set apart for calibration, by length in words:")
    for language in LANGUAGES:
        click.echo(f"    {language}: {', '.join(f'{span} {count}' for span, count in encoder.calibration.counts(language))}")


@command.command("check")
@click.option("--name", default=NAME, show_default=True, help="Which model.")
def check(name: str) -> None:
    """Check that the files are those that were released, and that the model answers as it did then. Exit status 2 on a fault."""
    found = faults(model_folder(name))
    for fault in found:
        click.echo(f"error {fault}", err=True)
    if found:
        sys.exit(2)
    click.echo(f"{name}: whole, and answers as released")
