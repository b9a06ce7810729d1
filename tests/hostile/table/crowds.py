"""Hosts that are cited often: one that hangs on some pages, one that has had enough."""

from __future__ import annotations

import asyncio

from tests.hostile.answers import head, page, status
from tests.hostile.calls import Call, Row, row
from tests.hostile.table.slowness import silent
from tests.hostile.texts import article
from tests.hostile.words import ALIVE, DEAD_404, TIMEOUT, blocked

HANGING = 25
GOOD = 30
TIRED = 30


async def closes(call: Call) -> None:
    """A page, and a close that nobody was told of."""
    await page(article(f"Shut door {call.target}"))(call)


async def hangs_up_idle(call: Call) -> bool:
    """A page, then a 408 on the idle connection, as some balancers send."""
    await page(article(f"Idle door {call.target}"))(call)
    await asyncio.sleep(0.02)
    await call.send(
        head(408, [("Content-Length", "0"), ("Connection", "close")], "Request Timeout")
    )
    return False


async def warms(call: Call) -> bool | None:
    """Too busy for the first few requests, whatever is asked."""
    if call.before_host < 3:
        return await status(429, ("Retry-After", "1"))(call)
    return await page(article(f"Warm page {call.target}"))(call)


CROWDS: tuple[Row, ...] = (
    *(row(f"http://half-silent.test/silent/{n}", silent, TIMEOUT) for n in range(HANGING)),
    *(row(f"http://half-silent.test/good/{n}", page(article(f"Good page {n}")), ALIVE) for n in range(GOOD)),
    *(row(f"http://half-silent.test/gone/{n}", None, DEAD_404) for n in range(5)),
    *(row(f"http://tired.test/page/{n}", status(429), blocked(429)) for n in range(TIRED)),
    *(row(f"http://shut-door.test/page/{n}", closes, ALIVE) for n in range(8)),
    *(row(f"http://idle-door.test/page/{n}", hangs_up_idle, ALIVE) for n in range(8)),
    *(row(f"http://warming.test/page/{n}", warms, ALIVE) for n in range(8)),
    *(row("http://cited-often.test/page", page(article("Cited often")), ALIVE) for _ in range(4)),
    *(row(f"http://cited-often.test/page#{n}", page(article("Cited often")), ALIVE) for n in range(4)),
    *(row(f"https://busy.test/page/{n}", page(article(f"Busy page {n}")), ALIVE) for n in range(40)),
)  # fmt: skip
