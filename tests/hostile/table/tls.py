"""Certificates and handshakes."""

from __future__ import annotations

from tests.hostile.answers import page, raw, redirect, status
from tests.hostile.calls import Raw, Row, Tls, row
from tests.hostile.texts import article
from tests.hostile.words import ALIVE, CANONICAL, PROTOCOL, RESET, TIMEOUT, TLS

STORY = page(article("Locks and keys of Ostrel"))
ALERT = b"\x15\x03\x03\x00\x02\x02\x28"  # fatal, handshake_failure
OLD_ALERT = b"\x15\x03\x01\x00\x02\x02\x46"  # fatal, protocol_version


def shown(certificate: str, *expected: str) -> Row:
    return row(f"https://tls-{certificate}.test/locks", Tls(certificate, STORY), *expected)


SECURITY: tuple[Row, ...] = (
    row("https://tls-good.test/locks", STORY, ALIVE),
    shown("tls-1.2", ALIVE),
    row("https://tls.tls-wildcard.test/locks", Tls("wildcard", STORY), ALIVE),
    shown("expired", TLS),
    shown("not-yet", TLS),
    shown("self-signed", TLS),
    shown("other-host", TLS),
    shown("foreign", TLS),
    shown("old", TLS),
    shown("client-wanted", TLS, RESET),
    row("https://tls-plain.test/locks", Raw(STORY), TLS, PROTOCOL, why="plain http on 443"),
    row("https://tls-plain-400.test/locks", Raw(raw(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")), TLS, PROTOCOL),
    row("https://tls-alert.test/locks", Raw(raw(ALERT)), TLS),
    row("https://tls-old-alert.test/locks", Raw(raw(OLD_ALERT)), TLS),
    row("https://tls-garbage.test/locks", Raw(raw(b"\xff\x00garbage" * 50)), TLS, PROTOCOL),
    row("https://tls-closes.test/locks", Raw(raw(b"")), TLS, RESET, PROTOCOL),
    row("https://tls-client-400.test/locks", status(400, body="<h1>No required SSL certificate was sent</h1>"), "unreachable: http-400"),
    row("http://to-bad-tls.test/locks", redirect("https://tls-expired.test/locks", 301), TLS),
    row("http://to-good-tls.test/locks", redirect("https://to-good-tls.test/locks", 301), CANONICAL, also={"https://to-good-tls.test/locks": STORY}),
    row("https://tls-downgrade.test/locks", redirect("http://tls-downgrade.test/locks", 302), ALIVE, also={"http://tls-downgrade.test/locks": STORY}),
    row("https://tls-silent.test/locks", Raw(raw(b"\x16\x03\x03")), TLS, RESET, PROTOCOL, TIMEOUT),
)  # fmt: skip
