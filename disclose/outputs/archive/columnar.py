"""The posts and findings of a scan as tables of texts, a batch at a time: for formats that are written by columns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pyarrow as pa
import pyarrow.compute as pc

if TYPE_CHECKING:
    from collections.abc import Iterator

#: Bytes of texts that are repeated beside their findings at once.
_AT_ONCE: Final = 32 << 20


def joined(posts: Iterator[pa.RecordBatch], findings: Iterator[pa.RecordBatch]) -> Iterator[pa.Table]:
    """Every post beside each of its findings, or beside nulls, in the order of the input.

    Args:
        posts: with `row` and `text`, in the order of `row`.
        findings: with `row`, in the same order; so neither is held.
    """
    held: list[pa.RecordBatch] = []
    for batch in posts:
        if not batch.num_rows:
            continue
        last = batch["row"][-1].as_py()
        while not held or held[-1]["row"][-1].as_py() <= last:
            following = next((found for found in findings if found.num_rows), None)
            if following is None:
                break
            held.append(following)
        yield from _beside(pa.Table.from_batches([batch]), pa.Table.from_batches(held) if held else None)
        held = [rest for found in held if (rest := found.filter(pc.greater(found["row"], last))).num_rows]


def texts(column: pa.ChunkedArray) -> pa.ChunkedArray:
    """The values as texts: lists as one, spans as `0-14`, nothing as an empty one."""
    return pa.chunked_array([_texts(chunk) for chunk in column.chunks], pa.string())


def _beside(posts: pa.Table, findings: pa.Table | None) -> Iterator[pa.Table]:
    if findings is None:
        yield posts
        return
    at = pc.index_in(findings["row"], value_set=posts["row"].combine_chunks()).cast(pa.int64())
    bare = pc.indices_nonzero(pc.invert(pc.is_in(posts["row"], value_set=findings["row"].combine_chunks()))).cast(pa.int64())
    pairs = pa.table(
        {
            "post": pa.chunked_array([*at.chunks, bare]),
            "finding": pa.chunked_array([pa.array(range(len(at)), pa.int64()), pa.nulls(len(bare), pa.int64())]),
        }
    )
    pairs = pairs.filter(pc.is_valid(pairs["post"])).sort_by([("post", "ascending"), ("finding", "ascending")])
    step = max(1, _AT_ONCE // (1 + (pc.max(pc.binary_length(posts["text"])).as_py() or 0)))
    told = findings.drop_columns(["row"])
    for start in range(0, len(pairs), step):
        some = pairs.slice(start, step)
        table = posts.take(some["post"])
        beside = told.take(some["finding"])
        for name in told.column_names:
            table = table.append_column(name, beside[name])
        yield table


def _texts(chunk: pa.Array) -> pa.Array:
    if pa.types.is_list(chunk.type):
        items = chunk.flatten()
        if pa.types.is_struct(items.type):
            bounds = [pc.struct_field(items, name).cast(pa.string()) for name in ("start", "end")]
            items = pc.binary_join_element_wise(*bounds, "-")
        # flatten leaves out what null lists cover: the offsets are counted anew
        lengths = pc.fill_null(pc.list_value_length(chunk), 0)
        offsets = pa.concat_arrays([pa.array([0], pa.int32()), pc.cumulative_sum(lengths).cast(pa.int32())])
        chunk = pc.binary_join(pa.ListArray.from_arrays(offsets, items), ", ")
    return pc.fill_null(chunk.cast(pa.string()), "")
