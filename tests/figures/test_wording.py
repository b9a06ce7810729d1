from __future__ import annotations

import pytest

from citecheck.figures import describe, find_figures

WORDS = {
    "over 80%": "over 80%",
    "€1.14bn": "EUR 1.14 billion",
    "between 2,000 and 4,000": "2,000 to 4,000",
    "3 percentage points": "3 percentage points",
    "the twenty-first century": "21st century",
    "eight years": "8 years",
    "90 miles": "90 miles",
    "6 feet": "6 foot",
    "the 112th": "112th",
    "the 1990s": "1990 to 1999",
    "fewer than 500": "under 500",
    "on 8th July 2015": "8 July 2015",
    "08/07/2015": "8 July 2015 or 7 August 2015",
    "a third": "0.333",
}


@pytest.mark.parametrize(("text", "words"), WORDS.items(), ids=WORDS)
def test_a_figure_is_told_in_plain_words(text: str, words: str) -> None:
    (figure,) = find_figures(text, "en")
    assert describe(figure) == words
