"""Readings as the report shows them: one SourceResult for every source of the paper."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any, Protocol

from citecheck.audit.sources import ReadSource
from citecheck.match.titles import title_similarity
from citecheck.model import (
    Failure,
    FailureHistory,
    Paper,
    Response,
    SourceResult,
    Status,
)


class History(Protocol):
    """Knows earlier audits; `state` does."""

    def failures(self, url: str, now: datetime) -> FailureHistory:
        """How long `url` has been unreachable, with the audit of `now` counted in."""
        ...


def source_results(
    paper: Paper,
    readings: Mapping[str, ReadSource],
    unread: Mapping[str, str],
    history: History | None,
    now: datetime,
) -> tuple[SourceResult, ...]:
    """The results in the order of sources.csv."""
    citing = defaultdict[str, list[str]](list)
    for claim in paper.claims:
        for source_id in dict.fromkeys(claim.source_ids):
            citing[source_id].append(claim.claim_id)
    results = (
        _result(readings[s.source_id], citing[s.source_id], history, now) for s in paper.sources
    )
    return tuple(
        replace(result, unread=unread.get(result.source.source_id, "")) for result in results
    )


def _result(
    reading: ReadSource, claim_ids: Iterable[str], history: History | None, now: datetime
) -> SourceResult:
    source, visit = reading.source, reading.visit
    page = visit.page
    return SourceResult(
        source=source,
        liveness=visit.liveness,
        archive=reading.captured.result,
        title=page.title if page else None,
        language=page.language if page else None,
        title_similarity=title_similarity(page.title, source.citation) if page else None,
        citation_fit=visit.fits.get(source.citation or ""),
        claim_ids=tuple(claim_ids),
        failures=_failures(reading, history, now),
        **_answer(visit.outcome),
    )


def _answer(outcome: Response | Failure | None) -> dict[str, Any]:
    """What the answer, or the lack of one, adds to the result."""
    if outcome is None:
        return {}
    shared = {
        "hops": outcome.hops,
        "elapsed_ms": outcome.elapsed_ms,
        "attempts": outcome.attempts,
        "checked_at": outcome.fetched_at,
    }
    if isinstance(outcome, Failure):
        return shared
    return shared | {
        "http_status": outcome.status,
        "final_url": outcome.final_url,
        "content_type": outcome.content_type,
        "from_cache": outcome.from_cache,
    }


def _failures(reading: ReadSource, history: History | None, now: datetime) -> FailureHistory | None:
    url = reading.source.url
    if history is None or url is None or reading.visit.liveness.status is not Status.UNREACHABLE:
        return None
    return history.failures(url, now)
