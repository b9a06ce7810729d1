"""A figure asked for alone: whether it stands on the page, whatever it counts."""

from __future__ import annotations

import pytest

from citecheck.match import match_claim
from citecheck.model import BlockLabel, Claim, Page, Span, Verdict

PAGE = (
    "The mill ground 4,200 tonnes of rye.\n"
    "Eighty per cent of it went abroad; in 1990 it had been 80%.\n"
    "The mill has 41 workers."
)


@pytest.mark.parametrize(
    ("asked", "verdict", "explanation"),
    [
        ("80%", Verdict.MATCH, "it stands there 2 times; what it counts was not asked"),
        ("4,200 tonnes", Verdict.MATCH, "it stands there once; what it counts was not asked"),
        ("about 40", Verdict.APPROXIMATE, "41 stands there once; what it counts was not asked"),
        ("17%", Verdict.ABSENT, "this figure stands nowhere on the page"),
    ],
)
def test_a_bare_figure_is_looked_for_by_its_value(
    asked: str, verdict: Verdict, explanation: str
) -> None:
    (item,) = match_claim(Claim("", asked, figures=(asked,), quotes=()), PAGE)
    assert (item.verdict, item.explanation) == (verdict, explanation)


def test_a_bare_figure_never_conflicts() -> None:
    (item,) = match_claim("80 km", "It is 80 miles to the sea.")
    assert item.verdict is Verdict.ABSENT


def test_a_bare_figure_is_shown_in_the_main_text_first() -> None:
    blocks = ["Only 15 places left", "The course has 15 places."]
    text = "\n".join(blocks)
    labels = (BlockLabel.NAVIGATION, BlockLabel.MAIN)
    starts = (0, len(blocks[0]) + 1)
    spans = tuple(
        Span(start, start + len(block), label)
        for start, block, label in zip(starts, blocks, labels, strict=True)
    )
    (item,) = match_claim("15", Page(text, spans=spans, url="https://example.org/a"))
    assert item.passage == "The course has 15 places."


def test_a_figure_with_a_word_of_its_own_is_a_claim() -> None:
    (item,) = match_claim("15 bakers", "The mill has 15 horses.")
    assert item.verdict is Verdict.ABSENT
