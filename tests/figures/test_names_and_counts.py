"""What is counted and what only names: codes, dialled numbers, years and dates before nouns."""

from __future__ import annotations

import pytest

from citecheck.figures import find_figures
from citecheck.model import FigureKind


def found(text: str, language: str = "en") -> list[tuple[str, str]]:
    return [(str(figure.kind), figure.text) for figure in find_figures(text, language)]


NAMED = {
    "flight with the letters of a crown": "He took flight KC 912 to Almaty",
    "flight with the letters of a sol": "They were on flight PEN 300 that day",
    "flight with the number of a year": "Flight TK 1983 landed",
    "model": "They showed the model SEK 45 there",
    "licence": "It had the licence RS 2041 then",
    "fuel": "It burns RON 95 fuel",
    "word for the thing behind": "It fired the TRY 1 missile",
    "russian flight": "Он летел рейсом KC 912",
    "reign": "それは平成27年です",
}


@pytest.mark.parametrize("text", NAMED.values(), ids=NAMED)
def test_letters_of_a_currency_make_no_money_of_a_code(text: str) -> None:
    assert found(text) == []


PAID = {
    "sign with its accent": ("It cost Kč 912 there", "Kč 912"),
    "code": ("It cost CZK 912 there", "CZK 912"),
    "code in a headline": ("GOVERNMENT GIVES EUR 50 million", "EUR 50 million"),
    "code that is a word": ("It cost ALL 302 million", "ALL 302 million"),
    "money after flights": ("No flights USD 5 million", "USD 5 million"),
}


@pytest.mark.parametrize(("text", "words"), PAID.values(), ids=PAID)
def test_a_currency_before_a_number_makes_money(text: str, words: str) -> None:
    assert found(text) == [("money", words)]


def test_a_code_that_is_a_word_is_no_money_before_a_small_number() -> None:
    assert found("ALL 302 PEOPLE DIED") == [("number", "302")]


DIALLED = {
    "call": "Call 112 in an emergency",
    "called": "She called 911",
    "dial, two": "Please dial 999 or 112 now",
    "phone": "Phone 101 at once",
    "emergency number": "The emergency number is 112",
    "the 911 call": "The 911 call was long",
    "text": "Text 85258 for help",
    "french": "Appelez le 112",
    "french dial": "Composez le 15",
    "german": "Der Notruf 112 gilt",
    "spanish": "Llame al 112",
    "russian": "Позвоните по номеру 103 или 112",
}


@pytest.mark.parametrize("text", DIALLED.values(), ids=DIALLED)
def test_a_number_to_dial_is_no_figure(text: str) -> None:
    assert found(text) == []


CALLED = {
    "witnesses": ("They call 24 witnesses", "24"),
    "people": ("They called 300 people", "300"),
    "times": ("He was called 50 times", "50"),
    "distance": ("They called 300 km away", "300 km"),
    "year": ("They called 2015 bad", "2015"),
    "convention": ("It is called the 1951 convention", "1951"),
}


@pytest.mark.parametrize(("text", "words"), CALLED.values(), ids=CALLED)
def test_what_is_called_may_count(text: str, words: str) -> None:
    assert [figure.text for figure in find_figures(text, "en")] == [words]


COUNTED = {
    "people": "2000 people",
    "the people": "the 2000 people",
    "workers": "1950 workers",
    "adjective": "2024 new teachers were hired",
    "hired": "They hired 2024 new teachers",
    "two adjectives": "some 2000 young armed men",
    "nation": "About 1800 Syrian refugees came",
    "bound": "over 2000 young soldiers",
    "russian": "2024 новых учителя",
    "german": "2000 neue Lehrer",
    "french": "2000 nouveaux enseignants",
}


@pytest.mark.parametrize("text", COUNTED.values(), ids=COUNTED)
def test_four_digits_before_what_is_counted_are_a_number(text: str) -> None:
    assert [kind for kind, _ in found(text)] == ["number"]


YEARS = {
    "attacks": "the 2012 attacks",
    "elections": "2024 elections",
    "elections with adjective": "the 2024 presidential elections",
    "study": "a 2020 study",
    "budget": "the 2010 budget",
    "floods": "2008 floods",
    "in": "in 2014 Russian troops entered",
    "by": "by 2030 women will lead",
    "as of": "as of 2016 refugees came",
    "verb": "2014 saw workers strike",
    "name": "2018 World Cup",
    "killers": "the 2013 killers",
    "possessive": "won the 2014 Constructors’ Championship",
    "nation's thing": "an 1865 Russian novella",
    "black friday": "all 2019 Black Friday plans",
}


@pytest.mark.parametrize("text", YEARS.values(), ids=YEARS)
def test_four_digits_before_what_happened_then_are_a_year(text: str) -> None:
    assert [kind for kind, _ in found(text)] == ["year"]


def test_the_last_year_of_a_list_stays_a_year_before_people() -> None:
    kinds = [kind for kind, _ in found("In 2015, 2016 and 2017 students left")]
    assert kinds == ["year"] * 3


MONTHS = {
    "in May 5 people": ("In May 5 people died", [("number", "5")]),
    "in June 12 suspects": ("In June 12 suspects were held", [("number", "12")]),
    "in May 5 were": ("In May 5 were killed", [("number", "5")]),
    "in May 2000 people": ("In May 2000 people were killed", [("number", "2000")]),
    "on May 5 people": ("on May 5 people died", [("date", "May 5")]),
    "on 5 May people": ("On 5 May 2000 people fled", [("date", "5 May 2000")]),
    "in May 5": ("It was in May 5", [("date", "May 5")]),
    "in May 2000 the": ("In May 2000 the war began", [("date", "May 2000")]),
    "in May 2000 comma": ("In May 2000, people fled", [("date", "May 2000")]),
    "in March 1998": ("In March 1998 troops entered", [("date", "March 1998")]),
}


@pytest.mark.parametrize(("text", "figures"), MONTHS.values(), ids=MONTHS)
def test_what_follows_a_number_behind_a_month_tells_what_it_is(
    text: str, figures: list[tuple[str, str]]
) -> None:
    assert found(text) == figures


PARTS = {
    "of the": ("six of the eleven defendants", ["six", "eleven"]),
    "of a genitive": ("41 of the region's 53 countries", ["41", "53"]),
    "of": ("six of 11 men", ["six", "11"]),
    "of its": ("12 of its 15 members", ["12", "15"]),
    "at least": ("at least six of the eleven", ["at least six", "eleven"]),
    "one of the": ("one of the 53 countries", ["53"]),
}


@pytest.mark.parametrize(("text", "words"), PARTS.values(), ids=PARTS)
def test_a_part_and_its_whole_are_two_figures(text: str, words: list[str]) -> None:
    assert [figure.text for figure in find_figures(text, "en")] == words


def test_on_average_is_no_part_of_a_figure() -> None:
    (figure,) = find_figures("Women live to 76 on average", "en")
    assert (figure.kind, figure.text, figure.qualifier) == (FigureKind.NUMBER, "76", None)
