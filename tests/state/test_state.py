from __future__ import annotations

import sqlite3
import zlib
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest

from citecheck.errors import InputError
from citecheck.model import (
    ArchiveResult,
    ArchiveStatus,
    Audit,
    Hop,
    Liveness,
    Reason,
    Response,
    Run,
    Source,
    SourceResult,
    Status,
)
from citecheck.state import KEPT_RUNS, forget_journal, open_state, read_state

NOW = datetime(2026, 3, 1, 4, 0, tzinfo=UTC)
URL = "http://a.example/"


def record(run_id: str, started: str = "2026-03-01T04:00:00Z") -> dict:
    return {"schema": "citecheck-report/1", "run": {"id": run_id, "started": started}}


def audit_at(when: datetime, status: Status, reason: Reason) -> Audit:
    result = SourceResult(
        Source("1", url=URL), Liveness(status, reason), ArchiveResult(ArchiveStatus.SKIPPED)
    )
    return Audit(Run("r", when, when), (result,), ())


def test_an_answer_comes_back_as_it_was_kept(tmp_path):
    answer = Response(
        url=URL,
        final_url="http://a.example/b",
        status=200,
        headers=(("content-type", "text/html"), ("server", "ü")),
        body=b"\x00\xff" * 1000,
        hops=(Hop(301, URL),),
        elapsed_ms=12,
        attempts=2,
        fetched_at=NOW,
    )
    with open_state(tmp_path) as state:
        state.save(answer)
    with open_state(tmp_path) as state:
        assert state.load(URL) == answer
        assert state.load("http://b.example/") is None


def test_the_newest_run_is_the_default_and_an_id_may_be_shortened(tmp_path):
    with open_state(tmp_path) as state:
        state.save_run(record("b-2", "2026-03-02T00:00:00Z"))
        state.save_run(record("a-1", "2026-03-01T00:00:00Z"))
        assert state.load_run()["run"]["id"] == "b-2"
        assert state.load_run("a")["run"]["id"] == "a-1"
        assert state.load_run("%") is None


def test_old_runs_go(tmp_path):
    with open_state(tmp_path) as state:
        for number in range(KEPT_RUNS + 3):
            state.save_run(record(f"r{number:03}", f"2026-01-01T00:{number:02}:00Z"))
        assert state.load_run("r002") is None
        assert state.load_run("r003") is not None


def test_the_state_ignores_itself_in_git(tmp_path):
    with open_state(tmp_path / "new" / "state"):
        pass
    assert (tmp_path / "new" / "state" / ".gitignore").read_text() == "*\n"


def test_failures_are_counted_back_to_the_last_answer(tmp_path):
    nights = [
        (10, Status.UNREACHABLE, Reason.TIMEOUT),
        (9, Status.ALIVE, Reason.OK),
        (8, Status.UNREACHABLE, Reason.TIMEOUT),
        (4, Status.UNREACHABLE, Reason.RESET),
    ]
    with open_state(tmp_path) as state:
        for days, status, reason in nights:
            state.save_checks(audit_at(NOW - timedelta(days=days), status, reason))
        history = state.failures(URL, NOW)
        assert (history.audits, history.days) == (3, 8)
        unknown = state.failures("http://b.example/", NOW)
        assert (unknown.audits, unknown.days) == (1, 0)


def test_an_unchecked_address_leaves_no_history(tmp_path):
    with open_state(tmp_path) as state:
        state.save_checks(audit_at(NOW - timedelta(days=9), Status.UNREACHABLE, Reason.TIMEOUT))
        state.save_checks(audit_at(NOW - timedelta(days=8), Status.UNCHECKED, Reason.OFFLINE))
        assert state.failures(URL, NOW).audits == 2


def test_a_damaged_state_is_set_aside(tmp_path):
    (tmp_path / "state.sqlite").write_bytes(b"this is no database " * 100)
    with open_state(tmp_path) as state:
        assert state.load_run() is None
    assert (tmp_path / "state.damaged").exists()


def test_a_state_damaged_in_the_middle_is_set_aside(tmp_path):
    with open_state(tmp_path) as state:
        for number in range(200):
            state.save(Response(f"{URL}{number}", URL, 200, (), b"x" * 500, fetched_at=NOW))
    path = tmp_path / "state.sqlite"
    body = bytearray(path.read_bytes())
    body[4096:12000] = b"\x5a" * (12000 - 4096)
    path.write_bytes(body)
    with open_state(tmp_path) as state:
        assert state.load(f"{URL}7") is None
        state.save(Response(URL, URL, 200, (), b"", fetched_at=NOW))
        assert state.load(URL) is not None
    assert (tmp_path / "state.damaged").exists()


def test_a_kept_answer_that_makes_no_sense_is_none(tmp_path):
    with open_state(tmp_path) as state:
        state.save(Response(URL, URL, 200, (), b"x", fetched_at=NOW))
    with closing(sqlite3.connect(tmp_path / "state.sqlite")) as connection, connection:
        connection.execute("UPDATE answers SET body = ?", (b"no zlib",))
    with open_state(tmp_path) as state:
        assert state.load(URL) is None


def test_a_state_folder_that_cannot_be_made_is_said_so(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(InputError, match="--state"), open_state(tmp_path / "file" / "state"):
        pass


def error_at(when: datetime) -> Response:
    return Response(URL, URL, 404, (), b"gone", fetched_at=when)


def finished(*, complete: bool) -> Audit:
    return Audit(Run("r", NOW, NOW, complete=complete), (), ())


def test_an_error_is_remembered_until_the_reports_of_its_audit_are_delivered(tmp_path):
    with open_state(tmp_path) as state:
        state.note(error_at(NOW))
        state.keep_audit(finished(complete=True), record("r"))
    with open_state(tmp_path) as state:
        assert state.recall(URL) is not None
        assert state.load(URL) is None
    forget_journal(tmp_path)
    with open_state(tmp_path) as state:
        assert state.recall(URL) is None


def test_a_journal_that_is_not_there_is_forgotten_without_a_word(tmp_path):
    forget_journal(tmp_path)
    (tmp_path / "state.sqlite").write_bytes(b"no database")
    forget_journal(tmp_path)


def test_what_is_no_page_is_kept_no_longer_than_its_audit(tmp_path):
    with open_state(tmp_path) as state:
        state.save(Response(URL, URL, 200, (), b"back soon", fetched_at=NOW))
        state.demote(URL)
        assert state.load(URL) is None
        assert state.recall(URL) is not None


@pytest.mark.parametrize(
    "header",
    [("set-cookie", "sid=SECRET"), ("authorization", "SECRET"), ("x-key", "SECRET"),
     ("link", "<https://ann:SECRET@a.example/b>; rel=original")],
    ids=lambda header: header[0],
)  # fmt: skip
def test_no_secret_of_a_header_is_kept(tmp_path, header):
    with open_state(tmp_path) as state:
        state.save(Response(URL, URL, 200, (header,), b"", fetched_at=NOW))
        assert "SECRET" not in repr(state.load(URL))
    assert b"SECRET" not in (tmp_path / "state.sqlite").read_bytes()


def test_an_answer_that_leads_on_with_a_secret_is_not_kept(tmp_path):
    leads = ("location", "https://ann:SECRET@a.example/b")
    with open_state(tmp_path) as state:
        state.save(Response(URL, URL, 302, (leads,), b"", fetched_at=NOW))
        assert state.load(URL) is None


def test_a_second_damaged_state_leaves_the_first_one_be(tmp_path):
    for _ in range(2):
        (tmp_path / "state.sqlite").write_bytes(b"this is no database " * 100)
        with open_state(tmp_path):
            pass
    assert {path.name for path in tmp_path.iterdir()} >= {"state.damaged", "state.damaged-2"}


def test_a_folder_in_the_way_of_a_damaged_state_is_left_alone(tmp_path):
    (tmp_path / "state.damaged").mkdir()
    (tmp_path / "state.damaged" / "note").write_text("mine")
    (tmp_path / "state.sqlite").write_bytes(b"this is no database " * 100)
    with open_state(tmp_path) as state:
        assert state.load_run() is None
    assert (tmp_path / "state.damaged" / "note").read_text() == "mine"


def test_a_folder_of_others_is_not_hidden_from_git(tmp_path):
    (tmp_path / "paper.md").write_text("A paper")
    with open_state(tmp_path):
        pass
    assert not (tmp_path / ".gitignore").exists()


@pytest.mark.parametrize("record_bytes", [b"\x00", zlib.compress(b"[" * 100_000), zlib.compress(b"[]")])  # fmt: skip
def test_a_damaged_run_is_said_to_be(tmp_path, record_bytes):
    with open_state(tmp_path) as state:
        state.save_run(record("r"))
        state._db.execute("UPDATE runs SET record = ?", (record_bytes,))
        with pytest.raises(InputError, match="damaged"):
            state.load_run()


def test_deep_facts_are_no_answer(tmp_path):
    with open_state(tmp_path) as state:
        state.save(Response(URL, URL, 200, (), b"x", fetched_at=NOW))
        state._db.execute("UPDATE answers SET facts = ?", ("[" * 100_000,))
        assert state.load(URL) is None


def test_a_body_that_inflates_beyond_measure_is_no_answer(tmp_path):
    with open_state(tmp_path) as state:
        state.save(Response(URL, URL, 200, (), b"x", fetched_at=NOW))
        state._db.execute("UPDATE answers SET body = ?", (zlib.compress(bytes(65 * 1024 * 1024)),))
        assert state.load(URL) is None


def test_a_state_is_read_without_being_made(tmp_path):
    with open_state(tmp_path / "kept") as state:
        state.save_run(record("r"))
    with read_state(tmp_path / "kept") as state:
        assert state.load_run() == record("r")
    with pytest.raises(InputError, match="cannot be read"), read_state(tmp_path / "none"):
        pass
    assert not (tmp_path / "none").exists()


def test_a_run_that_cannot_be_kept_costs_no_report(tmp_path, caplog):
    with open_state(tmp_path) as state:
        state._db.execute("PRAGMA query_only = ON")
        state.keep_audit(finished(complete=True), record("r"))
        state.note(error_at(NOW))
    assert "cannot be kept" in caplog.text
