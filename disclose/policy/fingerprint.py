"""By what a finding is known again: its words, not its place, so that it stays itself when lines move and posts are re-dated."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Final

from disclose.text.fold import fold_words

if TYPE_CHECKING:
    from disclose.report import Finding, Report, Span

#: What ends a sentence, and how far it is looked for, in code points.
_ENDS: Final = ".!?؟\n"
_REACH: Final = 400


def fingerprints(report: Report) -> tuple[str, ...]:
    """The fingerprint of each finding of a report, in their order: 64 hexadecimal digits.

    Made of the rule, the folded words of the first span, and what tells the post from others. Of a post with an id that is the id
    and the folded sentence around the span: an edit of another sentence changes nothing, and posts of one id by accident do not
    answer for each other. Of a post without an id it is all its folded words: nothing else says that a changed text is the same post.
    """
    whole = folded_words(report.text) if report.findings and not _same_by_id(report) else ""
    return tuple(_fingerprint(report, finding, whole) for finding in report.findings)


def folded_words(text: str) -> str:
    """Folded words with one blank between them: line breaks and blanks of a draft move without notice."""
    return " ".join(fold_words(text).split())


def words_fingerprint(rule: str, words: str, post_id: str) -> str:
    """A fingerprint that leaves telling posts without an id apart to the reader, who knows the file: rule, folded words, post id."""
    return _digest(rule, fold_words(words), post_id)


def _same_by_id(report: Report) -> bool:
    return bool(report.id) and all(finding.spans for finding in report.findings)


def _fingerprint(report: Report, finding: Finding, whole: str) -> str:
    span = finding.spans[0] if finding.spans else None
    words = folded_words(report.text[span.start : span.end]) if span else ""
    around = folded_words(_sentence(report.text, span)) if span and report.id else whole
    return _digest(finding.rule, words, report.id, around)


def _sentence(text: str, span: Span) -> str:
    low, high = max(0, span.start - _REACH), min(len(text), span.end + _REACH)
    start = max(text.rfind(mark, low, span.start) for mark in _ENDS) + 1
    ends = [at for mark in _ENDS if (at := text.find(mark, span.end, high)) >= 0]
    return text[max(start, low) : min(ends, default=high)].strip()


def _digest(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()
