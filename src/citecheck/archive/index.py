"""The index of captures: which moments of a page an archive holds (its CDX server)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from urllib.parse import urlencode

from citecheck.archive.addresses import WAYBACK_HOST, as_asked, moment
from citecheck.archive.queue import Queue
from citecheck.model import Response, Unknown

# Half widths, asked one after the other until a row is found: a bounded question is
# answered in time, an unbounded one for a busy page may not be.
WINDOWS = (timedelta(days=90), timedelta(days=730), None)
ROW_LIMIT = 200
FIELDS = ("timestamp", "original", "statuscode")
# The Wayback Machine's first year, and one that no capture will see: a mistyped access
# date must not lead out of the calendar.
EARLIEST = datetime(1996, 1, 1, tzinfo=UTC)
LATEST = datetime(2100, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Row:
    """One capture in the index."""

    timestamp: str
    original: str
    captured_at: datetime


async def nearest_rows(
    queue: Queue, base: str | None, url: str, when: datetime
) -> tuple[Row, ...] | Unknown:
    """The readable captures of `url`, nearest to `when` first; empty if there are none."""
    for window in WINDOWS:
        answer = await queue.search(_question(base, url, when, window))
        rows = answer if isinstance(answer, Unknown) else read_rows(answer)
        if isinstance(rows, Unknown):
            return rows
        if rows:
            return tuple(sorted(rows, key=lambda row: abs(row.captured_at - when)))
    return ()


def read_rows(answer: Response) -> tuple[Row, ...] | Unknown:
    """The rows of an index answer that play back as readable pages."""
    if answer.status != HTTPStatus.OK:
        return Unknown(f"the archive's index answered {answer.status}")
    if not answer.body.strip():
        return ()
    try:
        header, *lines = json.loads(answer.body) or [FIELDS]
        columns = [header.index(name) for name in FIELDS]
        rows = [_row(*(str(line[column]) for column in columns)) for line in lines if line]
    except (ValueError, TypeError, LookupError, AttributeError, RecursionError):
        return Unknown("the archive's index sent no table")
    return tuple(dict.fromkeys(row for row in rows if row is not None))


def _row(timestamp: str, original: str, status: str) -> Row | None:
    """A row, or None for redirects, errors and the broken rows that the index holds."""
    captured_at = moment(timestamp)
    # "-" is a revisit: unchanged since an earlier capture, and played back like it
    if captured_at is None or not (status == "-" or status.startswith("2")):
        return None
    return Row(timestamp, original, captured_at)


def _question(base: str | None, url: str, when: datetime, window: timedelta | None) -> str:
    fields = {
        "url": as_asked(url),
        "output": "json",
        "fl": ",".join(FIELDS),
        "filter": "!statuscode:[345]..",
        "limit": str(ROW_LIMIT),
    }
    if window is not None:
        day = min(max(when, EARLIEST), LATEST)
        fields["from"] = f"{day - window:%Y%m%d}"
        fields["to"] = f"{day + window:%Y%m%d}"
    return f"{(base or WAYBACK_HOST).rstrip('/')}/cdx/search/cdx?{urlencode(fields)}"
