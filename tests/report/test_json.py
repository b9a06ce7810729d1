from __future__ import annotations

import copy
import json
from importlib.resources import files

import jsonschema
import pytest
from tests.specimen import EMPTY, HOSTILE, SPECIMEN

from citecheck.findings import RULES
from citecheck.model import (
    ArchiveStatus,
    ClaimLink,
    ClaimVerdict,
    Confidence,
    FigureKind,
    ItemType,
    Qualifier,
    Reason,
    Severity,
    SourceKind,
    Status,
    Verdict,
    Via,
)
from citecheck.record import from_record, to_record
from citecheck.report import render

SCHEMA = json.loads(
    files("citecheck.report").joinpath("citecheck-report-1.schema.json").read_text("utf-8")
)
DEFS = SCHEMA["$defs"]
CHECK = jsonschema.Draft202012Validator(
    SCHEMA, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
)


def strict(schema):
    """The schema with no keys but those it names."""
    if isinstance(schema, dict):
        closed = {key: strict(value) for key, value in schema.items()}
        return closed | {"additionalProperties": False} if "properties" in schema else closed
    return [strict(part) for part in schema] if isinstance(schema, list) else schema


def test_the_schema_is_a_schema():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_the_report_keeps_to_the_schema(report):
    assert list(CHECK.iter_errors(json.loads(report("json")))) == []


def test_an_empty_report_keeps_to_the_schema():
    assert list(CHECK.iter_errors(json.loads(render("json", EMPTY, ())))) == []


def test_the_report_has_no_key_that_the_schema_does_not_name(report):
    checked = jsonschema.Draft202012Validator(strict(SCHEMA))
    assert list(checked.iter_errors(json.loads(report("json")))) == []


def test_a_report_may_grow(report):
    grown = json.loads(report("json")) | {"more": 1}
    assert list(CHECK.iter_errors(grown)) == []


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (("sources", 0, "status"), "alife"),
        (("sources", 0, "reason"), "http-099"),
        (("claims", 0, "verdict"), "supportd"),
        (("claims", 0, "items", 0, "evidence", "similarity"), 2),
        (("run", "started"), "yesterday"),
        (("findings", 0, "rule"), "E501"),
        (("summary", "sources", "dead"), -1),
        (("schema",), "citecheck-report/2"),
    ],
    ids=lambda value: ".".join(map(str, value)) if isinstance(value, tuple) else None,
)
def test_the_schema_refuses_what_is_wrong(report, place, value):
    wrong = copy.deepcopy(json.loads(report("json")))
    *path, last = place
    spot = wrong
    for step in path:
        spot = spot[step]
    spot[last] = value
    assert not CHECK.is_valid(wrong)


@pytest.mark.parametrize(
    ("enum", "words"),
    [
        (Status, DEFS["status"]["enum"]),
        (ArchiveStatus, DEFS["archiveStatus"]["enum"]),
        (Verdict, DEFS["itemVerdict"]["enum"]),
        (ClaimVerdict, DEFS["claimVerdict"]["enum"]),
        (Severity, DEFS["severity"]["enum"]),
        (Confidence, DEFS["confidence"]["enum"]),
        (SourceKind, DEFS["source"]["properties"]["kind"]["enum"]),
        (ItemType, DEFS["item"]["properties"]["type"]["enum"]),
        (Via, DEFS["evidence"]["properties"]["via"]["enum"]),
        (FigureKind, DEFS["figure"]["properties"]["kind"]["enum"]),
        (Qualifier, DEFS["figure"]["properties"]["qualifier"]["enum"][:-1]),
        (ClaimLink, DEFS["claim"]["properties"]["link"]["enum"][:-1]),
    ],
    ids=lambda value: getattr(value, "__name__", None),
)
def test_the_schema_has_the_words_of_the_model(enum, words):
    assert words == [member.value for member in enum]


@pytest.mark.parametrize("reason", list(Reason.__members__.values()))
def test_the_schema_has_every_reason(reason):
    check = jsonschema.Draft202012Validator(DEFS["reason"])
    assert check.is_valid(reason.value)


def test_the_rules_of_the_report_are_the_rules(report):
    assert {finding["rule"] for finding in json.loads(report("json"))["findings"]} == set(RULES)


def test_nothing_is_lost(report):
    assert json.loads(report("json"))["sources"][12]["title"] == HOSTILE


def test_the_report_is_the_record(report, findings):
    record = json.loads(report("json"))
    assert record == to_record(SPECIMEN, findings)
    assert to_record(*from_record(record)) == record
