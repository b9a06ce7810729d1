from __future__ import annotations

import pytest

from citecheck.figures import find_figures

NONE = {
    "address": "See https://example.org/2014/05/21/story-300 for more",
    "bare address": "See www.example.org/300 for more",
    "path": "See example.org/2014/300 for more",
    "mail": "Write to desk24@example.org for more",
    "handle": "Follow @trend24 for more",
    "telephone": "Call Tel. +7 (727) 258-35-50 for more",
    "dialled": "Call +44 20 7946 0958 for more",
    "isbn": "It is ISBN 978-3-16-148410-0 there",
    "doi": "It is doi:10.1000/182 there",
    "internet address": "It starts at 192.168.0.1 there",
    "version": "It runs version 2.4.1 there",
    "clock": "It met at 15:45 there",
    "half day": "It met at 9 a.m. there",
    "clock in words": "It sits at nine in the morning there",
    "page": "It is on p. 31 there",
    "pages": "It is on pp. 3-5 there",
    "law": "It is in Law No. 226-V there",
    "resolution": "It is Resolution No. 65 there",
    "article": "It is Article 29 there",
    "laws": "It is in Articles 5, 6 and 7 there",
    "foreign law": "It is in the law № 226-V there",
    "words of an address": "It is at http://example.org/content/two-men there",
    "contents": "Introduction ..... 3",
    "heading": "It ends.\n\n3. Results",
    "list": "It met: (1) to talk, and (2) to vote",
    "third party": "It was sold to a third party",
    "map": "It is on Map 1 there",
    "picture": "It is Figure 4 there",
    "route": "It is on Route 4 there",
    "bomber": "It was a B-52 there",
    "rifle": "It was an AK-47 there",
    "line": "It was the CASA-1000 line",
    "illness": "It was Covid-19 there",
    "group": "It was the G20 there",
    "network": "It was the 5G network",
    "day's name": "It was the 9/11 attack",
    "mark on a word": "It was Daish3 there",
    "mark in brackets": "It was there.[34]",
    "mark behind a stop": "It was there.12 The others",
    "section sign": "It is § 5 there",
    "copyright": "It is © 2010-2015 there",
    "pronoun": "No one came, and this one left",
    "one of": "It was one of the towns",
    "adverb": "First, he was there first",
    "half-hearted": "It was a half-hearted try",
    "first half": "It was in the early half there",
    "serial": "It was 24703L202 there",
    "rate of a year": "It met once a year there",
}


@pytest.mark.parametrize("text", NONE.values(), ids=NONE)
def test_digits_of_names_and_places_are_no_figures(text: str) -> None:
    assert [figure.text for figure in find_figures(text, "en")] == []


MARKED = {
    "on a word": ("killing 21 people34.", ["21"]),
    "on a number": ("the toll rose to 21.34 The government", ["21"]),
    "on a year": ("was passed in 2013.12 It took", ["2013"]),
    "raised": ("killing 21³⁴ people", ["21"]),
    "not a mark": ("the rate rose to 21.34 in May 2012", ["21.34", "May 2012"]),
}


@pytest.mark.parametrize(("text", "figures"), MARKED.values(), ids=MARKED)
def test_note_marks_are_no_part_of_a_figure(text: str, figures: list[str]) -> None:
    assert [figure.text for figure in find_figures(text, "en")] == figures


COUNTED = {
    "one soldier": ("There one soldier died", ["one"]),
    "at least one": ("It killed at least one.", ["at least one"]),
    "mid-year": ("It was mid-2014 there", ["2014"]),
    "rank": ("It is No. 5 in the index", ["No. 5"]),
    "lists": ("It had 5, 10 and 20 men", ["5", "10", "20"]),
    "number and year": ("It had 52 in 2014, and 65", ["52", "2014", "65"]),
}


@pytest.mark.parametrize(("text", "figures"), COUNTED.values(), ids=COUNTED)
def test_what_looks_like_a_name_may_count(text: str, figures: list[str]) -> None:
    assert [figure.text for figure in find_figures(text, "en")] == figures


def test_a_number_behind_a_month_may_count() -> None:
    assert [figure.text for figure in find_figures("In May 2 million people fled", "en")] == [
        "2 million"
    ]


def test_a_second_one_is_an_ordinal_and_no_time() -> None:
    (figure,) = find_figures("It came in a second attack", "en")
    assert figure.kind == "ordinal"
