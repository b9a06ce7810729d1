"""Odd values of every option of every command: the right thing, or one clear message."""

from __future__ import annotations

import os

import pytest
from tests.specimen import SPECIMEN

from citecheck.findings import find
from citecheck.report import render

LONG = "x" * 300  # no file may have such a name
HUGE = "y" * 100_000  # hardly more can stand on a command line
QUICK = ("--no-wayback", "--no-progress", "--retries", "0")


@pytest.fixture
def folder(paper, tmp_path):
    """A paper, a stored report, a folder, and a pipe that nobody writes to or reads."""
    paper("1,http://127.0.0.1:65534/\n")
    (tmp_path / "run.json").write_text(render("json", SPECIMEN, find(SPECIMEN)), "utf-8")
    (tmp_path / "folder.json").mkdir()
    (tmp_path / "empty.json").touch()
    os.mkfifo(tmp_path / "pipe.json")
    return tmp_path


def refused(done, words: str) -> None:
    """One message that begins with our name, or as click begins it, and exit code 2."""
    assert (done.code, done.out) == (2, "")
    assert words in done.err
    assert done.err.startswith(("citecheck: ", "Usage: ", "Error: "))
    assert len(done.err) < 2000
    assert "Traceback" not in done.err


OUTPUTS = [
    (("--format", ""), "--format: '' is no format: choose terminal"),
    (("--format", "JSON"), "--format: 'JSON' is no format"),
    (("--format", "\x1b[31m"), "is no format"),
    (("--format", HUGE), "is no format"),
    (("--format", "json", "--format", "nan"), "'nan' is no format"),
    (("--output", ""), "the format follows the ending"),
    (("--output", "/dev/null"), "the format follows the ending"),
    (("--output", f"{LONG}.json"), "cannot be written: File name too long"),
    (("--output", f"{HUGE}.json"), "cannot be written: File name too long"),
    (("--output", f"{LONG}/x.json"), "File name too long"),
    (("--output", "folder.json"), "is a folder: name a file in it"),
    (("--output", "none/x.json"), "no such folder as 'none'"),
    (("--output", "run.json/x.json"), "no such folder as 'run.json'"),
    (("--output", "a.json", "--output", "./a.json"), "'a.json' is named twice"),
    (("--color", ""), "'--color'"),
    (("--color", "ALWAYS"), "'--color'"),
    (("--no-such-option",), "--no-such-option"),
    ((f"--{HUGE}",), "No such option"),
    (("--verbose=yes",), "--verbose"),
]
FILTERS = [
    (("--min-confidence", ""), "--min-confidence: '' cannot be read"),
    (("--min-confidence", "total"), "write high, medium, low"),
    (("--min-confidence", "0.5"), "--min-confidence"),
    (("--ignore", "CC999"), "--ignore: 'CC999' cannot be read"),
    (("--ignore", "error"), "--ignore"),
    (("--ignore", HUGE), "--ignore"),
    (("--ignore", "\u202e"), "--ignore"),
    (("--baseline", ""), "--baseline"),
    (("--baseline", "none.json"), "none.json: cannot be read: No such file"),
    (("--baseline", LONG), "File name too long"),
    (("--baseline", "folder.json"), "is a folder, and a JSON report is needed"),
    (("--baseline", "pipe.json"), "is a pipe, and a JSON report is needed"),
    (("--baseline", "/dev/zero"), "is a device, and a JSON report is needed"),
    (("--baseline", "empty.json"), "empty.json: is no JSON report"),
    (("--baseline", "sources.csv"), "sources.csv: is no JSON report"),
]
STATES = [
    (("--state", ""), "--state: '' cannot be read"),
    (("--state", "  "), "the name of a file or folder is needed"),
]
FETCHES = [
    (("--timeout", "nan"), "--timeout: 'nan' cannot be read"),
    (("--timeout", "-1"), "--timeout"),
    (("--timeout", "1e3"), "--timeout"),
    (("--retries", "1.5"), "--retries"),
    (("--retries", ""), "--retries"),
    (("--concurrency", "0"), "--concurrency"),
    (("--concurrency", HUGE), "--concurrency"),
    (("--per-host", "\u0661\u0660x"), "--per-host"),
    (("--wayback-url", "gopher://a.example/"), "--wayback-url"),
    (("--wayback-url", ""), "--wayback-url"),
    (("--user-agent", ""), "--user-agent"),
    (("--user-agent", "a\tb\x07"), "--user-agent"),
    (("--user-agent", HUGE), "--user-agent"),
    (("--header", ""), "--header"),
    (("--header", f"a.example:X={HUGE}"), "--header: the value cannot be read: it is over 6,000"),
    (("--allow-private=no",), "--allow-private"),
]
AUDITS = [
    (("--claims", ""), "--claims"),
    (("--claims", LONG), "File name too long"),
    (("--sources", "folder.json"), "folder.json: is a folder"),
    (("--sources", "pipe.json"), "pipe.json: is a pipe"),
    (("--sources", "claims.csv"), "claims.csv: "),
    (("--fail-on", ""), "--fail-on: '' cannot be read"),
    (("--fail-on", "never,error"), "never stands alone"),
    (("--fail-on", HUGE), "--fail-on"),
    (("--max-age", "inf"), "--max-age"),
    (("--max-age", "-1d"), "--max-age"),
    (("--exclude", ""), "--exclude"),
    (("--exclude", "("), "--exclude"),
    (("--accept", "4xx"), "--accept"),
    (("--accept", "nan"), "--accept"),
    (("--output", "sources.csv"), "is read by this command"),
    (("paper.md",), "unexpected extra argument"),
]
RUNS = [
    (("",), "RUN: the id of a run or a JSON report is needed"),
    (("  ",), "RUN: "),
    ((LONG,), "is stored here"),
    ((f"{LONG}.json",), "File name too long"),
    (("%",), "no run '%' is stored here"),
    (("none.json",), "none.json: cannot be read: No such file"),
    (("folder.json",), "is a folder, and a JSON report is needed"),
    (("pipe.json",), "is a pipe, and a JSON report is needed"),
    (("empty.json",), "empty.json: is no JSON report"),
    (("sources.csv",), "sources.csv: is no JSON report"),
    (("run.json", "run.json"), "unexpected extra argument"),
    (("run.json", "-o", "./run.json"), "is read by this command"),
]
EXPORTS = [
    (("",), "is a folder"),
    ((LONG,), "cannot be written: File name too long"),
    (("folder.json",), "folder.json"),
    (("none/x.csv",), "no such folder as 'none'"),
    (("claims.csv",), "is read by this command"),
    (("kept/state.sqlite", "--state", "kept"), "is read by this command"),
    (("citecheck.toml",), "is read by this command"),
    (("table.csv",), "no run is stored here"),
]
DEMOS = [
    (("--keep", ""), "--keep: the name of a folder is needed"),
    (("--keep", "run.json"), "run.json"),
    (("--keep", LONG), "File name too long"),
    (("--keep", "here", "-o", "x.json", "-o", "here/x.md"), "no such folder as 'here'"),
    (("--keep", ".", "-o", "sources.csv"), "is read by this command"),
]
CHECK = ("check", "http://127.0.0.1:65534/", *QUICK)
CASES = [
    (start, option, words)
    for start, tables in (
        (("audit", *QUICK), (OUTPUTS, FILTERS, STATES, FETCHES, AUDITS)),
        (("report",), (OUTPUTS, FILTERS, STATES, RUNS)),
        (("export",), (STATES, EXPORTS)),
        (("demo", "--no-progress"), (OUTPUTS, DEMOS)),
        (CHECK, (OUTPUTS, FETCHES)),
    )
    for table in tables
    for option, words in table
]


@pytest.mark.parametrize(
    ("start", "option", "words"),
    CASES,
    ids=[f"{start[0]} {ascii(' '.join(option))[1:-1][:60]}" for start, option, _ in CASES],
)
def test_an_odd_value_is_refused_in_one_message_before_any_work(run, folder, start, option, words):
    (folder / "kept").mkdir()
    (folder / "kept" / "state.sqlite").touch()
    before = sorted(path.name for path in folder.iterdir())
    refused(run(*start, *option), words)
    assert sorted(path.name for path in folder.iterdir()) == before


@pytest.mark.parametrize(
    "option",
    [
        ("--fail-on", "ERROR, cc403 "),
        ("--fail-on", "error", "--fail-on", "never"),
        ("--min-confidence", " High "),
        ("--ignore", ""),
        ("--ignore", "dead-link,CC101,CC101"),
        ("--exclude", "\udcff"),
        ("--exclude", "[[a]"),
        ("--exclude", HUGE),
        ("--accept", ""),
        ("--accept", "404,404", "--accept", "999"),
        ("--timeout", " 2 S"),
        ("--retries", "+1"),
        ("--max-age", "36500d"),
        ("--header", "a.example:X="),
        ("--state", LONG),
        ("--state", "/dev/null"),
        ("--quiet", "--verbose"),
        ("--output", "a.md", "--output", "b.md"),
        ("--format", "csv", "--format", "json"),
    ],
    ids=lambda option: ascii(" ".join(option))[:60],
)
def test_an_odd_value_that_means_something_is_taken(run, folder, option):
    done = run("audit", *QUICK, "--allow-private", *option)
    assert done.code in (0, 1), done.err
    assert done.out


# --- where a value came from ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "value", "words"),
    [
        ("fail-on", "'disaster'", "'disaster' cannot be read: there is no 'disaster'"),
        ("fail-on", "['error', 'disaster']", "there is no 'disaster'"),
        ("ignore", "'CC999'", "there is no 'cc999'"),
        ("min-confidence", "'total'", "is no confidence"),
        ("timeout", "'soon'", "'soon' cannot be read"),
        ("exclude", "'('", "no regular expression"),
    ],
)
@pytest.mark.parametrize("file", ["citecheck.toml", "pyproject.toml"])
@pytest.mark.parametrize("command", [("audit", *QUICK), ("report", "run.json"), CHECK])
def test_a_bad_setting_is_said_with_its_file(run, folder, command, file, key, value, words):
    heading = "[tool.citecheck]\n" if file == "pyproject.toml" else ""
    (folder / file).write_text(f"{heading}{key} = {value}\n")
    done = run(*command)
    refused(done, words)
    assert done.err.startswith(f"citecheck: {file}, {key}: ")


def test_a_bad_variable_is_said_with_its_name(run, folder, monkeypatch):
    monkeypatch.setenv("CITECHECK_FAIL_ON", "disaster")
    refused(run("audit", *QUICK), "CITECHECK_FAIL_ON: 'disaster' cannot be read")


def test_a_flag_beats_the_environment_which_beats_the_file(run, folder, monkeypatch):
    audit = ("audit", *QUICK, "--allow-private")
    (folder / "citecheck.toml").write_text("fail-on = 'warning'")
    assert run(*audit).code == 1
    monkeypatch.setenv("CITECHECK_FAIL_ON", "never")
    assert run(*audit).code == 0
    assert run(*audit, "--fail-on", "CC103").code == 1


def test_a_report_of_another_version_is_named(run, folder):
    (folder / "old.json").write_text('{"schema": "other/9"}')
    refused(run("report", "old.json"), "citecheck: old.json: this is no citecheck-report/1 report")


def test_an_expression_that_takes_for_ever_ends_in_a_message(run, paper):
    paper(f"1,http://a.example/{'a' * 3000}!\n")
    refused(run("audit", *QUICK, "--exclude", "(a+)+$"), "'(a+)+$' takes too long")
