"""The platform's own labels on a post, as exports and tables write them."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

_PAID: Final = frozenset(
    {
        "paidpartnership", "ispaidpartnership", "paidpartnershiplabel", "brandedcontent", "isbrandedcontent",
        "paidpromotion", "ispaidpromotion", "containspaidpromotion", "haspaidproductplacement",
    }
)  # fmt: skip
_AI: Final = frozenset({"ailabel", "aigenerated", "isaigenerated", "aigeneratedcontent", "containssyntheticmedia"})
#: Characters of a key that is looked at.
_LONGEST: Final = 40
_NO: Final = frozenset({"", "0", "no", "false", "off", "none", "n/a", "na", "null", "not applicable"})


def paid_label(row: Mapping[str, Any]) -> bool | None:
    """Whether the paid-partnership label is on, None where the row does not say."""
    return _label(row, _PAID)


def ai_label(row: Mapping[str, Any]) -> bool | None:
    """Whether the label for machine-made content is on, None where the row does not say."""
    return _label(row, _AI)


def is_yes(value: Any) -> bool:
    """Whether a label's value says that it is on; a partner's name does."""
    return value is not None and str(value).strip().casefold() not in _NO


def _label(row: Mapping[str, Any], names: frozenset[str]) -> bool | None:
    for key, value in row.items():
        if value is not None and isinstance(key, str) and len(key) <= _LONGEST and _letters(key) in names:
            return is_yes(value)
    return None


@lru_cache(maxsize=1024)
def _letters(key: str) -> str:
    """The letters of a key, small; the same keys come with every row."""
    return "".join(filter(str.isalpha, key.casefold()))
