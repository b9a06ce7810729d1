"""The columns of the two tables, as data: their names, and what people call them instead."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Columns:
    """A table's columns; any others are kept in the file and ignored."""

    rows: str  # what the table holds
    option: str  # that names its file
    needed: tuple[str, ...]
    optional: tuple[str, ...]

    @property
    def known(self) -> tuple[str, ...]:
        """The names of all columns that are read."""
        return self.needed + self.optional


SOURCES = Columns(
    "sources",
    "--sources",
    needed=("source_id", "url"),
    optional=(
        "accessed",
        "published",
        "locator",
        "kind",
        "archive_url",
        "file",
        "citation",
        "location",
        "ibid_of",
        "repair",
    ),
)
CLAIMS = Columns(
    "claims",
    "--claims",
    needed=("claim_id", "claim", "source_ids"),
    optional=("location", "figures", "quotes", "link"),
)
TABLES = (SOURCES, CLAIMS)

# column -> other names for it, written as `headers.squeeze` leaves them
ALIASES = {
    "source_id": ("id", "source", "no", "nr", "number", "note", "footnote", "ref", "key"),
    "url": ("link", "href", "address", "uri", "website", "web", "ulr", "urllink", "linkurl"),
    "accessed": ("accessdate", "dateaccessed", "accessedon", "accessedat", "lastaccessed"),
    "claim_id": ("id", "no", "nr", "number", "key"),
    "claim": ("claimtext", "text", "sentence", "statement"),
    "source_ids": ("source", "sources", "refs", "references", "notes", "footnotes", "cites"),
}
