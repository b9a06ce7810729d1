"""The state folder: kept answers, stored runs, and the history of each address.

One SQLite file. A damaged one is set aside and a new one begun: it is a cache and a record,
never the truth. The folder ignores itself in git.
"""

from __future__ import annotations

import json
import logging
import sqlite3
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from citecheck.errors import InputError
from citecheck.model import Audit, FailureHistory, Hop, Response, Status
from citecheck.text.credentials import mask_passwords

SCHEMA = """
CREATE TABLE IF NOT EXISTS answers (
    url TEXT PRIMARY KEY, fetched_at TEXT NOT NULL, facts TEXT NOT NULL, body BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS journal (
    url TEXT PRIMARY KEY, fetched_at TEXT NOT NULL, facts TEXT NOT NULL, body BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS runs (
    id TEXT PRIMARY KEY, started TEXT NOT NULL, record BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS checks (
    url TEXT NOT NULL, checked_at TEXT NOT NULL, status TEXT NOT NULL, reason TEXT NOT NULL,
    PRIMARY KEY (url, checked_at));
"""
UNUSABLE = (sqlite3.Error, zlib.error, ValueError, KeyError, TypeError)
log = logging.getLogger(__name__)
# A nightly job keeps two months of runs; older ones have been reported long ago.
KEPT_RUNS = 60


class State:
    """The store of answers, runs and checks of one folder."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._db = connection

    # --- kept answers (model.Store) and those of an unfinished audit (model.Journal) ---

    def load(self, url: str) -> Response | None:
        """The kept answer for `url`, however old, or None."""
        return self._answer("SELECT facts, body FROM answers WHERE url = ?", url)

    def save(self, response: Response) -> None:
        """Keep an answer under its `url`, in place of an older one."""
        self._keep("INSERT OR REPLACE INTO answers VALUES (?, ?, ?, ?)", response)

    def recall(self, url: str) -> Response | None:
        """The answer that an unfinished audit was given for `url`, or None."""
        return self._answer("SELECT facts, body FROM journal WHERE url = ?", url)

    def note(self, response: Response) -> None:
        """Remember an answer until the audit is finished."""
        self._keep("INSERT OR REPLACE INTO journal VALUES (?, ?, ?, ?)", response)

    def _answer(self, query: str, url: str) -> Response | None:
        try:
            row = self._db.execute(query, (mask_passwords(url),)).fetchone()
            return _to_response(url, row[0], row[1]) if row else None
        except UNUSABLE as error:  # a cache may be missing, and must not cost an answer
            log.warning("a kept answer cannot be read: %s", error)
            return None

    def _keep(self, statement: str, response: Response) -> None:
        fetched = response.fetched_at.isoformat() if response.fetched_at else ""
        row = (
            mask_passwords(response.url),
            fetched,
            _facts(response),
            zlib.compress(response.body, 1),
        )
        try:
            with self._db:
                self._db.execute(statement, row)
        except sqlite3.Error as error:  # a full disk must not cost an answer
            log.warning("an answer cannot be kept: %s", error)

    # --- runs ---

    def keep_audit(self, audit: Audit, record: Mapping[str, Any]) -> None:
        """Keep a run's report and what became of its addresses; a full disk costs only that."""
        try:
            self.save_run(record)
            self.save_checks(audit)
            if audit.run.complete:
                with self._db:
                    self._db.execute("DELETE FROM journal")
        except sqlite3.Error as error:
            log.warning("the run cannot be kept: %s", error)

    def save_run(self, record: Mapping[str, Any]) -> None:
        """Keep a run's report; the oldest beyond KEPT_RUNS go."""
        run = record["run"]
        body = zlib.compress(json.dumps(record).encode("ascii"))
        with self._db:
            self._db.execute(
                "INSERT OR REPLACE INTO runs VALUES (?, ?, ?)", (run["id"], run["started"], body)
            )
            self._db.execute(
                "DELETE FROM runs WHERE id NOT IN"
                " (SELECT id FROM runs ORDER BY started DESC, id DESC LIMIT ?)",
                (KEPT_RUNS,),
            )

    def load_run(self, run_id: str | None = None) -> dict[str, Any] | None:
        """A run's report: the newest, or the one whose id begins with `run_id`."""
        row = self._db.execute(
            "SELECT record FROM runs WHERE substr(id, 1, length(?1)) = ?1"
            " ORDER BY started DESC, id DESC LIMIT 1",
            (run_id or "",),
        ).fetchone()
        return json.loads(zlib.decompress(row[0])) if row else None

    # --- history ---

    def save_checks(self, audit: Audit) -> None:
        """Remember what became of each address that was asked in this audit."""
        rows = {
            (mask_passwords(result.source.url), audit.run.started.isoformat(), *result.liveness)
            for result in audit.sources
            if result.source.url and result.liveness.status is not Status.UNCHECKED
        }
        with self._db:
            self._db.executemany("INSERT OR REPLACE INTO checks VALUES (?, ?, ?, ?)", rows)

    def failures(self, url: str, now: datetime) -> FailureHistory:
        """How long `url` has been unreachable, with the audit of `now` counted in."""
        since, audits = now, 1
        for checked_at, status in self._db.execute(
            "SELECT checked_at, status FROM checks WHERE url = ? ORDER BY checked_at DESC",
            (mask_passwords(url),),
        ):
            if status != Status.UNREACHABLE:
                break
            since, audits = datetime.fromisoformat(checked_at), audits + 1
        return FailureHistory(audits, max(now - since, timedelta()).days)


@contextmanager
def open_state(folder: Path) -> Iterator[State]:
    """The state kept in `folder`, which is made if need be."""
    connection = _connect(_prepare(folder))
    try:
        yield State(connection)
    except sqlite3.Error as error:
        raise InputError(f"the state cannot be used: {error}", path=str(folder)) from error
    finally:
        connection.close()


def _prepare(folder: Path) -> Path:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        ignore = folder / ".gitignore"
        if not ignore.exists():
            ignore.write_text("*\n", encoding="utf-8")
    except OSError as error:
        raise InputError(
            f"no state can be kept here ({error.strerror}): name another folder with --state",
            path=str(folder),
        ) from error
    return folder / "state.sqlite"


def _connect(path: Path) -> sqlite3.Connection:
    try:
        return _open(path)
    except sqlite3.DatabaseError as error:
        if isinstance(error, sqlite3.OperationalError):  # locked, read-only, full: not damaged
            raise InputError(f"cannot be opened: {error}", path=str(path)) from error
    log.warning("%s was damaged: it is set aside, and its history begins anew", path)
    path.replace(path.with_suffix(".damaged"))
    return _open(path)


def _open(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=30, check_same_thread=False)
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
    connection.executescript(SCHEMA)


def _facts(response: Response) -> str:
    return json.dumps(
        {
            "final_url": mask_passwords(response.final_url),
            "status": response.status,
            "headers": response.headers,
            "hops": [(hop.status, mask_passwords(hop.url)) for hop in response.hops],
            "elapsed_ms": response.elapsed_ms,
            "attempts": response.attempts,
            "fetched_at": response.fetched_at.isoformat() if response.fetched_at else None,
            "truncated": response.truncated,
        }
    )


def _to_response(url: str, facts: str, body: bytes) -> Response:
    kept = json.loads(facts)
    kept["headers"] = tuple((name, value) for name, value in kept["headers"])
    kept["hops"] = tuple(Hop(status, address) for status, address in kept["hops"])
    if kept["fetched_at"]:
        kept["fetched_at"] = datetime.fromisoformat(kept["fetched_at"])
    return Response(url=url, body=zlib.decompress(body), **kept)
