"""Archives of posts as rows: general formats and the exports that people get of their own accounts. Streaming, nothing is written."""

from __future__ import annotations

from disclose.archives.kind import Kind
from disclose.archives.limits import Limits
from disclose.archives.reading import read_archive, recognise
from disclose.archives.remote import Remote, place_of
from disclose.archives.row import Row

__all__ = ["Kind", "Limits", "Remote", "Row", "place_of", "read_archive", "recognise"]
