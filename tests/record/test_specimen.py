"""The specimen is rich enough for the round trip to mean something."""

from __future__ import annotations

import dataclasses
from collections import defaultdict

import pytest
from tests.specimen import SPECIMEN

from citecheck.findings import find
from citecheck.model import (
    ArchiveResult,
    ArchiveStatus,
    CalendarDate,
    Claim,
    ClaimResult,
    ClaimVerdict,
    Evidence,
    Figure,
    Finding,
    Item,
    Run,
    Source,
    SourceResult,
    Status,
    Verdict,
    Via,
)

NOUNS = (
    *(Source, SourceResult, ArchiveResult, Claim, ClaimResult),
    *(Item, Evidence, Figure, CalendarDate, Run, Finding),
)
# A run that is not complete would change every report; `test_record` has such runs.
ELSEWHERE = {(Run, "complete"), (Run, "network")}


def _walk(value):
    if dataclasses.is_dataclass(value):
        yield value
        for field in dataclasses.fields(value):
            yield from _walk(getattr(value, field.name))
    elif isinstance(value, tuple):
        for part in value:
            yield from _walk(part)


def _filled():
    """For each noun, the fields that somewhere hold something else than their default."""
    filled = defaultdict(set)
    for noun in (*_walk(SPECIMEN), *find(SPECIMEN)):
        for field in dataclasses.fields(noun):
            if getattr(noun, field.name) != field.default:
                filled[type(noun)].add(field.name)
    return filled


FILLED = _filled()


@pytest.mark.parametrize("noun", NOUNS, ids=lambda noun: noun.__name__)
def test_every_field_holds_something_somewhere(noun):
    """A field that is new in the model must come into the specimen, and so into the record."""
    names = {field.name for field in dataclasses.fields(noun)}
    missing = {name for name in names - FILLED[noun] if (noun, name) not in ELSEWHERE}
    assert missing == set()


@pytest.mark.parametrize(
    ("enum", "seen"),
    [
        (Status, {s.liveness.status for s in SPECIMEN.sources}),
        (ArchiveStatus, {s.archive.status for s in SPECIMEN.sources}),
        (ClaimVerdict, {c.verdict for c in SPECIMEN.claims}),
        (Verdict, {i.verdict for c in SPECIMEN.claims for i in c.items}),
        (Via, {i.evidence.via for c in SPECIMEN.claims for i in c.items if i.evidence}),
    ],
    ids=lambda value: getattr(value, "__name__", None),
)
def test_every_word_is_in_the_specimen(enum, seen):
    assert seen == set(enum)
