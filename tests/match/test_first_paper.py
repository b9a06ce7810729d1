"""The first paper's own sentences: any claim held against itself is supported, item by item."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from citecheck.match import match_claim

PAPER = Path(__file__).parents[2] / "claims.csv"
CLAIMS = [row["claim"] for row in csv.DictReader(PAPER.read_text("utf-8").splitlines())]
HEADLINES = {
    "150,000",
    "over 80%",
    "Almost 70%",
    "between 2,000 and 4,000",
    "around €1.14bn",
    "US $50 million",
    "several dozen",
}


@pytest.mark.parametrize("claim", CLAIMS, ids=range(1, len(CLAIMS) + 1))
def test_a_claim_held_against_itself_is_a_match(claim):
    assert {item.verdict for item in match_claim(claim, claim)} <= {"match"}


def test_the_papers_headline_figures_are_found_with_their_words():
    found = {item.text for claim in CLAIMS for item in match_claim(claim, claim)}
    assert found >= HEADLINES
