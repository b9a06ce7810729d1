"""One request and its answer: sent in turn, its body read within bounds."""

from __future__ import annotations

from contextlib import AsyncExitStack
from dataclasses import dataclass
from http import HTTPStatus

import httpx

from citecheck.web.addresses import server_of
from citecheck.web.deadline import Deadline
from citecheck.web.decoding import UndecodableError, read_body
from citecheck.web.politeness import Politeness

# Redirects and errors are read for their marks (challenge pages), never as evidence.
ERROR_BODY_LIMIT = 64 * 1024


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
            return await self._send(request)

    async def _send(self, request: httpx.Request) -> Answer:
        response = await self._transport.handle_async_request(request)
        try:
            body, truncated = await self._read(response)
        finally:
            await response.aclose()
        return Answer(
            url=request.url,
            status=response.status_code,
            headers=response.headers,
            body=body,
            truncated=truncated,
        )

    async def _read(self, response: httpx.Response) -> tuple[bytes, bool]:
        encodings = response.headers.get_list("content-encoding")
        wanted = response.status_code < HTTPStatus.MULTIPLE_CHOICES
        limit = self._body_limit if wanted else min(self._body_limit, ERROR_BODY_LIMIT)
        # The stream, not `aiter_raw`: that refuses the ready-made responses of mock transports.
        chunks = aiter(response.stream)  # type: ignore[arg-type]
        try:
            return await read_body(chunks, encodings, limit)
        except UndecodableError:
            if wanted:
                raise
            return b"", True
