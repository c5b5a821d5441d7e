"""Which encoding a text is in, and the text."""

from __future__ import annotations

import codecs
import io
import re
from typing import TYPE_CHECKING, Final

from disclose.archives.streams import BUFFER, Recoded
from disclose.errors import DamagedError

if TYPE_CHECKING:
    from disclose.archives.bundle import Member

#: Bytes from which the encoding and the kind are told.
HEAD: Final = 1 << 16
#: Encodings that are looked for where a text is neither UTF-8 nor in a Hebrew, Arabic or Thai code page.
LEGACY: Final = ("cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1258", "iso8859_6", "iso8859_8", "utf_16_le", "utf_16_be")
#: Bytes that charset-normalizer is given; it tries every encoding on them.
_SAMPLE: Final = 1 << 14
_HIGH_RUNS: Final = re.compile(rb"[\x80-\xff]+")
_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
#: Bytes that did not fit the encoding, as the surrogateescape handler keeps them.
_ESCAPED: Final = re.compile("[\udc80-\udcff]")


def encoding_of(head: bytes) -> str:
    """The encoding of a text by its first bytes: its mark, UTF-8 if (nearly) all of it fits, else the likeliest legacy one.

    Raises:
        DamagedError: none fits.
    """
    for mark, name in _BOMS:
        if head.startswith(mark):
            return name
    if head[1::2].count(0) > len(head) // 8 or head[::2].count(0) > len(head) // 8:
        return "utf-16-le" if head[1::2].count(0) > head[::2].count(0) else "utf-16-be"
    text = codecs.getincrementaldecoder("utf-8")("replace").decode(head, final=len(head) < HEAD)
    foreign = sum(not char.isascii() for char in text)
    # A stray byte among many letters does not make a UTF-8 text another.
    if text.count("\ufffd") <= foreign // 20:
        return "utf-8"
    if page := _code_page(head):
        return page
    from charset_normalizer import from_bytes

    found = from_bytes(head[:_SAMPLE], cp_isolation=list(LEGACY)).best()
    if found is None:
        raise DamagedError("is a text in no encoding that is known here", todo="convert it to UTF-8, for example with iconv")
    return found.encoding


def _code_page(head: bytes) -> str | None:
    """The Windows code page of Hebrew, Arabic (and Persian) or Thai by the ranges in which their letters lie, None if it is none.

    charset-normalizer takes short Hebrew for Thai, as both code pages fill the same bytes with letters.
    """
    runs = _HIGH_RUNS.findall(head)
    high = b"".join(runs)
    # Words of these scripts are runs of such bytes; in Latin scripts they stand alone.
    if len(high) < 4 or sum(len(run) for run in runs if len(run) > 1) < 0.8 * len(high):
        return None

    def share(first: int, last: int) -> float:
        return sum(first <= byte <= last for byte in high) / len(high)

    if share(0xE0, 0xFA) > 0.9:
        return "cp1255"
    if share(0xA1, 0xBF) > 0.2 and share(0xA1, 0xFB) > 0.95:
        return "cp874"
    return "cp1256" if share(0xC0, 0xDF) > 0.35 and share(0xE1, 0xFA) > 0.15 else None


def open_text(member: Member) -> io.TextIOWrapper:
    """The text of a member, line ends kept; bytes that do not fit its encoding are kept as escapes, see `has_bad_bytes`."""
    encoding = encoding_of(member.head(HEAD))
    return io.TextIOWrapper(member.open(), encoding=encoding, errors="surrogateescape", newline="")


def open_utf8(member: Member) -> io.BufferedReader:
    """The bytes of a member in UTF-8 without a mark, for readers that want bytes."""
    encoding = encoding_of(member.head(HEAD))
    if encoding == "utf-8":
        return member.open()
    if encoding == "utf-8-sig":
        stream = member.open()
        stream.read(len(codecs.BOM_UTF8))  # was read before, for the encoding
        return stream
    return io.BufferedReader(Recoded(io.TextIOWrapper(member.open(), encoding=encoding, errors="replace", newline="")), BUFFER)


def has_bad_bytes(text: str) -> bool:
    """Whether bytes did not fit the encoding when the text was decoded by `open_text`."""
    return not text.isascii() and _ESCAPED.search(text) is not None
