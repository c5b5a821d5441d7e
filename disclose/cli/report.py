"""`disclose report`: the results of a scan as a page, CSV or XLSX."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import click

from disclose.errors import UsageError


@click.command("report")
@click.argument("results", metavar="DIR", type=click.Path(path_type=Path))
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), help="The page; DIR/report.html by default.")
@click.option("--csv", "csv_file", type=click.Path(path_type=Path, dir_okay=False), help="Write posts and findings as CSV.")
@click.option("--xlsx", "xlsx_file", type=click.Path(path_type=Path, dir_okay=False), help="Write posts and findings as XLSX.")
def command(results: Path, out: Path | None, csv_file: Path | None, xlsx_file: Path | None) -> None:
    """Make a page of the results of a scan in DIR, or with --csv or --xlsx tables for a spreadsheet; both where --out is given too."""
    need("report")
    from disclose.outputs.archive.replacing import replacing
    from disclose.outputs.archive.results import open_results

    opened = open_results(results)
    if out or not (csv_file or xlsx_file):
        from disclose.outputs.archive.page import render

        page = out or results / "report.html"
        with replacing(opened, page) as partial:
            partial.write_text(render(opened), encoding="utf-8")
        click.echo(str(page))
    if csv_file:
        from disclose.outputs.archive.export import write_csv

        write_csv(opened, csv_file)
        click.echo(str(csv_file))
    if xlsx_file:
        from disclose.outputs.archive.export import write_xlsx

        write_xlsx(opened, xlsx_file)
        click.echo(str(xlsx_file))


def need(command_name: str) -> None:
    """Refuse to begin without the packages that read results.

    Raises:
        UsageError: one is missing; with how to install it.
    """
    if missing := [name for name in ("pyarrow", "duckdb", "jinja2", "xlsxwriter") if find_spec(name) is None]:
        raise UsageError(f"{command_name} needs the packages {', '.join(missing)}", todo='pip install "disclose[scan]"')
