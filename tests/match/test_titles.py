from __future__ import annotations

import pytest

from citecheck.match.titles import title_similarity

CITATION = (
    "Pannier B. The Far Outpost. Radio Harbour. 2015. Available from: http://r.example/1.html"
)


def test_a_title_fits_its_citation_with_or_without_the_sites_name():
    assert title_similarity("The Far Outpost | Radio Harbour", CITATION) == 1
    assert title_similarity("Cheap flights and hotel rooms", CITATION) < 0.6


@pytest.mark.parametrize(
    ("title", "citation"),
    [(None, CITATION), ("", CITATION), ("A title", None), ("A title", "http://r.example/1.html")],
)
def test_without_title_or_words_of_a_citation_there_is_nothing_to_compare(title, citation):
    assert title_similarity(title, citation) is None
