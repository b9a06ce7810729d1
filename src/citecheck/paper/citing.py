"""What to do about an id in `source_ids` that no source has."""

from __future__ import annotations

import re
import string
import unicodedata
from collections.abc import Collection
from collections.abc import Set as AbstractSet

JOINTS = re.compile(r"[\s,/&|+；，、]+")
AROUND = string.punctuation + string.whitespace
LONGEST = 200  # ids beyond it are cells gone astray: no advice
SEVERAL = "several ids are separated by ;"


def composed(source_id: str) -> str:
    """An id with its accents composed: editors and file systems write them in either way."""
    return unicodedata.normalize("NFC", source_id)


def advice(source_id: str, known: AbstractSet[str]) -> str:
    """How it should be written, as the end of a message."""
    if len(source_id) > LONGEST:
        return ": is it an id?"
    parts = [part for part in JOINTS.split(source_id) if part]
    if len(parts) > 1 and all(part in known for part in parts):
        return f": {SEVERAL}, so {';'.join(parts)!r}"
    alike = _alike(source_id, known)
    if alike is not None:
        return f": is {alike!r} meant?"
    return f": {SEVERAL if len(parts) > 1 else 'add it there, or mend this cell'}"


def _alike(source_id: str, known: Collection[str]) -> str | None:
    wanted = _plain(source_id)
    return next((other for other in known if _plain(other) == wanted), None)


def _plain(source_id: str) -> str:
    """An id without case, brackets and leading zeros: `[4]`, `04` and `4.0` all mean 4.

    Spreadsheets drop the zeros of a number, and data frames add the `.0`.
    """
    text = unicodedata.normalize("NFKC", source_id).casefold().strip(AROUND)
    return text.removesuffix(".0").lstrip("0")
