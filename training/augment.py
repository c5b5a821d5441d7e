"""Changes to an example that must not change what it is."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from training.corpus import UNKNOWN, Example

if TYPE_CHECKING:
    import random

_MENTION: Final = re.compile(r"@[\w.]{2,30}")
_LINK: Final = re.compile(r"https?://\S+|www\.\S+")
_HASHTAG: Final = re.compile(r"#(\w+)")
_EMOJI: Final = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf\ufe0f\u200d]+")
_HANDLES: Final = (
    "@lumera.co",
    "@noa_b",
    "@kavosh_app",
    "@shop.zen",
    "@dr.maya",
    "@baanrak",
    "@nilestore",
    "@oak_and_pine",
    "@sunny.days",
    "@alfa_gym",
)
_TAG_FIELDS: Final = ("claim", "label", "evidence", "support")


def edited(example: Example, edits: list[tuple[int, int, str]]) -> Example:
    """The example with parts of its text replaced; tags move along, new characters take the tag of the first one they replace."""
    text = example.text
    pieces: list[str] = []
    tags: dict[str, list[int]] = {name: [] for name in _TAG_FIELDS if getattr(example, name) is not None}
    at = 0
    for start, end, new in [*sorted(edits), (len(text), len(text), "")]:
        if start < at:
            continue
        pieces += [text[at:start], new]
        for name, moved in tags.items():
            old = getattr(example, name)
            moved.extend(old[at:start])
            moved.extend([old[start] if start < len(old) else UNKNOWN] * len(new))
        at = end
    return replace(example, text="".join(pieces), **tags)


def vary(example: Example, chance: random.Random) -> Example:
    """One of many forms of a labelled post: other handles, no emoji, lower case, typos, a label left out."""
    if example.claim is None:
        return neutral(example, chance)
    if chance.random() < 0.15:
        example = without_labels(example)
    edits: list[tuple[int, int, str]] = []
    text = example.text
    if chance.random() < 0.3:
        edits += [(*match.span(), chance.choice(_HANDLES)) for match in _MENTION.finditer(text)]
    elif chance.random() < 0.2:
        edits += [(*match.span(), "") for match in _EMOJI.finditer(text)]
    if chance.random() < 0.2:
        for _ in range(chance.randint(1, 3)):
            at = chance.randrange(max(len(text) - 1, 1))
            if text[at : at + 1].isalpha():
                edits.append((at, at + 1, chance.choice(("", text[at] * 2))))
    if chance.random() < 0.1:
        edits += [(match.start(), match.start() + 1, "") for match in _HASHTAG.finditer(text)]
    example = edited(example, edits) if edits else example
    return (
        replace(example, text=example.text.lower()) if chance.random() < 0.1 and len(example.text.lower()) == len(example.text) else example
    )


def without_labels(example: Example) -> Example:
    """A post whose labels are taken out, so that commerciality is learnt from the rest; a post that shows no other evidence stays."""
    labels, evidence = example.label or [], example.evidence or []
    spans = [(match.start(), match.end(), "") for match in re.finditer("1+", "".join("1" if tag else "0" for tag in labels))]
    left = any(tag and not label for tag, label in zip(evidence, labels, strict=True))
    if not spans or not left:
        return example
    return replace(edited(example, spans), disclosure=UNKNOWN)


def neutral(example: Example, chance: random.Random) -> Example:
    """A text without the marks that tell one collection from another: links, handles, spacing, quotes, at random emoji, tags and ends."""
    text = example.text
    if chance.random() < 0.9:
        text = _LINK.sub(" ", text)
    if chance.random() < 0.9:
        text = re.sub(r"@\w+|<\w+>", " ", text)
    if chance.random() < 0.4:
        text = _EMOJI.sub(" ", text)
    if chance.random() < 0.6:
        text = _HASHTAG.sub(lambda match: match[1].replace("_", " ") if chance.random() < 0.5 else " ", text)
    for curly, plain in (("[“”„«»]", '"'), ("[‘’]", "'"), ("…", "..."), ("[—–]", "-"), ("\u2800", " ")):
        if chance.random() < 0.8:
            text = re.sub(curly, plain, text)
    text = _other_spelling(text, example.lang, chance)
    if chance.random() < 0.5:
        text = text.replace("\n", " ")
    if chance.random() < 0.15:
        text = re.sub("[,،] ?", " ", text)
    text = re.sub(r"([!?.])\1+", r"\1", text) if chance.random() < 0.7 else text
    text = re.sub(r"\s+([.,!?،؟])", r"\1", text)
    text = re.sub("[ \t]+", " ", text).strip()
    if chance.random() < 0.6:
        text = text.rstrip(".!?؟… ")
    if example.lang == "en" and chance.random() < 0.3:
        text = text.lower()
    words = text.split(" ")
    if len(words) > 30 and chance.random() < 0.3:
        begin = chance.randrange(len(words) - 20)
        text = " ".join(words[begin : begin + chance.randint(20, 60)])
    return replace(example, text=text or example.text)


def _other_spelling(text: str, lang: str, chance: random.Random) -> str:
    """Spellings that collections, not authors, differ in."""
    if lang == "fa":
        text = text.replace("\u200c", chance.choice((" ", "", "\u200c")))
        return text.replace("ي", "ی").replace("ك", "ک").replace("؛", "،")
    if lang == "ar" and chance.random() < 0.6:
        text = re.sub("[\u064b-\u0652]", "", text)
        return re.sub("[أإآ]", "ا", text) if chance.random() < 0.5 else text
    if lang == "th":
        return re.sub(" ?ๆ", chance.choice((" ๆ", "ๆ")), text)
    return text
