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
from disclose.locales.english import said, term
from disclose.locales.translator import ENGLISH, only
from disclose.outputs.html_style import STYLE
from disclose.outputs.located import quoted
from disclose.outputs.set_aside import set_aside_lines
from disclose.outputs.text import verdicts_of
from disclose.text.languages import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from disclose.errors import DiscloseError
    from disclose.locales.translator import Tongues, Translator
    from disclose.outputs.located import Located
    from disclose.report import Finding, Fix, Report, Severity

_VERDICTS: Final = ("fail", "review", "not_assessed", "pass")
_WORST_FIRST: Final[tuple[Severity, ...]] = ("error", "warning", "note")
_JOINERS: Final = "\u200c\u200d"
#: Emoji flags of regions are written with invisible tag characters, which steer nothing.
_TAGS: Final = range(0xE0020, 0xE0080)
_QUOTE: Final = re.compile("“([^“”]*)”")


def to_html(checked: Sequence[Located], faults: Iterable[DiscloseError], tongues: Tongues | None = None) -> bytes:
    """The page.

    Args:
        checked: the reports with their places.
        faults: inputs that could not be checked.
        tongues: the languages of the page and of each post's article; English if left out.
    """
    spoken = tongues or only(ENGLISH)
    page = spoken.page
    digest = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    counts = Counter(one.report.verdict for one in checked)
    summary = " · ".join(_told(page, said(f"count-{verdict}", count=counts[verdict])) for verdict in _VERDICTS if counts[verdict])
    heading = page.plain(said("posts", count=len(checked)))
    told = "".join(f'<li dir="auto">{_shown(str(fault))}</li>' for fault in faults)
    parts = (
        f'<!DOCTYPE html>\n<html {_attributes(page)}>\n<head>\n<meta charset="utf-8">\n',
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n',
        '<meta name="referrer" content="no-referrer">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n',
        f"<title>disclose: {escape(heading)}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n",
        f"<header><h1>disclose</h1><p>{escape(heading)}{f': {summary}' if summary else ''}</p></header>\n<main>\n",
        f'<section class="faults"><h2>{_told(page, said("not-read"))}</h2><ul>{told}</ul></section>\n' if told else "",
        *(_post(one, spoken.of(one.report.languages.primary), page) for one in checked),
        f"</main>\n<footer><p>{_told(page, said('caveat'))}</p><p>disclose {__version__}</p></footer>\n</body>\n</html>\n",
    )
    return "".join(parts).encode()


def _attributes(own: Translator) -> str:
    """Language and direction of an element; left to right goes without saying in English."""
    return f'lang="{own.language}"' if own.english else f'lang="{own.language}" dir="{"rtl" if own.right_to_left else "ltr"}"'


def _post(one: Located, own: Translator, page: Translator) -> str:
    report = one.report
    law = " · ".join(_told(own, verdict) for verdict in verdicts_of(report))
    sponsorship = report.signals.sponsorship
    facts = (
        said("line-language", language=term("language", report.languages.primary)),
        said("line-commercial", commercial=term("commercial", sponsorship.commercial)),
        said("line-disclosure", disclosure=term("disclosure", sponsorship.disclosure)),
        said("line-claims", count=len(report.signals.claims)),
    )
    told = " · ".join(_told(own, fact) for fact in facts)
    other = "" if own.language == page.language else f" {_attributes(own)}"
    meaning = "" if own.english else f"<p>{_told(own, said(f'meaning-{report.verdict}'))}</p>"  # the English form is fixed
    missing = [item for item in report.not_assessed if report.verdict == "not_assessed" or item.part != "generated"]
    return "".join(
        (
            f'<article class="{report.verdict}"{other}><h2><bdi>{_shown(one.title)}</bdi> ',
            f'<span class="verdict {report.verdict}">{_told(own, said(f"verdict-{report.verdict}"))}</span></h2>',
            meaning,
            f'<p class="facts">{told}</p>' if report.verdict != "not_assessed" or report.findings else "",
            f'<p class="facts">{_told(own, said("label-law"))} {law}</p>' if law else "",
            f'<div class="text" dir="{_direction(report, own)}">{_marked(report)}</div>',
            *(_finding(report, finding, own) for finding in report.findings),
            *(f'<p class="facts">{_shown(row) if own.english else _told(own, row)}</p>' for row in set_aside_lines(report)),
            *(
                f'<p class="facts">{_told(own, said("label-not-assessed"))} {_told(own, term("part", item.part))}: '
                f"{_told(own, item.reason)}</p>"
                for item in missing
            ),
            "</article>\n",
        )
    )


def _direction(report: Report, own: Translator) -> str:
    """The direction of a post's text: right to left in such a language, also where it begins with a word such as “#ad”."""
    language = LANGUAGES.get(report.languages.primary)  # none for ar-Latn and the like
    return "rtl" if language and language.direction == "rtl" and not own.english else "auto"  # the English form is fixed


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


def _finding(report: Report, finding: Finding, own: Translator) -> str:
    citation = finding.citation
    source = escape(citation.text)
    if citation.link.startswith(("https://", "http://")):
        source = f'<a href="{escape(citation.link)}" rel="noopener noreferrer">{source}</a>'
    sure = f" · {_told(own, said('confidence', confidence=term('confidence', finding.confidence)))}" if finding.confidence else ""
    rule = escape(finding.rule) if own.english else f"<bdi>{escape(finding.rule)}</bdi>"
    cited = source if own.english else f"<bdi>{source}</bdi>"
    return (
        f'<section class="finding {finding.severity}"><h3><span class="severity">{_told(own, term("severity", finding.severity))}</span> '
        f"{rule} {_told(own, finding.name)}</h3>"
        f"<p>{_told(own, finding.message, quoted(report, finding))}</p>"
        f"<p><b>{_told(own, said('title-fix'))}</b> {_told(own, finding.fix.advice)}{_edit(report.text, finding.fix)}</p>"
        f'<p class="facts">{_told(own, said("title-source"))} {cited}{sure}</p></section>'
    )


def _edit(text: str, fix: Fix) -> str:
    """What the edit of a fix takes away and puts in."""
    if fix.text is None:
        return ""
    gone = f" <del><bdi>{_shown(text[fix.start : fix.end])}</bdi></del>" if fix.start != fix.end else ""
    return f"{gone} <ins><bdi>{_shown(fix.text)}</bdi></ins>" if fix.text else gone


def _told(own: Translator, text: str, words: str = "") -> str:
    """A text in the reader's language, else in English; what comes from the post keeps its direction to itself.

    Args:
        own: the translator.
        text: a message, or words that have no translation.
        words: those of the post that an English message quotes.
    """
    parts = own.parts(text)
    if parts is not None:
        return "".join(f"<bdi>{_shown(part.text)}</bdi>" if part.foreign else escape(part.text) for part in parts)
    shown = _isolated(text, words)
    return shown if own.english else f'<span lang="en" dir="ltr">{shown}</span>'


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
