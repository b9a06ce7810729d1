"""The pace of asking, and when it ends."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from citecheck.archive.queue import LAST_STRIKE, OWN_PACE, PUBLIC_PACE, Pace, Queue
from citecheck.model import Failure, Reason, Response, Unknown

GOOD = Response("u", "u", 200, (("memento-datetime", "Sun, 01 Mar 2015 12:00:00 GMT"),), b"")
NOTICE = Response("u", "u", 404, (), b"")
THROTTLED = Response("u", "u", 429, (), b"")
CAPTURED_429 = replace(GOOD, status=429)
REFUSED = Failure("u", Reason.REFUSED)
SILENT = Failure("u", Reason.TIMEOUT)


class Time:
    """Passes only when someone sleeps."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.slept: list[float] = []

    async def sleep(self, seconds: float) -> None:
        self.slept.append(round(seconds, 6))
        self.now += seconds

    def clock(self) -> float:
        return self.now


def asked(*answers: Response | Failure, pace: Pace = OWN_PACE, service: str = "play"):
    """What a queue made of the answers, the number of requests, and the waits."""
    time, sent = Time(), []

    async def fetch(url: str, *, follow: bool = True) -> Response | Failure:
        assert not follow
        sent.append(url)
        return answers[len(sent) - 1]

    async def scenario():
        queue = Queue(fetch, pace, sleep=time.sleep, clock=time.clock)
        return [await getattr(queue, service)("u") for _ in answers]

    return asyncio.run(scenario()), len(sent), time.slept


def test_playback_is_asked_eight_times_a_second_and_the_index_every_two_seconds_and_a_half():
    assert asked(*[GOOD] * 3, pace=PUBLIC_PACE)[2] == [0.125, 0.125]
    assert asked(*[GOOD] * 3, pace=PUBLIC_PACE, service="search")[2] == [2.5, 2.5]


def test_an_own_service_is_asked_without_waiting():
    assert asked(*[GOOD] * 5)[2] == []


def test_answers_from_the_cache_cost_no_time():
    assert asked(*[replace(GOOD, from_cache=True)] * 5, pace=PUBLIC_PACE)[2] == []


def test_a_429_makes_the_whole_queue_wait():
    assert asked(THROTTLED, GOOD, pace=Pace(rest=60))[2] == [60]


@pytest.mark.parametrize("answer", [THROTTLED, REFUSED, SILENT], ids=["429", "refused", "silent"])
def test_after_three_refusals_in_a_row_nothing_is_asked_any_more(answer):
    results, requests, _ = asked(*[answer] * 6)
    assert requests == LAST_STRIKE == 3
    assert all(isinstance(result, Unknown) for result in results)


def test_a_good_answer_in_between_starts_the_count_anew():
    assert asked(THROTTLED, SILENT, GOOD, THROTTLED, SILENT, NOTICE, GOOD)[1] == 7


def test_a_refused_connection_after_a_429_ends_it_at_once():
    assert asked(THROTTLED, REFUSED, GOOD)[1] == 2


def test_a_refused_connection_long_after_a_429_is_only_a_strike():
    assert asked(THROTTLED, GOOD, REFUSED, GOOD)[1] == 4


def test_a_captured_429_is_no_429_of_the_archive():
    results, requests, waits = asked(*[CAPTURED_429] * 5, pace=Pace(rest=60))
    assert (results, requests, waits) == ([CAPTURED_429] * 5, 5, [])


def test_being_offline_is_no_strike():
    results, requests, _ = asked(*[Failure("u", Reason.OFFLINE)] * 5)
    assert (results, requests) == ([Unknown("offline")] * 5, 5)


def test_no_more_than_four_requests_are_on_their_way():
    inside, most = [], []

    async def fetch(url: str, *, follow: bool = True) -> Response:
        inside.append(url)
        most.append(len(inside))
        await asyncio.sleep(0)
        inside.pop()
        return GOOD

    async def scenario():
        queue = Queue(fetch, Pace())
        await asyncio.gather(*(queue.play("u") for _ in range(20)))

    asyncio.run(scenario())
    assert max(most) == 4
