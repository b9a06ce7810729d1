from __future__ import annotations

from dataclasses import dataclass

import pytest

from citecheck.cli import main


@dataclass(frozen=True)
class Ran:
    code: int
    out: str
    err: str


@pytest.fixture
def run(tmp_path, monkeypatch, capsys):
    """The program in an empty folder with a clean environment; runs in this process."""
    monkeypatch.chdir(tmp_path)
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)

    def call(*arguments: str) -> Ran:
        with pytest.raises(SystemExit) as caught:
            main(list(arguments))
        captured = capsys.readouterr()
        return Ran(int(caught.value.code), captured.out, captured.err)

    return call


@pytest.fixture
def paper(tmp_path):
    """Writes the two CSV files into the folder."""

    def write(sources: str, claims: str = "") -> None:
        (tmp_path / "sources.csv").write_text("source_id,url\n" + sources, "utf-8")
        (tmp_path / "claims.csv").write_text("claim_id,claim,source_ids\n" + claims, "utf-8")

    return write
