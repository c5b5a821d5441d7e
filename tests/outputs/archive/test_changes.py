"""Two scans of the same posts, compared."""

from __future__ import annotations

from disclose.outputs.archive.changes import compare
from disclose.outputs.archive.results import open_results
from tests.outputs.archive.conftest import finding, post


def changes(first, second, show: int = 10):
    return compare(open_results(first), open_results(second), show=show)


def test_nothing_changed(written) -> None:
    found = changes(written(post(id="1"), post(finding())), written(post(id="1"), post(finding())))
    assert (found.matched, found.verdicts_changed, found.posts, found.rules, found.versions) == (2, 0, (), (), {})
    assert found.transitions == (("fail", "fail", 1), ("pass", "pass", 1))


def test_posts_are_known_by_id_else_by_place(written) -> None:
    before = written(post(id="a"), post(source="x.csv", where="line 9"), post(id="gone"), post(id="twice"), post(id="twice"))
    after = written(
        post(id="twice"), post(id="twice", verdict="review"), post(source="x.csv", where="line 9"), post(id="a", source="y"), post(id="new")
    )
    found = changes(before, after)
    assert (found.matched, found.only_first, found.only_second) == (4, 1, 1)
    assert [(changed.id, changed.row_before, changed.row) for changed in found.posts] == [("twice", 5, 2)]


def test_transitions_rules_and_posts(written) -> None:
    twice = finding(rule="CLM001")
    before = written(post(id="a"), post(finding(), id="b"), post(finding(), twice, id="c"), post(id="d"))
    after = written(
        post(finding(), id="a"), post(id="b"), post(finding(), id="c"), post(id="d"), versions={"disclose": "0.1.0", "lexicons": "bbbb"}
    )
    found = changes(before, after)
    assert found.verdicts_changed == 2
    assert found.transitions == (("fail", "pass", 1), ("pass", "fail", 1), ("fail", "fail", 1), ("pass", "pass", 1))
    assert found.rules == (("DSC001", 1, 1), ("CLM001", 0, 1))
    assert [(p.id, p.before, p.after, p.appeared, p.vanished) for p in found.posts] == [
        ("a", "pass", "fail", ("DSC001",), ()),
        ("b", "fail", "pass", (), ("DSC001",)),
        ("c", "fail", "fail", (), ("CLM001",)),
    ]
    assert found.versions == {"lexicons": ("aaaa", "bbbb")}
    assert len(changes(before, after, show=1).posts) == 1


def test_edited_texts_are_counted(written) -> None:
    assert changes(written(post(id="a"), post(id="b", text=None)), written(post(id="a", text="other"), post(id="b"))).edited == 1
