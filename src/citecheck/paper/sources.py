"""sources.csv: one row per footnote or reference."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from citecheck.model import Source, SourceKind
from citecheck.paper.tables import Row, read_table

ISO_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
PUBLISHED = re.compile(r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")


def read_sources(path: Path) -> tuple[Source, ...]:
    """The sources of a file, in its order; ids are unique."""
    lines: dict[str, int] = {}
    sources = []
    for row in read_table(path, needed=("source_id", "url")):
        source = _source(row)
        _check_copy(path, row)
        if source.source_id in lines:
            first = lines[source.source_id]
            raise row.error(f"{source.source_id!r} stands on line {first} already", "source_id")
        lines[source.source_id] = row.line
        sources.append(source)
    return tuple(sources)


def _check_copy(path: Path, row: Row) -> None:
    """The author's own copy must be there before any work is done."""
    name = row.get("file")
    if name is not None and not (path.parent / name).is_file():
        raise row.error(f"{name[:80]!r}: no such file beside the sources", "file")


def _source(row: Row) -> Source:
    url = row.get("url")
    return Source(
        source_id=row.need("source_id"),
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


def _accessed(row: Row) -> date | None:
    text = row.get("accessed")
    if text is None:
        return None
    error = row.error(f"{text[:40]!r} is no date: write it like 2015-07-30", "accessed")
    if not ISO_DATE.fullmatch(text):  # fromisoformat takes 20150730 and week dates too
        raise error
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise error from None


def _published(row: Row) -> str | None:
    text = row.get("published")
    if text is not None and not PUBLISHED.fullmatch(text):
        raise row.error(f"{text[:40]!r} is neither YYYY-MM-DD nor a year", "published")
    return text


def _kind(row: Row, url: str | None) -> SourceKind:
    text = row.get("kind")
    if text is None:
        return SourceKind.WEB if url else SourceKind.PRINT
    try:
        return SourceKind(text.lower())
    except ValueError:
        words = ", ".join(SourceKind)
        raise row.error(f"{text[:40]!r} is none of {words}", "kind") from None
