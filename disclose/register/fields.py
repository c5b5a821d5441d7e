"""The schema of an approved claim: the same for every format. docs/schemas/claims-register.schema.json says it in JSON."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from disclose.errors import RegisterError
from disclose.lexicon.schema import CLAIM_CATEGORIES
from disclose.policy.audience import jurisdictions
from disclose.register.model import EVIDENCE, ApprovedClaim, Evidence
from disclose.register.skeleton import skeleton
from disclose.text.languages import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

NEEDED: Final = ("id", "text", "language", "evidence", "approver", "approved")
OPTIONAL: Final = ("jurisdictions", "category", "expires", "conditions", "disclaimers", "handles")
ALL: Final = "all"
#: Letters of a claim, or of a disclaimer, that is too long for any post.
LONGEST: Final = 2000
_TEXTS: Final = ("id", "text", "language", "approver", "approved", "category", "expires", "conditions")
_ID: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
_HANDLE: Final = re.compile(r"@?[\w.\-]{1,64}")
_FORM: Final = (
    'right form: {id: wrinkles-20, text: "Reduces …", language: en, jurisdictions: [us, uk], category: beauty_efficacy, '
    'evidence: {study: "…"}, approver: Dana Levi, approved: 2026-01-10, expires: 2027-01-10, disclaimers: {en: ["…"]}, handles: ["@acme"]}'
)


def claim_of(raw: Any, where: str) -> ApprovedClaim:
    """Check a row and make it a claim.

    Args:
        raw: the row as a format gives it: texts, and lists and mappings of texts.
        where: file and line.

    Raises:
        RegisterError: a field is missing, unknown or wrong; with the place and the right form.
    """
    for fault in _faults(raw):
        raise RegisterError(fault, where=where, todo=_FORM)
    listed = raw.get("jurisdictions", ALL)
    disclaimers = raw.get("disclaimers") or {}
    return ApprovedClaim(
        raw["id"],
        raw["text"].strip(),
        raw["language"],
        tuple(Evidence(kind, raw["evidence"][kind].strip()) for kind in EVIDENCE if kind in raw["evidence"]),
        raw["approver"].strip(),
        date.fromisoformat(raw["approved"]),
        date.fromisoformat(raw["expires"]) if raw.get("expires") else None,
        () if listed == ALL else tuple(name for name in jurisdictions() if name in listed),
        raw.get("category") or "",
        (raw.get("conditions") or "").strip(),
        {language: tuple(texts) if isinstance(texts, list) else (texts,) for language, texts in disclaimers.items()},
        tuple(handle.lower().removeprefix("@") for handle in raw.get("handles") or ()),
        where,
    )


def _faults(raw: Any) -> Iterator[str]:
    """What is wrong with a row, one after another."""
    if not isinstance(raw, dict):
        yield "an approved claim is a mapping"
        return
    name = f"claim {raw.get('id', '?')!r}"
    if unknown := [key for key in raw if key not in (*NEEDED, *OPTIONAL)]:
        yield f"{name}: unknown field {unknown[0]!r}; fields are {', '.join((*NEEDED, *OPTIONAL))}"
    if missing := [key for key in NEEDED if raw.get(key) in (None, "", {})]:
        yield f"{name} lacks {', '.join(missing)}"
    if wrong := [key for key in _TEXTS if not _is_text(raw, key)]:
        yield f"{name}: {wrong[0]} is a text"
    if not _ID.fullmatch(raw["id"]):
        yield f"{name}: an id is of letters, digits, points and hyphens, at most 64"
    if raw["language"] not in LANGUAGES:
        yield f"{name}: language is one of {', '.join(LANGUAGES)}"
    if not _has_words(raw["text"]):
        yield f"{name}: text has no words, or more than {LONGEST} letters"
    if raw.get("category") and raw["category"] not in CLAIM_CATEGORIES:
        yield f"{name}: category is one of {', '.join(CLAIM_CATEGORIES)}"
    yield from (f"{name}: {fault}" for fault in (*_proof_faults(raw["evidence"]), *_scope_faults(raw), *_disclaimer_faults(raw)))


def _is_text(raw: Mapping[str, Any], key: str) -> bool:
    return raw.get(key) is None or isinstance(raw[key], str)


def _has_words(text: str) -> bool:
    return len(text) <= LONGEST and any(map(str.isalnum, skeleton(text).text))


def _proof_faults(evidence: Any) -> Iterator[str]:
    if (
        not isinstance(evidence, dict)
        or not set(evidence) <= set(EVIDENCE)
        or not all(isinstance(reference, str) and reference.strip() for reference in evidence.values())
    ):
        yield f"evidence maps {', '.join(EVIDENCE)} to a reference"


def _scope_faults(raw: Mapping[str, Any]) -> Iterator[str]:
    """Faults of where, when and for whom a claim holds."""
    listed = raw.get("jurisdictions", ALL)
    if listed != ALL and not (isinstance(listed, list) and listed and all(name in jurisdictions() for name in listed)):
        yield f"jurisdictions is {ALL}, or a list of {', '.join(jurisdictions())}"
    days = {key: _day(raw[key]) for key in ("approved", "expires") if raw.get(key)}
    if wrong := [key for key, day in days.items() if day is None]:
        yield f"{wrong[0]} is a day, such as 2027-01-10"
    elif "expires" in days and days["expires"] < days["approved"]:  # type: ignore[operator]
        yield "expires before it was approved"
    handles = raw.get("handles") or []
    if not (isinstance(handles, list) and all(isinstance(handle, str) and _HANDLE.fullmatch(handle) for handle in handles)):
        yield "handles is a list of names such as @acme"


def _disclaimer_faults(raw: Mapping[str, Any]) -> Iterator[str]:
    texts = raw.get("disclaimers") or {}
    if not isinstance(texts, dict) or not set(texts) <= set(LANGUAGES):
        yield f"disclaimers maps languages ({', '.join(LANGUAGES)}) to texts"
        return
    for listed in texts.values():
        each = listed if isinstance(listed, list) else [listed]
        if not each or not all(isinstance(text, str) and _has_words(text) for text in each):
            yield "a disclaimer has no words, or is too long"
    if texts and raw["language"] not in texts:
        yield f"its disclaimers lack one in its own language, {raw['language']}"


def _day(raw: str) -> date | None:
    try:
        return date.fromisoformat(raw) if len(raw) == 10 else None
    except ValueError:
        return None
