"""Whose law a post is judged by: the jurisdictions that there are packs for, and which a post's audience points to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from disclose.errors import UsageError
from disclose.plugins import plugin_packs
from disclose.policy.facts import known_facts, prepare
from disclose.policy.judge import in_order, judge, strictest, verdict_of
from disclose.policy.pack import load_pack

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from disclose.policy.approvals import Settled
    from disclose.policy.rule import Pack
    from disclose.post import Post
    from disclose.report import Finding, Verdict
    from disclose.signals.model import Signals

JURISDICTIONS: Final = ("us", "uk", "eu", "il", "sa", "ae", "eg", "ir", "th")
#: The pack of what the platforms ask for; it stands beside the law.
PLATFORM_PACK: Final = "platforms"
AUTO: Final = "auto"
_MEMBER_STATES: Final = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK"
_BY_LANGUAGE: Final[Mapping[str, tuple[str, ...]]] = {
    "he": ("il",),
    "ar": ("sa", "ae", "eg"),
    "fa": ("ir",),
    "th": ("th",),
    "en": ("us", "uk", "eu"),
}
#: Subjects of the default profile that are no country's law, and stand beside it.
_BESIDE: Final = ("GEN", "EVA")


@dataclass(frozen=True, slots=True)
class Judged:
    """What the packs say of a post.

    Attributes:
        findings: of all packs, worst first.
        verdict: the strictest of the jurisdictions.
        jurisdictions: jurisdiction → its verdict.
        audience: how they were chosen: given, region or language.
        packs: those that judged.
    """

    findings: tuple[Finding, ...]
    verdict: Verdict
    jurisdictions: Mapping[str, Verdict]
    audience: str
    packs: tuple[Pack, ...]


def jurisdictions() -> tuple[str, ...]:
    """All that there are packs for: JURISDICTIONS, then those of plugins.

    Raises:
        PluginError: a plugin is faulty.
    """
    return (*JURISDICTIONS, *plugin_packs())


def check_jurisdictions(names: tuple[str, ...]) -> tuple[str, ...]:
    """The names, each once, in the order of `jurisdictions`; `auto` stands alone.

    Raises:
        UsageError: a name that there is no pack for.
    """
    known = jurisdictions()
    if unknown := [name for name in names if name not in (*known, AUTO)]:
        raise UsageError(f"there is no jurisdiction {unknown[0]!r}", todo=f"one of {', '.join(known)}, or {AUTO}")
    if AUTO in names:
        if len(set(names)) > 1:
            raise UsageError(f"{AUTO} stands alone", todo="name the jurisdictions, or leave them to be inferred")
        return (AUTO,)
    return tuple(name for name in known if name in names)


def jurisdictions_for(post: Post, language: str) -> tuple[tuple[str, ...], str]:
    """The jurisdictions that a post's region points to, else its language; and which of the two it was."""
    region = str(post.meta.get("region") or "")[:2]
    code = "eu" if region in _MEMBER_STATES.split() else "uk" if region == "GB" else region.lower()
    if code in JURISDICTIONS or code in plugin_packs():
        return (code,), "region"
    return _BY_LANGUAGE.get(language, JURISDICTIONS), "language"


def places_of(post: Post, language: str, jurisdictions: tuple[str, ...]) -> tuple[tuple[str, ...], str]:
    """The jurisdictions by which a post is judged, and how they were chosen; inferred where none, or `auto`, was asked for."""
    return jurisdictions_for(post, language) if jurisdictions in ((), (AUTO,)) else (jurisdictions, "given")


def judge_under(
    post: Post,
    signals: Signals,
    language: str,
    jurisdictions: tuple[str, ...],
    as_of: date,
    core: Pack,
    settled: Settled | None = None,
) -> Judged:
    """Judge a post by the law of its day.

    Args:
        post: the post.
        signals: what was sensed in it.
        language: its primary language.
        jurisdictions: as `check_jurisdictions` gives them.
        as_of: the day whose law holds where the post does not say when it was published.
        core: the default profile, of which what is no law stands beside.
        settled: what the register of approved claims says, where there is one and the post uses it.
    """
    names, audience = places_of(post, language, jurisdictions)
    day = post.day or as_of
    known = known_facts(post, language)
    sensed = prepare(signals, known)
    verdicts: dict[str, Verdict] = {}
    findings: list[Finding] = []
    packs = [load_pack(name) for name in (*names, PLATFORM_PACK)]
    for pack in packs:
        if settled:
            own = settled.signals(*(names if pack.name == PLATFORM_PACK else (pack.name,)))
            found = judge(post.text, own, pack, language, known, day)
        else:
            found = judge(post.text, signals, pack, language, known, day, sensed)
        findings += found
        if pack.name != PLATFORM_PACK:
            verdicts[pack.jurisdiction] = strictest((verdict_of(found), settled.verdict(pack.name) if settled else "pass"))
    if settled:
        findings += settled.findings
        packs.append(settled.pack)
    if signals.generated.artifacts or signals.evasion:
        findings += [item for item in judge(post.text, signals, core, language, known, day) if item.rule.startswith(_BESIDE)]
    return Judged(in_order(findings), strictest(verdicts.values()), verdicts, audience, tuple(packs))
