"""Whether a model is the one that was released: its files by hash, its answers on a few texts."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any, Final

from disclose.encoder.runtime import Encoder
from disclose.errors import ModelError

if TYPE_CHECKING:
    from pathlib import Path

    from disclose.encoder.scores import Encoded

#: How far a logit or a probability may lie from what was released: processors round int8 differently.
TOLERANCE: Final = 0.35
#: Short posts of our own, one a language, whose answers are kept with a model.
PROBES: Final = (
    "פרסומת | הסרום של @lumera סידר לי את העור תוך שבוע, קוד NOA15",
    "جربت الكريم الجديد من @lumera، كود الخصم NOA15 والرابط بالبايو",
    "این کرم رو سه هفته‌ست می‌زنم، لکه‌هام رفت. کد تخفیف NOA15",
    "เซรั่มตัวนี้ใช้แล้วสิวยุบใน 3 วัน โค้ด NOA15 ลดเพิ่มอีก",
    "three weeks on this serum and my spots are gone. code NOA15 saves you 15%",
)


def digest(path: Path) -> str:
    """SHA-256 of a file."""
    with path.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()


def answers(encoder: Encoder) -> list[dict[str, Any]]:
    """What a model answers on the probes."""
    return [_answer(one) for one in encoder.encode(PROBES)]


def faults(folder: Path) -> list[str]:
    """What is wrong with a model, or nothing.

    Raises:
        ModelError: there is no model, or what runs it is missing.
    """
    if not (folder / "model.json").exists():
        raise ModelError(f"no model in {folder}", todo="run without the model: --backend none")
    info = json.loads((folder / "model.json").read_text(encoding="utf-8"))
    changed = [
        f"DIS502: {name} is not the file that was released"
        for name, released in info["sha256"].items()
        if not (folder / name).exists() or digest(folder / name) != released
    ]
    if changed:
        return changed
    found = answers(Encoder(folder))
    return [
        f"DIS503: on probe {number} the model answers {got}, released was {wanted}"
        for number, (got, wanted) in enumerate(zip(found, info["probes"], strict=True), 1)
        if any(abs(got[key] - wanted[key]) > TOLERANCE for key in wanted)
    ]


def _answer(one: Encoded) -> dict[str, Any]:
    return {**{f"commercial {name}": value for name, value in one.commercial.items()}, "machine": round(one.machine, 3)}
