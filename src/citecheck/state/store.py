"""What is asked of an opened state: answers, runs, and the history of addresses."""

from __future__ import annotations

import json
import logging
import sqlite3
import zlib
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from citecheck.errors import InputError
from citecheck.model import Audit, FailureHistory, Response, Status
from citecheck.state.answers import inflate, is_keepable, read_moment, to_response, to_row
from citecheck.text.credentials import identity_of, mask_passwords

# What a row that was not written here, or was damaged since, may end in.
UNUSABLE = (
    sqlite3.Error,
    zlib.error,
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    OverflowError,
    RecursionError,
)
# A nightly job keeps two months of runs; older ones have been reported long ago.
KEPT_RUNS = 60
LONGEST_RECORD = 512 * 1024 * 1024  # the report of 200,000 sources comes to half of this

log = logging.getLogger("citecheck.state")


class State:
    """The store of answers, runs and checks of one folder."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._db = connection
        self._said: set[str] = set()

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

    def demote(self, url: str) -> None:
        """Keep the stored answer for `url` no longer than the audit."""
        place = (mask_passwords(url),)
        try:
            with self._db:
                self._db.execute(
                    "INSERT OR REPLACE INTO journal"
                    " SELECT url, fetched_at, facts, body FROM answers WHERE url = ?",
                    place,
                )
                self._db.execute("DELETE FROM answers WHERE url = ?", place)
        except sqlite3.Error as error:
            self._warn("an answer cannot be forgotten", error)

    def _answer(self, query: str, url: str) -> Response | None:
        try:
            row = self._db.execute(query, (mask_passwords(url),)).fetchone()
            return to_response(url, row[0], row[1]) if row else None
        except UNUSABLE as error:  # a cache may be missing, and must not cost an answer
            self._warn("a kept answer cannot be read", error)
            return None

    def _keep(self, statement: str, response: Response) -> None:
        if not is_keepable(response):
            return
        try:
            with self._db:
                self._db.execute(statement, to_row(response))
        except sqlite3.Error as error:  # a full disk must not cost an answer
            self._warn("an answer cannot be kept", error)

    def _warn(self, what: str, error: Exception) -> None:
        """Say it once: on a full disk it holds for every answer that follows."""
        if what not in self._said:
            self._said.add(what)
            log.warning("%s: %s", what, error)

    # --- runs ---

    def keep_audit(self, audit: Audit, record: Mapping[str, Any]) -> None:
        """Keep a run's report and what became of its addresses; a full disk costs only that."""
        try:
            self.save_run(record)
            self.save_checks(audit)
        except sqlite3.Error as error:
            self._warn("the run cannot be kept", error)

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
        """A run's report: the newest, or the one whose id begins with `run_id`.

        InputError where it is kept and cannot be read.
        """
        row = self._db.execute(
            "SELECT id, record FROM runs WHERE substr(id, 1, length(?1)) = ?1"
            " ORDER BY started DESC, id DESC LIMIT 1",
            (run_id or "",),
        ).fetchone()
        return _report(*row) if row else None

    # --- history ---

    def save_checks(self, audit: Audit) -> None:
        """Remember what became of each address that was asked in this audit."""
        rows = {
            (identity_of(result.source.url), audit.run.started.isoformat(), *result.liveness)
            for result in audit.sources
            if result.source.url and result.liveness.status is not Status.UNCHECKED
        }
        with self._db:
            self._db.executemany("INSERT OR REPLACE INTO checks VALUES (?, ?, ?, ?)", rows)

    def failures(self, url: str, now: datetime) -> FailureHistory:
        """How long `url` has been unreachable, with the audit of `now` counted in.

        A history that cannot be read is none: a link is called dead only by what is known.
        """
        try:
            return self._failures(url, now)
        except UNUSABLE as error:
            self._warn("the history of an address cannot be read", error)
            return FailureHistory(1, 0)

    def _failures(self, url: str, now: datetime) -> FailureHistory:
        since, audits = now, 1
        for checked_at, status in self._db.execute(
            "SELECT checked_at, status FROM checks WHERE url = ? ORDER BY checked_at DESC",
            (identity_of(url),),
        ):
            if status != Status.UNREACHABLE:
                break
            since, audits = read_moment(checked_at), audits + 1
        return FailureHistory(audits, max(now - since, timedelta()).days)


def _report(run_id: str, packed: bytes) -> dict[str, Any]:
    try:
        record = json.loads(inflate(packed, LONGEST_RECORD))
    except UNUSABLE as error:
        raise InputError(f"the run {run_id!r} is damaged, and cannot be read") from error
    if not isinstance(record, dict):
        raise InputError(f"the run {run_id!r} is damaged: it is no report")
    return record
