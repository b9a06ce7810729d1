"""The settings that stand in `citecheck.toml` or `pyproject.toml`, as TOML values."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from citecheck.errors import InputError


def settings_table(folder: Path) -> tuple[Path, Mapping[str, Any]]:
    """The file that was read, and what stands in it; nothing where there is no file."""
    own, project = folder / "citecheck.toml", folder / "pyproject.toml"
    if own.is_file():
        return own, _toml(own)
    if project.is_file():
        return project, _inner(_inner(_toml(project), "tool", project), "citecheck", project)
    return own, {}


def _toml(path: Path) -> Mapping[str, Any]:
    try:
        # Editors on Windows put a mark before UTF-8, which TOML itself does not allow.
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except UnicodeDecodeError as error:
        raise InputError("is not UTF-8: save it as UTF-8", path=str(path)) from error
    except RecursionError as error:
        raise InputError("cannot be read: it is nested too deep", path=str(path)) from error
    except (OSError, ValueError) as error:  # tomllib says line and column
        raise InputError(f"cannot be read: {error}", path=str(path)) from error


def _inner(table: Mapping[str, Any], name: str, path: Path) -> Mapping[str, Any]:
    inner = table.get(name, {})
    if not isinstance(inner, Mapping):
        raise InputError(f"{name!r} is no table: write [tool.citecheck]", path=str(path))
    return inner
