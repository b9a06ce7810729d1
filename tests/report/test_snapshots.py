"""Whole reports of the specimen, compared with the files in `snapshots/`.

After a change that is meant, write them anew and read the difference before committing:

    .venv/bin/python -m tests.report.test_snapshots
"""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.specimen import EMPTY, SOUND, SPECIMEN

from citecheck.findings import find
from citecheck.report import RenderOptions, render

FOLDER = Path(__file__).parent / "snapshots"
KNOWN = frozenset({find(SPECIMEN)[0].fingerprint})
SNAPSHOTS = {
    "terminal-80.txt": ("terminal", SPECIMEN, RenderOptions(width=80)),
    "terminal-200.txt": ("terminal", SPECIMEN, RenderOptions(width=200)),
    "terminal-verbose.txt": ("terminal", SPECIMEN, RenderOptions(width=80, verbose=True)),
    "terminal-color.txt": ("terminal", SPECIMEN, RenderOptions(width=80, color=True)),
    "terminal-quiet.txt": ("terminal", SPECIMEN, RenderOptions(quiet=True, known=KNOWN)),
    "terminal-sound.txt": ("terminal", SOUND, RenderOptions(width=80)),
    "terminal-empty.txt": ("terminal", EMPTY, RenderOptions(width=80)),
    "report.json": ("json", SPECIMEN, RenderOptions()),
    "report.csv": ("csv", SPECIMEN, RenderOptions()),
    "report.md": ("markdown", SPECIMEN, RenderOptions(known=KNOWN)),
    "report.html": ("html", SPECIMEN, RenderOptions(known=KNOWN)),
    "report.xml": ("junit", SPECIMEN, RenderOptions()),
    "report.sarif": ("sarif", SPECIMEN, RenderOptions(known=KNOWN)),
    "report.github.txt": ("github", SPECIMEN, RenderOptions(known=KNOWN)),
}


def rendered(name: str) -> bytes:
    form, audit, options = SNAPSHOTS[name]
    return render(form, audit, find(audit), options).encode("utf-8")


@pytest.mark.parametrize("name", SNAPSHOTS)
def test_a_report_looks_as_it_did(name):
    expected = (FOLDER / name).read_bytes().decode("utf-8")
    assert rendered(name).decode("utf-8") == expected


def test_there_is_no_snapshot_without_a_report():
    assert {path.name for path in FOLDER.iterdir()} == set(SNAPSHOTS)


if __name__ == "__main__":
    for each in SNAPSHOTS:
        (FOLDER / each).write_bytes(rendered(each))
