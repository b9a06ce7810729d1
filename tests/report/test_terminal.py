from __future__ import annotations

import dataclasses
import re

import pytest
from rich.cells import cell_len
from tests.specimen import SOUND, SPECIMEN

from citecheck.findings import find
from citecheck.model import ArchiveStatus, ClaimVerdict, Severity, Status, Verdict
from citecheck.report import RenderOptions, render
from citecheck.report.phrases import ARCHIVE_ORDER, CLAIM_ORDER, ITEM_ORDER, STATUS_ORDER
from citecheck.report.styles import LOOKS, SEVERITY

ADDRESS = re.compile(r"(https?://|copies/)\S+$")
WORDS = [*Status, *ArchiveStatus, *ClaimVerdict, *Verdict]


@pytest.mark.parametrize("width", [40, 80, 100, 200])
def test_lines_keep_to_the_width_but_for_addresses_and_none_is_over_100(report, width):
    long = [
        line
        for line in report("terminal", width=width, verbose=True).splitlines()
        if cell_len(line) > min(width, 100) and not ADDRESS.search(line)
    ]
    assert long == []


def test_addresses_are_never_broken(report):
    text = report("terminal", width=40)
    assert (
        f"\n{'':11}https://web.archive.org/web/20190506070809/https://ferries.example/press/42\n"
        in text
    )


@pytest.mark.parametrize("word", WORDS, ids=lambda word: f"{type(word).__name__}-{word}")
def test_every_word_has_a_symbol_and_a_colour_and_stands_in_the_summary(report, word):
    assert LOOKS[word]
    assert re.search(rf"\S [0-9]+ {word}\b", report("terminal"))


def test_no_two_words_share_a_look_by_chance():
    assert len(LOOKS) == len(WORDS)


def test_every_word_has_its_place_in_the_counts():
    ordered = [*STATUS_ORDER, *ARCHIVE_ORDER, *CLAIM_ORDER, *ITEM_ORDER]
    assert sorted(ordered) == sorted(WORDS)
    assert set(SEVERITY) == set(Severity)


def test_notes_are_counted_only_unless_all_is_asked_for(report):
    assert "note CC" not in report("terminal")
    assert "Not shown: 12 notes" in report("terminal")
    assert "note CC402 unused-source" in report("terminal", verbose=True)
    assert "Not shown" not in report("terminal", verbose=True)


def test_what_is_sound_and_not_shown_is_counted(report):
    """Source 2 is archived, but moved; claim c4 is supported, but its page has drifted."""
    assert "12 notes, 1 supported claim, 1 source alive and archived" in report(
        "terminal", width=100
    )


def test_everything_is_listed_when_all_is_asked_for(report):
    text = report("terminal", verbose=True)
    for result in SPECIMEN.sources:
        assert re.search(
            rf"^\S {result.liveness.status}  source {result.source.source_id}$", text, re.MULTILINE
        )
    for result in SPECIMEN.claims:
        assert re.search(
            rf"^\S {result.verdict}  claim {result.claim.claim_id}\b", text, re.MULTILINE
        )


def test_a_quiet_report_is_one_line(report):
    assert (
        report("terminal", quiet=True)
        == "11 errors, 10 warnings, 12 notes in 15 sources, 11 claims\n"
    )


def test_what_is_said_of_one_claim_stands_together_and_its_sentence_once(report):
    text = report("terminal", width=100)
    assert text.count("The report calls the crossing") == 1
    assert text.index("CC302 quote-altered") - text.index("claim c2") < 700


def test_the_doubtful_words_are_marked_in_the_claim_and_on_the_page(report):
    text = report("terminal", width=100)
    assert "in 2016." in text
    assert "The fleet had [[14]] boats" in text
    assert "Today [[eleven]] boats sail." in text


def test_an_altered_quote_is_shown_word_by_word(report):
    assert "a lifeline that [-nobody-] {+no minister+} dared to cut" in report(
        "terminal", width=100
    )


def test_colour_takes_the_place_of_brackets(report):
    text = report("terminal", color=True)
    assert "[[" not in text
    assert "[-" not in text
    assert "\x1b[1;4;33m14\x1b[0m" in text


def test_an_interrupted_run_says_so():
    run = dataclasses.replace(SPECIMEN.run, complete=False)
    audit = dataclasses.replace(SOUND, run=run)
    assert "interrupted" in render("terminal", audit, find(audit))


def test_known_findings_are_marked_and_counted(findings):
    known = frozenset(finding.fingerprint for finding in findings[:2])
    text = render("terminal", SPECIMEN, findings, RenderOptions(known=known))
    assert text.count("dead-link (known)") == 2
    assert "(2 known)" in text


def test_nothing_to_act_on_is_good_news():
    assert "Nothing to act on. 1 source, 1 claim." in render("terminal", SOUND, ())


@pytest.mark.parametrize("name", ["terminal", "html", "markdown"])
def test_a_run_without_network_says_so(name):
    run = dataclasses.replace(SPECIMEN.run, complete=False, network=False)
    audit = dataclasses.replace(SOUND, run=run)
    text = render(name, audit, ())
    assert "no network" in text
    assert "Nothing to act on" not in text
    assert "interrupted" not in text
