"""The audit: one paper in, one Audit out.

sources --web--> pages --liveness--> statuses        (sources)
sources --archive--> captures                        (capturing)
claims x pages --match--> items --> verdicts         (judging)
"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from citecheck import __version__
from citecheck.audit.aside import until
from citecheck.audit.doors import Given, open_doors
from citecheck.audit.exhibits import Exhibits, shelve
from citecheck.audit.judging import judge
from citecheck.audit.results import History, source_results
from citecheck.audit.sources import is_offline, read_sources
from citecheck.model import Archive, Audit, Fetch, Observer, Paper, Progress, Run, Store
from citecheck.page import Reader
from citecheck.settings import Settings
from citecheck.web import Resolver

__all__ = ["audit"]


class Silent:
    """The observer of those who do not want to know."""

    def notice(self, event: Progress) -> None:
        """Let it pass."""


async def audit(
    paper: Paper,
    *,
    settings: Settings | None = None,
    fetch: Fetch | None = None,
    archives: Sequence[Archive] | None = None,
    read: Reader | None = None,
    observer: Observer | None = None,
    now: Callable[[], datetime] | None = None,
    store: Store | None = None,
    history: History | None = None,
    resolver: Resolver | None = None,
    stop: asyncio.Event | None = None,
) -> Audit:
    """The audit of a paper: every source and claim once, in the paper's order.

    What is not handed in is made from the settings: `fetch` asks the web, `archives` the
    Wayback Machine, `read` makes pages of bodies in a process of its own. `store` keeps
    answers between runs, `history` knows earlier ones. When `stop` is set the audit ends early
    with what it has, and `Audit.run.complete` is false.
    When nothing at all answered, the sources are `unchecked: offline` and none is dead.
    """
    settings = settings or Settings()
    observer = observer or Silent()
    clock = now or _now
    started = clock()
    halt = stop or asyncio.Event()
    given = Given(fetch, archives, read, store, resolver)
    async with open_doors(settings, given) as doors:
        readings = await read_sources(paper, doors, settings, observer, halt)
        exhibits = await until(halt, shelve(paper, readings, doors)) or Exhibits()
        claims = await judge(paper, exhibits, observer, halt)
    network = settings.offline or not any(map(is_offline, readings.values()))
    return Audit(
        run=_run(started, clock(), complete=network and not halt.is_set(), network=network),
        sources=source_results(paper, readings, exhibits.unread, history, started),
        claims=claims,
        claims_file=paper.claims_file,
        sources_file=paper.sources_file,
    )


def _now() -> datetime:
    return datetime.now(UTC)


def _run(started: datetime, finished: datetime, *, complete: bool, network: bool) -> Run:
    run_id = f"{started:%Y%m%dT%H%M%SZ}-{secrets.token_hex(2)}"
    return Run(run_id, started, finished, complete, __version__, network)
