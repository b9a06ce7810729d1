"""Which languages a text is written in, as far as the reading of its figures needs to know."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache

from citecheck.figures.glyphs import fold
from citecheck.figures.tables.language import Language
from citecheck.figures.tables.languages import LANGUAGES
from citecheck.figures.tables.vocabulary import LETTER, forms

# Scripts name their language well enough; among Cyrillic ones the stop words decide.
SCRIPTS = {
    "ja": re.compile("[\u3040-\u30ff]"),
    "zh": re.compile("[\u4e00-\u9fff]"),
    "ar": re.compile("[\u0600-\u06ff]"),
}
SAMPLE = 4000  # signs read to tell the language; a page's first paragraphs
WORDS = re.compile(rf"{LETTER}+")
LETTER_WEIGHT = 2  # a letter that few languages have says as much as two stop words
SURE = 4  # hints; with fewer, English comes first
RIVAL = 0.5  # a language with this share of the best one's hints is read too (pt beside es)
SHORTEST = 4  # letters of a number word that hints at its language
MOST = 3  # languages read at once


@cache
def _known_words() -> Mapping[str, frozenset[str]]:
    """The words that hint at a language: its small words, and those of its figures."""
    return {code: frozenset(_words_of(row)) for code, row in LANGUAGES.items()}


def _words_of(row: Language) -> Iterator[str]:
    yield from forms(row.stop_words)
    for table in (row.cardinals, row.scales, row.months, row.units, row.currencies):
        for cell in table.values():
            yield from (form for form in forms(cell) if len(form) >= SHORTEST)
    yield from forms(row.percent)
    yield from forms(row.percent_points)


def languages_of(text: str, given: str | None) -> tuple[str, ...]:
    """The codes of the languages to read a text in: the given one, then those it looks like.

    Without a given one English is always read too: its words are borrowed everywhere.
    """
    code = (given or "").lower()[:2]
    seen, sure = _looks_like(text[:SAMPLE])
    if code in LANGUAGES:
        return tuple(dict.fromkeys([code, *(seen if sure else [])]))[:MOST]
    foreign = bool(seen) and "en" not in seen
    first = seen[:MOST] if sure or foreign else ["en", *seen[:MOST]]
    return tuple(dict.fromkeys([*first, "en"]))


def _looks_like(sample: str) -> tuple[list[str], bool]:
    """The languages that a text looks like, best first, and whether the hints suffice."""
    for code, script in SCRIPTS.items():
        if script.search(sample):
            return [code], True
    hints = _hints(sample)
    best = max(hints.values())
    ranked = sorted(
        (code for code in hints if hints[code] >= max(1, RIVAL * best)),
        key=lambda code: -hints[code],
    )
    if "а" <= max(sample.lower(), default="") <= "ӿ":
        return [*(code for code in ranked if code in CYRILLIC), "ru"], True
    return ranked, best >= SURE


CYRILLIC = ("ru", "uk", "kk")


def _hints(sample: str) -> dict[str, int]:
    words = WORDS.findall(fold(sample))
    signs = Counter(sample.lower())
    return {
        code: sum(map(_known_words()[code].__contains__, words))
        + LETTER_WEIGHT * sum(signs[letter] for letter in row.letters)
        for code, row in LANGUAGES.items()
    }
