"""One rich audit for all who turn audits into something else: every word of the contract is in it.

The paper is about a ferry line that never was. Source 13 and claim c9 are hostile: their text tries
to act on terminals, spreadsheets, CI runners and Markdown.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

from citecheck.model import (
    ArchiveResult,
    ArchiveStatus,
    Audit,
    CalendarDate,
    Claim,
    ClaimLink,
    ClaimResult,
    ClaimVerdict,
    Confidence,
    Evidence,
    FailureHistory,
    Figure,
    FigureKind,
    Hop,
    Item,
    ItemType,
    Liveness,
    Qualifier,
    Reason,
    Run,
    Source,
    SourceKind,
    SourceResult,
    Status,
    Verdict,
    Via,
)

STARTED = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)
FINISHED = datetime(2026, 3, 1, 9, 31, 12, 500000, tzinfo=UTC)
SITE = "https://ferries.example"
WEB = "https://web.archive.org/web"
HOSTILE = (
    "=HYPERLINK(1)|\x1b[31mred\x1b]0;title\x07\u202eevil\u202c\u2028::error::boom ##[error]x"
    " @octocat #12 <script>alert(1)</script> [a](javascript:b) `c` \ud800 zero\u200bwidth www.x.example"
)
SECRET = "hunter2"

ALIVE = Liveness(Status.ALIVE, Reason.OK)
CAPTURED = datetime(2019, 5, 6, 7, 8, 9, tzinfo=UTC)


def archived(name: str, days: int = 3) -> ArchiveResult:
    url = f"{WEB}/20190506070809/{SITE}/{name}"
    return ArchiveResult(ArchiveStatus.ARCHIVED, url, CAPTURED, days)


MISSING = ArchiveResult(ArchiveStatus.MISSING)
UNKNOWN = ArchiveResult(ArchiveStatus.UNKNOWN, detail="the archive did not answer in time")
SKIPPED = ArchiveResult(ArchiveStatus.SKIPPED)


def source(
    number: int, name: str | None, liveness: Liveness, archive: ArchiveResult, **facts: object
) -> SourceResult:
    """Source `number`, on line number + 1; facts of the Source itself come in `of_source`."""
    of_source = {"accessed": date(2019, 5, 3), "line": number + 1}
    of_source |= facts.pop("of_source", {})  # type: ignore[arg-type]
    url = None if name is None else name if ":" in name else f"{SITE}/{name}"
    return SourceResult(
        Source(str(number), url=url, **of_source),  # type: ignore[arg-type]
        liveness,
        archive,
        **facts,  # type: ignore[arg-type]
    )


SOURCES = (
    source(
        1,
        "timetable",
        ALIVE,
        archived("timetable"),
        http_status=200,
        final_url=f"{SITE}/timetable",
        content_type="text/html; charset=utf-8",
        title="Timetable of the northern line",
        language="en",
        title_similarity=0.97,
        citation_fit=1.0,
        elapsed_ms=120,
        attempts=1,
        checked_at=STARTED,
        claim_ids=("c1", "c2", "c7"),
        of_source={"citation": "Northern Ferries, Timetable.", "location": "paper.md:80"},
    ),
    source(
        2,
        "2018/report",
        Liveness(Status.MOVED, Reason.REDIRECT_PERMANENT),
        archived("2018/report", 1200),
        http_status=200,
        final_url=f"{SITE}/archive/report-2018",
        hops=(Hop(301, f"{SITE}/2018/report"),),
        of_source={
            "ibid_of": "1",
            "repair": "joined",
            "citation": "Report for 2018, https://elsewhere.example/report.pdf.",
        },
        attempts=1,
        checked_at=STARTED,
        claim_ids=("c2",),
    ),
    source(
        3,
        "http://ferries.example/fleet",
        Liveness(Status.MOVED, Reason.REDIRECT_CANONICAL),
        MISSING,
        http_status=200,
        final_url=f"{SITE}/fleet",
        hops=(Hop(301, "http://ferries.example/fleet"),),
        attempts=1,
        from_cache=True,
        claim_ids=("c3",),
    ),
    source(
        4,
        "press/42",
        Liveness(Status.DEAD, Reason.HTTP_404),
        archived("press/42"),
        http_status=404,
        attempts=1,
        claim_ids=("c4",),
        of_source={"location": "paper.md:83"},
    ),
    source(5, "gone", Liveness(Status.DEAD, Reason.DNS), MISSING, claim_ids=("c5",)),
    source(
        6,
        "piers/3",
        Liveness(Status.SOFT_404, Reason.NOT_FOUND_PAGE, "“We could not find that pier”"),
        UNKNOWN,
        http_status=200,
        final_url=f"{SITE}/piers/3",
        claim_ids=("c5",),
    ),
    source(
        7,
        "shop",
        Liveness(Status.BLOCKED, Reason.CHALLENGE, "Cloudflare"),
        SKIPPED,
        http_status=403,
        claim_ids=("c6",),
    ),
    source(
        8,
        "slow",
        Liveness(Status.UNREACHABLE, Reason.TIMEOUT),
        archived("slow"),
        attempts=3,
        failures=FailureHistory(1, 0),
        claim_ids=("c6",),
        unread="its capture: a Word document, which citecheck does not read",
    ),
    source(
        9,
        "broken",
        Liveness(Status.UNREACHABLE, Reason("http-503")),
        archived("broken"),
        http_status=503,
        attempts=3,
        failures=FailureHistory(4, 9),
    ),
    source(
        10,
        None,
        Liveness(Status.UNCHECKED, Reason.NO_URL),
        SKIPPED,
        claim_ids=("c1",),
        of_source={
            "kind": SourceKind.PRINT,
            "citation": "A. Pilot, Northern Waters, 1988.",
            "published": "1988",
            "locator": "p. 31",
            "accessed": None,
            "file": "copies/pilot.pdf",
        },
    ),
    source(11, "http://[ferries", Liveness(Status.UNCHECKED, Reason.BAD_URL), SKIPPED),
    source(
        12,
        f"http://captain:{SECRET}@10.0.0.5/log",
        Liveness(Status.UNCHECKED, Reason.PRIVATE_ADDRESS),
        SKIPPED,
        of_source={
            "accessed": None,
            "archive_url": f"{WEB}/2019/http://captain:{SECRET}@10.0.0.5/",
        },
    ),
    source(
        13,
        f"{SITE}/\x1b]8;;x\x07?q=<b>|::error::",
        Liveness(Status.DEAD, Reason.HTTP_410, HOSTILE),
        MISSING,
        title=HOSTILE,
        claim_ids=("c9",),
        of_source={"citation": HOSTILE, "location": HOSTILE, "kind": SourceKind.WEB},
    ),
    source(
        14,
        None,
        Liveness(Status.UNCHECKED, Reason.NO_URL),
        SKIPPED,
        of_source={"kind": SourceKind.NOTE, "citation": "All times are local.", "accessed": None},
    ),
    source(
        15,
        "docks",
        ALIVE,
        archived("docks"),
        http_status=200,
        title="Cheap flights to the sun",
        title_similarity=0.0,
        claim_ids=("c11",),
        of_source={"citation": "Harbour Works, The Docks, 2015."},
    ),
)


def figure(claim: str, text: str, low: str | None, high: str | None, **facts: object) -> Figure:
    start = claim.index(text)
    known = {"kind": FigureKind.NUMBER} | facts
    return Figure(
        text,
        start,
        start + len(text),
        low=None if low is None else Decimal(low),
        high=None if high is None else Decimal(high),
        **known,  # type: ignore[arg-type]
    )


def evidence(
    source_id: str,
    passage: str,
    match: str,
    name: str,
    via: Via = Via.LIVE,
    similarity: float = 0.97,
) -> Evidence:
    start = passage.index(match)
    url = {
        Via.LIVE: f"{SITE}/{name}",
        Via.ARCHIVE: f"{WEB}/20190506070809/{SITE}/{name}",
        Via.FILE: f"copies/{name}",
    }[via]
    link = None if via is Via.FILE else f"{url}#:~:text={match.replace(' ', '%20')}"
    return Evidence(source_id, via, url, passage, similarity, link, start, start + len(match))


C1 = "The line carried 1,140 people a day, a third of them sailors, in 1987."
C2 = "The report calls the crossing “a lifeline that nobody dared to cut”, and puts its cost at over $2.5 million."
C3 = "The fleet had 14 boats in 2016."
C4 = "The company promised “no fewer than nine sailings a day”."
C5 = "Pier 3 took 40% of the passengers."
C6 = "The shop sold 300 tickets."
C7 = "The first boat leaves at dawn."
C8 = "Nobody has counted the 12 lighthouses."
C9 = f"The log says 7 {HOSTILE}"
C11 = "The docks have 6 cranes."
C10 = "Sailings fell by 30%, and the manager spoke of “a winter of empty decks”."

CLAIMS = (
    ClaimResult(
        Claim("c1", C1, ("1", "10"), "paper.md:12", link=ClaimLink.MARKER, line=2),
        ClaimVerdict.SUPPORTED,
        (
            Item(
                ItemType.FIGURE,
                "1,140",
                Verdict.MATCH,
                figure(C1, "1,140", "1140", "1140", per="day"),
                evidence(
                    "1", "On a usual day 1,140 people cross.", "1,140", "timetable", similarity=1.0
                ),
                "the source says 1,140",
                Confidence.HIGH,
            ),
            Item(
                ItemType.FIGURE,
                "a third",
                Verdict.APPROXIMATE,
                figure(
                    C1,
                    "a third",
                    "0.33",
                    "0.34",
                    qualifier=Qualifier.ABOUT,
                    precision=Decimal("0.01"),
                    readings=(Decimal(3),),
                    stem="a",
                ),
                evidence(
                    "10",
                    "Of every hundred passengers 33 were sailors.",
                    "33",
                    "pilot.pdf",
                    Via.FILE,
                    0.8,
                ),
                "the source says 33 of a hundred",
            ),
            Item(
                ItemType.FIGURE,
                "1987",
                Verdict.MATCH,
                figure(
                    C1, "1987", None, None, kind=FigureKind.YEAR, dates=(CalendarDate(1987, 4, 30),)
                ),
                evidence("1", "The count was made in 1987.", "1987", "timetable"),
            ),
        ),
    ),
    ClaimResult(
        Claim("c2", C2, ("1", "2"), "paper.md:14", link=ClaimLink.INHERITED, line=3),
        ClaimVerdict.MISMATCHED,
        (
            Item(
                ItemType.FIGURE,
                "over $2.5 million",
                Verdict.CONFLICT,
                figure(
                    C2,
                    "over $2.5 million",
                    "2500000",
                    None,
                    kind=FigureKind.MONEY,
                    unit="USD",
                    qualifier=Qualifier.ABOVE,
                    precision=Decimal(100000),
                    stem="over",
                ),
                evidence(
                    "2",
                    "The board was told of many savings. In all, the crossing cost $1.9 million in that"
                    " year, less than the bridge would have.",
                    "$1.9 million",
                    "2018/report",
                ),
                "the source says $1.9 million",
                Confidence.HIGH,
            ),
            Item(
                ItemType.QUOTE,
                "a lifeline that nobody dared to cut",
                Verdict.CONFLICT,
                None,
                evidence(
                    "2",
                    "To the islanders it was a lifeline that no minister dared to cut.",
                    "a lifeline that no minister dared to cut",
                    "2018/report",
                    similarity=0.9,
                ),
                "the claim has “nobody”, the source has “no minister”",
                Confidence.HIGH,
            ),
        ),
    ),
    ClaimResult(
        Claim("c3", C3, ("3",), "paper.md:15", figures=("14",), quotes=(), line=4),
        ClaimVerdict.MISMATCHED,
        (
            Item(
                ItemType.FIGURE,
                "14",
                Verdict.CONFLICT,
                figure(C3, "14", "14", "14"),
                evidence("3", "Today eleven boats sail.", "eleven", "fleet", similarity=0.4),
                "the source says eleven",
            ),
        ),
    ),
    ClaimResult(
        Claim("c4", C4, ("4",), "paper.md:17", line=5),
        ClaimVerdict.SUPPORTED,
        (
            Item(
                ItemType.QUOTE,
                "no fewer than nine sailings a day",
                Verdict.MATCH,
                None,
                evidence(
                    "4",
                    "We promise no fewer than nine sailings a day.",
                    "no fewer than nine sailings a day",
                    "press/42",
                    Via.ARCHIVE,
                    1.0,
                ),
                drifted=True,
            ),
        ),
    ),
    ClaimResult(
        Claim("c5", C5, ("5", "6"), None, line=6),
        ClaimVerdict.UNVERIFIABLE,
        (Item(ItemType.FIGURE, "40%", Verdict.UNREAD, figure(C5, "40%", "40", "40", unit="%")),),
    ),
    ClaimResult(
        Claim("c6", C6, ("7", "8"), "p. 4", line=7),
        ClaimVerdict.NOT_FOUND,
        (
            Item(
                ItemType.FIGURE,
                "300",
                Verdict.ABSENT,
                figure(C6, "300", "300", "300"),
                evidence(
                    "8", "In 2009 the shop sold 300 tickets.", "300 tickets", "slow", Via.ARCHIVE
                ),
                scope="2009",
            ),
        ),
    ),
    ClaimResult(Claim("c7", C7, ("1",), line=8), ClaimVerdict.NO_ITEMS),
    ClaimResult(
        Claim("c8", C8, (), line=9),
        ClaimVerdict.UNSOURCED,
        (Item(ItemType.FIGURE, "12", Verdict.UNREAD, figure(C8, "12", "12", "12")),),
    ),
    ClaimResult(
        Claim("c9", C9, ("13",), HOSTILE, line=10),
        ClaimVerdict.MISMATCHED,
        (
            Item(
                ItemType.FIGURE,
                "7",
                Verdict.CONFLICT,
                figure(C9, "7", "7", "7"),
                evidence("13", f"::warning::8 {HOSTILE}", "8", "\x1b[2J"),
                f"::set-output::{HOSTILE}",
                Confidence.HIGH,
            ),
        ),
    ),
    ClaimResult(
        Claim("c10", C10, ("1",), "paper.md:30", line=11),
        ClaimVerdict.PARTIAL,
        (
            Item(ItemType.FIGURE, "30%", Verdict.ABSENT, figure(C10, "30%", "30", "30", unit="%")),
            Item(ItemType.QUOTE, "a winter of empty decks", Verdict.ABSENT),
        ),
    ),
    ClaimResult(
        Claim("c11", C11, ("15",), line=12),
        ClaimVerdict.NOT_FOUND,
        (Item(ItemType.FIGURE, "6", Verdict.ABSENT, figure(C11, "6", "6", "6")),),
    ),
)

SPECIMEN = Audit(
    Run("20260301-093000-ab12", STARTED, FINISHED, version="0.1.0"),
    SOURCES,
    CLAIMS,
    "claims.csv",
    "sources.csv",
)
SOUND = Audit(SPECIMEN.run, SOURCES[:1], CLAIMS[6:7])
EMPTY = Audit(SPECIMEN.run, (), ())
