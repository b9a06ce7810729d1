"""Standard error: every message is a line of ours that acts on nothing."""

from __future__ import annotations

import logging
import re

import click
import pytest
from tests.report.hostile_text import TEXTS

from citecheck.cli.messages import Spoken, in_short, say, say_usage

ACTING = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)
COMMAND = re.compile(r"^\s*::|##\[", re.MULTILINE)
SECRET = "http://ann:hunter2@a.example/"


@pytest.fixture
def told(capsys):
    return lambda: capsys.readouterr().err


@pytest.mark.parametrize("name", TEXTS)
def test_a_message_is_one_line_that_acts_on_nothing(told, name):
    say(f"{TEXTS[name]} cannot be read: {TEXTS[name]}")
    say_usage(click.UsageError(TEXTS[name]))
    first, *rest = told().split("\n")
    assert first.startswith("citecheck: ")
    assert not ACTING.search(first)
    assert not any(ACTING.search(line) or COMMAND.search(line) for line in rest)


def test_no_message_holds_a_password(told):
    say(f"cannot read {SECRET}")
    say_usage(click.UsageError(f"no such thing as {SECRET}"))
    error = ValueError(SECRET)
    record = logging.makeLogRecord({"msg": f"at {SECRET}", "exc_info": (ValueError, error, None)})
    Spoken().emit(record)
    assert in_short(error) == f"ValueError: {SECRET}"
    assert "hunter2" not in (shown := told())
    assert shown.count("\n") == 3
    assert "citecheck: at http://ann:***@a.example/: ValueError: http://ann:***@" in shown
    assert "Traceback" not in shown


@pytest.mark.parametrize(
    "arguments",
    [
        ("audit", "--claims", "x\x1b[31m\n::error::y.csv"),
        ("audit", "--no\x1b[31msuch"),
        ("\x1b]0;title\x07",),
        ("report", "\u202egpj.json"),
        ("report", "no\x1b[31msuch"),
        ("report", "--format", "\x1b[31m"),
        ("check", "\x1b[31m", "--accessed", "\x1b[31m"),
        ("audit", "--fail-on", "\x1b[31m"),
        ("audit", "--baseline", "\x1b[31m"),
        ("audit", "--timeout", "\x1b[31m"),
        ("audit", "-o", "\x1b[31m.json/x.json"),
    ],
    ids=ascii,
)
def test_an_argument_does_nothing_through_the_message_about_it(run, arguments):
    done = run(*arguments)
    assert done.code == 2
    assert not ACTING.search(done.err)
    assert not COMMAND.search(done.err)


@pytest.mark.parametrize(
    "name", ["csi-colour", "osc-title", "bidi-override", "command", "lone-high-surrogate"]
)
@pytest.mark.parametrize("column", ["source_id", "url", "accessed", "kind", "claim", "source_ids"])
def test_a_cell_does_nothing_through_the_message_about_it(run, tmp_path, column, name):
    cell = TEXTS[name].encode("utf-8", "replace").decode()
    rows = {"source_id": "1", "url": "http://127.0.0.1:65534/", "accessed": "", "kind": ""}
    claims = {"claim_id": "c1", "claim": "It has 4 legs.", "source_ids": "1"}
    rows |= {column: cell} if column in rows else {}
    claims |= {column: cell} if column in claims else {}
    for file, table in (("sources.csv", rows), ("claims.csv", claims)):
        quoted = ",".join('"' + value.replace('"', '""') + '"' for value in table.values())
        (tmp_path / file).write_text(f"{','.join(table)}\n{quoted}\n", "utf-8", newline="")
    done = run("audit", "--no-wayback", "--retries", "0")
    assert done.code in (2, 3)
    assert not ACTING.search(done.err)
    assert not COMMAND.search(done.err)
