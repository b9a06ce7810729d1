"""The report for programs: the record as JSON."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence

from citecheck.model import Audit, Finding
from citecheck.record import to_record
from citecheck.report.options import RenderOptions
from citecheck.text.cleaning import RUNNER_COMMAND, UNSAFE


def render_json(audit: Audit, findings: Sequence[Finding], options: RenderOptions) -> str:
    """The record as indented JSON, every character that acts or hides escaped: nothing is lost."""
    del options
    return write_json(to_record(audit, findings))


def write_json(value: object) -> str:
    """A value as JSON in which nothing acts on a terminal or on a CI runner."""
    written = json.dumps(value, ensure_ascii=False, indent=2)
    lines = (UNSAFE.sub(_escape, line) for line in written.split("\n"))
    return RUNNER_COMMAND.sub(r"\\u0023", "\n".join(lines)) + "\n"


def _escape(found: re.Match[str]) -> str:
    return json.dumps(found[0])[1:-1]
