"""The posts to look at first, a bounded number of them, cut to what a page can show."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from disclose.errors import RulesError
from disclose.plugins import plugin_packs
from disclose.policy.pack import read_pack
from disclose.resources import resource_folder

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from disclose.outputs.archive.results import Queries

#: Characters of a post, highlights in it, and findings under it that are shown at most.
_TEXT, _MARKS, _FINDINGS = 1200, 40, 12
#: Characters shown before the first highlight of a longer post.
_BEFORE: Final = 200
_FACTS: Final = ("row", "id", "source", "where", "platform", "author", "created_at", "lang", "verdict")
#: Worse first.
_SEVERITIES: Final = ("error", "warning", "note")
_RANK: Final = f"list_position({list(_SEVERITIES)!r}, severity)"


class Piece(NamedTuple):
    """A stretch of a post, and whether a finding points at it."""

    text: str
    marked: bool


@dataclass(frozen=True, slots=True)
class ShownFinding:
    """A finding with what to do about it; `fix` is "" where the rule is not known here."""

    rule: str
    name: str
    severity: str
    message: str
    fix: str


@dataclass(frozen=True, slots=True)
class ShownPost:
    """A post with its findings, cut to a bounded size: `left_out` characters and `more_findings` findings are not shown."""

    row: int
    id: str
    source: str
    where: str
    platform: str
    author: str
    created_at: str
    lang: str
    verdict: str
    copies: int
    pieces: tuple[Piece, ...]
    left_out: int
    findings: tuple[ShownFinding, ...]
    more_findings: int


def worst_posts(queries: Queries, count: int) -> tuple[ShownPost, ...]:
    """The posts with the worst findings: by the worst severity, then errors, then findings, then row. Copies are left out."""
    order = queries.rows(
        f"""
        SELECT row FROM findings JOIN posts USING (row) WHERE duplicate_of IS NULL GROUP BY row
        ORDER BY min({_RANK}) NULLS LAST, count(*) FILTER (severity = 'error') DESC, count(*) DESC, row LIMIT ?
        """,
        [count],
    )
    numbers = [row for (row,) in order]
    columns = "row, id, source, \"where\", platform, coalesce(author, ''), coalesce(created_at, ''), lang, verdict, coalesce(text, '')"
    posts = queries.rows(f"SELECT {columns} FROM posts WHERE row IN (SELECT unnest(?::BIGINT[]))", [numbers])
    found = queries.rows(
        f"""
        SELECT row, rule, name, severity, message, spans FROM findings WHERE row IN (SELECT unnest(?::BIGINT[]))
        ORDER BY row, {_RANK} NULLS LAST, rule, message, spans
        """,
        [numbers],
    )
    copies = dict(
        queries.rows(
            "SELECT duplicate_of, count(*) FROM posts WHERE duplicate_of IN (SELECT unnest(?::BIGINT[])) GROUP BY duplicate_of", [numbers]
        )
    )
    by_row: dict[int, list[tuple[Any, ...]]] = {number: [] for number in numbers}
    for row, *finding in found:
        by_row[row].append(tuple(finding))
    fixes = _Fixes({finding[0] for findings in by_row.values() for finding in findings})
    shown = {post[0]: _shown(post, by_row[post[0]], copies.get(post[0], 0), fixes) for post in posts}
    return tuple(shown[number] for number in numbers)


def _shown(post: tuple[Any, ...], findings: Sequence[tuple[Any, ...]], copies: int, fixes: _Fixes) -> ShownPost:
    *facts, text = post
    language = facts[7]
    spans = [(span["start"], span["end"]) for *_, places in findings for span in places]
    pieces, left_out = pieces_of(text, spans)
    told = tuple(
        ShownFinding(rule, name, severity, message, fixes.of(rule, language)) for rule, name, severity, message, _ in findings[:_FINDINGS]
    )
    return ShownPost(
        **dict(zip(_FACTS, facts, strict=True)),
        copies=copies,
        pieces=pieces,
        left_out=left_out,
        findings=told,
        more_findings=len(findings) - len(told),
    )


def pieces_of(text: str, spans: Iterable[tuple[int, int]]) -> tuple[tuple[Piece, ...], int]:
    """A post as plain and marked stretches, around its first highlight where it is long; and how many characters are left out.

    Args:
        text: the post.
        spans: start and end in code points; those outside of the text are ignored.
    """
    wanted = sorted((max(start, 0), min(end, len(text))) for start, end in spans if start < end and start < len(text))
    begin = max(0, wanted[0][0] - _BEFORE) if wanted and len(text) > _TEXT else 0
    stop = min(len(text), begin + _TEXT)
    pieces: list[Piece] = []
    at = begin
    marks = 0
    for start, end in wanted:
        first, last = max(start, at), min(end, stop)
        if first >= last:
            continue
        if marks == _MARKS:
            break
        if first > at:
            pieces.append(Piece(text[at:first], marked=False))
        if first == at and pieces and pieces[-1].marked:
            pieces[-1] = Piece(pieces[-1].text + text[first:last], marked=True)
        else:
            pieces.append(Piece(text[first:last], marked=True))
            marks += 1
        at = last
    if at < stop:
        pieces.append(Piece(text[at:stop], marked=False))
    return tuple(pieces), len(text) - (stop - begin)


class _Fixes:
    """The advice of rules, from the packs that are installed."""

    def __init__(self, needed: set[str]) -> None:
        """Read packs until all needed rules are found, the default one first."""
        self._advice: dict[str, tuple[str, dict[str, str]]] = {}
        own = sorted(resource_folder("rules").glob("*.yaml"), key=lambda path: (path.stem != "core", path.name))
        for path in (*own, *plugin_packs().values()):
            if needed <= set(self._advice):
                break
            try:
                pack = read_pack(path)
            except RulesError:  # the results do not rest on the packs of today
                continue
            for rule in pack.rules:
                self._advice.setdefault(rule.id, (rule.fix, dict(pack.labels)))

    def of(self, rule: str, language: str) -> str:
        """What to do about a finding in a post of this language, or ""."""
        advice, labels = self._advice.get(rule, ("", {}))
        return advice.replace("{label}", labels.get(language, labels.get("en", "Ad")))
