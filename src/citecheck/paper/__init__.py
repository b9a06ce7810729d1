"""The paper as claims and sources, read from its two CSV files."""

from __future__ import annotations

from pathlib import Path

from citecheck.errors import InputError
from citecheck.model import Paper
from citecheck.paper.citing import composed
from citecheck.paper.claims import read_claims
from citecheck.paper.copies import read_copy
from citecheck.paper.sources import read_sources

__all__ = ["read_copy", "read_paper"]


def read_paper(claims_path: Path, sources_path: Path) -> Paper:
    """The paper of the two files; InputError names file, line and column of what is wrong."""
    _refuse_the_same(claims_path, sources_path)
    sources = read_sources(sources_path)
    claims = read_claims(claims_path, {composed(s.source_id): s.source_id for s in sources})
    return Paper(claims, sources, claims_file=str(claims_path), sources_file=str(sources_path))


def _refuse_the_same(claims_path: Path, sources_path: Path) -> None:
    try:
        same = claims_path.samefile(sources_path)
    except (OSError, ValueError):  # one of them is not there: its reader says so
        return
    if same and claims_path.is_file():
        raise InputError(
            "is given for both the claims and the sources: they are two tables",
            path=str(claims_path),
        )
