"""What audit and worker send each other: a head of JSON, then bytes, with their two lengths.

JSON and not pickle: a worker that a hostile page has taken over can say something wrong with it,
but cannot make its parent do anything.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Mapping
from typing import Any

Head = Mapping[str, Any]

LENGTHS = struct.Struct("!II")  # of the head and of the bytes after it

# The longest answer that is believed: a page's text has 16 MiB at most, its head some 5.
MOST_HEAD = 32 * 1024 * 1024
MOST_BYTES = 32 * 1024 * 1024


def opening(head: Head, size: int) -> bytes:
    """What is sent before a message's `size` bytes: the lengths and the head."""
    written = json.dumps(head, ensure_ascii=False, separators=(",", ":"))
    encoded = written.encode("utf-8", "surrogatepass")
    return LENGTHS.pack(len(encoded), size) + encoded


def lengths(prefix: bytes) -> tuple[int, int]:
    """The lengths of an answer's two parts; ValueError when they are beyond belief."""
    head, size = LENGTHS.unpack(prefix)
    if head > MOST_HEAD or size > MOST_BYTES:
        raise ValueError(f"an answer of {head} + {size} bytes")
    return head, size


def read_head(encoded: bytes) -> Head:
    """The head of a message; ValueError when it is none."""
    try:
        head = json.loads(encoded.decode("utf-8", "surrogatepass"))
    except RecursionError as error:
        raise ValueError("the head of a message is too deep") from error
    if not isinstance(head, dict):
        raise ValueError("the head of a message is an object")  # noqa: TRY004 (a broken message)
    return head
