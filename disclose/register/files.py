"""Registers as files: read, added to, changed. A file is written whole or not at all."""

from __future__ import annotations

import hashlib
import os
import shutil
from codecs import BOM_UTF8
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from disclose.errors import RegisterError
from disclose.register import csv_file, yaml_file
from disclose.register.fields import claim_of
from disclose.register.model import ApprovedClaim, Register

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date
    from types import ModuleType

_FORMATS: Final[dict[str, ModuleType]] = {".yaml": yaml_file, ".yml": yaml_file, ".csv": csv_file}


def load_register(path: str | Path) -> Register:
    """Read a register.

    Args:
        path: a YAML (`.yaml`, `.yml`) or CSV (`.csv`) file.

    Raises:
        RegisterError: the first fault, with file, line and the right form.
    """
    register, faults = read_register(path)
    for fault in faults:
        raise fault
    return register


def read_register(path: str | Path) -> tuple[Register, list[RegisterError]]:
    """Read a register with all its faults: the claims that are right, and an error for each that is not.

    Raises:
        RegisterError: the file as a whole cannot be read.
    """
    path = Path(path)
    return _parsed(path, _text(path))


def add_claim(path: str | Path, row: Mapping[str, Any]) -> ApprovedClaim:
    """Add a claim to a register, which is made if there is none; the rest of the file stays as it is.

    Args:
        path: of the register.
        row: the fields of the claim, as YAML has them.

    Returns:
        The claim as it was added.

    Raises:
        RegisterError: the claim or the file is faulty, or the file cannot be written.
    """
    path = Path(path)
    wanted = claim_of(dict(row), str(path))
    return _rewrite(path, lambda text: str(_format(path).appended(text, row, path)), _text(path) if path.exists() else "", wanted)


def expire_claim(path: str | Path, claim_id: str, day: date) -> ApprovedClaim:
    """Make a day the last one on which a claim holds.

    Returns:
        The claim as it is now.

    Raises:
        RegisterError: there is no such claim, the day is before its approval, or the file is faulty or cannot be written.
    """
    path = Path(path)
    known = next((claim for claim in load_register(path).claims if claim.id == claim_id), None)
    if known is None:
        raise RegisterError(f"there is no claim {claim_id!r}", where=str(path), todo="`disclose claims list` shows the ids")
    wanted = replace(known, expires=day)
    return _rewrite(path, lambda text: str(_format(path).expired(text, claim_id, day.isoformat())), _text(path), wanted)


def _rewrite(path: Path, change: Callable[[str], str], text: str, wanted: ApprovedClaim) -> ApprovedClaim:
    """Change a file, if what comes out of it is a register that has the wanted claim and differs in nothing else."""
    before, faults = _parsed(path, text) if text.strip() else (Register(()), [])
    changed = change(text)
    after, new_faults = _parsed(path, changed)
    for fault in (*faults, *new_faults):
        raise fault
    claim = next(claim for claim in after.claims if claim.id == wanted.id)
    others = [[_known(one) for one in register.claims if one.id != wanted.id] for register in (before, after)]
    if others[0] != others[1] or _known(claim) != _known(wanted):
        raise RegisterError("cannot be changed without changing more", where=str(path), todo="edit it by hand")
    _replace(path, changed)
    return claim


def _known(claim: ApprovedClaim) -> tuple[object, ...]:
    """All of a claim but its place."""
    return tuple(getattr(claim, name) for name in ApprovedClaim.__dataclass_fields__ if name != "where")


def _parsed(path: Path, text: str) -> tuple[Register, list[RegisterError]]:
    claims: list[ApprovedClaim] = []
    faults: list[RegisterError] = []
    places: dict[str, str] = {}
    for row, line in _format(path).read_rows(path, text):
        try:
            claim = claim_of(row, f"{path}:{line}")
        except RegisterError as fault:
            faults.append(fault)
            continue
        if claim.id in places:
            faults.append(
                RegisterError(f"claim {claim.id!r} stands at {places[claim.id]} too", where=claim.where, todo="give it another id")
            )
            continue
        places[claim.id] = claim.where
        claims.append(claim)
    return Register(tuple(claims), hashlib.sha256(text.encode(errors="backslashreplace")).hexdigest()[:12]), faults


def _format(path: Path) -> ModuleType:
    known = _FORMATS.get(path.suffix.lower())
    if known is None:
        raise RegisterError("is no register", where=str(path), todo=f"the name of a register ends in {', '.join(_FORMATS)}")
    return known


def _text(path: Path) -> str:
    _format(path)
    try:
        return path.read_bytes().decode("utf-8-sig")
    except OSError as cause:
        raise RegisterError(f"cannot be read: {cause.strerror or cause}", where=str(path), todo="check the path") from cause
    except UnicodeDecodeError as cause:
        raise RegisterError(f"is not UTF-8 (byte {cause.start})", where=str(path), todo="save it as UTF-8") from cause


def _replace(path: Path, text: str) -> None:
    """Put a text in the place of a file once it is whole and on the disk; rights, links and a byte order mark stay."""
    target = path.resolve()
    partial = target.with_name(f"{target.name}.{os.getpid()}.partial")
    try:
        marked = target.exists() and target.read_bytes().startswith(BOM_UTF8)
        with partial.open("w", encoding="utf-8-sig" if marked else "utf-8", newline="") as opened:
            opened.write(text)
            opened.flush()
            os.fsync(opened.fileno())
        if target.exists():
            shutil.copymode(target, partial)
        partial.replace(target)
    except (OSError, UnicodeEncodeError) as cause:
        with suppress(OSError):
            partial.unlink(missing_ok=True)
        raise RegisterError(f"cannot be written: {cause}", where=str(path), todo="check folder, rights and characters") from cause
