"""The sample paper: its files fit together, and a reader's changes are kept."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from citecheck.demo import archive_site, site
from citecheck.demo.sample import PAPER, write_sample
from citecheck.errors import InputError
from citecheck.model import Claim, Source
from citecheck.paper import read_paper

SAMPLE = read_paper(PAPER / "claims.csv", PAPER / "sources.csv")
LINES = (PAPER / "paper.md").read_text(encoding="utf-8").split("\n")
MARK = re.compile(r"\[\^(\w+)\]")


def line_of(location: str | None) -> str:
    file, _, number = (location or "").partition(":")
    assert file == "paper.md"
    return LINES[int(number) - 1]


@pytest.mark.parametrize("claim", SAMPLE.claims, ids=lambda claim: claim.claim_id)
def test_a_claim_stands_where_it_says_with_the_marks_of_its_sources(claim: Claim) -> None:
    line = line_of(claim.location)
    assert MARK.sub("", line) == claim.claim
    assert MARK.findall(line) == list(claim.source_ids)


@pytest.mark.parametrize("source", SAMPLE.sources, ids=lambda source: source.source_id)
def test_a_source_is_the_note_that_it_says(source: Source) -> None:
    note = re.sub(r"[<>]", "", line_of(source.location))
    assert note == f"[^{source.source_id}]: {source.citation}"
    assert source.url is None or source.url in note


def test_notes_are_numbered_in_the_order_of_the_text() -> None:
    body = "\n".join(LINES).partition("## Notes")[0]
    marks = list(dict.fromkeys(MARK.findall(body)))
    assert marks == [str(number) for number in range(1, 26)]


def test_every_page_of_the_web_is_for_some_source() -> None:
    cited = {urlsplit(source.url).hostname for source in SAMPLE.sources if source.url}
    assert cited >= site.HOSTS | site.DESERTED


def test_every_capture_is_of_a_cited_page() -> None:
    assert set(archive_site.CAPTURES) <= {source.url for source in SAMPLE.sources}


def test_no_host_can_be_anybody_s() -> None:
    assert [host for host in site.HOSTS | site.DESERTED if not host.endswith(".example")] == []


def test_every_file_of_the_pages_is_served() -> None:
    bodies = {answer.body for answer in site.WEB.values() if isinstance(answer, site.Answer)}
    bodies |= {kept.answer.body for captures in archive_site.CAPTURES.values() for kept in captures}
    bodies.add(archive_site.NOT_ARCHIVED.body)
    unused = [
        path.name
        for path in site.PAGES.rglob("*.html")
        if path.read_bytes() not in bodies
        and path.read_text(encoding="utf-8").encode("windows-1251", "replace") not in bodies
    ]
    assert unused == []


def test_the_sample_is_written_whole(tmp_path: Path) -> None:
    write_sample(tmp_path / "new" / "folder")
    assert read_paper(
        tmp_path / "new" / "folder" / "claims.csv", tmp_path / "new" / "folder" / "sources.csv"
    ).claims == (SAMPLE.claims)
    written = {path.relative_to(tmp_path / "new" / "folder") for path in tmp_path.rglob("*.*")}
    assert written == {path.relative_to(PAPER) for path in PAPER.rglob("*.*")}


def test_files_that_exist_stay_as_they_are(tmp_path: Path) -> None:
    (tmp_path / "claims.csv").write_text("mine", encoding="utf-8")
    write_sample(tmp_path)
    assert (tmp_path / "claims.csv").read_text(encoding="utf-8") == "mine"
    assert (tmp_path / "sources.csv").exists()


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "copies").write_text("a file where a folder should be", encoding="utf-8")
    with pytest.raises(InputError, match=r"copies.*cannot be written"):
        write_sample(tmp_path)
