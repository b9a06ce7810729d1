"""One frozen Settings: a flag beats the environment, which beats the file.

The file is `citecheck.toml`, or `[tool.citecheck]` in `pyproject.toml`, of the folder where
the audit is made. Each setting has one row in OPTIONS: its environment variable, if any, and
how its text is read.
"""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from types import MappingProxyType
from typing import Any

from citecheck.errors import InputError
from citecheck.settings.files import settings_table
from citecheck.settings.values import (
    count,
    parse_duration,
    read_address,
    read_age,
    read_headers,
    read_line,
    read_name,
    read_patterns,
    read_rules,
    read_seconds,
    read_statuses,
    read_switch,
    read_text,
)

__all__ = ["OPTIONS", "Settings", "load", "parse_duration"]


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


OPTIONS: Mapping[str, tuple[str | None, Callable[[object], Any]]] = {
    "claims": (None, read_name),
    "sources": (None, read_name),
    "timeout": (None, read_seconds),
    "retries": (None, count(0, 20)),
    "concurrency": (None, count(1, 1000)),  # a process may usually open 1,024 files
    "per_host": (None, count(1, 1000)),
    "wayback": (None, read_switch),
    "wayback_url": ("CITECHECK_WAYBACK_URL", read_address),
    "allow_private": ("CITECHECK_ALLOW_PRIVATE", read_switch),
    "state": ("CITECHECK_STATE", read_name),
    "cache": (None, read_switch),
    "max_age": (None, read_age),
    "offline": (None, read_switch),
    "exclude": (None, read_patterns),
    "accept": (None, read_statuses),
    "user_agent": (None, read_line),
    "headers": (None, read_headers),
    "fail_on": ("CITECHECK_FAIL_ON", read_rules),
    "min_confidence": (None, read_text),
    "ignore": (None, read_rules),
    "baseline": (None, read_name),
}
OTHER_NAMES = {"header": "headers"}  # as the flag has it
SECRETS = frozenset({"headers", "wayback_url"})  # may hold a password: never shown
SHOWN = 60  # characters of a bad value in a message
Given = tuple[str, Any, str]  # key, value as it was written, and where
Checks = Mapping[str, Callable[[str], object]]
NO_CHECKS: Checks = MappingProxyType({})


def load(
    flags: Mapping[str, Any],
    environ: Mapping[str, str],
    folder: Path = Path(),
    checks: Checks = NO_CHECKS,
) -> Settings:
    """The settings for a run in `folder`; flags that are None were not given.

    A check knows words that this room does not, such as the names of rules, and raises ValueError.
    InputError names the flag, variable or file, and the key, of what cannot be read.
    """
    given = [*_from_file(folder), *_from_environment(environ), *_from_flags(flags)]
    read = [(key, _read(key, value, where, checks)) for key, value, where in given]
    settings = Settings(**dict(read))
    if settings.offline and not settings.cache:
        raise InputError("an offline audit needs the kept answers that --no-cache leaves out")
    return settings


def _from_flags(flags: Mapping[str, Any]) -> Iterator[Given]:
    names = {key: name for name, key in OTHER_NAMES.items()}
    for key, value in flags.items():
        if value is not None:
            yield key, value, f"--{names.get(key, key).replace('_', '-')}"


def _from_environment(environ: Mapping[str, str]) -> Iterator[Given]:
    for key, (variable, _) in OPTIONS.items():
        if variable and environ.get(variable):
            yield key, environ[variable], variable


def _from_file(folder: Path) -> Iterator[Given]:
    path, table = settings_table(folder)
    seen = set()
    for name, value in table.items():
        key = name.replace("-", "_")
        key = OTHER_NAMES.get(key, key)
        if key not in OPTIONS:
            message = f"there is no setting {name[:SHOWN]!r}{_advice(name)}"
            raise InputError(message, path=str(path))
        if key in seen:
            raise InputError(f"the setting {name!r} stands there twice", path=str(path))
        seen.add(key)
        yield key, value, f"{path}, {name}"


def _advice(name: str) -> str:
    """What to write instead of a setting that does not exist."""
    if name == "tool":
        return ": in citecheck.toml the settings stand without a heading"
    plain = name[:SHOWN].replace("_", "-").lower()
    known = [key.replace("_", "-") for key in (*OPTIONS, *OTHER_NAMES)]
    if plain.startswith("no-") and plain.removeprefix("no-") in known:
        return f": write {plain.removeprefix('no-')} = false"
    meant = difflib.get_close_matches(plain, known, 1)
    return f": is {meant[0]!r} meant?" if meant else f": choose among {', '.join(known)}"


def _read(key: str, value: object, where: str, checks: Checks) -> Any:
    """The value of a setting from a flag, a variable's text or a TOML value."""
    _, reader = OPTIONS[key]
    try:
        read = reader(value)
        if key in checks:
            checks[key](read)
    except (ValueError, TypeError, OverflowError) as error:
        shown = ", ".join(map(str, value)) if isinstance(value, (list, tuple)) else str(value)
        what = "the value" if key in SECRETS else repr(shown[:SHOWN])
        raise InputError(f"{what} cannot be read: {error}", path=where) from error
    return read
