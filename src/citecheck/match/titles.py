"""How well a page fits the citation that led to it: by its title, and by its text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rapidfuzz import fuzz, process

from citecheck.model import Page
from citecheck.text.stems import beginnings

ADDRESS = re.compile(r"https?://\S+")
# "Title | Site", "Title - Site": the site's name is not in every citation.
SITE_NAME = re.compile(r"\s[|–—·»-]\s")
WORD = re.compile(r"\w{3,}")
# "Counter-Terrorist" and "CounterTerrorist", "Ashraf" and "Ashrat": the same word, misprinted.
SAME_WORD = 85

# What tells one page from another: no "from" or "2015", and none of the words of every citation.
OF_EVERY_CITATION = frozenset(
    {
        "acces",
        "april",
        "augus",
        "avail",
        "cited",
        "decem",
        "ebook",
        "editi",
        "febru",
        "from",
        "html",
        "http",
        "https",
        "inter",
        "janua",
        "june",
        "july",
        "march",
        "novem",
        "octob",
        "onlin",
        "retri",
        "septe",
        "that",
        "this",
        "websi",
        "with",
    }
)
LEAST_WORDS = 5  # a citation of fewer telling words may well be in other words on the page
LEAST_TEXT = 600  # characters; a shorter page says too little to be strange
LATIN = re.compile(r"[a-z]")


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


def citation_fit(page: Page, citation: str | None) -> float | None:
    """How many of the citation's telling words stand on the page, 0 to 1.

    A page in other letters than the citation (a Russian page cited in English), and one that
    says little, cannot be compared: None.
    """
    cited = beginnings(ADDRESS.sub("", citation or "")) - OF_EVERY_CITATION
    if len(cited) < LEAST_WORDS or len(page.text) < LEAST_TEXT or page.unreadable:
        return None
    shown = beginnings(f"{page.title or ''} {page.text}")
    if _is_latin(cited) != _is_latin(shown):
        return None
    return round(len(cited & shown) / len(cited), 2)


def _is_latin(words: set[str]) -> bool:
    """Whether most of the words are in Latin letters."""
    return 2 * sum(bool(LATIN.match(word)) for word in words) > len(words)


def _held(words: Sequence[str], cited: Sequence[str]) -> float:
    held = sum(len(word) for word in words if _stands(word, cited))
    return held / sum(map(len, words))


def _stands(word: str, cited: Sequence[str]) -> bool:
    found = process.extractOne(word, cited, scorer=fuzz.ratio, score_cutoff=SAME_WORD)
    return found is not None
