"""What each HTML element means for reading: tables, and the two look-ups in them.

An element that stands in no table is inline: its text runs on without a break.
"""

from __future__ import annotations

from collections.abc import Mapping

from citecheck.model import BlockLabel

Attributes = Mapping[str, str | None]

# Never text for a reader.
SKIPPED = frozenset({"script", "style", "template", "head", "-comment", "!doctype"})

# Elements that begin and end a piece of text (CSS display other than inline).
BLOCKS = frozenset(
    {
        "address", "article", "aside", "audio", "blockquote", "body", "button", "canvas",
        "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset",
        "figcaption", "figure", "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4",
        "h5", "h6", "header", "hgroup", "hr", "html", "iframe", "legend", "li", "listing",
        "main", "menu", "nav", "noframes", "noscript", "object", "ol", "optgroup", "option",
        "p", "plaintext", "pre", "search", "section", "select", "summary", "table", "tbody",
        "td", "textarea", "tfoot", "th", "thead", "title", "tr", "ul", "video", "xmp",
    }
)  # fmt: skip

# Elements whose white space is kept: an empty line in them parts two pieces.
PREFORMATTED = frozenset({"listing", "plaintext", "pre", "textarea", "xmp"})

# Block elements whose attributes may say what their content is; paragraphs and cells do not.
CONTAINERS = BLOCKS - {
    "body", "button", "dd", "dt", "hr", "html", "legend", "li", "optgroup", "option", "p",
    "pre", "tbody", "textarea", "tfoot", "th", "thead", "title", "tr", "h1", "h2", "h3",
    "h4", "h5", "h6", "noscript",
}  # fmt: skip

CELLS = frozenset({"td", "th"})

HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})

# Elements that say what their content is.
LABELS = {
    "nav": BlockLabel.NAVIGATION,
    "menu": BlockLabel.NAVIGATION,
    "select": BlockLabel.NAVIGATION,
    "aside": BlockLabel.ASIDE,
    "dialog": BlockLabel.ASIDE,
    "footer": BlockLabel.FOOTER,
    "caption": BlockLabel.CAPTION,
    "figcaption": BlockLabel.CAPTION,
    "noscript": BlockLabel.DATA,
    **dict.fromkeys(HEADINGS, BlockLabel.HEADING),
}

# ARIA roles that say the same (WAI-ARIA 1.2, landmark roles).
ROLES = {
    "navigation": BlockLabel.NAVIGATION,
    "menu": BlockLabel.NAVIGATION,
    "menubar": BlockLabel.NAVIGATION,
    "banner": BlockLabel.NAVIGATION,
    "complementary": BlockLabel.ASIDE,
    "dialog": BlockLabel.ASIDE,
    "contentinfo": BlockLabel.FOOTER,
}

# Words of id and class that pages without such elements use; whole words only, since
# "has-sidebar" on a body says nothing about its text.
NAMES = {
    **dict.fromkeys(
        ("nav", "navbar", "navigation", "menu", "breadcrumb", "breadcrumbs", "topnav", "mainnav",
         "main-nav", "main-menu", "mainmenu", "top-menu", "topmenu", "site-header", "masthead",
         "pagination", "skip-link", "toolbar"),
        BlockLabel.NAVIGATION,
    ),
    **dict.fromkeys(
        ("sidebar", "side-bar", "widget", "widgets", "related", "related-articles",
         "related-posts", "recommended", "recommendations", "most-read", "mostread", "popular",
         "share", "sharing", "social", "social-share", "newsletter", "promo", "advert", "ad",
         "ads", "advertisement", "teaser", "teasers", "cookie-banner", "cookie-notice", "modal",
         "mod-login", "moduletable", "container-sidebar-right", "container-sidebar-left"),
        BlockLabel.ASIDE,
    ),
    **dict.fromkeys(
        ("footer", "site-footer", "page-footer", "foot", "copyright", "colophon"),
        BlockLabel.FOOTER,
    ),
    **dict.fromkeys(
        ("comments", "comment", "comment-list", "commentlist", "comments-area", "disqus_thread",
         "respond", "comment-body", "comment-content", "user-comments"),
        BlockLabel.COMMENT,
    ),
}  # fmt: skip

# Labels of a surrounding container that a heading, caption or table inside does not change.
SURROUNDINGS = frozenset(
    {
        BlockLabel.NAVIGATION,
        BlockLabel.ASIDE,
        BlockLabel.FOOTER,
        BlockLabel.COMMENT,
        BlockLabel.DATA,
    }
)

# Elements, roles and properties that hold what the page is for.
_MAIN_TAGS = frozenset({"main", "article"})
_MAIN_ROLES = frozenset({"main", "article"})
_MAIN_PROPERTIES = frozenset({"articleBody", "mainContentOfPage"})


def label_of(tag: str, attributes: Attributes) -> tuple[BlockLabel, bool] | None:
    """The label of a block element, and whether only its attributes say so."""
    if is_hidden(attributes):
        return BlockLabel.DATA, True
    label = LABELS.get(tag) or ROLES.get(attributes.get("role") or "")
    if label is not None:
        return label, False
    for name in names_of(attributes):
        if name in NAMES:
            return NAMES[name], True
    return None


def is_hidden(attributes: Attributes) -> bool:
    """Whether an element is not shown until a script does so, by its own word."""
    if "hidden" in attributes and attributes["hidden"] != "until-found":
        return True
    return "display:none" in (attributes.get("style") or "").lower().replace(" ", "")


def is_main(tag: str, attributes: Attributes) -> bool:
    """Whether an element holds what the page is for."""
    return (
        tag in _MAIN_TAGS
        or attributes.get("role") in _MAIN_ROLES
        or attributes.get("itemprop") in _MAIN_PROPERTIES
    )


def names_of(attributes: Attributes) -> list[str]:
    """The words of an element's id and class, in lower case."""
    return f"{attributes.get('id') or ''} {attributes.get('class') or ''}".lower().split()
