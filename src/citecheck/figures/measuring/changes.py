"""Verbs of change: "rose from 4 % to 12 %" is two figures, "вырос до 85" a level and no bound."""

from __future__ import annotations

import re

from citecheck.figures.tables.lexicon import Lexicon
from citecheck.figures.tables.vocabulary import LETTER

LOOK_BACK = 60  # signs
LOOK_AHEAD = 40
MOST_WORDS = 4  # between the verb and what it changes: "rose again in this year from"
WORD = re.compile(rf"{LETTER}+")
STARTED = re.compile(rf"(?<!\w)({LETTER}+) \d")
CLAUSE_END = re.compile(r"[;:!?\0]|[.,](?!\d)")


def changes_before(lower: str, start: int, lex: Lexicon) -> bool:
    """Whether a verb of change stands in the same clause before a place."""
    clause = CLAUSE_END.split(lower[max(0, start - LOOK_BACK) : start])[-1]
    if any(start[1] in lex.phrases.range_before for start in STARTED.finditer(clause)):
        return True  # "с 65 в 2010 году до 71"
    words = list(WORD.finditer(clause))[-MOST_WORDS - 1 :]
    return any(lex.phrases.changes.match(clause, word.start()) for word in words)


def changes_after(lower: str, end: int, lex: Lexicon) -> bool:
    """Whether a verb of change stands right behind a place, as in the Turkic languages."""
    clause = CLAUSE_END.split(lower[end : end + LOOK_AHEAD])[0]
    words = list(WORD.finditer(clause))[:2]
    return any(lex.phrases.changes.match(clause, word.start()) for word in words)
