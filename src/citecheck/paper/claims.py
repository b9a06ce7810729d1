"""claims.csv: one row per statement."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet
from pathlib import Path

from citecheck.model import Claim, ClaimLink
from citecheck.paper.tables import Row, read_table

NONE = "-"  # in `figures` and `quotes`: there are none to check
# A claim is a sentence or two; a chapter in one cell is a mistake, and slow to match.
LONGEST_CLAIM = 10_000
ITEM_SEPARATOR = re.compile(r"\s\|\s")


def read_claims(path: Path, known: AbstractSet[str]) -> tuple[Claim, ...]:
    """The claims of a file, in its order; every cited source is among the `known` ids."""
    lines: dict[str, int] = {}
    claims = []
    for row in read_table(path, needed=("claim_id", "claim", "source_ids")):
        claim = _claim(row, known)
        if claim.claim_id in lines:
            first = lines[claim.claim_id]
            raise row.error(f"{claim.claim_id!r} stands on line {first} already", "claim_id")
        lines[claim.claim_id] = row.line
        claims.append(claim)
    return tuple(claims)


def _claim(row: Row, known: AbstractSet[str]) -> Claim:
    return Claim(
        claim_id=row.need("claim_id"),
        claim=_sentence(row),
        source_ids=_source_ids(row, known),
        location=row.get("location"),
        figures=_items(row, "figures"),
        quotes=_items(row, "quotes"),
        link=_link(row),
        line=row.line,
    )


def _sentence(row: Row) -> str:
    text = row.need("claim")
    if len(text) > LONGEST_CLAIM:
        raise row.error(f"has {len(text)} characters: a claim is a sentence or two", "claim")
    return text


def _source_ids(row: Row, known: AbstractSet[str]) -> tuple[str, ...]:
    cell = row.get("source_ids") or ""
    ids = tuple(dict.fromkeys(part.strip() for part in cell.split(";") if part.strip()))
    for source_id in ids:
        if source_id not in known:
            hint = " (several ids are separated by ;)" if "," in source_id else ""
            raise row.error(f"no source {source_id[:40]!r} in the sources{hint}", "source_ids")
    return ids


def _items(row: Row, column: str) -> tuple[str, ...] | None:
    cell = row.get(column)
    if cell is None:
        return None
    if cell == NONE:
        return ()
    return tuple(part.strip() for part in ITEM_SEPARATOR.split(cell) if part.strip())


def _link(row: Row) -> ClaimLink | None:
    text = row.get("link")
    try:
        return ClaimLink(text.lower()) if text else None
    except ValueError:
        words = ", ".join(ClaimLink)
        raise row.error(f"{text!r} is none of {words}", "link") from None
