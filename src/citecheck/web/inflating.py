"""Compressed bytes inflated piece by piece: no call gives more than it was asked for.

One network chunk of 64 KiB can become 63 MiB of gzip, 344 MiB of brotli or 2 GiB of zstd in a
single careless call. Every decoder here takes bytes and yields pieces; who reads may stop.
"""

from __future__ import annotations

import sys
import zlib
from collections.abc import Iterator
from typing import Protocol

import brotli

from citecheck.errors import FetchError

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

PIECE = 64 * 1024  # about the most that one call may give; brotli rounds up to its own blocks
# RFC 8878 section 3.1.1.1.2 and RFC 9659: what every HTTP decoder must take, and no more.
ZSTD_WINDOW_LOG = 23

_WRAPPER_MARK = 2  # bytes that tell gzip, zlib and neither apart
_ANY_WRAPPER = zlib.MAX_WBITS | 32  # gzip or zlib, by the first bytes
_NO_WRAPPER = -zlib.MAX_WBITS


class UndecodableError(FetchError):
    """The body is not encoded as its Content-Encoding says."""


class Decoder(Protocol):
    """Encoded bytes in, decoded pieces out."""

    def feed(self, data: bytes) -> Iterator[bytes]:
        """The pieces that `data` makes available."""
        ...

    @property
    def whole(self) -> bool:
        """Whether all that was begun came to its end."""
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

    @property
    def whole(self) -> bool:
        """Whether the last member came to its end."""
        return self._members > 0 and self._fresh

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


class Unbrotler:
    """Brotli (RFC 7932); what follows the end of the stream is ignored."""

    def __init__(self) -> None:
        self._stream = brotli.Decompressor()

    def feed(self, data: bytes) -> Iterator[bytes]:
        """The pieces that `data` makes available."""
        while not self._stream.is_finished():
            try:
                piece = self._stream.process(data, output_buffer_limit=PIECE)
            except brotli.error as error:
                raise UndecodableError("the compressed body is damaged (brotli)") from error
            if piece:
                yield piece
            data = b""
            if self._stream.can_accept_more_data():
                return

    @property
    def whole(self) -> bool:
        """Whether the stream came to its end."""
        return bool(self._stream.is_finished())


class Unzstd:
    """Zstandard (RFC 8878), several frames in a row, within the window that HTTP allows."""

    def __init__(self) -> None:
        self._frame = _zstd_frame()
        self._frames = 0  # finished ones
        self._fresh = True  # this frame has taken no bytes yet

    def feed(self, data: bytes) -> Iterator[bytes]:
        """The pieces that `data` makes available."""
        while True:
            try:
                piece = self._frame.decompress(data, PIECE)
            except zstd.ZstdError as error:
                raise UndecodableError(f"the compressed body is damaged ({error})") from error
            self._fresh = self._fresh and not data
            if piece:
                yield piece
            data = b""
            if self._frame.eof:
                data = self._frame.unused_data
                self._frame, self._fresh = _zstd_frame(), True
                self._frames += 1
                if not data:
                    return
            elif self._frame.needs_input:
                return

    @property
    def whole(self) -> bool:
        """Whether the last frame came to its end."""
        return self._frames > 0 and self._fresh


def _zstd_frame() -> zstd.ZstdDecompressor:
    window: dict[int, int] = {zstd.DecompressionParameter.window_log_max: ZSTD_WINDOW_LOG}
    return zstd.ZstdDecompressor(options=window)
