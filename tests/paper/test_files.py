"""What may stand where a table is looked for, and where a source's own copy is."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from citecheck.errors import InputError
from citecheck.model import Source
from citecheck.paper import read_copy, read_paper
from citecheck.paper.copies import MAX_COPY
from citecheck.paper.files import MAX_TABLE

CLAIMS = "claim_id,claim,source_ids\n"
SOURCES = "source_id,url\n4,http://a.example/\n"


@pytest.fixture
def folder(tmp_path, monkeypatch) -> Path:
    """A folder with two good tables, two levels down."""
    path = tmp_path / "paper" / "tables"
    path.mkdir(parents=True)
    (path / "claims.csv").write_text(CLAIMS)
    (path / "sources.csv").write_text(SOURCES)
    monkeypatch.chdir(path)
    return path


def message_of(claims: str, sources: str) -> str:
    with pytest.raises(InputError) as caught:
        read_paper(Path(claims), Path(sources))
    return str(caught.value)


def grow(path: Path, size: int) -> None:
    """A file that holds nothing, and so needs no room."""
    with path.open("wb") as file:
        file.truncate(size)


ODD = {
    "a folder": (Path.mkdir, "is a folder"),
    "a pipe": (os.mkfifo, "is a pipe"),
    "a loop of links": (lambda path: path.symlink_to(path.name), "symbolic links"),
    "a link to nothing": (lambda path: path.symlink_to("nothing"), "no such file"),
    "a link to a device": (lambda path: path.symlink_to("/dev/zero"), "is a device"),
    "a huge file": (lambda path: grow(path, MAX_TABLE + 1), "256 MiB"),
    "nothing": (lambda _: None, "no such file: name the table of sources with --sources"),
}


@pytest.mark.parametrize(("make", "words"), ODD.values(), ids=ODD)
def test_what_is_no_file_is_said_to_be_what_it_is(folder, make, words):
    make(folder / "odd.csv")
    message = message_of("claims.csv", "odd.csv")
    assert message.startswith("odd.csv: ")
    assert words in message


@pytest.mark.parametrize(
    ("name", "words"),
    [
        pytest.param("-", "standard input is not read", id="a dash"),
        pytest.param("sources.csv/x", "cannot be read: Not a directory", id="below a file"),
        pytest.param("x" * 300, "cannot be read: File name too long", id="too long a name"),
        pytest.param("a\0b", "cannot be read: ", id="a NUL"),
    ],
)
def test_a_name_that_no_file_has_is_no_traceback(folder, name, words):
    assert words in message_of("claims.csv", name)


def test_one_file_for_both_tables_is_said_so(folder):
    (folder / "link.csv").symlink_to("sources.csv")
    assert "both the claims and the sources" in message_of("sources.csv", "sources.csv")
    assert "both the claims and the sources" in message_of("link.csv", "sources.csv")


def test_a_table_may_be_a_link(folder):
    (folder / "link.csv").symlink_to("sources.csv")
    assert len(read_paper(Path("claims.csv"), Path("link.csv")).sources) == 1


def with_copy(folder: Path, name: str) -> None:
    cell = '"' + name.replace('"', '""') + '"'
    (folder / "sources.csv").write_text(f"source_id,url,file\n1,,\n4,,{cell}\n")


@pytest.mark.parametrize(
    ("name", "words"),
    [
        pytest.param("none.pdf", "no such file beside the sources", id="missing"),
        pytest.param("copies", "no file but a folder", id="a folder"),
        pytest.param(".", "no file but a folder", id="this folder"),
        pytest.param("/etc/passwd", "outside the folder", id="absolute"),
        pytest.param("../secret.txt", "outside the folder", id="above"),
        pytest.param("copies/../../secret.txt", "outside the folder", id="above by a detour"),
        pytest.param("out.txt", "outside the folder", id="a link that leads out"),
        pytest.param("device", "outside the folder", id="a link to a device"),
        pytest.param("loop", "cannot be read", id="a loop of links"),
        pytest.param("pipe", "no file but", id="a pipe"),
        pytest.param("huge.pdf", "over 64 MiB", id="huge"),
        pytest.param("x" * 300, "cannot be read", id="too long a name"),
        pytest.param("~/x.pdf", "no such file", id="a home"),
    ],
)
def test_a_copy_that_must_not_or_cannot_be_read_is_named_before_the_audit(folder, name, words):
    (folder / "copies").mkdir()
    (folder.parent / "secret.txt").write_text("secret")
    (folder / "out.txt").symlink_to("../secret.txt")
    (folder / "device").symlink_to("/dev/zero")
    (folder / "loop").symlink_to("loop")
    os.mkfifo(folder / "pipe")
    grow(folder / "huge.pdf", MAX_COPY + 1)
    with_copy(folder, name)
    message = message_of("claims.csv", "sources.csv")
    assert message.startswith("sources.csv, line 3, column file: ")
    assert words in message
    with pytest.raises(InputError, match=r"line 3, column file"):
        read_copy(Source("4", file=name, line=3), "sources.csv")


@pytest.mark.parametrize("name", ["a.txt", "copies/a.txt", "./copies/../a.txt", "link.txt"])
def test_a_copy_within_the_folder_is_read(folder, name):
    (folder / "copies").mkdir()
    (folder / "copies" / "a.txt").write_text("It rained.")
    (folder / "a.txt").write_text("It rained.")
    (folder / "link.txt").symlink_to("copies/a.txt")
    with_copy(folder, name)
    source = read_paper(Path("claims.csv"), Path("sources.csv")).sources[1]
    assert read_copy(source, "sources.csv")[0] == b"It rained."
