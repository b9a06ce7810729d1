"""Bodies decoded within bounds."""

from __future__ import annotations

import asyncio
import gzip
import tracemalloc
import zlib

import brotli
import pytest

from citecheck.web.decoding import BOMB_FLOOR, WIRE_LIMIT, TooLargeError, read_body
from citecheck.web.inflating import UndecodableError, zstd

TEXT = b"The quick brown fox jumps over the lazy dog. " * 50


def deflated(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


def read(body: bytes, *encodings: str, limit: int = 10**6, chunk: int = 1000) -> tuple[bytes, bool]:
    async def chunks():
        for start in range(0, len(body), chunk):
            yield body[start : start + chunk]

    return asyncio.run(read_body(chunks(), encodings, limit))


@pytest.mark.parametrize(
    ("body", "encodings"),
    [
        (TEXT, []),
        (TEXT, ["identity"]),
        (gzip.compress(TEXT), ["gzip"]),
        (gzip.compress(TEXT), ["", "GZIP "]),
        (gzip.compress(TEXT), ["x-gzip"]),
        (zlib.compress(TEXT), ["deflate"]),
        (deflated(TEXT), ["deflate"]),
        (brotli.compress(TEXT), ["br"]),
        (zstd.compress(TEXT), ["zstd"]),
        (zstd.compress(TEXT[:700]) + zstd.compress(TEXT[700:]), ["zstd"]),
        (TEXT, ["utf-8"]),
        (TEXT, ["binary, gzip"]),
        (gzip.compress(gzip.compress(TEXT)), ["gzip, gzip"]),
        (gzip.compress(zlib.compress(TEXT)), ["deflate", "gzip"]),
        (gzip.compress(TEXT[:700]) + gzip.compress(TEXT[700:]), ["gzip"]),
        (gzip.compress(TEXT) + b"\0\0\0 left over", ["gzip"]),
    ],
    ids=[
        "plain",
        "identity",
        "gzip",
        "empty and gzip",
        "x-gzip",
        "zlib",
        "raw deflate",
        "brotli",
        "zstd",
        "two frames of zstd",
        "no encoding",
        "one that is none",
        "twice",
        "two kinds",
        "two members",
        "trailing bytes",
    ],
)
@pytest.mark.parametrize("chunk", [1, 7, 100_000])
def test_a_body_is_decoded_however_it_arrives(body, encodings, chunk):
    assert read(body, *encodings, chunk=chunk) == (TEXT, False)


@pytest.mark.parametrize("encode", [bytes, gzip.compress], ids=["plain", "gzip"])
def test_a_long_body_is_cut_at_the_limit_and_said_to_be(encode):
    encodings = [] if encode is bytes else ["gzip"]
    assert read(encode(TEXT), *encodings, limit=100) == (TEXT[:100], True)


def test_a_body_as_long_as_the_limit_is_whole():
    assert read(TEXT, limit=len(TEXT)) == (TEXT, False)


@pytest.mark.parametrize(
    ("encoding", "compress"),
    [
        ("gzip", gzip.compress),
        ("deflate", deflated),
        ("br", brotli.compress),
        ("zstd", zstd.compress),
    ],
)
def test_a_bomb_is_refused_before_it_fills_the_memory(encoding, compress):
    bomb = compress(b"\0" * 64 * 1024 * 1024)
    tracemalloc.start()
    with pytest.raises(TooLargeError, match="100 fold"):
        read(bomb, encoding, limit=16 * 1024 * 1024, chunk=65_536)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 20 * 1024 * 1024


def test_compressed_bytes_are_read_only_up_to_a_limit():
    empty = gzip.compress(b"") * (WIRE_LIMIT // 20 + 1)
    body, truncated = read(empty + gzip.compress(TEXT), "gzip", chunk=65_536)
    assert (body, truncated) == (b"", True)


@pytest.mark.parametrize(
    ("enough", "told", "cut"), [(9999, [900, 1800, 2250], False), (1000, [900, 1800], True)]
)
def test_whoever_weighs_a_body_is_told_how_it_grows_and_may_end_it(enough, told, cut):
    sizes = []

    async def weigh(size):
        sizes.append(size)
        return size >= enough

    async def chunks():
        for start in range(0, len(TEXT), 900):
            yield TEXT[start : start + 900]

    assert asyncio.run(read_body(chunks(), [], 10**6, weigh)) == (TEXT[: told[-1]], cut)
    assert sizes == told


def test_a_bomb_within_a_bomb_is_refused():
    bomb = gzip.compress(gzip.compress(b"\0" * 64 * 1024 * 1024))
    with pytest.raises(TooLargeError):
        read(bomb, "gzip, gzip", limit=16 * 1024 * 1024, chunk=65_536)


def test_a_small_body_may_grow_as_much_as_it_likes():
    blank = b" " * (BOMB_FLOOR - 1)
    assert read(gzip.compress(blank), "gzip", limit=2 * BOMB_FLOOR) == (blank, False)


@pytest.mark.parametrize(
    ("body", "encoding", "error"),
    [
        (TEXT, "gzip", UndecodableError),
        (TEXT, "br", UndecodableError),
        (TEXT, "zstd", UndecodableError),
        (gzip.compress(TEXT)[:40] + b"#" * 40, "gzip", UndecodableError),
        (TEXT, "gzip, gzip, gzip", TooLargeError),
    ],
    ids=["not gzip", "brotli", "zstd", "damaged", "three times"],
)
def test_a_body_that_cannot_be_decoded_within_bounds_is_refused(body, encoding, error):
    with pytest.raises(error):
        read(body, encoding)


PACKERS = [("gzip", gzip.compress), ("deflate", zlib.compress), ("br", brotli.compress), ("zstd", zstd.compress)]  # fmt: skip


@pytest.mark.parametrize(("encoding", "pack"), PACKERS, ids=lambda value: str(value)[:9])
def test_a_compressed_body_that_breaks_off_at_once_is_no_empty_page(encoding, pack):
    with pytest.raises(UndecodableError, match="breaks off"):
        read(pack(bytes(range(256)) * 4)[:3], encoding)


@pytest.mark.parametrize(("encoding", "pack"), PACKERS, ids=lambda value: str(value)[:9])
def test_a_compressed_body_of_nothing_is_empty(encoding, pack):
    assert read(pack(b""), encoding) == (b"", False)
    assert read(b"", encoding) == (b"", False)


def test_of_a_compressed_body_that_breaks_off_later_what_came_is_read():
    body, cut = read(gzip.compress(bytes(range(256)) * 4000)[:2000], "gzip")
    assert body
    assert not cut
