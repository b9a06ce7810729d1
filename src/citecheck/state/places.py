"""The file of a state: found, made, opened to write or only to read, set aside when damaged."""

from __future__ import annotations

import logging
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from itertools import count
from pathlib import Path

from citecheck.errors import InputError
from citecheck.state.store import State

FILE = "state.sqlite"
BESIDE = ("", "-wal", "-shm")  # what SQLite keeps with a file goes where the file goes
_ANSWERS = (
    "url TEXT PRIMARY KEY", "fetched_at TEXT NOT NULL", "facts TEXT NOT NULL", "body BLOB NOT NULL",
)  # fmt: skip
TABLES = {
    "answers": _ANSWERS,
    "journal": _ANSWERS,
    "runs": ("id TEXT PRIMARY KEY", "started TEXT NOT NULL", "record BLOB NOT NULL"),
    "checks": (
        "url TEXT NOT NULL", "checked_at TEXT NOT NULL", "status TEXT NOT NULL",
        "reason TEXT NOT NULL", "PRIMARY KEY (url, checked_at)",
    ),
}  # fmt: skip
# Ways to open a file to read: as a whole; where nothing may be written; where not even the
# memory can be shared that a log beside the file needs.
WAYS_TO_READ = ("mode=rw", "mode=ro", "immutable=1")
PATIENCE = 30  # seconds to wait for another audit that is writing

log = logging.getLogger("citecheck.state")


@contextmanager
def open_state(folder: Path) -> Iterator[State]:
    """The state kept in `folder`, which is made if need be."""
    with _closing(_connect(_prepare(folder)), folder) as state:
        yield state


@contextmanager
def read_state(folder: Path) -> Iterator[State]:
    """The state kept in `folder`, only to be read: nothing is made, mended or set aside."""
    with _closing(_reader(folder / FILE), folder) as state:
        yield state


def forget_journal(folder: Path) -> None:
    """Forget what was remembered only until the audit is finished: its reports are delivered."""
    path = folder / FILE
    with suppress(OSError, sqlite3.Error):  # what is left over is believed for an hour at most
        if path.is_file():
            with closing(sqlite3.connect(path, timeout=PATIENCE)) as connection, connection:
                connection.execute("DELETE FROM journal")


@contextmanager
def _closing(connection: sqlite3.Connection, folder: Path) -> Iterator[State]:
    try:
        yield State(connection)
    except sqlite3.Error as error:
        raise InputError(f"the state cannot be used: {error}", path=str(folder)) from error
    finally:
        connection.close()


def _prepare(folder: Path) -> Path:
    try:
        if not folder.is_dir():
            folder.mkdir(parents=True, exist_ok=True)
            _ignore(folder)
    except OSError as error:
        raise InputError(
            f"no state can be kept here ({error.strerror}): name another folder with --state",
            path=str(folder),
        ) from error
    return folder / FILE


def _ignore(folder: Path) -> None:
    """Have git ignore a folder of our own making, never one of others, nor through a link."""
    with suppress(FileExistsError), (folder / ".gitignore").open("x", encoding="utf-8") as file:
        file.write("*\n")


def _connect(path: Path) -> sqlite3.Connection:
    try:
        return _open(path)
    except sqlite3.DatabaseError as error:
        if isinstance(error, sqlite3.OperationalError):  # locked, read-only, full: not damaged
            raise InputError(f"cannot be opened: {error}", path=str(path)) from error
    try:
        _set_aside(path)
        return _open(path)
    except (OSError, sqlite3.Error) as error:
        raise InputError("is damaged, and cannot be set aside", path=str(path)) from error


def _set_aside(path: Path) -> None:
    """Move a damaged file away, under a name that no earlier one has."""
    names = (path.with_suffix(f".damaged{f'-{n}' if n > 1 else ''}") for n in count(1))
    aside = next(name for name in names if not os.path.lexists(name))
    log.warning("%s was damaged: it is set aside, and its history begins anew", path)
    for end in BESIDE:
        with suppress(FileNotFoundError):
            path.with_name(path.name + end).rename(aside.with_name(aside.name + end))


def _open(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=PATIENCE, check_same_thread=False)
    try:
        _set_up(connection)
    except sqlite3.DatabaseError:
        connection.close()
        raise
    return connection


def _set_up(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = NORMAL")
    if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
        raise sqlite3.DatabaseError("the file is damaged")
    for table, columns in TABLES.items():
        connection.execute(f"CREATE TABLE IF NOT EXISTS {table} ({', '.join(columns)})")
        found = connection.execute(f"PRAGMA table_info({table})").fetchall()
        if [row[1] for row in found] != [each.split()[0] for each in columns[: len(found)]]:
            raise sqlite3.DatabaseError("its tables are not ours")


def _reader(path: Path) -> sqlite3.Connection:
    for way in WAYS_TO_READ:
        try:
            return _read_by(f"{path.absolute().as_uri()}?{way}")
        except sqlite3.Error as error:
            failure = error
    raise InputError(f"cannot be read: {failure}", path=str(path)) from failure


def _read_by(address: str) -> sqlite3.Connection:
    connection = sqlite3.connect(address, uri=True, timeout=PATIENCE)
    try:
        connection.execute("SELECT 1 FROM runs LIMIT 1")
    except sqlite3.Error:
        connection.close()
        raise
    return connection
