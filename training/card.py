"""Write a model's card: python -m training.card models/small --held-out DIR

DIR holds the texts that `training.calibrate --held-out` set apart. The held-out labelled posts are scored with and without the model.
Figures come from this run alone; the words around them stand in CARD_TEXT.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from disclose.checker import Checker
from disclose.encoder.calibration import DEFAULT_MAX_FPR, Calibration
from disclose.encoder.runtime import Encoder
from disclose.evaluation.authorship import Scored, authorship_scores, grouped, read_authored, score_authored
from disclose.evaluation.gold import GoldPost, read_gold
from disclose.evaluation.scores import Score, score_posts
from training.corpus import HUMAN_SOURCES, LANGUAGES, MACHINE_SOURCES, ROOT, read_jsonl

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

GOLD = ("verdict accuracy", "commercial macro-F1", "disclosure macro-F1", "claims typed F1", "claims untyped F1")
BINS = 10
#: Marks of the annotators by group of dialects.
DIALECTS = {
    "Gulf Arabic": ("gulf", "saudi", "emirati", "kuwaiti", "omani", "bahraini", "qatari", "yemeni"),
    "Iraqi Arabic": ("iraqi",),
    "Levantine Arabic": ("syrian", "lebanese", "jordanian", "palestinian"),
    "Egyptian and Sudanese Arabic": ("egyptian", "sudanese"),
    "Maghrebi Arabic": ("moroccan", "algerian", "tunisian", "libyan"),
    "Dari": ("dari",),
    "regional Thai": ("isan", "northern", "southern"),
    "English outside the US and the UK": ("indian", "kenyan", "nigerian", "south_african", "australian", "irish", "filipino", "singapore"),
}
FEWEST = 5
CARD_TEXT = """# Model card: {version}

A multi-task transformer (12 layers, hidden size 384, int8) that reads a post in Hebrew, Arabic, Persian, Thai or English and answers: is
it commercial, is that disclosed, which words are claims, labels and evidence, and how much its style is that of machine-written posts.
Its answers are signals beside those of the lexicons (`disclose/signals/fusion.py`); rules judge, and nothing of the law is learnt.

Base: intfloat/multilingual-e5-small (MIT, © 2023 Intfloat contributors), vocabulary trimmed to the five languages.

## What it must not be used for
- As proof that somebody used a text generator. The score is evidence that a person weighs; people who write evenly, who had a text
  polished or translated, or who write in a second language can score high.
- To decide about people (work, school, payment, suspension) without a person who reads the post.
- In other languages, on texts that are no social-media posts, or on texts under 8 words (Thai: 40 characters): it abstains there.

## Data
Labelled posts and statements: written and labelled for this project ({labelled}). Machine-written posts: written for this project in the
styles of several generators ({styles} in `training/corpus/captions`), beside public sets. Human posts are older than November 2022.

| third-party source | licence | use |
|---|---|---|
{sources}

Third-party text served the question who wrote a text, is not part of the project, and is not reproduced. What allows evaluation only, or
is non-commercial, was used for measuring alone. Splits are by group (pair, account, row of origin): a fifth of all groups was set apart
before training; calibration uses human texts of the other four fifths that were not trained on.

## Labelled posts (held out from lexicons and training; by the same guide and in part the same authors)
{gold}

### By dialect
Held-out posts that an annotator marked as of a dialect, with the model; groups of fewer than five are left out.

{dialects}

Real posts are harder and less clear-cut than these: on real posts two people agree on the disclosure of 0.80 of pairs (published figure).

## Who wrote it
`likely` is said where, by a test at 95 % confidence on {calibrated} human texts, at most {rate:.0%} of human texts of that language and
length score as high. FPR and TPR as set are of that default.

{authored}

### By length, kind of machine text, and source of human text
AUROC of a kind is against all human texts of the language. Sources `public/gpt_mt_benchmark_flores`, `public/wmt23_en_he` and the like
are human translations: their false-positive rate says how translated text fares. `polish` is human text polished by a machine (counted as
machine).

{details}

### Calibration
Share of machine-written texts (at even odds) against the probability given, held-out texts.

{pictures}

## Known failures
- One generator, asked to write in the styles of others, wrote the machine posts of this project: figures for real generators of other
  makers stand in the table only where a public set has them.
- `humanize` (a generator asked to sound human) is the hardest kind.
- Domains other than posts (abstracts, news) are outside what it was trained for.
- The category of a claim is weaker than finding it; the support of a claim is decided by words, not by the model.
"""


def main() -> None:
    """Score and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", type=Path)
    parser.add_argument("--held-out", type=Path, required=True)
    options = parser.parse_args()
    encoder = Encoder(options.model)
    posts = [post for path in sorted((ROOT / "tests" / "gold" / "held_out").glob("*.jsonl")) for post in read_gold(path)]
    rows = [row for path in sorted(options.held_out.glob("*.jsonl")) for row in read_authored(path)]
    scored = score_authored(rows, encoder, DEFAULT_MAX_FPR)
    tables = {name: authorship_scores(group) for name, group in grouped(scored).items()}
    for language in LANGUAGES:
        picture = reliability([one for one in scored if one.row.language == language], encoder.calibration)
        (options.model / f"calibration-{language}.svg").write_text(picture, encoding="utf-8")
    text = CARD_TEXT.format(
        version=encoder.version,
        labelled=labelled_counts(),
        styles=sum(len(lines(path)) for path in sorted((ROOT / "training" / "corpus" / "captions").glob("*.jsonl"))),
        sources="\n".join(f"| {name} | {licence} | trains |" for name, licence in sorted({**HUMAN_SOURCES, **MACHINE_SOURCES}.items())),
        gold=gold_table(posts, encoder),
        dialects=dialect_table(encoder),
        calibrated=sum(count for language in LANGUAGES for _, count in encoder.calibration.counts(language)),
        rate=DEFAULT_MAX_FPR,
        authored=authored_table({name: table for name, table in tables.items() if name in LANGUAGES}),
        details=authored_table({name: table for name, table in tables.items() if name not in LANGUAGES}),
        pictures="\n".join(f"![{language}](calibration-{language}.svg)" for language in LANGUAGES),
    )
    (options.model / "CARD.md").write_text(text, encoding="utf-8")


def lines(path: Path) -> list[str]:
    """The rows of a JSON-lines file."""
    return path.read_text(encoding="utf-8").splitlines()


def labelled_counts() -> str:
    """How many labelled posts and statements were trained on, by language."""
    counts = []
    for language in LANGUAGES:
        files = [
            *(ROOT / "tests" / "gold" / "tune").glob(f"*-{language}.jsonl"),
            ROOT / "training" / "corpus" / "labelled" / f"{language}.jsonl",
        ]
        posts, statements = (
            sum(len(lines(path)) for path in files),
            len(lines(ROOT / "training" / "corpus" / "statements" / f"{language}.jsonl")),
        )
        counts.append(f"{language} {posts} posts and {statements} statements")
    return ", ".join(counts)


def gold_table(posts: Sequence[GoldPost], encoder: Encoder) -> str:
    """A row a measure, a column a language: with the model, and by words alone."""
    head = f"| | {' | '.join(f'{language} ({sum(post.language == language for post in posts)})' for language in LANGUAGES)} |"
    out = [head, f"|---|{'---|' * len(LANGUAGES)}"]
    for name, checker in (("", Checker(encoder=encoder)), (", words alone", Checker())):
        pairs = list(zip(posts, checker.stream(post.post for post in posts), strict=True))
        scores = {language: score_posts([pair for pair in pairs if pair[0].language == language]) for language in LANGUAGES}
        out += [f"| {measure}{name} | {' | '.join(cell(scores[language][measure]) for language in LANGUAGES)} |" for measure in GOLD]
    return "\n".join(out)


def dialect_table(encoder: Encoder) -> str:
    """A row a group of dialects, over the held-out posts that carry its mark."""
    paths = sorted((ROOT / "tests" / "gold" / "held_out").glob("*.jsonl"))
    marked = [
        (post, {tag.removeprefix("dialect:") for tag in row.get("tags", ()) if tag.startswith("dialect:")})
        for path in paths
        for post, row in zip(read_gold(path), read_jsonl(path), strict=True)
    ]
    checker = Checker(encoder=encoder)
    measures = ("verdict accuracy", "commercial accuracy", "disclosure accuracy", "claims untyped F1")
    out = [f"| | posts | {' | '.join(measures)} |", f"|---|---|{'---|' * len(measures)}"]
    for name, tags in DIALECTS.items():
        posts = [post for post, own in marked if own & set(tags)]
        if len(posts) >= FEWEST:
            scores = score_posts(list(zip(posts, checker.stream(post.post for post in posts), strict=True)))
            out.append(f"| {name} | {len(posts)} | {' | '.join(cell(scores[measure]) for measure in measures)} |")
    return "\n".join(out)


def authored_table(tables: dict[str, dict[str, Score]]) -> str:
    """A row a group, a column a measure."""
    measures = list(next(iter(tables.values())))
    out = [f"| | texts | {' | '.join(measures)} |", f"|---|---|{'---|' * len(measures)}"]
    out += [
        f"| {name} | {table['inconclusive'].count} | {' | '.join(cell(table[measure]) for measure in measures)} |"
        for name, table in tables.items()
    ]
    return "\n".join(out)


def cell(score: Score) -> str:
    """A score with its 95 % interval."""
    return "—" if score.value != score.value else f"{score.value:.3f} [{score.low:.2f}–{score.high:.2f}]"


def reliability(scored: Iterable[Scored], calibration: Calibration) -> str:
    """A picture (SVG) of the share of machine texts at even odds in each tenth of the probability."""
    given: list[tuple[float, bool]] = []
    for one in scored:
        judged = calibration.judge(one.score, one.row.text, one.row.language)
        if judged.probability is not None:
            given.append((judged.probability, one.row.machine))
    machines, humans = sum(machine for _, machine in given) or 1, sum(not machine for _, machine in given) or 1
    points = []
    for number in range(BINS):
        inside = [machine for probability, machine in given if min(int(probability * BINS), BINS - 1) == number]
        own, other = sum(inside) / machines, (len(inside) - sum(inside)) / humans
        if inside:
            points.append(((number + 0.5) / BINS, own / (own + other), len(inside)))
    dots = "".join(
        f'<circle cx="{40 + 240 * x:.0f}" cy="{260 - 240 * y:.0f}" r="5"><title>{count} texts</title></circle>' for x, y, count in points
    )
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 300" width="300" height="300" font-family="sans-serif" font-size="11">'
        '<rect width="300" height="300" fill="#fff"/><rect x="40" y="20" width="240" height="240" fill="none" stroke="#888"/>'
        '<line x1="40" y1="260" x2="280" y2="20" stroke="#bbb" stroke-dasharray="4"/>'
        f'<polyline fill="none" stroke="#1f5fa8" points="{" ".join(f"{40 + 240 * x:.0f},{260 - 240 * y:.0f}" for x, y, _ in points)}"/>'
        f'<g fill="#1f5fa8">{dots}</g><text x="160" y="290" text-anchor="middle">probability given (0 to 1)</text>'
        '<text transform="translate(20 140) rotate(-90)" text-anchor="middle">share machine-written (0 to 1)</text></svg>\n'
    )


if __name__ == "__main__":
    main()
