"""The labelled posts and captions of the training corpus, and the changes made to them in training."""

from __future__ import annotations

import random

import pytest

from disclose.evaluation.gold import read_gold
from training.augment import edited, neutral, vary, without_labels
from training.corpus import LANGUAGES, ROOT, is_test, labelled, read_jsonl

CORPUS = ROOT / "training" / "corpus"


@pytest.mark.parametrize("language", LANGUAGES)
def test_labelled_posts_follow_the_gold_format(language: str) -> None:
    posts = list(read_gold(CORPUS / "labelled" / f"{language}.jsonl"))
    assert len({gold.post.id for gold in posts}) == len(posts) >= 150
    assert {gold.language for gold in posts} == {language}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_post_of_the_corpus_is_held_out(language: str) -> None:
    held_out = {row["text"] for path in (ROOT / "tests" / "gold" / "held_out").glob(f"*-{language}.jsonl") for row in read_jsonl(path)}
    assert held_out
    assert held_out.isdisjoint(row["text"] for row in read_jsonl(CORPUS / "labelled" / f"{language}.jsonl"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_captions_name_pair_and_kind(language: str) -> None:
    rows = list(read_jsonl(CORPUS / "captions" / f"{language}.jsonl"))
    assert len({row["id"] for row in rows}) == len(rows) >= 90
    assert all(row["label"] == "machine" and row["pair"] and row["kind"] and row["text"].strip() for row in rows)


def test_tags_move_with_the_text() -> None:
    (example,) = [item for item in labelled([CORPUS / "labelled" / "en.jsonl"]) if item.row["id"] == "en-corpus-001"]
    quoted = [span["text"] for span in example.row["gold"]["evidence"] if span["text"]]
    changed = edited(example, [(0, 0, "Hello! ")])
    assert changed.text == f"Hello! {example.text}"
    assert changed.evidence is not None
    for text in quoted:
        assert changed.evidence[changed.text.index(text)] != 0


def test_varied_posts_keep_as_many_tags_as_characters() -> None:
    chance = random.Random(3)
    for example in labelled([CORPUS / "labelled" / "he.jsonl"]):
        changed = vary(example, chance)
        assert changed.claim is not None
        assert len(changed.claim) == len(changed.text)


def test_without_labels_takes_the_words_out_but_not_the_last_evidence() -> None:
    for example in labelled([CORPUS / "labelled" / "en.jsonl"]):
        changed = without_labels(example)
        if changed is not example:
            assert not any(changed.label or [])
            assert any(changed.evidence or [])


def test_neutral_takes_links_and_handles_from_most_texts() -> None:
    (example,) = labelled([CORPUS / "labelled" / "en.jsonl"])[:1]
    texts = [neutral(edited(example, [(0, 0, "@someone https://x.example/a ")]), random.Random(seed)).text for seed in range(40)]
    assert sum("https" in text for text in texts) < 12


def test_groups_are_split_for_ever() -> None:
    assert [is_test(f"pair-{number}") for number in range(6)] == [is_test(f"pair-{number}") for number in range(6)]
    assert 0.1 < sum(is_test(f"pair-{number}") for number in range(500)) / 500 < 0.3
