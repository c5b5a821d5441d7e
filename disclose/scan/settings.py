"""What a scan is asked to do, and what it rests on: the same of both gives the same results."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from disclose import __version__
from disclose.archives.remote import Remote
from disclose.encoder.calibration import DEFAULT_MAX_FPR
from disclose.encoder.shipped import model_folder
from disclose.errors import InputError
from disclose.plugins import plugin_versions
from disclose.policy.overrides import Overrides
from disclose.resources import resource_folder
from disclose.scan.selection import Selection

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date
    from pathlib import Path

    from disclose.archives import Kind
    from disclose.register import Register

SCHEMA: Final = "disclose.scan/1"
#: Bytes at the beginning of an input by which it is known again.
_HEAD: Final = 65_536


@dataclass(frozen=True, slots=True)
class CheckerSettings:
    """What a Checker is made of.

    Attributes:
        pack: the rule pack.
        backend: what runs the model: `none` (no model is asked), `onnx` or `torch`.
        max_fpr: the share of human texts that may be called likely machine-written, 0..1.
        cascade: whether the model is asked only about posts in which it may find something.
        jurisdictions: whose law to judge by, or none for the default profile.
        as_of: the day whose law holds for posts without a date; None for today.
        cuts: platform → code points shown before "more", where it is not as usual.
        claims: approved claims, which clear those of the posts, or None.
        threads: of the model, or None for as many as there are processors; decides no result.
    """

    pack: str = "core"
    backend: str = "none"
    max_fpr: float = DEFAULT_MAX_FPR
    cascade: bool = False
    jurisdictions: tuple[str, ...] = ()
    as_of: date | None = None
    cuts: Mapping[str, int] = field(default_factory=dict)
    claims: Register | None = None
    threads: int | None = None


@dataclass(frozen=True, slots=True)
class ScanSettings:
    """One scan.

    Attributes:
        inputs: archives, read one after another: paths, and what `disclose.archives.place_of` makes of addresses.
        out: the folder of the results.
        kind: what the inputs are, or None to recognise each.
        mapping: field of a post → column of the input.
        default_platform: where posts stand whose row does not say, or "".
        selection: which posts are checked.
        checker: how.
        overrides: what the project has decided beside the rules.
        keep_text: whether the text stands in the results.
        reports: whether the full reports are written as JSON lines too.
        shard_rows: rows of a part file, at most; a part is also closed at 8 million characters.
    """

    inputs: tuple[Path | Remote, ...]
    out: Path
    kind: Kind | None = None
    mapping: Mapping[str, str] = field(default_factory=dict)
    default_platform: str = ""
    selection: Selection = field(default_factory=Selection)
    checker: CheckerSettings = field(default_factory=CheckerSettings)
    overrides: Overrides = field(default_factory=Overrides)
    keep_text: bool = True
    reports: bool = False
    shard_rows: int = 2000

    def options(self) -> dict[str, Any]:
        """The options that decide the results, as plain data."""
        return {
            "kind": str(self.kind) if self.kind else "",
            "map": dict(sorted(self.mapping.items())),
            "default_platform": self.default_platform,
            **self.selection.options(),
            "pack": self.checker.pack,
            "backend": self.checker.backend,
            "max_fpr": self.checker.max_fpr,
            "cascade": self.checker.cascade,
            "jurisdictions": list(self.checker.jurisdictions),
            "as_of": self.checker.as_of.isoformat() if self.checker.as_of and (self.checker.jurisdictions or self.checker.claims) else "",
            "cut": dict(sorted(self.checker.cuts.items())),
            "claims": self.checker.claims.version if self.checker.claims else "",
            **self.overrides.options(),
            "text": self.keep_text,
            "jsonl": self.reports,
            "shard_rows": self.shard_rows,
        }


def fingerprint(settings: ScanSettings) -> dict[str, Any]:
    """What must be the same for a scan to be the same: inputs, options and versions.

    Raises:
        InputError: an input cannot be read.
        RemoteError: remote storage cannot be reached.
    """
    return {
        "schema": SCHEMA,
        "inputs": [known for path in settings.inputs for known in _known(path)],
        "options": settings.options(),
        "versions": versions(settings.checker),
    }


def versions(checker: CheckerSettings) -> dict[str, str]:
    """The versions of all that decides a result or how it is written; of words and rules, a hash of their files."""
    import pyarrow as pa

    found = {"disclose": __version__, "scan": SCHEMA, "pyarrow": pa.__version__}
    found.update((name, _hash_of(resource_folder(name))) for name in ("lexicons", "rules"))
    found.update(plugin_versions())
    if checker.backend != "none":
        about = model_folder() / "model.json"
        found["model"] = str(json.loads(about.read_text(encoding="utf-8"))["version"]) if about.exists() else "missing"
    return found


def _digest(content: bytes) -> str:
    return hashlib.blake2b(content, digest_size=16).hexdigest()


def _hash_of(folder: Path) -> str:
    digest = hashlib.blake2b(digest_size=8)
    for path in sorted(folder.rglob("*.yaml")):
        digest.update(f"{path.relative_to(folder).as_posix()}\0{path.stat().st_size}\0".encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _known(path: Path | Remote) -> Iterator[dict[str, Any]]:
    """By what an input, or each file of a folder, is known again."""
    if isinstance(path, Remote):
        for remote in [file for _, file in path.files()] if path.is_folder() else (path,):
            content, told = remote.known(_HEAD)
            yield {"path": remote.address, **told, "head": _digest(content)}
        return
    try:
        for file in sorted(item for item in path.rglob("*") if item.is_file()) if path.is_dir() else (path,):
            status = file.stat()
            with file.open("rb") as opened:
                head = _digest(opened.read(_HEAD))
            yield {"path": str(file), "size": status.st_size, "modified": status.st_mtime_ns, "head": head}
    except OSError as cause:
        raise InputError(f"cannot be read: {cause.strerror or cause}", where=str(path), todo="check the path") from cause
