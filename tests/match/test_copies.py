"""A page that holds the paper itself, told from one that the paper cites."""

from __future__ import annotations

import pytest

from citecheck.match.copies import MOST_CLAIMS, is_copy, words_of
from citecheck.model import Claim, Page


def claims(number: int) -> list[Claim]:
    return [Claim(str(n), f"Ward {n} has its own harbour of {n} boats.") for n in range(number)]


@pytest.mark.parametrize("number", [10, MOST_CLAIMS + 1, 10 * MOST_CLAIMS])
def test_a_page_with_most_of_the_claims_is_a_copy(number):
    told = [claim.claim for claim in claims(number)]
    words = words_of(claims(number))
    assert is_copy(Page(" ".join(told[: number * 6 // 10])), words)
    assert not is_copy(Page(" ".join(told[: number * 4 // 10])), words)


def test_of_few_claims_any_page_may_hold_all():
    told = " ".join(claim.claim for claim in claims(9))
    assert not is_copy(Page(told), words_of(claims(9)))


def test_of_many_claims_some_from_all_over_the_paper_are_looked_for():
    assert len(words_of(claims(100_000))) <= MOST_CLAIMS
