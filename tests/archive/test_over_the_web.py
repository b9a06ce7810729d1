"""The archive asked through the web's own Fetch, over real sockets."""

from __future__ import annotations

import asyncio
import gzip
from contextlib import asynccontextmanager
from datetime import UTC, datetime

import pytest

from citecheck.archive import Wayback, pinned_capture
from citecheck.model import Found, Missing, Unknown
from citecheck.web import WebOptions, open_fetch

PAGE = "http://a.example/x?q=1&r=http://b.example/"
DAY = datetime(2015, 3, 1, tzinfo=UTC)
ASKED = f"/web/20150301120000id_/{PAGE}"
NEAR = f"/web/20150301115900id_/{PAGE}"
MEMENTO = b"Memento-Datetime: Sun, 01 Mar 2015 11:59:00 GMT\r\n"
LEAD = (302, b"Location: https://web.archive.org" + NEAR.encode() + b"\r\n", b"")


@asynccontextmanager
async def small_archive(table, asked):
    """Serves status, headers and body by path; 404 "has not archived" for all else."""

    async def handler(reader, writer):
        while head := await reader.readuntil(b"\r\n\r\n"):
            path = head.split(b" ", 2)[1].decode()
            asked.append(path)
            missing = (404, b"", b"The Wayback Machine has not archived that URL.")
            status, headers, body = table.get(path, missing)
            writer.write(
                b"HTTP/1.1 %d X\r\n%bContent-Length: %d\r\n\r\n" % (status, headers, len(body))
            )
            writer.write(body)
            await writer.drain()

    async def guarded(reader, writer):
        try:
            await handler(reader, writer)
        except asyncio.IncompleteReadError:
            writer.close()

    server = await asyncio.start_server(guarded, "127.0.0.1", 0)
    try:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    finally:
        server.close()
        await server.wait_closed()
        await asyncio.sleep(0.01)


async def no_sleep(seconds):
    await asyncio.sleep(0)


def through_the_web(table, question):
    asked = []

    async def scenario():
        options = WebOptions(allow_private=True, trust_env=False, timeout=5)
        async with (
            small_archive(table, asked) as base,
            open_fetch(options, sleep=no_sleep) as fetch,
        ):
            return await question(fetch, base)

    return asyncio.run(scenario()), asked


async def lookup(fetch, base):
    return await Wayback(fetch, base, sleep=no_sleep).lookup(PAGE, DAY)


def test_a_capture_is_found_and_decoded_in_two_requests():
    body = gzip.compress(b"as it was")
    table = {
        ASKED: LEAD,
        NEAR: (200, MEMENTO + b"Content-Encoding: \r\nContent-Encoding: gzip\r\n", body),
    }
    found, asked = through_the_web(table, lookup)
    assert isinstance(found, Found)
    assert found.captures[0].response.body == b"as it was"
    assert asked == [ASKED, NEAR]


def test_what_is_not_archived_is_asked_for_once():
    assert through_the_web({}, lookup) == (Missing(), [ASKED])


@pytest.mark.parametrize("status", [403, 404, 429, 503])
def test_a_captured_error_is_not_tried_again(status):
    table = {ASKED: LEAD, NEAR: (status, MEMENTO, b"gone"), "/cdx": (200, b"", b"[]")}
    _, asked = through_the_web(table, lookup)
    assert asked.count(NEAR) == 1


def test_an_overload_of_the_archive_is_tried_again_and_then_unknown():
    result, asked = through_the_web({ASKED: (503, b"", b"")}, lookup)
    assert isinstance(result, Unknown)
    assert asked == [ASKED] * 3


def test_a_pinned_capture_is_asked_for_as_captured():
    async def question(fetch, base):
        return await pinned_capture(
            fetch, f"https://web.archive.org{NEAR.replace('id_', '')}", base
        )

    capture, asked = through_the_web({NEAR: (200, MEMENTO, b"as it was")}, question)
    assert (capture.response.body, asked) == (b"as it was", [NEAR])
