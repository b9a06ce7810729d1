from __future__ import annotations

import pytest
from tests.specimen import SPECIMEN

from citecheck.errors import InputError
from citecheck.findings import (
    Policy,
    fails,
    find,
    parse_confidence,
    parse_fail_on,
    parse_rules,
    read_baseline,
    read_policy,
    visible,
)
from citecheck.model import Confidence, Finding, Location, Severity
from citecheck.record import to_record


def finding(rule="CC301", severity=Severity.WARNING, confidence=Confidence.MEDIUM, mark="f1"):
    place = Location("claims.csv", 2)
    return Finding(rule, "name", severity, confidence, place, "message", fingerprint=mark)


ERROR = finding("CC101", Severity.ERROR, Confidence.HIGH, "f0")
WARNING = finding()
NOTE = finding("CC402", Severity.NOTE, Confidence.LOW, "f2")


@pytest.mark.parametrize(
    ("text", "failing"),
    [
        ("error", {"error"}),
        ("warning", {"error", "warning"}),
        ("note", {"error", "warning", "note"}),
        (" Error ", {"error"}),
        ("never", set()),
        ("CC101,CC302", {"CC101", "CC302"}),
        ("cc101 quote-altered", {"CC101", "CC302"}),
        ("error,CC105", {"error", "CC105"}),
        ("CC308", {"CC308"}),
    ],
)
def test_fail_on_reads_severities_and_rules(text, failing):
    assert parse_fail_on(text) == failing


@pytest.mark.parametrize("text", ["", "errors", "CC999", "never,error", "high", ","])
def test_a_bad_fail_on_is_refused_with_what_may_be_written(text):
    with pytest.raises(ValueError, match=r"CC101|alone"):
        parse_fail_on(text)


def test_ignore_reads_codes_and_names():
    assert parse_rules("") == frozenset()
    assert parse_rules("CC402, dead-link") == {"CC402", "CC101"}
    with pytest.raises(ValueError, match="nonsense"):
        parse_rules("nonsense")


def test_confidence_reads_its_words():
    assert parse_confidence("HIGH") is Confidence.HIGH
    with pytest.raises(ValueError, match="high, medium, low"):
        parse_confidence("sure")


@pytest.mark.parametrize(
    ("option", "text"), [("fail_on", "x"), ("ignore", "x"), ("min_confidence", "x")]
)
def test_a_bad_text_is_an_input_error_that_names_the_option(option, text):
    with pytest.raises(InputError, match="--" + option.replace("_", "-")):
        read_policy(**{option: text})


@pytest.mark.parametrize(
    ("policy", "shown"),
    [
        (Policy(), [ERROR, WARNING, NOTE]),
        (Policy(min_confidence=Confidence.MEDIUM), [ERROR, WARNING]),
        (Policy(min_confidence=Confidence.HIGH), [ERROR]),
        (Policy(ignore=frozenset({"CC301"})), [ERROR, NOTE]),
        (Policy(baseline=frozenset({"f0", "f1", "f2"})), [ERROR, WARNING, NOTE]),
    ],
    ids=["all", "medium", "high", "ignored", "known"],
)
def test_ignored_and_unsure_findings_are_not_shown_but_known_ones_are(policy, shown):
    assert list(visible([ERROR, WARNING, NOTE], policy)) == shown


@pytest.mark.parametrize(
    ("found", "policy", "failed"),
    [
        ([], Policy(), False),
        ([WARNING, NOTE], Policy(), False),
        ([ERROR], Policy(), True),
        ([ERROR], read_policy(fail_on="never"), False),
        ([WARNING], read_policy(fail_on="warning"), True),
        ([NOTE], read_policy(fail_on="warning"), False),
        ([NOTE], read_policy(fail_on="CC402"), True),
        ([ERROR], read_policy(fail_on="CC402"), False),
        ([ERROR], read_policy(ignore="CC101"), False),
        ([NOTE], read_policy(fail_on="note", min_confidence="high"), False),
        ([ERROR], Policy(baseline=frozenset({"f0"})), False),
        ([ERROR], Policy(baseline=frozenset({"f1"})), True),
    ],
)
def test_a_run_fails_for_new_visible_findings_of_the_kinds_named(found, policy, failed):
    assert fails(found, policy) is failed


def test_an_earlier_report_is_a_baseline_against_which_nothing_fails():
    findings = find(SPECIMEN)
    baseline = read_baseline(to_record(SPECIMEN, findings))
    assert not fails(findings, read_policy(fail_on="note", baseline=baseline))


@pytest.mark.parametrize("record", [{}, {"findings": None}, {"findings": [{}]}, {"findings": [3]}])
def test_what_is_no_report_is_no_baseline(record):
    with pytest.raises(InputError, match="no citecheck report"):
        read_baseline(record)
