"""`citecheck demo`: a whole audit of a sample paper against a small web on loopback.

The newcomer's first look and the end-to-end test: real sockets and the same code path as any
audit, but no network and the same outcome every day. Some of the paper's citations are dead,
some of its figures wrong; between them they show every status and every verdict.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

from citecheck.audit import audit
from citecheck.audit.doors import web_options
from citecheck.demo import archive_site, site
from citecheck.demo.names import Names, closed_port
from citecheck.demo.sample import write_sample
from citecheck.demo.server import Answer, Request, Silence, serve
from citecheck.model import Audit, Fetch, Observer
from citecheck.paper import read_paper
from citecheck.settings import Settings
from citecheck.web import open_fetch

__all__ = ["audit_sample", "write_sample"]

SETTINGS = Settings(
    # One host never answers. Long enough for a busy machine, short enough for a person.
    timeout=1.5,
    retries=0,
    allow_private=True,  # all of the demo's web is on loopback
    wayback_url=f"http://{archive_site.HOST}",
    cache=False,
)


async def audit_sample(
    folder: Path,
    observer: Observer | None = None,
    *,
    settings: Settings = SETTINGS,
    stop: asyncio.Event | None = None,
) -> Audit:
    """The audit of the paper in `folder` against the demo's web, served while it lasts."""
    paper = read_paper(folder / "claims.csv", folder / "sources.csv")
    async with _small_web(settings) as fetch:
        return await audit(paper, settings=settings, fetch=fetch, observer=observer, stop=stop)


@asynccontextmanager
async def _small_web(settings: Settings) -> AsyncIterator[Fetch]:
    """A way to the demo's web and to nothing else: proxies of the environment are not asked."""
    options = replace(web_options(settings), trust_env=False)
    with closed_port() as closed:
        async with serve(_answer) as port:
            names = Names(site.HOSTS | {archive_site.HOST}, port, site.DESERTED, closed)
            async with open_fetch(options, resolver=names) as fetch:
                yield fetch


def _answer(request: Request) -> Answer | Silence:
    if request.host == archive_site.HOST:
        return archive_site.answer(request)
    return site.answer(request)
