from __future__ import annotations

from dataclasses import replace

import pytest
from tests.specimen import ALIVE, EMPTY, SKIPPED

from citecheck.findings import find
from citecheck.model import (
    Audit,
    Claim,
    ClaimResult,
    ClaimVerdict,
    Confidence,
    Evidence,
    Item,
    ItemType,
    Liveness,
    Reason,
    Severity,
    Source,
    SourceResult,
    Status,
    Verdict,
    Via,
)

EVIDENCE = Evidence("1", Via.LIVE, "https://a.example/", "Eleven boats sail.", 0.9)


def item(kind=ItemType.FIGURE, verdict=Verdict.CONFLICT, **facts):
    return Item(kind, "14", verdict, **facts)


def findings(*items, verdict=ClaimVerdict.PARTIAL, ids=("1",), sources=()):
    claim = ClaimResult(Claim("c1", "It has 14 boats.", ids), verdict, items)
    return [f for f in find(Audit(EMPTY.run, tuple(sources), (claim,))) if f.claim_id]


def rules(*items, **facts):
    return [finding.rule for finding in findings(*items, **facts)]


@pytest.mark.parametrize(
    ("kind", "verdict", "found"),
    [
        (ItemType.FIGURE, Verdict.MATCH, []),
        (ItemType.FIGURE, Verdict.APPROXIMATE, []),
        (ItemType.FIGURE, Verdict.CONFLICT, ["CC301"]),
        (ItemType.FIGURE, Verdict.ABSENT, ["CC303"]),
        (ItemType.FIGURE, Verdict.UNREAD, []),
        (ItemType.QUOTE, Verdict.MATCH, []),
        (ItemType.QUOTE, Verdict.APPROXIMATE, []),
        (ItemType.QUOTE, Verdict.CONFLICT, ["CC302"]),
        (ItemType.QUOTE, Verdict.ABSENT, ["CC304"]),
        (ItemType.QUOTE, Verdict.UNREAD, []),
    ],
)
def test_each_verdict_of_an_item_has_its_rule(kind, verdict, found):
    assert rules(item(kind, verdict)) == found


@pytest.mark.parametrize(
    ("confidence", "level"),
    [
        (Confidence.HIGH, (Severity.ERROR, Confidence.HIGH)),
        (Confidence.MEDIUM, (Severity.WARNING, Confidence.MEDIUM)),
        (Confidence.LOW, (Severity.WARNING, Confidence.MEDIUM)),
    ],
)
def test_a_conflict_of_figures_is_an_error_only_beyond_doubt(confidence, level):
    (finding,) = findings(item(confidence=confidence))
    assert (finding.severity, finding.confidence) == level


@pytest.mark.parametrize("verdict", [Verdict.ABSENT, Verdict.MATCH, Verdict.APPROXIMATE])
def test_a_figure_of_another_year_is_a_note_and_nothing_else(verdict):
    assert rules(item(verdict=verdict, scope="2009")) == ["CC306"]


def test_a_conflict_stays_a_conflict_in_another_scope():
    assert rules(item(scope="2009")) == ["CC301"]


def test_a_page_that_no_longer_says_it_has_drifted():
    assert rules(item(verdict=Verdict.MATCH, drifted=True)) == ["CC305"]


def test_the_message_says_where_and_what_the_source_says():
    (finding,) = findings(item(evidence=EVIDENCE, explanation="the source says eleven"))
    assert finding.message == "claim c1, 14: the source says eleven (source 1, live page)"
    assert finding.source_id == "1"


@pytest.mark.parametrize(
    ("ids", "message"),
    [
        (("1",), "claim c1, 14: no sentence of source 1 clearly gives it"),
        (("1", "2"), "claim c1, 14: no sentence of any of sources 1, 2 clearly gives it"),
    ],
)
def test_what_is_not_found_names_the_sources_that_lack_it(ids, message):
    (finding,) = findings(item(verdict=Verdict.ABSENT), ids=ids)
    assert finding.message == message


@pytest.mark.parametrize(
    ("items", "found"), [([item(verdict=Verdict.UNREAD)], ["CC401"]), ([], [])]
)
def test_a_claim_without_sources_is_reported_where_it_states_something(items, found):
    assert rules(*items, verdict=ClaimVerdict.UNSOURCED, ids=()) == found


@pytest.mark.parametrize(
    ("source", "liveness", "found"),
    [
        (Source("1", "https://a.example/"), Liveness(Status.DEAD, Reason.HTTP_404), ["CC404"]),
        (Source("1", "https://a.example/"), Liveness(Status.BLOCKED, Reason.PAYWALL), ["CC404"]),
        (Source("1", "https://a.example/"), ALIVE, ["CC404"]),
        (Source("1"), Liveness(Status.UNCHECKED, Reason.NO_URL), []),
        (Source("1", "https://a.example/"), Liveness(Status.UNCHECKED, Reason.INTERRUPTED), []),
        (Source("1", "https://a.example/"), Liveness(Status.UNCHECKED, Reason.OFFLINE), []),
    ],
    ids=["dead", "paywall", "unreadable", "a book", "interrupted", "offline"],
)
def test_a_claim_is_unverifiable_only_where_a_web_source_should_have_been_read(
    source, liveness, found
):
    unread = item(verdict=Verdict.UNREAD)
    sources = [SourceResult(source, liveness, SKIPPED)]
    assert rules(unread, verdict=ClaimVerdict.UNVERIFIABLE, sources=sources) == found


def test_a_page_without_searchable_text_is_named_as_such():
    unread = item(verdict=Verdict.UNREAD)
    sources = [SourceResult(Source("1", "https://a.example/"), ALIVE, SKIPPED)]
    (finding,) = findings(unread, verdict=ClaimVerdict.UNVERIFIABLE, sources=sources)
    assert "no text that can be searched" in finding.message


def test_a_claim_that_an_interrupted_audit_did_not_come_to_is_not_called_unverifiable():
    unread = ClaimResult(
        Claim("c1", "It has 14 boats.", ("1",)),
        ClaimVerdict.UNVERIFIABLE,
        (item(verdict=Verdict.UNREAD),),
    )
    source = SourceResult(Source("1", "https://a.example/"), ALIVE, SKIPPED)
    run = replace(EMPTY.run, complete=False)
    assert [f.rule for f in find(Audit(run, (source,), (unread,))) if f.claim_id] == []


def test_a_claim_that_was_read_in_part_is_not_called_unreadable():
    items = [item(verdict=Verdict.UNREAD), item(verdict=Verdict.ABSENT)]
    sources = [SourceResult(Source("1", "https://a.example/"), ALIVE, SKIPPED)]
    assert rules(*items, verdict=ClaimVerdict.UNVERIFIABLE, sources=sources) == ["CC303"]


def test_an_own_copy_that_cannot_be_read_is_told_even_without_an_address():
    unread = item(verdict=Verdict.UNREAD)
    fault = "its copy a.docx: a Word document, which citecheck does not read"
    book = SourceResult(
        Source("1", file="a.docx"), Liveness(Status.UNCHECKED, Reason.NO_URL), SKIPPED, unread=fault
    )
    (finding,) = findings(unread, verdict=ClaimVerdict.UNVERIFIABLE, sources=[book])
    assert finding.rule == "CC404"
    assert fault in finding.message
    assert "PDF, HTML or text" in finding.suggestion
