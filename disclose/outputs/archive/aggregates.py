"""What a scan found, in numbers: a fixed number of rows for the page, however many posts there are.

All queries are made of constants of this file, never of what a user or a post says.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from disclose.evaluation.scores import Score, wilson

if TYPE_CHECKING:
    from collections.abc import Iterable

    from disclose.outputs.archive.results import Queries

VERDICTS: Final = ("fail", "review", "pass", "not_assessed")
DISCLOSURES: Final = ("clear", "inadequate", "none")
GENERATED: Final = ("unlikely", "inconclusive", "likely")
#: Rows of a table of the page.
TOP: Final = 20
#: Columns of verdicts over time: months, or years where there are more months.
_PERIODS: Final = 60
#: Rules of the table of rules, and across the heat map.
_RULES, _HEAT_RULES = 100, 12

_VERDICT_COUNTS: Final = ", ".join(f"count(*) FILTER (verdict = '{verdict}')" for verdict in VERDICTS)
_POSTS_BY: Final = {
    "language": "SELECT lang AS name, verdict FROM posts",
    "platform": "SELECT platform AS name, verdict FROM posts",
    "author": "SELECT author AS name, verdict FROM posts WHERE author <> ''",
    "brand": """
        SELECT DISTINCT row, lower(trim(s.text)) AS name, verdict
        FROM signals s JOIN posts USING (row) WHERE s.family = 'evidence' AND s.kind = 'brand_tag'
    """,
}


@dataclass(frozen=True, slots=True)
class Bar:
    """How many posts of a name got each answer, in the order of VERDICTS."""

    name: str
    counts: tuple[int, ...]

    @property
    def total(self) -> int:
        """All of them."""
        return sum(self.counts)


@dataclass(frozen=True, slots=True)
class Group:
    """The most frequent names, and how many more there are with how many posts."""

    bars: tuple[Bar, ...]
    more_names: int = 0
    more_posts: int = 0


@dataclass(frozen=True, slots=True)
class Shares:
    """What share of a name's posts got each answer, in 0..1 with 95 % intervals."""

    name: str
    count: int
    scores: tuple[Score, ...]


@dataclass(frozen=True, slots=True)
class RuleCount:
    """A rule, its most frequent severity, how many findings and posts it has."""

    rule: str
    name: str
    severity: str
    findings: int
    posts: int


@dataclass(frozen=True, slots=True)
class Heat:
    """Findings of an author (rows) under a rule (columns)."""

    rules: tuple[str, ...]
    rows: tuple[tuple[str, tuple[int, ...]], ...]


def posts_by(queries: Queries, what: str) -> Group:
    """Verdicts by `language`, `platform`, `author` or `brand`: the most frequent ones."""
    found = queries.rows(
        f"""
        WITH named AS ({_POSTS_BY[what]}), grouped AS (SELECT name, count(*) AS n, {_VERDICT_COUNTS} FROM named GROUP BY name)
        SELECT *, count(*) OVER (), sum(n) OVER () FROM grouped ORDER BY n DESC, name LIMIT {TOP}
        """
    )
    bars = tuple(Bar(name, tuple(counts)) for name, _, *counts, _, _ in found)
    if not found:
        return Group(bars)
    return Group(bars, int(found[0][-2]) - len(bars), int(found[0][-1]) - sum(row[1] for row in found))


def over_time(queries: Queries) -> tuple[Group, int]:
    """Verdicts by month of creation as the post tells it, the latest periods, empty ones in between left out; and posts without a date."""
    dated = r"regexp_matches(trim(created_at), '^\d{4}-(0[1-9]|1[0-2])(\D|$)')"
    found = queries.rows(
        f"""
        SELECT CASE WHEN {dated} THEN substr(trim(created_at), 1, 7) END AS name, {_VERDICT_COUNTS}
        FROM posts GROUP BY 1 ORDER BY 1 NULLS LAST
        """
    )
    undated = sum(sum(counts) for name, *counts in found if name is None)
    bars = [Bar(name, tuple(counts)) for name, *counts in found if name is not None]
    if len(bars) > _PERIODS:
        bars = _years(bars)
    older = bars[:-_PERIODS]
    return Group(tuple(bars[-_PERIODS:]), len(older), sum(bar.total for bar in older)), undated


def _years(months: Iterable[Bar]) -> list[Bar]:
    years: dict[str, tuple[int, ...]] = {}
    for month in months:
        so_far = years.get(month.name[:4], (0,) * len(VERDICTS))
        years[month.name[:4]] = tuple(a + b for a, b in zip(so_far, month.counts, strict=True))
    return [Bar(year, counts) for year, counts in years.items()]


def rules(queries: Queries) -> tuple[RuleCount, ...]:
    """The rules with findings, the most frequent first."""
    found = queries.rows(
        f"""
        SELECT rule, min(name), mode(severity ORDER BY severity), count(*), count(DISTINCT row)
        FROM findings GROUP BY rule ORDER BY 4 DESC, rule LIMIT {_RULES}
        """
    )
    return tuple(RuleCount(*row) for row in found)


def heat(queries: Queries) -> Heat:
    """Findings by author and rule: the authors and the rules with the most."""
    found = queries.rows(
        f"""
        WITH known AS (SELECT author, rule FROM findings JOIN posts USING (row) WHERE author <> ''),
        authors AS (SELECT author, count(*) AS total FROM known GROUP BY author ORDER BY total DESC, author LIMIT {TOP}),
        most AS (SELECT rule, count(*) AS found FROM known GROUP BY rule ORDER BY found DESC, rule LIMIT {_HEAT_RULES})
        SELECT author, rule, count(*), any_value(total), any_value(found)
        FROM known JOIN authors USING (author) JOIN most USING (rule) GROUP BY author, rule
        """
    )
    authors = sorted({(-total, author) for author, _, _, total, _ in found})
    columns = tuple(rule for _, rule in sorted({(-number, rule) for _, rule, _, _, number in found}))
    cells = {(author, rule): number for author, rule, number, *_ in found}
    return Heat(columns, tuple((author, tuple(cells.get((author, rule), 0) for rule in columns)) for _, author in authors))


def disclosure_shares(queries: Queries, by: str) -> tuple[Shares, ...]:
    """Disclosed, inadequately and not disclosed among commercial posts, all of them first, then by `lang` or `platform`."""
    return _shares(queries, by, "disclosure", DISCLOSURES, "commercial = 'yes' AND verdict <> 'not_assessed'")


def generated_shares(queries: Queries, by: str) -> tuple[Shares, ...]:
    """What the model says of who wrote the posts, of those that it was asked about; empty where it was asked about none."""
    return _shares(queries, by, "generated_status", GENERATED, "generated_status <> 'not_assessed'")


def _shares(queries: Queries, by: str, column: str, answers: tuple[str, ...], condition: str) -> tuple[Shares, ...]:
    counted = ", ".join(f"count(*) FILTER ({column} = '{answer}')" for answer in answers)
    found = queries.rows(
        f"""
        SELECT {by}, count(*) AS n, {counted} FROM posts WHERE {condition}
        GROUP BY GROUPING SETS ((), ({by})) ORDER BY grouping({by}) DESC, n DESC, {by} LIMIT {TOP + 1}
        """
    )
    return tuple(
        Shares("" if place == 0 else str(name), count, tuple(wilson(number, count) for number in numbers))
        for place, (name, count, *numbers) in enumerate(found)
        if count
    )


def not_assessed(queries: Queries) -> tuple[tuple[str, str, int], ...]:
    """Why posts got no verdict: reason, language, posts."""
    found: list[tuple[Any, ...]] = queries.rows(
        f"""
        SELECT coalesce(not_assessed, 'unknown'), lang, count(*) AS n FROM posts WHERE verdict = 'not_assessed'
        GROUP BY ALL ORDER BY n DESC, 1, 2 LIMIT {TOP}
        """
    )
    return tuple((reason, language, number) for reason, language, number in found)
