"""What a new lexicon, model or law changed: the results of two scans of the same posts, compared."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from disclose.outputs.archive.results import Queries, Results

if TYPE_CHECKING:
    from collections.abc import Sequence

_MATCH: Final = """
    CREATE TEMP TABLE matched AS
    WITH first AS ({first}), second AS ({second})
    SELECT first.row AS row1, second.row AS row2, first.verdict AS verdict1, second.verdict AS verdict2, first.text <> second.text AS edited
    FROM first FULL JOIN second ON first.key = second.key AND first.turn = second.turn
"""
#: A post is known by its id, else by its place; of posts that share it, the first is matched with the first.
_KEYED: Final = """
    SELECT row, verdict, CASE WHEN text IS NOT NULL THEN hash(text) END AS text, key,
        row_number() OVER (PARTITION BY key ORDER BY row) AS turn
    FROM (SELECT *, CASE WHEN id <> '' THEN {{'id': id, 'place': ''}} ELSE {{'id': source, 'place': "where"}} END AS key FROM {posts})
"""
_RULES: Final = """
    CREATE TEMP TABLE moved AS
    WITH pairs AS (SELECT row1, row2 FROM matched WHERE row1 IS NOT NULL AND row2 IS NOT NULL),
    before AS (SELECT DISTINCT row1, row2, rule FROM findings JOIN pairs ON findings.row = row1),
    after AS (SELECT DISTINCT row1, row2, rule FROM findings2 JOIN pairs ON findings2.row = row2)
    SELECT *, true AS appeared FROM (SELECT * FROM after EXCEPT SELECT * FROM before)
    UNION ALL SELECT *, false FROM (SELECT * FROM before EXCEPT SELECT * FROM after)
"""
_CHANGED: Final = """
    SELECT p.id, p.source, p."where", row1, row2, verdict1, verdict2,
        list_sort(list(rule) FILTER (appeared)), list_sort(list(rule) FILTER (NOT appeared))
    FROM matched LEFT JOIN moved USING (row1, row2) JOIN posts2 p ON p.row = row2
    WHERE row1 IS NOT NULL AND (verdict1 <> verdict2 OR rule IS NOT NULL)
    GROUP BY p.id, p.source, p."where", row1, row2, verdict1, verdict2 ORDER BY verdict1 = verdict2, row2 LIMIT ?
"""
_FACTS: Final = ("id", "source", "where", "row_before", "row", "before", "after")


@dataclass(frozen=True, slots=True)
class Changed:
    """A post whose verdict or rules differ; place and id are those of the second scan."""

    id: str
    source: str
    where: str
    row_before: int
    row: int
    before: str
    after: str
    appeared: tuple[str, ...]
    vanished: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Changes:
    """Two scans compared.

    Attributes:
        matched: posts in both. only_first, only_second: posts in one. edited: posts in both whose texts differ.
        transitions: (verdict before, verdict after, posts), the changed ones first.
        rules: (rule, posts that have it only in the second, posts that had it only in the first).
        posts: the first posts that changed, those with another verdict before the others.
        versions: name → (first, second), where they differ; options likewise.
    """

    matched: int
    only_first: int
    only_second: int
    edited: int
    transitions: tuple[tuple[str, str, int], ...]
    rules: tuple[tuple[str, int, int], ...]
    posts: tuple[Changed, ...]
    versions: dict[str, tuple[str, str]]
    options: dict[str, tuple[str, str]]

    @property
    def verdicts_changed(self) -> int:
        """Posts in both with another verdict."""
        return sum(number for before, after, number in self.transitions if before != after)

    def to_dict(self) -> dict[str, Any]:
        """As plain data, keys in their fixed order."""
        return {
            "schema": "disclose.diff/1",
            "matched": self.matched,
            "only_first": self.only_first,
            "only_second": self.only_second,
            "edited": self.edited,
            "verdicts_changed": self.verdicts_changed,
            "transitions": [{"from": before, "to": after, "posts": number} for before, after, number in self.transitions],
            "rules": [{"rule": rule, "appeared": appeared, "vanished": vanished} for rule, appeared, vanished in self.rules],
            "posts": [
                {
                    "id": post.id,
                    "source": post.source,
                    "where": post.where,
                    "row_before": post.row_before,
                    "row": post.row,
                    "from": post.before,
                    "to": post.after,
                    "appeared": list(post.appeared),
                    "vanished": list(post.vanished),
                }
                for post in self.posts
            ],
            "versions": {name: list(pair) for name, pair in self.versions.items()},
            "options": {name: list(pair) for name, pair in self.options.items()},
        }


def compare(first: Results, second: Results, *, show: int) -> Changes:
    """Compare two scans.

    Args:
        first: the scan before.
        second: the scan after.
        show: how many changed posts are told.

    Raises:
        ResultsError: the tables cannot be read.
    """
    queries = Queries(first, second)
    try:
        queries.run(_MATCH.format(first=_KEYED.format(posts="posts"), second=_KEYED.format(posts="posts2")))
        queries.run(_RULES)
        both = "row1 IS NOT NULL AND row2 IS NOT NULL"
        counted = (f"count(*) FILTER ({condition})" for condition in (both, "row2 IS NULL", "row1 IS NULL", "edited"))
        ((matched, only_first, only_second, edited),) = queries.rows(f"SELECT {', '.join(counted)} FROM matched")
        groups = "GROUP BY verdict1, verdict2 ORDER BY verdict1 = verdict2, n DESC, verdict1, verdict2"
        transitions = queries.rows(f"SELECT verdict1, verdict2, count(*) AS n FROM matched WHERE {both} {groups}")
        rules = queries.rows(
            "SELECT rule, count(*) FILTER (appeared), count(*) FILTER (NOT appeared) FROM moved GROUP BY rule ORDER BY count(*) DESC, rule"
        )
        posts = queries.rows(_CHANGED, [show])
    finally:
        queries.close()
    return Changes(
        matched,
        only_first,
        only_second,
        edited,
        tuple((before, after, number) for before, after, number in transitions),
        tuple((rule, appeared, vanished) for rule, appeared, vanished in rules),
        tuple(_changed(post) for post in posts),
        _differences(first, second, "versions"),
        _differences(first, second, "options"),
    )


def _changed(row: Sequence[Any]) -> Changed:
    *facts, appeared, vanished = row
    return Changed(**dict(zip(_FACTS, facts, strict=True)), appeared=tuple(appeared or ()), vanished=tuple(vanished or ()))


def _differences(first: Results, second: Results, part: str) -> dict[str, tuple[str, str]]:
    """What the two summaries say differently."""
    before, after = (_plain(scan.summary.get(part)) for scan in (first, second))
    pairs = {name: (before.get(name, ""), after.get(name, "")) for name in {**before, **after}}
    return {name: pair for name, pair in pairs.items() if pair[0] != pair[1]}


def _plain(value: Any) -> dict[str, str]:
    return {str(name): str(item) for name, item in value.items()} if isinstance(value, dict) else {}
