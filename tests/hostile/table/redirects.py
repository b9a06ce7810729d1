"""Redirects: chains, real moves, canonical changes, loops, and Locations of every kind."""

from __future__ import annotations

from tests.hostile.answers import choose, echo, has_cookie, head, page, raw, redirect
from tests.hostile.calls import Behaviour, Call, Row, row
from tests.hostile.table.slowness import endless, hang_after
from tests.hostile.texts import FRONT_PAGE, NOT_FOUND, article, html, notice
from tests.hostile.words import (
    ALIVE,
    CANONICAL,
    DEAD_404,
    DEAD_DNS,
    EMPTY,
    HOME,
    INVALID,
    LOGIN,
    LOOP,
    MOVED,
    NO_PAGE,
    PRIVATE,
    PROTOCOL,
    REFUSED,
    blocked,
    unreachable,
)  # fmt: skip

STORY = page(article("The quay of Karsund"))
FRONT = page(FRONT_PAGE)
LOST = page(notice(NOT_FOUND["en"], "en"))
PORTAL = page(article("News from all over the county"))


def chain(length: int, code: int = 302) -> dict[str, Behaviour]:
    """Hops that end in a story: /hop/1 to /hop/<length - 1>."""
    hops: dict[str, Behaviour] = {
        f"/hop/{n}": redirect(f"/hop/{n + 1}", code) for n in range(1, length)
    }
    return hops | {f"/hop/{length}": STORY}


def moved(host: str, code: int) -> Row:
    target = f"http://{host}.example/new/quay"
    return row(
        f"http://{host}.test/old/quay.html",
        redirect(target, code),
        MOVED if code in (301, 308) else ALIVE,
        also={target: STORY},
    )


def leads(host: str, location: str | None, *expected: str, code: int = 302, **more: object) -> Row:
    return row(f"http://{host}.test/old/quay", redirect(location, code), *expected, **more)  # type: ignore[arg-type]


async def growing(call: Call) -> bool | None:
    return await redirect(f"{call.target}/x")(call)


REAL = tuple(moved(f"move-{code}", code) for code in (301, 302, 303, 307, 308))

ON_ONE_HOST = (
    leads("renamed", "/new/harbour/quay", MOVED, code=301, also={"/new/harbour/quay": STORY}),
    leads("renamed-308", "/new/harbour/quay", MOVED, code=308, also={"/new/harbour/quay": STORY}),
    leads("temporary", "/new/harbour/quay", ALIVE, code=307, also={"/new/harbour/quay": STORY}),
    leads("relative", "../now/quay", MOVED, code=301, also={"/now/quay": STORY}),
    leads("relative-query", "?id=7", ALIVE, also={"/old/quay?id=7": STORY}),
    leads("other-query", "/old/quay?lang=en", ALIVE, also={"/old/quay?lang=en": STORY}),
    leads("protocol-relative", "//protocol-relative.example/quay", MOVED, code=301, also={"//protocol-relative.example/quay": STORY}),
    leads("with-fragment", "/now/quay#part-2", MOVED, code=301, also={"/now/quay": STORY}),
    leads("unicode", "/größe/kai", MOVED, code=301, also={"/gr%C3%B6%C3%9Fe/kai": STORY}),
    leads("spaces", "/the new quay.html", MOVED, code=301, also={"/the%20new%20quay.html": STORY}),
    leads("padded", "   /now/quay  ", MOVED, code=301, also={"/now/quay": STORY}),
    leads("dotted", "/a/./b/../now/quay", MOVED, code=301, also={"/a/now/quay": STORY}),
    leads("upper-scheme", "HTTP://UPPER-SCHEME.EXAMPLE/quay", MOVED, code=301, also={"http://upper-scheme.example/quay": STORY}),
    leads("idn-target", "http://bücher-ziel.example/kai", MOVED, code=301, also={"http://xn--bcher-ziel-9db.example/kai": STORY}),
    leads("explicit-port", "http://explicit-port.test:80/now/quay", MOVED, code=301, also={"/now/quay": STORY}),
)  # fmt: skip

CANONICALS = (
    row("http://to-https.test/quay", redirect("https://to-https.test/quay", 301), CANONICAL, also={"https://to-https.test/quay": STORY}),
    row("http://to-https-308.test/quay", redirect("https://to-https-308.test/quay", 308), CANONICAL, also={"https://to-https-308.test/quay": STORY}),
    row("http://to-https-302.test/quay", redirect("https://to-https-302.test/quay", 302), ALIVE, also={"https://to-https-302.test/quay": STORY}),
    row("http://to-https-front.test/", redirect("https://to-https-front.test/", 301), CANONICAL, also={"https://to-https-front.test/": FRONT}),
    row("http://add-www.test/quay", redirect("http://www.add-www.test/quay", 301), CANONICAL, also={"//www.add-www.test/quay": STORY}),
    row("http://www.drop-www.test/quay", redirect("http://drop-www.test/quay", 301), CANONICAL, also={"//drop-www.test/quay": STORY}),
    row("http://https-www.test/quay", redirect("https://www.https-www.test/quay", 301), CANONICAL, also={"https://www.https-www.test/quay": STORY}),
    row("http://https-then-www.test/quay", redirect("https://https-then-www.test/quay", 301), CANONICAL, also={"https://https-then-www.test/quay": redirect("https://www.https-then-www.test/quay", 301), "https://www.https-then-www.test/quay": STORY}),
    row("http://lower-case.test/Old/Quay.HTML", redirect("/old/quay.html", 301), CANONICAL, also={"/old/quay.html": STORY}),
    row("http://add-slash.test/quay", redirect("/quay/", 301), CANONICAL, also={"/quay/": STORY}),
    row("http://drop-slash.test/quay/", redirect("/quay", 301), CANONICAL, also={"/quay": STORY}),
    row("http://drop-index.test/quay/index.html", redirect("/quay/", 301), CANONICAL, also={"/quay/": STORY}),
    row("http://drop-index-php.test/quay/index.php", redirect("/quay/", 301), CANONICAL, also={"/quay/": STORY}),
    row("http://drop-default.test/quay/Default.aspx", redirect("/quay/", 301), CANONICAL, also={"/quay/": STORY}),
    row("http://drop-index-htm.test/quay/index.htm", redirect("/quay", 301), CANONICAL, also={"/quay": STORY}),
    row("http://add-index.test/quay/", redirect("/quay/index.html", 301), CANONICAL, also={"/quay/index.html": STORY}),
    row("http://drop-port.test:80/quay", redirect("https://drop-port.test/quay", 301), CANONICAL, also={"https://drop-port.test/quay": STORY}),
    row("http://slash-query.test/quay?x=1", redirect("/quay/?x=1", 301), CANONICAL, also={"/quay/?x=1": STORY}),
    row("http://other-id.test/quay?id=1", redirect("/quay?id=2", 301), MOVED, also={"/quay?id=2": STORY}, why="the query says which page"),
    row("http://other-path-case.test/Quay", redirect("/quays", 301), MOVED, also={"/quays": STORY}),
    row("http://front-index.test/index.html", redirect("/", 301), CANONICAL, also={"/": FRONT}),
    row("http://all-at-once.test/Quay/index.html", redirect("https://www.all-at-once.test/quay/", 301), CANONICAL, also={"https://www.all-at-once.test/quay/": STORY}),
    row("http://https-then-move.test/quay", redirect("https://https-then-move.test/quay", 301), MOVED, also={"https://https-then-move.test/quay": redirect("/harbour/new", 301), "https://https-then-move.test/harbour/new": STORY}),
    row("http://https-then-stay.test/quay", redirect("https://https-then-stay.test/quay", 301), CANONICAL, also={"https://https-then-stay.test/quay": redirect("/view/77", 302), "https://https-then-stay.test/view/77": STORY}, why="only the hops before the first temporary one count"),
    row("http://other-query-case.test/quay?ID=7", redirect("/quay/?ID=7", 301), CANONICAL, also={"/quay/?ID=7": STORY}),
)  # fmt: skip

MIXED = (
    leads("perm-temp", "/now/quay", MOVED, code=301, also={"/now/quay": redirect("/view?id=3", 302), "/view?id=3": STORY}),
    leads("temp-perm", "/now/quay", ALIVE, code=302, also={"/now/quay": redirect("/view?id=3", 301), "/view?id=3": STORY}),
    leads("perm-perm", "/now/quay", MOVED, code=301, also={"/now/quay": redirect("/then/quay", 308), "/then/quay": STORY}),
    leads("perm-404", "/now/quay", DEAD_404, code=301),
    leads("perm-410", "/now/quay", "dead: http-410", code=301, also={"/now/quay": page("gone", 410)}),
    leads("temp-500", "/now/quay", unreachable(500), also={"/now/quay": page("oops", 500)}),
    leads("perm-nowhere", "http://does-not-exist-nx.test/quay", DEAD_DNS, code=301, why="the new host does not exist"),
    leads("temp-refused", "http://refused.test/quay", REFUSED),
    row("http://front-moves.test/", redirect("http://front-moves.example/", 301), MOVED, also={"http://front-moves.example/": FRONT}),
    row("http://front-language.test/", redirect("/en/", 302), ALIVE, also={"/en/": FRONT}),
    row("http://front-language-301.test/", redirect("/en/", 301), MOVED, also={"/en/": FRONT}),
    row("http://deep-language.test/reports/quay", redirect("/en/reports/quay", 302), ALIVE, also={"/en/reports/quay": STORY}),
    row("http://session-id.test/quay", redirect("/quay;jsessionid=1A2B3C", 302), ALIVE, also={"/quay;jsessionid=1A2B3C": STORY}),
)  # fmt: skip

PERSISTENT = (
    row("https://doi.org/10.5555/quay.1", redirect("https://publisher.example/article/quay-1", 302), ALIVE, also={"https://publisher.example/article/quay-1": STORY}),
    row("https://hdl.handle.net/20.500/quay", redirect("https://handles.example/item/77", 301), ALIVE, also={"https://handles.example/item/77": STORY}),
    row("https://purl.org/quay/terms", redirect("https://purls.example/terms", 301), ALIVE, also={"https://purls.example/terms": STORY}),
    row("https://w3id.org/quay/terms", redirect("https://w3ids.example/terms", 301), ALIVE, also={"https://w3ids.example/terms": STORY}),
    row("https://perma.cc/AB12-CD34", redirect("https://perma-view.example/AB12-CD34", 301), ALIVE, also={"https://perma-view.example/AB12-CD34": STORY}),
    row("https://n2t.net/ark:/12345/quay7", redirect("https://arks.example/quay7", 301), ALIVE, also={"https://arks.example/quay7": STORY}),
    row("https://doi.org/10.5555/gone.2", page("<h1>DOI Not Found</h1>", 404), DEAD_404),
)  # fmt: skip

LOOPS = (
    leads("self-loop", "/old/quay", LOOP, code=301),
    leads("self-loop-302", "http://self-loop-302.test/old/quay", LOOP),
    leads("two-loop", "/b", LOOP, also={"/b": redirect("/old/quay", 302)}),
    leads("three-loop", "/b", LOOP, code=301, also={"/b": redirect("/c", 301), "/c": redirect("/b", 301)}),
    leads("host-loop", "http://host-loop.example/quay", LOOP, also={"//host-loop.example/quay": redirect("http://host-loop.test/old/quay", 302)}),
    leads("fragment-loop", "/old/quay#again", LOOP),
    row("http://https-loop.test/quay", redirect("https://https-loop.test/quay", 301), LOOP, also={"https://https-loop.test/quay": redirect("http://https-loop.test/quay", 301)}),
    row("http://growing.test/*", growing, LOOP, at="/*", why="a new address at each hop, for ever"),
    leads("hops-5", "/hop/1", ALIVE, also=chain(5)),
    leads("hops-20", "/hop/1", ALIVE, also=chain(20), why="20 hops and no more"),
    leads("hops-22", "/hop/1", LOOP, also=chain(22)),
    leads("hops-60", "/hop/1", LOOP, also=chain(60, 301), code=301),
)  # fmt: skip

COOKIES = (
    row("http://cookie-needed.test/quay", choose(has_cookie("seen=1"), STORY, redirect("/quay", 302, ("Set-Cookie", "seen=1; Path=/"))), ALIVE),
    row("http://cookie-way.test/quay", redirect("/set?back=/view", 302), ALIVE, also={"/set": redirect("/view", 302, ("Set-Cookie", "pass=yes; Path=/; HttpOnly")), "/view": choose(has_cookie("pass=yes"), STORY, redirect("/set?back=/view", 302))}),
    row("http://cookie-other.test/quay", redirect("http://cookie-other.example/quay", 302, ("Set-Cookie", "a=1; Path=/")), ALIVE, also={"//cookie-other.example/quay": choose(has_cookie("a=1"), page("leak", 500), STORY)}, why="a cookie is for its host alone"),
    row("http://cookie-refused.test/quay", redirect("/quay", 302, ("Set-Cookie", "z=1; Domain=elsewhere.example")), LOOP),
)  # fmt: skip

LOCATIONS = (
    leads("no-location", None, INVALID),
    leads("no-location-301", None, INVALID, code=301),
    leads("no-location-303", None, INVALID, code=303),
    leads("empty-location", "", INVALID, LOOP),
    leads("blank-location", "   ", INVALID, LOOP),
    leads("to-userinfo", "http://clerk:pass@to-userinfo.example/quay", ALIVE, also={"//to-userinfo.example/quay": STORY}),
    leads("to-ftp", "ftp://files.example/quay.zip", INVALID),
    leads("to-script", "javascript:alert(1)", INVALID),
    leads("to-file", "file:///etc/passwd", INVALID),
    leads("to-data", "data:text/html,<h1>hi</h1>", INVALID),
    leads("to-mail", "mailto:clerk@pellmouth.example", INVALID),
    leads("to-app", "intent://open#Intent;scheme=app;end", INVALID),
    leads("to-no-host", "http:///quay", INVALID, DEAD_DNS, why="a browser goes to a host called quay"),
    leads("to-bracket", "http://[::1/quay", INVALID),
    leads("to-odd-port", "http://quay.example:99999/", INVALID),
    leads("to-word-port", "http://quay.example:http/", INVALID),
    leads("to-blank-host", "http://quay example/", INVALID),
    leads("to-metadata", "http://169.254.169.254/latest/meta-data/", PRIVATE, private=True),
    leads("to-loopback", "http://127.0.0.1/admin", PRIVATE, private=True),
    leads("to-mapped", "http://[::ffff:10.0.0.1]/", PRIVATE, private=True),
    leads("to-decimal", "http://2130706433/", PRIVATE, private=True),
    leads("to-octal", "http://0177.0.0.1/", PRIVATE, private=True),
    leads("to-hex", "http://0x7f.1/", PRIVATE, private=True),
    leads("to-six", "http://[::1]/", PRIVATE, private=True),
    leads("to-nat64", "http://[64:ff9b::a00:5]/", PRIVATE, private=True),
    leads("to-shared", "http://100.64.0.1/", PRIVATE, private=True),
    leads("to-any", "http://0.0.0.0/", PRIVATE, private=True),
    leads("to-localhost", "http://localhost/admin", PRIVATE, private=True),
    leads("to-inside", "http://inside.test/wiki", PRIVATE, private=True),
    leads("to-inside-301", "https://inside.test/wiki", PRIVATE, code=301, private=True),
    leads("to-inside-later", "/hop", PRIVATE, private=True, also={"/hop": redirect("http://192.168.1.1/", 301)}),
    leads("to-mixed", "http://inside-and-out.test/", PRIVATE, private=True),
    row("http://two-locations.test/quay", raw(b"HTTP/1.1 302 Found\r\nLocation: /now\r\nLocation: /now\r\nContent-Length: 0\r\n\r\n"), ALIVE, also={"/now": STORY}),
)  # fmt: skip

LANDINGS = (
    leads("to-404", "/404", NO_PAGE, also={"/404": LOST}),
    leads("to-404-html", "/404.html", NO_PAGE, code=301, also={"/404.html": LOST}),
    leads("to-notfound", "/notfound", NO_PAGE, also={"/notfound": LOST}),
    leads("to-not-found-aspx", "/errors/PageNotFound.aspx?aspxerrorpath=/old/quay", NO_PAGE, also={"/errors/PageNotFound.aspx": LOST}),
    leads("to-404-story", "/404", NO_PAGE, also={"/404": page(html("Oops", "<h1>Oops</h1><p>Try our menu instead.</p>"))}),
    leads("to-front", "/", HOME, also={"/": FRONT}),
    leads("to-front-301", "/", HOME, code=301, also={"/": FRONT}),
    leads("to-front-full", "http://www.to-front-full.test/", HOME, code=301, also={"//www.to-front-full.test/": FRONT}),
    leads("to-front-https", "https://to-front-https.test/", HOME, code=301, also={"https://to-front-https.test/": FRONT}),
    leads("to-front-index", "/index.html", HOME, also={"/index.html": FRONT, "/": FRONT}),
    leads("to-front-home", "/home", HOME, also={"/home": FRONT, "/": redirect("/home", 301)}),
    leads("to-front-php", "/index.php", HOME, code=301, also={"/index.php": FRONT, "/": FRONT}),
    leads("to-front-aspx", "/default.aspx", HOME, code=301, also={"/default.aspx": FRONT, "/": FRONT}),
    leads("to-front-query", "/?ref=old", HOME, also={"/?ref=old": FRONT, "/": FRONT}),
    leads("to-front-later", "/gone", HOME, code=301, also={"/gone": redirect("/", 302), "/": FRONT}),
    row("http://to-front-number.test/?p=123", redirect("/", 301), HOME, also={"/": FRONT}),
    row("http://number-to-story.test/?p=123", redirect("/2016/11/quay/", 301), MOVED, also={"/2016/11/quay/": STORY}),
    row("http://from-index.test/index.php?page=quay", redirect("/quay/", 301), MOVED, also={"/quay/": STORY}),
    leads("to-section", "/harbour/", MOVED, code=301, also={"/harbour/": STORY}, why="another page, though a general one"),
    leads("to-error-path", "/error/", NO_PAGE, "soft-404: home-page", also={"/error/": page(html("Error", "<h1>An error occurred</h1><p>The page you asked for does not exist.</p>"))}),
    leads("to-missing-query", "/index.php?error=404", NO_PAGE, HOME, also={"/index.php?error=404": LOST}),
    leads("to-other-front", "http://to-other-front.example/", HOME, code=301, also={"http://to-other-front.example/": PORTAL}),
    leads("to-empty", "/now", EMPTY, also={"/now": page("")}),
    leads("to-403", "/now", blocked(403), also={"/now": page("<h1>Forbidden</h1>", 403)}),
    leads("to-login", "/login?next=/old/quay", LOGIN, also={"/login": page(html("Log in", "<form method=post><h1>Log in</h1><label>E-mail <input name=email type=email></label><label>Password <input type=password name=p></label><button>Log in</button></form>"))}),
    row("http://echo-route.test/go?to=/now", redirect("/now", 302), ALIVE, also={"/now": STORY, "/*": echo("{path}", 404)}),
)  # fmt: skip

REDIRECTS: tuple[Row, ...] = (
    *REAL, *ON_ONE_HOST, *CANONICALS, *MIXED, *PERSISTENT, *LOOPS, *COOKIES, *LOCATIONS, *LANDINGS,
    row("http://huge-chain-body.test/old", page("x" * 3_000_000, 302, ("Location", "/now")), ALIVE, also={"/now": STORY}),
    row("http://hop-hangs.test/old", hang_after(head(302, [("Location", "/now"), ("Content-Length", "1000")])), ALIVE, also={"/now": STORY}, why="nobody needs the body of a redirect"),
    row("http://hop-endless.test/old", endless(head(301, [("Location", "/now/quay")]), b"x" * 65536), MOVED, also={"/now/quay": STORY}),
    row("http://hop-no-length.test/old", raw(head(302, [("Location", "/now")])), ALIVE, also={"/now": STORY}),
    row("http://redirect-0-9.test/old", raw(b"HTTP/1.0 302 Moved\r\nLocation: /now\r\n\r\nbye"), ALIVE, also={"/now": STORY}),
    row("http://redirect-300.test/old", page("choose", 300, ("Location", "/now")), ALIVE, INVALID, PROTOCOL, unreachable(300), also={"/now": STORY}),
)  # fmt: skip
