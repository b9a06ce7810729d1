from __future__ import annotations

import pytest
from tests.specimen import SPECIMEN

from citecheck.findings import find
from citecheck.report import RenderOptions, render


@pytest.fixture(scope="session")
def findings():
    return find(SPECIMEN)


@pytest.fixture(scope="session")
def report(findings):
    """The specimen in a format: report("terminal", width=80)."""

    def made(name: str, **options: object) -> str:
        return render(name, SPECIMEN, findings, RenderOptions(**options))

    return made
