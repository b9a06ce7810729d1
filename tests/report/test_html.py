from __future__ import annotations

import pytest
from tests.report.our_page import ELEMENTS, Page
from tests.specimen import SPECIMEN

from citecheck.report import RenderOptions, render


@pytest.fixture(scope="module")
def page(report):
    return Page(report("html"))


def test_every_element_is_one_of_ours_and_closed(page):
    assert page.elements <= ELEMENTS
    assert page.open == []


def test_links_lead_to_the_web_and_tell_nothing(page):
    assert page.links
    for link in page.links:
        assert link["href"].startswith(("https://", "http://"))
        assert link["rel"] == "noopener noreferrer nofollow"


def test_an_address_that_was_refused_is_no_link(page):
    assert not [link for link in page.links if "10.0.0.5" in link["href"]]


def test_nothing_may_be_loaded_or_run(report):
    assert "content=\"default-src 'none'; style-src 'unsafe-inline'" in report("html")


def test_hostile_text_is_shown_as_text(page):
    assert "<script>alert(1)</script>" in page.text


def test_every_source_and_claim_is_listed(page):
    for result in SPECIMEN.claims:
        assert result.claim.claim_id in page.text


def test_words_are_marked_on_both_sides(report):
    assert "The fleet had <mark>14</mark> boats" in report("html")
    assert "Today <mark>eleven</mark> boats sail." in report("html")
    assert "<del>nobody</del> <ins>no minister</ins>" in report("html")


def test_known_findings_are_marked(findings):
    known = frozenset({findings[0].fingerprint})
    assert "(known)" in render("html", SPECIMEN, findings, RenderOptions(known=known))
