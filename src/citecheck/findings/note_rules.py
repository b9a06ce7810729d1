"""The rules about a note: is it the page that it describes (CC307), is it in order (CC402 to CC405)?"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from urllib.parse import unquote, urlsplit

from citecheck.findings.rule import Problem, Rule, SourceCase
from citecheck.findings.wording import name_of_source
from citecheck.model import (
    ArchiveResult,
    Confidence,
    Item,
    ItemType,
    Severity,
    SourceKind,
    SourceResult,
    Verdict,
    Via,
)
from citecheck.text.stems import beginnings

# Cautious: a title that shares more than a stray word with the citation is never called strange.
STRANGE_TITLE = 0.1
# Of 222 real pages each has over half of the telling words of a citation by its own title; of
# pairs of different pages four in five have a fifth or less.
STRANGE_TEXT = 0.2
PRINTED = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
LEAD = re.compile(r"^(?:https?://)?(?:www\.)?", re.IGNORECASE)
AROUND = "/.…,;:!?)]}>\"'“”‘’«»"
INVISIBLE = re.compile(r"[\s\\]+")  # a wrapped line, a converter's backslash


def other_page(case: SourceCase) -> Iterator[Problem]:
    """The address leads to a page that is not the one the note describes.

    Its title shares nothing with the citation, and the page has hardly a word of the citation, or
    nothing that is cited from it: the name was sold, or the article replaced. Open it and compare;
    cite the capture if the page is another one now. It is said of the live page, even where a
    capture supports the claims.
    """
    result = case.result
    if not result.liveness.status.readable or not _is_strange(result):
        return
    lack = _lack(case)
    if lack:
        yield Problem(
            f"{name_of_source(result)}: the page is called “{result.title}”, which does not fit"
            f" the citation, and has {lack}",
            f"Open it and compare; cite the capture if the page has been replaced"
            f"{_capture(result.archive)}",
        )


def _lack(case: SourceCase) -> str | None:
    """What the live page should have of the citation or the claims, and has not."""
    items = list(_cited_from(case))
    if items and all(map(_is_lacking, items)):
        return "nothing of what is cited from it"
    fit = case.result.citation_fit
    if fit is not None and fit <= STRANGE_TEXT and not _is_held(items):
        return "hardly a word of the citation"
    return None


def _is_held(items: Sequence[Item]) -> bool:
    """Whether the live page has a quotation, or half of what is cited: one figure is chance."""
    there = [item for item in items if _is_there(item)]
    quoted = any(item.type is ItemType.QUOTE for item in there)
    return quoted or 2 * len(there) >= max(len(items), 1)


def _is_lacking(item: Item) -> bool:
    """Whether the live page, which was read, says nothing of an item."""
    return item.verdict is Verdict.ABSENT or item.drifted


def _is_there(item: Item) -> bool:
    """Whether the live page says something of an item: where it does, no other text decides."""
    read = item.verdict not in (Verdict.ABSENT, Verdict.UNREAD)
    return read and (item.evidence is None or item.evidence.via is Via.LIVE)


def _capture(archive: ArchiveResult) -> str:
    return f": {archive.url}" if archive.url else "."


def unused_source(case: SourceCase) -> Iterator[Problem]:
    """No claim cites the source.

    A sentence may have lost its note mark. An audit without any claims does not report it.
    """
    result = case.result
    if case.any_claims and not result.claim_ids and result.source.kind is not SourceKind.NOTE:
        yield Problem(f"{name_of_source(result)}: no claim cites it", "Cite it, or take it out.")


def undated_source(case: SourceCase) -> Iterator[Problem]:
    """A web source without the date on which it was read.

    Add `accessed` in sources.csv, so that the capture nearest to that day can be found.
    """
    source = case.result.source
    if source.kind is SourceKind.WEB and source.url and source.accessed is None:
        yield Problem(
            f"{name_of_source(case.result)}: no access date",
            "Fill in the column `accessed` (YYYY-MM-DD).",
        )


def link_text_differs(case: SourceCase) -> Iterator[Problem]:
    """The note prints one address and links to another.

    A reader on paper and a reader on screen come to different pages. Make them the same.
    """
    source = case.result.source
    printed = PRINTED.findall(source.citation or "")
    if source.url and printed and not _prints(source.citation or "", source.url):
        yield Problem(
            f"{name_of_source(case.result)}: the note prints {printed[0].rstrip(AROUND)}",
            "Make the printed address and the link the same.",
        )


def _is_strange(result: SourceResult) -> bool:
    """Whether the page's title has nothing to do with citation and address, in the same script."""
    if result.title_similarity is None or result.title_similarity > STRANGE_TITLE:
        return False
    if beginnings(result.title or "") & beginnings(unquote(_path(result.source.url or ""))):
        return False
    return not _scripts(result.title or "").isdisjoint(_scripts(result.source.citation or ""))


def _path(url: str) -> str:
    """The path of an address; of one that cannot be taken apart, all of it."""
    try:
        return urlsplit(url).path
    except ValueError:
        return url


def _scripts(text: str) -> set[str]:
    """The scripts of a text's letters, by the first words of their names: LATIN, CYRILLIC."""
    return {unicodedata.name(char, "").partition(" ")[0] for char in set(text) if char.isalpha()}


def _cited_from(case: SourceCase) -> Iterator[Item]:
    """The items that only this source can support."""
    for claim in case.claims:
        if tuple(claim.claim.source_ids) == (case.result.source.source_id,):
            yield from claim.items


def _prints(citation: str, url: str) -> bool:
    """Whether a note prints an address, be it wrapped, cut short or of the page it captures."""
    bare = _bare(url)
    if bare in _bare(citation):
        return True
    return any(_bare(address) in bare for address in PRINTED.findall(citation))


def _bare(address: str) -> str:
    """An address without scheme, www, case, escapes, white space and what surrounds it."""
    return LEAD.sub("", INVISIBLE.sub("", unquote(address))).lower().strip(AROUND)


NOTE_RULES: tuple[Rule[SourceCase], ...] = (
    Rule("CC307", "other-page", Severity.WARNING, Confidence.MEDIUM, other_page),
    Rule("CC402", "unused-source", Severity.NOTE, Confidence.HIGH, unused_source),
    Rule("CC403", "undated-source", Severity.NOTE, Confidence.HIGH, undated_source),
    Rule("CC405", "link-text-differs", Severity.NOTE, Confidence.HIGH, link_text_differs),
)
