"""From logits to spans."""

from __future__ import annotations

import numpy as np
import pytest

from disclose.encoder.decode import decode
from disclose.encoder.labels import CLAIM_TAGS, COMMERCIAL, POST_HEADS, SUPPORT, TOKEN_HEADS, slices

POST, TOKEN = slices(POST_HEADS), slices(TOKEN_HEADS)
TEXT = "cures acne. Best price"
SPANS = [(-1, -1), (0, 5), (5, 10), (10, 11), (11, 16), (16, 22)]


def logits() -> tuple[np.ndarray, np.ndarray]:
    posts = np.zeros(sum(POST_HEADS.values()), np.float32)
    tokens = np.zeros((len(SPANS), sum(TOKEN_HEADS.values())), np.float32)
    for name in ("claim", "label", "evidence"):
        tokens[:, TOKEN[name].start] = 6.0
    return posts, tokens


def mark(tokens: np.ndarray, rows: list[int], kind: str, support: str = "none") -> None:
    tokens[rows, TOKEN["claim"].start] = 0.0
    tokens[np.ix_(rows, [TOKEN["claim"].start + CLAIM_TAGS.index(kind)])] = 8.0
    tokens[np.ix_(rows, [TOKEN["support"].start + SUPPORT.index(support)])] = 5.0


def test_a_run_of_tokens_is_one_claim() -> None:
    posts, tokens = logits()
    mark(tokens, [1, 2], "health_treatment", "vague")
    (claim,) = decode(TEXT, SPANS, posts, tokens, "test-1").claims
    assert (TEXT[claim.start : claim.end], claim.kind, claim.support) == ("cures acne", "health_treatment", "vague")
    assert claim.probability > 0.9


def test_a_change_of_kind_cuts_a_run() -> None:
    posts, tokens = logits()
    mark(tokens, [1, 2], "health_treatment")
    mark(tokens, [3, 4, 5], "comparative")
    claims = decode(TEXT, SPANS, posts, tokens, "test-1").claims
    assert [claim.kind for claim in claims] == ["health_treatment", "comparative"]


def test_one_token_of_another_kind_cuts_nothing() -> None:
    posts, tokens = logits()
    mark(tokens, [1, 2, 4, 5], "health_treatment")
    mark(tokens, [3], "comparative")
    assert [claim.kind for claim in decode(TEXT, SPANS, posts, tokens, "test-1").claims] == ["health_treatment"]


def test_probabilities_add_up_and_tokens_keep_theirs() -> None:
    posts, tokens = logits()
    posts[POST["commercial"].start + COMMERCIAL.index("yes")] = 3.0
    encoded = decode(TEXT, SPANS, posts, tokens, "test-1")
    assert sum(encoded.commercial.values()) == pytest.approx(1.0, abs=1e-3)
    assert max(encoded.commercial, key=encoded.commercial.__getitem__) == "yes"
    assert encoded.claim_in(0, 5) < 0.1
    assert not encoded.reads(100, 120)


def test_signs_at_the_ends_are_no_part_of_a_span_and_signs_alone_are_none() -> None:
    posts, tokens = logits()
    mark(tokens, [1, 2, 3], "health_treatment")
    (claim,) = decode(TEXT, SPANS, posts, tokens, "test-1").claims
    assert TEXT[claim.start : claim.end] == "cures acne"
    posts, tokens = logits()
    mark(tokens, [3], "health_treatment")
    assert decode(TEXT, SPANS, posts, tokens, "test-1").claims == ()
