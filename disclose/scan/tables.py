"""From a report to rows of the tables, and from rows to the bytes of a Parquet file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.parquet as pq

from disclose.text.languages import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from disclose.scan.items import Item

Plain = dict[str, Any]


def result_columns(report: Mapping[str, Any]) -> Plain:
    """What a report (as plain data) says of a post, by column of `schema.RESULT`."""
    sponsorship, generated = report["sponsorship"], report["generated"]
    return {
        "lang": valid(report["language"]["primary"]),
        "verdict": report["verdict"],
        "commercial": sponsorship["commercial"],
        "disclosure": sponsorship["disclosure"],
        "reasons": sponsorship["reasons"],
        "n_findings": len(report["findings"]),
        "n_claims": len(report["claims"]),
        "generated_status": generated["status"],
        "generated_probability": generated["probability"],
        "n_artifacts": len(generated["artifacts"]),
        "not_assessed": _why_not_assessed(report),
    }


def _why_not_assessed(report: Mapping[str, Any]) -> str | None:
    """A code for why a post got no verdict, or None where it got one."""
    if report["verdict"] != "not_assessed":
        return None
    primary = report["language"]["primary"]
    if primary == "und":
        return "no_words"
    if primary in LANGUAGES:
        return next((item["part"] for item in report["not_assessed"] if item["part"] != "generated"), "unknown")
    return "latin_letters" if primary.split("-")[0] in LANGUAGES else "unsupported_language"


def post_row(item: Item, report: Mapping[str, Any], *, keep_text: bool) -> Plain:
    """The row of a post."""
    author, created = item.meta.get("author"), item.meta.get("created_at")
    return {
        "row": item.row,
        "source": valid(item.source),
        "where": valid(item.where),
        "id": valid(item.id),
        "platform": item.platform,
        "author": valid(author) if isinstance(author, str) else None,
        "created_at": valid(created) if isinstance(created, str) else None,
        **result_columns(report),
        "duplicate_of": item.first,
        "text": valid(item.text) if keep_text else None,
        "original": item.original if keep_text else "{}",
    }


def finding_rows(row: int, report: Mapping[str, Any]) -> list[Plain]:
    """The rows of the findings, in the report's order: worst first."""
    return [
        {
            "row": row,
            **{name: finding[name] for name in ("rule", "name", "jurisdiction", "severity")},
            "message": valid(finding["message"]),
            "spans": finding["spans"],
        }
        for finding in report["findings"]
    ]


def signal_rows(row: int, report: Mapping[str, Any]) -> list[Plain]:
    """The rows of the signals, family by family."""
    families = (
        ("evidence", report["sponsorship"]["evidence"], "kind"),
        ("disclosure", report["sponsorship"]["disclosures"], "class"),
        ("claim", report["claims"], "category"),
        ("artifact", report["generated"]["artifacts"], "kind"),
        ("evasion", report["evasion"], "kind"),
    )
    return [
        {
            "row": row,
            "family": family,
            "kind": signal[kind],
            "support": signal.get("support"),
            "start": signal["start"],
            "end": signal["end"],
            "text": valid(signal["text"]),
        }
        for family, signals, kind in families
        for signal in signals
    ]


def parquet(rows: Sequence[Plain], schema: pa.Schema) -> bytes:
    """A Parquet file: the same rows give the same bytes with the same pyarrow."""
    sink = pa.BufferOutputStream()
    table = pa.Table.from_pylist(rows, schema=schema)
    pq.write_table(table, sink, version="2.6", compression="zstd", compression_level=3, row_group_size=65_536, data_page_version="1.0")
    return bytes(sink.getvalue())


def valid(text: str) -> str:
    """The text with U+FFFD for lone surrogates, which no table can hold; offsets stay."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return "".join(char if not "\ud800" <= char <= "\udfff" else "\ufffd" for char in text)
    return text
