"""Whether and when another try is made."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from itertools import pairwise

import pytest

from citecheck.model import Failure, Reason, Response
from citecheck.web.retry import (
    FIRST_WAIT,
    JITTER,
    RETRIED_REASONS,
    Patience,
    with_retries,
    worth_another_try,
)

NOW = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)


def answer(status: int, **headers: str) -> Response:
    pairs = tuple((name.replace("_", "-"), value) for name, value in headers.items())
    return Response("http://a.example/", "http://a.example/", status, pairs, b"")


def failure(reason: Reason) -> Failure:
    return Failure("http://a.example/", reason)


class Host:
    """A watcher that writes down what it hears, and may have had enough."""

    def __init__(self, *, enough: bool = False) -> None:
        self.enough = enough
        self.told: list[tuple[int, float]] = []

    def gives_up(self, outcome, asked):
        return self.enough

    def waits(self, outcome, seconds):
        self.told.append((outcome.status, seconds))


def tried(outcomes, clock, *, retries=2, max_wait=30.0, host=None):
    remaining = iter(outcomes)

    async def attempt():
        return next(remaining)

    return asyncio.run(
        with_retries(attempt, Patience(retries, max_wait, clock.sleep, clock.now), host)
    )


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524])
def test_a_status_that_passes_is_tried_again(status):
    assert worth_another_try(answer(status))


@pytest.mark.parametrize(
    "status", [200, 204, 301, 400, 401, 403, 404, 410, 451, 501, 505, 526, 999]
)
def test_a_status_that_stays_is_taken_at_once(status):
    assert not worth_another_try(answer(status))


@pytest.mark.parametrize(("reason", "again"), RETRIED_REASONS.items())
def test_a_failure_is_tried_again_if_its_reason_may_pass(reason, again):
    assert worth_another_try(failure(reason)) is again


def test_a_captured_overload_is_no_overload_of_the_archive():
    captured = answer(503, memento_datetime="Sun, 01 Mar 2015 12:00:00 GMT")
    assert not worth_another_try(captured)


def test_the_first_good_answer_ends_the_trying(clock):
    outcome = tried([failure(Reason.RESET), answer(503), answer(200)], clock)
    assert (outcome.status, outcome.attempts) == (200, 3)


def test_the_last_answer_counts_when_the_tries_are_used_up(clock):
    outcome = tried([answer(500), answer(502), answer(503), answer(200)], clock)
    assert (outcome.status, outcome.attempts) == (503, 3)


def test_waits_grow_and_are_spread(clock):
    tried([answer(500)] * 4, clock, retries=3)
    assert len(clock.slept) == 3
    for expected, slept in zip((1, 2, 4), clock.slept, strict=True):
        assert expected * FIRST_WAIT <= slept <= expected * FIRST_WAIT + JITTER
    assert all(first < second for first, second in pairwise(clock.slept[::2]))


def test_the_wait_that_the_server_asks_for_is_kept(clock):
    outcome = tried([answer(429, retry_after="7"), answer(200)], clock)
    assert clock.slept == [7]
    assert outcome.status == 200


def test_a_wait_longer_than_allowed_is_not_begun(clock):
    outcome = tried([answer(429, retry_after="31")], clock)
    assert clock.slept == []
    assert (outcome.status, outcome.attempts) == (429, 1)


def test_a_malformed_wait_counts_as_none(clock):
    outcome = tried([answer(429, retry_after="1m0"), answer(200)], clock)
    assert clock.slept[0] <= FIRST_WAIT + JITTER
    assert outcome.attempts == 2


def test_whoever_watches_is_told_before_each_wait(clock):
    host = Host()
    tried([answer(429, retry_after="7"), answer(200)], clock, host=host)
    assert host.told == [(429, 7)]


def test_no_more_is_tried_at_a_host_that_is_given_up(clock):
    outcome = tried([answer(503)], clock, host=Host(enough=True))
    assert (outcome.status, outcome.attempts, clock.slept) == (503, 1, [])
