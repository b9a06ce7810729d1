"""In what order claims are judged, and what becomes of them after the stop."""

from __future__ import annotations

import asyncio

import pytest
from tests.audit.reader import read_here

from citecheck.audit import audit
from citecheck.model import (
    Audit,
    Claim,
    ClaimVerdict,
    Failure,
    Paper,
    Progress,
    Response,
    Source,
    Stage,
)
from citecheck.settings import Settings

SOURCES = tuple(Source(name, f"https://{name}.example/tides") for name in "ab")
CLAIMS = tuple(Claim(f"c{n}", "High water at 12 feet.", ("ab"[n % 2],)) for n in range(6))


async def tides(url: str, *, follow: bool = True) -> Response | Failure:
    return Response(url, url, 200, (("content-type", "text/html"),), b"<p>High water at 12 feet.")


class Watcher:
    def __init__(self, stop: asyncio.Event, last: int) -> None:
        self.stop, self.last, self.names = stop, last, []

    def notice(self, event: Progress) -> None:
        if event.stage is Stage.CLAIMS and event.label:
            self.names.append(event.label)
            if event.done == self.last:
                self.stop.set()


def judged(last: int = len(CLAIMS)) -> tuple[Audit, list[str]]:
    async def run() -> tuple[Audit, list[str]]:
        stop = asyncio.Event()
        watcher = Watcher(stop, last)
        paper, settings = Paper(CLAIMS, SOURCES), Settings(wayback=False)
        done = await audit(
            paper, settings=settings, fetch=tides, read=read_here, observer=watcher, stop=stop
        )
        return done, watcher.names

    return asyncio.run(run())


def test_claims_on_one_source_are_judged_together_and_told_in_the_papers_order():
    done, names = judged()
    assert names == ["c0", "c2", "c4", "c1", "c3", "c5"]
    assert [result.claim.claim_id for result in done.claims] == [f"c{n}" for n in range(6)]
    assert {result.verdict for result in done.claims} == {ClaimVerdict.SUPPORTED}


@pytest.mark.parametrize("last", [0, 2])
def test_claims_that_the_stop_forestalls_are_told_all_the_same(last):
    done, _ = judged(last)
    verdicts = [result.verdict for result in done.claims]
    assert len(verdicts) == len(CLAIMS)
    assert verdicts.count(ClaimVerdict.SUPPORTED) == last
