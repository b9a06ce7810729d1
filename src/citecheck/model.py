"""The nouns of citecheck, in the order in which an audit meets them.

Read this file to know what the program is about. It imports nothing of ours; every closed
set of words is an enum whose values are the words of the CSV files and of the JSON report,
and nothing else spells them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Protocol

# --- the paper -------------------------------------------------------------------------


class SourceKind(StrEnum):
    """What a note is, and so whether there is an address to ask."""

    WEB = "web"
    PRINT = "print"  # a book: no address
    NOTE = "note"  # an explanation: cites nothing


class ClaimLink(StrEnum):
    """How a claim came by its sources."""

    MARKER = "marker"  # the sentence carries the note mark
    INHERITED = "inherited"  # it stands before the mark in the same paragraph


@dataclass(frozen=True, slots=True)
class Source:
    """One footnote or reference: a row of sources.csv."""

    source_id: str  # the note's number or key, as the paper prints it
    url: str | None = None  # the cited address, repaired; None for a book or plain note
    accessed: date | None = None  # when the author read it
    published: str | None = None  # ISO date, or a year
    locator: str | None = None  # "p. 31"
    kind: SourceKind = SourceKind.WEB
    archive_url: str | None = None  # a capture that the author pinned
    file: str | None = None  # the author's own copy, relative to sources.csv
    citation: str | None = None  # the note's text as printed
    location: str | None = None  # where the note stands in the paper: "paper.md:131"
    ibid_of: str | None = None
    repair: str | None = None
    line: int | None = None  # the row's line in sources.csv, as an editor counts


@dataclass(frozen=True, slots=True)
class Claim:
    """One statement of the paper: a row of claims.csv."""

    claim_id: str
    claim: str  # the sentence, markup removed
    source_ids: Sequence[str] = ()
    location: str | None = None
    figures: Sequence[str] | None = None  # None: found automatically; (): none
    quotes: Sequence[str] | None = None  # None: found automatically; (): none
    link: ClaimLink | None = None
    line: int | None = None  # the row's line in claims.csv, as an editor counts


@dataclass(frozen=True, slots=True)
class Paper:
    """What is audited: the claims and the sources they cite, in file order."""

    claims: tuple[Claim, ...]
    sources: tuple[Source, ...]
    claims_file: str = "claims.csv"
    sources_file: str = "sources.csv"


# --- fetching ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Hop:
    """One redirect: the address that answered, and the 3xx status it answered with."""

    status: int
    url: str


@dataclass(frozen=True, slots=True)
class Response:
    """The last answer of a redirect chain, whatever its status."""

    url: str  # the address that was asked
    final_url: str  # the address that answered
    status: int
    headers: tuple[tuple[str, str], ...]  # names in lower case, in the server's order
    body: bytes  # decoded; cut at the body limit
    hops: tuple[Hop, ...] = ()
    elapsed_ms: int = 0
    attempts: int = 1
    fetched_at: datetime | None = None
    truncated: bool = False  # the body was longer than the limit
    from_cache: bool = False

    def header(self, name: str) -> str | None:
        """The first value of a header, or None."""
        wanted = name.lower()
        return next((value for key, value in self.headers if key == wanted), None)

    @property
    def content_type(self) -> str | None:
        """The Content-Type header as sent, parameters included."""
        return self.header("content-type")


@dataclass(frozen=True, slots=True)
class Failure:
    """No usable answer: an expected outcome, not an exception."""

    url: str
    reason: Reason
    detail: str = ""  # one line for a person
    hops: tuple[Hop, ...] = ()
    elapsed_ms: int = 0
    attempts: int = 1
    fetched_at: datetime | None = None


class Fetch(Protocol):
    """An address in, an answer out; never raises for what a server or network does."""

    async def __call__(self, url: str, *, follow: bool = True) -> Response | Failure:
        """The answer of `url`; with `follow=False` a redirect is the answer."""
        ...


class Store(Protocol):
    """Where answers are kept between runs; `state` implements it, `web` speaks to it."""

    def load(self, url: str) -> Response | None:
        """The kept answer for `url`, however old, or None."""
        ...

    def save(self, response: Response) -> None:
        """Keep an answer under its `url`."""
        ...


# --- documents and pages ---------------------------------------------------------------


CELL_SEPARATOR = "\t"  # between the cells of a table row, which is one block


class BlockLabel(StrEnum):
    """What part of a page a block belongs to; ranks evidence, never removes text."""

    MAIN = "main"
    HEADING = "heading"
    NAVIGATION = "navigation"
    ASIDE = "aside"
    FOOTER = "footer"
    COMMENT = "comment"
    CAPTION = "caption"
    TABLE = "table"
    DATA = "data"  # meta descriptions, JSON-LD, noscript


@dataclass(frozen=True, slots=True)
class Block:
    """A run of text that a reader sees as one piece (paragraph, table row, list item)."""

    text: str  # white space folded
    label: BlockLabel = BlockLabel.MAIN


@dataclass(frozen=True, slots=True)
class PageMarks:
    """Structural facts of a page that tell what it is for (see `liveness`)."""

    headings: tuple[str, ...] = ()  # the text of h1 and h2, in order
    description: str | None = None  # <meta name=description>
    password_fields: int = 0
    forms: tuple[str, ...] = ()  # their action addresses
    scripts: tuple[
        str, ...
    ] = ()  # addresses of scripts, and the first 300 characters of inline ones
    frames: tuple[str, ...] = ()  # addresses of iframes and frames
    ids: tuple[str, ...] = ()  # id and class words of the outer containers (first 200)
    refresh_url: str | None = None  # target of a meta refresh
    refresh_seconds: float | None = None
    canonical_url: str | None = None  # <link rel=canonical>
    noscript: str = ""  # text that only a browser without scripts shows
    paywall: bool = False  # schema.org isAccessibleForFree: false
    links: int = 0  # how many <a href>


@dataclass(frozen=True, slots=True)
class Document:
    """What any format's reader gives: blocks of text and what is known of the whole."""

    blocks: tuple[Block, ...]
    title: str | None = None
    language: str | None = None  # as declared: "en", "ru-RU"
    marks: PageMarks = field(default_factory=PageMarks)


@dataclass(frozen=True, slots=True)
class Span:
    """A block's place in `Page.text`: text[start:end]."""

    start: int
    end: int
    label: BlockLabel = BlockLabel.MAIN


@dataclass(frozen=True, slots=True, weakref_slot=True, eq=False)
class Page:
    """A page as evidence: one string, and where its blocks stand in it.

    Compared by identity, so that what is computed once per page can be kept beside it.
    """

    text: str  # blocks joined by a newline
    title: str | None = None
    language: str | None = None  # primary subtag, lower case: "en"
    url: str | None = None
    media_type: str = "text/html"
    spans: tuple[Span, ...] = ()
    marks: PageMarks = field(default_factory=PageMarks)
    unreadable: str | None = None  # why the text must not be searched (lost letters, encrypted)


# --- liveness ---------------------------------------------------------------------------


class Status(StrEnum):
    """A source's liveness: does its address still lead to the page?"""

    ALIVE = "alive"
    MOVED = "moved"
    SOFT_404 = "soft-404"
    DEAD = "dead"
    BLOCKED = "blocked"
    UNREACHABLE = "unreachable"
    UNCHECKED = "unchecked"

    @property
    def readable(self) -> bool:
        """Whether the live page is the cited page, so that it can be evidence."""
        return self in (Status.ALIVE, Status.MOVED)


class Reason(StrEnum):
    """Why a source has its status. Any `http-NNN` is a member, made when first named."""

    OK = "ok"
    REDIRECT_PERMANENT = "redirect-permanent"
    REDIRECT_CANONICAL = "redirect-canonical"
    NOT_FOUND_PAGE = "not-found-page"
    HOME_PAGE = "home-page"
    PARKED = "parked"
    SUSPENDED = "suspended"
    EMPTY = "empty"
    HTTP_404 = "http-404"
    HTTP_410 = "http-410"
    DNS = "dns"
    HTTP_401 = "http-401"
    HTTP_402 = "http-402"
    HTTP_403 = "http-403"
    HTTP_407 = "http-407"
    HTTP_429 = "http-429"
    HTTP_451 = "http-451"
    HTTP_999 = "http-999"
    HOST_REFUSES = "host-refuses"
    STORAGE_DENIED = "storage-denied"
    CHALLENGE = "challenge"
    LOGIN_WALL = "login-wall"
    PAYWALL = "paywall"
    CONSENT_WALL = "consent-wall"
    NEEDS_JAVASCRIPT = "needs-javascript"
    TIMEOUT = "timeout"
    DNS_FAILURE = "dns-failure"
    REFUSED = "refused"
    RESET = "reset"
    TLS = "tls"
    REDIRECT_LOOP = "redirect-loop"
    REDIRECT_INVALID = "redirect-invalid"
    PROTOCOL = "protocol"
    TOO_LARGE = "too-large"
    SERVER_MESSAGE = "server-message"
    INTERNAL = "internal"
    NO_URL = "no-url"
    SCHEME = "scheme"
    BAD_URL = "bad-url"
    EXCLUDED = "excluded"
    PRIVATE_ADDRESS = "private-address"
    OFFLINE = "offline"
    INTERRUPTED = "interrupted"

    @classmethod
    def _missing_(cls, value: object) -> Reason | None:
        if not isinstance(value, str) or not re.fullmatch(r"http-[1-9][0-9][0-9]", value):
            return None
        member = str.__new__(cls, value)
        member._name_ = value.upper().replace("-", "_")
        member._value_ = value
        cls._value2member_map_[value] = member
        return member

    @classmethod
    def http(cls, status: int) -> Reason:
        """The reason `http-NNN` of a status code."""
        return cls(f"http-{status}")


@dataclass(frozen=True, slots=True)
class Liveness:
    """What became of an address; iterates as (status, reason)."""

    status: Status
    reason: Reason
    detail: str = ""  # one line for a person: the wall's vendor, the phrase that gave it away

    def __iter__(self) -> Iterator[Status | Reason]:
        return iter(self._pair)

    def __getitem__(self, index: int | slice) -> object:
        return self._pair[index]

    @property
    def _pair(self) -> tuple[Status, Reason]:
        return (self.status, self.reason)


# --- archives ---------------------------------------------------------------------------


class ArchiveStatus(StrEnum):
    """What is known of a source's captures."""

    ARCHIVED = "archived"
    MISSING = "missing"  # an archive answered: nothing
    UNKNOWN = "unknown"  # no archive answered
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Capture:
    """A page as an archive kept it (a memento, RFC 7089)."""

    url: str  # the public address, to show and to cite
    captured_at: datetime  # UTC
    response: Response | None = None  # the captured answer, where the look-up brought it along


@dataclass(frozen=True, slots=True)
class Found:
    """An archive has captures: nearest to the date asked for first."""

    captures: tuple[Capture, ...]


@dataclass(frozen=True, slots=True)
class Missing:
    """An archive answered that it has none."""


@dataclass(frozen=True, slots=True)
class Unknown:
    """An archive gave no usable answer; says nothing about captures."""

    reason: str = ""


class Archive(Protocol):
    """An archive service."""

    name: str

    async def lookup(self, url: str, when: datetime) -> Found | Missing | Unknown:
        """The captures of `url` nearest to `when`; never raises for what the service does."""
        ...


@dataclass(frozen=True, slots=True)
class ArchiveResult:
    """A source's archive status, with the capture to cite where there is one."""

    status: ArchiveStatus
    url: str | None = None
    captured_at: datetime | None = None
    distance_days: int | None = None  # days between the access date and the capture
    detail: str = ""


# --- figures, quotes, items ---------------------------------------------------------------


class FigureKind(StrEnum):
    """What a figure counts or measures."""

    NUMBER = "number"
    PERCENT = "percent"
    MONEY = "money"
    QUANTITY = "quantity"
    ORDINAL = "ordinal"
    YEAR = "year"
    DATE = "date"
    DURATION = "duration"


class Qualifier(StrEnum):
    """Which way a figure's words open it."""

    ABOVE = "above"  # over, at least, more than
    BELOW = "below"  # almost, up to, fewer than
    ABOUT = "about"  # around, some, several


@dataclass(frozen=True, slots=True)
class CalendarDate:
    """A date as far as it is written: "October 2013" has no day."""

    year: int | None = None
    month: int | None = None
    day: int | None = None


class Amount(Decimal):
    """An exact number that may be held against a float, as callers of the library do."""

    __slots__ = ()

    def __sub__(self, other: object) -> Decimal:
        return Decimal(self) - _exact(other)

    def __rsub__(self, other: object) -> Decimal:
        return _exact(other) - Decimal(self)


def _exact(number: object) -> Decimal:
    return number if isinstance(number, Decimal) else Decimal(str(number))


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure in normal form, with its place in the text it was found in."""

    text: str  # with its qualifier and unit words: "over 80%", "US $50 million"
    start: int
    end: int
    kind: FigureKind
    low: Decimal | None  # equal to high for a plain figure; None where open, or for a date
    high: Decimal | None
    unit: str | None = None  # ISO 4217 code, "%", singular English noun, or SI symbol
    qualifier: Qualifier | None = None
    precision: Decimal = Decimal(1)  # place value of the last digit written: 1.14bn -> 10,000,000
    dates: tuple[CalendarDate, ...] = ()  # for dates; both readings of 08/07/2015
    readings: tuple[Decimal, ...] = ()  # other values the same signs may have: "1.234" -> 1234
    stem: str = ""  # the qualifier as written, lower case: "almost", "more than"
    per: str | None = None  # the period of a rate: "month" in "500 euros a month"

    def __post_init__(self) -> None:
        """Let both ends be Amounts, whatever decimals they are made from."""
        for end in ("low", "high"):
            value = getattr(self, end)
            if value is not None:
                object.__setattr__(self, end, Amount(value))


@dataclass(frozen=True, slots=True)
class Quote:
    """A quoted passage in a claim, without its quotation marks."""

    text: str
    start: int
    end: int


class ItemType(StrEnum):
    """The two things a claim is checked for."""

    FIGURE = "figure"
    QUOTE = "quote"


class Verdict(StrEnum):
    """What a source says to one item, best first."""

    MATCH = "match"
    APPROXIMATE = "approximate"
    CONFLICT = "conflict"
    ABSENT = "absent"
    UNREAD = "unread"


class Severity(StrEnum):
    """How bad, worst first."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Confidence(StrEnum):
    """How sure, surest first."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


@dataclass(frozen=True, slots=True)
class ItemMatch:
    """One item of a claim held against one page."""

    type: ItemType
    text: str  # the figure or quote as the claim prints it
    verdict: Verdict
    passage: str | None = None  # the page's words that decided, whole sentences
    start: int | None = None  # the matched words' place in Page.text
    end: int | None = None
    similarity: float = 0.0  # 0 to 1
    explanation: str = ""  # "the source says 82 per cent"; for a quote its word diff
    link: str | None = None  # page address with a text fragment
    figure: Figure | None = None
    confidence: Confidence = Confidence.MEDIUM  # of a conflict: bound beyond doubt is high
    scope: str | None = None  # the figure stands there for another year or group: which
    passage_start: int | None = None  # the passage's place in Page.text


# --- the audit ----------------------------------------------------------------------------


class ClaimVerdict(StrEnum):
    """What the sources say to a claim as a whole, worst first."""

    MISMATCHED = "mismatched"
    NOT_FOUND = "not-found"
    PARTIAL = "partial"
    UNVERIFIABLE = "unverifiable"
    UNSOURCED = "unsourced"
    NO_ITEMS = "no-items"
    SUPPORTED = "supported"


class Via(StrEnum):
    """By which way a page was read."""

    LIVE = "live"
    ARCHIVE = "archive"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class Evidence:
    """The passage that decided an item."""

    source_id: str
    via: Via
    url: str | None
    passage: str
    similarity: float
    link: str | None = None
    start: int | None = None  # the matched words' place in `passage`
    end: int | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """One figure or quote of a claim, judged on the best evidence among its sources."""

    type: ItemType
    text: str
    verdict: Verdict
    figure: Figure | None = None
    evidence: Evidence | None = None
    explanation: str = ""
    confidence: Confidence = Confidence.MEDIUM
    drifted: bool = False  # the capture has it, the live page no longer does
    scope: str | None = None


@dataclass(frozen=True, slots=True)
class ClaimResult:
    """A claim with its verdict and the items that led to it."""

    claim: Claim
    verdict: ClaimVerdict
    items: tuple[Item, ...] = ()


@dataclass(frozen=True, slots=True)
class SourceResult:
    """A source with what its address and the archives answered."""

    source: Source
    liveness: Liveness
    archive: ArchiveResult
    http_status: int | None = None
    final_url: str | None = None
    hops: tuple[Hop, ...] = ()
    content_type: str | None = None
    title: str | None = None
    language: str | None = None
    title_similarity: float | None = None  # the page's title against the citation, 0 to 1
    elapsed_ms: int | None = None
    attempts: int = 0
    checked_at: datetime | None = None
    from_cache: bool = False
    claim_ids: tuple[str, ...] = ()
    failures: FailureHistory | None = None  # earlier audits that could not reach it either


@dataclass(frozen=True, slots=True)
class FailureHistory:
    """Consecutive audits, this one included, in which an address was unreachable."""

    audits: int
    days: int  # from the first of them to this one


@dataclass(frozen=True, slots=True)
class Run:
    """When and by which run an audit was made."""

    id: str
    started: datetime
    finished: datetime
    complete: bool = True
    version: str = ""


@dataclass(frozen=True, slots=True)
class Audit:
    """The result: every source and every claim of the paper, once each, in file order."""

    run: Run
    sources: tuple[SourceResult, ...]
    claims: tuple[ClaimResult, ...]
    claims_file: str = "claims.csv"
    sources_file: str = "sources.csv"

    @property
    def nothing_checked(self) -> bool:
        """Whether not one source was asked or read: such an audit never passes."""
        unchecked = all(s.liveness.status is Status.UNCHECKED for s in self.sources)
        read = any(item.verdict is not Verdict.UNREAD for c in self.claims for item in c.items)
        return unchecked and not read

    @property
    def offline(self) -> bool:
        """Whether sources went unasked for want of a network or a kept answer."""
        return any(s.liveness.reason is Reason.OFFLINE for s in self.sources)

    @property
    def by_status(self) -> Mapping[Status, int]:
        """How many sources have each liveness status."""
        return Counter(result.liveness.status for result in self.sources)

    @property
    def by_archive(self) -> Mapping[ArchiveStatus, int]:
        """How many sources have each archive status."""
        return Counter(result.archive.status for result in self.sources)

    @property
    def by_claim_verdict(self) -> Mapping[ClaimVerdict, int]:
        """How many claims have each verdict."""
        return Counter(result.verdict for result in self.claims)

    @property
    def by_item_verdict(self) -> Mapping[Verdict, int]:
        """How many items have each verdict."""
        return Counter(item.verdict for result in self.claims for item in result.items)


# --- findings -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Location:
    """A place in a file of the operator's: line as an editor counts."""

    file: str
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """What a person should act on."""

    rule: str  # "CC101"
    name: str  # "dead-link"
    severity: Severity
    confidence: Confidence
    location: Location
    message: str
    suggestion: str = ""
    source_id: str | None = None
    claim_id: str | None = None
    fingerprint: str = ""  # the same from run to run
    item: str | None = None  # the figure or quote it is about, as the claim prints it


# --- progress -----------------------------------------------------------------------------


class Stage(StrEnum):
    """The stages of an audit, in their order."""

    SOURCES = "sources"  # live pages and their captures
    CAPTURES = "captures"  # reading captures where live pages cannot decide
    CLAIMS = "claims"


@dataclass(frozen=True, slots=True)
class Progress:
    """`done` of `total` steps of a stage are finished; `label` names the last."""

    stage: Stage
    done: int
    total: int
    label: str = ""


class Observer(Protocol):
    """Is told what an audit does; knows no more of it."""

    def notice(self, event: Progress) -> None:
        """Take note of one event."""
        ...
