"""Second thoughts: what a host answers elsewhere tells what its answer here is worth.

A 403 or 404 of a host that refuses its front page too says that the host refuses programs. A page
that the host shows for an address that nobody ever had is no page. One probe of each kind per
host, and only when in doubt.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import replace
from http import HTTPStatus

from citecheck.audit.aside import at_leisure
from citecheck.audit.reading import Visit
from citecheck.liveness import LONGEST_ANSWER, is_doubtful, is_named_front, same_answer, same_place
from citecheck.liveness.vicinity import front_page, made_up
from citecheck.model import Liveness, Page, Reason, Response, Status

Look = Callable[[str], Coroutine[None, None, Visit]]

# Answers that hosts give to programs whatever they ask for. (A front page that is a 404 itself
# refuses nothing: it is gone, like the whole of many a site.)
REFUSALS = frozenset({Reason.HTTP_403, Reason.HTTP_404})
# In place of a page too long to be a host's one answer: probes are kept until the audit ends.
NO_ANSWER = Page("", media_type="application/octet-stream")
ANY_ADDRESS = "whatever address it is asked for, the host shows"


class Probes:
    """The answers of hosts at their front pages and at made-up addresses, each asked for once."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._looks: dict[tuple[str, str], asyncio.Task[Visit]] = {}

    async def front(self, url: str) -> Visit:
        """What the front page of the host of `url` answers."""
        return await self._once("front", front_page(url))

    async def made_up(self, url: str) -> Visit:
        """What the host of `url` answers for an address that does not exist."""
        return await self._once("made up", made_up(url))

    async def close(self) -> None:
        """End the probes that nobody waits for any more."""
        for task in self._looks.values():
            task.cancel()
        await asyncio.gather(*self._looks.values(), return_exceptions=True)

    async def _once(self, kind: str, url: str) -> Visit:
        key = (kind, front_page(url).lower())
        if key not in self._looks:
            self._looks[key] = asyncio.create_task(self._look_at(url))
        # shielded: who asked first may be stopped while others wait
        return await asyncio.shield(self._looks[key])

    async def _look_at(self, url: str) -> Visit:
        visit = await self._look(url)
        long = visit.page is not None and len(visit.page.text) > LONGEST_ANSWER
        return replace(visit, page=NO_ANSWER) if long else visit


@asynccontextmanager
async def open_probes(look: Look) -> AsyncIterator[Probes]:
    """The probes of one audit; `look` visits an address."""
    probes = Probes(look)
    try:
        yield probes
    finally:
        await probes.close()


async def second_thoughts(url: str, visit: Visit, probes: Probes) -> Liveness:
    """The liveness of `url` once the host's other answers are known, where they matter."""
    answer = visit.outcome
    if not isinstance(answer, Response) or visit.page is None or _is_front(url):
        return visit.liveness
    if visit.liveness.reason in REFUSALS:
        return await _refusal(url, visit.liveness, probes)
    page, liveness = visit.page, visit.liveness
    if await at_leisure(page, is_doubtful, page, url, answer.final_url, liveness):
        return await _doubt(url, visit, answer.final_url, probes)
    return visit.liveness


async def _refusal(url: str, liveness: Liveness, probes: Probes) -> Liveness:
    front = (await probes.front(url)).liveness
    if front.status is not Status.BLOCKED or front.reason is Reason.STORAGE_DENIED:
        return liveness  # a storage's front page is the list of its objects, which is never shown
    detail = f"the host refuses programs: its front page answers {front.reason}"
    return Liveness(Status.BLOCKED, Reason.HOST_REFUSES, detail)


async def _doubt(url: str, visit: Visit, final_url: str, probes: Probes) -> Liveness:
    """What the host's answer to a made-up address makes of a doubtful page.

    A host that has this one page only, at its front door too, may well mean it.
    """
    if visit.page is None or not _same(visit, await probes.made_up(url)):
        return visit.liveness
    if not _same(visit, await probes.front(url)):
        return Liveness(Status.SOFT_404, Reason.NOT_FOUND_PAGE, f"{ANY_ADDRESS} this page")
    if is_named_front(visit.page, final_url):
        return Liveness(Status.SOFT_404, Reason.HOME_PAGE, f"{ANY_ADDRESS} its front page")
    return visit.liveness


def _same(visit: Visit, other: Visit) -> bool:
    """Whether two good answers are one page: sent to the same place, or of the same words."""
    one, two = visit.outcome, other.outcome
    if not isinstance(one, Response) or not isinstance(two, Response):
        return False
    if visit.page is None or other.page is None or two.status >= HTTPStatus.BAD_REQUEST:
        return False
    sent_on = bool(one.hops and two.hops) and same_place(one.final_url, two.final_url)
    return sent_on or same_answer(visit.page, other.page)


def _is_front(url: str) -> bool:
    return same_place(url, front_page(url))
