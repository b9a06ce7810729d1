from __future__ import annotations

from decimal import Decimal

import pytest

from citecheck.figures import find_figures
from citecheck.model import CalendarDate, FigureKind, Qualifier


def summary(text: str, language: str = "en") -> list[tuple[str, str, object, object, str | None]]:
    def plain(value: Decimal | None) -> object:
        return None if value is None else float(value)

    return [
        (figure.text, str(figure.kind), plain(figure.low), plain(figure.high), figure.unit)
        for figure in find_figures(text, language)
    ]


NUMBERS = {
    "thousands": ("the 150,000 people", "150,000", 150_000),
    "spaces": ("the 150 000 people", "150 000", 150_000),
    "no-break": ("the 150\u00a0000 people", "150\u00a0000", 150_000),
    "thin": ("the 150\u2009000 people", "150\u2009000", 150_000),
    "zero-width": ("the 150\u200b,000 people", "150\u200b,000", 150_000),
    "line-break": ("the 150,\n000 people", "150,\n000", 150_000),
    "apostrophes": ("the 150'000 people", "150'000", 150_000),
    "indian groups": ("the 1,50,000 people", "1,50,000", 150_000),
    "letters for digits": ("the 15O,000 people", "15O,000", 150_000),
    "full-width": ("the １５０ people", "１５０", 150),
    "arabic digits": ("the ١٥٠ people", "١٥٠", 150),
    "million": ("the 1.3 million people", "1.3 million", 1_300_000),
    "glued million": ("the 1.3m people", "1.3m", 1_300_000),
    "thousand k": ("the 12k likes", "12k", 12_000),
    "lakh": ("the 1.5 lakh people", "1.5 lakh", 150_000),
    "words": ("the twenty-one people", "twenty-one", 21),
    "many words": ("all one hundred and fifty thousand", "one hundred and fifty thousand", 150_000),
    "article": ("over there a hundred men", "a hundred", 100),
    "dozen": ("the two dozen men", "two dozen", 24),
    "half a million": ("then half a million came", "half a million", 500_000),
    "two and a half": ("the two and a half thousand men", "two and a half thousand", 2500),
    "mixed": ("it is 3½ times", "3½", 3.5),
    "fraction": ("it is 1/4 now", "1/4", 0.25),
    "words below zero": ("it is minus five point two now", "minus five point two", -5.2),
    "third": ("only a third of them", "a third", 1 / 3),
    "two thirds": ("some two-thirds of them", "some two-thirds", 2 / 3),
    "one in five": ("only one in five of them", "one in five", 0.2),
    "out of": ("only nine out of ten men", "nine out of ten", 0.9),
}


@pytest.mark.parametrize(("text", "words", "value"), NUMBERS.values(), ids=NUMBERS)
def test_a_number_is_found_in_any_notation(text: str, words: str, value: float) -> None:
    (figure,) = find_figures(text, "en")
    assert figure.text == words
    assert float(figure.low or 0) == pytest.approx(value)


MONEY = {
    "sign and bn": ("worth €1.14bn.", "€1.14bn", 1.14e9, "EUR"),
    "us and sign": ("has US $50 million", "US $50 million", 5e7, "USD"),
    "canadian": ("spent C$1.2 billion", "C$1.2 billion", 1.2e9, "CAD"),
    "code before": ("give EUR 1.14 billion", "EUR 1.14 billion", 1.14e9, "EUR"),
    "code behind": ("give 50 million USD", "50 million USD", 5e7, "USD"),
    "name": ("spend 70 billion roubles", "70 billion roubles", 7e10, "RUB"),
    "pounds": ("set aside £250m", "£250m", 2.5e8, "GBP"),
    "name in words": ("five million yen", "five million yen", 5e6, "JPY"),
    "middle dot": ("worth 1·14 billion euros", "1·14 billion euros", 1.14e9, "EUR"),
    "glued code": ("for USD115 today", "USD115", 115, "USD"),
    "mega code": ("to 120 MEUR", "120 MEUR", 1.2e8, "EUR"),
    "coins": ("costs 15 dollars 50.", "15 dollars 50", 15.5, "USD"),
    "crore": ("costs Rs 500 crore", "Rs 500 crore", 5e9, "INR"),
}


@pytest.mark.parametrize(("text", "words", "value", "unit"), MONEY.values(), ids=MONEY)
def test_money_has_its_value_and_iso_code(text: str, words: str, value: float, unit: str) -> None:
    assert summary(text) == [(words, "money", pytest.approx(value), pytest.approx(value), unit)]


MEASURES = {
    "percent": ("is 12.5 percent", "12.5 percent", "percent", 12.5, "%"),
    "half percent": (
        "is twelve and a half per cent",
        "twelve and a half per cent",
        "percent",
        12.5,
        "%",
    ),
    "points": ("by 3 percentage points", "3 percentage points", "percent", 3, "pp"),
    "below zero": ("was -2.3%", "-2.3%", "percent", -2.3, "%"),
    "miles": ("just 90 miles", "90 miles", "quantity", 90, "mile"),
    "hyphen": ("a 45-acre farm", "45-acre", "quantity", 45, "acre"),
    "symbol": ("of 300 MW.", "300 MW", "quantity", 300, "MW"),
    "metres": ("is 5 m long", "5 m", "quantity", 5, "m"),
    "area": ("covers 20 km².", "20 km²", "quantity", 20, "km²"),
    "area in digits": ("covers 20 km2.", "20 km2", "quantity", 20, "km²"),
    "speed": ("at 60 km/h.", "60 km/h", "quantity", 60, "km/h"),
    "speed in words": (
        "at 60 kilometres per hour",
        "60 kilometres per hour",
        "quantity",
        60,
        "km/h",
    ),
    "degrees": ("of 40 °C.", "40 °C", "quantity", 40, "°C"),
    "tonnes": ("of 5m tonnes", "5m tonnes", "quantity", 5e6, "tonne"),
    "years": ("for three years", "three years", "duration", 3, "year"),
    "hyphen year": ("a four-year plan", "four-year", "duration", 4, "year"),
    "year and a half": ("took a year and a half", "a year and a half", "duration", 1.5, "year"),
    "half a year": ("took half a year", "half a year", "duration", 0.5, "year"),
    "decade": ("took a decade", "a decade", "duration", 1, "decade"),
    "hours and minutes": ("takes 1 h 30 min", "1 h 30 min", "duration", 90, "minute"),
    "aged": ("a man aged 34", "aged 34", "duration", 34, "year"),
    "year-old": ("a 34-year-old man", "34-year-old", "duration", 34, "year"),
    "half a percent": ("by half a percent", "half a percent", "percent", 0.5, "%"),
    "one hour in letters": ("takes 1h 30m.", "1h 30m", "duration", 90, "minute"),
    "barrels a day": ("is 2 mb/d.", "2 mb/d", "quantity", 2e6, "barrel"),
    "ordinal": ("the 68th session", "68th", "ordinal", 68, None),
    "ordinal words": ("the twenty-first session", "twenty-first", "ordinal", 21, None),
    "rank": ("is No. 5 in the index", "No. 5", "ordinal", 5, None),
    "century": ("in the 21st century", "21st century", "ordinal", 21, "century"),
    "year": ("bombing in 2013, terror", "2013", "year", 2013, None),
}


@pytest.mark.parametrize(
    ("text", "words", "kind", "value", "unit"), MEASURES.values(), ids=MEASURES
)
def test_a_measure_has_its_kind_and_unit(
    text: str, words: str, kind: str, value: float, unit: str | None
) -> None:
    assert summary(text) == [(words, kind, pytest.approx(value), pytest.approx(value), unit)]


RANGES = {
    "between": (
        "say between 2,000 and 4,000 men",
        "between 2,000 and 4,000",
        "number",
        2000,
        4000,
        None,
    ),
    "dash": ("rose 10-15%", "10-15%", "percent", 10, 15, "%"),
    "dash, both signs": ("rose 10%–15%", "10%–15%", "percent", 10, 15, "%"),
    "spaced dash": ("some 2 000 – 4 000 men", "some 2 000 – 4 000", "number", 2000, 4000, None),
    "money": ("needs $20-30 million", "$20-30 million", "money", 2e7, 3e7, "USD"),
    "money, both signs": (
        "needs $20 million to $30 million",
        "$20 million to $30 million",
        "money",
        2e7,
        3e7,
        "USD",
    ),
    "shared magnitude": (
        "about 2 to 4 thousand men",
        "about 2 to 4 thousand",
        "number",
        2000,
        4000,
        None,
    ),
    "plus minus": ("yields 20 ± 3 tonnes", "20 ± 3 tonnes", "quantity", 17, 23, "tonne"),
    "years": ("place in 2011 - 2012.", "2011 - 2012", "year", 2011, 2012, None),
    "slashed years": ("place in 2011/2012.", "2011/2012", "year", 2011, 2012, None),
    "short years": ("in 2011-12.", "2011-12", "year", 2011, 2012, None),
    "between years": (
        "cities between 2011 and 2012, when",
        "between 2011 and 2012",
        "year",
        2011,
        2012,
        None,
    ),
    "decade": ("in the 1990s.", "1990s", "year", 1990, 1999, None),
    "ages": ("children aged between 5 and 14", "aged between 5 and 14", "duration", 5, 14, "year"),
}


@pytest.mark.parametrize(
    ("text", "words", "kind", "low", "high", "unit"), RANGES.values(), ids=RANGES
)
def test_a_range_is_one_figure_with_two_ends(
    text: str, words: str, kind: str, low: float, high: float, unit: str | None
) -> None:
    assert summary(text) == [(words, kind, pytest.approx(low), pytest.approx(high), unit)]


QUALIFIED = {
    "over": ("over 80%", Qualifier.ABOVE, 80, None),
    "more than": ("more than 100 groups", Qualifier.ABOVE, 100, None),
    "at least": ("at least 300 men", Qualifier.ABOVE, 300, None),
    "or more": ("300 or more men", Qualifier.ABOVE, 300, None),
    "up to": ("up to 300 men", Qualifier.BELOW, None, 300),
    "fewer than": ("fewer than 300 men", Qualifier.BELOW, None, 300),
    "almost": ("almost 70%", Qualifier.BELOW, 70, 70),
    "just under": ("just under $2 billion", Qualifier.BELOW, 2e9, 2e9),
    "around": ("around 80 men", Qualifier.ABOUT, 80, 80),
    "estimated": ("an estimated 80 men", Qualifier.ABOUT, 80, 80),
    "tilde": ("~80 men", Qualifier.ABOUT, 80, 80),
    "several dozen": ("several dozen men", Qualifier.ABOUT, 24, 99),
    "hundreds": ("hundreds of men", Qualifier.ABOUT, 200, 999),
    "end of a tag": ("<sup>4</sup>", None, 4, 4),
    "greater sign": ("> 80 men", Qualifier.ABOVE, 80, None),
    "two bounds": ("more than 10 but fewer than 40 men", None, 10, 40),
    "handed over": ("handed over 78 trucks", None, 78, 78),
}


@pytest.mark.parametrize(("text", "qualifier", "low", "high"), QUALIFIED.values(), ids=QUALIFIED)
def test_a_qualifier_opens_or_blurs_the_figure(
    text: str, qualifier: Qualifier | None, low: float | None, high: float | None
) -> None:
    (figure,) = find_figures(text, "en")
    assert (figure.qualifier, figure.low, figure.high) == (qualifier, low, high)


JULY = CalendarDate(2015, 7, 8)
DATES = {
    "british": ("On 8th July 2015 the", "8th July 2015", (JULY,)),
    "american": ("on July 8, 2015 the", "July 8, 2015", (JULY,)),
    "abbreviated": ("on Sept. 4th, 2015.", "Sept. 4th, 2015", (CalendarDate(2015, 9, 4),)),
    "month": ("in October 2013.", "October 2013", (CalendarDate(2013, 10),)),
    "day": ("on 4 March they", "4 March", (CalendarDate(None, 3, 4),)),
    "iso": ("on 2015-07-08.", "2015-07-08", (JULY,)),
    "both readings": ("on 08/07/2015.", "08/07/2015", (JULY, CalendarDate(2015, 8, 7))),
    "dots": ("on 08.07.2015.", "08.07.2015", (JULY,)),
    "one reading": ("on 25/07/2015.", "25/07/2015", (CalendarDate(2015, 7, 25),)),
}


@pytest.mark.parametrize(("text", "words", "dates"), DATES.values(), ids=DATES)
def test_a_date_has_all_its_readings(
    text: str, words: str, dates: tuple[CalendarDate, ...]
) -> None:
    (figure,) = find_figures(text, "en")
    assert (figure.kind, figure.text, figure.dates) == (FigureKind.DATE, words, dates)


def test_an_elliptic_unit_belongs_to_both_figures() -> None:
    assert summary("sentenced to 11 and 8 years in jail") == [
        ("11", "duration", 11, 11, "year"),
        ("8 years", "duration", 8, 8, "year"),
    ]


def test_a_change_is_two_figures_of_one_magnitude() -> None:
    assert [row[2] for row in summary("it grew from 4 to 5 million")] == [4e6, 5e6]


def test_the_place_of_the_last_digit_is_kept_with_its_magnitude() -> None:
    (figure,) = find_figures("worth €1.14bn", "en")
    assert figure.precision == 10_000_000


def test_the_qualifier_is_kept_as_written() -> None:
    (figure,) = find_figures("More than 100 groups", "en")
    assert figure.stem == "more than"


def test_the_period_of_a_rate_is_kept() -> None:
    (figure,) = find_figures("Each family receives 500 euros a month.", "en")
    assert (figure.text, figure.per) == ("500 euros", "month")


def test_an_open_thousands_sign_keeps_both_readings() -> None:
    (figure,) = find_figures("the 1.234 men", "en")
    assert {figure.low, *figure.readings} == {Decimal("1.234"), Decimal(1234)}


def test_no_number_runs_over_the_cells_of_a_table():
    found = find_figures("Aske\t704\t611\tover\t900")
    assert [(figure.text, figure.low) for figure in found] == [
        ("704", 704),
        ("611", 611),
        ("900", 900),
    ]


@pytest.mark.parametrize(
    "text",
    ["Rail passengers by region, million journeys", "Revenue, in US$ million", "by the hundred"],
)
def test_a_scale_without_a_number_is_no_figure(text):
    assert find_figures(text, "en") == []
