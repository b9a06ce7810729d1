"""Long pages thought over: beside the loop, and not after the stop."""

from __future__ import annotations

import asyncio
import threading

from citecheck.audit.aside import LONG, at_leisure, until
from citecheck.model import Page
from citecheck.page import aside


def test_a_long_page_is_thought_over_in_another_thread():
    here = threading.get_ident()
    assert asyncio.run(at_leisure(Page("short"), threading.get_ident)) == here
    assert asyncio.run(at_leisure(Page("x" * LONG), threading.get_ident)) != here


def stopped(*, before: bool) -> str | None:
    async def scenario() -> str | None:
        stop, end = asyncio.Event(), threading.Event()
        if before:
            stop.set()
        else:
            asyncio.get_running_loop().call_soon(stop.set)
        try:
            return await until(stop, aside(lambda: str(end.wait(60))))
        finally:
            end.set()

    return asyncio.run(scenario())


def test_work_ends_with_the_stop():
    assert stopped(before=False) is None


def test_no_work_begins_after_the_stop():
    assert stopped(before=True) is None


def test_the_result_of_work_that_nobody_stops_is_given():
    async def scenario() -> str | None:
        return await until(asyncio.Event(), aside(str, 7))

    assert asyncio.run(scenario()) == "7"
