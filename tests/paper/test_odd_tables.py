from __future__ import annotations

import pytest
from tests.paper.odd_tables import CASES, Case, Reads, Refused

from citecheck.cli import main
from citecheck.paper import read_paper

READ = [pytest.param(case, id=name) for name, case in CASES if isinstance(case.expected, Reads)]
REFUSED = [
    pytest.param(case, id=name) for name, case in CASES if isinstance(case.expected, Refused)
]


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A folder to work in; the case's two files are written there."""
    monkeypatch.chdir(tmp_path)

    def write(case: Case) -> None:
        for name, body in (("claims.csv", case.claims), ("sources.csv", case.sources)):
            (tmp_path / name).write_bytes(body if isinstance(body, bytes) else body.encode())

    return write


@pytest.mark.parametrize("case", READ)
def test_an_odd_table_is_read_right(folder, tmp_path, case):
    folder(case)
    paper = read_paper(tmp_path / "claims.csv", tmp_path / "sources.csv")
    expected = case.expected
    assert tuple((s.source_id, s.url) for s in paper.sources) == expected.sources
    assert tuple((c.claim_id, c.claim, c.source_ids) for c in paper.claims) == expected.claims
    lines = tuple(s.line for s in paper.sources), tuple(c.line for c in paper.claims)
    assert expected.source_lines in {None, lines[0]}
    assert expected.claim_lines in {None, lines[1]}


@pytest.mark.parametrize("case", REFUSED)
def test_a_bad_table_gets_one_message_and_exit_code_2(folder, capfd, case):
    folder(case)
    with pytest.raises(SystemExit) as ended:
        main(["audit", "--offline", "--no-wayback"])
    printed = capfd.readouterr()
    file, line, column, words = case.expected
    where = ", ".join(
        [file] + [f"line {line}"] * (line is not None) + [f"column {column}"] * (column is not None)
    )
    assert printed.err.startswith(f"citecheck: {where}: ")
    assert words in printed.err
    assert printed.err.count("\n") == 1
    assert len(printed.err) < 400
    assert (ended.value.code, printed.out) == (2, "")
