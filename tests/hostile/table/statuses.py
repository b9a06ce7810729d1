"""Statuses of every kind, and bodies that are not there."""

from __future__ import annotations

from tests.hostile.answers import page, raw, status
from tests.hostile.calls import Row, row
from tests.hostile.texts import article
from tests.hostile.words import (
    ALIVE,
    DEAD_404,
    DEAD_410,
    EMPTY,
    INVALID,
    PROTOCOL,
    TIMEOUT,
    blocked,
    unreachable,
)  # fmt: skip

LIVE = (200, 201, 202, 203, 206, 207, 218, 226, 299)
OTHER_4XX = (
    400, 405, 406, 408, 409, 411, 412, 413, 414, 415, 416, 417, 418, 420, 421, 422, 423, 424, 425,
    426, 428, 431, 440, 444, 449, 450, 460, 463, 494, 495, 496, 497, 498, 499,
)  # fmt: skip
SERVER_FAULTS = (
    500, 501, 502, 503, 504, 505, 506, 507, 508, 509, 510, 511, 520, 521, 522, 523, 524, 525, 526,
    527, 529, 530, 540, 561, 598, 599,
)  # fmt: skip
REFUSING = (401, 402, 403, 407, 429, 451, 999)
STORY = article("The ledgers of Pellmouth")


def _at(code: int) -> str:
    return f"http://status-{code}.test/reports/ledger.html"


STATUSES: tuple[Row, ...] = (
    *(row(_at(code), page(STORY, code), ALIVE) for code in LIVE),
    *(row(_at(code), status(code), unreachable(code)) for code in OTHER_4XX),
    *(row(_at(code), status(code), unreachable(code)) for code in SERVER_FAULTS),
    *(row(_at(code), status(code), blocked(code)) for code in REFUSING),
    row(_at(404), status(404), DEAD_404),
    row(_at(410), status(410), DEAD_410),
    row("http://gone-but-told.test/paper", page(STORY, 404), DEAD_404, why="a 404 with a long page is a 404"),
    row("http://gone-empty.test/paper", page("", 404), DEAD_404),
    row(_at(204), page("", 204), EMPTY),
    row(_at(205), page("", 205), EMPTY),
    row("http://empty.test/paper", page(""), EMPTY),
    row("http://blank.test/paper", page(" \r\n\t \n"), EMPTY),
    row("http://bare-tags.test/paper", page("<html><head></head><body></body></html>"), EMPTY),
    row("http://bom-alone.test/paper", page(b"\xef\xbb\xbf"), EMPTY),
    row("http://empty-untyped.test/paper", page("", kind=None), EMPTY),
    row(_at(300), status(300), INVALID, PROTOCOL, unreachable(300)),
    row(_at(304), page("", 304), INVALID, PROTOCOL, unreachable(304)),
    row(_at(305), status(305), INVALID, PROTOCOL, unreachable(305)),
    row(_at(306), status(306), INVALID, PROTOCOL, unreachable(306)),
    row("http://status-101.test/paper", raw(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n"), PROTOCOL, unreachable(101)),
    row("http://status-199.test/paper", raw(b"HTTP/1.1 199 Odd\r\nContent-Length: 0\r\n\r\n"), PROTOCOL, TIMEOUT, unreachable(199), "unreachable: reset"),
    row("http://status-600.test/paper", status(600), PROTOCOL, unreachable(600)),
    row("http://status-799.test/paper", status(799), PROTOCOL, unreachable(799)),
)  # fmt: skip
