from __future__ import annotations

import re

import pytest
from tests.specimen import EMPTY, SPECIMEN

from citecheck.model import Confidence, Finding, Location, Severity
from citecheck.report import RenderOptions, render
from citecheck.report.as_markdown import escape, link


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("plain text, 82 per cent (in 2016).", "plain text, 82 per cent (in 2016)."),
        ("a|b", "a&#124;b"),
        ("@octocat", "&#64;&#8203;octocat"),
        ("#12", "&#35;&#8203;12"),
        ("<b>&amp;", "&#60;b&#62;&#38;amp;"),
        ("*a* _b_ `c` ~d~ $e$", "&#42;a&#42; &#95;b&#95; &#96;c&#96; &#126;d&#126; &#36;e&#36;"),
        ("[a](b)", "&#91;a&#93;(b)"),
        ("https://a.example", "https&#58;//a.example"),
        ("www.a.example", "www&#46;a.example"),
        (":tada:", "&#58;&#8203;tada:"),
        ("12:30:15", "12&#58;30&#58;15"),
        ("GH-12", "GH&#45;&#8203;12"),
        ("\\", "&#92;"),
        ("two\nlines", "two lines"),
        ("\x1b[m", "&#92;x1b&#91;m"),
    ],
    ids=ascii,
)
def test_outside_text_is_shown_and_means_nothing(text, written):
    assert escape(text) == written


@pytest.mark.parametrize(
    ("url", "written"),
    [
        ("https://a.example/b?c=d&e#f", "[a](<https://a.example/b?c=d&e#f>)"),
        ("https://a.example/<>()|", "[a](<https://a.example/%3C%3E%28%29%7C>)"),
        ("https://a.example/Žižkov", "[a](<https://a.example/%C5%BDi%C5%BEkov>)"),
        ("https://a.example/%C5%BD", "[a](<https://a.example/%C5%BD>)"),
        (
            "https://a.example/?b&copy;c&#42;d&e",
            "[a](<https://a.example/?b&amp;copy;c&amp;#42;d&e>)",
        ),
        ("https://ann:secret@a.example/", "[a](<https://a.example/>)"),
        ("https://ann:\x1b[31msecret@a.example/", "[a](<https://a.example/>)"),
        ("javascript:alert(1)", "a"),
        ("copies/a.pdf", "a"),
        (None, "a"),
        ("", "a"),
    ],
)
def test_only_web_addresses_become_links(url, written):
    assert link("a", url) == written


def test_findings_stand_under_their_severity_and_notes_are_folded(report):
    headings = re.findall(r"^(?:## |<summary>)(\w+ \(\d+\))", report("markdown"), re.MULTILINE)
    assert headings == ["Errors (11)", "Warnings (10)", "Notes (12)"]


def test_the_deciding_words_are_shown_with_a_link_to_them(report):
    assert (
        "“Today <b>eleven</b> boats sail.”"
        " ([source 3, live page](<https://ferries.example/fleet#:~:text=eleven>), conflict)"
    ) in report("markdown")


def test_a_quiet_summary_has_totals_only(report):
    assert "CC101" not in report("markdown", quiet=True)
    assert "| sources | 15 |" in report("markdown", quiet=True)


def test_nothing_hostile_is_left_outside_of_references(report):
    for sign in ("@octocat", " #12", "<script>", "[a](", "`c`", "www.x", "|\\x1b"):
        assert sign not in report("markdown")


def test_a_flood_of_findings_is_cut_to_what_a_job_summary_holds():
    one = Finding(
        "CC101", "dead-link", Severity.ERROR, Confidence.HIGH, Location("sources.csv", 2), "Gone."
    )
    text = render("markdown", EMPTY, [one] * 30_000)
    assert re.search(r"\n\d+ more findings are in the other formats\.\n$", text)
    assert 900_000 < len(text.encode()) < 1_048_576


def test_known_findings_are_marked(findings):
    known = frozenset({findings[0].fingerprint})
    assert " (known) " in render("markdown", SPECIMEN, findings, RenderOptions(known=known))
