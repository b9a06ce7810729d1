"""The paper: its claims, and the sources they cite."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class SourceKind(StrEnum):
    """What a note is, and so whether there is an address to ask."""

    WEB = "web"
    PRINT = "print"  # a book: no address
    NOTE = "note"  # an explanation: cites nothing


class ClaimLink(StrEnum):
    """How a claim came by its sources."""

    MARKER = "marker"  # the sentence carries the note mark
    INHERITED = "inherited"  # it stands before the mark in the same paragraph


@dataclass(frozen=True, slots=True)
class Source:
    """One footnote or reference: a row of sources.csv."""

    source_id: str  # the note's number or key, as the paper prints it
    url: str | None = None  # the cited address, repaired; None for a book or plain note
    accessed: date | None = None  # when the author read it
    published: str | None = None  # ISO date, or a year
    locator: str | None = None  # "p. 31"
    kind: SourceKind = SourceKind.WEB
    archive_url: str | None = None  # a capture that the author pinned
    file: str | None = None  # the author's own copy, relative to sources.csv
    citation: str | None = None  # the note's text as printed
    location: str | None = None  # where the note stands in the paper: "paper.md:131"
    ibid_of: str | None = None
    repair: str | None = None
    line: int | None = None  # the row's line in sources.csv, as an editor counts


@dataclass(frozen=True, slots=True)
class Claim:
    """One statement of the paper: a row of claims.csv."""

    claim_id: str
    claim: str  # the sentence, markup removed
    source_ids: Sequence[str] = ()
    location: str | None = None
    figures: Sequence[str] | None = None  # None: found automatically; (): none
    quotes: Sequence[str] | None = None  # None: found automatically; (): none
    link: ClaimLink | None = None
    line: int | None = None  # the row's line in claims.csv, as an editor counts


@dataclass(frozen=True, slots=True)
class Paper:
    """What is audited: the claims and the sources they cite, in file order."""

    claims: tuple[Claim, ...]
    sources: tuple[Source, ...]
    claims_file: str = "claims.csv"
    sources_file: str = "sources.csv"

    @property
    def cited(self) -> frozenset[str]:
        """The ids of the sources that a claim cites."""
        return frozenset(source_id for claim in self.claims for source_id in claim.source_ids)
