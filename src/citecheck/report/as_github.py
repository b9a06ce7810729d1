"""Annotations for a GitHub Actions job: one workflow command a finding, then the verdict.

The only format whose lines are meant to be obeyed by a CI runner; nothing from outside can
begin one, because each finding is a single line that begins with our own command.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from citecheck.model import Audit, Finding, Severity
from citecheck.report.options import RenderOptions
from citecheck.report.phrases import verdict
from citecheck.text.cleaning import defuse_commands, harmless

COMMANDS: Mapping[Severity, str] = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.NOTE: "notice",
}
# The runner's own escapes: `toolkit/packages/core/src/command.ts`.
IN_MESSAGE = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
IN_PROPERTY = IN_MESSAGE | str.maketrans({":": "%3A", ",": "%2C"})


def render_github(audit: Audit, findings: Sequence[Finding], options: RenderOptions) -> str:
    """The workflow commands, one a line, and the verdict as a line of the log."""
    lines = [
        _annotation(finding) for finding in findings if finding.fingerprint not in options.known
    ]
    return "\n".join([*lines, verdict(audit, findings)]) + "\n"


def _annotation(finding: Finding) -> str:
    place = {"file": finding.location.file, "line": str(finding.location.line or 1)}
    place["title"] = f"{finding.rule} {finding.name}"
    properties = ",".join(f"{key}={_shown(text, IN_PROPERTY)}" for key, text in place.items())
    message = _shown(f"{finding.message}. {finding.suggestion}".rstrip(), IN_MESSAGE)
    return f"::{COMMANDS[finding.severity]} {properties}::{message}"


def _shown(text: str, escapes: Mapping[int, str]) -> str:
    return defuse_commands(harmless(text)).translate(escapes)
