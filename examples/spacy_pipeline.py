"""The checker in a spaCy pipeline. Needs the extra `spacy`: pip install "disclose[spacy]"."""

from __future__ import annotations

import sys

import spacy

POSTS = [
    ("loving these boots, use my code ANNA15 for 15% off", {"platform": "instagram"}),
    ("Ad | loving these boots, use my code ANNA15 for 15% off", {"platform": "instagram"}),
    ("קרם מדהים, קוד SARA20 לעשרים אחוז הנחה", {"meta": {"paid_partnership_label": True}}),
    ("كريم رهيب يزيل التجاعيد في أسبوع، كود SARA20", {}),
]


def main() -> None:
    """Check posts of several languages in one pipeline, and print what was found."""
    nlp = spacy.blank("xx")
    nlp.add_pipe("disclose", config={"backend": "none"})
    for doc, known in nlp.pipe(POSTS, as_tuples=True):
        sys.stdout.write(f"{doc._.verdict:6} {doc.text} {known or ''}\n")
        for group in ("evidence", "disclosures", "claims", "findings"):
            for span in doc.spans[f"disclose/{group}"]:
                sys.stdout.write(f"         {group}: {span.label_} “{span.text}”\n")


if __name__ == "__main__":
    main()
