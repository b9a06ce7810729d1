"""Compressed bodies that become far more than was sent: built once, streamed for ever.

A bomb is a head, a block that can be repeated as often as one likes, and no end: nobody gets there.
"""

from __future__ import annotations

import gzip
import sys
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

import brotli
from tests.hostile.answers import HTML, Header, head
from tests.hostile.calls import Behaviour, Call

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

ZEROS = bytes(1 << 20)
GZIP_HEAD = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff"
BLOCKS = 4096  # 4 GiB, all told


@dataclass(frozen=True, slots=True)
class Bomb:
    """`start`, then `block` again and again."""

    start: bytes
    block: bytes
    encoding: str


def gzip_bomb(first: bytes = b"") -> Bomb:
    """Zeros in gzip, after something real."""
    return Bomb(GZIP_HEAD + _flushed(first), _flushed(ZEROS), "gzip")


def deflate_bomb() -> Bomb:
    return Bomb(b"\x78\xda", _flushed(ZEROS), "deflate")


def raw_deflate_bomb() -> Bomb:
    return Bomb(b"", _flushed(ZEROS), "deflate")


def brotli_bomb() -> Bomb:
    return Bomb(*_brotli_blocks(), "br")


@cache
def _flushed(data: bytes) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packer.compress(data) + packer.flush(zlib.Z_FULL_FLUSH)


@cache
def _brotli_blocks() -> tuple[bytes, bytes]:
    packer = brotli.Compressor(quality=5)
    start = packer.process(ZEROS) + packer.flush()
    return start, packer.process(ZEROS) + packer.flush()


def zstd_bomb() -> Bomb:
    """Frames one after the other: each is 64 MiB of zeros."""
    return Bomb(b"", _zstd_frame(), "zstd")


@cache
def _zstd_frame() -> bytes:
    packer = zstd.ZstdCompressor(level=3)
    return b"".join(packer.compress(ZEROS) for _ in range(64)) + packer.flush()


@cache
def nested_gzip(depth: int) -> bytes:
    """Zeros packed again and again: 64 MiB within."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    packed = b"".join(packer.compress(ZEROS) for _ in range(64)) + packer.flush()
    for _ in range(depth - 1):
        packed = gzip.compress(packed, 9, mtime=0)
    return packed


def drop(make: Callable[[], Bomb], status: int = 200, *headers: Header) -> Behaviour:
    """A behaviour that sends a bomb with a status."""

    async def talk(call: Call) -> None:
        bomb = make()
        given = [("Content-Type", HTML), ("Content-Encoding", bomb.encoding), *headers]
        await call.send(head(status, given), bomb.start)
        for _ in range(BLOCKS):
            await call.send(bomb.block)

    return talk
