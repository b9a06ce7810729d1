"""The paper as claims and sources, read from its two CSV files."""

from __future__ import annotations

from pathlib import Path

from citecheck.model import Paper
from citecheck.paper.claims import read_claims
from citecheck.paper.copies import read_copy
from citecheck.paper.sources import read_sources

__all__ = ["read_copy", "read_paper"]


def read_paper(claims_path: Path, sources_path: Path) -> Paper:
    """The paper of the two files; InputError names file, line and column of what is wrong."""
    sources = read_sources(sources_path)
    claims = read_claims(claims_path, known={source.source_id for source in sources})
    return Paper(claims, sources, claims_file=str(claims_path), sources_file=str(sources_path))
