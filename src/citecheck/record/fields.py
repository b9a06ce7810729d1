"""One field of a stored report, read as what it must be.

A report may come from anyone, and what is read here is rendered later: a number where a text
belongs would end the program there.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any

MOST = 2**53  # beyond it JSON's numbers are not whole any more


def text(row: Mapping[str, Any], key: str) -> str:
    """A text; TypeError names the field that is none, KeyError one that is missing."""
    value = row[key]
    if not isinstance(value, str):
        raise TypeError(f"{key}, which is no text")
    return value


def text_or_none(row: Mapping[str, Any], key: str) -> str | None:
    """A text, or None where there is none."""
    return None if row.get(key) is None else text(row, key)


def texts(row: Mapping[str, Any], key: str) -> tuple[str, ...]:
    """A list of texts."""
    value = row[key]
    if not isinstance(value, list) or not all(isinstance(part, str) for part in value):
        raise TypeError(f"{key}, which is no list of texts")
    return tuple(value)


def texts_or_none(row: Mapping[str, Any], key: str) -> tuple[str, ...] | None:
    """A list of texts, or None where there is none."""
    return None if row.get(key) is None else texts(row, key)


def whole(row: Mapping[str, Any], key: str) -> int:
    """A whole number."""
    value = row[key]
    if not isinstance(value, int) or isinstance(value, bool) or abs(value) > MOST:
        raise TypeError(f"{key}, which is no whole number")
    return value


def whole_or_none(row: Mapping[str, Any], key: str) -> int | None:
    """A whole number, or None where there is none."""
    return None if row.get(key) is None else whole(row, key)


def number(row: Mapping[str, Any], key: str) -> float:
    """A number that is one: JSON as Python reads it has `NaN`, too."""
    value = row[key]
    if not isinstance(value, int | float) or isinstance(value, bool) or not math.isfinite(value):
        raise TypeError(f"{key}, which is no number")
    return value


def number_or_none(row: Mapping[str, Any], key: str) -> float | None:
    """A number, or None where there is none."""
    return None if row.get(key) is None else number(row, key)


def decimal_or_none(row: Mapping[str, Any], key: str) -> Decimal | None:
    """A number with the digits that it was written with, or None where there is none."""
    value = number_or_none(row, key)
    return None if value is None else Decimal(str(value))


def flag(row: Mapping[str, Any], key: str) -> bool:
    """Yes or no."""
    value = row[key]
    if not isinstance(value, bool):
        raise TypeError(f"{key}, which is neither true nor false")
    return value


def moment(row: Mapping[str, Any], key: str) -> datetime:
    """A date with a time."""
    return datetime.fromisoformat(text(row, key))


def moment_or_none(row: Mapping[str, Any], key: str) -> datetime | None:
    """A date with a time, or None where there is none."""
    return None if row.get(key) is None else moment(row, key)
