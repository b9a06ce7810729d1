"""Speed of reading and matching, as ratios against a usual way in the same run.

    python bench/matching.py

The machine's own speed cancels out: only the ratios mean something. The peer reads a page with
BeautifulSoup's html.parser, and looks for a quotation with rapidfuzz's partial ratio.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable

from bs4 import BeautifulSoup
from rapidfuzz import fuzz

from citecheck.match import match_claim
from citecheck.page import read_page

ROUNDS = 5
SENTENCES = (
    "In {year} the harbour of ward {n} landed {n}4,200 tonnes of herring, 12% more than before.",
    "The council of ward {n} spent €{n}.5 million on {n} new piers, the report of {year} says.",
    "“We did not expect this of ward {n},” the harbour master told the {n}th assembly.",
)
CLAIM = "The harbour master of ward 7 said “we did not expect this of ward 7” in 2014."


def page_of(paragraphs: int) -> bytes:
    """A page as the web has them: prose with links, in nested boxes, beside menus and scripts."""
    body = "".join(
        f"<div class='box box-{n % 7}'><div class=inner id=p{n}><p>{_linked(n)}</p>"
        f"<ul class=share><li><a href='/mail/{n}'>Mail</a><li><a href='/print/{n}'>Print</a></ul>"
        "</div></div>"
        for n in range(paragraphs)
    )
    menu = "".join(f"<li class=item><a href='/{n}'>Chapter {n}</a></li>" for n in range(40))
    script = "<script>var state = {};" + "state.x = 1;" * 200 + "</script>"
    return (
        f"<html lang=en><head><title>Wards</title>{script}</head>"
        f"<body><nav><ul>{menu}</ul></nav><main>{body}</main><footer>{menu}</footer></body></html>"
    ).encode()


def _linked(n: int) -> str:
    sentences = (sentence.format(n=n, year=1990 + n % 30) for sentence in SENTENCES)
    return " ".join(f"{sentence} <a href='#{n}'><sup>{n}</sup></a>" for sentence in sentences)


def seconds(work: Callable[[], object]) -> float:
    """The time of one call."""
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


def ratio(ours: Callable[[], object], theirs: Callable[[], object]) -> float:
    """How many times quicker ours is: the median over alternating rounds."""
    return statistics.median(seconds(theirs) / seconds(ours) for _ in range(ROUNDS))


def main() -> None:
    """Print the ratios."""
    body = page_of(120)
    page = read_page(body, "text/html", None)
    match_claim(CLAIM, page)  # what is computed once per page is not part of an item's time
    reading = ratio(
        lambda: read_page(body, "text/html", None),
        lambda: BeautifulSoup(body, "html.parser").get_text(" "),
    )
    items = len(match_claim(CLAIM, page))
    matching = ratio(
        lambda: match_claim(CLAIM, page),
        lambda: [fuzz.partial_ratio(CLAIM, page.text) for _ in range(items)],
    )
    print(f"page to text, {len(body) / 1000:.0f} kB: {reading:5.1f} times BeautifulSoup's speed")
    print(f"a claim on it, {items} items:  {matching:5.2f} times rapidfuzz's partial ratio's speed")


if __name__ == "__main__":
    main()
