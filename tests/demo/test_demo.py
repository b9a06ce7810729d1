"""The whole program on its sample paper, against what is true of the paper and its web.

The tables were written by hand from the pages themselves. Where the program disagrees with
them, the program is wrong.
"""

from __future__ import annotations

import asyncio
import time
from pathlib import Path

import pytest

from citecheck.demo import audit_sample, write_sample
from citecheck.findings import find
from citecheck.model import (
    ArchiveStatus,
    Audit,
    ClaimVerdict,
    Item,
    Progress,
    Severity,
    Stage,
    Status,
    Verdict,
)

LIMIT = 5.0  # seconds that a newcomer is asked to wait

# source: status, reason, archive
SOURCES = {
    "1": "alive, ok, archived",
    "2": "alive, ok, archived",
    "3": "alive, ok, archived",  # a PDF
    "4": "alive, ok, missing",  # in Russian, windows-1251
    "5": "alive, ok, archived",
    "6": "alive, ok, archived",
    "7": "alive, ok, archived",
    "8": "dead, http-404, archived",
    "9": "dead, http-410, missing",
    "10": "dead, dns, archived",  # a capture that the author pinned
    "11": "moved, redirect-permanent, archived",
    "12": "moved, redirect-canonical, archived",
    "13": "soft-404, not-found-page, archived",
    "14": "soft-404, home-page, missing",
    "15": "soft-404, parked, archived",
    "16": "blocked, challenge, archived",
    "17": "blocked, login-wall, missing",
    "18": "blocked, consent-wall, archived",
    "19": "blocked, needs-javascript, missing",
    "20": "unreachable, http-503, unknown",
    "21": "unreachable, timeout, archived",
    "22": "unreachable, refused, missing",
    "23": "unchecked, no-url, skipped",  # a book
    "24": "unchecked, no-url, skipped",  # a plain note
    "25": "unchecked, scheme, skipped",  # htp://
    "26": "alive, ok, missing",  # by a temporary redirect
}

# claim: verdict, and for each item its type, verdict and where the evidence was read
CLAIMS = {
    "c1": ("supported", ["figure match live", "quote match live"]),
    "c2": ("supported", ["figure approximate live"]),  # almost 70%: 69.6 %
    "c3": ("not-found", ["figure absent"]),  # 1,260 are dwellings there
    "c4": ("supported", ["figure match live", "quote match live"]),
    "c5": ("supported", ["figure match live"]),  # €1.14bn: 1,14 млрд евро
    "c6": ("mismatched", ["quote conflict live"]),  # a "not" too many
    "c7": ("mismatched", ["figure conflict live"]),  # million: billion
    "c8": ("supported", ["figure match archive"]),  # 247 then, 312 now
    "c9": ("supported", ["figure match archive"]),
    "c10": ("unverifiable", ["figure unread"]),
    "c11": ("supported", ["figure match archive"]),
    "c12": ("supported", ["figure match live"]),
    "c13": ("no-items", []),
    "c14": ("partial", ["figure match archive", "figure absent"]),
    "c15": ("unverifiable", ["figure unread"]),
    "c16": ("supported", ["figure match archive"]),
    "c17": ("supported", ["quote match archive"]),
    "c18": ("supported", ["figure match file"]),
    "c19": ("supported", ["figure match archive"]),
    "c20": ("unverifiable", ["figure unread"]),
    "c21": ("supported", ["figure match archive"]),
    "c22": ("unverifiable", ["figure unread"]),
    "c23": ("unverifiable", ["quote unread"]),
    "c24": ("unverifiable", ["figure unread"]),
    "c25": ("unsourced", ["figure unread"]),
    "c26": ("supported", ["figure match live", "figure match live"]),
}

# What a person should act on, by severity.
FINDINGS = {
    Severity.ERROR: {
        "CC101 source 8",
        "CC101 source 9",
        "CC101 source 10",
        "CC102 source 13",
        "CC102 source 14",
        "CC102 source 15",
        "CC107 source 25",
        "CC202 source 9",
        "CC202 source 14",
        "CC301 claim c7",
        "CC302 claim c6",
    },
    Severity.WARNING: {
        "CC103 source 20",
        "CC103 source 21",
        "CC103 source 22",
        "CC105 source 11",
        "CC303 claim c3",
        "CC303 claim c14",
        "CC305 claim c8",
        "CC404 claim c10",
        "CC404 claim c15",
        "CC404 claim c20",
        "CC404 claim c22",
        "CC404 claim c24",
    },
    Severity.NOTE: {
        "CC104 source 16",
        "CC104 source 17",
        "CC104 source 18",
        "CC104 source 19",
        "CC106 source 12",
        "CC201 source 4",
        "CC201 source 26",
        "CC203 source 15",
        "CC401 claim c25",
        "CC402 source 26",
        "CC403 source 12",
    },
}


class Witness:
    """An observer that remembers."""

    def __init__(self) -> None:
        self.events: list[Progress] = []

    def notice(self, event: Progress) -> None:
        self.events.append(event)


@pytest.fixture(scope="module")
def witness() -> Witness:
    return Witness()


@pytest.fixture(scope="module")
def timed_audit(tmp_path_factory: pytest.TempPathFactory, witness: Witness) -> tuple[Audit, float]:
    folder = tmp_path_factory.mktemp("demo")
    started = time.monotonic()
    write_sample(folder)
    audit = asyncio.run(audit_sample(folder, witness))
    return audit, time.monotonic() - started


@pytest.fixture(scope="module")
def audit(timed_audit: tuple[Audit, float]) -> Audit:
    return timed_audit[0]


def in_words(item: Item) -> str:
    words = [item.type, item.verdict]
    if item.evidence:
        words.append(item.evidence.via)
    return " ".join(words)


def item_of(audit: Audit, claim_id: str, number: int = 0) -> Item:
    (claim,) = (result for result in audit.claims if result.claim.claim_id == claim_id)
    return claim.items[number]


@pytest.mark.parametrize("source_id", SOURCES)
def test_each_source_is_what_its_address_really_is(audit: Audit, source_id: str) -> None:
    (result,) = (each for each in audit.sources if each.source.source_id == source_id)
    liveness, archive = result.liveness, result.archive
    assert f"{liveness.status}, {liveness.reason}, {archive.status}" == SOURCES[source_id]


@pytest.mark.parametrize("claim_id", CLAIMS)
def test_each_claim_is_what_its_sources_really_say(audit: Audit, claim_id: str) -> None:
    (result,) = (each for each in audit.claims if each.claim.claim_id == claim_id)
    assert (result.verdict, [in_words(item) for item in result.items]) == CLAIMS[claim_id]


def test_every_source_and_claim_stands_in_the_audit_once(audit: Audit) -> None:
    assert [result.source.source_id for result in audit.sources] == list(SOURCES)
    assert [result.claim.claim_id for result in audit.claims] == list(CLAIMS)


@pytest.mark.parametrize("severity", Severity)
def test_the_findings_are_what_a_careful_person_would_report(
    audit: Audit, severity: Severity
) -> None:
    reported = {
        f"{found.rule} claim {found.claim_id}"
        if found.claim_id
        else f"{found.rule} source {found.source_id}"
        for found in find(audit)
        if found.severity is severity
    }
    assert reported == FINDINGS[severity]


def test_every_word_of_the_program_is_shown(audit: Audit) -> None:
    assert set(audit.by_status) == set(Status)
    assert set(audit.by_archive) == set(ArchiveStatus)
    assert set(audit.by_claim_verdict) == set(ClaimVerdict)
    assert set(audit.by_item_verdict) == set(Verdict)


def test_the_altered_quote_names_the_word_that_was_slipped_in(audit: Audit) -> None:
    assert "not" in item_of(audit, "c6").explanation


def test_the_changed_page_is_told_from_a_wrong_claim(audit: Audit) -> None:
    item = item_of(audit, "c8")
    assert item.drifted
    assert item.evidence is not None
    assert item.evidence.url == (
        "https://web.archive.org/web/20170312094500/http://www.port-varrowmouth.example/facts"
    )
    assert "247" in item.evidence.passage


@pytest.mark.parametrize(
    ("claim_id", "words"),
    [
        ("c1", "4,130 tonnes of herring"),
        ("c2", "69.6 % depended directly or indirectly on the harbour"),
        ("c4", "38 spawning beds"),
        ("c5", "1,14 млрд евро"),
        ("c7", "$2.4 billion"),
        ("c18", "57 years"),
    ],
)
def test_the_evidence_is_the_passage_that_decided(audit: Audit, claim_id: str, words: str) -> None:
    evidence = item_of(audit, claim_id).evidence
    assert evidence is not None
    assert words in " ".join(evidence.passage.split())


def test_the_pinned_capture_is_the_one_that_is_read(audit: Audit) -> None:
    (result,) = (each for each in audit.sources if each.source.source_id == "10")
    assert result.archive.url == result.source.archive_url
    assert result.archive.distance_days == 0


def test_the_capture_of_an_overloaded_server_is_passed_over(audit: Audit) -> None:
    (result,) = (each for each in audit.sources if each.source.source_id == "8")
    assert result.archive.url is not None
    assert "/20170318100000/" in result.archive.url


def test_the_report_shows_the_addresses_of_the_paper(audit: Audit) -> None:
    assert [result.final_url for result in audit.sources if "127.0.0.1" in str(result)] == []


def test_a_newcomer_does_not_wait_long(timed_audit: tuple[Audit, float]) -> None:
    assert timed_audit[1] < LIMIT


def test_the_observer_sees_every_stage_through(audit: Audit, witness: Witness) -> None:
    ended = {event.stage for event in witness.events if event.done == event.total}
    assert audit.run.complete
    assert ended == set(Stage)


def test_the_readers_own_changes_are_audited(tmp_path: Path) -> None:
    write_sample(tmp_path)
    (tmp_path / "claims.csv").write_text(
        "claim_id,claim,source_ids\nmine,The quay has 38 spawning beds.,3\n", encoding="utf-8"
    )
    audit = asyncio.run(audit_sample(tmp_path))
    assert [result.claim.claim_id for result in audit.claims] == ["mine"]


def test_an_address_outside_the_demo_is_not_called_dead(tmp_path: Path) -> None:
    (tmp_path / "claims.csv").write_text("claim_id,claim,source_ids\n", encoding="utf-8")
    (tmp_path / "sources.csv").write_text(
        "source_id,url\n1,http://www.w3.org/\n2,http://www.harbour-gazette.example/weather\n",
        encoding="utf-8",
    )
    outside, inside = asyncio.run(audit_sample(tmp_path)).sources
    assert outside.liveness.status is Status.UNREACHABLE
    assert inside.liveness.status is Status.ALIVE


def test_proxies_of_the_environment_are_not_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    (tmp_path / "claims.csv").write_text("claim_id,claim,source_ids\n", encoding="utf-8")
    (tmp_path / "sources.csv").write_text(
        "source_id,url\n1,http://www.harbour-gazette.example/weather\n", encoding="utf-8"
    )
    (result,) = asyncio.run(audit_sample(tmp_path)).sources
    assert result.liveness.status is Status.ALIVE
