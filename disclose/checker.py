"""The one way through: a post is read, sensed and judged."""

from __future__ import annotations

from datetime import UTC, date, datetime
from itertools import islice, repeat
from typing import TYPE_CHECKING, Any, Final

from disclose import __version__
from disclose.encoder.calibration import DEFAULT_MAX_FPR
from disclose.lexicon.matcher import matcher_for
from disclose.policy.audience import AUTO, Judged, check_jurisdictions, judge_under
from disclose.policy.judge import judge, verdict_of
from disclose.policy.pack import load_pack
from disclose.post import Post
from disclose.report import NotAssessed, Report
from disclose.signals import sense
from disclose.signals.model import NOT_ASKED, Generated
from disclose.signals.view import look
from disclose.text.languages import LANGUAGES
from disclose.text.reading import read

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from disclose.encoder.runtime import Encoder
    from disclose.encoder.scores import Encoded
    from disclose.signals.model import Signals
    from disclose.text.reading import Reading

NO_MODEL: Final = NotAssessed("generated", "no model was asked: only leftovers of generators were looked for, not style")
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
        jurisdictions: Iterable[str] = (),
        as_of: date | None = None,
    ) -> None:
        """Load the packs.

        Args:
            pack: name of a rule pack, `rules/<pack>.yaml`.
            encoder: the model to ask beside the words, or None.
            max_fpr: the share of human texts that may be called likely machine-written, 0..1.
            jurisdictions: whose law to judge by instead of the default profile, such as ("il", "us"); ("auto",) infers it from each post.
            as_of: the day whose law holds for posts without `meta.created_at`; today if left out.

        Raises:
            RulesError: a pack is missing or faulty.
            UsageError: there is no such jurisdiction.
        """
        self._pack = load_pack(pack)
        self._encoder = encoder
        self._max_fpr = max_fpr
        self._jurisdictions = check_jurisdictions(tuple(jurisdictions))
        self._as_of = as_of or datetime.now(UTC).date()

    def check(self, post: Post) -> Report:
        """Check one post.

        Raises:
            LexiconError: a lexicon is faulty; never because of the post.
        """
        return next(self.stream((post,)))

    def stream(self, posts: Iterable[Post]) -> Iterator[Report]:
        """Check many posts one after another, holding one at a time; with a model, as many as it scores together."""
        for group in _batched(posts, BATCH if self._encoder else 1):
            readings = [read(post) for post in group]
            supported = [post.text for post, reading in zip(group, readings, strict=True) if _base(reading) in LANGUAGES]
            scored = iter(self._encoder.encode(supported)) if self._encoder else repeat(None)
            for post, reading in zip(group, readings, strict=True):
                yield self._report(post, reading, next(scored)) if _base(reading) in LANGUAGES else self._unsupported(post, reading)

    def _report(self, post: Post, reading: Reading, encoded: Encoded | None) -> Report:
        base = _base(reading)
        view = look(post, reading)
        signals = sense(view, encoded, self._style(post, base, encoded))
        judged = self._judge(post, signals, base)
        verdict, jurisdictions = judged.verdict, judged.jurisdictions
        missing = [] if encoded else [NO_MODEL]
        if reading.languages.primary != base:
            missing.append(NotAssessed("language", f"{base} in Latin letters is read in part only"))
            if verdict == "pass":
                verdict = "not_assessed"
            jurisdictions = {name: "not_assessed" if under == "pass" else under for name, under in jurisdictions.items()}
        packs = {f"rules/{pack.name}": pack.version for pack in judged.packs}
        versions = {**self._versions(), **packs, f"lexicons/{base}": matcher_for(base).lexicon.version}
        if encoded:
            versions[f"models/{encoded.version.rsplit('-', 1)[0]}"] = encoded.version.rsplit("-", 1)[1]
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

    def _judge(self, post: Post, signals: Signals, language: str) -> Judged:
        """Judge by the jurisdictions asked for, or by the default profile."""
        if self._jurisdictions:
            return judge_under(post, signals, language, self._jurisdictions, self._as_of, self._pack)
        findings = judge(post.text, signals, self._pack, language)
        return Judged(findings, verdict_of(findings), {}, "", ())

    def _unsupported(self, post: Post, reading: Reading) -> Report:
        primary = reading.languages.primary
        reason = (
            "there are no words to read"
            if primary == "und"
            else f"language {primary!r} is not supported; supported are {', '.join(LANGUAGES)}"
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
        return Generated(status=judged.status, probability=judged.probability, reason=judged.reason, model=encoded.version)

    def _versions(self) -> dict[str, str]:
        return {"disclose": __version__, f"rules/{self._pack.name}": self._pack.version}


def _base(reading: Reading) -> str:
    """The primary language without its script."""
    return reading.languages.primary.split("-")[0]


def _batched(posts: Iterable[Post], size: int) -> Iterator[list[Post]]:
    posts = iter(posts)
    while group := list(islice(posts, size)):
        yield group


def check(text: str, **known: Any) -> Report:
    """Check one text with the default rules.

    Args:
        text: the caption.
        known: other fields of a post: `id`, `platform`, `lang`, `meta`.

    Raises:
        PostError: a field has an unknown value or the wrong type.
    """
    return Checker().check(Post.from_dict({"text": text, **known}))
