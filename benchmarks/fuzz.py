"""Check generated posts of all Unicode planes: no exception, valid spans.

usage: python benchmarks/fuzz.py [--count 100000] [--seed 0]
"""

from __future__ import annotations

import argparse
import json
import random
import time
from collections import Counter
from typing import TYPE_CHECKING

from disclose import Checker, Post, Report
from disclose.post import PLATFORMS

if TYPE_CHECKING:
    from collections.abc import Iterator


PIECES = [
    "ad",
    "#ad",
    "AD |",
    "sponsored",
    "use my code ANNA10",
    "link in bio",
    "@acme.il",
    "https://x.example/a?ref=1",
    "פרסומת",
    "שת״פ עם",
    "קוד SARA20",
    "إعلان",
    "كود خصم",
    "تبلیغ",
    "کد تخفیف",
    "โฆษณา",
    "โค้ดส่วนลด",
    "cures cancer",
    "100%",
    "3x",
    "not",
    "לא",
    "لا",
    "نیست",
    "ไม่",
    "\n",
    "\n\n",
    "....",
    "?!",
    "**",
    "{{name}}",
    "[brand]",
    "oaicite",
    "utm_source=chatgpt.com",
    "\u200b",
    "\u200c",
    "\u202e",
    "\u2066",
    "\ufe0f",
    "👩‍👩‍👧",
    "🇮🇱",
    "𝓪𝓭",
    "ａｄ",
    "spоnsored",
    "a.d",
    "A D V E R T",
    "ู",
    "ّ",
    "ְ",
    "\ud800",
    "\udfff",
    "\x00",
    "\x1b[31m",
    "=cmd()",
    "<script>",
    "﷽",
    "ﷺ",
    "İ",
    "ß",
]
RANGES = [
    (0x20, 0x7E),
    (0x590, 0x5FF),
    (0x600, 0x6FF),
    (0xE00, 0xE7F),
    (0x400, 0x4FF),
    (0x2000, 0x206F),
    (0xFB00, 0xFEFF),
    (0x1D400, 0x1D7FF),
    (0x1F000, 0x1FAFF),
    (0, 0xFFFF),
    (0x10000, 0x10FFFF),
]


def generated_posts(count: int, *, seed: int) -> Iterator[Post]:
    """Posts of random characters and of the words that the checker looks for, some empty, some long, some through JSON escapes."""
    chance = random.Random(seed)
    for number in range(count):
        parts = []
        for _ in range(chance.choice([0, 1, 2, 5, 12, 30])):
            if chance.random() < 0.5:
                parts.append(chance.choice(PIECES))
            else:
                low, high = chance.choice(RANGES)
                parts.append("".join(chr(chance.randint(low, high)) for _ in range(chance.randint(1, 12))))
        text = chance.choice(["", " "]).join(parts)
        if number % 10 == 0:
            text = json.loads(json.dumps(text))
        yield Post(text, id=str(number), platform=chance.choice(PLATFORMS))


def spans_of(report: Report) -> Iterator[tuple[int, int]]:
    """Every span of a report."""
    found = report.signals
    for item in (
        *found.sponsorship.evidence,
        *found.sponsorship.disclosures,
        *found.claims,
        *found.generated.artifacts,
        *found.evasion,
        *report.languages.spans,
    ):
        yield item.start, item.end
    for finding in report.findings:
        for span in finding.spans:
            yield span.start, span.end


def main() -> None:
    """Generate, check, report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    checker = Checker()
    verdicts: Counter[str] = Counter()
    begin = time.perf_counter()
    for post in generated_posts(options.count, seed=options.seed):
        report = checker.check(post)
        report.to_json().encode("utf-8")
        bad = [span for span in spans_of(report) if not 0 <= span[0] <= span[1] <= len(post.text)]
        if bad:
            raise SystemExit(f"invalid spans {bad} in {post.text!r}")
        verdicts[report.verdict] += 1
    print(f"{options.count} posts in {time.perf_counter() - begin:.0f} s, no exception, all spans valid; verdicts {dict(verdicts)}")


if __name__ == "__main__":
    main()
