"""Is a page a copy of the paper itself? Then it agrees with every claim, and proves none."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.model import Claim, Page
from citecheck.quotes import find_quotes
from citecheck.text.folding import fold

# Under ten claims a page may rightly hold most of them: one press release, cited for all.
FEWEST_CLAIMS = 10
SHARE = 0.5


def is_copy(page: Page, claims: Sequence[Claim]) -> bool:
    """Whether the page holds over half of the claims' own words, their quotations left out."""
    if len(claims) < FEWEST_CLAIMS or not page.text:
        return False
    words = [own for claim in claims if (own := _own_words(claim))]
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
