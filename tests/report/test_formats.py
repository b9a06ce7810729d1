"""What every format promises, whatever the audit holds."""

from __future__ import annotations

import re
import unicodedata

import pytest
from tests.specimen import EMPTY, SECRET

from citecheck.report import FORMAT_OF_SUFFIX, RENDERERS, RenderOptions, render

FORMATS = pytest.mark.parametrize("name", RENDERERS)
ACTING = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
COMMAND = re.compile(r"^\s*::|##\[", re.MULTILINE)


@FORMATS
def test_nothing_in_a_report_acts_on_who_reads_it(report, name):
    shown = set(report(name, verbose=True)) - {"\n"}
    assert not [char for char in shown if unicodedata.category(char) in ACTING]


@pytest.mark.parametrize("name", sorted(set(RENDERERS) - {"github"}))
def test_no_line_of_a_report_is_a_command_to_a_ci_runner(report, name):
    assert not COMMAND.search(report(name, verbose=True))


@FORMATS
def test_no_report_holds_a_password(report, name):
    assert SECRET not in report(name, verbose=True)


@FORMATS
def test_every_report_is_utf8_and_ends_with_one_line_end(report, name):
    text = report(name)
    text.encode("utf-8")
    assert text.endswith("\n")
    assert not text.endswith("\n\n")


@FORMATS
def test_an_empty_audit_can_be_reported(name):
    assert render(name, EMPTY, ()).strip()


@FORMATS
def test_no_line_of_a_report_ends_in_blanks(report, name):
    assert not re.search(r"[ \t]$", report(name, verbose=True), re.MULTILINE)


def test_every_ending_has_a_format():
    assert set(FORMAT_OF_SUFFIX.values()) <= set(RENDERERS)


def test_colour_is_the_only_thing_that_colour_adds(report):
    colored = report("terminal", color=True, verbose=True)
    codes = re.findall(r"\x1b\[[0-9;]*m", colored)
    assert codes
    assert "\x1b" not in re.sub(r"\x1b\[[0-9;]*m", "", colored)


def test_the_environment_does_not_change_a_report(report, monkeypatch):
    plain, colored = report("terminal"), report("terminal", color=True)
    for name, value in {
        "NO_COLOR": "1",
        "COLUMNS": "33",
        "FORCE_COLOR": "1",
        "TERM": "dumb",
    }.items():
        monkeypatch.setenv(name, value)
    assert (report("terminal"), report("terminal", color=True)) == (plain, colored)


def test_options_have_defaults():
    assert RenderOptions() == RenderOptions(80, color=False, verbose=False, quiet=False)
