"""What the program itself says, in English: one text an id. Places are `{name}`; the texts of rules stand in their packs."""

from __future__ import annotations

from functools import lru_cache, reduce
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from disclose.locales.message import UI, Message

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from disclose.locales.message import Value

#: Texts whose number decides their form: id → one, more.
PLURALS: Final[Mapping[str, tuple[str, str]]] = MappingProxyType(
    {
        "posts": ("{count} post", "{count} posts"),
        "untranslated": ("{count} text has no translation yet: English.", "{count} texts have no translation yet: English."),
    }
)
#: Section → id → text. The section tells translators where the text is read.
SECTIONS: Final[Mapping[str, Mapping[str, str]]] = MappingProxyType(
    {
        "Verdicts, and each in one sentence": {
            "verdict-fail": "fail",
            "verdict-review": "review",
            "verdict-pass": "pass",
            "verdict-not_assessed": "not assessed",
            "meaning-fail": "At least one rule finds a breach: mend the post before it goes out.",
            "meaning-review": "No certain breach, but a person should look at what is told below.",
            "meaning-pass": "No rule finds a breach.",
            "meaning-not_assessed": "The post could not be judged; this is no clean bill.",
        },
        "Between the items of lists": {
            "list-comma": "{first}, {second}",
            "list-semicolon": "{first}; {second}",
        },
        "Numbers of posts under each verdict": {
            "count-fail": "{count} fail",
            "count-review": "{count} review",
            "count-pass": "{count} pass",
            "count-not_assessed": "{count} not assessed",
            "posts-counted": "{posts}: {counts}",
        },
        "The line of facts under the verdict": {
            "line-language": "language {language}",
            "line-commercial": "commercial {commercial}",
            "line-disclosure": "disclosure {disclosure}",
            "line-disclosure-because": "disclosure {disclosure} ({reasons})",
            "line-claims": "claims {count}",
            "line-category": "{category} ({origin})",
            "law-under": "{jurisdiction} {verdict}",
            "inferred": "(inferred from the {audience} of the post)",
        },
        "Labels before what follows": {
            "label-law": "law:",
            "label-fix": "fix:",
            "label-why": "why:",
            "label-not-assessed": "not assessed:",
            "label-style": "style:",
            "title-fix": "Fix:",
            "title-source": "Source:",
            "title-why": "Why:",
            "title-applies": "Applies when:",
            "title-asks": "Asks:",
            "title-match": "Triggers on:",
            "title-no-match": "Not on:",
            "not-read": "Not read",
            "confidence": "confidence {confidence}",
        },
        "Who wrote it, by style": {
            "style-likely": "likely machine-written",
            "style-unlikely": "unlikely to be machine-written",
            "style-inconclusive": "who wrote it: inconclusive",
            "probability": "(probability {probability})",
            "trait-sentence_variation": "sentences of even length (variation {value}; 95 % of human texts are above {bound})",
            "trait-commas": "many commas ({value} of words; 95 % of human texts are below {bound})",
            "trait-word_variety": "few repeated words ({value} are different; 95 % of human texts are below {bound})",
            "style-short": "too short to tell: under {count} words",
            "style-short-thai": "too short to tell: under {count} characters",
            "style-no-band": "no human text in {language} of this length to calibrate on",
            "style-too-few": "{count} human texts of this length are too few for a rate of {rate}",
            "style-too-often": "human texts may score as high more often than {rate}",
        },
        "Why a part was not assessed": {
            "no-model": "no model was asked: only leftovers of generators were looked for, not style",
            "not-needed": "the post is too short, and shows nothing else, to ask the model",
            "latin-letters": "{language} in Latin letters is read in part only",
            "no-words": "there are no words to read",
            "unsupported": "language '{language}' is not supported; supported are {supported}",
        },
        "What led to a finding": {
            "why-found": "{kind}: {entries}",
            "why-weighed": "weighed down by {entry}",
            "why-label": "{klass} label: {entries}; faults: {faults}",
            "why-no-fault": "none",
            "why-support": "support {support}: {sources}",
            "why-no-source": "no source named",
            "why-model": "model {model}: {answer} {probability}, words alone: {words}",
            "why-model-moved": "model {model}: {answer} {probability}, words alone: {words}; moved by {moved}",
            "declared": "declared: {connection}",
            "why-category": "category {category}, sensed, not declared: {entries}",
            "why-severity": "severity {found} → {severity} by the settings",
            "why-approved": "register: {claim}, approved by {approver} on {day}, until {expires}, evidence: {evidence}",
            "why-conditions": "conditions: {conditions}",
            "source-register": "register {claim}",
            "proof-told": "{kind} {reference}",
            "no-end": "no end",
            "all-jurisdictions": "all jurisdictions",
        },
        "What was found and does not count": {
            "aside-suppressed": "suppressed: {rule} {name}: {details} ({where})",
            "aside-by": "by {who}",
            "aside-until": "until {day}",
            "aside-counted": "{reason}: {rules}",
            "aside-known": "known by the baseline",
            "not-selected": "not selected",
            "ignored": "ignored",
            "ignored-in": "ignored in {glob}",
            "severity-off": "severity off",
        },
        "A draft that `--fix` was to mend": {
            "mended": "mended",
            "nothing-to-mend": "nothing to mend",
        },
        "The last lines": {
            "with-model": "With the model {model}. Its answers are evidence, not proof; a summary of the law is no legal advice.",
            "by-words": "By words and rules alone: no model was asked, and of generated text only leftovers were looked for.",
            "caveat": "A verdict is a reason to look, not a judgment; a summary of the law is no legal advice; what a model says is "
            "evidence, not proof.",
        },
        "Pages about a rule and about the law": {
            "rule-status": "{status} since {since} · pack {pack} · {severities}",
            "rows": "Rows of the legal matrix: {rows} (confidence {confidence}; to be confirmed by counsel)",
            "always": "always",
            "condition": "{fact} is {values}",
            "unless": "{when}, unless {exception}",
            "word-and": "and",
            "word-or": "or",
            "word-else": "else",
            "severity-if": "{severity} if {when}",
            "question": "question",
            "days-from": "from {begins}",
            "days-until": "until {ends}",
            "days-from-until": "from {begins} until {ends}",
            "page-caveat": "A summary made from the rule pack, no legal advice: every row is to be confirmed by counsel.",
            "page-made-by": "Made by {command}.",
            "page-made-by-own": "Made by {command}; posts of our own, {file}.",
            "page-labels": "Label words",
            "page-grade": "grade",
            "page-words": "words",
            "page-told": "A label in other words that only tells of something received: {told}. Any other ambiguous label: {unlisted}.",
            "page-told-one": "{kind}: {grade}",
            "page-fact": "{fact}: {value}",
            "page-unpaid": "Promoting without any consideration counts as advertising too.",
            "page-section-DSC": "Disclosure",
            "page-section-LIC": "Licences and notices",
            "page-section-GEN": "Pictures and machines",
            "page-section-CLM": "Claims",
            "page-section-PRD": "Goods and services",
            "page-section-EVA": "Letters that hide words",
            "page-section-REG": "Approved claims",
            "column-rule": "rule",
            "column-finds": "finds",
            "column-severity": "severity",
            "column-force": "in force",
            "column-confidence": "confidence",
            "column-pack": "pack",
            "column-row": "row",
            "column-treatment": "treatment",
            "column-by": "by, or why not",
            "column-post": "post",
            "column-known": "known beside it",
            "coverage-title": "Coverage of the legal matrix",
            "coverage-rows": "{rows} rows: {decided} decided, {asked} asked, {out} out of reach.",
            "coverage-about": "“Decided” means that the named rules find what text and declared metadata show of a breach; what they "
            "cannot show stays open. “Asked” means that a rule asks a reviewer.",
            "comparison-title": "The same post under nine laws",
        },
    }
)
TEXTS: Final[Mapping[str, str]] = MappingProxyType({key: text for section in SECTIONS.values() for key, text in section.items()})


def said(key: str, **values: Value) -> Message:
    """What the program says under an id, with its places filled.

    Args:
        key: an id of TEXTS or PLURALS; of the latter, `count` chooses the form.
        values: what stands at the places.
    """
    template = PLURALS[key][values["count"] != 1] if key in PLURALS else TEXTS[key]
    if not values:
        return Message(template, key)
    shown = {name: ", ".join(value) for name, value in values.items() if isinstance(value, tuple)}
    return Message(template.format_map({**values, **shown} if shown else values), key, UI, values)


def listed(items: Iterable[str], between: str = "list-comma") -> str:
    """Items as one text, in the separators of the reader's language; "" where there are none.

    Args:
        items: words or messages.
        between: `list-comma` or `list-semicolon`.
    """
    own = tuple(items)
    return reduce(lambda first, second: said(between, first=first, second=second), own) if own else ""


@lru_cache(maxsize=1024)
def term(family: str, value: str, *, spaced: bool = False) -> Message:
    """A word of a closed list, such as a category of claims.

    Args:
        family: the list, as in `disclose.locales.terms`.
        value: the word, as in reports.
        spaced: whether its English is written with spaces for underscores.
    """
    return Message(value.replace("_", " ") if spaced else value, f"{family}-{value.replace(' ', '-')}")
