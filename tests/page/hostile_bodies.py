"""Bodies that strangers could send to wear a reader out: each a name, a type and a maker."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

MIB = 1024 * 1024
MOST = MIB // 2  # the web lets 16 MiB through; what grows faster than its size shows it here

HTML = "text/html; charset=utf-8"
XHTML = "application/xhtml+xml"
TEXT = "text/plain; charset=utf-8"


def filled(piece: str, before: str = "", after: str = "", size: int | None = None) -> bytes:
    """A body of `size` bytes, full of one piece."""
    size = size or MOST
    start, end, part = before.encode(), after.encode(), piece.encode()
    return start + part * ((size - len(start) - len(end)) // len(part)) + end


def numbered(piece: str, before: str = "", after: str = "", size: int | None = None) -> bytes:
    """A body full of one piece, which has a number of its own each time."""
    size = size or MOST
    each = len(piece.format(10**6).encode())
    many = (size - len(before) - len(after)) // each
    return (before + "".join(piece.format(10**6 + n) for n in range(many)) + after).encode()


PEOPLE = "The harbour of the old town was opened in 1912 by the mayor and 37 of her friends. "


def billion_laughs() -> bytes:
    names = "abcdefghij"
    entities = '<!ENTITY a "ha">' + "".join(
        f'<!ENTITY {name} "{f"&{before};" * 10}">' for before, name in pairwise(names)
    )
    return f"<?xml version='1.0'?><!DOCTYPE html [{entities}]><html><body><p>&j;</p></body></html>".encode()


def external_entity() -> bytes:
    return (
        b"<?xml version='1.0'?><!DOCTYPE html [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"
        b"<html><body><p>before &e; after</p></body></html>"
    )


BODIES: dict[str, tuple[str, Callable[[], bytes]]] = {
    "100,000 nested boxes": (HTML, lambda: b"<div>" * 100_000 + b"x"),
    "nothing but nested boxes": (HTML, lambda: filled("<div>")),
    "nothing but nested inline tags": (HTML, lambda: filled("<span>")),
    "nothing but nested lists": (HTML, lambda: filled("<ul><li>")),
    "nothing but bold": (HTML, lambda: filled("<b>")),
    "bold with attributes before paragraphs": (HTML, lambda: numbered("<b id={}><p>x")),
    "nested tables": (HTML, lambda: filled("<table><tr><td>")),
    "tables with text astray": (HTML, lambda: filled("<table>x")),
    "nested forms and buttons": (HTML, lambda: filled("<form><button>")),
    "nested links": (HTML, lambda: filled("<a href=x>y")),
    "nested drawings": (HTML, lambda: filled("<svg><g>")),
    "nested formulas": (HTML, lambda: filled("<math><mi>")),
    "nested templates": (HTML, lambda: filled("<template>")),
    "select with options": (HTML, lambda: filled("<option>x", "<select>")),
    "100,000 tiny tags": (HTML, lambda: b"<p>x" * 100_000),
    "nothing but tiny blocks": (HTML, lambda: filled("<p>x</p>")),
    "nothing but tiny inline tags": (HTML, lambda: filled("<i>x</i>")),
    "nothing but table cells": (HTML, lambda: filled("<td>1", "<table><tr>")),
    "nothing but line breaks": (HTML, lambda: filled("x<br>")),
    "nothing but rows": (HTML, lambda: filled("<tr><td>a<td>b", "<table>")),
    "a long book": (HTML, lambda: filled(f"<p>{PEOPLE}</p>\n")),
    "a long book with an emoji": (HTML, lambda: filled(f"<p>{PEOPLE}</p>\n", "😀")),
    "a script of 16 MB": (HTML, lambda: filled("a=[1,2];", "<p>text<script>", "</script><p>😀")),
    "a picture in an address": (HTML, lambda: filled("QUJD", "<p>text<img src='data:image/png;base64,", "'>")),
    "a long book of one line": (HTML, lambda: filled(PEOPLE)),
    "a long Chinese book": (HTML, lambda: filled("<p>港口去年开放，船只已经开始进港了。</p>")),
    "emoji": (HTML, lambda: filled("<p>😀😀😀</p>")),
    "digits": (HTML, lambda: filled("1234567890")),
    "quotes": (HTML, lambda: filled('"')),
    "typographic quotes": (HTML, lambda: filled("“”„‘’«»")),
    "brackets": (HTML, lambda: filled("([{")),
    "less-than signs": (HTML, lambda: filled("<")),
    "half-open tags": (HTML, lambda: filled("<a ")),
    "end tags": (HTML, lambda: filled("</p>")),
    "end tags of unopened boxes": (HTML, lambda: filled("</x>", "<div>" * 2_000)),
    "an attribute of 10 MB": (HTML, lambda: filled("x", "<p title='", "'>text", 10_000_000)),
    "an address of 10 MB": (HTML, lambda: filled("x", "<form action='", "'>text", 10_000_000)),
    "a description of 10 MB": (HTML, lambda: filled("x ", "<meta name=description content='", "'>text", 10_000_000)),
    "a class of 10 MB": (HTML, lambda: filled("x ", "<div class='", "'>text", 10_000_000)),
    "a title of 10 MB": (HTML, lambda: filled("x ", "<title>", "</title>text", 10_000_000)),
    "a tag name of 10 MB": (HTML, lambda: filled("x", "<", ">text", 10_000_000)),
    "a million attributes": (HTML, lambda: numbered(" a{}=1", "<p", ">text", 11_000_000)),
    "nothing but forms": (HTML, lambda: filled("<form action=/abcdef></form>")),
    "nothing but frames": (HTML, lambda: filled("<iframe src=/a></iframe>")),
    "nothing but metas": (HTML, lambda: numbered("<meta name=n{} content=x>")),
    "nothing but headings": (HTML, lambda: filled("<h1>x</h1>")),
    "nothing but scripts": (HTML, lambda: filled("<script>1</script>")),
    "nothing but JSON-LD scripts": (HTML, lambda: filled('<script type="application/ld+json">{"text":"a b c"}</script>')),
    "JSON-LD of 900 kB brackets": (HTML, lambda: filled("[", '<script type="application/ld+json">', "</script>", 900_000)),
    "an unclosed comment": (HTML, lambda: filled("x ", "<p>text<!--")),
    "unclosed comments": (HTML, lambda: filled("<!--")),
    "many comments": (HTML, lambda: filled("<!---->")),
    "unclosed CDATA": (HTML, lambda: filled("<![CDATA[")),
    "an unclosed script": (HTML, lambda: filled("<script>")),
    "unclosed titles": (HTML, lambda: filled("<title>")),
    "declarations": (HTML, lambda: filled("<!doctype html>")),
    "processing instructions": (HTML, lambda: filled("<?x")),
    "entities": (HTML, lambda: filled("&amp;")),
    "entities of two signs": (HTML, lambda: filled("&NotEqualTilde;")),
    "numbers of signs": (HTML, lambda: filled("&#x1F600;")),
    "unclosed entities": (HTML, lambda: filled("&")),
    "zeros": (HTML, lambda: filled("\0")),
    "a billion laughs": (XHTML, billion_laughs),
    "a file as an entity": (XHTML, external_entity),
    "closed XHTML elements": (XHTML, lambda: filled("<b/>")),
    "closed XHTML boxes": (XHTML, lambda: filled("<div/>")),
    "nested XML": ("application/xml", lambda: filled("<a>")),
    "XML of less-than signs": ("application/xml", lambda: filled("<")),
    "text of digits": (TEXT, lambda: filled("1234567890")),
    "text of empty lines": (TEXT, lambda: filled("\n")),
    "text of blanks and lines": (TEXT, lambda: filled(" \n")),
    "text of short paragraphs": (TEXT, lambda: filled("x\n\n")),
    "text of one blank line": (TEXT, lambda: filled(" ", "x\n", "x")),
    "text that is no UTF-8": ("text/plain", lambda: b"\xe9\xff" * (MOST // 2)),
    "a long book as text": (TEXT, lambda: filled(PEOPLE + "\n\n")),
}  # fmt: skip
