"""Bodies decoded within bounds: no answer, however compressed, grows past its limit.

A client library inflates each network chunk in one call, and one chunk of 64 KiB can become
63 MiB; counting afterwards is too late. Here zlib is asked for small pieces only.
"""

from __future__ import annotations

import zlib
from collections.abc import AsyncIterator, Iterable, Iterator
from typing import Protocol

from citecheck.errors import FetchError

ACCEPT_ENCODING = "gzip, deflate"
PIECE = 64 * 1024  # the most that one call of zlib may give
MAX_ENCODINGS = 2  # gzip within gzip occurs by mistake; a longer chain only in attacks
# Real pages shrink 5 to 30 fold, tables of repeated rows up to 60; bombs 1,000 fold.
BOMB_RATIO = 100
BOMB_FLOOR = 1024 * 1024  # under this a large ratio harms nobody

_WRAPPER_MARK = 2  # bytes that tell gzip, zlib and neither apart
_ANY_WRAPPER = zlib.MAX_WBITS | 32  # gzip or zlib, by the first bytes
_NO_WRAPPER = -zlib.MAX_WBITS


class UndecodableError(FetchError):
    """The body is not encoded as its Content-Encoding says."""


class TooLargeError(FetchError):
    """The body grows beyond measure when decoded: a decompression bomb."""


class Decoder(Protocol):
    """Encoded bytes in, decoded pieces out."""

    def feed(self, data: bytes) -> Iterator[bytes]:
        """The pieces that `data` makes available."""
        ...


class Inflater:
    """gzip and deflate, several members in a row, in pieces of at most PIECE bytes."""

    def __init__(self) -> None:
        self._member = zlib.decompressobj(_ANY_WRAPPER)
        self._fresh = True  # this member has taken no bytes yet
        self._members = 0  # finished ones
        self._held = b""
        self._ended = False  # what follows is no member

    def feed(self, data: bytes) -> Iterator[bytes]:
        """The pieces that `data` makes available; bytes after the last member are ignored."""
        data = self._held + data
        self._held = b""
        while data and not self._ended:
            if self._fresh and len(data) < _WRAPPER_MARK:
                self._held = data
                return
            piece = self._inflate(data)
            if piece:
                yield piece
            data = self._rest()

    def _inflate(self, data: bytes) -> bytes:
        try:
            piece = self._member.decompress(data, PIECE)
        except zlib.error as error:
            if not self._fresh:
                raise UndecodableError(f"the compressed body is damaged ({error})") from error
            return self._start_anew(data)
        self._fresh = False
        return piece

    def _start_anew(self, data: bytes) -> bytes:
        """Take `data` for deflate without its wrapper, as old IIS servers send it."""
        if self._members:
            self._ended = True
            return b""
        self._member = zlib.decompressobj(_NO_WRAPPER)
        self._fresh = False
        return self._inflate(data)

    def _rest(self) -> bytes:
        if not self._member.eof:
            return self._member.unconsumed_tail
        rest = self._member.unused_data
        self._members += 1
        self._fresh = True
        self._member = zlib.decompressobj(_ANY_WRAPPER)
        return rest


DECODERS = {"gzip": Inflater, "x-gzip": Inflater, "deflate": Inflater}


def decoders_for(content_encodings: Iterable[str]) -> list[Decoder]:
    """The decoders to apply, in order, for the values of the Content-Encoding headers."""
    names = [name.strip().lower() for value in content_encodings for name in value.split(",")]
    names = [name for name in names if name not in ("", "identity", "none")]
    unknown = next((name for name in names if name not in DECODERS), None)
    if unknown is not None:
        raise UndecodableError(f"the body is encoded as {unknown!r}, which was not asked for")
    if len(names) > MAX_ENCODINGS:
        raise TooLargeError(f"the body is encoded {len(names)} times over")
    return [DECODERS[name]() for name in reversed(names)]


async def read_body(
    chunks: AsyncIterator[bytes], content_encodings: Iterable[str], limit: int
) -> tuple[bytes, bool]:
    """The decoded body and whether it was cut at `limit` bytes."""
    decoders = decoders_for(content_encodings)
    body = bytearray()
    received = 0
    async for chunk in chunks:
        received += len(chunk)
        for piece in _decode(chunk, decoders):
            body += piece
            if len(body) > limit:
                return bytes(body[:limit]), True
            if len(body) > BOMB_FLOOR and len(body) > BOMB_RATIO * received:
                raise TooLargeError(f"the body grows over {BOMB_RATIO} fold when decoded")
    return bytes(body), False


def _decode(data: bytes, decoders: list[Decoder]) -> Iterator[bytes]:
    if not decoders:
        yield data
        return
    for piece in decoders[0].feed(data):
        yield from _decode(piece, decoders[1:])
