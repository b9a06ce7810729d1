"""Readers of single values: from a flag's text, a variable's text or a TOML value.

Each returns the value, or raises ValueError or TypeError with what is to be written instead.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta
from urllib.parse import urlsplit

from citecheck.settings.patterns import check_pattern

TRUE = frozenset({"1", "true", "yes", "on"})
FALSE = frozenset({"0", "false", "no", "off", ""})
SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800}
DURATION = re.compile(r"([0-9]{1,6}(?:\.[0-9]{1,3})?)\s?([smhdw]?)")
WHOLE = re.compile(r"[+-]?[0-9]{1,18}")
CONTROL = re.compile(r"[\x00-\x1f\x7f]")
LONGEST_TIMEOUT = timedelta(days=1)
LONGEST_AGE = timedelta(days=36_500)
LONGEST_LINE = 6_000  # characters of a header; most servers take 8 KiB of them all
TOO_LONG = f"it is over {LONGEST_LINE:,} characters long"
HEADER = re.compile(
    r"(?:\[[0-9A-Fa-f:.]+\]|[^\s=/\\@?#:\[\]]+)"  # a host, not an address
    r"(?::[0-9]{1,5})?"  # its port
    r":(?P<name>[A-Za-z0-9!#$%&'*+.^_`|~-]+)"  # a token, RFC 9110 section 5.6.2
    r"=[\t\x20-\x7e]*"
)
# These frame the request itself; to set them breaks it.
FRAMING = frozenset({"host", "content-length", "transfer-encoding", "connection", "upgrade"})


def read_text(value: object) -> str:
    """A text."""
    if not isinstance(value, str):
        raise TypeError("a text is needed")
    return value


def read_name(value: object) -> str:
    """The name of a file or folder."""
    text = read_text(value)
    if not text.strip() or "\0" in text:
        raise ValueError("the name of a file or folder is needed")
    return text


def read_line(value: object) -> str:
    """A text for a header: one line of ASCII."""
    text = read_text(value)
    if not text.strip() or not text.isascii() or CONTROL.search(text):
        raise ValueError("one line of plain ASCII is needed")
    if len(text) > LONGEST_LINE:
        raise ValueError(TOO_LONG)
    return text


def read_address(value: object) -> str:
    """An address to ask, without doubt about its host."""
    text = read_text(value)
    if not text.startswith(("http://", "https://")):
        raise ValueError("an address with http:// or https:// is needed")
    if re.search(r"\s", text) or CONTROL.search(text):
        raise ValueError("an address holds no blanks")
    parts = urlsplit(text)
    if not parts.hostname or parts.port == 0:  # a bad port raises ValueError itself
        raise ValueError("an address with a host is needed")
    return text


def read_switch(value: object) -> bool:
    """True or False."""
    if isinstance(value, bool):
        return value
    word = str(value).strip().lower()
    if word not in TRUE | FALSE:
        raise ValueError("write true or false")
    return word in TRUE


def read_whole(value: object) -> int:
    """A whole number."""
    text = str(value).strip()
    if not WHOLE.fullmatch(text):
        raise ValueError("a whole number is needed")
    return int(text)


def count(least: int, most: int) -> Callable[[object], int]:
    """A reader of whole numbers between two."""

    def read(value: object) -> int:
        number = read_whole(value)
        if number < least:
            raise ValueError(f"at least {least} is needed")
        if number > most:
            raise ValueError(f"at most {most} is possible")
        return number

    return read


def read_seconds(value: object) -> float:
    """The seconds of a duration, which must not be nothing."""
    duration = parse_duration(str(value))
    if not duration:
        raise ValueError("more than 0 is needed")
    if duration > LONGEST_TIMEOUT:
        raise ValueError("at most 1d is possible")
    return duration.total_seconds()


def read_age(value: object) -> timedelta:
    """A duration, which may be nothing."""
    duration = value if isinstance(value, timedelta) else parse_duration(str(value))
    if duration > LONGEST_AGE:
        raise ValueError("at most 36500d is possible")
    return duration


def read_texts(value: object) -> tuple[str, ...]:
    """One text or a list of texts."""
    if isinstance(value, str):
        return (value,)
    if not isinstance(value, (list, tuple)):
        raise TypeError("a text or a list of texts is needed")
    return tuple(read_text(part) for part in value)


def read_patterns(value: object) -> tuple[str, ...]:
    """Regular expressions that end in good time; a blank one would match everything."""
    patterns = read_texts(value)
    for pattern in patterns:
        if not pattern.strip():
            raise ValueError("a blank expression matches every address")
        check_pattern(pattern)
    return patterns


def read_headers(value: object) -> tuple[str, ...]:
    """Headers, each for one host."""
    headers = read_texts(value)
    for header in headers:
        found = HEADER.fullmatch(header.strip())
        if found is None:
            raise ValueError("write HOST:NAME=VALUE in plain ASCII")
        if found["name"].lower() in FRAMING:
            raise ValueError(f"{found['name']} is for the program to set")
        if len(header) > LONGEST_LINE:
            raise ValueError(TOO_LONG)
    return headers


def read_statuses(value: object) -> tuple[int, ...]:
    """HTTP statuses, from numbers or from texts such as `403,429`."""
    words = value if isinstance(value, (list, tuple)) else (value,)
    numbers = [read_whole(part) for word in words for part in str(word).split(",") if part.strip()]
    if any(not 100 <= number <= 999 for number in numbers):
        raise ValueError("an HTTP status has three digits")
    return tuple(numbers)


def read_rules(value: object) -> str:
    """Rules and severities with commas between; what they mean is said elsewhere."""
    return ",".join(read_texts(value))


def parse_duration(text: str) -> timedelta:
    """A duration such as `30`, `90s`, `15m`, `12h`, `1d` or `2w`; a bare number is seconds."""
    found = DURATION.fullmatch(text.strip().lower())
    if not found:
        raise ValueError("write a duration such as 90s, 15m, 12h, 1d or 2w")
    return timedelta(seconds=float(found[1]) * SECONDS[found[2] or "s"])
