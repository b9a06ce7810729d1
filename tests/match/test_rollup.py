from __future__ import annotations

import itertools

import pytest

from citecheck.match.rollup import best, roll_up
from citecheck.model import Verdict


@pytest.mark.parametrize(
    ("items", "verdict"),
    [
        ("", "no-items"),
        ("match", "supported"),
        ("match approximate", "supported"),
        ("match absent", "partial"),
        ("approximate unread", "partial"),
        ("match conflict", "mismatched"),
        ("unread conflict", "mismatched"),
        ("absent absent", "not-found"),
        ("absent unread", "unverifiable"),
        ("unread unread", "unverifiable"),
    ],
)
def test_a_claims_verdict_follows_from_its_items_in_any_order(items, verdict):
    for order in itertools.permutations(map(Verdict, items.split())):
        assert roll_up(order) == verdict


def test_the_best_of_several_verdicts_counts():
    assert best([Verdict.ABSENT, Verdict.APPROXIMATE, Verdict.CONFLICT]) is Verdict.APPROXIMATE
    assert best([]) is Verdict.UNREAD
