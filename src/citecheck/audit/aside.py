"""Thinking over long pages: aside, so that the loop goes on, and no longer than is wanted."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, ParamSpec, TypeVar

from citecheck.model import Page
from citecheck.page import aside

LONG = 50_000  # characters: what a page's judgement takes 0.1 s for, at the worst

Given = ParamSpec("Given")
Made = TypeVar("Made")


async def until(stop: asyncio.Event, work: Coroutine[Any, Any, Made]) -> Made | None:
    """What comes of `work`; None when `stop` is set before."""
    if stop.is_set():
        work.close()
        return None
    working, stopped = asyncio.create_task(work), asyncio.create_task(stop.wait())
    try:
        await asyncio.wait({working, stopped}, return_when=asyncio.FIRST_COMPLETED)
        return working.result() if working.done() else None
    finally:
        for task in (working, stopped):
            task.cancel()
        await asyncio.gather(working, stopped, return_exceptions=True)


async def at_leisure(
    page: Page, work: Callable[Given, Made], *given: Given.args, **named: Given.kwargs
) -> Made:
    """What `work` makes of what it is given, at once for a short page, aside for a long one."""
    if len(page.text) < LONG:
        return work(*given, **named)
    return await aside(work, *given, **named)
