"""What text generators leave behind: evidence, not style."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, Final

from disclose.signals.links import names_generator
from disclose.signals.model import NOT_ASKED, Artifact, Generated
from disclose.text.scripts import LETTERS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from disclose.signals.view import View

_CITATION: Final = re.compile(
    r":?contentReference\[oaicite:\d+\](?:\{index=\d+\})?|\boaicite\b[:\d]*|(?<![A-Za-z0-9])(?:cite)?turn\d{1,2}(?:search|view|news|image|fetch|file)\d{1,3}\b|【\d{1,3}(?::\d{1,3})?†[^】]{0,60}】|\[\^?\d{1,2}\^\]|\bgrok_card\b|<ref_\d+>|\[cite(?:_start|:[^\]]{0,20})?\]"
)
_TEMPLATE: Final = re.compile(
    r"\{\{[^{}\n]{1,60}\}\}|\$\{[^{}\n]{1,40}\}|\$\w{1,30}\[[\w.'\"-]{1,40}\](?: not found)?|<%=?[^%\n]{1,40}%>|\*\|[A-Z_:]{2,30}\|\*|%%[\w. ]{2,30}%%|\{%[^%\n]{1,40}%\}"
    r"|(?<![\w{])\{(?:[a-z]+_[a-z_]+|name|brand|product|city|link|code|username|date)\}(?!\})|%[A-Z][A-Z_]{2,24}%|\bundefined undefined\b|\[object Object\]|\bNaN (?:%|₪|\$|บาท|ريال|تومان)"
)
_MARKUP: Final = re.compile(
    r"(?m)^#{1,6} \S[^\n]{0,120}|\*\*(?=\S)[^*\n]{1,120}?(?<=\S)\*\*|(?<![\w_])__(?=\S)[^_\n]{1,80}(?<=\S)__(?![\w_])|\[[^\[\]\n]{1,60}\]\(https?://[^)\s]{3,300}\)|^```[^\n]{0,20}$|^\|(?:[^|\n]{1,60}\|){2,}$"
)
_FOREIGN_SCRIPTS: Final = ("Cyrl", "Han", "Kana", "Hang", "Deva", "Grek", "Armn", "Geor", "Thai", "Beng", "Taml", "Khmr", "Laoo", "Mymr")
_FOREIGN_RUN: Final = re.compile("|".join(f"[{LETTERS[script]}]+(?:[ ][{LETTERS[script]}]+)?" for script in _FOREIGN_SCRIPTS))
_ACCENTED: Final = re.compile(
    r"(?<![\w@#./&'’-])[a-zà-öø-ÿāăąćčďđēęěğīįıłńňōőřśşšťūůűźżžșț]*[áíóúñãõìòäöüßàâçéèêëîïôùûąćęłńśźżčďěřšťůžőűğışșț¿¡][a-zà-öø-ÿāăąćčďđēęěğīįıłńňōőřśşšťūůűźżžșț]*(?![\w@/'’-]|\.\w)"
)
_ACCENT: Final = re.compile("[¿¡à-öø-ÿāăąćčďđēęěğīįıłńňōőřśşšťūůűźżžșț]")
_LOANS: Final = frozenset(
    [
        "café",
        "cafés",
        "résumé",
        "résumés",
        "naïve",
        "jalapeño",
        "jalapeños",
        "piñata",
        "açaí",
        "acaí",
        "señorita",
        "señor",
        "über",
        "doppelgänger",
        "crème",
        "brûlée",
        "déjà",
        "vu",
        "entrée",
        "fiancé",
        "fiancée",
        "rosé",
        "smörgåsbord",
        "mañana",
        "olé",
        "chía",
        "maté",
        "façade",
        "voilà",
        "papier-mâché",
        "touché",
        "cliché",
        "clichés",
        "décor",
        "façon",
        "soirée",
        "pâté",
        "sauté",
        "müsli",
        "müesli",
        "gruyère",
        "jamón",
        "pokémon",
        "fête",
        "piqué",
        "pâte",
    ]
)
_FRENCH: Final = frozenset("àâçéèêëîïôùû")
_SHORTEST: Final = 2
#: Marks of one post that are reported.
_MOST_MARKS: Final = 20
#: Kinds a report keeps apart from the talk about chatbots, templates and code.
_TALKED_OF: Final = frozenset(
    {
        "assistant_preamble",
        "refusal",
        "placeholder",
        "prompt_leak",
        "option_list",
        "closing_offer",
        "template_residue",
        "citation_token",
        "markup",
    }
)


def sense_generated(view: View, style: Generated = NOT_ASKED) -> Generated:
    """Sense leftovers and the disclosure of AI.

    Args:
        view: the post with its lexicon hits.
        style: what a model says of the style; its status, probability, reason and name are kept.
    """
    disclosed = bool(view.post.meta.get("ai_label")) or bool(view.contexts("ai_disclosed"))
    talk = bool(view.contexts("chatbot_talk"))
    kept: list[Artifact] = []
    reach = {True: 0, False: 0}  # markup may stand around other leftovers; of those, the first and longest of a place stays
    for artifact in sorted(_candidates(view), key=lambda item: (item.start, -item.end)):
        if talk and artifact.kind in _TALKED_OF and not _is_left_behind(view, artifact):
            continue
        is_markup = artifact.kind == "markup"
        if artifact.start >= reach[is_markup]:
            kept.append(artifact)
            reach[is_markup] = artifact.end
    return replace(style, artifacts=tuple(kept), disclosed=disclosed)


def _is_left_behind(view: View, artifact: Artifact) -> bool:
    """Whether it is a leftover whatever the post talks about: a chatbot's mark in a link, or its first words as the post's first."""
    if "common.chatbot-link" in artifact.entries:
        return True
    return artifact.kind in ("assistant_preamble", "refusal") and not any(map(str.isalnum, view.reading.text[: artifact.start]))


def _candidates(view: View) -> Iterator[Artifact]:
    text = view.reading.text
    is_code = _is_code(text)
    for hit in view.family("leftover"):
        if is_code and hit.entry.kind == "markup":
            continue
        yield Artifact(*view.original(hit.start, hit.end), hit.entry.kind, (hit.entry.id,))
    for kind, pattern in (("citation_token", _CITATION), ("template_residue", _TEMPLATE)):
        for match in pattern.finditer(text):
            yield Artifact(*match.span(), kind, (f"common.{kind.replace('_', '-')}",))
    if not is_code:
        for match in islice(_MARKUP.finditer(text), _MOST_MARKS):
            yield Artifact(*match.span(), "markup", ("common.markup",))
    for segment in view.reading.segments:
        if segment.kind == "link" and (named := names_generator(segment)):
            yield Artifact(segment.start + named.start(), segment.start + named.end(), "citation_token", ("common.chatbot-link",))
    yield from _foreign_tokens(view)


def _is_code(text: str) -> bool:
    return text.count("```") >= 2 or bool(
        re.search(r"(?m)^\s*(?:def |class |import |from \w+ import|#include|SELECT |<\w+>|pip install|git )", text)
    )


def _foreign_tokens(view: View) -> Iterator[Artifact]:
    """A word or two of an unrelated script or, beside other letters, of another Latin-script language, in the middle of a sentence."""
    text = view.reading.text
    for match in _FOREIGN_RUN.finditer(text):
        if view.language == "th" and "\u0e01" <= match[0][0] <= "\u0e4e":
            continue
        if _is_embedded(text, *match.span()):
            yield Artifact(*match.span(), "foreign_token", ("common.foreign-token",))
    if _ACCENT.search(text):
        for match in _ACCENTED.finditer(text):
            french = _FRENCH.issuperset(char for char in match[0] if not char.isascii())
            if match[0] in _LOANS or (french and view.language in ("ar", "en")):  # French is mixed into both
                continue
            if len(match[0]) >= _SHORTEST and _is_embedded(text, *match.span()) and not _beside_latin(text, *match.span(), view.language):
                yield Artifact(*match.span(), "foreign_token", ("common.foreign-token",))


def _is_embedded(text: str, start: int, end: int) -> bool:
    """Whether other words stand right before (or nothing does) and after, without quotation marks or brackets between."""
    left, right = text[max(0, start - 40) : start].rstrip(" \n")[-1:], text[end : end + 40].lstrip(" ")[:1]
    before = not left or left.isalpha() or left in ",،" or "\u0e00" <= left <= "\u0e7f"
    after = bool(right) and (right.isalpha() or right in ".,،!" or "\u0e00" <= right <= "\u0e7f")
    return before and after and not (not left and right in ".,،!")


def _beside_latin(text: str, start: int, end: int, language: str) -> bool:
    """In other scripts: whether the word belongs to a longer Latin phrase, as names and code mixing do. In English: French and Spanish phrases."""
    words = (text[:start].split()[-1:] or [""])[0], (text[end:].split()[:1] or [""])[0]
    if language == "en":
        return any(re.search("[à-öø-ÿ]", word) for word in words)
    return any(re.search("[A-Za-z]", word) for word in words)
