"""Dates as the tables have them: ISO 8601, and how to write one that is not."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
MONTH = re.compile(r"[0-9]{4}-[0-9]{2}")
YEAR = re.compile(r"[0-9]{4}")
# 30.07.2015, 30/7/2015, 7/30/2015: what spreadsheets make of an ISO date
NUMERIC = re.compile(r"([0-9]{1,2})([./-])([0-9]{1,2})\2([0-9]{4})")
EXAMPLE = "2015-07-30"
MONTHS = 12


@lru_cache(maxsize=4096)  # a paper's sources were read on few days: they share them
def parse_day(text: str) -> date | None:
    """The date that YYYY-MM-DD stands for; None for anything else."""
    if not DAY.fullmatch(text):  # fromisoformat takes 20150730 and week dates too
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def is_published(text: str) -> bool:
    """Whether it is a date, a month or a year."""
    if YEAR.fullmatch(text):
        text += "-01"
    if MONTH.fullmatch(text):
        text += "-01"
    return parse_day(text) is not None


def rewritten(text: str) -> str:
    """The same date as YYYY-MM-DD where it can be read in one way only, else an example."""
    found = NUMERIC.fullmatch(text)
    if found is None:
        day = text[: len(EXAMPLE)]  # 2015-07-30T10:00:00Z
        return day if parse_day(day) else EXAMPLE
    first, sign, second, year = found.groups()
    if sign == "." or int(first) > MONTHS:
        day = f"{year}-{second:0>2}-{first:0>2}"
    elif int(second) > MONTHS:
        day = f"{year}-{first:0>2}-{second:0>2}"
    else:
        return f"{EXAMPLE} (year, month, day)"
    return day if parse_day(day) else EXAMPLE
