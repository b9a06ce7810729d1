"""Figures that change: from one in a year to another in a later one, and levels reached."""

from __future__ import annotations

import pytest

from citecheck.figures import find_figures
from citecheck.model import Figure, Qualifier


def ends(figure: Figure) -> tuple[float | None, float | None]:
    low, high = figure.low, figure.high
    return (None if low is None else float(low), None if high is None else float(high))


CHANGES = {
    "millions": ("en", "It rose from 6.5 million in 2010 to 7.1 million in 2023.", 6.5e6, 7.1e6),
    "plain": ("en", "It rose from 65 in 2010 to 71 in 2015.", 65, 71),
    "brackets": ("en", "It rose from 65 (2010) to 71 (2015).", 65, 71),
    "lent": ("en", "It went from 6.5 in 2010 to 7.1 million tonnes in 2023.", 6.5e6, 7.1e6),
    "far apart": ("en", "It went from 300 in 2010 to 1.2 million in 2012.", 300, 1.2e6),
    "grouped": ("en", "It rose from 1,900 in 2010 to 2,100 in 2015.", 1900, 2100),
    "money": ("en", "It rose from $5 million in 2010 to $7 million in 2015.", 5e6, 7e6),
    "german": ("de", "Es stieg von 6,5 im Jahr 2010 auf 7,1 Millionen im Jahr 2023.", 6.5e6, 7.1e6),
    "french": ("fr", "Il est passé de 6,5 millions en 2010 à 7,1 millions en 2023.", 6.5e6, 7.1e6),
    "russian": ("ru", "Оно выросло с 65 в 2010 году до 71 в 2015 году.", 65, 71),
}


@pytest.mark.parametrize(("language", "text", "first", "second"), CHANGES.values(), ids=CHANGES)
def test_a_change_between_years_is_two_figures_and_two_years(
    language: str, text: str, first: float, second: float
) -> None:
    figures = find_figures(text, language)
    assert [str(figure.kind) == "year" for figure in figures] == [False, True, False, True]
    assert ends(figures[0]) == (first, first)
    assert ends(figures[2]) == (second, second)


def test_the_unit_of_the_second_is_that_of_the_first() -> None:
    first, _, second, _ = find_figures("from 12 in 2010 to 15 % in 2012", "en")
    assert first.unit == second.unit == "%"


REACHED = {
    "ru will grow": ("ru", "Число вырастет до 85 тыс. человек", 85_000),
    "ru passive": ("ru", "Ставка была повышена до 85%", 85),
    "ru noun": ("ru", "Идет рост до 85%", 85),
    "uk": ("uk", "Число зросте до 85 тис.", 85_000),
    "kk": ("kk", "Саны 85 мыңға дейін өсті", 85_000),
    "kk hyphen": ("kk", "Саны 85-ке дейін өседі", 85),
    "de": ("de", "Die Zahl stieg auf 85 Prozent", 85),
    "fr": ("fr", "Le taux a grimpé à 85 %", 85),
    "fr up to": ("fr", "Le taux a grimpé jusqu'à 85 %", 85),
    "es": ("es", "El dato subió a 85 %", 85),
    "es hasta": ("es", "El dato subió hasta el 85 %", 85),
    "pt": ("pt", "A taxa subiu para 85%", 85),
    "pt ate": ("pt", "A taxa subiu até 85%", 85),
    "it": ("it", "Il dato è salito fino a 85", 85),
    "pl": ("pl", "Liczba wzrosła do 85 tys.", 85_000),
    "nl": ("nl", "Het steeg tot 85 procent", 85),
}


@pytest.mark.parametrize(("language", "text", "level"), REACHED.values(), ids=REACHED)
def test_the_level_reached_is_no_bound(language: str, text: str, level: float) -> None:
    (figure,) = find_figures(text, language)
    assert ends(figure) == (level, level)
    assert figure.qualifier is None


BOUNDS = {
    "ru": ("ru", "Там было до 85 тысяч человек", 85_000),
    "ru country": ("ru", "В России до 85 тысяч человек", 85_000),
    "uk": ("uk", "Там було до 85 тис. людей", 85_000),
    "kk": ("kk", "85-ке дейін адам болды", 85),
    "pl": ("pl", "Tam jest do 85 tys. osób", 85_000),
    "nl": ("nl", "Er zijn tot 85 mensen", 85),
}


@pytest.mark.parametrize(("language", "text", "most"), BOUNDS.values(), ids=BOUNDS)
def test_without_a_verb_of_change_it_is_a_bound(language: str, text: str, most: float) -> None:
    (figure,) = find_figures(text, language)
    assert ends(figure) == (None, most)
    assert figure.qualifier is Qualifier.BELOW


def test_a_hedge_before_the_level_reached_is_kept() -> None:
    (figure,) = find_figures("Число увеличилось почти до 85 тысяч", "ru")
    assert (figure.text, ends(figure)) == ("почти до 85 тысяч", (85_000, 85_000))


SPANS = {
    "ru": "с 1992 по 1997 год",
    "ru years": "с 1992 года по 1997 год",
    "uk": "з 1992 по 1997 рік",
    "de": "von 1992 bis 1997",
    "fr": "de 1992 à 1997",
    "fr between": "entre 1992 et 1997",
    "es": "entre 1992 y 1997",
    "pt": "de 1992 a 1997",
    "it": "dal 1992 al 1997",
    "nl": "van 1992 tot 1997",
    "pl": "od 1992 do 1997 roku",
    "sv": "från 1992 till 1997",
    "zh": "1992年至1997年",
}


@pytest.mark.parametrize(("name", "text"), SPANS.items(), ids=SPANS)
def test_a_span_of_years_is_one_figure(name: str, text: str) -> None:
    (figure,) = find_figures(text, name[:2])
    assert (str(figure.kind), ends(figure), figure.text) == ("year", (1992, 1997), text)


def test_a_letter_that_is_a_word_makes_a_page_only_with_its_dot() -> None:
    assert [figure.text for figure in find_figures("с. 12 и с 5 солдатами", "ru")] == ["5"]
