"""The look of the HTML report: one column, calm, light or dark as the reader's system is."""

from __future__ import annotations

STYLE = """
:root { color-scheme: light dark; --text: #1d1f24; --quiet: #646a75; --line: #e2e4e9;
  --page: #fff; --card: #f7f8fa; --error: #b3261e; --warning: #8a5a00; --note: #00658f;
  --good: #1b6e3a; }
@media (prefers-color-scheme: dark) { :root { --text: #e4e6eb; --quiet: #9aa0ab; --line: #33363d;
  --page: #17191d; --card: #1f2227; --error: #ff8a80; --warning: #e5b95c; --note: #6cc7f0;
  --good: #7fd39b; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text);
  font: 16px/1.55 system-ui, sans-serif; }
main { max-width: 52rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.5rem; margin: 0; }
h2 { font-size: 1.15rem; margin: 2.5rem 0 .75rem; }
h3 { font-size: 1rem; margin: 0; }
p { margin: .4rem 0; }
a { color: var(--note); overflow-wrap: anywhere; }
.quiet { color: var(--quiet); font-size: .875rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0;
  border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
th { font-weight: 600; white-space: nowrap; }
.word { display: inline-block; margin-right: 1rem; white-space: nowrap; }
.good { color: var(--good); } .bad, .error { color: var(--error); }
.open, .warning { color: var(--warning); } .note { color: var(--note); }
.card { background: var(--card); border-left: 3px solid var(--line); border-radius: 4px;
  padding: .75rem 1rem; margin: .75rem 0; overflow-wrap: anywhere; }
.card.error { border-color: var(--error); } .card.warning { border-color: var(--warning); }
.card.note { border-color: var(--note); } .card { color: var(--text); }
.card.error h3 b { color: var(--error); } .card.warning h3 b { color: var(--warning); }
.card.note h3 b { color: var(--note); }
blockquote { margin: .5rem 0; padding-left: .75rem; border-left: 2px solid var(--line); }
mark { background: none; color: inherit; font-weight: 600; text-decoration: underline;
  text-underline-offset: .2em; }
del { color: var(--error); } ins { color: var(--good); font-weight: 600; text-decoration: none; }
summary { cursor: pointer; font-weight: 600; margin: 2rem 0 .75rem; }
"""
