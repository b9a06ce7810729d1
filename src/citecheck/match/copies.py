"""Is a page a copy of the paper itself? Then it agrees with every claim, and proves none."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.model import Claim, Page
from citecheck.quotes import find_quotes
from citecheck.text.folding import fold

# Under ten claims a page may rightly hold most of them: one press release, cited for all.
FEWEST_CLAIMS = 10
SHARE = 0.5
MOST_CLAIMS = 200  # of more, so many from all over the paper are looked for on every page


def words_of(claims: Sequence[Claim]) -> tuple[str, ...]:
    """The claims' own words, by which a copy is known; nothing where there are too few claims."""
    if len(claims) < FEWEST_CLAIMS:
        return ()
    asked = claims[:: -(-len(claims) // MOST_CLAIMS)]
    return tuple(own for claim in asked if (own := _own_words(claim)))


def is_copy(page: Page, words: Sequence[str]) -> bool:
    """Whether the page holds over half of the claims' own words, their quotations left out."""
    if not words or not page.text:
        return False
    folded = fold(page.text).text
    total = sum(map(len, words))
    held = sum(len(own) for own in words if own in folded)
    return held > SHARE * total


def _own_words(claim: Claim) -> str:
    """The claim's longest stretch outside quotation marks, folded."""
    pieces, at = [], 0
    for quote in find_quotes(claim.claim):
        pieces.append(claim.claim[at : quote.start])
        at = quote.end
    pieces.append(claim.claim[at:])
    return max((fold(piece).text for piece in pieces), key=len).strip()
