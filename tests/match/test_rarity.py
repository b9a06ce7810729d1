"""Which numbers hardly stand on a page by chance."""

from __future__ import annotations

import pytest

from citecheck.figures import find_figures
from citecheck.match.rarity import is_rare


@pytest.mark.parametrize("written", ["61,000 eels", "340 members", "63.4%", "€1.14bn", "2,400 km"])
def test_a_number_that_is_not_round_is_rare(written: str) -> None:
    (figure,) = find_figures(written, "en")
    assert is_rare(figure)


@pytest.mark.parametrize(
    "written", ["54 people", "1,500 eels", "2,000", "in 1987", "$3.2 billion", "8.6%", "a third"]
)
def test_a_small_or_round_number_a_year_or_a_short_sum_is_not(written: str) -> None:
    (figure,) = find_figures(written, "en")
    assert not is_rare(figure)
