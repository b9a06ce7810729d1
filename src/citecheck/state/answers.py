"""Kept answers as rows, and read again: nothing secret goes in, nothing odd comes out."""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from citecheck.liveness import HEADERS_READ
from citecheck.model import Hop, Response
from citecheck.text.credentials import has_secrets, mask_passwords

# What is read of an answer's headers later on; all else, cookies first, is not kept.
LEADING = frozenset({"location", "refresh"})  # to other addresses, which may be asked for
KEPT_HEADERS = HEADERS_READ | LEADING | {
    "content-type",
    "link",
    "memento-datetime",
    "x-archive-wayback-runtime-error",
}  # fmt: skip
# Four times what is read of a page: a row that inflates to more was not written here.
LONGEST_BODY = 64 * 1024 * 1024

Row = tuple[str, str, str, bytes]


def is_keepable(answer: Response) -> bool:
    """Whether an answer says the same without its secrets: not where it leads on with one."""
    return not any(has_secrets(value) for name, value in answer.headers if name in LEADING)


def to_row(answer: Response) -> Row:
    """The row of an answer: its address, its time, its facts without secrets, its body."""
    fetched = answer.fetched_at.isoformat() if answer.fetched_at else ""
    facts = {
        "final_url": mask_passwords(answer.final_url),
        "status": answer.status,
        "headers": [
            (name, mask_passwords(value)) for name, value in answer.headers if name in KEPT_HEADERS
        ],
        "hops": [(hop.status, mask_passwords(hop.url)) for hop in answer.hops],
        "elapsed_ms": answer.elapsed_ms,
        "attempts": answer.attempts,
        "fetched_at": fetched or None,
        "truncated": answer.truncated,
    }
    body = zlib.compress(answer.body, 1)
    return mask_passwords(answer.url), fetched, json.dumps(facts), body


def to_response(url: str, facts: str, body: bytes) -> Response:
    """The answer of a row; ValueError, TypeError or the like for one that makes no sense."""
    kept: Mapping[str, Any] = json.loads(facts)
    return Response(
        url=url,
        final_url=str(kept["final_url"]),
        status=int(kept["status"]),
        headers=tuple((str(name), str(value)) for name, value in kept["headers"]),
        body=inflate(body, LONGEST_BODY),
        hops=tuple(Hop(int(status), str(address)) for status, address in kept["hops"]),
        elapsed_ms=int(kept["elapsed_ms"]),
        attempts=int(kept["attempts"]),
        fetched_at=read_moment(kept["fetched_at"]) if kept["fetched_at"] else None,
        truncated=bool(kept["truncated"]),
    )


def inflate(packed: bytes, most: int) -> bytes:
    """The bytes that were packed; ValueError for more than `most`, or less than all of them."""
    inflater = zlib.decompressobj()
    found = inflater.decompress(packed, most)
    if not inflater.eof:
        raise ValueError("too long, or cut short")
    return found


def read_moment(text: str) -> datetime:
    """A moment as it was written here; ValueError for one without a time zone."""
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError(f"a moment without a time zone: {text}")
    return moment
