"""Exhibits: the readable texts of each source, in the order in which they are heard.

Texts that are there and cannot be evidence are told with the reason: a file of a kind that is not
read, a page without text, a copy of the paper itself.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from citecheck.audit.doors import Doors
from citecheck.audit.sources import ReadSource
from citecheck.match.copies import is_copy, words_of
from citecheck.model import Page, Paper, Source, Via
from citecheck.page import Stored, aside
from citecheck.paper import read_copy

IS_THE_PAPER = "a page that looks like a copy of the paper: it holds over half of its text"
EMPTY = "an empty file"


@dataclass(frozen=True, slots=True)
class Exhibit:
    """A text of a source, where it lies, and the way by which it was read."""

    source_id: str
    via: Via
    url: str | None
    stored: Stored

    @property
    def page(self) -> Page:
        """The page, fetched from where it lies."""
        return self.stored()


Shelf = Mapping[str, Sequence[Exhibit]]
Words = Sequence[str]


@dataclass(frozen=True, slots=True)
class Exhibits:
    """By source: its exhibits, and why other texts of it are none."""

    shelf: Shelf = field(default_factory=dict)
    unread: Mapping[str, str] = field(default_factory=dict)


async def shelve(paper: Paper, readings: Mapping[str, ReadSource], doors: Doors) -> Exhibits:
    """What every source has to say; the author's own copy is read where nothing else can be."""
    words = words_of(paper.claims)
    fetched = {key: tuple(_fetched(reading)) for key, reading in readings.items()}
    copies = await aside(_copies, fetched, words)
    shelf: dict[str, Sequence[Exhibit]] = {}
    unread: dict[str, str] = {}
    for key, reading in readings.items():
        exhibits = tuple(each for each in fetched[key] if each.stored not in copies)
        faults = list(_faults(reading))
        if len(exhibits) < len(fetched[key]):
            faults.append(IS_THE_PAPER)
        if reading.source.file and not exhibits and key in paper.cited:
            own = await _own_copy(reading.source, paper, doors, words)
            if isinstance(own, str):
                faults.append(own)
            else:
                exhibits = (own,)
        shelf[key] = exhibits
        if faults:
            unread[key] = ", and ".join(faults)
    return Exhibits(shelf, unread)


def _copies(found: Shelf, words: Words) -> frozenset[Stored]:
    """The pages that are copies of the paper; sources that share an address share its page."""
    if not words:
        return frozenset()
    pages = {exhibit.stored for exhibits in found.values() for exhibit in exhibits}
    return frozenset(stored for stored in pages if is_copy(stored(), words))


async def _own_copy(source: Source, paper: Paper, doors: Doors, words: Words) -> Exhibit | str:
    """The author's own copy, or why it is no evidence."""
    body, path = await asyncio.to_thread(read_copy, source, paper.sources_file)
    page = await doors.read(body, None, None)
    fault = page.unreadable or (None if page.text.strip() else EMPTY)
    if fault is None and await aside(is_copy, page, words):
        fault = IS_THE_PAPER
    if fault is not None:
        return f"its copy {source.file}: {fault}"
    return Exhibit(source.source_id, Via.FILE, path, doors.storage.keep(page))


def _faults(reading: ReadSource) -> Iterator[str]:
    """Why what was fetched cannot be searched."""
    visit = reading.visit
    if visit.page and visit.page.unreadable and visit.liveness.status.readable:
        yield visit.page.unreadable
    if reading.captured.unread:
        yield f"its capture: {reading.captured.unread}"


def _fetched(reading: ReadSource) -> Iterator[Exhibit]:
    source_id, visit, captured = reading.source.source_id, reading.visit, reading.captured
    if visit.stored:
        yield Exhibit(source_id, Via.LIVE, reading.source.url, visit.stored)
    if captured.stored:
        yield Exhibit(source_id, Via.ARCHIVE, captured.result.url, captured.stored)
