"""The facts of a page that tell what it is for, and its title and language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import islice

from selectolax.lexbor import LexborHTMLParser, LexborNode

from citecheck.formats.html.data import Statements
from citecheck.formats.html.tags import names_of
from citecheck.model import PageMarks

_MOST_NAMES = 200
_MOST_ELEMENTS = 1_000  # in which names are looked for
_MOST_TEXTS = 100
_LONGEST_TEXT = 2_000  # characters of a title, heading or noscript that are kept
_MOST_SCRIPTS = 200
_SCRIPT_START = 300  # characters of an inline script that are kept
_REFRESH = re.compile(
    r"""\s{0,9}([\d.]{1,9})\s{0,9}(?:[;,]\s{0,9}(?:url\s{0,9}=\s{0,9})?["']?([^"'\s]*))?""",
    re.IGNORECASE,
)
_TITLES = ("og:title", "twitter:title")

Metas = Mapping[str, str]  # name, property or http-equiv of <meta>, lower case -> content


def read_metas(tree: LexborHTMLParser) -> Metas:
    """What the `<meta>` elements of a page say; the first of a name counts."""
    metas: dict[str, str] = {}
    for node in tree.css("meta"):
        attributes = node.attributes
        content = attributes.get("content")
        for key in ("name", "property", "http-equiv"):
            name = attributes.get(key)
            if name and content:
                metas.setdefault(name.lower(), content)
    return metas


def read_title(tree: LexborHTMLParser, metas: Metas) -> str | None:
    """The title of a page: `<title>`, else what it tells social networks, else its heading."""
    for node in tree.css("title"):
        title = _folded(node.text())
        if title and not _in_drawing(node):
            return title
    for name in _TITLES:
        if title := _folded(metas.get(name, "")):
            return title
    return next((text for node in tree.css("h1") if (text := _folded(node.text()))), None)


def read_language(tree: LexborHTMLParser, metas: Metas) -> str | None:
    """The language that a page declares, as written: "en", "pt-BR"."""
    root = tree.css_first("html")
    attributes = root.attributes if root is not None else {}
    declared = attributes.get("lang") or attributes.get("xml:lang")
    return declared or metas.get("content-language") or metas.get("og:locale")


def read_marks(tree: LexborHTMLParser, metas: Metas, statements: Statements) -> PageMarks:
    """The structural facts of a page."""
    seconds, target = _refresh(metas.get("refresh", ""))
    canonical = tree.css_first('link[rel="canonical" i]')
    return PageMarks(
        headings=tuple(_texts(tree, "h1, h2")),
        description=metas.get("description") or metas.get("og:description"),
        password_fields=len(tree.css('input[type="password" i]')),
        forms=tuple(node.attributes.get("action") or "" for node in tree.css("form")),
        scripts=tuple(_scripts(tree)),
        frames=tuple(node.attributes.get("src") or "" for node in tree.css("iframe, frame")),
        ids=tuple(_names(tree)),
        refresh_url=target,
        refresh_seconds=seconds,
        canonical_url=canonical.attributes.get("href") if canonical is not None else None,
        noscript=" ".join(_texts(tree, "noscript")),
        paywall=statements.paywall,
        links=len(tree.css("a[href]")),
    )


def _folded(text: str) -> str:
    return " ".join(text[:_LONGEST_TEXT].split())


def _in_drawing(node: LexborNode) -> bool:
    parent = node.parent
    return parent is not None and parent.tag not in ("head", "body", "html", "noscript")


def _texts(tree: LexborHTMLParser, selector: str) -> Iterator[str]:
    for node in tree.css(selector)[:_MOST_TEXTS]:
        text = _folded(node.text(separator=" "))
        if text:
            yield text


def _scripts(tree: LexborHTMLParser) -> Iterator[str]:
    for node in tree.css("script")[:_MOST_SCRIPTS]:
        address = node.attributes.get("src")
        start = address or node.text()[:_SCRIPT_START].strip()
        if start:
            yield start


def _names(tree: LexborHTMLParser) -> list[str]:
    """Words of id and class, in document order: the outer containers come early."""
    names: list[str] = []
    elements = tree.root.traverse() if tree.root else ()
    for node in islice(elements, _MOST_ELEMENTS):
        names += names_of(node.attributes)
        if len(names) >= _MOST_NAMES:
            break
    return names[:_MOST_NAMES]


def _refresh(content: str) -> tuple[float | None, str | None]:
    found = _REFRESH.match(content)
    if not found:
        return None, None
    try:
        return float(found[1]), found[2] or None
    except ValueError:
        return None, found[2] or None
