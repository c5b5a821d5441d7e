"""SARIF: what the standard asks of a log, asserted by hand, and places that are where they say."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from disclose.errors import InputError
from disclose.outputs.sarif import to_sarif
from disclose.policy.fixes import mend
from disclose.policy.pack import load_pack
from tests.outputs.conftest import HOSTILE, LINES, LINK

ROOT = Path("/work tree")
RESULT_KEYS = {"ruleId", "ruleIndex", "level", "message", "locations", "partialFingerprints", "properties", "fixes"}
REGION_KEYS = {"startLine", "startColumn", "endLine", "endColumn", "charOffset", "charLength"}


def log(*checked, faults=()) -> dict:
    return json.loads(to_sarif(checked, faults, {rule.id: rule for rule in load_pack("core").rules}, ROOT))


def results(*checked) -> list[dict]:
    return log(*checked)["runs"][0]["results"]


def region_of(result: dict) -> dict:
    return result["locations"][0]["physicalLocation"]["region"]


def words_at(text: str, region: dict) -> str:
    """The words at the lines and columns of a region, which must be those at its offsets."""
    lines = text.split("\n")
    start = sum(len(line) + 1 for line in lines[: region["startLine"] - 1]) + region["startColumn"] - 1
    end = sum(len(line) + 1 for line in lines[: region["endLine"] - 1]) + region["endColumn"] - 1
    assert (start, end - start) == (region["charOffset"], region["charLength"])
    return text[start:end]


@pytest.mark.parametrize("text", HOSTILE)
def test_the_log_has_the_shape_of_the_standard(located, text: str) -> None:
    data = log(located(text), faults=[InputError("is empty", where="b.txt")])
    assert (set(data), data["version"]) == ({"$schema", "version", "runs"}, "2.1.0")
    run = data["runs"][0]
    assert set(run) == {"tool", "columnKind", "invocations", "results"}
    assert run["columnKind"] == "unicodeCodePoints"
    rules = run["tool"]["driver"]["rules"]
    assert len({rule["id"] for rule in rules}) == len(rules) > 0
    for rule in rules:
        assert rule["defaultConfiguration"]["level"] in ("error", "warning", "note")
        assert all(rule[key]["text"] for key in ("shortDescription", "fullDescription", "help"))
        assert "**Source:**" in rule["help"]["markdown"]
        assert re.fullmatch(r"https?://[!-~]+", rule["helpUri"])
        assert {"law", "confidence", "jurisdiction"} <= set(rule["properties"])
    for result in run["results"]:
        assert set(result) <= RESULT_KEYS
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] in ("error", "warning", "note")
        assert result["message"]["text"]
        assert set(region_of(result)) in (REGION_KEYS, {"startLine"})
        assert re.fullmatch("[0-9a-f]{64}", result["partialFingerprints"]["disclose/v1"])
        for fix in result.get("fixes", ()):
            assert [set(change) for change in fix["artifactChanges"]] == [{"artifactLocation", "replacements"}]
            assert all(set(item) == {"deletedRegion", "insertedContent"} for item in fix["artifactChanges"][0]["replacements"])


@pytest.mark.parametrize("text", HOSTILE)
def test_a_place_is_where_the_words_are(located, text: str) -> None:
    one = located(text)
    for result, finding in zip(results(one), one.report.findings, strict=True):
        span = finding.spans[0]
        assert words_at(text, region_of(result)) == text[span.start : span.end]


def test_addresses_are_relative_and_encoded(located) -> None:
    def uri(name: str) -> str:
        return results(located(LINES, name))[0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]

    assert uri("drafts/a b#?%.txt") == "drafts/a%20b%23%3F%25.txt"
    assert uri("/work tree/טיוטה.txt") == "%D7%98%D7%99%D7%95%D7%98%D7%94.txt"
    assert uri("c:x.txt") == "c%3Ax.txt"
    assert uri("/elsewhere/a.txt") == "file:///elsewhere/a.txt"


def test_a_row_is_placed_by_its_line_and_its_own_offsets(located) -> None:
    one = located(LINES, "posts.jsonl", post={"id": "p7"}, plain=False, line=3)
    result = results(one)[0]
    assert region_of(result) == {"startLine": 3}
    assert result["locations"][0]["logicalLocations"][0]["fullyQualifiedName"] == result["properties"]["postId"] == "p7"
    span = result["properties"]["spans"][0]
    assert LINES[span["start"] : span["end"]] == result["properties"]["text"]
    assert "fixes" not in result


def test_what_is_no_file_has_no_address(located) -> None:
    result = results(located(LINES, "--text", file=False))[0]
    assert "physicalLocation" not in result["locations"][0]
    assert "fixes" not in result


def test_a_fix_does_what_mend_does(located) -> None:
    one = located(LINES)
    result = next(result for result in results(one) if "fixes" in result)
    change = result["fixes"][0]["artifactChanges"][0]["replacements"][0]
    region = change["deletedRegion"]
    assert words_at(LINES, region) == ""
    start = region["charOffset"]
    assert LINES[:start] + change["insertedContent"]["text"] + LINES[start:] == mend(LINES, one.report.findings)


def test_fingerprints_outlive_moved_lines_and_tell_posts_apart(located) -> None:
    def prints(text: str, post_id: str) -> set[str]:
        return {result["partialFingerprints"]["disclose/v1"] for result in results(located(text, post={"id": post_id}))}

    assert prints("use my code ANNA15 for 15% off", "a") == prints("\n\nUse My Code ANNA15 for 15% off", "a")
    assert prints("use my code ANNA15 for 15% off", "a").isdisjoint(prints("use my code ANNA15 for 15% off", "b"))


def test_a_message_makes_no_link_and_fills_no_place(located) -> None:
    one = located(LINK)
    finding = replace(one.report.findings[0], message=LINK)
    text = results(replace(one, report=replace(one.report, findings=(finding,))))[0]["message"]["text"]
    assert "](" not in text
    assert "{{0}}" in text


def test_inputs_that_were_not_checked_are_told(located) -> None:
    unread = located("这是中文的帖子，没有人会读它，也没有人会检查它。")
    invocation = log(unread, faults=[InputError("is empty", where="b.txt")])["runs"][0]["invocations"][0]
    assert invocation["executionSuccessful"] is False
    fault, skipped = invocation["toolExecutionNotifications"]
    assert (fault["level"], fault["descriptor"]["id"]) == ("error", "DIS102")
    assert (skipped["level"], "not assessed" in skipped["message"]["text"]) == ("note", True)
    assert log(unread)["runs"][0]["invocations"][0]["executionSuccessful"] is True


def test_the_same_input_gives_the_same_bytes(located) -> None:
    assert log(located(LINES)) == log(located(LINES))
