"""The checker as a component of spaCy pipelines: `nlp.add_pipe("disclose")`.

spaCy finds it by its entry point. The component has no state but its settings, which stand in the pipeline's own `config.cfg`: nothing else
is written with a pipeline. What it leaves on a doc is plain data, so that docs can be written too.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from datetime import UTC, date, datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from spacy.language import Language
from spacy.pipeline import Pipe
from spacy.tokens import Doc, Span

from disclose.checker import Checker
from disclose.encoder.calibration import DEFAULT_MAX_FPR
from disclose.encoder.shipped import default_encoder, load_encoder
from disclose.errors import DiscloseError, UsageError
from disclose.policy.audience import check_jurisdictions
from disclose.post import PLATFORMS, Post

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from disclose.encoder.runtime import Encoder

    ErrorHandler = Callable[[str, Pipe, list[Doc], Exception], None]

_NAME: Final = "disclose"
_BACKENDS: Final = (None, "none", "onnx", "torch")
#: What `default_config` of the factory holds.
_DEFAULTS: Final[Mapping[str, Any]] = {
    "jurisdictions": [],
    "as_of": None,
    "platform": "other",
    "lang": "",
    "backend": None,
    "max_fpr": DEFAULT_MAX_FPR,
    "key": _NAME,
}


class DiscloseComponent(Pipe):
    """Checks docs as posts.

    A doc gets `doc._.disclose`, the report as plain data (docs/report-format.md), `doc._.verdict`, and groups of spans in `doc.spans`,
    under the key and a slash: `evidence` (labels are kinds), `disclosures` (classes), `claims` (categories) and `findings` (rules).
    A span covers whole tokens; its `id_` is the number of its item in the report, where the exact offsets stand. What covers no letter
    has no span.
    """

    def __init__(self, name: str, settings: Mapping[str, Any]) -> None:
        """Keep the settings; words and model are loaded with the first doc.

        Raises:
            UsageError: a setting has an unknown value.
        """
        self.name = name
        self._settings = dict(settings)
        self._check_settings()

    def __reduce__(self) -> tuple[type[DiscloseComponent], tuple[str, dict[str, Any]]]:
        """Travel to other processes as settings; each loads its own words and model."""
        return type(self), (self.name, self._settings)

    def __call__(self, doc: Doc) -> Doc:
        """Check one doc."""
        return next(self.pipe((doc,)), doc)

    def pipe(self, stream: Iterable[Doc], *, batch_size: int = 128) -> Iterator[Doc]:  # noqa: ARG002 - the checker makes its own batches
        """Check many docs; the model is asked about many at a time. A doc with wrong metadata goes to the pipeline's error handler."""
        waiting: deque[Doc] = deque()
        for report in self._checker.stream(self._posts(stream, waiting)):
            doc = waiting.popleft()
            self._annotate(doc, report.to_dict())
            yield doc

    @cached_property
    def _checker(self) -> Checker:
        chosen = self._settings
        return Checker(
            encoder=_encoder(chosen["backend"]),
            max_fpr=chosen["max_fpr"],
            jurisdictions=chosen["jurisdictions"],
            as_of=date.fromisoformat(chosen["as_of"]) if chosen["as_of"] else datetime.now(UTC).date(),
        )

    def _check_settings(self) -> None:
        chosen = self._settings
        check_jurisdictions(tuple(chosen["jurisdictions"]))
        if chosen["platform"] not in PLATFORMS:
            raise UsageError(f"there is no platform {chosen['platform']!r}", where="platform", todo=f"one of {', '.join(PLATFORMS)}")
        if chosen["backend"] not in _BACKENDS:
            raise UsageError(f"there is no backend {chosen['backend']!r}", where="backend", todo="onnx, torch, none, or leave it out")
        if not 0 < chosen["max_fpr"] <= 1:
            raise UsageError("is a number in 0..1, without 0", where="max_fpr")
        try:
            date.fromisoformat(chosen["as_of"] or "2026-01-01")
        except ValueError as cause:
            raise UsageError(f"{chosen['as_of']!r} is no day", where="as_of", todo="right form: 2026-08-02") from cause

    def _posts(self, docs: Iterable[Doc], waiting: deque[Doc]) -> Iterator[Post]:
        handle: ErrorHandler = self.get_error_handler()
        for doc in docs:
            try:
                post = self._post(doc)
            except DiscloseError as error:
                handle(self.name, self, [doc], error)
                continue
            waiting.append(doc)
            yield post

    def _post(self, doc: Doc) -> Post:
        """A doc as a post, with what is known of it: `doc._.post_meta`, else the context that `nlp.pipe(…, as_tuples=True)` gives."""
        known = doc._.post_meta if doc._.post_meta is not None else doc._context  # noqa: SLF001 - spaCy has no other way to it
        if not isinstance(known, Mapping):
            known = {}
        own = {key: self._settings[key] for key in ("platform", "lang") if self._settings[key]}
        return Post.from_dict({**own, **known, "text": doc.text})

    def _annotate(self, doc: Doc, report: dict[str, Any]) -> None:
        doc._.disclose = report
        sponsorship = report["sponsorship"]
        found = [(number, span, finding["rule"]) for number, finding in enumerate(report["findings"]) for span in finding["spans"]]
        groups = {
            "evidence": [(number, item, item["kind"]) for number, item in enumerate(sponsorship["evidence"])],
            "disclosures": [(number, item, item["class"]) for number, item in enumerate(sponsorship["disclosures"])],
            "claims": [(number, item, item["category"]) for number, item in enumerate(report["claims"])],
            "findings": found,
        }
        for group, items in groups.items():
            spans = (_span(doc, item["start"], item["end"], label, number) for number, item, label in items)
            doc.spans[f"{self._settings['key']}/{group}"] = [span for span in spans if span is not None]


def _span(doc: Doc, start: int, end: int, label: str, number: int) -> Span | None:
    """The tokens that a stretch of the text touches, or None where there are none."""
    if start >= end:
        return None
    return doc.char_span(start, end, label=label, span_id=str(number), alignment_mode="expand")


def _encoder(backend: str | None) -> Encoder | None:
    if backend is None:
        return default_encoder()
    return None if backend == "none" else load_encoder(backend="torch" if backend == "torch" else "onnx")


def _verdict(doc: Doc) -> str | None:
    return doc._.disclose["verdict"] if doc._.disclose else None


@Language.factory(
    _NAME,
    default_config=dict(_DEFAULTS),
    assigns=["doc.spans", "doc._.disclose", "doc._.verdict"],
)
def make_component(  # noqa: D103 - spaCy shows what `add_pipe` takes
    nlp: Language,  # noqa: ARG001 - spaCy gives it to every factory
    name: str,
    jurisdictions: list[str],
    as_of: str | None,
    platform: str,
    lang: str,
    backend: str | None,
    max_fpr: float,
    key: str,
) -> DiscloseComponent:
    extensions: dict[str, dict[str, Any]] = {
        "disclose": {"default": None},
        "verdict": {"getter": _verdict},
        "post_meta": {"default": None},
    }
    for extension, form in extensions.items():
        if not Doc.has_extension(extension):
            Doc.set_extension(extension, **form)
    settings = {
        "jurisdictions": jurisdictions,
        "as_of": as_of,
        "platform": platform,
        "lang": lang,
        "backend": backend,
        "max_fpr": max_fpr,
        "key": key,
    }
    return DiscloseComponent(name, settings)
