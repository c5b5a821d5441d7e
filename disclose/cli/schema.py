"""`disclose schema`: the JSON schemas of what disclose reads and writes."""

from __future__ import annotations

from pathlib import Path

import click

from disclose.errors import UsageError
from disclose.schemas import SCHEMAS, file_name, schema_text


@click.command("schema")
@click.argument("name", required=False, type=click.Choice(list(SCHEMAS)))
@click.option("--write", "folder", type=click.Path(path_type=Path, file_okay=False), help="Write all of them into this folder.")
def command(name: str | None, folder: Path | None) -> None:
    """Print the JSON schema NAME, or with --write make the files of all."""
    if bool(name) == bool(folder):
        raise UsageError("what is asked for is not clear", todo=f"name one of {', '.join(SCHEMAS)}, or give --write FOLDER")
    if name:
        click.echo(schema_text(name), nl=False)
    if folder:
        folder.mkdir(parents=True, exist_ok=True)
        for each in SCHEMAS:
            path = folder / file_name(each)
            path.write_text(schema_text(each), encoding="utf-8", newline="\n")
            click.echo(str(path))
