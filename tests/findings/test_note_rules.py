from __future__ import annotations

import dataclasses
from datetime import date

import pytest
from tests.specimen import ALIVE, EMPTY, SKIPPED

from citecheck.findings import find
from citecheck.model import (
    Audit,
    Claim,
    ClaimResult,
    ClaimVerdict,
    Evidence,
    Item,
    ItemType,
    Liveness,
    Reason,
    Source,
    SourceResult,
    Status,
    Verdict,
    Via,
)

URL = "https://www.ferries.example/works/docks?a=b%20c"
CITATION = "Harbour Works, The Docks, 2015."
NOTE = SourceResult(
    Source("1", URL, accessed=date(2019, 5, 3), citation=CITATION),
    ALIVE,
    SKIPPED,
    title="Cheap flights",
    title_similarity=0.0,
    claim_ids=("c1",),
)


def claim(*verdicts, ids=("1",)):
    items = tuple(Item(ItemType.FIGURE, "6", verdict) for verdict in verdicts)
    return ClaimResult(Claim("c1", "It has 6 cranes.", ids), ClaimVerdict.NO_ITEMS, items)


def rules(result, *claims):
    found = find(Audit(EMPTY.run, (result,), claims))
    return [finding.rule for finding in found if not finding.claim_id]


@pytest.mark.parametrize(
    ("facts", "cited", "found"),
    [
        ({}, claim(Verdict.ABSENT), ["CC307"]),
        ({}, claim(Verdict.ABSENT, Verdict.ABSENT), ["CC307"]),
        ({}, claim(Verdict.ABSENT, Verdict.MATCH), []),
        ({}, claim(Verdict.CONFLICT), []),
        ({}, claim(), []),
        ({}, claim(Verdict.ABSENT, ids=("1", "2")), []),
        ({"title_similarity": 0.3}, claim(Verdict.ABSENT), []),
        ({"title_similarity": None}, claim(Verdict.ABSENT), []),
        ({"title": "Дешёвые билеты"}, claim(Verdict.ABSENT), []),
        ({"liveness": Liveness(Status.BLOCKED, Reason.PAYWALL)}, claim(Verdict.ABSENT), []),
        ({"citation_fit": 0.1}, claim(), ["CC307"]),
        ({"citation_fit": 0.5}, claim(), []),
        ({"citation_fit": 0.1}, claim(Verdict.MATCH), []),
        ({"citation_fit": 0.0}, claim(Verdict.MATCH, Verdict.ABSENT, Verdict.ABSENT), ["CC307"]),
        ({"citation_fit": 0.1, "title": "New docks, and works"}, claim(), []),
    ],
    ids=[
        "nothing fits",
        "several items",
        "one item is there",
        "another figure is there",
        "nothing cited",
        "another source was meant",
        "a fitting title",
        "no title",
        "another script",
        "not the page",
        "no word of the citation",
        "half of its words",
        "what is cited is there",
        "one figure of three is there by chance",
        "a title that fits the address",
    ],
)
def test_a_page_is_another_only_where_neither_title_nor_text_fit(facts, cited, found):
    result = dataclasses.replace(NOTE, **facts)
    assert [rule for rule in rules(result, cited) if rule == "CC307"] == found


@pytest.mark.parametrize(
    ("citation", "found"),
    [
        (CITATION, []),
        (f"The Docks. {URL}.", []),
        ("The Docks. <ferries.example/works/docks?a=b c>, www.other.example", []),
        ("The Docks. HTTP://Ferries.example/works/ docks?a=b%20c", []),
        ("The Docks. https://www.ferries.example/works/…", []),
        ("The Docks. https://ferries.example/works\\/docks?a=b%20c", []),
        ("The Docks. https://other.example/works/docks", ["CC405"]),
        ("The Docks. https://www.ferries.example/works/piers", ["CC405"]),
        (None, []),
    ],
    ids=str,
)
def test_a_link_that_leads_elsewhere_than_it_says_is_reported(citation, found):
    source = dataclasses.replace(NOTE.source, citation=citation)
    assert rules(dataclasses.replace(NOTE, source=source, title_similarity=None), claim()) == found


@pytest.mark.parametrize("fit", [None, 0.0, 0.4])
def test_a_sold_site_is_told_even_where_the_capture_supports_the_claim(fit):
    evidence = Evidence("1", Via.ARCHIVE, "https://web.archive.org/web/2019/x", "6 cranes.", 1.0)
    item = Item(ItemType.FIGURE, "6", Verdict.MATCH, evidence=evidence, drifted=True)
    supported = ClaimResult(
        Claim("c1", "It has 6 cranes.", ("1",)), ClaimVerdict.SUPPORTED, (item,)
    )
    assert rules(dataclasses.replace(NOTE, citation_fit=fit), supported) == ["CC307"]
