"""Findings: what a person should act on."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from citecheck.model.items import Confidence


class Severity(StrEnum):
    """How bad, worst first."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Location:
    """A place in a file of the operator's: line as an editor counts."""

    file: str
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """What a person should act on."""

    rule: str  # "CC101"
    name: str  # "dead-link"
    severity: Severity
    confidence: Confidence
    location: Location
    message: str
    suggestion: str = ""
    source_id: str | None = None
    claim_id: str | None = None
    fingerprint: str = ""  # the same from run to run
    item: str | None = None  # the figure or quote it is about, as the claim prints it
