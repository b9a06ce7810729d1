"""claims.csv: one row per statement."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from citecheck.model import Claim, ClaimLink
from citecheck.paper.citing import advice, composed
from citecheck.paper.columns import CLAIMS
from citecheck.paper.tables import Row, read_table

NONE = "-"  # in `figures` and `quotes`: there are none to check
# A claim is a sentence or two; a chapter in one cell is a mistake, and slow to match.
LONGEST_CLAIM = 10_000
# Quotations may hold a bar of their own, figures never do.
ITEM_SEPARATORS = {"figures": re.compile(r"\|"), "quotes": re.compile(r"(?:^|\s)\|(?=\s|$)")}


def read_claims(path: Path, known: Mapping[str, str]) -> tuple[Claim, ...]:
    """The claims of a file, in its order; every cited source is among the `known` ids.

    The ids of `known` stand for themselves: claims share them with the sources, since
    200,000 claims with ids of their own would be 20 MB more.
    """
    lines: dict[str, int] = {}
    claims = []
    for row in read_table(path, CLAIMS):
        claim = _claim(row, known)
        if claim.claim_id in lines:
            first = lines[claim.claim_id]
            raise row.error(
                f"{claim.claim_id!r} stands on line {first} already: each has its own", "claim_id"
            )
        lines[claim.claim_id] = row.line
        claims.append(claim)
    return tuple(claims)


def _claim(row: Row, known: Mapping[str, str]) -> Claim:
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


def _source_ids(row: Row, known: Mapping[str, str]) -> tuple[str, ...]:
    cell = row.get("source_ids") or ""
    ids = tuple(dict.fromkeys(composed(part.strip()) for part in cell.split(";") if part.strip()))
    for source_id in ids:
        if source_id not in known:
            hint = advice(source_id, known.keys())
            raise row.error(f"the sources have no {source_id[:40]!r}{hint}", "source_ids")
    return tuple(map(known.__getitem__, ids))


def _items(row: Row, column: str) -> tuple[str, ...] | None:
    cell = row.get(column)
    if cell is None:
        return None
    if len(cell) > LONGEST_CLAIM:
        raise row.error(f"has {len(cell)} characters: name what to check in it", column)
    if cell == NONE:
        return ()
    parts = [part.strip() for part in ITEM_SEPARATORS[column].split(cell)]
    items = tuple(part for part in parts if part)
    if not items or NONE in items:
        raise row.error(f"{cell[:40]!r} names no {column}: write - for none, or nothing", column)
    return items


def _link(row: Row) -> ClaimLink | None:
    text = row.get("link")
    try:
        return ClaimLink(text.lower()) if text else None
    except ValueError:
        words = ", ".join(ClaimLink)
        raise row.error(f"{text!r} is none of {words}", "link") from None
