"""One address visited: its answer, its page, and what that means."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass, replace

from citecheck.audit.doors import Doors
from citecheck.liveness import judge_failure, judge_page
from citecheck.model import Failure, Liveness, Page, Reason, Response, Status
from citecheck.page import read_page
from citecheck.settings import Settings

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Visit:
    """What one address answered; the body is dropped, its text is in `page`."""

    liveness: Liveness
    outcome: Response | Failure | None = None
    page: Page | None = None


async def visit(url: str, doors: Doors, settings: Settings) -> Visit:
    """What became of one address; our own faults end as `unreachable: internal`."""
    try:
        return await _visit(url, doors, settings)
    except Exception as error:  # one bad page must not end an audit
        log.exception("internal error at %s", url)
        failure = Failure(url, Reason.INTERNAL, f"{type(error).__name__}: {error}")
        return Visit(judge_failure(failure), failure)


async def _visit(url: str, doors: Doors, settings: Settings) -> Visit:
    outcome = await doors.fetch(url)
    if isinstance(outcome, Failure):
        return Visit(judge_failure(outcome), outcome)
    page = await asyncio.to_thread(read_page, outcome.body, outcome.content_type, url)
    return Visit(_judge(url, outcome, page, settings), replace(outcome, body=b""), page)


def _judge(url: str, answer: Response, page: Page, settings: Settings) -> Liveness:
    if answer.status in settings.accept:
        return Liveness(Status.ALIVE, Reason.OK, f"HTTP {answer.status} is accepted")
    return judge_page(page, url, answer.final_url, answer.status, answer)
