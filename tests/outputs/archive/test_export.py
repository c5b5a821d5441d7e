"""Tables for spreadsheets: all rows, and no formula."""

from __future__ import annotations

import csv
import re
from xml.etree import ElementTree as ET
from zipfile import ZipFile

import pytest

from disclose.errors import ResultsError, UsageError
from disclose.outputs.archive.export import write_csv, write_xlsx
from disclose.outputs.archive.results import open_results
from tests.outputs.archive.conftest import finding, post

FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", "＝1"]
_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def read_csv(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def sheets(path) -> dict[str, list[list[str]]]:
    with ZipFile(path) as archive:
        names = re.findall(r'<sheet name="([^"]*)"', archive.read("xl/workbook.xml").decode())
        trees = [ET.fromstring(archive.read(f"xl/worksheets/sheet{number}.xml")) for number in range(1, len(names) + 1)]
        assert not any("hyperlink" in name.lower() for name in archive.namelist())
    assert not any(tree.findall(f".//{_MAIN}f") for tree in trees)
    return {
        name: [["".join(cell.itertext()) for cell in row] for row in tree.iter(f"{_MAIN}row")]
        for name, tree in zip(names, trees, strict=True)
    }


def test_a_row_a_finding_and_one_for_a_post_without(written, tmp_path) -> None:
    two = post(
        finding(rule="A", spans=[{"start": 0, "end": 4}, {"start": 6, "end": 9}]), finding(rule="B"), id="x", reasons=["buried", "denied"]
    )
    write_csv(open_results(written(two, post(id="y", text="שלום"), part_rows=1)), tmp_path / "out.csv")
    rows = read_csv(tmp_path / "out.csv")
    assert [(row["id"], row["rule"], row["spans"]) for row in rows] == [("x", "A", "0-4, 6-9"), ("x", "B", ""), ("y", "", "")]
    assert rows[0]["reasons"] == "buried, denied"
    assert rows[2]["text"] == "שלום"


def test_no_cell_of_csv_is_a_formula(written, tmp_path) -> None:
    posts = [post(finding(message=text, rule=text), text=text, author=text, id=text) for text in FORMULAS]
    write_csv(open_results(written(*posts)), tmp_path / "out.csv")
    for row, text in zip(read_csv(tmp_path / "out.csv"), FORMULAS, strict=True):
        assert {row[name] for name in ("text", "author", "id", "message", "rule")} == {f"'{text}"}


def test_no_cell_of_xlsx_is_a_formula_or_link(written, tmp_path) -> None:
    texts = [*FORMULAS, "https://example.org", "{=A1}", "12", "\x01\ufffe<&>_x0041_"]
    posts = [post(finding(message=text), text=text, author=text) for text in texts]
    write_xlsx(open_results(written(*posts)), tmp_path / "out.xlsx")
    found = sheets(tmp_path / "out.xlsx")
    assert set(found) == {"posts", "findings"}
    assert [row[-1] for row in found["posts"][1:9]] == [text.replace("\r", "_x000D_") if text == "\r=1" else text for text in FORMULAS[:8]]


def test_more_rows_than_a_sheet_holds_go_to_another(written, tmp_path) -> None:
    write_xlsx(open_results(written(*(post(id=f"p{n}") for n in range(5)))), tmp_path / "out.xlsx", sheet_rows=3)
    found = sheets(tmp_path / "out.xlsx")
    assert {name: len(rows) for name, rows in found.items()} == {"posts": 3, "posts 2": 3, "posts 3": 2, "findings": 1}
    assert found["posts 3"][0][0] == "row"


@pytest.mark.parametrize("text", ["a" * 1_000_000, "\U0001f600" * 500_000], ids=["letters", "emoji"])
def test_a_text_longer_than_a_cell_is_cut(written, tmp_path, text: str) -> None:
    write_xlsx(open_results(written(post(text=text))), tmp_path / "out.xlsx")
    shown = sheets(tmp_path / "out.xlsx")["posts"][1][-1]
    assert shown.endswith("… [cut]")
    assert len(shown.encode("utf-16-le")) // 2 <= 32_767


def test_the_results_are_not_overwritten_and_a_missing_folder_is_told(written, tmp_path) -> None:
    results = open_results(written(post()))
    with pytest.raises(UsageError):
        write_csv(results, results.folder / "posts" / "part-00000.parquet")
    for write in (write_csv, write_xlsx):
        with pytest.raises(ResultsError, match=r"DIS705.*cannot be written"):
            write(results, tmp_path / "nowhere" / "out")
