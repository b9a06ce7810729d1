"""The title of a page is the one that a browser shows."""

from __future__ import annotations

import pytest
from tests.formats.title_cases import (
    ANSWERS,
    DECLARATIONS,
    FRENCH,
    HEADERS,
    JAPANESE,
    MARKUP,
    NO_CHARSETS,
    RUSSIAN,
    UNDECLARED,
)

from citecheck.formats import read_document


def title(body, content_type="text/html"):
    return read_document(body, content_type)[1].title or ""


def page(text, head="", body=""):
    return (
        f"<!doctype html><html><head>{head}<title>{text}</title></head><body>{body}</body></html>"
    )


@pytest.mark.parametrize(("label", "codec", "shown"), HEADERS, ids=[row[0] for row in HEADERS])
def test_the_header_names_the_charset(label, codec, shown):
    assert title(page(shown).encode(codec), f"text/html; charset={label}") == shown


@pytest.mark.parametrize(("head", "codec"), DECLARATIONS, ids=[row[0][:60] for row in DECLARATIONS])
def test_the_document_names_the_charset(head, codec):
    assert title(page(RUSSIAN, head).encode(codec)) == RUSSIAN


@pytest.mark.parametrize("label", NO_CHARSETS)
def test_a_name_that_the_web_does_not_know_is_no_declaration(label):
    assert title(page(FRENCH, f"<meta charset={label}>").encode("cp1252")) == FRENCH


@pytest.mark.parametrize(("codec", "shown", "text"), UNDECLARED, ids=[row[0] for row in UNDECLARED])
def test_a_charset_that_nobody_names_is_guessed(codec, shown, text):
    assert title(page(shown, body=f"<p>{text}</p>" * 3).encode(codec)) == shown


@pytest.mark.parametrize(("name", "body", "shown"), MARKUP, ids=[row[0] for row in MARKUP])
def test_the_title_is_found_as_browsers_find_it(name, body, shown):
    assert title(body.encode(), "text/html; charset=utf-8") == shown


@pytest.mark.parametrize(
    ("name", "content_type", "body", "shown"), ANSWERS, ids=[row[0] for row in ANSWERS]
)
def test_header_and_document_together_settle_the_title(name, content_type, body, shown):
    assert title(body, content_type) == shown


@pytest.mark.parametrize(
    ("content_type", "body", "read"),
    [
        pytest.param("text/html", page(RUSSIAN).encode(), RUSSIAN, id="UTF-8 that nobody declared"),
        pytest.param("text/html; charset=iso-8859-1", page(RUSSIAN).encode(), RUSSIAN, id="UTF-8 under the server's default"),
        pytest.param("text/html; charset='utf-8'", page(RUSSIAN).encode(), RUSSIAN, id="charset in single quotes"),
        pytest.param("text/html", page(RUSSIAN).encode("utf-16-le"), RUSSIAN, id="UTF-16 without a mark"),
        pytest.param("text/html", page(JAPANESE).encode("iso2022_jp"), JAPANESE, id="ISO-2022-JP that nobody declared"),
        pytest.param("text/html", b'<meta property="og:title" content="Social"><p>x</p>', "Social", id="no title but one for social networks"),
    ],
)  # fmt: skip
def test_where_a_browser_shows_garbage_or_nothing_the_letters_are_read(content_type, body, read):
    assert title(body, content_type) == read
