"""Draws the demo's report as an SVG picture, as a terminal of 100 columns shows it."""

from __future__ import annotations

import io
import re
import subprocess
import sys
from pathlib import Path

from rich.console import Console
from rich.text import Text

WIDTH = 100
# How much of the report the README shows; the rest is more of the same.
LINES = 60


def main(path: Path) -> None:
    """Write the picture to `path`."""
    command = [sys.executable, "-m", "citecheck", "demo", "--color", "always", "--no-progress"]
    report = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    shown = "\n".join(report.splitlines()[:LINES])
    console = Console(record=True, width=WIDTH, file=io.StringIO(), force_terminal=True)
    console.print(Text.from_ansi(f"$ citecheck demo\n{shown}"))
    svg = console.export_svg(title="citecheck demo", unique_id="citecheck")
    # the picture brings no font along: it is to be seen offline, and to call nobody
    path.write_text(re.sub(r"@font-face \{.*?\}\s*", "", svg, flags=re.DOTALL), "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
