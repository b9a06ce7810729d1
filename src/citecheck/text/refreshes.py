"""What a `Refresh` header, or the `<meta>` element of that name, asks a browser to do."""

from __future__ import annotations

import re

# HTML Standard, "shared declarative refresh steps"; the most that a real one has is short.
_REFRESH = re.compile(
    r"""\s{0,9}([\d.]{1,9})\s{0,9}(?:[;,]\s{0,9}(?:url\s{0,9}=\s{0,9})?["']?([^"'\s]*))?""",
    re.IGNORECASE,
)

Refresh = tuple[float | None, str | None]  # seconds, target as written; None for what lacks


def parse_refresh(value: str) -> Refresh:
    """How many seconds a page stays, and where it then leads: "0; url=/new" gives 0.0, "/new"."""
    found = _REFRESH.match(value)
    if not found:
        return None, None
    try:
        return float(found[1]), found[2] or None
    except ValueError:
        return None, found[2] or None
