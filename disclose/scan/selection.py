"""Which posts of an archive are checked: by date, language and platform, a sample of them, the first so many."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import MAXYEAR, UTC, datetime, timedelta
from hashlib import blake2b
from typing import TYPE_CHECKING, Any

from disclose.errors import UsageError
from disclose.text.language import recognise

if TYPE_CHECKING:
    from disclose.post import Post

#: A row's place in the order from which a sample is taken.
Rank = tuple[bytes, int]


@dataclass(frozen=True, slots=True)
class Selection:
    """What is asked of a post to be checked; an empty condition asks nothing.

    Attributes:
        since: the earliest moment. until: the first moment that is too late. Both with a time zone.
        languages: codes, of which one must be the post's primary language.
        platforms: names, of which one must be the post's.
        sample: how many of the posts that satisfy all this are taken, at random but the same each time.
        limit: how many are taken from the beginning.
    """

    since: datetime | None = None
    until: datetime | None = None
    languages: frozenset[str] = frozenset()
    platforms: frozenset[str] = frozenset()
    sample: int | None = None
    limit: int | None = None

    def options(self) -> dict[str, Any]:
        """The conditions as plain data."""
        return {
            "since": self.since.isoformat() if self.since else "",
            "until": self.until.isoformat() if self.until else "",
            "lang": sorted(self.languages),
            "platform": sorted(self.platforms),
            "sample": self.sample,
            "limit": self.limit,
        }

    def leaves_out(self, post: Post) -> str:
        """Why a post is left out: platform, no_date, date or lang; "" where it is not."""
        if self.platforms and post.platform not in self.platforms:
            return "platform"
        if self.since or self.until:
            created = moment(post.meta.get("created_at"))
            if created is None:
                return "no_date"
            if (self.since and created < self.since) or (self.until and created >= self.until):
                return "date"
        if self.languages:
            primary = recognise(post.text, post.lang).primary
            if primary not in self.languages and primary.split("-")[0] not in self.languages:
                return "lang"
        return ""


def rank(row: int) -> Rank:
    """The place of a row in an order that has nothing to do with what it says."""
    return blake2b(row.to_bytes(8, "big"), digest_size=8).digest(), row


def moment(value: Any) -> datetime | None:
    """An ISO 8601 date or time, in UTC where it names no zone; None where it is none."""
    if not isinstance(value, str):
        return None
    try:
        found = datetime.fromisoformat(value.strip())
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def bound(value: str, *, option: str, after: bool = False) -> datetime:
    """The moment that an option names; of a day its beginning, or with `after` its end.

    Raises:
        UsageError: it is no date.
    """
    found = moment(value)
    if found is None or found.year == MAXYEAR:
        raise UsageError(f"{value!r} is no date", where=option, todo="right form: 2026-01-31, or 2026-01-31T12:00+02:00")
    return found + timedelta(days=1) if after and len(value.strip()) <= len("2026-01-31") else found
