"""Sources read: each distinct address asked once, each capture looked up once."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from citecheck.archive import read_capture_address
from citecheck.audit.capturing import Captured, capture_of
from citecheck.audit.doors import Doors
from citecheck.audit.gathering import gather_until
from citecheck.audit.network import mark_offline, nothing_answered
from citecheck.audit.probes import open_probes
from citecheck.audit.reading import Visit, look
from citecheck.audit.visits import Wanted, visit
from citecheck.model import (
    ArchiveResult,
    ArchiveStatus,
    Liveness,
    Observer,
    Paper,
    Reason,
    Source,
    Stage,
    Status,
)
from citecheck.settings import Settings
from citecheck.web import is_web_address

# No archive is asked for what is no public address.
NOT_ADDRESSES = frozenset({Reason.SCHEME, Reason.BAD_URL, Reason.PRIVATE_ADDRESS})
SKIPPED = Captured(ArchiveResult(ArchiveStatus.SKIPPED))
UNKNOWN = Captured(ArchiveResult(ArchiveStatus.UNKNOWN, detail="the audit ended before"))


@dataclass(frozen=True, slots=True)
class ReadSource:
    """One source: its live page and its capture."""

    source: Source
    visit: Visit
    captured: Captured


async def read_sources(
    paper: Paper, doors: Doors, settings: Settings, observer: Observer, stop: asyncio.Event
) -> dict[str, ReadSource]:
    """A reading for every source of the paper, by its id."""
    asked = [source for source in paper.sources if _unasked(source, settings) is None]
    wanted = _wanted(asked, paper.cited)
    lookups = {_lookup_key(s): s for s in asked if settings.wayback and is_web_address(address(s))}
    async with open_probes(lambda url: look(url, doors, settings)) as probes:
        visiting = {url: visit(url, each, doors, settings, probes) for url, each in wanted.items()}
        looking_up = {
            key: capture_of(s, address(s), doors, settings, cited=wanted[address(s)].cited)
            for key, s in lookups.items()
        }
        visits, captures = await asyncio.gather(
            gather_until(stop, visiting, Stage.SOURCES, observer),
            gather_until(stop, looking_up, Stage.CAPTURES, observer),
        )
    readings = {s.source_id: _reading(s, settings, visits, captures) for s in paper.sources}
    if await nothing_answered(visits.values(), captures.values(), doors.names):
        return {key: _offline(reading) for key, reading in readings.items()}
    return readings


def address(source: Source) -> str:
    """What is asked for a source: its url without the fragment, which no server sees.

    Where a capture is cited, its original is asked: what was archived may still be alive.
    """
    url = source.url or ""
    cited = read_capture_address(url)
    asked = cited.original if cited and cited.original else url
    return asked.partition("#")[0]  # urldefrag raises at brackets in a password


def _wanted(asked: Iterable[Source], cited: frozenset[str]) -> dict[str, Wanted]:
    """Each distinct address, and what the sources behind it are asked for."""
    wanted: dict[str, Wanted] = {}
    for source in asked:
        known = wanted.get(address(source), Wanted())
        wanted[address(source)] = Wanted(
            known.citations | ({source.citation} if source.citation else set()),
            known.cited or source.source_id in cited,
        )
    return wanted


def _lookup_key(source: Source) -> tuple[str, ...]:
    return (address(source), str(source.accessed or source.published), source.archive_url or "")


def _unasked(source: Source, settings: Settings) -> Reason | None:
    """Why a source is not asked at all."""
    if not source.url:
        return Reason.NO_URL
    if any(re.search(pattern, source.url) for pattern in settings.exclude):
        return Reason.EXCLUDED
    return None


def _reading(
    source: Source,
    settings: Settings,
    visits: Mapping[str, Visit],
    captures: Mapping[tuple[str, ...], Captured],
) -> ReadSource:
    reason = _unasked(source, settings)
    if reason is not None:
        return ReadSource(source, Visit(Liveness(Status.UNCHECKED, reason)), SKIPPED)
    interrupted = Visit(Liveness(Status.UNCHECKED, Reason.INTERRUPTED))
    seen = visits.get(address(source), interrupted)
    if not settings.wayback or seen.liveness.reason in NOT_ADDRESSES:
        return ReadSource(source, seen, SKIPPED)
    return ReadSource(source, seen, captures.get(_lookup_key(source), UNKNOWN))


def is_offline(reading: ReadSource) -> bool:
    """Whether a source went unasked for want of a network."""
    return reading.visit.liveness.reason is Reason.OFFLINE


def _offline(reading: ReadSource) -> ReadSource:
    return replace(
        reading, visit=replace(reading.visit, liveness=mark_offline(reading.visit.liveness))
    )
