"""One address read: its answer, its page, and what that means."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from citecheck.audit.aside import at_leisure
from citecheck.audit.doors import Doors
from citecheck.liveness import challenge_in_headers, judge_failure, judge_page, sends_on
from citecheck.model import Failure, Hop, Liveness, Page, Reason, Response, Status
from citecheck.page import INTERNAL, Stored
from citecheck.settings import Settings

GOOD = range(200, 300)  # statuses whose pages are looked at
MOST_REFRESHES = 5  # pages in a row that only send on; real ones do so once
# A refresh to what no one asks for is a redirect to nowhere.
NOWHERE = frozenset({Reason.SCHEME, Reason.BAD_URL})


@dataclass(frozen=True, slots=True)
class Visit:
    """What one address answered; the body is dropped, its text is in `page`.

    At the end of a visit the text goes too; where a claim cites it, `stored` has it.
    """

    liveness: Liveness
    outcome: Response | Failure | None = None
    page: Page | None = None
    stored: Stored | None = None
    fits: Mapping[str, float | None] = field(
        default_factory=dict
    )  # by citation: see `citation_fit`


async def look(url: str, doors: Doors, settings: Settings) -> Visit:
    """What `url` answers, and where pages lead that only send their reader on."""
    hops: tuple[Hop, ...] = ()
    target = url
    for _ in range(MOST_REFRESHES + 1):
        answered = await _ask(target, doors)
        if isinstance(answered, Failure):
            return _failed(replace(answered, hops=hops + answered.hops), sent_on=bool(hops))
        page, answer = answered[1], replace(answered[0], hops=hops + answered[0].hops)
        if answer.status in GOOD and (page.unreadable or "").startswith(INTERNAL):
            return _failed(_fault_of_ours(answer, page))
        onward = _onward(page, answer)
        if onward is None:
            liveness = await at_leisure(page, _judge, url, answer, page, settings)
            return Visit(liveness, answer, page)
        hops = (*answer.hops, Hop(answer.status, answer.final_url))
        target = onward.partition("#")[0]
        if any(target == hop.url for hop in hops):
            break
    return _failed(Failure(url, Reason.REDIRECT_LOOP, f"pages that send on to {target}", hops))


def _fault_of_ours(answer: Response, page: Page) -> Failure:
    """A page that our reader broke at: nobody can tell what it shows."""
    return Failure(
        answer.url,
        Reason.INTERNAL,
        page.unreadable or "",
        answer.hops,
        elapsed_ms=answer.elapsed_ms,
        attempts=answer.attempts,
        fetched_at=answer.fetched_at,
    )


def _onward(page: Page, answer: Response) -> str | None:
    """Where a page leads that only sends on; an error and a challenge stand for themselves."""
    if answer.status not in GOOD or challenge_in_headers(answer):
        return None
    return sends_on(page, answer.final_url, answer.header("refresh"))


async def _ask(url: str, doors: Doors) -> tuple[Response, Page] | Failure:
    """The answer of `url`, its body dropped, and the page that was in it."""
    with doors.scales.weighing():
        outcome = await doors.fetch(url)
        if isinstance(outcome, Failure):
            return outcome
        page = await doors.read(outcome.body, outcome.content_type, url)
        return replace(outcome, body=b""), page


def _failed(failure: Failure, *, sent_on: bool = False) -> Visit:
    if sent_on and failure.reason in NOWHERE:
        failure = replace(failure, reason=Reason.REDIRECT_INVALID)
    return Visit(judge_failure(failure), failure)


def _judge(url: str, answer: Response, page: Page, settings: Settings) -> Liveness:
    if answer.status in settings.accept:
        return Liveness(Status.ALIVE, Reason.OK, f"HTTP {answer.status} is accepted")
    return judge_page(page, url, answer.final_url, answer.status, answer)
