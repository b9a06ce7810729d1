"""A quotation held against a page: are these the source's words?

Words decide, not a ratio: a quotation that is 98 % alike but for "not" says the opposite.
What typography, hyphenation, scanners and marked omissions change is no alteration; any
other changed, added, missing or moved word is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from citecheck.match.fragments import text_fragment_link
from citecheck.match.keeping import Keeper
from citecheck.match.passages import passage_round
from citecheck.match.quotation.exact import Needle, chain
from citecheck.match.quotation.joins import Join, joined_parts, run_in
from citecheck.match.quotation.nearest import Wording
from citecheck.match.quotation.omissions import fragments
from citecheck.match.quotation.together import nearest_together
from citecheck.match.word_diff import ChangeKind, describe
from citecheck.model import Confidence, ItemMatch, ItemType, Page, Verdict
from citecheck.text.folding import Folded, fold

# Fewer words may stand anywhere by chance: they must be there exactly.
_FEW_WORDS = 6

# How like the source's words a quotation must be to be called altered, not absent. Quotations
# from other pages reach 0.52, nearly all altered ones begin above 0.57.
_ALTERED = 0.55

# A quotation of which one place has this share was changed there, not joined from two.
_ONE_PIECE = 0.75

# Above this likeness an alteration is beyond doubt.
_SURELY_ALTERED = 0.7


@dataclass(frozen=True, slots=True)
class _Question:
    """A quotation and the page it is asked of."""

    quote: str
    page: Page
    folded: Folded

    def absent(self) -> ItemMatch:
        """The answer that the page has nothing like it."""
        return ItemMatch(
            type=ItemType.QUOTE,
            text=self.quote,
            verdict=Verdict.ABSENT,
            explanation="the source has no such words",
            confidence=Confidence.HIGH,
        )

    def found(self, wording: Wording, verdict: Verdict, explanation: str = "") -> ItemMatch:
        """The answer that these words of the page decide."""
        start, end = self.folded.to_source(*wording.span)
        passage_start, passage_end = passage_round(self.page.text, start, end)
        sure = verdict is not Verdict.CONFLICT or wording.likeness >= _SURELY_ALTERED
        told = explanation or describe(wording.changes)
        return ItemMatch(
            type=ItemType.QUOTE,
            text=self.quote,
            verdict=verdict,
            passage=self.page.text[passage_start:passage_end],
            start=start,
            end=end,
            similarity=round(wording.kept, 3),
            explanation=told or "the source has these words",
            link=text_fragment_link(self.page.url, self.page, start, end),
            confidence=Confidence.HIGH if sure else Confidence.MEDIUM,
            passage_start=passage_start,
        )

    def joined(self, join: Join) -> ItemMatch:
        """The answer that the quotation's parts stand on the page, but not together.

        What it shows is the sentence that one part was taken from.
        """
        start, end = passage_round(self.page.text, *self.folded.to_source(*join.span))
        return ItemMatch(
            type=ItemType.QUOTE,
            text=self.quote,
            verdict=Verdict.CONFLICT,
            passage=self.page.text[start:end],
            start=start,
            end=end,
            similarity=round(join.share, 3),
            explanation=join.explanation,
            link=text_fragment_link(self.page.url, self.page, start, end),
            passage_start=start,
        )


def match_quote(quote: str, page: Page, folded: Folded | None = None) -> ItemMatch:
    """What the page says to a quotation: match, approximate, conflict or absent.

    The explanation of a conflict names the words: `the source has "version" where the quote
    has "metallic"`. `folded` is the page's text folded, where the caller has it.
    """
    asked = _Question(quote, page, folded or folded_page(page))
    needles = [Needle(fragment, fold(fragment.text)) for fragment in fragments(quote)]
    if not needles or not asked.folded.text:
        return asked.absent()
    spans = chain(needles, asked.folded)
    paged = page.media_type == "application/pdf"
    span = _whole(spans) if spans else run_in(needles, asked.folded, paged=paged)
    if span:
        return asked.found(Wording.exact(span), Verdict.MATCH)
    wording = nearest_together(needles, asked.folded)
    apart = wording is None or wording.kept < _ONE_PIECE
    join = joined_parts(needles, asked.folded) if apart else None
    return asked.joined(join) if join else _reworded(asked, needles, wording)


def _whole(spans: Sequence[tuple[int, int]]) -> tuple[int, int]:
    return spans[0][0], spans[-1][1]


def _fold_page(page: Page) -> Folded:
    return fold(page.text)


# The page's text folded; worked out once a page.
folded_page: Keeper[Folded] = Keeper(_fold_page)


def _reworded(asked: _Question, needles: Sequence[Needle], wording: Wording | None) -> ItemMatch:
    """The verdict on a quotation whose words do not stand there exactly."""
    if wording is None:
        return asked.absent()
    kinds = {change.kind for change in wording.changes}
    if kinds <= {ChangeKind.SAME, ChangeKind.SLIP}:
        verdict = Verdict.APPROXIMATE if ChangeKind.SLIP in kinds else Verdict.MATCH
        return asked.found(wording, verdict)
    few = sum(needle.size for needle in needles) < _FEW_WORDS
    if (few and not wording.turned) or wording.likeness < _ALTERED:
        return asked.absent()
    return asked.found(wording, Verdict.CONFLICT)
