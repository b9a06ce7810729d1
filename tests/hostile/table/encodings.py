"""Content-Encoding: honest, wrong, damaged, and bombs."""

from __future__ import annotations

import gzip
import sys
import zlib

import brotli
from tests.hostile.answers import page
from tests.hostile.bombs import (
    brotli_bomb,
    deflate_bomb,
    drop,
    gzip_bomb,
    nested_gzip,
    raw_deflate_bomb,
    zstd_bomb,
)  # fmt: skip
from tests.hostile.calls import Behaviour, Row, row
from tests.hostile.texts import article
from tests.hostile.words import ALIVE, DEAD_404, PROTOCOL, TOO_LARGE

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

STORY = article("Packing the herring of Varrow", count=40).encode()
FOUND = {"/now": page(STORY)}
GZIPPED = gzip.compress(STORY)
TITLE = "Packing the herring of Varrow"


def packed(host: str, encoding: str, body: bytes, *expected: str) -> Row:
    return row(
        f"http://{host}.test/packing",
        page(body, 200, ("Content-Encoding", encoding)),
        *expected,
        title=TITLE if expected == (ALIVE,) else None,
    )


def bomb(
    host: str, behaviour: Behaviour, *expected: str, also: dict[str, Behaviour] | None = None
) -> Row:
    return row(f"http://{host}.test/packing", behaviour, *expected, also=also)


def raw_deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packer.compress(data) + packer.flush()


def layers(depth: int) -> bytes:
    body = STORY
    for _ in range(depth):
        body = gzip.compress(body)
    return body


ENCODINGS: tuple[Row, ...] = (
    packed("gzip", "gzip", GZIPPED, ALIVE),
    packed("x-gzip", "x-gzip", GZIPPED, ALIVE),
    packed("gzip-upper", "GZIP", GZIPPED, ALIVE),
    packed("gzip-members", "gzip", gzip.compress(STORY[:700]) + gzip.compress(STORY[700:]), ALIVE),
    packed("gzip-tail", "gzip", GZIPPED + b"\0" * 64, ALIVE),
    packed("deflate", "deflate", zlib.compress(STORY), ALIVE),
    packed("deflate-raw", "deflate", raw_deflate(STORY), ALIVE),
    packed("brotli", "br", brotli.compress(STORY), ALIVE),
    packed("zstd", "zstd", zstd.compress(STORY), ALIVE),
    packed("identity", "identity", STORY, ALIVE),
    packed("encoding-none", "none", STORY, ALIVE),
    packed("encoding-utf8", "UTF-8", STORY, ALIVE),
    packed("encoding-unknown", "x-quay", STORY, ALIVE),
    packed("encoding-blank", "", STORY, ALIVE),
    packed("gzip-twice", "gzip, gzip", layers(2), ALIVE),
    packed("gzip-ten", ", ".join(["gzip"] * 10), layers(10), TOO_LARGE, PROTOCOL),
    packed("gzip-lie", "gzip", STORY, PROTOCOL, ALIVE),
    packed("brotli-lie", "br", STORY, PROTOCOL, ALIVE),
    packed("deflate-lie", "deflate", STORY, PROTOCOL, ALIVE),
    packed("gzip-damaged", "gzip", GZIPPED[:200] + b"\xff\x00\xaa" * 40 + GZIPPED[320:], PROTOCOL),
    packed("gzip-cut", "gzip", GZIPPED[: len(GZIPPED) // 2], PROTOCOL, ALIVE),
    packed("gzip-sum", "gzip", GZIPPED[:-8] + bytes(8), PROTOCOL, ALIVE),
    packed("gzip-unsaid", "gzip", GZIPPED, ALIVE),
    row("http://gzip-404.test/packing", page(gzip.compress(b"<h1>Not Found</h1>"), 404, ("Content-Encoding", "gzip")), DEAD_404),
    row("http://gzip-404-damaged.test/packing", page(b"\x1f\x8bnonsense", 404, ("Content-Encoding", "gzip")), DEAD_404),
    row("http://gzip-302-damaged.test/packing", page(b"\x1f\x8bnonsense", 302, ("Content-Encoding", "gzip"), ("Location", "/now")), ALIVE, also=FOUND),
    row("http://gzip-empty.test/packing", page(b"", 200, ("Content-Encoding", "gzip")), "soft-404: empty", PROTOCOL),
    bomb("bomb-gzip", drop(gzip_bomb), TOO_LARGE),
    bomb("bomb-deflate", drop(deflate_bomb), TOO_LARGE),
    bomb("bomb-raw-deflate", drop(raw_deflate_bomb), TOO_LARGE),
    bomb("bomb-brotli", drop(brotli_bomb), TOO_LARGE),
    bomb("bomb-zstd", drop(zstd_bomb), TOO_LARGE),
    bomb("bomb-real", drop(lambda: gzip_bomb(STORY)), TOO_LARGE),
    bomb("bomb-404", drop(gzip_bomb, 404), DEAD_404),
    bomb("bomb-403", drop(gzip_bomb, 403), "blocked: http-403"),
    bomb("bomb-500", drop(zstd_bomb, 500), "unreachable: http-500"),
    bomb("bomb-302", drop(gzip_bomb, 302, ("Location", "/now")), ALIVE, also=FOUND),
    bomb("bomb-302-brotli", drop(brotli_bomb, 302, ("Location", "/now")), ALIVE, also=FOUND),
    bomb("bomb-404-zstd", drop(zstd_bomb, 404), DEAD_404),
    bomb("bomb-gzip-gzip", page(nested_gzip(2), 200, ("Content-Encoding", "gzip, gzip")), TOO_LARGE),
    bomb("bomb-gzip-ten", page(nested_gzip(10), 200, ("Content-Encoding", ", ".join(["gzip"] * 10))), TOO_LARGE, PROTOCOL),
    bomb("bomb-in-gzip", page(nested_gzip(2), 200, ("Content-Encoding", "gzip"), kind="application/gzip"), ALIVE),
)  # fmt: skip
