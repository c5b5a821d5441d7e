"""Words and encoder together."""

from __future__ import annotations

from dataclasses import replace

from disclose.encoder.scores import Encoded, Tagged, TokenScore
from disclose.post import Post
from disclose.signals import fusion
from disclose.signals.model import Claim, Evidence, Sponsorship
from disclose.signals.sponsorship import sense_sponsorship
from disclose.signals.view import look
from disclose.text.reading import read

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


def test_a_platform_label_settles_it_a_code_against_all_but_a_sure_denial() -> None:
    doubting, denying = encoded({"no": 0.9, "suspected": 0.05, "yes": 0.05}), encoded({"no": 0.99, "suspected": 0.005, "yes": 0.005})
    assert fusion.commercial("yes", doubting, "promo_code") == "yes"
    assert fusion.commercial("yes", denying, "promo_code") == "no"
    assert fusion.commercial("yes", denying, "platform_label") == "yes"


def test_a_sure_encoder_overrules_words_and_an_unsure_one_does_not() -> None:
    assert fusion.commercial("no", encoded({"no": 0.01, "suspected": 0.04, "yes": 0.95})) == "yes"
    assert fusion.commercial("yes", encoded({"no": 0.5, "suspected": 0.1, "yes": 0.4})) == "yes"


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


def sensed(text: str, answer: dict[str, float], labels: tuple[Tagged, ...]) -> Sponsorship:
    """What is sensed of a post that an encoder takes for an advertisement, disclosed as `answer` says, with these labels."""
    post = Post(text, platform="tiktok", lang="en")
    heads = replace(encoded({"no": 0.01, "suspected": 0.01, "yes": 0.98}), disclosure=answer, labels=labels)
    return sense_sponsorship(look(post, read(post)), heads)


def test_a_label_that_the_encoder_alone_sees_counts_only_where_its_answer_for_the_post_agrees() -> None:
    text = "Sorted shipping with the crew and this drill never quit on us once"
    stray = (Tagged(0, 6, "seller_voice", 0.7),)
    assert sensed(text, {"none": 0.05, "inadequate": 0.05, "clear": 0.9}, stray).disclosure == "clear"
    inadequate = sensed(text, {"none": 0.02, "inadequate": 0.95, "clear": 0.03}, stray)
    assert (inadequate.disclosure, inadequate.reasons) == ("inadequate", ("ambiguous_term",))
    assert sensed(text, {"none": 0.9, "inadequate": 0.05, "clear": 0.05}, stray).disclosure == "none"


def test_a_stray_label_of_the_encoder_does_not_cure_a_label_that_stands_too_late() -> None:
    text = "Morning shift done and the drill still has half its charge left. " * 4 + "#ad"
    sponsorship = sensed(text, {"none": 0.02, "inadequate": 0.6, "clear": 0.38}, (Tagged(0, 7, "clear", 0.8),))
    assert (sponsorship.disclosure, sponsorship.reasons) == ("inadequate", ("below_fold",))
