"""Servers that recover, or ask to be asked later."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

from tests.hostile.answers import Header, in_turn, page, raw, status
from tests.hostile.calls import Behaviour, Call, Row, row
from tests.hostile.table.wires import resets
from tests.hostile.texts import article
from tests.hostile.words import ALIVE, blocked, unreachable

STORY = page(article("Tides and their tables"))


def then_fine(host: str, *faults: Behaviour) -> Row:
    return row(f"http://{host}.test/tides", in_turn(*faults, STORY), ALIVE)


def later(value: str, code: int = 429) -> Behaviour:
    return status(code, ("Retry-After", value))


def always(host: str, code: int, *headers: Header, expected: str | None = None) -> Row:
    said = expected or (blocked(code) if code == 429 else unreachable(code))
    return row(f"http://{host}.test/tides", status(code, *headers), said)


async def dated(call: Call) -> bool | None:
    moment = datetime.now(UTC) + timedelta(seconds=2)
    return await later(format_datetime(moment, usegmt=True))(call)


async def past(call: Call) -> bool | None:
    return await later(format_datetime(datetime.now(UTC) - timedelta(days=3), usegmt=True))(call)


FLAKY: tuple[Row, ...] = (
    then_fine("once-503", status(503)),
    then_fine("twice-503", status(503), status(503)),
    then_fine("once-500", status(500)),
    then_fine("once-502", status(502)),
    then_fine("once-504", status(504)),
    then_fine("once-reset", resets()),
    then_fine("twice-reset", resets(), resets()),
    then_fine("once-closed", raw(b"")),
    then_fine("once-cut", raw(b"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\nabc")),
    then_fine("once-429", later("1")),
    then_fine("once-429-zero", later("0")),
    then_fine("once-429-bare", status(429)),
    then_fine("once-429-date", dated),
    then_fine("once-429-past", past),
    then_fine("once-429-malformed", later("1m0")),
    then_fine("once-429-word", later("soon")),
    then_fine("once-429-negative", later("-5")),
    then_fine("once-429-decimal", later("1.5")),
    then_fine("once-429-blank", later("")),
    then_fine("once-503-after", later("2", 503)),
    then_fine("once-503-20", later("20", 503)),
    then_fine("once-limited", status(429, ("RateLimit-Remaining", "0"), ("RateLimit-Reset", "2"))),
    then_fine("once-limited-new", status(429, ("RateLimit", '"default";r=0;t=2'))),
    then_fine("once-limited-x", status(429, ("X-RateLimit-Remaining", "0"), ("X-RateLimit-Reset", "2"))),
    then_fine("once-429-iso", later("2026-11-25T10:00:00Z")),
    then_fine("once-429-twice", status(429, ("Retry-After", "1"), ("Retry-After", "2"))),
    then_fine("once-429-zone", later("Wed, 25 Nov 2026 06:00:00 +0100")),
    row("http://remaining-none.test/tides", page(article("Ebb"), 200, ("RateLimit-Remaining", "0"), ("RateLimit-Reset", "86400")), ALIVE),
    always("always-429-20", 429, ("Retry-After", "20")),
    always("always-429-absurd", 429, ("Retry-After", "999999999")),
    always("always-429-endless", 429, ("Retry-After", "9" * 400)),
    always("always-503-absurd", 503, ("Retry-After", "999999999")),
    always("always-503-far", 503, ("Retry-After", "Fri, 31 Dec 2199 23:59:59 GMT")),
    always("always-503-odd-date", 503, ("Retry-After", "Fri, 99 Foo 2026 99:99:99 GMT")),
    always("always-503-year", 503, ("Retry-After", "Mon, 01 Jan 99999 00:00:00 GMT")),
    row("http://once-404.test/tides", in_turn(status(404), STORY), ALIVE, why="asked once more before it is called dead"),
    row("http://once-403.test/tides", in_turn(status(403), STORY), ALIVE, why="asked once more with a browser's headers"),
)  # fmt: skip
