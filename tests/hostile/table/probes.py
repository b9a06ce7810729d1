"""Doubtful pages, and what their hosts answer to a made-up address: it may settle the matter or not."""

from __future__ import annotations

import secrets
from datetime import UTC, datetime

from tests.hostile.answers import echo, page, redirect
from tests.hostile.calls import Behaviour, Call, Row, row
from tests.hostile.table.slowness import silent
from tests.hostile.table.soft import DEEP, FRONT, only
from tests.hostile.table.wires import resets
from tests.hostile.texts import NOT_FOUND, NOT_FOUND_ELSEWHERE, SHORT, html, long, notice, short
from tests.hostile.words import ALIVE, NO_PAGE, SCRIPT

LOST = page(notice(NOT_FOUND_ELSEWHERE["fi"], "fi"))
SHELL = (
    "<!doctype html><html><head><title>Archive</title></head><body><div id=root></div>"
    "<script src=/static/js/main.js></script></body></html>"
)
LISTING = html(
    "Index of /2016",
    "<h1>Index of /2016</h1><pre><a href=../>../</a>\n<a href=lamp.pdf>lamp.pdf</a>  12-Mar-2016 10:11  88K\n"
    "<a href=tide.pdf>tide.pdf</a>  12-Mar-2016 10:12  41K</pre>",
)


def essay(lang: str) -> Row:
    """A long page whose title says what a missing page says."""
    title, _ = SHORT[lang]
    told = long(lang).replace(f"<title>{title}", f"<title>{NOT_FOUND[lang][0]} – {title}", 1)
    return row(f"http://essay-{lang}.test{DEEP}", page(told), ALIVE)


def beside(host: str, probe: Behaviour) -> Row:
    """A short page on a host whose answer to a made-up address settles nothing against it."""
    return row(
        f"http://{host}.test{DEEP}", page(short("en")), ALIVE, also={"/": FRONT, "/*": probe}
    )


async def lost_anew(call: Call) -> bool | None:
    """No such page, in words that change from answer to answer."""
    stamp = f"<p>{datetime.now(UTC):%H:%M:%S.%f} {secrets.token_hex(8)}</p>"
    return await page(notice(NOT_FOUND_ELSEWHERE["fi"], "fi", stamp))(call)


PROBES: tuple[Row, ...] = (
    *(essay(lang) for lang in NOT_FOUND),
    beside("probe-403", page("no", 403)),
    beside("probe-500", page("oops", 500)),
    beside("probe-410", page("gone", 410)),
    beside("probe-front", redirect("/", 302)),
    beside("probe-404-page", redirect("/404.html", 302)),
    beside("probe-silent", silent),
    beside("probe-reset", resets()),
    beside("probe-lost", LOST),
    beside("probe-front-page", FRONT),
    beside("probe-other", echo(html("Search", "<p>You searched for {path}: 0 hits.</p>"))),
    only("lost-anew", lost_anew, NO_PAGE, every=True),
    only("shell-everywhere", SHELL, SCRIPT, every=True),
    only("lost-words", "Not Found", NO_PAGE),
    only("lost-fpm", "File not found.\n", NO_PAGE),
    only("lost-cgi", "No input file specified.\n", NO_PAGE, every=True),
    only("listing", LISTING, ALIVE),
)
