"""Pages that are heavy to parse, or heavy altogether. Made when asked for, and not kept."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from functools import cache

from tests.hostile.answers import head, page
from tests.hostile.calls import Behaviour, Call, Row, row
from tests.hostile.table.slowness import hang_after
from tests.hostile.texts import article, html
from tests.hostile.words import ALIVE, TIMEOUT, TOO_LARGE

MIB = 1 << 20


def made(make: Callable[[], bytes], *, packed: bool = False) -> Behaviour:
    """A page that is built on demand; packed, what is kept of it is small."""

    @cache
    def kept() -> bytes:
        return gzip.compress(make(), 6, mtime=0)

    async def talk(call: Call) -> bool | None:
        if packed:
            return await page(kept(), 200, ("Content-Encoding", "gzip"))(call)
        return await page(make())(call)

    return talk


def within(start: bytes, end: bytes = b"") -> Callable[[], bytes]:
    """An article with something heavy before its end."""
    return lambda: (
        article("Heavy cargo of Dunwick").encode().replace(b"</main>", start + end + b"</main>")
    )


def heavy(host: str, make: Callable[[], bytes], *expected: str, packed: bool = False) -> Row:
    return row(f"http://heavy-{host}.test/cargo", made(make, packed=packed), *expected)


def nested(tag: bytes) -> bytes:
    return b"<%b>" % tag * 100_000


EITHER = (ALIVE, TOO_LARGE)
STORY = article("Heavy cargo of Dunwick")

WEIGHTS: tuple[Row, ...] = (
    heavy("nested", within(nested(b"div"), b"deep"), *EITHER),
    heavy("nested-b", within(nested(b"b"), b"deep"), *EITHER),
    heavy("nested-table", within(nested(b"table><tr><td"), b"deep"), *EITHER),
    heavy("nested-list", within(nested(b"ul><li"), b"deep"), *EITHER),
    heavy("nested-closed", within(nested(b"i"), b"deep" + b"</i>" * 100_000), *EITHER),
    heavy("nested-svg", within(b"<svg>" + nested(b"g"), b""), *EITHER),
    heavy("nested-a-b", within(b"<a><b>" * 50_000), *EITHER),
    heavy("tags", within(b"<p>" * 2_000_000), *EITHER),
    heavy("tags-br", within(b"<br>" * 1_000_000), *EITHER),
    heavy("attributes", within(b"<p " + b" ".join(b"a%d=b" % n for n in range(100_000)) + b">end"), *EITHER),
    heavy("attribute", within(b"<p title='" + b"x" * 5 * MIB + b"'>end"), *EITHER),
    heavy("title", lambda: html("Very " * 200_000 + "heavy", STORY).encode(), ALIVE),
    heavy("comment", within(b"<!--" + b"-" * 5 * MIB + b"-->"), *EITHER),
    heavy("script", within(b"<script>" + b"var a=1;" * 600_000 + b"</script>"), *EITHER),
    heavy("data-image", within(b"<img src='data:image/png;base64," + b"QUJD" * 1_200_000 + b"'>"), *EITHER),
    heavy("digits-20mb", lambda: b"7" * 20_000_000, *EITHER),
    heavy("digits-5mb", lambda: STORY.encode() + b"<p>" + b"7" * 5_000_000, *EITHER),
    heavy("line-10mb", lambda: STORY.encode() + b"<p>" + b"heavy cargo " * 870_000, *EITHER),
    heavy("line-7mb", lambda: STORY.encode() + b"<p>" + b"heavy cargo " * 600_000, ALIVE),
    heavy("line-12mb-packed", lambda: STORY.encode() + b"".join(b"<p>Line %d of the heavy cargo, weighed in %d." % (n, n * 7919 % 100003) for n in range(240_000)), ALIVE, packed=True),
    heavy("quotes", lambda: STORY.encode() + b"<p>" + b"\"'\xe2\x80\x9c" * 800_000, *EITHER),
    heavy("brackets", lambda: STORY.encode() + b"<p>" + b"[(<&" * 1_000_000, *EITHER),
    heavy("entities", lambda: STORY.encode() + b"<p>" + b"&amp;&lt;&#x41;" * 300_000, *EITHER),
    heavy("open-tags", lambda: STORY.encode() + b"<" * 5_000_000, *EITHER),
    heavy("links", lambda: STORY.encode() + b"<a href=/x>x</a>" * 250_000, *EITHER),
    heavy("doctype", lambda: b"<!DOCTYPE html [" + b"".join(b'<!ENTITY a%d "&a%d;&a%d;">' % (n + 1, n, n) for n in range(60)) + b"]>" + STORY.encode(), ALIVE),
    heavy("unclosed", lambda: STORY.encode()[:-14] + b"<table><tr><td><font><center>" * 3000, ALIVE),
    row("http://heavy-declared.test/cargo", hang_after(head(200, [("Content-Type", "text/html"), ("Content-Length", "100000000")]), b"z" * MIB), TOO_LARGE, TIMEOUT),
    heavy("combining", lambda: STORY.encode() + b"<p>a" + "\u0301".encode() * 1_000_000, *EITHER),
    heavy("json-ld", lambda: article("Heavy data of Dunwick", more="<script type='application/ld+json'>" + "[" * 200_000 + "</script>").encode(), ALIVE),
    heavy("json-ld-number", lambda: article("Heavy sums of Dunwick", more='<script type="application/ld+json">{"isAccessibleForFree": ' + "9" * 1_000_000 + "}</script>").encode(), ALIVE),
    heavy("phrases", lambda: STORY.encode() + b"<p>page  not " * 300_000, *EITHER),
    heavy("metas", lambda: html("Heavy heads of Dunwick", STORY, more="<meta name=a content=b>" * 100_000).encode(), *EITHER),
    heavy("forms", lambda: STORY.encode() + b"<form><input type=password>" * 50_000, ALIVE, "unreachable: too-large", "blocked: login-wall"),
    heavy("select", lambda: STORY.encode() + b"<select>" + b"<option>o" * 300_000, *EITHER),
    heavy("spaces", lambda: STORY.encode() + b"<p>" + b" " * 5_000_000 + b"end", *EITHER),
    heavy("newlines", lambda: STORY.encode() + b"<pre>" + b"\n" * 5_000_000 + b"end", *EITHER),
)  # fmt: skip
