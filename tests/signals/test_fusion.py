"""Words and encoder together."""

from __future__ import annotations

from disclose.encoder.scores import Encoded, Tagged, TokenScore
from disclose.signals import fusion
from disclose.signals.model import Claim, Evidence

VERSION = "test-1"


def encoded(
    commercial: dict[str, float] | None = None,
    claims: tuple[Tagged, ...] = (),
    evidence: tuple[Tagged, ...] = (),
    tokens: tuple[TokenScore, ...] = (),
) -> Encoded:
    return Encoded(
        commercial or {"no": 0.4, "suspected": 0.3, "yes": 0.3},
        {"none": 1.0, "inadequate": 0.0, "clear": 0.0},
        0.0,
        claims,
        (),
        evidence,
        tokens,
        VERSION,
    )


def no_support(_start: int, _end: int, _category: str) -> tuple[str, tuple[str, ...]]:
    return "none", ()


def test_a_code_settles_it_whatever_the_encoder_says() -> None:
    doubting = encoded({"no": 0.99, "suspected": 0.005, "yes": 0.005})
    assert fusion.commercial("yes", doubting, certain=True) == "yes"


def test_a_sure_encoder_overrules_words_and_an_unsure_one_does_not() -> None:
    assert fusion.commercial("no", encoded({"no": 0.01, "suspected": 0.04, "yes": 0.95}), certain=False) == "yes"
    assert fusion.commercial("yes", encoded({"no": 0.5, "suspected": 0.1, "yes": 0.4}), certain=False) == "yes"


def test_claims_that_the_encoder_surely_denies_fall_and_its_own_are_added() -> None:
    found = [Claim(0, 5, "statistic", "none", ("en.claim.x",)), Claim(20, 25, "safety", "none", ("en.claim.y",))]
    tokens = (TokenScore(0, 5, 0.001, 0, 0), TokenScore(10, 15, 0.9, 0, 0), TokenScore(20, 25, 0.8, 0, 0))
    fused = fusion.claims(found, encoded(claims=(Tagged(10, 15, "guarantee", 0.9),), tokens=tokens), no_support)
    assert [(claim.start, claim.category, claim.entries) for claim in fused] == [
        (10, "guarantee", (VERSION,)),
        (20, "safety", ("en.claim.y",)),
    ]


def test_what_the_encoder_has_not_read_stands() -> None:
    found = [Claim(900, 905, "statistic", "none", ("en.claim.x",))]
    assert fusion.claims(found, encoded(tokens=(TokenScore(0, 5, 0.0, 0, 0),)), no_support) == tuple(found)


def test_evidence_of_the_encoder_stands_beside_that_of_words() -> None:
    found = (Evidence(0, 4, "gifted", ("en.evidence.x",)),)
    own = (Tagged(2, 6, "hosted", 0.9), Tagged(10, 14, "hosted", 0.9), Tagged(20, 24, "employee", 0.3))
    assert [(item.start, item.kind) for item in fusion.evidence(found, encoded(evidence=own))] == [(0, "gifted"), (10, "hosted")]


def test_claims_of_one_category_that_touch_are_one_with_the_support_of_either() -> None:
    found = [Claim(0, 5, "safety", "none", ("en.claim.x",))]
    own = (Tagged(6, 12, "safety", 0.9), Tagged(13, 18, "study", 0.9), Tagged(24, 30, "study", 0.9))
    tokens = (TokenScore(0, 5, 0.9, 0, 0),)

    def support(start: int, _end: int, _category: str) -> tuple[str, tuple[str, ...]]:
        return ("named", ("WHO",)) if start == 6 else ("none", ())

    fused = fusion.claims(found, encoded(claims=own, tokens=tokens), support)
    assert [(claim.start, claim.end, claim.category, claim.support) for claim in fused] == [
        (0, 12, "safety", "named"),
        (13, 18, "study", "none"),
        (24, 30, "study", "none"),
    ]
    assert fused[0].entries == ("en.claim.x", VERSION)
