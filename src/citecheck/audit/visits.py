"""One address visited: read, and thought over where its host gives reason to."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace

from citecheck.audit.aside import at_leisure
from citecheck.audit.doors import Doors
from citecheck.audit.probes import Probes, second_thoughts
from citecheck.audit.reading import Visit, look
from citecheck.liveness import judge_failure
from citecheck.match.titles import citation_fit
from citecheck.model import Failure, Forgetful, Page, Reason, Response
from citecheck.settings import Settings
from citecheck.text.credentials import mask_passwords

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What an address is asked for: its liveness always, its text where a claim cites it."""

    citations: frozenset[str] = frozenset()
    cited: bool = False


async def visit(
    url: str, wanted: Wanted, doors: Doors, settings: Settings, probes: Probes
) -> Visit:
    """What became of one address; our own faults end as `unreachable: internal`.

    The page is stored only where it is wanted, and is what was cited.
    """
    try:
        seen = await look(url, doors, settings)
        seen = replace(seen, liveness=await second_thoughts(url, seen, probes))
        _forget_unless_good(url, seen, doors)
        seen = _fitted(seen, wanted)
        return _without_text(await _stored(seen, doors) if wanted.cited else seen)
    except Exception as error:  # one bad page must not end an audit
        log.exception("internal error at %s", mask_passwords(url))
        failure = Failure(url, Reason.INTERNAL, mask_passwords(f"{type(error).__name__}: {error}"))
        return Visit(judge_failure(failure), failure)


def _forget_unless_good(url: str, seen: Visit, doors: Doors) -> None:
    """Have the next audit ask again for what is no page: maintenance, a wall, a soft 404."""
    if seen.liveness.status.readable or not isinstance(doors.fetch, Forgetful):
        return
    doors.fetch.forget(url)
    if isinstance(seen.outcome, Response):  # where pages that only send on have led to
        doors.fetch.forget(seen.outcome.url)


def _fitted(seen: Visit, wanted: Wanted) -> Visit:
    if seen.page is None or not seen.liveness.status.readable:
        return seen
    return replace(seen, fits={text: citation_fit(seen.page, text) for text in wanted.citations})


async def _stored(seen: Visit, doors: Doors) -> Visit:
    """The visit with its page laid by, if it can be evidence."""
    if seen.page is None or seen.page.unreadable or not seen.liveness.status.readable:
        return seen
    return replace(seen, stored=await at_leisure(seen.page, doors.storage.keep, seen.page))


def _without_text(seen: Visit) -> Visit:
    if seen.page is None:
        return seen
    page = Page(
        "",
        title=seen.page.title,
        language=seen.page.language,
        url=seen.page.url,
        unreadable=seen.page.unreadable,
    )
    return replace(seen, page=page)
