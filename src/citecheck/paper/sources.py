"""sources.csv: one row per footnote or reference."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

from citecheck.model import Source, SourceKind
from citecheck.paper.citing import composed
from citecheck.paper.columns import SOURCES
from citecheck.paper.copies import copy_fault
from citecheck.paper.dates import is_published, parse_day, rewritten
from citecheck.paper.tables import Row, read_table

# A note's number or key; a longer one is a cell in the wrong column.
LONGEST_ID = 200


def read_sources(path: Path) -> tuple[Source, ...]:
    """The sources of a file, in its order; ids are unique."""
    lines: dict[str, int] = {}
    sources = []
    for row in read_table(path, SOURCES):
        source = _source(row)
        _check_copy(path, row)
        name = composed(source.source_id)
        if name in lines:
            first = lines[name]
            raise row.error(
                f"{source.source_id!r} stands on line {first} already: each has its own",
                "source_id",
            )
        lines[name] = row.line
        sources.append(source)
    return tuple(sources)


def _check_copy(path: Path, row: Row) -> None:
    """The author's own copy must be there before any work is done."""
    name = row.get("file")
    fault = copy_fault(path.parent, name) if name else None
    if fault is not None:
        raise row.error(f"{(name or '')[:80]!r}: {fault}", "file")


def _source(row: Row) -> Source:
    url = row.get("url")
    return Source(
        source_id=_source_id(row),
        url=url,
        accessed=_accessed(row),
        published=_published(row),
        locator=row.get("locator"),
        kind=_kind(row, url),
        archive_url=row.get("archive_url"),
        file=row.get("file"),
        citation=row.get("citation"),
        location=row.get("location"),
        ibid_of=row.get("ibid_of"),
        repair=row.get("repair"),
        line=row.line,
    )


def _source_id(row: Row) -> str:
    source_id = row.need("source_id")
    if ";" in source_id:
        raise row.error(
            f"{source_id[:40]!r} holds a semicolon, which separates ids in source_ids", "source_id"
        )
    if len(source_id) > LONGEST_ID:
        raise row.error(f"has {len(source_id)} characters: is it an id?", "source_id")
    return source_id


def _accessed(row: Row) -> date | None:
    text = row.get("accessed")
    day = parse_day(text) if text else None
    if text and day is None:
        raise row.error(f"{text[:40]!r} is no date: write it like {rewritten(text)}", "accessed")
    return day


def _published(row: Row) -> str | None:
    text = row.get("published")
    if text and not is_published(text):
        raise row.error(
            f"{text[:40]!r} is neither a date nor a year: "
            f"write it like {rewritten(text)} or 2015, or leave it blank",
            "published",
        )
    return sys.intern(text) if text else None


def _kind(row: Row, url: str | None) -> SourceKind:
    text = row.get("kind")
    if text is None:
        return SourceKind.WEB if url else SourceKind.PRINT
    try:
        return SourceKind(text.lower())
    except ValueError:
        words = ", ".join(SourceKind)
        raise row.error(f"{text[:40]!r} is none of {words}", "kind") from None
