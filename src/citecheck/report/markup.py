"""Elements of HTML and XML in which outside text can be nothing but text.

A child or attribute that is not Markup already is made harmless and escaped; there is no way round it.
"""

from __future__ import annotations

from html import escape

from citecheck.text.cleaning import harmless, is_followed
from citecheck.text.credentials import drop_credentials

VOID = frozenset({"meta"})  # the elements of HTML that have no end, of those we use


class Markup(str):
    """Text that is markup on purpose."""

    __slots__ = ()


def tag(name: str, /, *children: str, **attributes: str | None) -> Markup:
    """An element; an attribute that is None is left out, `class_` is `class`.

    >>> tag("b", "1 < 2", class_="sum")
    '<b class="sum">1 &lt; 2</b>'
    """
    given = {key.strip("_").replace("_", "-"): text for key, text in attributes.items()}
    head = "".join(f' {key}="{shown(text)}"' for key, text in given.items() if text is not None)
    end = "" if name in VOID else f"</{name}>"
    return Markup(f"<{name}{head}>{join(*children)}{end}")


def join(*children: str, by: str = "") -> Markup:
    """Children side by side, those that are not markup escaped."""
    return Markup(
        by.join(child if isinstance(child, Markup) else shown(child) for child in children)
    )


def lines(*children: str) -> Markup:
    """Children each on lines of their own."""
    return Markup(f"\n{join(*children, by=chr(10))}\n")


def shown(text: str) -> Markup:
    """Outside text, harmless in an element and in an attribute."""
    return Markup(escape(harmless(text)))


def link(label: str, url: str | None) -> Markup:
    """A link to a web address; the bare label where there is none to follow."""
    if not is_followed(url):
        return join(label)
    return tag("a", label, href=drop_credentials(url), rel="noopener noreferrer nofollow")
