"""Odd heads of answers: status lines, header lines, floods."""

from __future__ import annotations

from tests.hostile.answers import Header, head, page, raw
from tests.hostile.calls import Row, row
from tests.hostile.texts import article
from tests.hostile.words import ALIVE, DEAD_404, INVALID, PROTOCOL, TIMEOUT, TOO_LARGE

STORY = article("Mastheads of Little Moor").encode()
SIZE = b"Content-Type: text/html; charset=utf-8\r\nContent-Length: %d\r\n" % len(STORY)


def first(host: str, line: bytes, *expected: str) -> Row:
    """An answer with an odd first line."""
    return row(f"http://{host}.test/masts", raw(line + b"\r\n" + SIZE + b"\r\n" + STORY), *expected)


def lines(host: str, more: bytes, *expected: str) -> Row:
    """An answer with odd header lines."""
    return row(
        f"http://{host}.test/masts",
        raw(b"HTTP/1.1 200 OK\r\n" + SIZE + more + b"\r\n\r\n" + STORY),
        *expected,
    )


def headers(host: str, given: list[Header], *expected: str) -> Row:
    return row(f"http://{host}.test/masts", page(STORY, 200, *given), *expected)


HEADS: tuple[Row, ...] = (
    headers("header-1mb", [("X-Big", "x" * 1_000_000)], TOO_LARGE, PROTOCOL),
    headers("headers-20000", [(f"X-N{n}", "and another one of these") for n in range(20_000)], TOO_LARGE, PROTOCOL),
    headers("cookies-200", [("Set-Cookie", f"c{n}={'y' * 4000}; Path=/") for n in range(200)], ALIVE),
    headers("header-60kb", [("Content-Security-Policy", "script-src " + "https://a.example " * 3300)], ALIVE),
    headers("headers-150", [(f"X-N{n}", "v") for n in range(150)], ALIVE),
    headers("cookie-big", [("Set-Cookie", "big=" + "z" * 30_000)], ALIVE),
    headers("cookie-odd", [("Set-Cookie", ";;=;a b=c; expires=never; Max-Age=soon")], ALIVE),
    headers("location-with-200", [("Location", "/elsewhere")], ALIVE),
    headers("retry-after-with-200", [("Retry-After", "3600")], ALIVE),
    headers("refresh-empty", [("Refresh", "")], ALIVE),
    headers("link-header", [("Link", '<http://link-header.example/masts>; rel="canonical"')], ALIVE),
    headers("attachment", [("Content-Disposition", 'attachment; filename="masts.html"')], ALIVE),
    headers("header-latin", [("X-Town", "M\xfcnster")], ALIVE),
    headers("header-utf8", [("X-Town", "Münster 港".encode().decode("latin-1"))], ALIVE),
    headers("header-escape", [("X-Color", "\x1b[31mred\x1b[0m")], ALIVE, PROTOCOL),
    lines("header-empty", b"X-Nothing:", ALIVE),
    lines("header-blanks", b"X-Wide:      far   \t ", ALIVE),
    lines("header-case", b"cOnTeNt-LaNgUaGe: en\r\nx-lower: 1\r\nX-UPPER: 2", ALIVE),
    lines("header-fold", b"X-Folded: one\r\n  two\r\n\tthree", ALIVE),
    lines("header-nul", b"X-Nul: a\x00b", ALIVE, PROTOCOL),
    lines("header-no-colon", b"This is no header", ALIVE, PROTOCOL),
    lines("header-no-name", b": nameless", ALIVE, PROTOCOL),
    lines("header-space-name", b"X Space: 1", ALIVE, PROTOCOL),
    lines("header-space-colon", b"X-Space : 1", ALIVE, PROTOCOL),
    lines("header-odd-name", b"X-(odd)@name: 1", ALIVE, PROTOCOL),
    lines("header-bare-cr", b"X-Cr: a\rb", ALIVE, PROTOCOL),
    lines("header-twice", b"Content-Type: text/html; charset=utf-8", ALIVE),
    first("reason-none", b"HTTP/1.1 200", ALIVE),
    first("reason-blank", b"HTTP/1.1 200 ", ALIVE),
    first("reason-latin", b"HTTP/1.1 200 Tr\xe8s bien", ALIVE),
    first("reason-utf8", "HTTP/1.1 200 Всё хорошо".encode(), ALIVE),
    first("reason-lies", b"HTTP/1.1 200 Not Found", ALIVE),
    first("reason-lies-404", b"HTTP/1.1 404 OK", DEAD_404),
    first("reason-long", b"HTTP/1.1 200 " + b"very " * 200 + b"fine", ALIVE),
    first("status-blanks", b"HTTP/1.1  200  OK", ALIVE, PROTOCOL),
    first("status-small", b"http/1.1 200 ok", ALIVE, PROTOCOL),
    first("status-two", b"HTTP/1.1 20 OK", PROTOCOL),
    first("status-four", b"HTTP/1.1 2000 OK", PROTOCOL),
    first("status-word", b"HTTP/1.1 OK 200", PROTOCOL),
    first("status-minus", b"HTTP/1.1 -200 OK", PROTOCOL),
    first("status-000", b"HTTP/1.1 000 None", PROTOCOL),
    first("version-9", b"HTTP/9.9 200 OK", ALIVE, PROTOCOL),
    first("version-2", b"HTTP/2 200 OK", ALIVE, PROTOCOL),
    first("version-icy", b"ICY 200 OK", PROTOCOL, ALIVE),
    row("http://head-only.test/masts", raw(head(200, [("Content-Length", "5000")])), PROTOCOL, "unreachable: reset"),
    row("http://location-long.test/masts", raw(head(302, [("Location", "/" + "x" * 60_000), ("Content-Length", "0")])), DEAD_404, INVALID, TIMEOUT, PROTOCOL, "unreachable: http-414"),
)  # fmt: skip
