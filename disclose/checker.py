"""The one way through: a post is read, sensed and judged."""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, Any, Final, cast

from disclose import __version__
from disclose.encoder.calibration import DEFAULT_MAX_FPR
from disclose.encoder.cascade import worth_asking
from disclose.encoder.occlusion import influences
from disclose.encoder.shipped import default_encoder
from disclose.lexicon.matcher import matcher_for
from disclose.locales.english import said, term
from disclose.policy.approvals import settle
from disclose.policy.audience import AUTO, Judged, check_jurisdictions, judge_under, places_of
from disclose.policy.judge import in_order, judge, verdict_of
from disclose.policy.pack import load_pack
from disclose.post import Post
from disclose.report import NotAssessed, Report
from disclose.signals import sense
from disclose.signals.model import NOT_ASKED, Generated
from disclose.signals.view import look
from disclose.text.languages import LANGUAGES
from disclose.text.reading import read
from disclose.text.visible import CUTS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from concurrent.futures import Future

    from disclose.encoder.runtime import Encoder
    from disclose.encoder.scores import Encoded
    from disclose.policy.approvals import Settled
    from disclose.register.matching import RegisterMatcher
    from disclose.register.model import Register
    from disclose.signals.model import Signals
    from disclose.signals.view import View
    from disclose.text.reading import Reading

NO_MODEL: Final = NotAssessed("generated", said("no-model"))
NOT_NEEDED: Final = NotAssessed("generated", said("not-needed"))
#: Posts that are scored together where there is a model.
BATCH: Final = 64


class Checker:
    """Checks posts under a rule pack. Holds no state but what it has loaded; one Checker serves any number of posts."""

    def __init__(
        self,
        *,
        pack: str = "core",
        encoder: Encoder | None = None,
        max_fpr: float = DEFAULT_MAX_FPR,
        explain: bool = False,
        cascade: bool = False,
        jurisdictions: Iterable[str] = (),
        as_of: date | None = None,
        cuts: Mapping[str, int] | None = None,
        claims: Register | None = None,
    ) -> None:
        """Load the packs.

        Args:
            pack: name of a rule pack, `rules/<pack>.yaml`.
            encoder: the model to ask beside the words, or None.
            max_fpr: the share of human texts that may be called likely machine-written, 0..1.
            explain: whether to find out, by occlusion, which words moved the model where it overruled the lexicons or calls a post
                machine-written; each such answer costs a second batch.
            cascade: whether to ask the model only about posts in which it may find something.
            jurisdictions: whose law to judge by instead of the default profile, such as ("il", "us"); ("auto",) infers it from each post.
            as_of: the day whose law holds for posts without `meta.created_at`; today if left out.
            cuts: platform → code points shown before "more", where it is not as in `disclose.text.visible`.
            claims: approved claims, which clear those of the posts (`disclose.register.load_register`).

        Raises:
            RulesError: a pack is missing or faulty.
            UsageError: there is no such jurisdiction.
        """
        self._pack = load_pack(pack)
        self._encoder = encoder
        self._max_fpr = max_fpr
        self._explain = explain
        self._cascade = cascade
        self._jurisdictions = check_jurisdictions(tuple(jurisdictions))
        self._as_of = as_of or datetime.now(UTC).date()
        self._cuts = {**CUTS, **(cuts or {})}
        self._approved = _matcher_of(claims)

    @property
    def model(self) -> str:
        """Name and version of the model that is asked, or ""."""
        return self._encoder.version if self._encoder else ""

    def check(self, post: Post) -> Report:
        """Check one post.

        Raises:
            LexiconError: a lexicon is faulty; never because of the post.
        """
        return next(self.stream((post,)))

    def stream(self, posts: Iterable[Post]) -> Iterator[Report]:
        """Check many posts one after another, holding one at a time; with a model, two batches, one of which the model scores meanwhile."""
        if self._encoder is None:
            for post in posts:
                looked = _look(post, self._cuts)
                yield self._report(looked, looked.view, None) if looked.view else self._unsupported(looked)
            return
        from concurrent.futures import ThreadPoolExecutor

        with ThreadPoolExecutor(1) as pool:
            waiting: deque[tuple[list[_Looked], Future[list[Encoded]]]] = deque()
            for group in _batched(posts, BATCH):
                looked_at = [_look(post, self._cuts) for post in group]
                texts = [looked.post.text for looked in looked_at if self._asks(looked)]
                waiting.append((looked_at, pool.submit(self._encoder.encode, texts)))
                if len(waiting) > 1:
                    yield from self._reports(*waiting.popleft())
            while waiting:
                yield from self._reports(*waiting.popleft())

    def _reports(self, group: list[_Looked], scored: Future[list[Encoded]]) -> Iterator[Report]:
        answers = iter(scored.result())
        for looked in group:
            if looked.view:
                yield self._report(looked, looked.view, next(answers) if self._asks(looked) else None)
            else:
                yield self._unsupported(looked)

    def _asks(self, looked: _Looked) -> bool:
        return looked.view is not None and (not self._cascade or worth_asking(looked.view))

    def _report(self, looked: _Looked, view: View, encoded: Encoded | None) -> Report:
        post, reading = looked.post, looked.reading
        base = view.language
        signals = sense(view, encoded, self._style(post, base, encoded))
        if encoded and self._explain:
            signals = self._explained(post.text, signals, encoded)
        settled = self._settle(post, signals, base, view)
        judged = self._judge(post, signals, base, settled)
        signals = settled.signals(*settled.places) if settled else signals
        verdict, jurisdictions = judged.verdict, judged.jurisdictions
        missing = [] if encoded else [NOT_NEEDED if self._encoder else NO_MODEL]
        if reading.languages.primary != base:
            missing.append(NotAssessed("language", said("latin-letters", language=term("language", base))))
            if verdict == "pass":
                verdict = "not_assessed"
            jurisdictions = {name: "not_assessed" if under == "pass" else under for name, under in jurisdictions.items()}
        packs = {f"rules/{pack.name}": pack.version for pack in judged.packs}
        versions = {**self._versions(), **packs, f"lexicons/{base}": matcher_for(base, "own").lexicon.version}
        if self._approved:
            versions["claims"] = self._approved.register.version
        if self._encoder:
            name, version = self._encoder.version.rsplit("-", 1)
            versions[f"models/{name}"] = version
        return Report(
            post.text,
            post.id,
            verdict,
            reading.languages,
            signals,
            judged.findings,
            tuple(missing),
            versions,
            jurisdictions,
            judged.audience,
        )

    def _settle(self, post: Post, signals: Signals, language: str, view: View) -> Settled | None:
        """What the register of approved claims says, where there is one and the post makes or nears one of its claims."""
        uses = self._approved.find(view, signals.claims) if self._approved else ()
        if not uses:
            return None
        places, _ = places_of(post, language, self._jurisdictions)
        return settle(post, replace(signals, approvals=uses), language, places, post.day or self._as_of)

    def _judge(self, post: Post, signals: Signals, language: str, settled: Settled | None) -> Judged:
        """Judge by the jurisdictions asked for, or by the default profile."""
        if self._jurisdictions:
            return judge_under(post, signals, language, self._jurisdictions, self._as_of, self._pack, settled)
        if settled is None:
            findings = judge(post.text, signals, self._pack, language)
            return Judged(findings, verdict_of(findings), {}, "", ())
        own = judge(post.text, settled.signals(*settled.places), self._pack, language)
        findings = in_order((*own, *settled.findings))
        return Judged(findings, verdict_of(findings), {}, "", (settled.pack,))

    def _explained(self, text: str, signals: Signals, encoded: Encoded) -> Signals:
        """The signals with the words that moved the model, where it decided."""
        encoder = cast("Encoder", self._encoder)
        sponsorship, generated = signals.sponsorship, signals.generated
        if opinion := sponsorship.opinion:
            moved = influences(encoder, text, encoded, lambda one: _log_odds(one.commercial[opinion.answer]))
            sponsorship = replace(sponsorship, opinion=replace(opinion, influences=moved))
        if generated.status == "likely":
            generated = replace(generated, influences=influences(encoder, text, encoded, lambda one: one.machine))
        return replace(signals, sponsorship=sponsorship, generated=generated)

    def _unsupported(self, looked: _Looked) -> Report:
        post, reading = looked.post, looked.reading
        primary = reading.languages.primary
        reason = (
            said("no-words")
            if primary == "und"
            else said("unsupported", language=primary, supported=tuple(term("language", code) for code in LANGUAGES))
        )
        return Report(
            post.text,
            post.id,
            "not_assessed",
            reading.languages,
            not_assessed=tuple(NotAssessed(part, reason) for part in ("sponsorship", "claims", "generated")),
            versions=self._versions(),
            jurisdictions=dict.fromkeys((name for name in self._jurisdictions if name != AUTO), "not_assessed"),
            audience=("language" if AUTO in self._jurisdictions else "given") if self._jurisdictions else "",
        )

    def _style(self, post: Post, language: str, encoded: Encoded | None) -> Generated:
        """What the model says of who wrote the post."""
        if encoded is None or self._encoder is None:
            return NOT_ASKED
        judged = self._encoder.calibration.judge(encoded.machine, post.text, language, self._max_fpr)
        return Generated(
            status=judged.status, probability=judged.probability, reason=judged.reason, model=encoded.version, traits=judged.traits
        )

    def _versions(self) -> dict[str, str]:
        return {"disclose": __version__, f"rules/{self._pack.name}": self._pack.version}


def _matcher_of(claims: Register | None) -> RegisterMatcher | None:
    if claims is None:
        return None
    from disclose.register.matching import RegisterMatcher

    return RegisterMatcher(claims)


@dataclass(frozen=True, slots=True)
class _Looked:
    """A post, its reading, and its view where the language is supported."""

    post: Post
    reading: Reading
    view: View | None


def _look(post: Post, cuts: Mapping[str, int | None]) -> _Looked:
    reading = read(post, cuts)
    base = reading.languages.primary.split("-")[0]
    return _Looked(post, reading, look(post, reading) if base in LANGUAGES else None)


def _log_odds(probability: float) -> float:
    inside = min(max(probability, 1e-4), 1 - 1e-4)
    return math.log(inside / (1 - inside))


def _batched(posts: Iterable[Post], size: int) -> Iterator[list[Post]]:
    posts = iter(posts)
    while group := list(islice(posts, size)):
        yield group


def check(text: str, **known: Any) -> Report:
    """Check one text with the default rules, and the shipped model where it is installed.

    Args:
        text: the caption.
        known: other fields of a post: `id`, `platform`, `lang`, `meta`.

    Raises:
        PostError: a field has an unknown value or the wrong type.
    """
    return _default_checker().check(Post.from_dict({"text": text, **known}))


@lru_cache(maxsize=1)
def _default_checker() -> Checker:
    return Checker(encoder=default_encoder())
