"""The formats of `disclose check` that need all reports at once."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from disclose.policy.pack import load_pack

if TYPE_CHECKING:
    from collections.abc import Sequence

    from disclose.errors import DiscloseError
    from disclose.locales.translator import Tongues
    from disclose.outputs.located import Located

WHOLE: Final = ("sarif", "csv", "html")


def whole(form: str, checked: Sequence[Located], faults: Sequence[DiscloseError], tongues: Tongues | None = None) -> bytes:
    """The output of all posts, in UTF-8.

    Args:
        form: one of WHOLE.
        checked: the reports with their places.
        faults: inputs that could not be checked.
        tongues: the languages of what people read; English if left out.
    """
    if form == "csv":
        from disclose.outputs.csv import to_csv

        return to_csv(checked)
    if form == "html":
        from disclose.outputs.html import to_html

        return to_html(checked, faults, tongues)
    from disclose.outputs.sarif import to_sarif

    packs = sorted({key.removeprefix("rules/") for one in checked for key in one.report.versions if key.startswith("rules/")})
    return to_sarif(checked, faults, {rule.id: rule for name in packs for rule in load_pack(name).rules}, Path.cwd(), tongues)
