"""Leftovers that are the same in every language."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("museums that are free: https://x.example/list?utm_source=chatgpt.com", "citation_token"),
        ("it grew by 4% :contentReference[oaicite:2]{index=2} last year", "citation_token"),
        ("as reported turn0search12 by the city", "citation_token"),
        ("היי {{first_name}}, החנות פתוחה", "template_residue"),
        ("המחיר הוא $config[price] not found ליחידה", "template_residue"),
        ("Hello *|FNAME|*, doors open at 8", "template_residue"),
        ("## Five things\nI learned", "markup"),
        ("**Cotton tee** in blue", "markup"),
        ("הנוף היה vacío ויפה אתמול בערב", "foreign_token"),
        ("ครีมตัวนี้เนื้อบาง очень ซึมไว", "foreign_token"),
        ("این کرم 非常 عالی است و دوستش دارم", "foreign_token"),
    ],
)
def test_leftovers(text: str, kind: str, checked) -> None:
    assert [item.kind for item in checked(text).signals.generated.artifacts] == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "rated 5* by us ** wow",
        "#one thing at a time",
        "cost {roughly} 5",
        "we ate at the café, déjà vu",
        "הסרט Amélie היה יפה",
        "رحنا على café هادئ",
        "use ```python\nprint(1)\n``` and **kwargs",
    ],
)
def test_what_people_write(text: str, checked) -> None:
    assert checked(text).signals.generated.artifacts == ()
