"""The text of Meta's JSON exports, which write each UTF-8 byte as one character."""

from __future__ import annotations


def repair(text: str) -> str:
    """The text as its author wrote it.

    A text is repaired only where all its characters stand for bytes and those bytes are UTF-8, so a text that was never mangled
    stays as it is, and `mangle` gives back exactly what stood there. A text that was cut inside a character is repaired up to there.
    """
    if text.isascii():
        return text
    try:
        raw = text.encode("latin-1")
    except UnicodeEncodeError:
        return text
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as fault:
        cut = fault.start > 0 and fault.reason == "unexpected end of data" and not raw[: fault.start].isascii()
        return raw[: fault.start].decode("utf-8") + text[fault.start :] if cut else text


def mangle(text: str) -> str:
    """What the export would write: the inverse of `repair`."""
    return text.encode("utf-8").decode("latin-1")
