"""The small PDF writer, read back by the program's own reader."""

from __future__ import annotations

from citecheck.demo.pdf import write_pdf
from citecheck.page import read_page


def text_of(source: str) -> str:
    page = read_page(write_pdf(source), "application/pdf")
    assert page.unreadable is None
    return page.text


def test_the_text_of_all_pages_is_read_back() -> None:
    text = text_of("Herring\nof the Varrow\f38 spawning beds")
    assert [word for word in ("Herring", "of the Varrow", "38 spawning beds") if word in text] == [
        "Herring",
        "of the Varrow",
        "38 spawning beds",
    ]


def test_brackets_and_backslashes_survive() -> None:
    assert "net (a\\b) mended" in text_of("net (a\\b) mended")


def test_letters_beyond_ascii_survive() -> None:
    assert "1,14 € – café" in text_of("1,14 € – café")


def test_every_object_stands_where_the_table_says() -> None:
    body = write_pdf("one\ftwo")
    table = body[body.index(b"xref\n") :].split(b"\n")[3:]
    places = [int(line.split()[0]) for line in table if line.endswith(b"00000 n ")]
    assert [body[place:].startswith(b"%d 0 obj" % n) for n, place in enumerate(places, 1)] == [
        True
    ] * 7
