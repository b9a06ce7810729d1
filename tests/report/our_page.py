"""What the HTML report is made of, and a reader that says what a page is made of."""

from __future__ import annotations

from html.parser import HTMLParser

ELEMENTS = frozenset(
    {
        "html",
        "head",
        "meta",
        "title",
        "style",
        "body",
        "main",
        "h1",
        "h2",
        "h3",
        "p",
        "table",
        "tr",
        "th",
        "td",
        "span",
        "section",
        "b",
        "a",
        "blockquote",
        "code",
        "mark",
        "details",
        "summary",
        "div",
        "ins",
        "del",
    }
)
ATTRIBUTES = frozenset({"href", "rel", "class", "lang", "charset", "name", "content", "http-equiv"})


class Page(HTMLParser):
    """The elements and attributes of a page, and that each is closed in its turn."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: set[str] = set()
        self.attributes: set[str] = set()
        self.links: list[dict[str, str | None]] = []
        self.open: list[str] = []
        self.others: list[str] = []
        self.text = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.elements.add(tag)
        self.attributes.update(name for name, _ in attrs)
        if tag == "a":
            self.links.append(dict(attrs))
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text += data

    def handle_comment(self, data):
        self.others.append(data)

    unknown_decl = handle_pi = handle_comment
