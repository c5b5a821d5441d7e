"""Mend every labelled post under every jurisdiction: after it no rule that was mended applies, and a second time nothing changes.

usage: python -m benchmarks.fixes [--jurisdiction il ...]

Exit status 1 where a post fails.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from disclose import Checker, Post
from disclose.policy.audience import JURISDICTIONS
from disclose.policy.fixes import mend

GOLD = Path(__file__).parents[1] / "tests" / "gold" / "tune"


def main() -> int:
    """Mend the posts and print what fails."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--jurisdiction", nargs="*", choices=JURISDICTIONS, default=JURISDICTIONS)
    chosen = parser.parse_args().jurisdiction
    rows = [json.loads(line) for path in sorted(GOLD.glob("*.jsonl")) for line in path.read_text(encoding="utf-8").splitlines()]
    failed = 0
    for jurisdiction in chosen:
        checker, edited = Checker(jurisdictions=(jurisdiction,)), 0
        for row in rows:
            post = Post.from_dict(row)
            before = checker.check(post)
            rules = {item.rule for item in before.findings if item.fix.text is not None}
            if not rules:
                continue
            edited += 1
            text = mend(post.text, before.findings)
            after = checker.check(Post(text, platform=post.platform, meta=post.meta))
            left = rules & {item.rule for item in after.findings}
            if left or mend(text, after.findings) != text:
                failed += 1
                print(f"{jurisdiction} {row['id']} {', '.join(sorted(left)) or 'changes again'}: {text[:120]!r}")
        print(f"{jurisdiction}: {edited} of {len(rows)} posts mended")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
