"""The settings that stand in `citecheck.toml` or `pyproject.toml`, as TOML values."""

from __future__ import annotations

import os
import stat
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from citecheck.errors import InputError

SETTINGS_FILES = ("citecheck.toml", "pyproject.toml")
LARGEST = 16 * 1024 * 1024  # which takes tomllib some five seconds


def settings_table(folder: Path) -> tuple[Path, Mapping[str, Any]]:
    """The file that was read, and what stands in it; nothing where there is no file."""
    own, project = (folder / name for name in SETTINGS_FILES)
    if os.path.lexists(own):
        return own, _toml(own)
    if os.path.lexists(project):
        return project, _inner(_inner(_toml(project), "tool", project), "citecheck", project)
    return own, {}


def _toml(path: Path) -> Mapping[str, Any]:
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):  # reading a pipe could wait for ever
            raise InputError("is no file that can be read", path=str(path))
        if status.st_size > LARGEST:
            raise InputError(f"is over {LARGEST >> 20} MiB: no settings", path=str(path))
        # Editors on Windows put a mark before UTF-8, which TOML itself does not allow.
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except UnicodeDecodeError as error:
        raise InputError("is not UTF-8: save it as UTF-8", path=str(path)) from error
    except RecursionError as error:
        raise InputError("cannot be read: it is nested too deep", path=str(path)) from error
    except OSError as error:
        raise InputError(f"cannot be read: {error.strerror}", path=str(path)) from error
    except ValueError as error:  # tomllib says line and column
        raise InputError(f"cannot be read: {error}", path=str(path)) from error


def _inner(table: Mapping[str, Any], name: str, path: Path) -> Mapping[str, Any]:
    inner = table.get(name, {})
    if not isinstance(inner, Mapping):
        raise InputError(f"{name!r} is no table: write [tool.citecheck]", path=str(path))
    return inner
