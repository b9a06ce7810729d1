from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citecheck.figures import Relation, compare, describe, find_figures
from citecheck.figures.find import MOST_PLACES
from citecheck.figures.glyphs import plain

PIECES = [
    "0",
    "1",
    "2",
    "5",
    "12",
    "1,234",
    "1.234",
    "2014",
    "$",
    "€",
    "%",
    "million",
    "bn",
    "thousand",
    "and",
    "to",
    "between",
    "from",
    "-",
    "–",
    ".",
    ",",
    "'",
    "(",
    ")",
    "[34]",
    "one",
    "two",
    "half",
    "a",
    "third",
    "of",
    "hundred",
    "dozens",
    "several",
    "over",
    "almost",
    "about",
    "years",
    "km",
    "US",
    "USD",
    "May",
    "July",
    "8th",
    "p.",
    "No.",
    "½",
    "²",
    "O",
    "l",
    "İ",
    "://",
    "@",
    "±",
    "~",
    "in",
    "h",
    "30",
    "min",
    "-5",
    "№5",
    "млн",
    "тысяч",
    "года",
    "двадцать",
    "zwanzig",
    "cent",
    "vingt",
    "年",
    "万",
    "per",
    "day",
    "or",
    "more",
    "aged",
    "34",
    "first",
    "second",
    "percentage",
    "points",
    "+",
    "<",
    ">",
    "\u200b",
    "\xa0",
]
texts = st.one_of(
    st.text(max_size=60),
    st.lists(st.tuples(st.sampled_from(PIECES), st.sampled_from(["", " ", "\n"])), max_size=14).map(
        lambda pieces: "".join(word + gap for word, gap in pieces)
    ),
)
languages = st.sampled_from([None, "en", "ru", "fr", "de", "es", "pt", "it", "kk", "zh", "xx", ""])


@settings(max_examples=300, deadline=None)
@given(texts, languages)
def test_figures_stand_in_order_where_their_text_is(text: str, language: str | None) -> None:
    end = 0
    for figure in find_figures(text, language):
        assert end <= figure.start < figure.end
        assert text[figure.start : figure.end] == figure.text
        end = figure.end


@settings(max_examples=300, deadline=None)
@given(texts, languages)
def test_a_figure_matches_itself_and_may_be_told_in_words(text: str, language: str | None) -> None:
    for figure in find_figures(text, language):
        assert compare(figure, figure) is Relation.MATCH
        assert describe(figure)


@settings(max_examples=100, deadline=None)
@given(texts, texts)
def test_any_two_figures_can_be_compared(one: str, other: str) -> None:
    for claim in find_figures(one):
        for source in find_figures(other):
            assert compare(claim, source) in Relation


@given(st.text(max_size=80))
def test_folded_signs_know_their_place(text: str) -> None:
    signs = plain(text)
    assert len(signs.lower) == len(signs.cased)
    assert all(0 <= signs.place(index) < len(text) for index in range(len(signs.lower)))


LENGTH = 20_000
HOSTILE = [
    "1", "(", "[1", "1-", "1.", "1,", "1/", "1:", "a@", "a", "http://", "$", "%", "1\u200b", "und", "½",
    "'", " ", "\n", "x.1", "hundred ", "one ", "two and ", "May ", "EUR ", "1 000 ", "third ", "O", "1O",
]  # fmt: skip


@pytest.mark.parametrize("piece", HOSTILE)
def test_a_hostile_text_is_read_to_its_end(piece: str) -> None:
    text = piece * (LENGTH // len(piece))
    tail = " and then 150,000 people came"
    found = find_figures(text + "\n\n" + tail, "en")
    assert found
    assert found[-1].text == "150,000"


def test_a_flood_of_numbers_is_read_only_so_far() -> None:
    assert len(find_figures("1 " * (MOST_PLACES + 100), "en")) == MOST_PLACES
