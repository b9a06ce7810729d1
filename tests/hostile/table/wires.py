"""Broken connections and broken HTTP."""

from __future__ import annotations

from tests.hostile.answers import head, page, raw
from tests.hostile.calls import Behaviour, Call, Raw, Row, row
from tests.hostile.texts import article
from tests.hostile.words import ALIVE, EMPTY, PROTOCOL, REFUSED, RESET, TIMEOUT, TLS

STORY = article("Wrecks off Easthaven").encode()
HTML = ("Content-Type", "text/html; charset=utf-8")


def sized(length: int | str, body: bytes = STORY) -> bytes:
    return head(200, [HTML, ("Content-Length", str(length))]) + body


def resets(*pieces: bytes) -> Behaviour:
    """Some bytes, then a reset."""

    async def talk(call: Call) -> None:
        await call.send(*pieces)
        call.reset()

    return talk


def chunk(body: bytes) -> bytes:
    return b"%x\r\n%b\r\n" % (len(body), body)


CHUNKED = head(200, [HTML, ("Transfer-Encoding", "chunked")])
LOST = (PROTOCOL, RESET)


def wire(host: str, answer: bytes, *expected: str) -> Row:
    return row(f"http://{host}.test/wrecks", raw(answer), *expected)


WIRES: tuple[Row, ...] = (
    row("http://reset-accept.test/wrecks", Raw(resets()), RESET),
    row("https://reset-accept-tls.test/wrecks", Raw(resets()), RESET, TLS),
    row("http://reset-request.test/wrecks", resets(), RESET),
    row("https://reset-request-tls.test/wrecks", resets(), RESET, PROTOCOL),
    row("http://reset-head.test/wrecks", resets(b"HTTP/1.1 200 OK\r\nContent-"), *LOST),
    row("http://reset-body.test/wrecks", resets(sized(90_000, STORY[:200])), *LOST),
    row("http://reset-chunk.test/wrecks", resets(CHUNKED, chunk(STORY[:200])), *LOST),
    row("http://close-accept.test/wrecks", Raw(raw(b"")), *LOST),
    wire("close-request", b"", *LOST),
    wire("close-head", b"HTTP/1.1 200 OK\r\nContent-Type: te", *LOST),
    wire("close-status", b"HTTP/1.1 20", *LOST),
    row("http://refused.test/wrecks", None, REFUSED),
    wire("length-long", sized(len(STORY) + 5000), *LOST),
    wire("length-short", sized(len(STORY), STORY + b"<p>and more that nobody asked for</p>"), ALIVE),
    wire("length-zero", sized(0), EMPTY),
    wire("length-negative", sized(-5), PROTOCOL),
    wire("length-word", sized("many"), PROTOCOL, ALIVE),
    wire("length-huge", sized(10**30), *LOST, "unreachable: too-large"),
    wire("lengths-same", head(200, [HTML, *[("Content-Length", str(len(STORY)))] * 2]) + STORY, ALIVE),
    wire("lengths-differ", head(200, [HTML, ("Content-Length", "5"), ("Content-Length", "500")]) + STORY, PROTOCOL),
    wire("length-and-chunks", head(200, [HTML, ("Content-Length", "5"), ("Transfer-Encoding", "chunked")]) + chunk(STORY) + b"0\r\n\r\n", ALIVE, PROTOCOL),
    wire("chunks", CHUNKED + chunk(STORY[:500]) + chunk(STORY[500:]) + b"0\r\n\r\n", ALIVE),
    wire("chunks-small", CHUNKED + b"".join(chunk(STORY[n : n + 1]) for n in range(len(STORY))) + b"0\r\n\r\n", ALIVE),
    wire("chunks-upper", head(200, [HTML, ("Transfer-Encoding", "Chunked")]) + chunk(STORY) + b"0\r\n\r\n", ALIVE),
    wire("chunks-zeros", CHUNKED + b"000000%x\r\n%b\r\n0\r\n\r\n" % (len(STORY), STORY), ALIVE),
    wire("chunks-empty", CHUNKED + b"0\r\n\r\n", EMPTY),
    wire("chunks-trailer", CHUNKED + chunk(STORY) + b"0\r\nX-Sum: 12\r\n\r\n", ALIVE),
    wire("chunks-extension", CHUNKED + b"%x;name=value\r\n%b\r\n0\r\n\r\n" % (len(STORY), STORY), ALIVE),
    wire("chunks-broken", CHUNKED + b"ZZZ\r\n" + STORY + b"\r\n0\r\n\r\n", PROTOCOL),
    wire("chunks-negative", CHUNKED + b"-5\r\n" + STORY + b"\r\n0\r\n\r\n", PROTOCOL),
    wire("chunks-huge", CHUNKED + b"FFFFFFFFFFFFFFFFFF\r\n" + STORY, *LOST),
    wire("chunks-unsaid", CHUNKED + STORY, PROTOCOL),
    wire("chunks-cut", CHUNKED + chunk(STORY[:500]) + b"400\r\nabc", *LOST),
    wire("chunks-no-end", CHUNKED + chunk(STORY[:900]), *LOST),
    wire("http-0.9", STORY, PROTOCOL),
    wire("http-1.0", b"HTTP/1.0 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + STORY, ALIVE),
    wire("until-close", head(200, [HTML]) + STORY, ALIVE),
    wire("line-feeds", b"HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8\nContent-Length: %d\n\n" % len(STORY) + STORY, ALIVE),
    wire("garbage", bytes((n * 73 + 41) % 256 for n in range(4000)), PROTOCOL),
    wire("ssh", b"SSH-2.0-OpenSSH_9.6\r\n", PROTOCOL),
    row("http://smtp.test/wrecks", Raw(raw(b"220 mail.smtp.test ESMTP ready\r\n")), PROTOCOL, RESET),
    wire("http-2", b"\x00\x00\x12\x04\x00\x00\x00\x00\x00\x00\x03\x00\x00\x00\x80\x00\x04\x00\x01\x00\x00\x00\x05\x00\xff\xff\xff", PROTOCOL),
    wire("nul-bytes", b"\0" * 5000, PROTOCOL),
    wire("two-answers", sized(len(STORY)) + b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n", ALIVE),
    wire("continue", b"HTTP/1.1 100 Continue\r\n\r\n" + sized(len(STORY)), ALIVE),
    wire("early-hints", b"HTTP/1.1 103 Early Hints\r\nLink: </a.css>; rel=preload\r\n\r\n" + sized(len(STORY)), ALIVE),
    wire("many-continues", b"HTTP/1.1 100 Continue\r\n\r\n" * 5 + sized(len(STORY)), ALIVE),
    wire("blank-first", b"\r\n" + sized(len(STORY)), ALIVE, PROTOCOL),
    wire("body-with-204", b"HTTP/1.1 204 No Content\r\nContent-Length: 5\r\n\r\nhello", EMPTY),
    wire("body-with-304", b"HTTP/1.1 304 Not Modified\r\n\r\n" + STORY, "unreachable: http-304", PROTOCOL, "unreachable: redirect-invalid"),
    row("http://closes-late.test/wrecks", page(STORY, 200, ("Connection", "keep-alive"), ("Keep-Alive", "timeout=1")), ALIVE),
    row("http://tls-on-80.test/wrecks", Raw(raw(b"\x15\x03\x01\x00\x02\x02\x46")), PROTOCOL, RESET),
    row("http://waits-for-quit.test/wrecks", Raw(raw(b"+OK POP3 ready\r\n")), PROTOCOL, RESET, TIMEOUT),
)  # fmt: skip
