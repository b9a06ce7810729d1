"""One frozen Settings: a flag beats the environment, which beats the file.

The file is `citecheck.toml`, or `[tool.citecheck]` in `pyproject.toml`, of the folder where
the audit is made. Each setting has one row in OPTIONS: its environment variable, if any, and
how its text is read.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from datetime import timedelta
from pathlib import Path
from typing import Any

from citecheck.errors import InputError

TRUE = frozenset({"1", "true", "yes", "on"})
FALSE = frozenset({"0", "false", "no", "off", ""})
SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800}
DURATION = re.compile(r"([0-9]{1,6}(?:\.[0-9]{1,3})?)\s?([smhdw]?)")


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that can be set, with its default."""

    claims: str = "claims.csv"
    sources: str = "sources.csv"
    timeout: float = 20.0  # seconds, one request as a whole
    retries: int = 2
    concurrency: int = 64
    per_host: int = 4
    wayback: bool = True
    wayback_url: str | None = None  # None: the Internet Archive's own hosts
    allow_private: bool = False
    state: str = ".citecheck"
    cache: bool = True
    max_age: timedelta = timedelta(days=1)
    offline: bool = False
    exclude: tuple[str, ...] = ()  # regular expressions, searched in the address
    accept: tuple[int, ...] = ()  # HTTP statuses that count as alive
    user_agent: str | None = None
    headers: tuple[str, ...] = ()  # HOST:NAME=VALUE
    fail_on: str = "error"
    min_confidence: str = "low"
    ignore: str = ""
    baseline: str | None = None


def load(flags: Mapping[str, Any], environ: Mapping[str, str], folder: Path = Path()) -> Settings:
    """The settings for a run in `folder`; flags that are None were not given.

    InputError names the file or variable, and the key, of what cannot be read.
    """
    merged = _from_file(folder) | _from_environment(environ)
    for key, value in flags.items():
        if value is not None:
            merged[key] = _read(key, value, f"--{key.replace('_', '-')}")
    settings = Settings(**merged)
    if settings.offline and not settings.cache:
        raise InputError("an offline audit needs the kept answers that --no-cache leaves out")
    return settings


def _from_environment(environ: Mapping[str, str]) -> dict[str, Any]:
    return {
        key: _read(key, environ[variable], variable)
        for key, (variable, _) in OPTIONS.items()
        if variable and environ.get(variable)
    }


def _from_file(folder: Path) -> dict[str, Any]:
    path, table = _table(folder)
    known = {field.name for field in fields(Settings)}
    settings = {}
    for name, value in table.items():
        key = name.replace("-", "_")
        if key not in known:
            hint = (
                ": in citecheck.toml the settings stand without a heading" if name == "tool" else ""
            )
            raise InputError(f"there is no setting {name!r}{hint}", path=str(path))
        settings[key] = _read(key, value, f"{path}, {name}")
    return settings


def _table(folder: Path) -> tuple[Path, Mapping[str, Any]]:
    own, project = folder / "citecheck.toml", folder / "pyproject.toml"
    if own.is_file():
        return own, _toml(own)
    if project.is_file():
        return project, _toml(project).get("tool", {}).get("citecheck", {})
    return own, {}


def _toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise InputError(f"cannot be read: {error}", path=str(path)) from error


def _read(key: str, value: object, where: str) -> Any:
    """The value of a setting from a flag, a variable's text or a TOML value."""
    _, reader = OPTIONS[key]
    try:
        return reader(value)
    except (ValueError, TypeError, OverflowError) as error:
        shown = ", ".join(map(str, value)) if isinstance(value, (list, tuple)) else str(value)
        raise InputError(f"{shown[:60]!r} cannot be read: {error}", path=where) from error


# --- readers of single values ---------------------------------------------------------------


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("a text is needed")
    return value


def _address(value: object) -> str:
    text = _text(value)
    if not text.startswith(("http://", "https://")):
        raise ValueError("an address with http:// or https:// is needed")
    return text


def _switch(value: object) -> bool:
    if isinstance(value, bool):
        return value
    word = str(value).strip().lower()
    if word not in TRUE | FALSE:
        raise ValueError("write true or false")
    return word in TRUE


def _whole(value: object) -> int:
    try:
        return int(str(value))
    except ValueError:
        raise ValueError("a whole number is needed") from None


def _count(least: int) -> Callable[[object], int]:
    def read(value: object) -> int:
        number = _whole(value)
        if number < least:
            raise ValueError(f"at least {least} is needed")
        return number

    return read


def _seconds(value: object) -> float:
    seconds = parse_duration(str(value)).total_seconds()
    if seconds <= 0:
        raise ValueError("more than 0 is needed")
    return seconds


def _duration(value: object) -> timedelta:
    return value if isinstance(value, timedelta) else parse_duration(str(value))


def _texts(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        return (value,)
    if not isinstance(value, (list, tuple)):
        raise TypeError("a list is needed")
    return tuple(_text(part) for part in value)


def _patterns(value: object) -> tuple[str, ...]:
    patterns = _texts(value)
    for pattern in patterns:
        try:
            re.compile(pattern)
        except re.error as error:
            raise ValueError(f"no regular expression: {error}") from error
    return patterns


def _statuses(value: object) -> tuple[int, ...]:
    words = value if isinstance(value, (list, tuple)) else (value,)
    numbers = [_whole(part) for word in words for part in str(word).split(",") if part.strip()]
    if any(not 100 <= number <= 999 for number in numbers):
        raise ValueError("an HTTP status has three digits")
    return tuple(numbers)


def _rules(value: object) -> str:
    return ",".join(_texts(value))


def parse_duration(text: str) -> timedelta:
    """A duration such as `30`, `90s`, `15m`, `12h`, `1d` or `2w`; a bare number is seconds."""
    found = DURATION.fullmatch(text.strip().lower())
    if not found:
        raise ValueError("write a duration such as 90s, 15m, 12h, 1d or 2w")
    return timedelta(seconds=float(found[1]) * SECONDS[found[2] or "s"])


OPTIONS: Mapping[str, tuple[str | None, Callable[[object], Any]]] = {
    "claims": (None, _text),
    "sources": (None, _text),
    "timeout": (None, _seconds),
    "retries": (None, _count(0)),
    "concurrency": (None, _count(1)),
    "per_host": (None, _count(1)),
    "wayback": (None, _switch),
    "wayback_url": ("CITECHECK_WAYBACK_URL", _address),
    "allow_private": ("CITECHECK_ALLOW_PRIVATE", _switch),
    "state": ("CITECHECK_STATE", _text),
    "cache": (None, _switch),
    "max_age": (None, _duration),
    "offline": (None, _switch),
    "exclude": (None, _patterns),
    "accept": (None, _statuses),
    "user_agent": (None, _text),
    "headers": (None, _texts),
    "fail_on": ("CITECHECK_FAIL_ON", _rules),
    "min_confidence": (None, _text),
    "ignore": (None, _rules),
    "baseline": (None, _text),
}
