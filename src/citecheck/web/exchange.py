"""One request and its answer: sent in turn, its body read within bounds."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import dataclass
from http import HTTPStatus
from itertools import chain

import httpx

from citecheck.web.addresses import server_of
from citecheck.web.bulk import LARGE, large_body
from citecheck.web.deadline import Deadline
from citecheck.web.decoding import read_body
from citecheck.web.failures import is_foreseen
from citecheck.web.politeness import Politeness

# Redirects and errors are read for their marks (challenge pages), never as evidence: what
# they say stands in status and headers, and a body that drips or breaks off changes nothing.
MARKS_LIMIT = 64 * 1024
MARKS_SECONDS = 3.0
# Of an answer's head, without the cookies: some sites set them without end, and are read all the
# same. Chromium takes 256 KiB in all, Firefox 384; curl 300 KiB and 5,000 fields.
LARGEST_HEAD = 256 * 1024
MOST_FIELDS = 5_000
COOKIE = b"set-cookie"
# A large body that still flows so shortly before the deadline is cut: the address answers.
LAST_SECONDS = 0.5


@dataclass(frozen=True, slots=True)
class Answer:
    """What one request was answered."""

    url: httpx.URL
    status: int
    headers: httpx.Headers
    body: bytes
    truncated: bool


class Exchange:
    """Sends requests, each in its turn.

    It drives the transport itself: httpx's client would keep cookies for the whole run,
    read the targets of redirects (and fail at odd ones), and log passwords.
    """

    def __init__(
        self, transport: httpx.AsyncBaseTransport, politeness: Politeness, *, body_limit: int
    ) -> None:
        self._transport = transport
        self._politeness = politeness
        self._body_limit = body_limit

    async def __call__(self, request: httpx.Request, deadline: Deadline) -> Answer:
        """The answer to `request`; while it waits for its turn the deadline stands still."""
        async with AsyncExitStack() as turn:
            with deadline.standing_still():
                await turn.enter_async_context(self._politeness.turn(server_of(request.url)))
            return await self._send(request, deadline)

    async def _send(self, request: httpx.Request, deadline: Deadline) -> Answer:
        response = await self._transport.handle_async_request(request)
        try:
            _weigh_head(response.headers)
            if response.status_code < HTTPStatus.MULTIPLE_CHOICES:
                body, truncated = await self._read(response, self._body_limit, deadline)
            else:
                body, truncated = await self._read_marks(response, deadline)
        finally:
            await response.aclose()
        return Answer(
            url=request.url,
            status=response.status_code,
            headers=response.headers,
            body=body,
            truncated=truncated,
        )

    async def _read(
        self, response: httpx.Response, limit: int, deadline: Deadline
    ) -> tuple[bytes, bool]:
        encodings = response.headers.get_list("content-encoding")
        # The stream, not `aiter_raw`: that refuses the ready-made responses of mock transports.
        chunks: AsyncIterator[bytes] = aiter(response.stream)  # type: ignore[arg-type]

        async def weigh(size: int) -> bool:
            if size <= LARGE:
                return False
            with deadline.standing_still():
                await large_body()
            return deadline.left < LAST_SECONDS

        return await read_body(chunks, encodings, limit, weigh)

    async def _read_marks(self, response: httpx.Response, deadline: Deadline) -> tuple[bytes, bool]:
        limit = min(self._body_limit, MARKS_LIMIT)
        try:
            async with asyncio.timeout(min(MARKS_SECONDS, deadline.left / 2)):
                return await self._read(response, limit, deadline)
        except Exception as error:
            if not is_foreseen(error):
                raise
            return b"", True


def _weigh_head(headers: httpx.Headers) -> None:
    """Refuse a head that no browser takes."""
    fields = [field for field in headers.raw if field[0].lower() != COOKIE]
    if len(fields) > MOST_FIELDS or sum(map(len, chain.from_iterable(fields))) > LARGEST_HEAD:
        raise httpx.RemoteProtocolError("the head of the answer is too large")
