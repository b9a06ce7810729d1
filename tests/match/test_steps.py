from __future__ import annotations

import pytest

from citecheck.match import match_claim

FELL = "Unemployment in the valley fell from 11.2% to 9.8%."
JOBS = (
    "In 2016 the town had 9,412 jobs. Of these, 69.6 % depended directly or indirectly on the "
    "harbour, down from 74.2 % in 2011."
)


@pytest.mark.parametrize(
    ("claim", "page", "verdicts"),
    [
        ("Unemployment in the valley fell to 9.8%.", FELL, ["match"]),
        ("Unemployment in the valley fell to 11.2%.", FELL, ["conflict"]),
        ("Unemployment in the valley fell from 11.2% to 9.8%.", FELL, ["match", "match"]),
        ("Unemployment in the valley rose from 9.8% to 11.2%.", FELL, ["conflict", "conflict"]),
        ("In the town 69.6% of the jobs depended on the harbour.", JOBS, ["match"]),
        ("In the town 71.5% of the jobs depended on the harbour.", JOBS, ["conflict"]),
        (
            "Die Arbeitslosigkeit stieg auf 9,8 %.",
            "Die Arbeitslosigkeit stieg von 7,1 % auf 9,8 %.",
            ["match"],
        ),
        ("20 villages have a school.", "20 villages have no school.", ["absent"]),
    ],
)
def test_before_and_after_are_told_apart(claim, page, verdicts):
    assert [item.verdict for item in match_claim(claim, page)] == verdicts


def test_a_swap_of_before_and_after_is_said():
    items = match_claim("Unemployment in the valley rose from 9.8% to 11.2%.", FELL)
    assert items[0].explanation == "the source gives 9.8% the other way round"


DENBY = "Unemployment in Denby rose from 5.2% in 2017 to 6.9% in 2018."


@pytest.mark.parametrize(
    "claim",
    [
        "In 2018 Denby had 6.9% unemployed.",
        "Denby's unemployment rate climbed to 6.9% in 2018.",
        "Unemployment in Denby was 6.9% in 2018, up from 5.2%.",
    ],
)
def test_a_year_that_stands_in_the_same_sentence_is_no_conflict(claim):
    assert "conflict" not in {item.verdict for item in match_claim(claim, DENBY)}
