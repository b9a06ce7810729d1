"""What an interface for programs answers instead of a page: an error as JSON, sent with 200."""

from __future__ import annotations

import json
from collections.abc import Iterator

from citecheck.liveness.kinds import NOT_FOUND
from citecheck.liveness.wording import headline_pieces, headline_says
from citecheck.model import Liveness, Page

_LONGEST = 600  # signs; an error is short, and data that mention one are long
_GONE = frozenset({404, 410, "404", "410"})
_NUMBERS = frozenset({"code", "status", "statuscode", "status_code", "error", "errorcode"})
_MESSAGES = frozenset({"error", "errors", "message", "msg", "detail", "title", "reason"})
_ABOUT_AN_ERROR = _NUMBERS | _MESSAGES | {
    "date", "id", "instance", "method", "path", "request_id", "requestid", "time", "timestamp",
    "trace", "trace_id", "traceid", "type", "url",
}  # fmt: skip

Field = tuple[str, object]  # key in lower case, plain value


def judge_json(page: Page) -> Liveness | None:
    """The verdict on a short JSON answer that is only an error "not found", or None.

    The fields are those of RFC 9457 (problem details) and of the common web frameworks.
    """
    if not page.media_type.endswith("json") or len(page.text) > _LONGEST:
        return None
    try:
        fields = tuple(_fields("", json.loads(page.text)))
    except (ValueError, RecursionError):
        return None
    if not all(key in _ABOUT_AN_ERROR or _says_nothing(value) for key, value in fields):
        return None
    said = next((value for key, value in fields if _says_gone(key, value)), None)
    if said is None:
        return None
    return Liveness(NOT_FOUND.status, NOT_FOUND.reason, f"an error sent as data: “{said}”")


def _fields(key: str, value: object) -> Iterator[Field]:
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from _fields(str(name).lower(), inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _fields(key, inner)
    else:
        yield key, value


def _says_gone(key: str, value: object) -> bool:
    if key in _NUMBERS and isinstance(value, int | str) and value in _GONE:
        return True
    pieces = headline_pieces(value) if isinstance(value, str) else ()
    return key in _MESSAGES and headline_says(pieces, NOT_FOUND.headlines) is not None


def _says_nothing(value: object) -> bool:
    return value is None or isinstance(value, bool) or value == ""
