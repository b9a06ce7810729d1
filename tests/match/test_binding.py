"""Which figure of a source speaks of the claim's thing, and what that says of the claim."""

from __future__ import annotations

import pytest

from citecheck.match import match_claim
from citecheck.model import Claim, ItemMatch, ItemType


def item(claim: str, figure: str, page: str) -> ItemMatch:
    """The match of one pinned figure."""
    (found,) = match_claim(Claim("c1", claim, figures=(figure,), quotes=()), page)
    assert found.type is ItemType.FIGURE
    return found


BORDER = ("The union spent €3.2bn on border control last year.", "€3.2bn")
STADIUM = ("A new stadium will cost the city $700 million.", "$700 million")
SPAIN = ("Youth unemployment stood at 31% in Spain and 9% in Poland.", "9%")
TURNOUT = ("Turnout was 62% in 2016.", "62%")
FLOODS = ("The floods displaced 12,000 families in the Fergana valley.", "12,000")
MOSQUES = ("The ministry closed 47 mosques.", "47")
MINERS = ("Eleven miners died in the explosion.", "Eleven")
ARMY = ("The army has 220 tanks and 90 aircraft.", "90")
JAIL = ("He was sentenced to seven years in prison.", "seven years")
TREATY = ("The treaty was signed in May 1992.", "May 1992")
CLASHES = ("The clashes left 49 people dead.", "49")
POPPY = ("In 2012, 3,800 hectares of poppy were destroyed.", "3,800")
TRADE = ("Exports grew by 4% and imports by 12%.", "12%")
JOBS = ("Unemployment fell to 12%.", "12%")

CASES = {
    # the same thing in other words
    "money in words": (*BORDER, "Border control cost the union 3.2 billion euros last year.", "match"),
    "another order": (*FLOODS, "In the Fergana valley, 12 000 families lost homes in floods.", "match"),
    "a synonym of the verb": (*MOSQUES, "The ministry shut down forty-seven mosques.", "match"),
    "dead for died": (*MINERS, "The explosion left 11 miners dead.", "match"),
    "jailed for sentenced": (*JAIL, "The court jailed him for 7 years.", "match"),
    "a fuller date": (*TREATY, "The treaty was signed on 15 May 1992.", "match"),
    "an area in words": (*POPPY, "Police destroyed 3 800 ha of poppy fields in 2012.", "match"),
    "a clause of its own": (*TRADE, "While exports rose 4%, imports rose 12%.", "match"),
    "an ellipsis": (
        "Norway sent 9,000 tonnes of grain.", "9,000",
        "Sweden sent 4,000 tonnes of grain and Norway sent 9,000.", "match",
    ),
    # the same thing, another figure
    "another currency": (*BORDER, "The union spent $3.2bn on border control last year.", "conflict"),
    "swapped digits": (*FLOODS, "Floods in the Fergana valley displaced 21,000 families.", "conflict"),
    "another price": (*STADIUM, "The city's new stadium is to cost $650 million.", "conflict"),
    "another sentence": (*JAIL, "The court sentenced him to 17 years in jail.", "conflict"),
    "another year": (*TREATY, "The treaty was signed in May 1993.", "conflict"),
    "swapped clauses": (*SPAIN, "Youth unemployment was 9% in Spain and 31% in Poland.", "conflict"),
    "swapped things": (*ARMY, "The army has 90 tanks and 220 aircraft.", "conflict"),
    "the number is its neighbour's": (
        *BORDER,
        "Last year the union spent €2.3bn on border control and €3.2bn on farms.", "conflict",
    ),
    "the number is another year's": (*TURNOUT, "Turnout was 62% in 2012 and 58% in 2016.", "conflict"),
    "a change, not a level": (*JOBS, "Unemployment fell by 12%.", "conflict"),
    # the same number, another thing
    "another purpose": (*BORDER, "The union spent €3.2bn on farm subsidies last year.", "absent"),
    "another year alone": (*TURNOUT, "Turnout was 62% in 2012.", "absent"),
    "another subject": (*FLOODS, "A drought in the Fergana valley parched 12,000 hectares.", "absent"),
    "the opposite act": (*MOSQUES, "The ministry opened 47 mosques.", "absent"),
    "another thing counted": (
        *MOSQUES, "Officials closed 47 schools; the ministry said mosques stay open.", "absent",
    ),
    "the wounded, not the dead": (*CLASHES, "49 people were injured in the clashes.", "absent"),
    "the imports, not the exports": ("Exports grew by 12%.", "12%", "Imports grew by 12%.", "absent"),
    "the men, not the women": ("Women hold 60% of the seats.", "60%", "Men hold 60% of seats.", "absent"),
    "another country": (
        "The bank lent $40 million to small farmers in Peru.", "$40 million",
        "The bank lent $40 million to small farmers in Mexico.", "absent",
    ),
    "a duration of another thing": (
        *JAIL, "He was freed when the court met; the case had lasted seven years.", "absent",
    ),
    "hours are no age": (
        "The driver, aged 34, was held.", "aged 34",
        "The driver was held for 34 hours; his age is not known.", "absent",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("claim", "figure", "page", "verdict"), CASES.values(), ids=CASES.keys())
def test_a_figure_is_judged_by_the_one_about_the_same_thing(
    claim: str, figure: str, page: str, verdict: str
) -> None:
    assert item(claim, figure, page).verdict == verdict
