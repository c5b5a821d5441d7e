"""The style of the HTML page: system fonts, light, dark and print; every pair of colours reaches WCAG AA (4.5 : 1)."""

from __future__ import annotations

from typing import Final

STYLE: Final = """
:root { color-scheme: light dark; --page: #f6f6f4; --card: #ffffff; --ink: #1b1b1f; --soft: #55555e; --line: #d5d5da; --link: #0b57b0;
  --error: #a3131d; --error-back: #fde3e3; --warning: #7a4a00; --warning-back: #fdefc9; --note: #0b4f8a; --note-back: #dcebfa;
  --good: #14602e; --good-back: #dcf3e2; }
@media (prefers-color-scheme: dark) { :root { --page: #151518; --card: #1f1f24; --ink: #ececf0; --soft: #b4b4be; --line: #3c3c45;
  --link: #8ab8ff; --error: #ffb3b0; --error-back: #4c1a1d; --warning: #ffd88a; --warning-back: #453208;
  --note: #a9d1ff; --note-back: #16334f;
  --good: #a5e6b7; --good-back: #16402a; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 1rem; background: var(--page); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; }
h1 { font-size: 1.4rem; margin: 0; } h2 { font-size: 1.05rem; margin: 0 0 .4rem; } h3 { font-size: 1rem; margin: 0; }
a { color: var(--link); }
article, .faults { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: 1rem; margin: 1rem 0; }
p { margin: .3rem 0; overflow-wrap: anywhere; }
.facts, footer { color: var(--soft); font-size: .875rem; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; border-inline-start: 3px solid var(--line); padding-inline-start: .8rem;
  margin: .7rem 0; line-height: 1.9; }
.verdict { border-radius: .3rem; padding: .1rem .5rem; text-transform: uppercase; font-size: .8rem; }
.verdict.pass { background: var(--good-back); color: var(--good); } .verdict.fail { background: var(--error-back); color: var(--error); }
.verdict.review { background: var(--warning-back); color: var(--warning); }
.verdict.not_assessed { background: var(--note-back); color: var(--note); }
mark { border-radius: .2rem; text-decoration: underline; }
mark.error { background: var(--error-back); color: var(--error); } mark.warning { background: var(--warning-back); color: var(--warning); }
mark.note { background: var(--note-back); color: var(--note); }
.rule { font: .7rem ui-monospace, monospace; color: var(--soft); border: 1px solid var(--line); border-radius: .2rem;
  padding: 0 .2rem; margin-inline: .15rem; }
.finding { border-top: 1px solid var(--line); padding: .6rem 0; }
.error .severity { color: var(--error); } .warning .severity { color: var(--warning); } .note .severity { color: var(--note); }
.control { color: var(--soft); font-size: .75rem; border: 1px dotted var(--soft); }
ins { color: var(--good); background: var(--good-back); white-space: pre-wrap; text-decoration: none; }
del { color: var(--error); background: var(--error-back); white-space: pre-wrap; }
@media print { :root { color-scheme: light;
  --page: #ffffff; --card: #ffffff; --ink: #1b1b1f; --soft: #55555e; --line: #d5d5da; --link: #0b57b0;
  --error: #a3131d; --error-back: #fde3e3; --warning: #7a4a00; --warning-back: #fdefc9; --note: #0b4f8a; --note-back: #dcebfa;
  --good: #14602e; --good-back: #dcf3e2; }
  body { max-width: none; padding: 0; font-size: 10pt; } .finding { break-inside: avoid; } h2, h3 { break-after: avoid; }
  mark, .verdict, ins, del { print-color-adjust: exact; }
  a[href]::after { content: " (" attr(href) ")"; font-size: .75rem; overflow-wrap: anywhere; } }
"""
