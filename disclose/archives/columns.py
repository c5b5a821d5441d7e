"""Which column of a table, or key of an object, is which field of a post."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from disclose.archives.dates import iso_date
from disclose.archives.labels import ai_label, paid_label
from disclose.archives.row import Row, bad_row, post_row
from disclose.errors import MissingColumnError, RowError, UsageError
from disclose.post import META_TYPES, PLATFORMS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from disclose.archives.limits import Limits

#: The usual names of each field, the first that is there counts; case, spaces and hyphens do not matter.
USUAL: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "text": ("text", "caption", "message", "body", "full_text", "post_text", "description", "content"),
        "id": ("id", "post_id", "id_str"),
        "author": ("author", "user", "username", "user_name", "screen_name", "account"),
        "platform": ("platform", "network", "source_platform"),
        "created_at": ("created_at", "date", "timestamp", "created", "published_at", "taken_at", "time"),
        "lang": ("lang", "language"),
        "media": ("media", "media_type"),
    }
)
_PLATFORM_NAMES: Final = MappingProxyType(
    {"twitter": "x", "ig": "instagram", "fb": "facebook", "yt": "youtube", "tik tok": "tiktok", "snap": "snapchat", "tg": "telegram"}
)
#: Old or three-letter codes that exports write.
_LANGUAGES: Final = MappingProxyType({"iw": "he", "heb": "he", "ara": "ar", "fas": "fa", "per": "fa", "tha": "th", "eng": "en"})
_NO_LANGUAGE: Final = frozenset({"und", "unk", "zxx", "mul", "mis"})


@dataclass(frozen=True, slots=True)
class Columns:
    """The mapping of a table or of objects.

    Attributes:
        chosen: field to column name, as the caller says it.
        limits: of a post's text.
    """

    chosen: Mapping[str, str]
    limits: Limits

    def require_text(self, names: Iterable[str], where: str) -> None:
        """Check a table's header.

        Raises:
            MissingColumnError: no column holds the text.
        """
        names = tuple(names)
        if not self._places(names)["text"]:
            wanted = f"no column {self.chosen['text']!r}" if "text" in self.chosen else "no column for the text"
            raise MissingColumnError(f"has {wanted}; its columns are: {_list(names)}", where=where, todo="name it with --map text=COLUMN")

    def row(self, where: str, row: Mapping[str, Any], original: Any = None) -> Row:
        """The row of an object or of a table's cells by name.

        Args:
            where: its place.
            row: values by name.
            original: the row as it stood, `row` itself if not given.
        """
        original = row if original is None else original
        places = self._places(tuple(row))
        values = {field: self._value(field, row, names) for field, names in places.items()}
        if not places["text"] and values["text"] is None and values["media"] is None and "text" not in self.chosen:
            error = MissingColumnError(f"has no key for the text; its keys are: {_list(row)}", todo="name it with --map text=KEY")
            return bad_row(where, error, original)
        text = values["text"]
        if text is not None and not isinstance(text, str):
            return bad_row(where, RowError("the text is not a text"), original)
        named = _meta(row)
        meta = {
            "author": _author(values["author"]),
            "created_at": iso_date(values["created_at"]),
            "media": values["media"] if isinstance(values["media"], str) else None,
            "paid_partnership_label": paid_label(row),
            "ai_label": ai_label(row),
            **named,
        }
        platform = _platform(values["platform"])
        if platform == "other" and isinstance(values["platform"], str) and values["platform"].strip().casefold() not in {"", "other"}:
            meta.setdefault("platform_name", values["platform"])
        return post_row(
            where,
            original,
            text or "",
            limits=self.limits,
            platform=platform,
            id=values["id"] if values["id"] is not None else "",
            lang=_lang(values["lang"]),
            **meta,
        )

    def _places(self, names: tuple[str, ...]) -> Mapping[str, tuple[str, ...]]:
        return _places(names, tuple(self.chosen.items()))

    def _value(self, field: str, row: Mapping[str, Any], names: tuple[str, ...]) -> Any:
        """The first value that is there; a chosen name that is no column may lead into an object."""
        for name in names:
            if row[name] is not None:
                return row[name]
        return _dig(row, self.chosen[field]) if field in self.chosen and not names else None


@lru_cache(maxsize=16)
def _places(names: tuple[str, ...], chosen: tuple[tuple[str, str], ...]) -> Mapping[str, tuple[str, ...]]:
    """The columns of each field, in the order in which they count; worked out once for rows of the same names."""
    folded: dict[str, str] = {}
    for name in names:
        folded.setdefault(_folded(name), name)
    places = {field: tuple(folded[name] for name in usual if name in folded) for field, usual in USUAL.items()}
    for field, wanted in chosen:
        found = wanted if wanted in names else folded.get(_folded(wanted))
        places[field] = () if found is None else (found,)
    return MappingProxyType(places)


def check_mapping(mapping: Mapping[str, str]) -> None:
    """Check what the caller maps.

    Raises:
        UsageError: an unknown field, or a column that is no text.
    """
    for field, column in mapping.items():
        if field not in USUAL:
            raise UsageError(f"there is no field {field!r} to map", todo=f"fields are {', '.join(USUAL)}")
        if not isinstance(column, str) or not column:
            raise UsageError(f"the column of {field!r} is empty", todo=f"name it, for example {field}=caption")


def names_text(name: str) -> bool:
    """Whether a column's name is a usual one for the text."""
    return _folded(name) in USUAL["text"]


def _list(names: Iterable[str]) -> str:
    return ", ".join(name[:40] for name in islice(names, 12))


def _folded(name: str) -> str:
    return name.strip().casefold().replace(" ", "_").replace("-", "_")


def _dig(row: Mapping[str, Any], path: str) -> Any:
    """A value inside objects, `caption.text`."""
    value: Any = row
    for key in path.split("."):
        value = value.get(key) if isinstance(value, Mapping) else None
    return value


def _author(value: Any) -> str | None:
    if isinstance(value, Mapping):
        value = next((value[key] for key in ("username", "screen_name", "name", "id") if value.get(key)), None)
    return str(value) if isinstance(value, str | int) and not isinstance(value, bool) and value != "" else None


def _platform(value: Any) -> str:
    name = value.strip().casefold() if isinstance(value, str) else ""
    name = _PLATFORM_NAMES.get(name, name)
    return name if name in PLATFORMS else "other"


def _lang(value: Any) -> str:
    """The base language of a code; "" where there is none, so that it is recognised."""
    base = value.strip().lower().replace("_", "-").split("-")[0] if isinstance(value, str) else ""
    base = _LANGUAGES.get(base, base)
    return base if base.isascii() and base.isalpha() and len(base) in {2, 3} and base not in _NO_LANGUAGE else ""


def _meta(row: Mapping[str, Any]) -> dict[str, Any]:
    """What a row in the project's own form says under `meta`, but for values of the wrong type."""
    meta = row.get("meta")
    if not isinstance(meta, Mapping):
        return {}
    return {key: value for key, value in meta.items() if key not in META_TYPES or isinstance(value, META_TYPES[key])}
