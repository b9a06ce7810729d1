"""An audit and its findings in one of the report formats."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from citecheck.model import Audit, Finding
from citecheck.report.as_csv import render_csv
from citecheck.report.as_github import render_github
from citecheck.report.as_html import render_html
from citecheck.report.as_json import render_json
from citecheck.report.as_junit import render_junit
from citecheck.report.as_markdown import render_markdown
from citecheck.report.as_sarif import render_sarif
from citecheck.report.options import RenderOptions
from citecheck.report.terminal import render_terminal
from citecheck.text.cleaning import defuse_commands

__all__ = ["FORMAT_OF_SUFFIX", "RENDERERS", "RenderOptions", "render"]

Renderer = Callable[[Audit, Sequence[Finding], RenderOptions], str]

RENDERERS: Mapping[str, Renderer] = {
    "terminal": render_terminal,
    "json": render_json,
    "csv": render_csv,
    "markdown": render_markdown,
    "html": render_html,
    "junit": render_junit,
    "sarif": render_sarif,
    "github": render_github,
}
FORMAT_OF_SUFFIX: Mapping[str, str] = {
    ".json": "json",
    ".csv": "csv",
    ".md": "markdown",
    ".html": "html",
    ".xml": "junit",
    ".sarif": "sarif",
}
COMMANDING = frozenset({"github"})  # formats whose lines are commands to a CI runner


def render(
    name: str,
    audit: Audit,
    findings: Sequence[Finding],
    options: RenderOptions | None = None,
) -> str:
    """The report in the format `name`, a key of RENDERERS.

    No line of it is a command to a CI runner, but for the format that consists of commands.
    """
    text = RENDERERS[name](audit, findings, options or RenderOptions())
    return text if name in COMMANDING else defuse_commands(text)
