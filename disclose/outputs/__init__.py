"""Reports in the forms that people and programs read."""

from __future__ import annotations

from typing import Final

#: The formats of `disclose check`; plugins add others.
FORMATS: Final = ("text", "json", "jsonl", "github", "sarif", "csv", "html")
