from __future__ import annotations

import pytest

from citecheck.match.titles import citation_fit, title_similarity
from citecheck.model import Page

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


LONG = "Pannier, B. The Far Outpost of Great Powers. Radio Harbour, Almaty bureau. 2015."
ABOUT = "Radio Harbour reports from the far outpost where great powers meet. By B. Pannier. "
OTHER = "Cheap flights and hotel rooms for your next holiday, with breakfast and free parking. "


@pytest.mark.parametrize(
    ("text", "fit"),
    [
        (ABOUT * 20, 0.75),
        (OTHER * 20, 0.0),
        (ABOUT, None),
        ("Радио рассказывает о дальнем форпосте великих держав и его людях. " * 20, None),
    ],
    ids=["the page", "another page", "too short to say", "in other letters"],
)
def test_a_page_has_so_many_of_its_citations_words(text, fit):
    assert citation_fit(Page(text), LONG) == fit


@pytest.mark.parametrize(
    "citation", [None, "", "Radio. 2015. https://r.example/far/outpost/of/powers"]
)
def test_a_citation_of_few_words_fits_nothing_and_anything(citation):
    assert citation_fit(Page(ABOUT * 20), citation) is None
