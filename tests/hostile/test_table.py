"""The table itself: its words are the contract's, and no row hides another."""

from __future__ import annotations

from collections import defaultdict

from tests.hostile.table import ROWS

from citecheck.model import Reason, Status

# What no server can bring about: our own fault, the operator's wish, a pulled plug, Ctrl-C.
NOT_OF_THE_WEB = {Reason.INTERNAL, Reason.EXCLUDED, Reason.OFFLINE, Reason.INTERRUPTED}


def test_every_expected_outcome_is_a_word_of_the_contract():
    for row in ROWS:
        assert row.expected, row.address
        for outcome in row.expected:
            status, _, reason = outcome.partition(": ")
            assert Status(status)
            assert Reason(reason)


def test_every_reason_that_the_web_can_give_is_expected_somewhere_for_certain():
    certain = {row.expected for row in ROWS if len(row.expected) == 1}
    reasons = {Reason(outcome.partition(": ")[2]) for only in certain for outcome in only}
    assert set(Reason) - NOT_OF_THE_WEB <= reasons


def test_no_two_rows_answer_at_the_same_address():
    behaviours = defaultdict(list)
    for row in ROWS:
        if row.behaviour is not None and row.host != "cited-often.test":
            behaviours[row.key].append(row.address)
    assert [addresses for addresses in behaviours.values() if len(addresses) > 1] == []


def test_few_rows_leave_the_status_open():
    wide = [row for row in ROWS if len({outcome.split(":")[0] for outcome in row.expected}) > 1]
    assert len(wide) < len(ROWS) / 10
