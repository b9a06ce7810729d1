"""Exhibits: the readable texts of each source, in the order in which they are heard."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from citecheck.audit.sources import ReadSource
from citecheck.match.copies import is_copy
from citecheck.model import Page, Paper, Via
from citecheck.page import Reader
from citecheck.paper import read_copy


@dataclass(frozen=True, slots=True)
class Exhibit:
    """A text of a source, and the way by which it was read."""

    source_id: str
    via: Via
    url: str | None
    page: Page


Shelf = Mapping[str, Sequence[Exhibit]]


async def shelve(paper: Paper, readings: Mapping[str, ReadSource], read: Reader) -> Shelf:
    """The exhibits of every source; copies of the paper itself are none."""
    found = {key: await _exhibits(paper, reading, read) for key, reading in readings.items()}
    return await asyncio.to_thread(_originals, paper, found)


def _originals(paper: Paper, found: Shelf) -> Shelf:
    verdicts: dict[int, bool] = {}

    def copied(page: Page) -> bool:
        key = id(page)  # sources that share an address share its page
        if key not in verdicts:
            verdicts[key] = is_copy(page, paper.claims)
        return verdicts[key]

    return {
        key: tuple(exhibit for exhibit in exhibits if not copied(exhibit.page))
        for key, exhibits in found.items()
    }


async def _exhibits(paper: Paper, reading: ReadSource, read: Reader) -> tuple[Exhibit, ...]:
    found = tuple(_fetched(reading))
    if found or not reading.source.file:
        return found
    body, path = await asyncio.to_thread(read_copy, reading.source, paper.sources_file)
    page = await read(body, None, None)
    return (Exhibit(reading.source.source_id, Via.FILE, path, page),)


def _fetched(reading: ReadSource) -> Iterator[Exhibit]:
    source_id, visit, captured = reading.source.source_id, reading.visit, reading.captured
    if visit.page and visit.liveness.status.readable and not visit.page.unreadable:
        yield Exhibit(source_id, Via.LIVE, reading.source.url, visit.page)
    if captured.page and not captured.page.unreadable:
        yield Exhibit(source_id, Via.ARCHIVE, captured.result.url, captured.page)
