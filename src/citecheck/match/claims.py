"""A claim held against a page: every figure and every quotation of it, each with its verdict."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from citecheck.figures import Relation, compare, find_figures
from citecheck.match.bare import is_bare, standing
from citecheck.match.binding import Binding, bind
from citecheck.match.candidates import Candidate
from citecheck.match.explaining import NOWHERE, explain, explain_standing, scope_in_words
from citecheck.match.fragments import text_fragment_link
from citecheck.match.passages import passage_round
from citecheck.match.pinned import pinned_figures, place_of_name
from citecheck.match.quotation import match_quote
from citecheck.match.reading import Reading, Sentence, read, read_claim
from citecheck.model import (
    Claim,
    Figure,
    ItemMatch,
    ItemType,
    Page,
    Quote,
    Span,
    Verdict,
)
from citecheck.quotes import find_quotes
from citecheck.text.languages import guess_language

LONGEST_PASSAGE = 600  # characters; a longer sentence is shown in part
NEEDS_NEIGHBOUR = 0.6  # of the fit, in the figure's own sentence; below it, its subject is missing
QUOTED = "it stands in a quotation that the source has word for word"
LEFT_ALONE = "the source has it in the passage that the quotation alters"
_WRAP = re.compile(r"(?<=[^\s.!?:;])\n(?=[^\W_A-ZА-Я])")  # a line broken by its width alone
UNREAD = "the page has no text that could be read"


def match_claim(claim: str | Claim, page: Page | str) -> list[ItemMatch]:
    """The items of a claim with what the page says to each, in the claim's order.

    The figures and quotes that the claim pins are judged, else those found in its text. A `str`
    page is plain text, one block a line.
    """
    claim = Claim("", claim) if isinstance(claim, str) else claim
    page = plain_page(page) if isinstance(page, str) else page
    found = find_figures(claim.claim, guess_language(claim.claim))
    figures = found if claim.figures is None else pinned_figures(claim.claim, claim.figures, found)
    quotes = _quotes(claim)
    if page.unreadable or not page.text.strip():
        return [*map(_unread, figures), *map(_unread, quotes)]
    quoted = [(quote, match_quote(quote.text, page)) for quote in quotes]
    if is_bare(claim.claim, found):
        judged = [_standing(figure, read(page), page) for figure in figures]
    else:
        judged = _judged(claim, figures, found, quoted, page)
    return [*judged, *(match for _, match in quoted)]


def plain_page(text: str) -> Page:
    """A page of plain text, each line a block; the lines of a short passage are run together."""
    if len(text) <= LONGEST_PASSAGE:
        text = _WRAP.sub(" ", text)
    spans, start = [], 0
    for line in text.splitlines(keepends=True):
        if line.strip():
            spans.append(Span(start, start + len(line.rstrip())))
        start += len(line)
    return Page(text, media_type="text/plain", spans=tuple(spans))


def _quotes(claim: Claim) -> list[Quote]:
    if claim.quotes is None:
        return find_quotes(claim.claim)
    places = [(text, claim.claim.find(text)) for text in claim.quotes]
    return [Quote(text, at, at + len(text)) for text, at in places]


def _unread(item: Figure | Quote) -> ItemMatch:
    figure = item if isinstance(item, Figure) else None
    kind = ItemType.FIGURE if figure else ItemType.QUOTE
    return ItemMatch(kind, item.text, Verdict.UNREAD, explanation=UNREAD, figure=figure)


def _judged(
    claim: Claim,
    figures: Sequence[Figure],
    found: Sequence[Figure],
    quoted: Sequence[tuple[Quote, ItemMatch]],
    page: Page,
) -> list[ItemMatch]:
    """The figures' matches: proved by a quotation, found as part of a name, or bound."""
    proved = [
        _in_quotation(figure, quoted) or _as_name(figure, found, claim.claim, page)
        for figure in figures
    ]
    others = [f for f in found if not any(_overlap(f, g) for g in figures)]
    open_ones = [f for f, match in zip(figures, proved, strict=True) if match is None]
    if not open_ones:
        return [match for match in proved if match]
    reading = read(page)
    spoken = read_claim(claim.claim, sorted([*figures, *others], key=lambda f: f.start))
    bindings = iter(bind(open_ones, spoken, reading))
    return [
        match or _bound(figure, next(bindings), reading, page)
        for figure, match in zip(figures, proved, strict=True)
    ]


def _overlap(one: Figure, other: Figure) -> bool:
    return one.start < other.end and other.start < one.end


def _in_quotation(figure: Figure, quoted: Sequence[tuple[Quote, ItemMatch]]) -> ItemMatch | None:
    """A figure inside a quotation that the page has, word for word or altered elsewhere."""
    for quote, match in quoted:
        inside = 0 <= quote.start <= figure.start and figure.end <= quote.end
        if inside and (match.verdict is Verdict.MATCH or _is_left_alone(figure, match)):
            return replace(
                match,
                type=ItemType.FIGURE,
                text=figure.text,
                verdict=Verdict.MATCH,
                explanation=QUOTED if match.verdict is Verdict.MATCH else LEFT_ALONE,
                figure=figure,
            )
    return None


def _is_left_alone(figure: Figure, match: ItemMatch) -> bool:
    """Whether an altered quotation's source has this figure in the very same words."""
    if match.verdict is not Verdict.CONFLICT or match.passage is None:
        return False
    return any(
        given.text == figure.text and compare(figure, given) is Relation.MATCH
        for given in find_figures(match.passage)
    )


def _as_name(figure: Figure, found: Sequence[Figure], claim: str, page: Page) -> ItemMatch | None:
    """A pinned number that is no figure of the claim is looked for by its name."""
    if any(_overlap(f, figure) for f in found):
        return None
    span = place_of_name(figure, claim, page.text)
    if span is None:
        return None
    start, end = span
    match = ItemMatch(
        ItemType.FIGURE,
        figure.text,
        Verdict.MATCH,
        explanation=f"the source names {' '.join(page.text[start:end].split())}",
        figure=figure,
    )
    passage = passage_round(page.text, start, end)
    return _shown(match, page, passage, span, similarity=1.0)


def _standing(figure: Figure, reading: Reading, page: Page) -> ItemMatch:
    """The match of a figure that was asked for alone."""
    place = standing(figure, reading)
    if place is None:
        return ItemMatch(
            ItemType.FIGURE, figure.text, Verdict.ABSENT, explanation=NOWHERE, figure=figure
        )
    match = ItemMatch(
        ItemType.FIGURE,
        figure.text,
        place.verdict,
        explanation=explain_standing(place),
        figure=figure,
    )
    span = (place.figure.start, place.figure.end)
    passage = _sentence(reading.sentences[place.sentence], span, page.text)
    return _shown(match, page, passage, span, similarity=1.0)


def _bound(figure: Figure, binding: Binding, reading: Reading, page: Page) -> ItemMatch:
    match = ItemMatch(
        ItemType.FIGURE,
        figure.text,
        binding.verdict,
        explanation=explain(figure, binding),
        figure=figure,
        confidence=binding.confidence,
        scope=scope_in_words(binding.scope) or None,
    )
    if binding.candidate is None:
        return match
    place = (binding.candidate.figure.start, binding.candidate.figure.end)
    passage = _passage(binding.candidate, reading)
    return _shown(match, page, passage, place, similarity=round(binding.candidate.fit.value, 2))


def _passage(candidate: Candidate, reading: Reading) -> tuple[int, int]:
    """The figure's sentence; with the one before where that tells what it is about."""
    sentence = reading.sentences[candidate.sentence]
    span = (candidate.figure.start, candidate.figure.end)
    start, end = _sentence(sentence, span, reading.text)
    if (start, end) != (sentence.start, sentence.end):
        return start, end
    if candidate.fit.local < NEEDS_NEIGHBOUR * candidate.fit.value and candidate.sentence:
        before = reading.sentences[candidate.sentence - 1].start
        if end - before <= LONGEST_PASSAGE and "\n" not in reading.text[before:start]:
            return before, end
    return start, end


def _sentence(sentence: Sentence, span: tuple[int, int], text: str) -> tuple[int, int]:
    """The sentence of a figure, or as much of it round the figure as can be shown."""
    if sentence.end - sentence.start > LONGEST_PASSAGE:
        return passage_round(text, *span)
    return sentence.start, sentence.end


def _shown(
    match: ItemMatch,
    page: Page,
    passage: tuple[int, int],
    place: tuple[int, int],
    *,
    similarity: float,
) -> ItemMatch:
    start, end = passage
    return replace(
        match,
        passage=page.text[start:end],
        passage_start=start,
        start=place[0],
        end=place[1],
        similarity=similarity,
        link=text_fragment_link(page.url, page, start, end),
    )
