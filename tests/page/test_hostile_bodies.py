"""Bodies made to wear a reader out, through the real worker: each ends in time and in memory."""

from __future__ import annotations

import asyncio
import sys

import pytest
from tests.page.hostile_bodies import BODIES, HTML, MIB, PEOPLE, filled
from tests.page.hostile_pdfs import PDFS

from citecheck.page import open_reader, read_page

EVERY = {**BODIES, **PDFS}
MEMORY = "needs more memory than a page may take"
BROKEN = "the PDF is broken"

# What is not read, and why; all others are, some of them down to a bound.
UNREAD = {
    "pdf: garbage": BROKEN,
    "pdf: cut in half": BROKEN,
    "pdf: cross-references in a loop": BROKEN,
    "pdf: pages in a loop": BROKEN,
    "pdf: pages 20,000 deep": BROKEN,
    "pdf: nested dictionaries": BROKEN,
    "pdf: a packed page of 100 million letters": MEMORY,
    "pdf: a page that unpacks to 300 MB": MEMORY,
    "pdf: 50 pages that unpack to 300 MB": MEMORY,
    "pdf: a page packed twice": MEMORY,
    "pdf: objects that unpack to 300 MB": MEMORY,
    "pdf: forms in forms": MEMORY,
    "pdf: saved states": MEMORY,
    "pdf: paths": MEMORY,
    "pdf: font of 300 MB": MEMORY,
    "pdf: table of letters of 300 MB": MEMORY,
    "pdf: locked": "the PDF is locked by a password",
}

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere memory has no bound")


@pytest.fixture(scope="module")
def read():
    """A function that reads a page in the worker that all tests of this file share."""
    with asyncio.Runner() as runner:
        opened = open_reader()
        reader = runner.run(opened.__aenter__())
        yield lambda *body: runner.run(reader(*body))
        runner.run(opened.__aexit__(None, None, None))


@on_linux
@pytest.mark.parametrize("name", EVERY)
def test_a_hostile_body_is_read_or_says_why_it_is_not(name, read):
    content_type, make = EVERY[name]

    page = read(make(), content_type, "https://tides.example/")

    assert UNREAD.get(name, "None") in str(page.unreadable)


def test_no_entity_of_a_page_is_replaced_by_what_it_declares():
    laughs, local = (read_page(EVERY[name][1](), EVERY[name][0]).text
                     for name in ("a billion laughs", "a file as an entity"))  # fmt: skip

    assert "haha" not in laughs
    assert "before &e; after" in local


@on_linux
@pytest.mark.parametrize(
    ("body", "cut"),
    [
        pytest.param(lambda: filled(f"<p>{PEOPLE}</p>", "😀", size=16 * MIB), "characters", id="a book, every letter in 4 bytes"),
        pytest.param(lambda: filled("<p>x", size=16 * MIB), "200,000 paragraphs", id="tiny paragraphs"),
        pytest.param(lambda: filled("<b>x</b>", size=16 * MIB), "600,000 tags", id="bold letters"),
    ],
)  # fmt: skip
def test_the_largest_page_that_the_web_lets_through_is_read_down_to_a_bound(body, cut, read):
    page = read(body(), HTML, None)

    assert page.unreadable is None
    assert page.cut.startswith("only its first ")
    assert cut in page.cut
