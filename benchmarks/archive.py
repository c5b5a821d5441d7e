"""Speed and memory of `disclose scan` over an archive of made-up posts in five languages.

usage: python benchmarks/archive.py [--posts 20000] [--workers 1] [--copies 0.2] [--keep FOLDER]

Makes an archive of JSON lines from templates and slots (seeded: the same count gives the same archive; the part --copies of its rows are
copies of earlier ones, one in two hundred is no post), scans it in a process of its own at --posts posts, before that at 10,000 where they
are more, and prints posts a second (wall time, start-up and first pass included), the CPU time, and the peak memory of the process and of
its largest worker. `--keep` leaves the archive in a folder.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

SMALL: Final = 10_000
COPIES: Final = 0.2
BAD: Final = 0.005
PLATFORMS: Final = ("instagram", "facebook", "tiktok", "x", "youtube", "telegram", "other")
_BAD_ROWS: Final = ("{", "[]", '{"id": "no text"}', '{"text": ["x"]}')

#: Language → templates; `{a}` a product, `{b}` a place or occasion, `{n}` a number, `{c}` a code.
TEMPLATES: Final = {
    "en": (
        "Third week with the {a} and I still reach for it every {b}. Use my code {c} for {n}% off.",
        "#ad {a} for {b}, sorted in {n} minutes. Thank you for having me!",
        "We ate at {b} for {n} evenings in a row and nobody complained about the {a}.",
        "The {a} cured my headaches within {n} days, doctors hate it.",
        "Rain since {b}. {n} umbrellas, no {a}, one very wet dog.",
        "Certainly! Here is a caption for your {a}: the best {b} of the last {n} years.",
    ),
    "he": (
        "שבוע שלישי עם {a} ואני לא מפסיקה להשתמש בו ב{b}. קוד {c} ל-{n}% הנחה",
        "#פרסומת {a} ל{b}, מוכן תוך {n} דקות. תודה על האירוח!",
        "אכלנו ב{b} {n} ערבים ברצף ואף אחד לא התלונן על {a}.",
        "{a} ריפא לי את כאבי הראש תוך {n} ימים, הרופאים לא מאמינים.",
        "גשם מאז {b}. {n} מטריות, בלי {a}, וכלב אחד רטוב מאוד.",
    ),
    "ar": (
        "الأسبوع الثالث مع {a} وما زلت أستخدمه كل {b}. كود {c} خصم {n}%",
        "#إعلان {a} من أجل {b} جاهز خلال {n} دقيقة، شكرا على الدعوة!",
        "تعشينا في {b} {n} ليال متتالية ولم يشتك أحد من {a}.",
        "{a} عالج صداعي خلال {n} أيام والأطباء لا يصدقون.",
        "المطر لم يتوقف منذ {b}. {n} مظلات وكلب مبلل بدون {a}.",
    ),
    "fa": (
        "هفته سوم با {a} و هنوز هر {b} سراغش می‌روم. کد {c} برای {n}٪ تخفیف",
        "#تبلیغ {a} برای {b} در {n} دقیقه آماده شد. ممنون از دعوتتان!",
        "{n} شب پشت سر هم در {b} شام خوردیم و کسی از {a} گله نکرد.",
        "{a} سردردم را در {n} روز درمان کرد و پزشک‌ها باور نمی‌کنند.",
        "از {b} باران می‌بارد. {n} چتر، بدون {a} و یک سگ خیس.",
    ),
    "th": (
        "ใช้ {a} มาสามสัปดาห์แล้ว หยิบใช้ทุก {b} เลย โค้ด {c} ลด {n}%",
        "#โฆษณา {a} สำหรับ {b} เสร็จใน {n} นาที ขอบคุณที่ชวนมานะคะ",
        "ไปกินข้าวที่ {b} ติดกัน {n} คืน ไม่มีใครบ่นเรื่อง {a} เลย",
        "{a} รักษาอาการปวดหัวหายขาดใน {n} วัน หมอยังงง",
        "ฝนตกตั้งแต่ {b} ร่ม {n} คัน ไม่มี {a} หมาเปียกหนึ่งตัว",
    ),
}
SLOTS: Final = {
    "en": (("face cream", "blender", "rucksack", "tea", "lamp", "duvet"), ("morning", "market day", "Friday", "the beach", "exam week")),
    "he": (("קרם הפנים", "הבלנדר", "התיק", "התה", "המנורה", "השמיכה"), ("בוקר", "יום שוק", "שישי", "חוף", "תקופת מבחנים")),
    "ar": (("كريم الوجه", "الخلاط", "الحقيبة", "الشاي", "المصباح", "اللحاف"), ("صباح", "يوم السوق", "جمعة", "الشاطئ", "أسبوع الامتحانات")),
    "fa": (("کرم صورت", "مخلوط‌کن", "کوله‌پشتی", "چای", "چراغ", "پتو"), ("صبح", "روز بازار", "جمعه", "ساحل", "هفته امتحان")),
    "th": (("ครีมทาหน้า", "เครื่องปั่น", "เป้", "ชา", "โคมไฟ", "ผ้าห่ม"), ("เช้า", "วันตลาด", "วันศุกร์", "ชายหาด", "สัปดาห์สอบ")),
}


def lines(count: int, seed: int = 0, copies: float = COPIES) -> Iterator[str]:
    """`count` rows of an archive, as JSON lines, of which the part `copies` are copies of earlier ones."""
    chance = random.Random(seed)
    earlier: list[dict[str, object]] = []
    for number in range(count):
        kind = chance.random()
        if kind < BAD:
            yield chance.choice(_BAD_ROWS)
            continue
        if kind < BAD + copies and earlier:
            post = chance.choice(earlier)
        else:
            post = _post(chance, number)
            if len(earlier) < SMALL:
                earlier.append(post)
            else:  # an even sample of all so far: copies lie near and far, and memory stays small
                earlier[chance.randrange(SMALL)] = post
        yield json.dumps({"id": str(number), **post}, ensure_ascii=False)


def _post(chance: random.Random, number: int) -> dict[str, object]:
    language = chance.choice(list(TEMPLATES))
    products, places = SLOTS[language]
    sentences = [
        template.format(a=chance.choice(products), b=chance.choice(places), n=chance.randrange(2, 90), c=f"ANNA{number}")
        for template in chance.sample(TEMPLATES[language], chance.choice((1, 1, 2, 3)))
    ]
    day = f"{chance.randrange(2020, 2026)}-{chance.randrange(1, 13):02d}-{chance.randrange(1, 29):02d}"
    return {
        "text": " ".join(sentences),
        "platform": chance.choice(PLATFORMS),
        "author": f"user{chance.randrange(500)}",
        "created_at": f"{day}T{number % 24:02d}:00:00+00:00",
        "meta": {"paid_partnership_label": True} if chance.random() < 0.05 else {},
    }


def write_archive(path: Path, count: int, seed: int = 0, copies: float = COPIES) -> None:
    """Write an archive."""
    with path.open("w", encoding="utf-8") as out:
        for line in lines(count, seed, copies):
            out.write(line + "\n")


def measure(folder: Path, count: int, workers: int, copies: float) -> None:
    """Scan an archive of `count` rows in a process of its own, and print what it took."""
    archive = folder / f"archive-{count}-{copies}.jsonl"
    if not archive.exists():
        write_archive(archive, count, copies=copies)
    out = folder / f"out-{count}-{workers}-{os.getpid()}"
    command = [sys.executable, __file__, "--run", str(archive), "--out", str(out), "--workers", str(workers)]
    begin = time.perf_counter()
    told = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    seconds = time.perf_counter() - begin
    own, workers_peak, cpu = told.split()
    print(
        f"{count:,} rows, {copies:.0%} copies, {workers} worker(s): {seconds:.1f} s ({float(cpu):.2f} s of CPU), "
        f"{count / seconds:.0f} rows/s ({count / float(cpu):.0f} a CPU second), "
        f"peak memory {own} MB, of the largest worker {workers_peak} MB"
    )


def run(archive: Path, out: Path, workers: int) -> None:
    """Scan in this process and print peak memory in MB, of itself and of its largest child, and CPU seconds."""
    from disclose.scan.engine import scan
    from disclose.scan.progress import Quiet
    from disclose.scan.settings import ScanSettings

    scan(ScanSettings((archive,), out), Quiet(), workers=workers)
    own, children = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = own.ru_utime + own.ru_stime + children.ru_utime + children.ru_stime
    print(own.ru_maxrss // 1024, children.ru_maxrss // 1024, cpu)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--posts", type=int, default=20_000)
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--copies", type=float, default=COPIES)
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--run", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--out", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.run:
        run(options.run, options.out, options.workers)
        return
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.keep or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        for count in sorted({min(SMALL, options.posts), options.posts}):
            measure(folder, count, options.workers, options.copies)


if __name__ == "__main__":
    main()
