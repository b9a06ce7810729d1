from __future__ import annotations

import dataclasses
from collections import defaultdict

from tests.specimen import EMPTY, SECRET, SOUND, SPECIMEN

from citecheck.findings import RULES, find
from citecheck.model import Confidence, Severity

# rule -> what it is about in the specimen
EXPECTED = {
    "CC101": ["4", "5", "13"],
    "CC102": ["6"],
    "CC103": ["9", "8"],
    "CC104": ["7"],
    "CC105": ["2"],
    "CC106": ["3"],
    "CC107": ["11"],
    "CC108": ["12"],
    "CC201": ["3"],
    "CC202": ["5", "13"],
    "CC203": ["2"],
    "CC301": ["c2", "c9", "c3"],
    "CC302": ["c2"],
    "CC303": ["c10", "c11"],
    "CC304": ["c10"],
    "CC305": ["c4"],
    "CC306": ["c6"],
    "CC307": ["15"],
    "CC401": ["c8"],
    "CC402": ["9", "11", "12"],
    "CC403": ["12"],
    "CC404": ["c5"],
    "CC405": ["2", "13"],
}


def test_the_specimen_has_exactly_these_findings():
    seen = defaultdict(list)
    for finding in find(SPECIMEN):
        seen[finding.rule].append(finding.claim_id or finding.source_id)
    assert seen == EXPECTED


def test_every_rule_finds_something_in_the_specimen():
    assert set(EXPECTED) == set(RULES)


def test_findings_come_worst_first_then_surest_then_in_file_order():
    ranks = [
        (list(Severity).index(f.severity), list(Confidence).index(f.confidence))
        for f in find(SPECIMEN)
    ]
    assert ranks == sorted(ranks)
    assert [f.source_id for f in find(SPECIMEN) if f.rule == "CC101"] == ["4", "5", "13"]


def test_a_sound_audit_has_none():
    assert find(SOUND) == ()
    assert find(EMPTY) == ()


def test_a_finding_knows_its_line():
    places = {(f.rule, f.location.file, f.location.line) for f in find(SPECIMEN)}
    assert ("CC102", "sources.csv", 7) in places
    assert ("CC302", "claims.csv", 3) in places


def test_a_finding_names_the_item_and_the_source_that_decided():
    altered = next(f for f in find(SPECIMEN) if f.rule == "CC302")
    assert altered.item == "a lifeline that nobody dared to cut"
    assert (altered.claim_id, altered.source_id) == ("c2", "2")


def test_no_message_holds_a_password():
    for finding in find(SPECIMEN):
        assert SECRET not in finding.message + finding.suggestion


def test_fingerprints_stay_when_lines_move_and_claims_are_renumbered():
    moved = dataclasses.replace(
        SPECIMEN,
        sources=tuple(
            dataclasses.replace(
                s,
                source=dataclasses.replace(s.source, line=99),
                claim_ids=tuple(f"x{name}" for name in s.claim_ids),
            )
            for s in SPECIMEN.sources
        ),
        claims=tuple(
            dataclasses.replace(
                c, claim=dataclasses.replace(c.claim, line=99, claim_id=f"x{c.claim.claim_id}")
            )
            for c in SPECIMEN.claims
        ),
        sources_file="other.csv",
    )
    assert [f.fingerprint for f in find(moved)] == [f.fingerprint for f in find(SPECIMEN)]


def test_no_two_findings_share_a_fingerprint():
    prints = [f.fingerprint for f in find(SPECIMEN)]
    assert len(set(prints)) == len(prints)


def test_fingerprints_stay_from_version_to_version():
    """A change here breaks every baseline in use: never change it lightly."""
    first = next(f for f in find(SPECIMEN) if f.rule == "CC101")
    assert first.fingerprint == "85f5378848905d9e"
