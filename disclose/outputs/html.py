"""Reports as one page to read, print and pass on: nothing runs in it, nothing is loaded from elsewhere, every word of a post is escaped."""

from __future__ import annotations

import base64
import hashlib
import re
import unicodedata
from collections import Counter
from html import escape
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from disclose import __version__
from disclose.outputs.html_style import STYLE
from disclose.outputs.located import quoted
from disclose.outputs.set_aside import set_aside_lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from disclose.errors import DiscloseError
    from disclose.outputs.located import Located
    from disclose.report import Finding, Fix, Report, Severity

_VERDICTS: Final = ("fail", "review", "not_assessed", "pass")
_WORST_FIRST: Final[tuple[Severity, ...]] = ("error", "warning", "note")
_JOINERS: Final = "\u200c\u200d"
#: Emoji flags of regions are written with invisible tag characters, which steer nothing.
_TAGS: Final = range(0xE0020, 0xE0080)
_QUOTE: Final = re.compile("“([^“”]*)”")
_CAVEAT: Final = (
    "A verdict is a reason to look, not a judgment; a summary of the law is no legal advice; what a model says is evidence, not proof."
)


def to_html(checked: Sequence[Located], faults: Iterable[DiscloseError]) -> bytes:
    """The page.

    Args:
        checked: the reports with their places.
        faults: inputs that could not be checked.
    """
    digest = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    counts = Counter(one.report.verdict for one in checked)
    summary = " · ".join(f"{counts[verdict]} {_words(verdict)}" for verdict in _VERDICTS if counts[verdict])
    heading = f"{len(checked)} {'post' if len(checked) == 1 else 'posts'}"
    told = "".join(f'<li dir="auto">{_shown(str(fault))}</li>' for fault in faults)
    parts = (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n',
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n',
        '<meta name="referrer" content="no-referrer">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n',
        f"<title>disclose: {heading}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n",
        f"<header><h1>disclose</h1><p>{heading}{f': {summary}' if summary else ''}</p></header>\n<main>\n",
        f'<section class="faults"><h2>Not read</h2><ul>{told}</ul></section>\n' if told else "",
        *map(_post, checked),
        f"</main>\n<footer><p>{_CAVEAT}</p><p>disclose {__version__}</p></footer>\n</body>\n</html>\n",
    )
    return "".join(parts).encode()


def _post(one: Located) -> str:
    report = one.report
    law = " · ".join(f"{escape(name)} {_words(verdict)}" for name, verdict in report.jurisdictions.items())
    told = [
        f"language {report.languages.primary}",
        f"commercial {report.signals.sponsorship.commercial}",
        f"disclosure {report.signals.sponsorship.disclosure}",
        f"claims {len(report.signals.claims)}",
    ]
    missing = [item for item in report.not_assessed if report.verdict == "not_assessed" or item.part != "generated"]
    return "".join(
        (
            f'<article class="{report.verdict}"><h2><bdi>{_shown(one.title)}</bdi> ',
            f'<span class="verdict {report.verdict}">{_words(report.verdict)}</span></h2>',
            f'<p class="facts">{escape(" · ".join(told))}</p>' if report.verdict != "not_assessed" or report.findings else "",
            f'<p class="facts">law: {law}</p>' if law else "",
            f'<div class="text" dir="auto">{_marked(report)}</div>',
            *(_finding(report, finding) for finding in report.findings),
            *(f'<p class="facts">{_shown(line)}</p>' for line in set_aside_lines(report)),
            *(f'<p class="facts">not assessed: {_shown(item.part)}: {_shown(item.reason)}</p>' for item in missing),
            "</article>\n",
        )
    )


def _marked(report: Report) -> str:
    """The post with the places of its findings marked, each place followed by the rules that look at it."""
    spans = [(span.start, span.end, finding) for finding in report.findings for span in finding.spans if span.end > span.start]
    cuts = sorted({0, len(report.text), *(place for start, end, _ in spans for place in (start, end))})
    out = []
    for start, end in pairwise(cuts):
        over = [finding for low, high, finding in spans if low <= start and end <= high]
        shown = _shown(report.text[start:end])
        if over:
            worst = min((finding.severity for finding in over), key=_WORST_FIRST.index)
            shown = f'<mark class="{worst}">{shown}</mark>'
        ending = dict.fromkeys(finding.rule for _, high, finding in spans if high == end)
        out.append(shown + "".join(f'<bdi class="rule">{escape(rule)}</bdi>' for rule in ending))
    return "".join(out)


def _finding(report: Report, finding: Finding) -> str:
    citation = finding.citation
    source = escape(citation.text)
    if citation.link.startswith(("https://", "http://")):
        source = f'<a href="{escape(citation.link)}" rel="noopener noreferrer">{source}</a>'
    said = f" · confidence {escape(finding.confidence)}" if finding.confidence else ""
    return (
        f'<section class="finding {finding.severity}"><h3><span class="severity">{finding.severity}</span> '
        f"{escape(finding.rule)} {escape(finding.name)}</h3>"
        f"<p>{_isolated(finding.message, quoted(report, finding))}</p>"
        f"<p><b>Fix:</b> {_isolated(finding.fix.advice)}{_edit(report.text, finding.fix)}</p>"
        f'<p class="facts">Source: {source}{said}</p></section>'
    )


def _edit(text: str, fix: Fix) -> str:
    """What the edit of a fix takes away and puts in."""
    if fix.text is None:
        return ""
    gone = f" <del><bdi>{_shown(text[fix.start : fix.end])}</bdi></del>" if fix.start != fix.end else ""
    return f"{gone} <ins><bdi>{_shown(fix.text)}</bdi></ins>" if fix.text else gone


def _isolated(message: str, words: str = "") -> str:
    """A message whose quoted words keep their direction to themselves; `words`, which may hold quotation marks too, as a whole."""
    if words and words in message:
        return f"<bdi>{_shown(words)}</bdi>".join(_isolated(part) for part in message.split(words))
    out, last = [], 0
    for match in _QUOTE.finditer(message):
        out.append(f"{_shown(message[last : match.start()])}“<bdi>{_shown(match[1])}</bdi>”")
        last = match.end()
    return "".join((*out, _shown(message[last:])))


def _shown(text: str) -> str:
    """Escaped text in which control, bidi and surrogate characters are named, never at work."""
    if text.isprintable():
        return escape(text)
    return "".join(escape(char) if _is_harmless(char) else f'<code class="control">U+{ord(char):04X}</code>' for char in text)


def _is_harmless(char: str) -> bool:
    return char.isprintable() or char in "\n\t" or char in _JOINERS or ord(char) in _TAGS or unicodedata.category(char) in ("Zs", "Cn")


def _words(verdict: str) -> str:
    return verdict.replace("_", " ")
