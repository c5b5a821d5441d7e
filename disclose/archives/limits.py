"""How much is read of an archive that somebody else has made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from disclose.errors import LimitError

MIB: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class Limits:
    """Limits of a reading.

    Attributes:
        ratio: expanded bytes for each stored byte of a member, and of an archive.
        floor: expanded bytes that are read whatever the ratio.
        row: bytes of a JSON line or item, characters of a cell or line of a table.
        text: characters of a post.
        depth: levels of a JSON value.
        members: entries of a zip.
        whole: bytes of a member that has to be held in memory (Parquet inside an archive).
        fetched: bytes of a remote zip, which is fetched into a temporary file.
    """

    ratio: int = 250
    floor: int = 256 * MIB
    row: int = 4 * MIB
    text: int = MIB
    depth: int = 64
    members: int = 1_000_000
    whole: int = 256 * MIB
    fetched: int = 4096 * MIB

    def expanded(self, stored: int) -> int:
        """The bytes to which a member of so many stored bytes may expand."""
        return max(self.floor, self.ratio * stored)

    def total(self, stored: int) -> int:
        """The bytes that may come out of a whole archive; more than of one member, so that one bomb does not cost the rest."""
        return max(4 * self.floor, self.ratio * stored)


class Budget:
    """Counts the bytes that come out of an archive while they come."""

    __slots__ = ("limit", "spent")

    def __init__(self, limit: int) -> None:
        """Args: limit: bytes that may come out."""
        self.limit, self.spent = limit, 0

    @property
    def exhausted(self) -> bool:
        """Whether more came out than may."""
        return self.spent > self.limit

    def spend(self, count: int) -> None:
        """Count bytes.

        Raises:
            LimitError: more came out than may.
        """
        self.spent += count
        if self.exhausted:
            raise LimitError(
                f"expands to more than {self.limit / MIB:,.0f} MiB, far more than its stored size lets expect",
                todo="if it is what it should be, expand it yourself and read the folder",
            )
