"""Bodies decoded within bounds: no answer, however compressed, grows past its limit.

A client library inflates each network chunk in one call; counting afterwards is too late. Here
the decoders of `inflating` are asked for small pieces, and each piece is counted.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator

from citecheck.errors import FetchError
from citecheck.web.inflating import Decoder, Inflater, Unbrotler, UndecodableError, Unzstd

# Brotli and zstd are read where a server sends them unasked, as some do, but not asked for.
ACCEPT_ENCODING = "gzip, deflate"
MAX_ENCODINGS = 2  # gzip within gzip occurs by mistake; a longer chain only in attacks
# Real pages shrink 5 to 30 fold, tables of repeated rows up to 60; bombs 1,000 fold.
BOMB_RATIO = 100
BOMB_FLOOR = 1024 * 1024  # under this a large ratio harms nobody
WIRE_LIMIT = 8 * 1024 * 1024  # compressed bytes read of one body, whatever they hold


class TooLargeError(FetchError):
    """The body grows beyond measure when decoded: a decompression bomb."""


DECODERS: dict[str, Callable[[], Decoder]] = {
    "gzip": Inflater,
    "x-gzip": Inflater,
    "deflate": Inflater,
    "br": Unbrotler,
    "zstd": Unzstd,
}


def decoders_for(content_encodings: Iterable[str]) -> list[Decoder]:
    """The decoders to apply, in order, for the values of the Content-Encoding headers.

    None at all where a name is unknown: servers write "utf-8" or "binary" there, and browsers
    then take the body as it comes.
    """
    names = [name.strip().lower() for value in content_encodings for name in value.split(",")]
    names = [name for name in names if name not in ("", "identity", "none")]
    if any(name not in DECODERS for name in names):
        return []
    if len(names) > MAX_ENCODINGS:
        raise TooLargeError(f"the body is encoded {len(names)} times over")
    return [DECODERS[name]() for name in reversed(names)]


async def _unweighed(_size: int) -> bool:
    """For bodies that nobody weighs: they are read to their end."""
    return False


async def read_body(
    chunks: AsyncIterator[bytes],
    content_encodings: Iterable[str],
    limit: int,
    weigh: Callable[[int], Awaitable[bool]] = _unweighed,
) -> tuple[bytes, bool]:
    """The decoded body and whether it was cut: at `limit` bytes, or where `weigh` said so.

    `weigh` is told how the body grows, and answers whether it is enough.
    """
    decoders = decoders_for(content_encodings)
    body = bytearray()
    received = 0
    async for chunk in chunks:
        received += len(chunk)
        if decoders and received > WIRE_LIMIT:
            return bytes(body), True
        for piece in _decode(chunk, decoders):
            body += piece
            if len(body) > limit:
                return bytes(body[:limit]), True
            if len(body) > BOMB_FLOOR and len(body) > BOMB_RATIO * received:
                raise TooLargeError(f"the body grows over {BOMB_RATIO} fold when decoded")
        if await weigh(len(body)):
            return bytes(body), True
    if received and not body and not all(decoder.whole for decoder in decoders):
        raise UndecodableError("the compressed body breaks off before anything can be read")
    return bytes(body), False


def _decode(data: bytes, decoders: list[Decoder]) -> Iterator[bytes]:
    if not decoders:
        yield data
        return
    for piece in decoders[0].feed(data):
        yield from _decode(piece, decoders[1:])
