"""How well a page's title fits the citation that led to it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rapidfuzz import fuzz, process

ADDRESS = re.compile(r"https?://\S+")
# "Title | Site", "Title - Site": the site's name is not in every citation.
SITE_NAME = re.compile(r"\s[|–—·»-]\s")
WORD = re.compile(r"\w{3,}")
# "Counter-Terrorist" and "CounterTerrorist", "Ashraf" and "Ashrat": the same word, misprinted.
SAME_WORD = 85


def title_similarity(title: str | None, citation: str | None) -> float | None:
    """How much of the title, or of its longest part, the citation holds.

    0 to 1, by letters of words; None where there is nothing to compare.
    """
    cited = WORD.findall(ADDRESS.sub("", citation or "").lower())
    parts = [WORD.findall(part) for part in SITE_NAME.split((title or "").lower())]
    whole = [word for part in parts for word in part]
    if not cited or not whole:
        return None
    longest = max(parts, key=lambda part: sum(map(len, part)))
    return round(max(_held(whole, cited), _held(longest, cited)), 2)


def _held(words: Sequence[str], cited: Sequence[str]) -> float:
    held = sum(len(word) for word in words if _stands(word, cited))
    return held / sum(map(len, words))


def _stands(word: str, cited: Sequence[str]) -> bool:
    found = process.extractOne(word, cited, scorer=fuzz.ratio, score_cutoff=SAME_WORD)
    return found is not None
