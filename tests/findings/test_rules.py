from __future__ import annotations

import pytest

from citecheck.findings import RULES
from citecheck.findings.wording import ARCHIVE, REASONS, VIA, days, reason_in_words
from citecheck.model import (
    ArchiveResult,
    ArchiveStatus,
    Confidence,
    Liveness,
    Reason,
    Severity,
    Source,
    SourceResult,
    Status,
    Via,
)

# The contract's table.
LEVELS = {
    "CC101": ("dead-link", "error", "high"),
    "CC102": ("soft-404", "error", "medium"),
    "CC103": ("unreachable-link", "warning", "low"),
    "CC104": ("blocked-link", "note", "low"),
    "CC105": ("moved-link", "warning", "high"),
    "CC106": ("canonical-redirect", "note", "high"),
    "CC107": ("bad-url", "error", "high"),
    "CC108": ("private-address", "warning", "high"),
    "CC201": ("unarchived", "note", "high"),
    "CC202": ("lost-source", "error", "high"),
    "CC203": ("distant-capture", "note", "medium"),
    "CC301": ("figure-conflict", "warning", "medium"),
    "CC302": ("quote-altered", "error", "high"),
    "CC303": ("figure-not-found", "warning", "medium"),
    "CC304": ("quote-not-found", "warning", "high"),
    "CC305": ("content-drift", "warning", "medium"),
    "CC306": ("scope-differs", "note", "low"),
    "CC307": ("other-page", "warning", "medium"),
    "CC401": ("unsourced-figure", "note", "high"),
    "CC402": ("unused-source", "note", "high"),
    "CC403": ("undated-source", "note", "high"),
    "CC404": ("unverifiable-claim", "warning", "high"),
    "CC405": ("link-text-differs", "note", "high"),
}


@pytest.mark.parametrize("code", LEVELS)
def test_a_rule_is_named_and_graded_as_the_contract_says(code):
    name, severity, confidence = LEVELS[code]
    rule = RULES[code]
    assert (rule.name, rule.severity, rule.confidence) == (
        name,
        Severity(severity),
        Confidence(confidence),
    )


def test_the_rules_stand_in_the_order_of_their_codes():
    assert list(RULES) == sorted(RULES)


@pytest.mark.parametrize("code", RULES)
def test_every_rule_has_a_manual_that_says_what_and_what_to_do(code):
    what, blank, *advice = RULES[code].manual.split("\n")
    assert what.endswith((".", "?"))
    assert blank == ""
    assert len(" ".join(advice)) > 20


@pytest.mark.parametrize("reason", [r for r in Reason if r in Reason.__members__.values()])
def test_every_reason_has_words(reason):
    assert REASONS[reason]


def test_every_archive_status_and_way_of_reading_has_words():
    assert set(ARCHIVE) == set(ArchiveStatus)
    assert set(VIA) == set(Via)


@pytest.mark.parametrize(
    ("count", "words"),
    [(0, "0 days"), (1, "1 day"), (-3, "3 days"), (400, "400 days"), (1200, "3.3 years")],
)
def test_days_are_said_as_people_say_them(count, words):
    assert days(count) == words


@pytest.mark.parametrize(
    ("reason", "detail", "words"),
    [
        (Reason.HTTP_404, "", "the page does not exist any more (HTTP 404)"),
        (
            Reason.PARKED,
            "a parked name: “buy this domain”",
            "the domain is parked or for sale: “buy this domain”",
        ),
        (Reason.REFUSED, "the connection was refused", "the server refused the connection"),
        (
            Reason.CHALLENGE,
            "a challenge by Cloudflare",
            "the server wants to see a person first: a challenge by Cloudflare",
        ),
        (
            Reason.HOME_PAGE,
            "sent to the front page: http://a.example/",
            "the address leads to the front page instead of the cited page: http://a.example/",
        ),
        (Reason("http-418"), "", "the server answers with an error (HTTP 418)"),
    ],
    ids=lambda value: value if isinstance(value, Reason) else "",
)
def test_a_reason_is_said_once_with_what_gave_it_away(reason, detail, words):
    result = SourceResult(
        Source("1"), Liveness(Status.DEAD, reason, detail), ArchiveResult(ArchiveStatus.SKIPPED)
    )
    assert reason_in_words(result) == words
