"""The facts of a page that tell what it is for, and its title and language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import islice, starmap
from urllib.parse import urljoin

from selectolax.lexbor import LexborHTMLParser, LexborNode

from citecheck.formats.html.data import Statements
from citecheck.formats.html.tags import (
    CONTAINERS,
    SURROUNDINGS,
    Attributes,
    is_hidden,
    is_main,
    label_of,
    names_of,
)
from citecheck.model import PageMarks
from citecheck.text.refreshes import parse_refresh

_MOST_NAMES = 200
_MOST_ELEMENTS = 1_000  # in which names are looked for
_MOST_TEXTS = 100
_MOST_METAS = 1_000  # most of 224 real pages: 112
_MOST_ADDRESSES = 1_000  # of forms, and of frames
_LONGEST_TEXT = 2_000  # characters of a title, heading or noscript that are kept
_LONGEST_CONTENT = 50_000  # characters of a description, an address or a name that are kept
_MOST_SCRIPTS = 200
_MOST_FIELDS = 20  # for a password; each is looked at with all that it stands in
_SCRIPT_START = 300  # characters of an inline script that are kept
_MAINS = ("main", '[role="main"]')
_TITLES = ("og:title", "twitter:title")
_NO_TITLES = frozenset({"svg", "math", "noscript"})  # in which a title is not the page's
# Pictures that are meant to be looked at, not counted: a pixel has no words.
_DESCRIBED = 'img[alt]:not([alt=""]), img[usemap], picture img'
_ASCII_SPACE = re.compile(r"[ \t\n\f\r]+")  # what browsers fold; other blanks stay

Metas = Mapping[str, str]  # name, property or http-equiv of <meta>, lower case -> content


def read_metas(tree: LexborHTMLParser) -> Metas:
    """What the `<meta>` elements of a page say; the first of a name counts."""
    metas: dict[str, str] = {}
    for node in tree.css("meta")[:_MOST_METAS]:
        attributes = node.attributes
        content = attributes.get("content")
        for key in ("name", "property", "http-equiv"):
            name = attributes.get(key)
            if name and content:
                metas.setdefault(name[:_LONGEST_CONTENT].lower(), content[:_LONGEST_CONTENT])
    return metas


def read_title(tree: LexborHTMLParser, metas: Metas) -> str | None:
    """The title of a page: its first `<title>`, as browsers show it, else another name of it.

    The other names are what it tells social networks, and its first heading.
    """
    first = next((node for node in tree.css("title") if not _is_inside(node)), None)
    title = " ".join(_ASCII_SPACE.split(first.text()[:_LONGEST_TEXT])).strip(" ") if first else ""
    if title:
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
    seconds, target = parse_refresh(metas.get("refresh", ""))
    base = _base(tree)
    canonical = tree.css_first('link[rel="canonical" i]')
    return PageMarks(
        headings=tuple(_texts(tree, "h1, h2")),
        description=metas.get("description") or metas.get("og:description"),
        password_fields=_password_fields(tree),
        forms=tuple(_addresses(tree, "form", "action")),
        scripts=tuple(_scripts(tree)),
        frames=tuple(_addresses(tree, "iframe, frame", "src")),
        ids=tuple(_names(tree)),
        refresh_url=_joined(base, target),
        refresh_seconds=seconds,
        canonical_url=_joined(base, _address(canonical, "href")) if canonical else None,
        noscript=" ".join(_texts(tree, "noscript")),
        paywall=statements.paywall,
        links=len(tree.css("a[href]")),
        pictures=len(tree.css("img[src]")),
        described=len(tree.css(_DESCRIBED)),
        players=len(tree.css("video, audio, embed, object")),
    )


def _folded(text: str) -> str:
    return " ".join(text[:_LONGEST_TEXT].split())


def _is_inside(title: LexborNode) -> bool:
    """Whether a title is that of a drawing, or only shown without scripts."""
    node = title.parent
    while node is not None and node.tag not in _NO_TITLES:
        node = node.parent
    return node is not None


def _texts(tree: LexborHTMLParser, selector: str) -> Iterator[str]:
    for node in tree.css(selector)[:_MOST_TEXTS]:
        text = _folded(node.text(separator=" "))
        if text:
            yield text


def _addresses(tree: LexborHTMLParser, selector: str, attribute: str) -> Iterator[str]:
    for node in tree.css(selector)[:_MOST_ADDRESSES]:
        yield _address(node, attribute) or ""


def _address(node: LexborNode, attribute: str) -> str | None:
    address = node.attributes.get(attribute)
    return address[:_LONGEST_CONTENT] if address else address


def _base(tree: LexborHTMLParser) -> str:
    """The address that relative ones of the page start from, as it declares; "" for its own."""
    node = tree.css_first("base[href]")
    return (_address(node, "href") or "") if node is not None else ""


def _joined(base: str, target: str | None) -> str | None:
    try:
        return urljoin(base, target) if base and target else target
    except ValueError:
        return target


def _password_fields(tree: LexborHTMLParser) -> int:
    """How many fields ask for a password in the page's matter: not in a side-bar or a menu.

    Content systems put a form to log in beside every page.
    """
    fields = tree.css('input[type="password" i]')[:_MOST_FIELDS]
    around = [tuple(_containers(field)) for field in fields]
    inside = [outer for outer in around if not any(starmap(_is_beside, outer))]
    if any(tree.css_matches(main) for main in _MAINS):
        inside = [outer for outer in inside if any(starmap(is_main, outer))]
    return len(inside)


def _containers(node: LexborNode) -> Iterator[tuple[str, Attributes]]:
    """What an element stands in, from within."""
    outer = node.parent
    while outer is not None:
        yield outer.tag or "", outer.attributes
        outer = outer.parent


def _is_beside(tag: str, attributes: Attributes) -> bool:
    label = label_of(tag, attributes) if tag in CONTAINERS else None
    return label is not None and label[0] in SURROUNDINGS


def _scripts(tree: LexborHTMLParser) -> Iterator[str]:
    for node in tree.css("script")[:_MOST_SCRIPTS]:
        address = _address(node, "src")
        start = address or node.text()[:_SCRIPT_START].strip()
        if start:
            yield start


def _names(tree: LexborHTMLParser) -> list[str]:
    """Words of id and class, in document order: the outer containers come early."""
    names: list[str] = []
    elements = tree.root.traverse() if tree.root else ()
    for node in islice(elements, _MOST_ELEMENTS):
        if not is_hidden(node.attributes):
            names += (name[:_LONGEST_CONTENT] for name in names_of(node.attributes))
        if len(names) >= _MOST_NAMES:
            break
    return names[:_MOST_NAMES]
