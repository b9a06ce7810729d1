"""Where reports go: whole files or none, over no input, into pipes that may have gone."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys

import pytest
from tests.specimen import SPECIMEN

from citecheck.cli.files import names_same_file, write_file
from citecheck.errors import InputError
from citecheck.findings import find
from citecheck.report import RENDERERS, render

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="files of POSIX")


@pytest.fixture
def stored(tmp_path) -> None:
    """The specimen as a JSON report in the folder."""
    (tmp_path / "run.json").write_text(render("json", SPECIMEN, find(SPECIMEN)), "utf-8")


def shell(folder, command: str, **environ: str) -> subprocess.CompletedProcess[str]:
    """A line of a shell in which `citecheck` is the program.

    No bytecode is written: under a limit of file sizes it would be half of it.
    """
    program = f"{sys.executable} -m citecheck"
    return subprocess.run(
        ["bash", "-c", command.replace("citecheck", program)],
        cwd=folder,
        env={"PATH": os.environ["PATH"], "PYTHONDONTWRITEBYTECODE": "1"} | environ,
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )


# --- files ----------------------------------------------------------------------------------


def test_a_file_that_cannot_be_written_stays_as_it_was(tmp_path):
    path = tmp_path / "report.json"
    path.write_text("old")
    path.with_name("folder").mkdir()
    with pytest.raises(InputError, match="cannot be written"):
        write_file(path.with_name("folder"), "new")
    assert path.read_text() == "old"
    assert sorted(each.name for each in tmp_path.iterdir()) == ["folder", "report.json"]


@POSIX
def test_a_full_disk_leaves_the_old_file_whole_and_nothing_beside_it(tmp_path, stored):
    (tmp_path / "out.json").write_text("old")
    done = shell(tmp_path, "ulimit -f 4; citecheck report run.json -q -o out.json -o no.csv")
    assert done.returncode == 2
    assert done.stderr == "citecheck: out.json: cannot be written: File too large\n"
    assert done.stdout.startswith("11 errors")
    assert (tmp_path / "out.json").read_text() == "old"
    assert sorted(each.name for each in tmp_path.iterdir()) == ["no.csv", "out.json", "run.json"]


@POSIX
def test_a_new_file_has_the_usual_mode_and_an_old_one_keeps_its_own(tmp_path):
    old, new = tmp_path / "old.md", tmp_path / "new.md"
    old.touch()
    old.chmod(0o640)
    before = os.umask(0o027)
    try:
        write_file(old, "text")
        write_file(new, "text")
    finally:
        os.umask(before)
    assert [stat.S_IMODE(path.stat().st_mode) for path in (old, new)] == [0o640, 0o640]


@POSIX
def test_a_link_stays_a_link(tmp_path):
    link, target = tmp_path / "latest.md", tmp_path / "real.md"
    link.symlink_to("real.md")
    write_file(link, "text")
    assert link.is_symlink()
    assert target.read_text() == "text"


@POSIX
def test_a_pipe_is_written_to_when_somebody_reads_it_and_stays_a_pipe(tmp_path):
    pipe = tmp_path / "pipe.md"
    os.mkfifo(pipe)
    with pytest.raises(InputError, match="cannot be written: nobody reads it"):
        write_file(pipe, "text")
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    write_file(pipe, "text")
    assert os.read(reader, 10) == b"text"
    os.close(reader)
    assert pipe.is_fifo()


def test_a_name_as_long_as_a_name_may_be_is_written(tmp_path):
    path = tmp_path / f"{'x' * 250}.json"
    write_file(path, "text")
    assert path.read_text() == "text"


def test_two_names_of_one_file_are_known_whether_it_is_there_or_not(tmp_path):
    assert names_same_file(tmp_path / "a" / ".." / "b", tmp_path / "b")
    assert not names_same_file(tmp_path / "a", tmp_path / "b")


# --- what is refused ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("audit", "-o", "./claims.csv"), "'claims.csv' is read by this command"),
        (("audit", "-o", "sources.csv"), "'sources.csv' is read by this command"),
        (("audit", "-o", "table.md", "--sources", "table.md"), "is read by this command"),
        (("export", "sources.csv"), "'sources.csv' is read by this command"),
        (("report", "run.json", "-o", "run.json"), "'run.json' is read by this command"),
        (("report", "run.json", "-o", "none/x.json"), "no such folder as 'none': make it first"),
        (("report", "run.json", "-o", "folder.json"), "is a folder: name a file in it"),
        (("report", "run.json", "-o", "x"), "the format follows the ending"),
        (("report", "run.json", "-o", ".json"), "the format follows the ending"),
        (("report", "run.json", "-o", ""), "the format follows the ending"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else None,
)
def test_an_output_that_cannot_be_is_refused_before_any_work(
    run, paper, stored, tmp_path, arguments, words
):
    paper("1,http://127.0.0.1:65534/\n")
    (tmp_path / "table.md").write_text("source_id,url\n")
    (tmp_path / "folder.json").mkdir()
    before = {path: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()}
    done = run(*arguments)
    assert (done.code, done.out) == (2, "")
    assert words in done.err
    assert {path: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()} == before


def test_the_authors_own_copy_is_not_written_over(run, tmp_path):
    (tmp_path / "copy.html").write_text("<p>It rained for 40 days.</p>")
    (tmp_path / "sources.csv").write_text("source_id,url,file\n1,,copy.html\n")
    (tmp_path / "claims.csv").write_text("claim_id,claim,source_ids\nc1,It rained 40 days.,1\n")
    done = run("audit", "--no-wayback", "-o", "a.json", "-o", "./copy.html")
    assert done.code == 2
    assert "'copy.html' is read by this command" in done.err
    assert (tmp_path / "copy.html").read_text().startswith("<p>")


def test_what_can_be_written_is_though_another_file_cannot(run, stored, tmp_path, monkeypatch):
    monkeypatch.setattr("citecheck.cli.outputs.check_place", lambda path, option: None)
    (tmp_path / "folder.md").mkdir()
    done = run("report", "run.json", "-q", "-o", "folder.md", "-o", "good.csv")
    assert done.code == 2
    assert done.err.startswith("citecheck: folder.md: cannot be written")
    assert done.out.startswith("11 errors")
    assert (tmp_path / "good.csv").exists()


@pytest.mark.parametrize(
    "name", ["-x.json", "a b.md", "ж.html", "x\x1b[31m.xml", "::error::.sarif"]
)
def test_odd_names_are_written(run, stored, tmp_path, name):
    assert run("report", "run.json", "-q", f"--output={name}").code == 0
    assert (tmp_path / name).exists()


# --- standard output ------------------------------------------------------------------------


@POSIX
@pytest.mark.parametrize("name", RENDERERS)
def test_a_reader_that_has_seen_enough_is_no_error(tmp_path, stored, name):
    line = f"citecheck report run.json -v --format {name} | head -c 1 > /dev/null; echo ${{PIPESTATUS[0]}}"
    done = shell(tmp_path, line)
    assert (done.stdout, done.stderr) == ("0\n", "")


@POSIX
def test_a_full_standard_output_is_one_message(tmp_path, stored):
    done = shell(tmp_path, "citecheck report run.json > /dev/full")
    assert done.returncode == 2
    assert done.stderr == (
        "citecheck: standard output: cannot be written: No space left on device\n"
    )


@POSIX
@pytest.mark.parametrize(
    ("line", "code", "words"),
    [
        ("citecheck --help > /dev/full", 2, "cannot go on: No space left on device"),
        ("citecheck --version > /dev/full", 2, "cannot go on: No space left on device"),
        ("citecheck report run.json >&-", 2, "standard output: cannot be written: it is closed"),
        ("citecheck report run.json >&- 2>&- <&-", 2, ""),
        ("citecheck report run.json 2>&-", 0, ""),
        ("citecheck report run.json <&-", 0, ""),
        ("citecheck report none 2> /dev/full", 2, ""),
        ("citecheck --help >&-", 0, ""),
        ("citecheck demo -q 2>&-", 0, ""),
        ("citecheck --help | head -1; exit ${PIPESTATUS[0]}", 0, ""),
        ("mkdir gone; cd gone; rmdir ../gone; citecheck report ../run.json", 0, ""),
        ("mkdir gone; cd gone; rmdir ../gone; citecheck demo -o x.md", 2, "'x.md' cannot be"),
        ("mkdir gone; cd gone; rmdir ../gone; citecheck audit", 2, "sources.csv: no such file"),
    ],
)
def test_streams_and_folders_that_are_gone_are_one_message_at_most(
    tmp_path, stored, line, code, words
):
    done = shell(tmp_path, line, PYTHONPATH=os.pathsep.join(sys.path))
    assert done.returncode == code, done.stderr
    assert words in done.stderr
    assert done.stderr.count("\n") == bool(words)


@POSIX
@pytest.mark.parametrize(
    "environ",
    [
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"PYTHONIOENCODING": "ascii:strict"},
        {"PYTHONIOENCODING": "cp1252"},
    ],
    ids=lambda environ: next(iter(environ.values())),
)
def test_no_locale_keeps_a_report_or_a_message_from_being_told(tmp_path, stored, environ):
    line = " && ".join(
        f"citecheck report run.json -v --format {name}" for name in ("terminal", "csv")
    )
    done = shell(tmp_path, f"{line}; citecheck report žš.json", **environ)
    assert "“" in done.stdout
    assert "source_id,url,status" in done.stdout
    assert done.stderr.startswith("citecheck: ")
    assert done.stderr.count("\n") == 1


@POSIX
def test_the_table_can_be_named_dev_stdout(tmp_path, stored):
    (tmp_path / "claims.csv").write_text("claim_id,claim,source_ids\n")
    (tmp_path / "sources.csv").write_text("source_id,url\n1,http://127.0.0.1:65534/\n")
    audit = "citecheck audit -q --allow-private --retries 0 --no-wayback"
    done = shell(tmp_path, f"{audit} && citecheck export /dev/stdout | cat && ls -l /dev/stdout")
    assert "source_id,url,status" in done.stdout
    assert "/dev/stdout ->" in done.stdout


@POSIX
@pytest.mark.parametrize(
    ("environ", "option", "colored"),
    [
        ({"TERM": "xterm"}, "auto", True),
        ({"TERM": "xterm", "NO_COLOR": "1"}, "auto", False),
        ({"TERM": "dumb"}, "auto", False),
        ({"TERM": "dumb", "NO_COLOR": "1"}, "always", True),
        ({"TERM": "xterm"}, "never", False),
        ({"TERM": "xterm", "COLUMNS": "1"}, "never", False),
        ({"TERM": "xterm", "COLUMNS": "0"}, "never", False),
        ({"TERM": "xterm", "COLUMNS": "abc"}, "never", False),
    ],
    ids=lambda value: " ".join(value.values()) if isinstance(value, dict) else None,
)
def test_colour_is_for_terminals_that_know_it(tmp_path, stored, environ, option, colored):
    ours, its = os.openpty()
    done = subprocess.Popen(
        [sys.executable, "-m", "citecheck", "report", "run.json", "-q", "--color", option],
        cwd=tmp_path,
        env={"PATH": os.environ["PATH"]} | environ,
        stdout=its,
    )
    os.close(its)
    shown = os.read(ours, 4096)
    assert done.wait() == 0
    os.close(ours)
    assert (b"\x1b[" in shown) == colored


# --- a report read again --------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    ["[" * 100_000, '{"a":' * 100_000, "1" * 5_000, "\ufeff{}", "nothing", '{"schema": 1}'],
    ids=lambda text: text[:8],
)
def test_a_file_that_is_no_report_is_one_message(run, tmp_path, text):
    (tmp_path / "x.json").write_text(text, "utf-8")
    done = run("report", "x.json")
    assert (done.code, done.out) == (2, "")
    assert done.err.count("\n") == 1


def test_hostile_text_of_a_stored_report_is_not_obeyed(run, stored, tmp_path):
    record = json.loads((tmp_path / "run.json").read_text("utf-8"))
    record["findings"][0]["message"] = "\x1b[2J\n::error::boom"
    (tmp_path / "run.json").write_text(json.dumps(record))
    done = run("report", "run.json")
    assert "\x1b" not in done.out
    assert "\n::" not in done.out
