from __future__ import annotations

import pytest

from citecheck.figures import Relation, compare, find_figures
from citecheck.model import Figure


def only(text: str) -> Figure:
    (figure,) = find_figures(text, "en")
    return figure


MATCH = [
    ("€1.14bn", "1.14 billion euros"),
    ("€1.14bn", "EUR 1,140 million"),
    ("US $50 million", "50 million dollars"),
    ("$1.2 billion", "C$1.2 billion"),
    ("over 80%", "more than 80 percent"),
    ("over 80%", "in excess of 80 per cent"),
    ("almost 70%", "nearly seventy percent"),
    ("around 80", "80"),
    ("80", "some 80"),
    ("5 km", "5,000 m"),
    ("18 months", "a year and a half"),
    ("two weeks", "a fortnight"),
    ("90 minutes", "1 h 30 min"),
    ("90 minutes", "1.5 hours"),
    ("24 hours", "one full day"),
    ("a decade", "ten years"),
    ("half a year", "six months"),
    ("40 °C", "104 °F"),
    ("a quarter", "25%"),
    ("one in four", "25%"),
    ("¾", "three quarters"),
    ("a dozen", "12"),
    ("two and a half thousand", "2,500"),
    ("1.5 lakh", "150,000"),
    ("2 million barrels", "2 mb/d"),
    ("between 2,000 and 4,000", "2 000 – 4 000"),
    ("20 ± 3 tonnes", "17 to 23 tonnes"),
    ("several dozen", "dozens"),
    ("hundreds", "several hundred"),
    ("October 2013", "2 October 2013"),
    ("08/07/2015", "8 July 2015"),
    ("08/07/2015", "7 August 2015"),
    ("in 2015", "8 July 2015"),
    ("2011 - 2012", "2011/2012"),
    ("the 15th", "the fifteenth"),
    ("the 21st century", "the twenty-first century"),
    ("aged 34", "34"),
    ("6 feet", "six ft"),
    ("1 tonne", "1,000 kg"),
    ("15 dollars 50", "$15.50"),
    ("five cents", "$0.05"),
    ("half a billion dollars", "$500m"),
    ("a quarter of a century", "25 years"),
    ("half a percent", "0.5%"),
    ("a couple of years", "two years"),
    ("the nineties", "1990s"),
    ("no more than 40", "at most 40"),
    ("5 kWh", "18 MJ"),
    ("one half", "50%"),
    ("7/8/2015", "8 July 2015"),
    ("2013-14", "2013/2014"),
]
APPROXIMATE = [
    ("70%", "69.6%"),
    ("€1.14bn", "€1,139 million"),
    ("90 miles", "145 km"),
    ("12.5%", "13%"),
    ("two thirds", "66%"),
    ("two thirds", "67%"),
    ("half", "49.8%"),
    ("2,000", "1,987"),
    ("1,500 km", "1,476 km"),
    ("17 million", "17.4 million"),
    ("1.2 million", "1,184,000"),
    ("around 80", "78"),
    ("roughly a quarter", "26 per cent"),
    ("almost 70%", "68.9%"),
    ("just under $2 billion", "$1.96 billion"),
    ("nearly 50 years", "49 years"),
    ("over 300", "318"),
    ("more than 100", "125"),
    ("fewer than 500", "470"),
    ("over 80%", "80%"),
    ("80%", "over 80%"),
    ("up to 4,000", "2,000 to 4,000"),
    ("at least 2,000", "2,000 to 4,000"),
    ("between 2,000 and 4,000", "3,000"),
    ("1990s", "in 1994"),
    ("several dozen", "45"),
    ("hundreds", "450"),
    ("in 1994", "1990s"),
    ("10 kg", "22 pounds"),
    ("50 km/h", "31 mph"),
    ("365 days", "one year"),
    ("over a third", "more than 33%"),
    ("$20-30 million", "$25 million"),
    ("around 40", "over 40"),
]
CONFLICT = [
    ("150,000", "15,000"),
    ("150,000", "105,000"),
    ("29", "92"),
    ("1,476 km", "1,467 km"),
    ("over 80%", "almost 80%"),
    ("over 80%", "70%"),
    ("over 300", "700"),
    ("almost 70%", "77%"),
    ("almost 70%", "49%"),
    ("nearly 600", "712"),
    ("nearly 600", "388"),
    ("around 80", "18"),
    ("0.5%", "5%"),
    ("10-15%", "5-10%"),
    ("a third", "two thirds"),
    ("half", "a quarter"),
    ("hundreds", "nine"),
    ("between 2,000 and 4,000", "between 1,000 and 2,000"),
    ("5,000", "between 1,000 and 2,000"),
    ("October 2013", "October 2012"),
    ("September 4, 2015", "September 14, 2015"),
    ("in 2011", "in 2012"),
    ("2011 - 2012", "2013–2014"),
    ("the 15th", "the 14th"),
    ("aged 34", "43"),
    ("100%", "96%"),
    ("a dozen", "13"),
    ("nearly half", "51%"),
    ("thousands", "tens of thousands"),
    ("at least 40", "fewer than 40"),
    ("in 2003", "1990s"),
    ("between 10 and 15", "10 to 20"),
]
OTHER_UNIT = [
    ("$2 billion", "$2 million"),
    ("$20-30 million", "$20-30 billion"),
    ("5 km", "5 m"),
    ("300 MW", "300 kW"),
    ("90 miles", "90 km"),
    ("40 °C", "40 °F"),
    ("90 minutes", "90 hours"),
    ("60 km/h", "60 mph"),
    ("€5 million", "$5 million"),
    ("12 percent", "12 percentage points"),
    ("2 million barrels", "2 million tonnes"),
    ("500 euros a month", "500 euros a year"),
    ("3 months", "3 years"),
]
INCOMPARABLE = [
    ("19", "in 2019"),
    ("in 2008", "2,008 troops"),
    ("15", "the 15th"),
    ("the third", "a third"),
    ("€5", "$7"),
    ("19 people", "19%"),
    ("5 km", "7 tonnes"),
    ("8 July 2015", "8"),
]
PAIRS = [
    *((*pair, Relation.MATCH) for pair in MATCH),
    *((*pair, Relation.APPROXIMATE) for pair in APPROXIMATE),
    *((*pair, Relation.CONFLICT) for pair in CONFLICT),
    *((*pair, Relation.OTHER_UNIT) for pair in OTHER_UNIT),
    *((*pair, Relation.INCOMPARABLE) for pair in INCOMPARABLE),
]


@pytest.mark.parametrize(
    ("claim", "source", "relation"), PAIRS, ids=[f"{c} - {s}" for c, s, _ in PAIRS]
)
def test_two_figures_stand_to_each_other_as_the_guide_says(
    claim: str, source: str, relation: Relation
) -> None:
    assert compare(only(claim), only(source)) is relation


@pytest.mark.parametrize(("claim", "source"), MATCH, ids=[f"{s} - {c}" for c, s in MATCH])
def test_a_match_is_a_match_both_ways(claim: str, source: str) -> None:
    assert compare(only(source), only(claim)) is Relation.MATCH
