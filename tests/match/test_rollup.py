from __future__ import annotations

import itertools

import pytest

from citecheck.match.rollup import ORDER, roll_up
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


def test_the_order_of_verdicts_is_the_contracts_best_first():
    assert sorted(ORDER, key=ORDER.__getitem__) == [
        "match",
        "approximate",
        "conflict",
        "absent",
        "unread",
    ]
