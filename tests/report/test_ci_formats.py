"""The formats that CI systems read: GitHub annotations, JUnit XML, SARIF."""

from __future__ import annotations

import json
import re
import xml.dom.minidom

import pytest
from tests.specimen import EMPTY, SPECIMEN

from citecheck.findings import RULES
from citecheck.model import Confidence, Finding, Location, Severity
from citecheck.report import RenderOptions, render
from citecheck.report.as_github import COMMANDS

NASTY = Finding(
    "CC101",
    "dead-link",
    Severity.ERROR,
    Confidence.HIGH,
    Location("a,b:c.csv", 5),
    "100% gone\n::error::boom",
    "Do\r\n[this](https://a.example) <now> & \ufffe",
    fingerprint="f0",
)

# --- GitHub ---------------------------------------------------------------------------------


def test_each_finding_is_one_command_and_the_last_line_is_none(report, findings):
    *commands, last = report("github").splitlines()
    assert len(commands) == len(findings)
    pattern = re.compile(
        r"::(error|warning|notice) file=[^,:]+,line=\d+,title=CC\d{3} [a-z0-9-]+::"
    )
    assert all(pattern.match(command) for command in commands)
    assert last.startswith("11 errors")


def test_nothing_outside_can_end_a_command_or_its_properties():
    line = render("github", EMPTY, [NASTY]).splitlines()[0]
    assert line.startswith(
        "::error file=a%2Cb%3Ac.csv,line=5,title=CC101 dead-link::100%25 gone ::"
    )


def test_every_severity_has_its_command():
    assert set(COMMANDS) == set(Severity)


def test_known_findings_are_not_annotated_again(findings):
    known = frozenset(finding.fingerprint for finding in findings)
    text = render("github", SPECIMEN, findings, RenderOptions(known=known))
    assert "::" not in text


# --- JUnit ----------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def suites(report):
    document = xml.dom.minidom.parseString(report("junit").encode())
    return {
        suite.getAttribute("name"): suite for suite in document.getElementsByTagName("testsuite")
    }


def test_each_source_and_each_claim_is_a_test(suites):
    assert suites["sources"].getAttribute("tests") == "15"
    assert suites["claims"].getAttribute("tests") == "11"


def test_errors_are_failures_and_the_counts_are_right(suites, findings):
    failures = [suite.getElementsByTagName("failure") for suite in suites.values()]
    errors = [finding for finding in findings if finding.severity is Severity.ERROR]
    assert sum(map(len, failures)) == len(errors)
    failed = {node.parentNode for nodes in failures for node in nodes}
    assert sum(int(suite.getAttribute("failures")) for suite in suites.values()) == len(failed)


def test_a_source_that_was_not_asked_is_skipped(suites):
    skipped = suites["sources"].getElementsByTagName("skipped")
    assert str(len(skipped)) == suites["sources"].getAttribute("skipped") == "3"


def test_outside_text_cannot_break_the_document():
    text = render("junit", SPECIMEN, [NASTY])
    xml.dom.minidom.parseString(text.encode())


# --- SARIF ----------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def run(report):
    return json.loads(report("sarif"))["runs"][0]


def test_every_rule_is_described(run):
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == list(RULES)
    assert all(rule["shortDescription"]["text"] and rule["help"]["text"] for rule in rules)


def test_each_finding_is_a_result_of_its_rule(run, findings):
    rules = run["tool"]["driver"]["rules"]
    assert [result["ruleId"] for result in run["results"]] == [f.rule for f in findings]
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] in {"error", "warning", "note"}


def test_a_result_has_a_place_and_a_fingerprint(run):
    result = run["results"][0]
    place = result["locations"][0]["physicalLocation"]
    assert place == {"artifactLocation": {"uri": "sources.csv"}, "region": {"startLine": 5}}
    assert result["partialFingerprints"]["citecheck/v1"]
    assert "baselineState" not in result


def test_a_baseline_tells_new_results_from_known_ones(findings):
    known = RenderOptions(known=frozenset({findings[0].fingerprint}))
    results = json.loads(render("sarif", SPECIMEN, findings, known))["runs"][0]["results"]
    assert [result["baselineState"] for result in results[:2]] == ["unchanged", "new"]


def test_no_bracket_begins_a_link():
    result = json.loads(render("sarif", EMPTY, [NASTY]))["runs"][0]["results"][0]
    assert r"\[this\]" in result["message"]["text"]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "a%2Cb%3Ac.csv"
