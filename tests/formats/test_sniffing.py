"""Which format a body really has."""

from __future__ import annotations

import pytest

from citecheck.errors import UnreadableError
from citecheck.formats import READERS, read_document, reader_of
from citecheck.formats.sniffing import parse_content_type, sniff


@pytest.mark.parametrize(
    ("body", "declared", "expected"),
    [
        pytest.param(b"%PDF-1.4 x", "application/octet-stream", "application/pdf", id="a PDF sent as bytes"),
        pytest.param(b"%PDF-1.4 x", "text/html", "application/pdf", id="a PDF sent as a page"),
        pytest.param(b"\n<!DOCTYPE html><p>", "text/plain", "text/html", id="a page sent as plain text"),
        pytest.param(b"<html>%PDF-", "application/pdf", "text/html", id="an error page sent as a PDF"),
        pytest.param(b"<!-- x --><html>", None, "text/html", id="a page behind a comment"),
        pytest.param(b"<?xml version='1.0'?><a/>", "text/xml", "text/xml", id="XML stays XML"),
        pytest.param(b"<html>", "application/xhtml+xml", "application/xhtml+xml", id="XHTML stays XHTML"),
        pytest.param(b"just words", None, "text/plain", id="words"),
        pytest.param(b"<b>bold</b> words", None, "text/html", id="undeclared markup"),
        pytest.param(b'{"a": 1}', "application/json", "application/json", id="JSON"),
        pytest.param(b"PK\x03\x04zip", "text/html", "application/zip", id="an archive sent as a page"),
        pytest.param(b"\x89PNG\r\n", "text/html", "image/png", id="a picture"),
        pytest.param(b"\0\1\2\3" * 9, None, "application/octet-stream", id="bytes"),
        pytest.param("слово".encode("utf-16"), None, "text/plain", id="UTF-16 is text"),
        pytest.param(b"", "text/html", "text/html", id="nothing"),
    ],
)  # fmt: skip
def test_first_bytes_know_better_than_headers(body, declared, expected):
    assert sniff(body, declared) == expected


@pytest.mark.parametrize(
    ("header", "media_type", "charset"),
    [
        ("Text/HTML; Charset='UTF-8'", "text/html", "UTF-8"),
        ('text/html;charset="cp1251"; x', "text/html", "cp1251"),
        ("nonsense", None, None),
        (None, None, None),
    ],
)
def test_a_content_type_is_taken_apart(header, media_type, charset):
    parsed = parse_content_type(header)

    assert (parsed.media_type, parsed.charset) == (media_type, charset)


@pytest.mark.parametrize(
    "media_type", [*READERS, "application/ld+json", "image/svg+xml", "text/csv"]
)
def test_every_readable_type_has_a_reader(media_type):
    assert callable(reader_of(media_type))


def test_a_type_without_reader_says_so():
    with pytest.raises(UnreadableError, match="a picture, which citecheck does not read"):
        read_document(b"\x89PNG", "image/png")


def test_plain_text_is_parted_at_empty_lines():
    _, document = read_document(b"one\r\ntwo\r\n \r\nthree", "text/plain")

    assert [block.text for block in document.blocks] == ["one two", "three"]


def test_xml_gives_the_text_between_its_tags():
    _, document = read_document(b"<?xml version='1.0'?><a><b>one</b><c>two</c></a>", "text/xml")

    assert [block.text for block in document.blocks] == ["one", "two"]
