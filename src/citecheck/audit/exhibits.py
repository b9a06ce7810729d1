"""Exhibits: the readable texts of each source, in the order in which they are heard."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from citecheck.audit.sources import ReadSource
from citecheck.match.copies import is_copy
from citecheck.model import Page, Paper, Via
from citecheck.page import read_page
from citecheck.paper import read_copy


@dataclass(frozen=True, slots=True)
class Exhibit:
    """A text of a source, and the way by which it was read."""

    source_id: str
    via: Via
    url: str | None
    page: Page


Shelf = Mapping[str, Sequence[Exhibit]]


def shelve(paper: Paper, readings: Mapping[str, ReadSource]) -> Shelf:
    """The exhibits of every source; copies of the paper itself are none."""
    verdicts: dict[int, bool] = {}

    def copied(page: Page) -> bool:
        key = id(page)  # sources that share an address share its page
        if key not in verdicts:
            verdicts[key] = is_copy(page, paper.claims)
        return verdicts[key]

    return {
        key: tuple(exhibit for exhibit in _exhibits(paper, reading) if not copied(exhibit.page))
        for key, reading in readings.items()
    }


def _exhibits(paper: Paper, reading: ReadSource) -> Iterator[Exhibit]:
    found = list(_fetched(reading))
    yield from found
    if reading.source.file and not found:
        yield _copy(paper, reading)


def _fetched(reading: ReadSource) -> Iterator[Exhibit]:
    source_id, visit, captured = reading.source.source_id, reading.visit, reading.captured
    if visit.page and visit.liveness.status.readable and not visit.page.unreadable:
        yield Exhibit(source_id, Via.LIVE, reading.source.url, visit.page)
    if captured.page and not captured.page.unreadable:
        yield Exhibit(source_id, Via.ARCHIVE, captured.result.url, captured.page)


def _copy(paper: Paper, reading: ReadSource) -> Exhibit:
    body, path = read_copy(reading.source, paper.sources_file)
    return Exhibit(reading.source.source_id, Via.FILE, path, read_page(body, None, None))
