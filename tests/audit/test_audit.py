"""The audit as a library: transports are handed in, nothing is patched."""

from __future__ import annotations

import asyncio
import dataclasses
from collections.abc import Mapping
from datetime import UTC, date, datetime

import pytest
from tests.audit.reader import read_here

from citecheck.audit import audit
from citecheck.model import (
    Capture,
    Claim,
    Failure,
    FailureHistory,
    Found,
    Hop,
    Missing,
    Paper,
    Progress,
    Reason,
    Response,
    Source,
    SourceKind,
    Stage,
    Unknown,
)
from citecheck.settings import Settings

NOW = datetime(2026, 3, 1, 4, 0, tzinfo=UTC)
SENTENCE = "In 2014 the harbour of Elmsund landed 4,200 tonnes of herring, the report says."
OTHER = SENTENCE.replace("4,200", "9,700")
CLAIM = Claim("c1", SENTENCE, ("1",))


def html(sentence: str) -> bytes:
    filler = "<p>The harbour office keeps the books of the fishing fleet of the town.</p>" * 8
    return f"<html><title>Landings</title><h1>Landings</h1><p>{sentence}</p>{filler}".encode()


def answer(url: str, sentence: str = SENTENCE, status: int = 200, **more) -> Response:
    headers = (("content-type", "text/html; charset=utf-8"),)
    return Response(url, more.pop("final_url", url), status, headers, html(sentence), **more)


class Web:
    """A fetch that knows some addresses, and remembers what it was asked."""

    def __init__(self, answers: Mapping[str, Response | Failure | Exception]) -> None:
        self.answers = answers
        self.asked: list[str] = []

    async def __call__(self, url: str, *, follow: bool = True) -> Response | Failure:
        self.asked.append(url)
        found = self.answers.get(url, Failure(url, Reason.DNS_FAILURE))
        if isinstance(found, Exception):
            raise found
        return found


class Shelf:
    """An archive with one answer for everything."""

    name = "Shelf"

    def __init__(self, result: Found | Missing | Unknown) -> None:
        self.result = result
        self.asked: list[tuple[str, datetime]] = []

    async def lookup(self, url: str, when: datetime) -> Found | Missing | Unknown:
        self.asked.append((url, when))
        return self.result


def captured(sentence: str, day: int = 2) -> Found:
    url = "https://web.archive.org/web/20150302/http://a.example/x"
    when = datetime(2015, 3, day, tzinfo=UTC)
    return Found((Capture(url, when, answer("http://a.example/x", sentence)),))


def run(sources, claims=(), *, web, archive=None, **more):
    paper = Paper(tuple(claims), tuple(sources))
    archives = [archive or Shelf(Unknown("down"))]
    return asyncio.run(
        audit(paper, fetch=web, archives=archives, read=read_here, now=lambda: NOW, **more)
    )


def test_a_live_page_that_says_it_supports_the_claim():
    web = Web({"http://a.example/x": answer("http://a.example/x")})
    result = run([Source("1", url="http://a.example/x")], [CLAIM], web=web)
    assert [*result.sources[0].liveness] == ["alive", "ok"]
    assert result.claims[0].verdict == "supported"
    evidence = result.claims[0].items[-1].evidence
    assert (evidence.source_id, evidence.via) == ("1", "live")
    assert "4,200 tonnes" in evidence.passage


def test_every_address_is_asked_once_whatever_its_fragment():
    web = Web({"http://a.example/x": answer("http://a.example/x")})
    sources = [Source(str(n), url=f"http://a.example/x#{n}") for n in range(5)]
    archive = Shelf(Missing())
    result = run(sources, web=web, archive=archive)
    assert web.asked == ["http://a.example/x"]
    assert len(archive.asked) == 1
    assert [s.source.source_id for s in result.sources] == ["0", "1", "2", "3", "4"]
    assert {s.archive.status for s in result.sources} == {"missing"}


def test_a_dead_page_is_read_as_captured_near_the_access_date():
    source = Source("1", url="http://a.example/x", accessed=date(2015, 3, 5))
    web = Web({"http://a.example/x": answer("http://a.example/x", status=404)})
    archive = Shelf(captured(SENTENCE))
    result = run([source], [CLAIM], web=web, archive=archive)
    assert [*result.sources[0].liveness] == ["dead", "http-404"]
    assert result.sources[0].archive.distance_days == 3
    assert result.claims[0].verdict == "supported"
    assert result.claims[0].items[-1].evidence.via == "archive"
    assert not result.claims[0].items[-1].drifted
    assert archive.asked == [("http://a.example/x", datetime(2015, 3, 5, 12, tzinfo=UTC))]


def test_a_page_that_changed_since_its_capture_has_drifted():
    web = Web({"http://a.example/x": answer("http://a.example/x", OTHER)})
    result = run(
        [Source("1", url="http://a.example/x")],
        [CLAIM],
        web=web,
        archive=Shelf(captured(SENTENCE)),
    )
    item = next(item for item in result.claims[0].items if item.text.startswith("4,200"))
    assert (item.verdict, item.drifted, item.evidence.via) == ("match", True, "archive")
    assert result.claims[0].verdict == "supported"


def test_page_and_capture_that_both_deny_it_make_a_mismatch_shown_on_the_live_page():
    web = Web({"http://a.example/x": answer("http://a.example/x", OTHER)})
    result = run(
        [Source("1", url="http://a.example/x")], [CLAIM], web=web, archive=Shelf(captured(OTHER))
    )
    assert result.claims[0].verdict == "mismatched"
    item = next(item for item in result.claims[0].items if item.text.startswith("4,200"))
    assert (item.verdict, item.evidence.via) == ("conflict", "live")


def test_each_item_takes_its_best_source():
    web = Web(
        {
            "http://a.example/x": answer("http://a.example/x", OTHER),
            "http://b.example/y": answer("http://b.example/y"),
        }
    )
    sources = [Source("1", url="http://a.example/x"), Source("2", url="http://b.example/y")]
    result = run(sources, [Claim("c1", SENTENCE, ("1", "2"))], web=web)
    assert result.claims[0].verdict == "supported"
    assert result.sources[0].claim_ids == result.sources[1].claim_ids == ("c1",)


def test_a_capture_that_shows_no_page_is_no_capture():
    found = Found(
        (
            Capture(
                "https://web.archive.org/web/2015/http://a.example/x",
                NOW,
                answer("http://a.example/x", status=503),
            ),
        )
    )
    web = Web({"http://a.example/x": answer("http://a.example/x")})
    result = run([Source("1", url="http://a.example/x")], web=web, archive=Shelf(found))
    assert result.sources[0].archive.status == "unknown"


def test_without_network_nothing_is_dead():
    async def no_name(host: str, port: int):
        raise OSError(host)

    web = Web({"http://b.example/": Failure("http://b.example/", Reason.DNS)})
    sources = [Source("1", url="http://a.example/"), Source("2", url="http://b.example/")]
    result = run(sources, [CLAIM], web=web, resolver=no_name)
    assert [[*s.liveness] for s in result.sources] == [["unchecked", "offline"]] * 2
    assert result.nothing_checked
    assert result.offline


def test_one_answer_of_any_kind_is_a_network():
    web = Web({"http://a.example/": answer("http://a.example/", status=500)})
    sources = [Source("1", url="http://a.example/"), Source("2", url="http://b.example/")]
    result = run(sources, web=web)
    assert [s.liveness.reason for s in result.sources] == ["http-500", "dns-failure"]


def test_a_refused_port_of_this_machine_is_no_missing_network():
    url = "http://127.0.0.1:9/"
    result = run([Source("1", url=url)], web=Web({url: Failure(url, Reason.REFUSED)}))
    assert [*result.sources[0].liveness] == ["unreachable", "refused"]


def test_a_fault_of_ours_ends_one_source_and_not_the_audit():
    web = Web(
        {
            "http://a.example/": RuntimeError("boom"),
            "http://b.example/": answer("http://b.example/"),
        }
    )
    sources = [Source("1", url="http://a.example/"), Source("2", url="http://b.example/")]
    result = run(sources, web=web)
    assert [s.liveness.reason for s in result.sources] == ["internal", "ok"]


@pytest.mark.parametrize(
    ("source", "settings", "reason"),
    [
        pytest.param(Source("1", kind=SourceKind.PRINT), Settings(), "no-url", id="a book"),
        pytest.param(
            Source("1", url="http://a.example/"),
            Settings(exclude=("a[.]example",)),
            "excluded",
            id="excluded",
        ),
    ],
)
def test_what_is_not_asked_is_unchecked_and_says_why(source, settings, reason):
    web = Web({})
    result = run([source], web=web, settings=settings)
    assert [*result.sources[0].liveness] == ["unchecked", reason]
    assert result.sources[0].archive.status == "skipped"
    assert web.asked == []
    assert result.nothing_checked


def test_an_accepted_status_counts_as_alive():
    web = Web({"http://a.example/": answer("http://a.example/", status=403)})
    result = run([Source("1", url="http://a.example/")], web=web, settings=Settings(accept=(403,)))
    assert result.sources[0].liveness.status == "alive"


def test_no_archive_is_asked_when_none_is_wanted():
    web = Web({"http://a.example/": answer("http://a.example/")})
    archive = Shelf(Missing())
    result = run(
        [Source("1", url="http://a.example/")],
        web=web,
        archive=archive,
        settings=Settings(wayback=False),
    )
    assert result.sources[0].archive.status == "skipped"
    assert archive.asked == []


def test_the_authors_copy_is_read_where_there_is_no_page(tmp_path):
    (tmp_path / "book.html").write_bytes(html(SENTENCE))
    paper = Paper(
        (CLAIM,),
        (Source("1", kind=SourceKind.PRINT, file="book.html"),),
        sources_file=str(tmp_path / "sources.csv"),
    )
    result = asyncio.run(audit(paper, fetch=Web({}), archives=[], read=read_here))
    assert result.claims[0].verdict == "supported"
    assert result.claims[0].items[-1].evidence.via == "file"
    assert not result.nothing_checked


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        (Claim("c1", "It rained 40 days.", ()), "unsourced"),
        (Claim("c1", "It rained 40 days.", ("note",)), "unsourced"),
        (Claim("c1", "It rained.", ("book",)), "no-items"),
        (Claim("c1", "It rained 40 days.", ("book",)), "unverifiable"),
    ],
)
def test_claims_without_a_readable_source(claim, verdict):
    sources = [Source("book", kind=SourceKind.PRINT), Source("note", kind=SourceKind.NOTE)]
    assert run(sources, [claim], web=Web({})).claims[0].verdict == verdict


def test_when_told_to_stop_it_reports_what_was_done():
    stop = asyncio.Event()

    class Stopping(Web):
        async def __call__(self, url: str, *, follow: bool = True) -> Response | Failure:
            if url.endswith("slow"):
                await asyncio.Event().wait()
            return await super().__call__(url, follow=follow)

    class Observer:
        def notice(self, event: Progress) -> None:
            if event.stage is Stage.SOURCES and event.done == 1:
                stop.set()

    web = Stopping({"http://a.example/": answer("http://a.example/")})
    sources = [Source("1", url="http://a.example/"), Source("2", url="http://a.example/slow")]
    result = run(sources, [CLAIM], web=web, stop=stop, observer=Observer())
    assert not result.run.complete
    assert [s.liveness.reason for s in result.sources] == ["ok", "interrupted"]
    assert result.claims[0].items[0].verdict == "unread"


def test_an_unreachable_source_carries_its_history():
    class History:
        def failures(self, url: str, now: datetime) -> FailureHistory:
            return FailureHistory(3, 8)

    url = "http://a.example/"
    web = Web({url: Failure(url, Reason.RESET, hops=(Hop(302, url),), attempts=3)})
    result = run([Source("1", url=url)], web=web, history=History())
    assert result.sources[0].failures == FailureHistory(3, 8)
    assert (result.sources[0].attempts, result.sources[0].hops) == (3, (Hop(302, url),))


def test_a_copy_of_the_paper_is_no_evidence():
    claims = [
        Claim(f"c{n}", f"The fleet of ward {n} had {n}37 boats in its care.", ("1",))
        for n in range(12)
    ]
    body = " ".join(claim.claim for claim in claims)
    web = Web({"http://a.example/": answer("http://a.example/", body)})
    result = run([Source("1", url="http://a.example/")], claims, web=web)
    assert {c.verdict for c in result.claims} == {"unverifiable"}


CAPTURE = "https://web.archive.org/web/20150302000000/http://a.example/x"
RAW = "https://web.archive.org/web/20150302000000id_/http://a.example/x"


def memento(url: str, sentence: str = SENTENCE, status: int = 200) -> Response:
    headers = (
        ("content-type", "text/html; charset=utf-8"),
        ("memento-datetime", "Mon, 02 Mar 2015 00:00:00 GMT"),
    )
    return Response(url, url, status, headers, html(sentence))


def test_a_cited_capture_is_read_and_its_original_is_judged():
    web = Web({"http://a.example/x": answer("http://a.example/x", status=410), RAW: memento(RAW)})
    archive = Shelf(Missing())
    result = run([Source("1", url=CAPTURE)], [CLAIM], web=web, archive=archive)
    assert [*result.sources[0].liveness] == ["dead", "http-410"]
    assert (result.sources[0].archive.status, result.sources[0].archive.url) == (
        "archived",
        CAPTURE,
    )
    assert result.claims[0].verdict == "supported"
    assert archive.asked == []


def test_the_authors_pinned_capture_is_used_before_any_other():
    web = Web({"http://a.example/x": answer("http://a.example/x", status=404), RAW: memento(RAW)})
    archive = Shelf(captured(OTHER))
    source = Source("1", url="http://a.example/x", archive_url=CAPTURE)
    result = run([source], [CLAIM], web=web, archive=archive)
    assert result.claims[0].verdict == "supported"
    assert archive.asked == []


def test_the_next_capture_is_read_where_the_nearest_shows_no_page():
    nearest = Capture(
        "https://web.archive.org/web/20150301000000/http://a.example/x",
        datetime(2015, 3, 1, tzinfo=UTC),
        answer("http://a.example/x", status=404),
    )
    beside = Capture(CAPTURE, datetime(2015, 3, 2, tzinfo=UTC))
    web = Web({"http://a.example/x": answer("http://a.example/x", status=404), RAW: memento(RAW)})
    result = run(
        [Source("1", url="http://a.example/x")],
        [CLAIM],
        web=web,
        archive=Shelf(Found((nearest, beside))),
    )
    assert result.sources[0].archive.url == CAPTURE
    assert result.claims[0].verdict == "supported"


def test_what_may_stand_beyond_the_cut_of_a_page_is_unread_and_not_absent():
    async def read_a_part(body, content_type, url):
        whole = await read_here(body, content_type, url)
        return dataclasses.replace(whole, cut="only its first pages were read")

    web = Web({"https://a.example/": answer("https://a.example/", "Nothing is said of fish.")})
    paper = Paper((CLAIM,), (Source("1", "https://a.example/"),))
    done = asyncio.run(audit(paper, fetch=web, archives=[], read=read_a_part, now=lambda: NOW))
    said = {(item.verdict, item.explanation) for item in done.claims[0].items}
    assert said == {("unread", "only its first pages were read")}


@pytest.mark.parametrize(
    ("name", "body", "why"),
    [
        (
            "a.docx",
            b"PK\x03\x04word/document.xml",
            "a Word document, which citecheck does not read",
        ),
        ("a.rtf", b"{\\rtf1 x}", "an RTF document, which citecheck does not read"),
        ("a.txt", b"", "an empty file"),
    ],
)
def test_an_own_copy_that_cannot_be_read_says_why(tmp_path, name, body, why):
    (tmp_path / name).write_bytes(body)
    paper = Paper((CLAIM,), (Source("1", file=name),), sources_file=str(tmp_path / "sources.csv"))
    done = asyncio.run(audit(paper, fetch=Web({}), archives=[], read=read_here, now=lambda: NOW))
    assert done.sources[0].unread.startswith(f"its copy {name}: {why}")
    assert why in done.claims[0].items[0].explanation


def test_a_pinned_capture_that_cannot_be_read_is_told():
    web = Web({"http://a.example/x": answer("http://a.example/x", status=404)})
    source = Source("1", url="http://a.example/x", archive_url="notaurl")
    result = run([source], [CLAIM], web=web, archive=Shelf(Missing()))
    assert result.sources[0].archive.status == "missing"
    assert "the pinned capture could not be read" in result.sources[0].archive.detail
