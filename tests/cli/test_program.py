from __future__ import annotations

import subprocess
import sys

import pytest

from citecheck import __version__
from citecheck.cli.program import COMMANDS

HEAVY = ("httpx", "rich", "selectolax", "pypdfium2", "bs4", "rapidfuzz", "asyncio", "sqlite3")


def test_help_names_every_command_and_the_exit_codes(run):
    done = run("--help")
    assert done.code == 0
    assert all(name in done.out for name in COMMANDS)
    assert "Exit codes" in done.out


def test_help_imports_nothing_heavy():
    code = (
        "import sys\n"
        "from citecheck.cli import main\n"
        "try: main(['--help'])\n"
        f"except SystemExit: print([m for m in {HEAVY!r} if m in sys.modules], file=sys.stderr)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr.strip() == "[]"


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_with_its_options(run, command):
    done = run(command, "--help")
    assert done.code == 0
    assert f"Usage: citecheck {command}" in done.out


def test_the_version_is_told(run):
    assert __version__ in run("--version").out


@pytest.mark.parametrize(
    "arguments",
    [("nonsense",), ("audit", "--nonsense"), ("audit", "--color", "blue"), ("check",)],
    ids=" ".join,
)
def test_bad_usage_is_one_message_and_exit_2(run, arguments):
    done = run(*arguments)
    assert done.code == 2
    assert done.out == ""
    assert "Traceback" not in done.err
    assert "Error" in done.err


def test_a_closed_standard_output_is_said():
    done = subprocess.run(
        f"{sys.executable} -m citecheck demo -q >&-",
        shell=True,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert "standard output: cannot be written" in done.stderr


def test_python_m_is_the_same_program():
    done = subprocess.run(
        [sys.executable, "-m", "citecheck", "--version"], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == f"citecheck, version {__version__}"
