"""The component of spaCy pipelines."""

from __future__ import annotations

import json
import pickle
from itertools import pairwise

import pytest

spacy = pytest.importorskip("spacy")

from spacy.tokens import Doc, DocBin  # noqa: E402
from spacy.vocab import Vocab  # noqa: E402

from disclose import Checker, Post, Report  # noqa: E402
from disclose.errors import PostError, UsageError  # noqa: E402
from disclose.spacy import DiscloseComponent  # noqa: E402

POSTS = {
    "he": "קרם מדהים שמעלים קמטים תוך שבוע! קוד SARA20 לעשרים אחוז הנחה\nבשיתוף עם @brand",
    "ar": "كريم رهيب يزيل التجاعيد في أسبوع، كود SARA20 لخصم عشرين بالمية",
    "fa": "این کرم چین و چروک رو یک هفته‌ای از بین می‌بره، کد تخفیف SARA20 رو بزنید",
    "th": "ครีมนี้ลดริ้วรอยใน 7 วัน ใช้โค้ด SARA20 ลด 20%",
    "en": "loving these boots, use my code ANNA15 for 15% off",
}
GROUPS = ("evidence", "disclosures", "claims", "findings")


def pipeline(language: str = "xx", **config):
    nlp = spacy.blank(language)
    nlp.add_pipe("disclose", config={"backend": "none", **config})
    return nlp


@pytest.mark.parametrize(("language", "post"), [*POSTS.items(), *(("xx", post) for post in POSTS.values())])
def test_a_doc_gets_the_report_of_its_text(checker: Checker, language: str, post: str) -> None:
    if language == "th":
        pytest.importorskip("pythainlp")
    doc = pipeline(language)(post)
    report = checker.check(Post(post))
    assert doc.text == post
    assert doc._.verdict == report.verdict == "fail"
    assert doc._.disclose["claims"] == report.to_dict()["claims"]
    assert_covers(doc, report)


def assert_covers(doc: Doc, report: Report) -> None:
    """Each span of a report has a span of tokens that covers it and not a whole token more."""
    data = report.to_dict()
    items = {"evidence": data["sponsorship"]["evidence"], "disclosures": data["sponsorship"]["disclosures"], "claims": data["claims"]}
    for group, listed in items.items():
        spans = {int(span.id_): span for span in doc.spans[f"disclose/{group}"]}
        for number, item in enumerate(listed):
            if item["start"] == item["end"]:
                assert number not in spans
                continue
            span = spans[number]
            assert span.label_ == (item.get("kind") or item.get("class") or item.get("category"))
            assert span.start_char <= item["start"] < item["end"] <= span.end_char or item["text"] != item["text"].strip()
            assert all(token.idx < item["end"] and token.idx + len(token.text_with_ws) > item["start"] for token in span)
    assert {span.label_ for span in doc.spans["disclose/findings"]} <= {finding.rule for finding in report.findings}


def test_tokens_need_not_align(checker: Checker) -> None:
    post = POSTS["he"]
    for size in (1, 5, 1000):
        words = [post[start : start + size] for start in range(0, len(post), size)]
        doc = pipeline()(Doc(Vocab(), words=words, spaces=[False] * len(words)))
        assert doc.text == post
        assert_covers(doc, checker.check(Post(post)))


def test_what_is_known_of_a_post_counts() -> None:
    nlp = pipeline(jurisdictions=["us"], platform="instagram")
    meta = {"id": 7, "meta": {"paid_partnership_label": True}, "text": "not this"}
    ((labelled, context), (other, _)) = nlp.pipe([(POSTS["en"], meta), (POSTS["en"], "a context of the caller")], as_tuples=True)
    assert context is meta
    assert (labelled._.disclose["id"], labelled._.verdict) == ("7", "pass")
    assert not [span for span in labelled.spans["disclose/evidence"] if span.label_ == "platform_label"]
    assert other._.verdict == other._.disclose["jurisdictions"]["us"] == "fail"
    doc = nlp.make_doc(POSTS["en"])
    doc._.post_meta = meta
    assert nlp(doc)._.verdict == "pass"


def test_many_docs_keep_their_order() -> None:
    texts = [*POSTS.values(), "", "   "] * 20
    docs = list(pipeline().pipe(texts))
    assert [doc.text for doc in docs] == texts
    verdicts = [doc._.verdict for doc in docs]
    assert verdicts == verdicts[: len(POSTS) + 2] * 20
    assert all(one is not other for one, other in pairwise(docs))


def test_pipelines_and_docs_are_written_and_read(tmp_path) -> None:
    nlp = pipeline("he", jurisdictions=["il"], key="posts")
    nlp.to_disk(tmp_path)
    assert not list(tmp_path.rglob("*.pkl"))
    again = spacy.load(tmp_path)
    assert again.config["components"]["disclose"]["jurisdictions"] == ["il"]
    doc = again(POSTS["he"])
    assert doc.spans["posts/findings"]
    copied = next(DocBin(store_user_data=True).from_bytes(DocBin(docs=[doc], store_user_data=True).to_bytes()).get_docs(again.vocab))
    assert json.dumps(copied._.disclose) == json.dumps(doc._.disclose)  # msgpack gives tuples for lists
    assert [(span.label_, span.text) for span in copied.spans["posts/claims"]] == [
        (span.label_, span.text) for span in doc.spans["posts/claims"]
    ]
    assert spacy.blank("he").from_config(nlp.config).from_bytes(nlp.to_bytes())(POSTS["he"])._.verdict == doc._.verdict
    component = nlp.get_pipe("disclose")
    assert isinstance(component, DiscloseComponent)
    assert isinstance(pickle.loads(pickle.dumps(component)), DiscloseComponent)


def test_a_doc_with_wrong_metadata_goes_to_the_error_handler() -> None:
    nlp = pipeline()
    wrong = [(POSTS["en"], {"platform": "myspace"}), (POSTS["en"], {})]
    with pytest.raises(PostError):
        list(nlp.pipe(wrong, as_tuples=True))
    seen = []
    nlp.set_error_handler(lambda _name, _component, docs, error: seen.append((docs[0].text, error)))
    assert len(list(nlp.pipe(wrong, as_tuples=True))) == 1
    assert seen[0][0] == POSTS["en"]


@pytest.mark.parametrize(
    "config", [{"jurisdictions": ["xx"]}, {"platform": "myspace"}, {"backend": "abacus"}, {"max_fpr": 0.0}, {"as_of": "soon"}]
)
def test_a_wrong_setting_is_told_at_once(config: dict) -> None:
    with pytest.raises(UsageError):
        pipeline(**config)
