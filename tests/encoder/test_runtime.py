"""The shipped model, run."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys

import pytest

from disclose import Checker, Post
from disclose.encoder.integrity import PROBES, faults
from disclose.encoder.runtime import Encoder
from disclose.encoder.shipped import is_installed, load_encoder, model_folder
from disclose.errors import ModelError

pytestmark = pytest.mark.skipif(not is_installed(), reason="no model, or not what runs it")


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    return load_encoder()


def test_spans_lie_in_the_text_and_hold_whole_words(encoder: Encoder) -> None:
    for text, one in zip(PROBES, encoder.encode(PROBES), strict=True):
        for span in (*one.claims, *one.labels, *one.evidence):
            assert 0 <= span.start < span.end <= len(text)
            assert not text[span.start].isspace()
            assert 0.0 <= span.probability <= 1.0


def test_order_batch_and_repetition_do_not_matter(encoder: Encoder) -> None:
    alone = [encoder.encode([text])[0] for text in PROBES]
    for number, one in enumerate(encoder.encode([*reversed(PROBES), *PROBES])[len(PROBES) :]):
        for name, probability in one.commercial.items():
            assert probability == pytest.approx(alone[number].commercial[name], abs=0.05)


@pytest.mark.parametrize("hostile", ["", " ", "\ud800", "\u200b" * 50, "😀" * 400, "a" * 100_000, "ก" * 5000, "\x00\x01", "مـــرحبا" * 300])
def test_hostile_texts_are_scored(encoder: Encoder, hostile: str) -> None:
    assert sum(encoder.encode([hostile])[0].commercial.values()) == pytest.approx(1, abs=0.01)


def test_invisible_and_look_alike_letters_do_not_move_the_scores(encoder: Encoder) -> None:
    plain = "three weeks on this serum and my spots are gone. code NOA15 saves you 15%"
    hidden = plain.replace("serum", "se\u200brum").replace("code", "c\u043ede")
    one, other = encoder.encode([plain, hidden])
    assert other.machine == pytest.approx(one.machine, abs=0.2)
    assert other.commercial["yes"] == pytest.approx(one.commercial["yes"], abs=0.05)


def test_the_model_is_whole(encoder: Encoder) -> None:
    assert faults(model_folder()) == []


def test_a_changed_file_is_seen(tmp_path) -> None:
    folder = tmp_path / "small"
    shutil.copytree(model_folder(), folder)
    (folder / "calibration.json").write_text('{"bands": []}')
    assert faults(folder) == ["DIS502: calibration.json is not the file that was released"]
    info = json.loads((folder / "model.json").read_text())
    info["sha256"] = {}
    info["probes"][0]["machine"] += 5
    (folder / "model.json").write_text(json.dumps(info))
    assert faults(folder)[0].startswith("DIS503: on probe 1")


def test_a_missing_model_is_a_coded_error(tmp_path) -> None:
    with pytest.raises(ModelError, match="DIS501"):
        Encoder(tmp_path)
    with pytest.raises(ModelError, match="DIS501"):
        faults(tmp_path)


def test_it_runs_without_torch_and_rules_alone_load_no_runtime() -> None:
    code = (
        "import sys; sys.modules['torch'] = None; sys.modules['transformers'] = None\n"
        "from disclose import Checker, Post\n"
        "Checker().check(Post('hello there')); assert 'onnxruntime' not in sys.modules and 'numpy' not in sys.modules\n"
        "from disclose.encoder.shipped import load_encoder\n"
        "assert Checker(encoder=load_encoder()).check(Post('hello there')).versions['models/small']\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=120)


def test_a_report_says_what_came_from_the_model(encoder: Encoder) -> None:
    report = Checker(encoder=encoder, explain=True).check(Post(PROBES[4])).to_dict()
    assert report["versions"]["models/small"] == encoder.version.rsplit("-", 1)[1]
    assert report["generated"]["status"] in ("likely", "unlikely", "inconclusive")
    assert not any(item["part"] == "generated" for item in report["not_assessed"])


def test_a_stream_gives_what_single_checks_give(encoder: Encoder) -> None:
    checker = Checker(encoder=encoder)
    posts = [Post(text, id=str(number)) for number, text in enumerate([*PROBES, "", "Привет, как дела сегодня?", *PROBES] * 8)]
    together = list(checker.stream(posts))
    assert [report.id for report in together] == [post.id for post in posts]
    assert [report.verdict for report in together[:7]] == [checker.check(post).verdict for post in posts[:7]]


def test_the_cascade_asks_only_where_there_is_something_to_find(encoder: Encoder) -> None:
    checker = Checker(encoder=encoder, cascade=True)
    assert [item.part for item in checker.check(Post("good night")).not_assessed] == ["generated"]
    assert checker.check(Post("good night @lumera")).signals.generated.status != "not_assessed"
