"""The tables of a scan, `disclose.scan/1`. Rows are numbered from 1 over all inputs; offsets are code points of the original text.

Columns may be added within version 1; none is renamed, removed or given another type.
"""

from __future__ import annotations

from typing import Final

import pyarrow as pa

from disclose.scan.settings import SCHEMA

_ABOUT: Final = {b"disclose.schema": SCHEMA.encode()}
_SPAN: Final = pa.struct([pa.field("start", pa.int32(), nullable=False), pa.field("end", pa.int32(), nullable=False)])


def _needed(name: str, kind: pa.DataType) -> pa.Field:
    return pa.field(name, kind, nullable=False)


#: What is told of a checked post, in the tables and in Arrow batches.
RESULT: Final = (
    _needed("lang", pa.string()),
    _needed("verdict", pa.string()),
    _needed("commercial", pa.string()),
    _needed("disclosure", pa.string()),
    _needed("reasons", pa.list_(_needed("item", pa.string()))),
    _needed("n_findings", pa.int32()),
    _needed("n_claims", pa.int32()),
    _needed("generated_status", pa.string()),
    pa.field("generated_probability", pa.float64()),
    _needed("n_artifacts", pa.int32()),
    pa.field("not_assessed", pa.string()),
)
#: A row a post.
POSTS: Final = pa.schema(
    [
        _needed("row", pa.int64()),
        _needed("source", pa.string()),
        _needed("where", pa.string()),
        _needed("id", pa.string()),
        _needed("platform", pa.string()),
        pa.field("author", pa.string()),
        pa.field("created_at", pa.string()),
        *RESULT,
        pa.field("duplicate_of", pa.int64()),
        pa.field("text", pa.string()),
        _needed("original", pa.string()),
    ],
    metadata=_ABOUT,
)
#: A row a finding.
FINDINGS: Final = pa.schema(
    [
        _needed("row", pa.int64()),
        _needed("rule", pa.string()),
        _needed("name", pa.string()),
        _needed("jurisdiction", pa.string()),
        _needed("severity", pa.string()),
        _needed("message", pa.string()),
        _needed("spans", pa.list_(_needed("item", _SPAN))),
    ],
    metadata=_ABOUT,
)
#: A row a signal: evidence, disclosure, claim, artifact or evasion.
SIGNALS: Final = pa.schema(
    [
        _needed("row", pa.int64()),
        _needed("family", pa.string()),
        _needed("kind", pa.string()),
        pa.field("support", pa.string()),
        _needed("start", pa.int32()),
        _needed("end", pa.int32()),
        _needed("text", pa.string()),
    ],
    metadata=_ABOUT,
)
TABLES: Final = {"posts": POSTS, "findings": FINDINGS, "signals": SIGNALS}
