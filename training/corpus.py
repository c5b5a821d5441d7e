"""What the encoder learns from: labelled posts, and pairs of human and machine-written ones, with splits by group.

Labelled posts lie in `tests/gold/tune` and `training/corpus/{labelled,statements}`; those of `training/corpus/validation` choose constants,
and the held-out ones in `tests/gold/held_out` are never read here.
Third-party rows come from a folder of public data that is no part of the project (`--data`); LICENCES says which sources may train
weights that ship.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import random
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from disclose.encoder.labels import CLAIM_TAGS, COMMERCIAL, DISCLOSURE, EVIDENCE_TAGS, LABEL_TAGS, SUPPORT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ROOT: Final = Path(__file__).parents[1]
LANGUAGES: Final = ("he", "ar", "fa", "th", "en")
#: What a head that a row says nothing about is told.
UNKNOWN: Final = -100

#: Human text older than November 2022 by language and source, and how many rows a language are used.
HUMAN_SOURCES: Final = {
    "hebemo_comments": "MIT",
    "hebrew_sentiment_fb": "MIT",
    "arsarcasm_v2": "MIT",
    "wisesight_th": "CC0-1.0",
    "tweeteval_en": "Twitter terms, none added",
    "deepsentipers_fa": "none stated (care)",
    "persian_spam_ads": "none stated (care)",
    "ig_captions_knesbitt": "none stated (care)",
}
#: Sources with machine text whose licence allows weights to ship, or states none; what allows evaluation only is left out.
MACHINE_SOURCES: Final = {
    "KFUPM_arabic_abstracts_claude": "MIT",
    "language-confusion": "Apache-2.0",
    "M4_llama2_history": "Apache-2.0",
    "Hamed_Arabic_AI_Generated_Text_Detector": "none stated (care)",
    "dubbing-ai_DatasetGen": "none stated (care)",
    "authormimic": "none stated (care)",
    "human_social_omilab_he": "MIT",
    "human_social_arsarcasm_ar": "MIT",
    "human_social_wisesight_th": "CC0-1.0",
    "human_social_armanemo_fa": "none stated (care)",
}


@dataclass(frozen=True, slots=True)
class Example:
    """A text with what is known of it. Tags are one number a character, None where nothing is known."""

    text: str
    lang: str
    group: str
    commercial: int = UNKNOWN
    disclosure: int = UNKNOWN
    machine: int = UNKNOWN
    claim: list[int] | None = None
    label: list[int] | None = None
    evidence: list[int] | None = None
    support: list[int] | None = None
    source: str = ""
    row: dict[str, Any] = field(default_factory=dict)


def read_jsonl(path: Path) -> Iterator[dict[str, Any]]:
    """Rows of a JSON-lines file, gzipped or not."""
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                yield json.loads(line)


def labelled(paths: Iterable[Path]) -> list[Example]:
    """Posts with gold labels; they say nothing of who wrote them."""
    return [_labelled(row) for path in paths for row in read_jsonl(path)]


def _labelled(row: dict[str, Any]) -> Example:
    text, gold = row["text"], row["gold"]
    whole = "statement" not in row.get("tags", ())  # a statement is labelled for its claims alone
    return Example(
        text,
        row["lang"],
        row["id"],
        commercial=COMMERCIAL.index(gold["commercial"]) if whole else UNKNOWN,
        disclosure=DISCLOSURE.index(gold["disclosure"]) if whole else UNKNOWN,
        claim=_tags(text, gold["claims"], "category", CLAIM_TAGS),
        label=_tags(text, gold["disclosure_spans"], "class", LABEL_TAGS) if whole else None,
        evidence=_tags(text, gold["evidence"], "kind", EVIDENCE_TAGS) if whole else None,
        support=_tags(text, gold["claims"], "support", SUPPORT, outside=UNKNOWN),
        source="gold",
        row=row,
    )


def _tags(text: str, spans: list[dict[str, Any]], key: str, names: tuple[str, ...], outside: int = 0) -> list[int]:
    tags = [outside] * len(text)
    for span in spans:
        at = text.find(span["text"]) if span["text"] else -1
        if at >= 0 and span[key] in names:
            tags[at : at + len(span["text"])] = [names.index(span[key])] * len(span["text"])
    return tags


def is_test(group: str, share: float = 0.2) -> bool:
    """Whether a group (a pair, an account) belongs to the part that nothing is trained on; the same for ever."""
    return int(hashlib.sha256(group.encode()).hexdigest()[:8], 16) < share * 0xFFFFFFFF


def captions(shared: Path) -> list[Example]:
    """Human posts with their machine-written twins, by pair, and machine-written captions in further styles with the posts they answer."""
    out: list[Example] = []
    answered: dict[str, str] = {}
    for lang in LANGUAGES:
        for name in ("human", "machine", "captions"):
            path = shared / "captions" / lang / f"{name}.jsonl"
            for row in read_jsonl(path) if path.exists() else ():
                if name == "captions" and lang == "he":  # no human captions stand beside them: topic alone would separate
                    continue
                group = row.get("pair") or row["id"]
                kind = "human" if name == "human" else row.get("kind", name)
                out.append(Example(row["text"], lang, group, machine=int(name != "human"), source=f"captions/{kind}", row=row))
        for row in read_jsonl(ROOT / "training" / "corpus" / "captions" / f"{lang}.jsonl"):
            answered[row["pair"]] = lang
            out.append(Example(row["text"], lang, row["pair"], machine=1, source=f"styles/{row['kind']}", row=row))
    out += [
        Example(row["text"], row["lang"], row["id"], machine=0, source="styles/human", row=row)
        for row in read_jsonl(shared / "data" / "human-social.jsonl.gz")
        if row["id"] in answered
    ]
    return out


def all_human(shared: Path) -> list[Example]:
    """Human posts older than November 2022, of every source, also of those that serve measuring only."""
    return [
        Example(row["text"], row["lang"], row["id"], machine=0, source=f"social/{row['source']}", row=row)
        for row in read_jsonl(shared / "data" / "human-social.jsonl.gz")
        if row["lang"] in LANGUAGES
    ]


def human_social(shared: Path, *, per_language: int, seed: int) -> list[Example]:
    """Human posts for training, spread evenly over the sources of a language."""
    by_source: dict[tuple[str, str], list[Example]] = defaultdict(list)
    for example in all_human(shared):
        if example.row["source"] in HUMAN_SOURCES:
            by_source[example.lang, example.row["source"]].append(example)
    return _spread(by_source, per_language, seed)


def all_generated(shared: Path) -> list[Example]:
    """Rows of public data sets with human and machine text, of every source, also of those that serve measuring only."""
    return [
        Example(
            row["text"],
            row["lang"],
            str(row.get("group") or row["id"]),
            machine=int(row["label"] == "machine"),
            source=f"public/{row['source']}",
            row=row,
        )
        for row in read_jsonl(shared / "data" / "generated-or-human.jsonl.gz")
        if row["lang"] in LANGUAGES
    ]


def generated(shared: Path, *, per_language: int, seed: int) -> list[Example]:
    """Rows of public data sets for training, spread evenly over the sources of a language and class."""
    by_source: dict[tuple[str, str], list[Example]] = defaultdict(list)
    for example in all_generated(shared):
        if example.row["source"] in MACHINE_SOURCES:
            by_source[example.lang, f"{example.row['source']}/{example.row['label']}"].append(example)
    return _spread(by_source, per_language, seed)


def _spread(by_source: dict[tuple[str, str], list[Example]], per_language: int, seed: int) -> list[Example]:
    chance = random.Random(seed)
    out: list[Example] = []
    for lang in LANGUAGES:
        sources = sorted(key for key in by_source if key[0] == lang)
        for key in sources:
            rows = sorted(by_source[key], key=lambda example: example.group)
            chance.shuffle(rows)
            out += rows[: per_language // len(sources)]
    return out
