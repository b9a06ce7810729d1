"""Quoted passages are found whole, whatever marks a language uses; nothing else is."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citecheck.quotes import find_quotes


def texts(claim):
    return [quote.text for quote in find_quotes(claim)]


@pytest.mark.parametrize(
    ("claim", "quotes"),
    [
        pytest.param("He said “it works”.", ["it works"], id="english"),
        pytest.param('He said "it works" and "more".', ["it works", "more"], id="typewriter"),
        pytest.param("He said ‘it works’ today.", ["it works"], id="british"),
        pytest.param("He said 'it works' today.", ["it works"], id="typewriter-single"),
        pytest.param("Он сказал: «Это так», и ушёл.", ["Это так"], id="russian"),
        pytest.param("« Oui », dit-il.", ["Oui"], id="french-with-spaces"),
        pytest.param("Er sagte: „Das ist gut.“", ["Das ist gut."], id="german"),
        pytest.param("Er rief »Ja« und ›Nein‹.", ["Ja", "Nein"], id="german-books"),
        pytest.param("Er nannte es ‚gut‘.", ["gut"], id="german-single"),
        pytest.param("Nazwał to „Test” oraz „próba”.", ["Test", "próba"], id="polish"),
        pytest.param("„Deutsch“ und “English”", ["Deutsch", "English"], id="two-languages"),
        pytest.param("”Hej”, sa han.", ["Hej"], id="swedish"),
        pytest.param("»Moi», hän sanoi.", ["Moi"], id="finnish"),
        pytest.param("彼は「そうだ」と言った。", ["そうだ"], id="japanese"),
        pytest.param("He ‹ hummed › it.", ["hummed"], id="single-guillemets"),
        pytest.param("``LaTeX marks'' here", ["LaTeX marks"], id="latex"),
        pytest.param("<<typed>> here", ["typed"], id="typed-guillemets"),
        pytest.param("“text“ with one mark wrong", ["text"], id="wrong-closing-mark"),
        pytest.param('“mixed" marks', ["mixed"], id="mixed-marks"),
    ],
)
def test_each_language_s_marks_hold_a_quotation(claim, quotes):
    assert texts(claim) == quotes


@pytest.mark.parametrize(
    ("claim", "quotes"),
    [
        pytest.param("“He said ‘no’ to us,” she said.", ["He said ‘no’ to us,"], id="english"),
        pytest.param("\"He said 'no' to us.\"", ["He said 'no' to us."], id="typewriter"),
        pytest.param("«Это „так“ и есть»", ["Это „так“ и есть"], id="russian"),
        pytest.param("« un « deux » trois »", ["un « deux » trois"], id="same-marks"),
        pytest.param("“One. “Two” three” four", ["One. “Two” three"], id="same-english-marks"),
        pytest.param("“It is. It was. Yes!” he said", ["It is. It was. Yes!"], id="sentences"),
        pytest.param(
            "“First.\n“Second.” End", ["First.\n“Second."], id="mark-repeated-at-paragraph"
        ),
    ],
)
def test_of_nested_quotations_the_outermost_is_found(claim, quotes):
    assert texts(claim) == quotes


@pytest.mark.parametrize(
    ("claim", "quotes"),
    [
        pytest.param("It’s the boys’ toys, isn't it?", [], id="apostrophes"),
        pytest.param("rock 'n' roll and the '90s", [], id="elisions"),
        pytest.param("the ’90s were ‘good’", ["good"], id="decade-before-a-quotation"),
        pytest.param("the students' 'great' idea", ["great"], id="possessive-before"),
        pytest.param("'the workers' party' won", ["the workers' party"], id="possessive-inside"),
        pytest.param("O’Brien’s ‘new’ book", ["new"], id="names"),
        pytest.param("qu'il l'homme d'être", [], id="french-elision"),
        pytest.param('the 27" iMac is "great"', ["great"], id="inches"),
        pytest.param("a 6'2\" man", [], id="feet-and-inches"),
        pytest.param('6" long and 7" wide', [], id="inches-twice"),
        pytest.param('a "15-inch" screen', ["15-inch"], id="inches-in-words"),
        pytest.param('"the screen is 15"" he said', ['the screen is 15"'], id="inches-at-the-end"),
        pytest.param('"in 2015" and "for 5"', ["in 2015", "for 5"], id="figures-at-the-end"),
        pytest.param('"one"[1] and "two"2', ["one", "two"], id="note-marks"),
        pytest.param("''Pot TV'' is '''bold'''", [], id="wiki-italics"),
        pytest.param('*"A title"*, 2014', ["A title"], id="markdown-italics"),
        pytest.param('""', [], id="empty"),
    ],
)
def test_apostrophes_and_measures_are_no_marks(claim, quotes):
    assert texts(claim) == quotes


@pytest.mark.parametrize(
    ("claim", "quotes"),
    [
        pytest.param("He called it “a leak. Nothing", ["a leak. Nothing"], id="goes-on"),
        pytest.param("it is true.” He left.", ["it is true."], id="began-before"),
        pytest.param('It is true." He added "more', ["It is true.", "more"], id="typewriter-both"),
        pytest.param("it is so.” He added “more of", ["it is so.", "more of"], id="curly-both"),
        pytest.param("конец речи» сказал он", ["конец речи"], id="russian"),
    ],
)
def test_a_quotation_cut_with_its_sentence_reaches_to_the_end(claim, quotes):
    assert texts(claim) == quotes


@given(st.text(alphabet="ab s1.,\n“”\"‘’'«»„‹›‚「」`<>", max_size=30))
def test_quotes_stand_where_they_say_and_do_not_overlap(claim):
    quotes = find_quotes(claim)
    assert all(claim[quote.start : quote.end] == quote.text for quote in quotes)
    assert all(a.end <= b.start for a, b in pairwise(quotes))
