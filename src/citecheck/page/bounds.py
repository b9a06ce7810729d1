"""How much text a page may have: what is read once is searched for every claim, in memory."""

from __future__ import annotations

import re
from itertools import islice

# The longest reports that are cited have some 1,500 printed pages, that is 4 million characters,
# 700,000 words and 50,000 sentences. To search them takes a core 5 s and 110 MiB.
MOST_CHARACTERS = 4_000_000
MOST_WORDS = 700_000
MOST_SENTENCES = 100_000
MOST_BLOCKS = 200_000  # most of 224 real pages: 1,573

# What stands between two pieces of text, the signs it needs, and how many pieces are searched.
# Chinese and Japanese have no blanks: a sign is a word.
_MARKS = (
    (re.compile(r"[ \u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]"), "", MOST_WORDS),
    (re.compile(r"[.!?…] |[。！？]"), ".!?…。！？", MOST_SENTENCES),
    (re.compile(r"\n"), "\n", MOST_BLOCKS),
)


def end_of(text: str) -> int:
    """Where a page's text must end: at its own end for all but the longest."""
    return min(MOST_CHARACTERS, *(_place(text, *mark) for mark in _MARKS))


def _place(text: str, mark: re.Pattern[str], signs: str, number: int) -> int:
    """Where the mark of that number stands, or the text's end; signs are counted quickly."""
    if len(text) <= number or (signs and sum(map(text.count, signs)) <= number):
        return len(text)
    found = next(islice(mark.finditer(text), number, None), None)
    return found.start() if found else len(text)
