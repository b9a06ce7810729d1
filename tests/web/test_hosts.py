"""What the tries for one address mean for its host as a whole."""

from __future__ import annotations

import asyncio

import pytest

from citecheck.model import Failure, Reason, Response
from citecheck.web import NameServers, WebOptions, open_fetch
from citecheck.web.hosts import HostWatch
from citecheck.web.politeness import MOST_OVERLOADS, MOST_SILENCES, Politeness

URL = "http://a.example/"
MEMENTO = (("memento-datetime", "Thu, 01 Jan 2015 12:00:00 GMT"),)


async def nobody(host, port):
    await asyncio.Event().wait()


@pytest.fixture
def watch(clock):
    politeness = Politeness(8, 4, most_rest=30, sleep=clock.sleep, clock=clock.seconds)
    return HostWatch(politeness, "a.example", NameServers(nobody))


def noted(watch: HostWatch, outcome, times: int, asked: float | None = None) -> bool:
    """Whether the watch gives up after it has noted an outcome so many times."""
    for _ in range(times):
        watch.note(outcome, asked)
    return watch.gives_up(outcome, asked)


@pytest.mark.parametrize("reason", [Reason.TIMEOUT, Reason.DNS_FAILURE])
def test_a_host_that_keeps_silent_or_whose_name_does_is_given_up(watch, reason):
    failure = Failure(URL, reason)
    assert not noted(watch, failure, MOST_SILENCES - 1)
    assert noted(watch, failure, 1)


@pytest.mark.parametrize("reason", [Reason.REFUSED, Reason.RESET, Reason.PROTOCOL, Reason.TLS])
def test_a_host_that_says_anything_is_not_silent(watch, reason):
    assert not noted(watch, Failure(URL, reason), 10 * MOST_SILENCES)


def test_silence_of_one_kind_adds_to_the_other(watch):
    noted(watch, Failure(URL, Reason.TIMEOUT), MOST_SILENCES - 1)
    assert noted(watch, Failure(URL, Reason.DNS_FAILURE), 1)


def test_a_silent_host_that_then_refuses_is_tried_again(watch):
    noted(watch, Failure(URL, Reason.TIMEOUT), MOST_SILENCES)
    assert not watch.gives_up(Failure(URL, Reason.REFUSED), None)


def test_a_host_that_is_asked_too_often_is_given_up_and_an_archives_copy_says_nothing(watch):
    copy = Response(URL, URL, 429, MEMENTO, b"")
    assert not noted(watch, copy, 10 * MOST_OVERLOADS)
    answer = Response(URL, URL, 429, (), b"")
    assert not noted(watch, answer, MOST_OVERLOADS - 1)
    assert noted(watch, answer, 1)


def test_a_host_that_asks_for_more_rest_than_a_run_can_bear_is_given_up(watch):
    assert not watch.gives_up(Response(URL, URL, 503, (), b""), 30)
    assert watch.gives_up(Response(URL, URL, 503, (), b""), 31)


def test_that_no_name_server_answers_says_nothing_of_a_host_that_needs_none(clock):
    async def scenario():
        names = NameServers(nobody, hush=0, patience=0)
        await asyncio.gather(names("a.example", 80), return_exceptions=True)
        watch = HostWatch(Politeness(8, 4), "8.8.8.8", names)
        by_reason = {each: watch.gives_up(Failure(URL, each), None) for each in Reason}
        return names.silent, {reason for reason, gives_up in by_reason.items() if gives_up}

    assert asyncio.run(scenario()) == (True, {Reason.DNS_FAILURE})


def test_where_no_name_server_answers_one_try_is_enough(clock):
    async def scenario():
        servers = NameServers(nobody, hush=0, patience=0)
        options = WebOptions(retries=5, trust_env=False)
        async with open_fetch(options, resolver=servers, sleep=clock.sleep) as fetch:
            return await fetch(URL)

    failure = asyncio.run(scenario())
    assert (failure.reason, failure.attempts) == (Reason.DNS_FAILURE, 1)
    assert clock.slept == []
