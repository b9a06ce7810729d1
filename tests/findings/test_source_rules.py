from __future__ import annotations

import dataclasses
from datetime import date

import pytest
from tests.specimen import ALIVE, CAPTURED, EMPTY, MISSING, SKIPPED, UNKNOWN

from citecheck.findings import find
from citecheck.findings.source_rules import new_address
from citecheck.model import (
    NOT_SHOWN,
    PINNED_UNREAD,
    ArchiveResult,
    ArchiveStatus,
    Audit,
    Claim,
    ClaimResult,
    ClaimVerdict,
    Confidence,
    FailureHistory,
    Hop,
    Liveness,
    Reason,
    Severity,
    Source,
    SourceKind,
    SourceResult,
    Status,
)

URL = "https://ferries.example/a"
DEAD = Liveness(Status.DEAD, Reason.HTTP_404)
DOWN = Liveness(Status.UNREACHABLE, Reason.TIMEOUT)
CAPTURE = ArchiveResult(ArchiveStatus.ARCHIVED, f"https://web.archive.org/web/2019/{URL}", CAPTURED)
GOOD = SourceResult(Source("1", URL, accessed=date(2019, 5, 3)), ALIVE, CAPTURE, claim_ids=("c1",))
ONE_CLAIM = (ClaimResult(Claim("c1", "A claim.", ("1",)), ClaimVerdict.NO_ITEMS),)


def rules(result: SourceResult, claims: tuple[ClaimResult, ...] = ONE_CLAIM) -> list[str]:
    return [finding.rule for finding in _findings(result, claims)]


def _findings(result, claims=ONE_CLAIM):
    return find(Audit(EMPTY.run, (result,), claims))


def changed(**facts):
    return dataclasses.replace(GOOD, **facts)


def test_a_good_source_is_left_in_peace():
    assert rules(GOOD) == []


@pytest.mark.parametrize("reason", [r for r in Reason if r is not Reason.PRIVATE_ADDRESS])
def test_an_unchecked_source_is_a_finding_only_where_its_address_is_bad(reason):
    found = rules(changed(liveness=Liveness(Status.UNCHECKED, reason), archive=SKIPPED))
    expected = {
        Reason.BAD_URL: ["CC107"],
        Reason.SCHEME: ["CC107"],
        Reason.REDIRECT_PERMANENT: ["CC105"],
        Reason.REDIRECT_CANONICAL: ["CC106"],
    }
    assert found == expected.get(reason, [])


@pytest.mark.parametrize(
    ("failures", "level"),
    [
        (None, (Severity.WARNING, Confidence.LOW)),
        (FailureHistory(2, 30), (Severity.WARNING, Confidence.LOW)),
        (FailureHistory(30, 6), (Severity.WARNING, Confidence.LOW)),
        (FailureHistory(3, 7), (Severity.ERROR, Confidence.HIGH)),
    ],
    ids=["no history", "two audits", "six days", "three audits over a week"],
)
def test_an_unreachable_link_becomes_an_error_when_it_lasts(failures, level):
    (finding,) = _findings(changed(liveness=DOWN, failures=failures))
    assert (finding.severity, finding.confidence) == level


@pytest.mark.parametrize(
    ("archive", "found"),
    [
        (CAPTURE, ["CC101"]),
        (MISSING, ["CC101", "CC202"]),
        (UNKNOWN, ["CC101"]),
        (SKIPPED, ["CC101"]),
    ],
    ids=lambda value: getattr(value, "status", None),
)
def test_a_dead_link_is_lost_only_where_an_archive_said_so(archive, found):
    assert rules(changed(liveness=DEAD, archive=archive)) == found


def test_a_dead_link_is_told_the_capture_to_cite():
    (finding,) = _findings(changed(liveness=DEAD))
    assert finding.suggestion == f"Cite the capture of 2019-05-06 instead: {CAPTURE.url}"


@pytest.mark.parametrize(("days", "found"), [(365, []), (366, ["CC203"]), (-400, ["CC203"])])
def test_a_capture_is_distant_after_a_year_either_way(days, found):
    assert rules(changed(archive=dataclasses.replace(CAPTURE, distance_days=days))) == found


def test_a_source_that_nothing_cites_is_reported_once_there_are_claims():
    lone = changed(claim_ids=())
    assert rules(lone) == ["CC402"]
    assert rules(lone, claims=()) == []


@pytest.mark.parametrize(
    ("kind", "url", "found"),
    [
        (SourceKind.WEB, URL, ["CC403"]),
        (SourceKind.PRINT, None, []),
        (SourceKind.PRINT, URL, []),
        (SourceKind.NOTE, None, []),
    ],
)
def test_only_web_sources_need_an_access_date(kind, url, found):
    assert rules(changed(source=Source("1", url, kind=kind))) == found


def test_a_note_need_not_be_cited():
    note = changed(source=Source("1", kind=SourceKind.NOTE), claim_ids=(), archive=SKIPPED)
    assert rules(note) == []


@pytest.mark.parametrize(
    ("hops", "final", "address"),
    [
        ([(301, URL)], "https://b.example/", "https://b.example/"),
        ([(301, URL), (308, "https://b.example/")], "https://c.example/", "https://c.example/"),
        ([(301, URL), (302, "https://b.example/")], "https://c.example/", "https://b.example/"),
        (
            [(301, URL), (302, "https://b.example/"), (301, "https://c.example/")],
            "d",
            "https://b.example/",
        ),
        ([], "https://b.example/", "https://b.example/"),
        ([], None, URL),
    ],
)
def test_the_new_address_is_where_the_permanent_redirects_lead(hops, final, address):
    moved = changed(hops=tuple(Hop(*hop) for hop in hops), final_url=final)
    assert new_address(moved) == address


@pytest.mark.parametrize("reason", [Reason.TOO_LARGE, Reason.INTERNAL])
def test_our_own_limits_are_no_link_rot_however_long_they_last(reason):
    down = Liveness(Status.UNREACHABLE, reason)
    (finding,) = _findings(changed(liveness=down, failures=FailureHistory(30, 300)))
    assert finding.severity is Severity.WARNING
    assert "may pass" not in finding.suggestion


@pytest.mark.parametrize(
    ("unread", "found"), [("", ["CC101"]), ("its copy a.docx: a Word document", ["CC101", "CC202"])]
)
def test_a_source_of_which_a_readable_copy_is_kept_is_not_lost(unread, found):
    source = dataclasses.replace(GOOD.source, file="a.pdf")
    gone = changed(source=source, liveness=DEAD, archive=MISSING, unread=unread)
    assert rules(gone) == found


@pytest.mark.parametrize(
    ("url", "odd"),
    [
        ("https://a.example/x and more", "a blank"),
        ("https://a.example/x.", "ends in ."),
        ("https://a.example/x)", "ends in )"),
        ("https://a.example/x;https://b.example/y", "another address"),
        ("https://a.example/Mercury_(planet)", ""),
        ("https://web.archive.org/web/2014/http://a.example/", ""),
        ("https://a.example/a%20b?u=http://b.example/", ""),
    ],
)
def test_an_odd_dead_address_is_doubted_first(url, odd):
    source = dataclasses.replace(GOOD.source, url=url)
    advice = _findings(changed(source=source, liveness=DEAD))[0].suggestion
    assert ("Look at the address first" in advice) == bool(odd)
    assert odd in advice


def test_captures_that_show_no_page_are_an_answer_and_a_pinned_one_is_told():
    told = ArchiveResult(ArchiveStatus.UNKNOWN, detail=NOT_SHOWN)
    (finding,) = _findings(changed(liveness=DEAD, archive=told))
    assert "No archive answered" not in finding.suggestion
    pinned = ArchiveResult(ArchiveStatus.MISSING, detail=f"{PINNED_UNREAD} (HTTP 404)")
    lost = _findings(changed(liveness=DEAD, archive=pinned))[1]
    assert lost.message.endswith(
        "no archive has a capture; the pinned capture could not be read (HTTP 404)"
    )
