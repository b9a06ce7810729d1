"""Claims judged: every item on the best evidence among the claim's sources.

Live pages are heard first; captures only where those do not settle every item; the author's
own copies only where a source can be read in no other way.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from citecheck.audit.aside import until
from citecheck.audit.exhibits import Exhibit, Exhibits, Shelf
from citecheck.match import match_claim
from citecheck.match.rollup import ORDER, SUPPORT, roll_up
from citecheck.model import (
    Claim,
    ClaimResult,
    ClaimVerdict,
    Evidence,
    Item,
    ItemMatch,
    Observer,
    Page,
    Paper,
    Progress,
    SourceKind,
    Stage,
    Verdict,
    Via,
)
from citecheck.page import aside

UNREAD = Page(text="", unreadable="no source could be read")
NOTHING_READ = "none of the sources could be read"
NOTHING_CITED = "the claim cites no source"
DENIALS = frozenset({Verdict.CONFLICT, Verdict.ABSENT})


@dataclass(frozen=True, slots=True)
class Hearing:
    """What one exhibit says to one item."""

    match: ItemMatch
    exhibit: Exhibit | None = None


async def judge(
    paper: Paper,
    exhibits: Exhibits,
    observer: Observer,
    stop: asyncio.Event,
) -> tuple[ClaimResult, ...]:
    """The claims of the paper, each with its verdict; when `stop` is set, no more are matched."""
    notes = {s.source_id for s in paper.sources if s.kind is SourceKind.NOTE and not s.url}
    results: dict[int, ClaimResult] = {}
    for number in _by_source(paper.claims):
        claim = paper.claims[number]
        observer.notice(Progress(Stage.CLAIMS, len(results), len(paper.claims), claim.claim_id))
        judged = await until(stop, aside(judge_claim, claim, exhibits, notes))
        results[number] = judged or judge_claim(claim, Exhibits(), notes)
    observer.notice(Progress(Stage.CLAIMS, len(results), len(results)))
    return tuple(results[number] for number in range(len(paper.claims)))


def _by_source(claims: Sequence[Claim]) -> list[int]:
    """The claims' numbers, those on one source together: a long page is read once for them all."""
    return sorted(range(len(claims)), key=lambda number: tuple(claims[number].source_ids))


def judge_claim(claim: Claim, exhibits: Exhibits, notes: Iterable[str] = ()) -> ClaimResult:
    """One claim with its verdict; `notes` are ids of sources that only explain."""
    cites = bool(set(claim.source_ids) - set(notes))
    unheard = _nothing_read(claim, exhibits.unread) if cites else NOTHING_CITED
    items = tuple(_item(hearings, unheard) for hearings in _hear(claim, exhibits.shelf))
    if not cites:
        return ClaimResult(claim, ClaimVerdict.UNSOURCED, items)
    return ClaimResult(claim, roll_up([item.verdict for item in items]), items)


def _nothing_read(claim: Claim, unread: Mapping[str, str]) -> str:
    """Why no source could be read, as far as that is not their addresses' fault."""
    faults = [f"source {name}, {unread[name]}" for name in claim.source_ids if name in unread]
    return ": ".join([NOTHING_READ, *["; ".join(faults)] * bool(faults)])


def _hear(claim: Claim, shelf: Shelf) -> list[list[Hearing]]:
    """For each item of the claim, what the exhibits say; at least one hearing each."""
    hearings: list[list[Hearing]] = [[] for _ in match_claim(claim, UNREAD)]
    for exhibits in _rounds(claim, shelf):
        for exhibit in exhibits:
            for of_one, match in zip(hearings, _matches(claim, exhibit.page), strict=True):
                of_one.append(Hearing(match, exhibit))
        if all(_settled(of_one) for of_one in hearings):
            break
    if not any(hearings):
        return [[Hearing(match)] for match in match_claim(claim, UNREAD)]
    return hearings


def _matches(claim: Claim, page: Page) -> list[ItemMatch]:
    """What a page says to each item; what it says after the place where it was cut is unread."""
    matches = match_claim(claim, page)
    if page.cut is None:
        return matches
    return [
        replace(match, verdict=Verdict.UNREAD, explanation=page.cut)
        if match.verdict is Verdict.ABSENT
        else match
        for match in matches
    ]


def _rounds(claim: Claim, shelf: Shelf) -> Iterator[Sequence[Exhibit]]:
    cited = [exhibit for source_id in claim.source_ids for exhibit in shelf.get(source_id, ())]
    for via in Via:
        yield [exhibit for exhibit in cited if exhibit.via is via]


def _settled(hearings: Sequence[Hearing]) -> bool:
    return any(hearing.match.verdict in SUPPORT for hearing in hearings)


def _item(hearings: Sequence[Hearing], unheard: str) -> Item:
    """The item on its best hearing; of equal ones the first, and so the live page's."""
    best = min(hearings, key=lambda hearing: ORDER[hearing.match.verdict])
    match = best.match
    return Item(
        type=match.type,
        text=match.text,
        verdict=match.verdict,
        figure=match.figure,
        evidence=_evidence(best),
        explanation=match.explanation if best.exhibit else unheard,
        confidence=match.confidence,
        drifted=_drifted(best, hearings),
        scope=match.scope,
    )


def _drifted(best: Hearing, hearings: Sequence[Hearing]) -> bool:
    """Whether a capture supports what the live page of the same source no longer says."""
    exhibit = best.exhibit
    if exhibit is None or exhibit.via is not Via.ARCHIVE or best.match.verdict not in SUPPORT:
        return False
    return any(
        hearing.exhibit is not None
        and hearing.exhibit.via is Via.LIVE
        and hearing.exhibit.source_id == exhibit.source_id
        and hearing.match.verdict in DENIALS
        for hearing in hearings
    )


def _evidence(hearing: Hearing) -> Evidence | None:
    match, exhibit = hearing.match, hearing.exhibit
    if exhibit is None or match.passage is None:
        return None
    start, end = _inside(match)
    return Evidence(
        source_id=exhibit.source_id,
        via=exhibit.via,
        url=exhibit.url,
        passage=match.passage,
        similarity=match.similarity,
        link=match.link,
        start=start,
        end=end,
    )


def _inside(match: ItemMatch) -> tuple[int | None, int | None]:
    """Where the matched words stand in the passage."""
    if match.start is None or match.end is None or match.passage_start is None:
        return None, None
    return match.start - match.passage_start, match.end - match.passage_start
