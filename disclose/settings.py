"""The keys of `disclose.toml`: what each may hold, its default, and its JSON schema. One table serves checking, docs and schema."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Final, Literal

from disclose.encoder.calibration import DEFAULT_MAX_FPR
from disclose.policy.audience import AUTO, JURISDICTIONS, jurisdictions
from disclose.policy.rule_choice import SEVERITIES
from disclose.policy.rule_ids import unknown_rule
from disclose.post import PLATFORMS
from disclose.text.languages import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

Form = Literal["choice", "choices", "share", "day", "flag", "path", "rules", "cut"]
_RULE: Final = {"type": "string", "pattern": "^[A-Z][A-Z0-9-]*$"}


@dataclass(frozen=True, slots=True)
class Key:
    """A key.

    Attributes:
        name: of the key.
        form: what a value is; of a table, what each of its values is.
        about: what it decides.
        example: a right value, as TOML.
        default: where the file does not give it.
        allowed: the values of a choice.
        table: what the keys of a table are: rules, platforms or globs; "" where the key is no table.
        more: gives values of a choice that are known only when it is read, such as those of plugins.
    """

    name: str
    form: Form
    about: str
    example: str
    default: Any = None
    allowed: tuple[str, ...] = ()
    table: Literal["", "rules", "platforms", "globs"] = ""
    more: Callable[[], tuple[str, ...]] = tuple

    @property
    def is_table(self) -> bool:
        """Whether its value is a table."""
        return bool(self.table)

    @property
    def values(self) -> tuple[str, ...]:
        """The values of a choice, those of plugins too."""
        return tuple(dict.fromkeys((*self.allowed, *self.more())))

    @property
    def todo(self) -> str:
        """The right form, for errors."""
        return f"right form: {f'[{self.name}], then ' if self.table else f'{self.name} = '}{self.example}"

    def part_fault(self, part: str) -> str:
        """What is wrong with a key of its table, or ""."""
        if self.table == "rules":
            return unknown_rule(part)
        if self.table == "platforms" and part not in PLATFORMS:
            return f"there is no platform {part!r}; platforms are {', '.join(PLATFORMS)}"
        return "" if part else "a glob is not empty"

    def fault(self, value: Any) -> str:
        """What is wrong with a value, or ""."""
        if self.form == "choice":
            return "" if value in self.allowed and isinstance(value, str) else f"{value!r} is none of {', '.join(self.allowed)}"
        if self.form == "choices":
            return _choices_fault(value, self.values)
        if self.form == "rules":
            return _rules_fault(value)
        if self.form == "share":
            return (
                ""
                if isinstance(value, (int, float)) and not isinstance(value, bool) and 0 < value <= 1
                else "is a number in 0..1, without 0"
            )
        if self.form == "day":
            return "" if _day(value) else f"{value!r} is no day"
        if self.form == "flag":
            return "" if isinstance(value, bool) else "is true or false"
        if self.form == "cut":
            return "" if isinstance(value, int) and not isinstance(value, bool) and value > 0 else "is a number of code points, from 1 on"
        return "" if isinstance(value, str) and value.strip() else "is the path of a file"

    def plain(self, value: Any, folder: Path) -> Any:
        """A value that has no fault, as the program uses it: paths from the folder of the settings file on, days as ISO dates."""
        if self.form == "path":
            return str(folder / value)
        if self.form == "day":
            return _day(value)
        return tuple(value) if isinstance(value, list) else value

    def schema(self) -> dict[str, Any]:
        """Its JSON schema."""
        one = self._value_schema()
        if not self.table:
            return {"description": self.about, **one}
        tables: dict[str, dict[str, Any]] = {"rules": _RULE, "platforms": {"enum": list(PLATFORMS)}, "globs": {"minLength": 1}}
        return {"description": self.about, "type": "object", "propertyNames": tables[self.table], "additionalProperties": one}

    def _value_schema(self) -> dict[str, Any]:
        if self.form == "choice":
            return {"enum": list(self.allowed)}
        if self.form == "choices":
            return {"type": "array", "items": {"enum": list(self.values)}, "uniqueItems": True}
        forms: dict[str, dict[str, Any]] = {
            "rules": {"type": "array", "items": _RULE},
            "share": {"type": "number", "exclusiveMinimum": 0, "maximum": 1},
            "day": {"type": "string", "format": "date"},
            "flag": {"type": "boolean"},
            "cut": {"type": "integer", "minimum": 1},
            "path": {"type": "string", "minLength": 1},
        }
        return forms[self.form]


def _choices_fault(value: Any, allowed: tuple[str, ...]) -> str:
    if not isinstance(value, list):
        return "is a list"
    wrong = next((item for item in value if item not in allowed), None)
    if wrong is not None:
        return f"{wrong!r} is none of {', '.join(allowed)}"
    return f"{AUTO} stands alone" if AUTO in value and len(value) > 1 else ""


def _rules_fault(value: Any) -> str:
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        return "is a list of rules"
    return next((fault for item in value if (fault := unknown_rule(item))), "")


def _day(value: Any) -> str:
    """The ISO form of a day, given as a TOML date or a text; "" where it is none."""
    if isinstance(value, date) and not isinstance(value, datetime):
        return value.isoformat()
    try:
        return date.fromisoformat(value).isoformat()
    except (TypeError, ValueError):
        return ""


KEYS: Final[Mapping[str, Key]] = {
    key.name: key
    for key in (
        Key(
            "jurisdictions",
            "choices",
            "Whose law posts are judged by; without it, by the default profile.",
            '["il", "us"]',
            (),
            (*JURISDICTIONS, AUTO),
            more=jurisdictions,
        ),
        Key("platform", "choice", "Where posts stand that do not say.", '"instagram"', None, PLATFORMS),
        Key("lang", "choice", "The language of posts that do not say, if it should not be recognised.", '"he"', None, tuple(LANGUAGES)),
        Key("ui-lang", "choice", "The language of the answer; auto: that of the post.", '"he"', None, (*LANGUAGES, "auto")),
        Key("as-of", "day", "The day whose law holds for posts without a date; without it, today.", "2026-08-02"),
        Key("max-fpr", "share", "The share of human texts that may be called likely machine-written.", "0.01", DEFAULT_MAX_FPR),
        Key("backend", "choice", "What runs the model; none: words and rules alone.", '"none"', None, ("onnx", "torch", "none")),
        Key("fail-on", "choice", "The verdict at which the exit status is 1.", '"review"', "fail", ("fail", "review", "never")),
        Key("select", "rules", "The rules that count, by id or beginning of ids; all without it.", '["DSC", "IL-"]', ()),
        Key("ignore", "rules", "The rules that do not count; the longer name wins over select.", '["CLM003"]', ()),
        Key("suppressions", "path", "The file of suppressions.", '"suppressions.yaml"'),
        Key("baseline", "path", "The file of known findings.", '"baseline.json"'),
        Key("claims", "path", "The register of approved claims.", '"approved-claims.yaml"'),
        Key(
            "allow-inline",
            "flag",
            "Whether lines of text files may suppress findings. Without it: those of files may, those of standard input may not.",
            "false",
        ),
        Key("severity", "choice", "The severity of rules, by id or beginning of ids.", 'CLM003 = "info"', {}, tuple(SEVERITIES), "rules"),
        Key(
            "per-file-ignores",
            "rules",
            "Rules that do not count in the files that a glob fits.",
            '"drafts/*.txt" = ["CLM"]',
            {},
            table="globs",
        ),
        Key("cut", "cut", "Code points that a platform shows before “more”.", "instagram = 125", {}, table="platforms"),
    )
}
