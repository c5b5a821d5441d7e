"""The one way through: a post is read, sensed and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from disclose import __version__
from disclose.lexicon.matcher import matcher_for
from disclose.policy.judge import judge, verdict_of
from disclose.policy.pack import load_pack
from disclose.post import Post
from disclose.report import NotAssessed, Report
from disclose.signals import sense
from disclose.signals.view import look
from disclose.text.languages import LANGUAGES
from disclose.text.reading import read

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

NO_MODEL: Final = NotAssessed("generated", "no model is installed: only leftovers of generators were looked for, not style")


class Checker:
    """Checks posts under a rule pack. Holds no state but what it has loaded; one Checker serves any number of posts."""

    def __init__(self, *, pack: str = "core") -> None:
        """Load the pack.

        Args:
            pack: name of a rule pack, `rules/<pack>.yaml`.

        Raises:
            RulesError: the pack is missing or faulty.
        """
        self._pack = load_pack(pack)

    def check(self, post: Post) -> Report:
        """Check one post.

        Raises:
            LexiconError: a lexicon is faulty; never because of the post.
        """
        reading = read(post)
        primary = reading.languages.primary
        base = primary.split("-")[0]
        versions = {"disclose": __version__, f"rules/{self._pack.name}": self._pack.version}
        if base not in LANGUAGES:
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
                versions=versions,
            )
        view = look(post, reading)
        signals = sense(view)
        findings = judge(post.text, signals, self._pack, base)
        verdict = verdict_of(findings)
        missing = [NO_MODEL]
        if primary != base:
            missing.append(NotAssessed("language", f"{base} in Latin letters is read in part only"))
            if verdict == "pass":
                verdict = "not_assessed"
        versions[f"lexicons/{base}"] = matcher_for(base).lexicon.version
        return Report(post.text, post.id, verdict, reading.languages, signals, findings, tuple(missing), versions)

    def stream(self, posts: Iterable[Post]) -> Iterator[Report]:
        """Check many posts one after another, holding one at a time."""
        return map(self.check, posts)


def check(text: str, **known: Any) -> Report:
    """Check one text with the default rules.

    Args:
        text: the caption.
        known: other fields of a post: `id`, `platform`, `lang`, `meta`.

    Raises:
        PostError: a field has an unknown value or the wrong type.
    """
    return Checker().check(Post.from_dict({"text": text, **known}))
