from __future__ import annotations

import pytest

from citecheck.errors import InputError
from citecheck.paper import read_paper

SOURCES = "source_id,url\n4,http://a.example/\n"
CLAIMS = "claim_id,claim,source_ids\nc1,It rained.,4\n"


@pytest.fixture
def files(tmp_path):
    """Writes the two files and reads them as a paper."""

    def read(claims: str | bytes = CLAIMS, sources: str | bytes = SOURCES):
        for name, content in (("claims.csv", claims), ("sources.csv", sources)):
            body = content if isinstance(content, bytes) else content.encode()
            (tmp_path / name).write_bytes(body)
        return read_paper(tmp_path / "claims.csv", tmp_path / "sources.csv")

    return read


@pytest.mark.parametrize(
    "sources",
    [
        pytest.param("source_id,url\r\n4,http://a.example/\r\n", id="crlf"),
        pytest.param("source_id;url\n4;http://a.example/\n", id="semicolons"),
        pytest.param("source_id\turl\n4\thttp://a.example/\n", id="tabs"),
        pytest.param("\ufeffsource_id,url\n4,http://a.example/\n".encode(), id="utf-8 with BOM"),
        pytest.param("source_id,url\n4,http://a.example/\n".encode("utf-16"), id="utf-16"),
        pytest.param(" Source_ID , URL \n4, http://a.example/ \n", id="blanks and capitals"),
        pytest.param("source_id,url,mood\n4,http://a.example/,good\n", id="an extra column"),
        pytest.param("source_id,url\n\n4,http://a.example/\n,\n\n", id="blank rows"),
        pytest.param('"source_id","url"\n"4","http://a.example/"\n', id="all quoted"),
        pytest.param("source_id,url\n4,http://a.example/", id="no last line end"),
    ],
)
def test_tables_are_read_as_spreadsheets_write_them(files, sources):
    paper = files(sources=sources)
    assert [(s.source_id, s.url) for s in paper.sources] == [("4", "http://a.example/")]


def test_a_row_knows_the_line_that_an_editor_shows(files):
    sources = 'source_id,url,citation\n1,http://a.example/,"two\nlines"\n2,http://b.example/,x\n'
    paper = files("claim_id,claim,source_ids\n\n\nc1,It rained.,1\n", sources)
    assert [source.line for source in paper.sources] == [2, 4]
    assert [claim.line for claim in paper.claims] == [4]


def test_a_claims_file_with_a_header_only_is_an_audit_of_liveness(files):
    assert files(claims="claim_id,claim,source_ids\n").claims == ()


BAD_SOURCES = [
    pytest.param("", 1, "source_id", "is empty", id="empty file"),
    pytest.param("id,url\n4,x\n", 1, "source_id", "lacks", id="no id column"),
    pytest.param("source_id,url,url\n4,x,y\n", 1, "url", "twice", id="column twice"),
    pytest.param("source_id,url\n,x\n", 2, "source_id", "blank", id="blank id"),
    pytest.param("source_id,url\n4,x\n4,y\n", 3, "source_id", "line 2", id="id twice"),
    pytest.param("source_id,url\n4,x,y,z\n", 2, None, "4 cells", id="too many cells"),
    pytest.param('source_id,url\n4,"x\n5,y\n', 2, "url", "left open", id="open quotation mark"),
    pytest.param(b"source_id,url\n4,caf\xe9\n", 2, None, "UTF-8", id="not UTF-8"),
    pytest.param(b"source_id,url\n4,\0\n", 2, None, "NUL", id="NUL"),
    pytest.param(
        "source_id,url,accessed\n4,x,30/07/2015\n", 2, "accessed", "2015-07-30", id="date"
    ),
    pytest.param("source_id,url,accessed\n4,x,20150730\n", 2, "accessed", "date", id="bare date"),
    pytest.param(
        "source_id,url,accessed\n4,x,2015-02-30\n", 2, "accessed", "date", id="no such day"
    ),
    pytest.param("source_id,url,published\n4,x,July\n", 2, "published", "year", id="published"),
    pytest.param("source_id,url,kind\n4,x,book\n", 2, "kind", "print", id="kind"),
]


@pytest.mark.parametrize(("sources", "row", "column", "words"), BAD_SOURCES)
def test_a_bad_sources_file_is_named_with_line_and_column(files, sources, row, column, words):
    with pytest.raises(InputError) as caught:
        files(sources=sources)
    error = caught.value
    assert (error.row, error.column) == (row, column)
    assert words in error.message
    assert error.path.endswith("sources.csv")


BAD_CLAIMS = [
    pytest.param(
        f"claim_id,claim,source_ids\nc1,{'x ' * 9000},4\n", 2, "claim", "sentence", id="long"
    ),
    pytest.param("claim_id,claim\nc1,x\n", 1, "source_ids", "lacks", id="no source_ids"),
    pytest.param("claim_id,claim,source_ids\nc1,,4\n", 2, "claim", "blank", id="blank claim"),
    pytest.param(
        "claim_id,claim,source_ids\nc1,x,9\n", 2, "source_ids", "'9'", id="unknown source"
    ),
    pytest.param('claim_id,claim,source_ids\nc1,x,"4,4"\n', 2, "source_ids", ";", id="commas"),
    pytest.param(
        "claim_id,claim,source_ids\nc1,x,4\nc1,y,4\n", 3, "claim_id", "line 2", id="twice"
    ),
    pytest.param("claim_id,claim,source_ids,link\nc1,x,4,no\n", 2, "link", "marker", id="link"),
]


@pytest.mark.parametrize(("claims", "row", "column", "words"), BAD_CLAIMS)
def test_a_bad_claims_file_is_named_with_line_and_column(files, claims, row, column, words):
    with pytest.raises(InputError) as caught:
        files(claims=claims)
    assert (caught.value.row, caught.value.column) == (row, column)
    assert words in caught.value.message
    assert caught.value.path.endswith("claims.csv")


def test_items_are_pinned_found_or_none(files):
    paper = files(
        "claim_id,claim,source_ids,figures,quotes\n"
        "c1,a,4,,\n"
        "c2,b,4,-,-\n"
        "c3,c,4,80% | 70%,one | other\n"
    )
    assert [(c.figures, c.quotes) for c in paper.claims] == [
        (None, None),
        ((), ()),
        (("80%", "70%"), ("one", "other")),
    ]


@pytest.mark.parametrize(
    ("figures", "quotes", "expected"),
    [
        pytest.param("5% | 6%", "a | b", (("5%", "6%"), ("a", "b")), id="bars between blanks"),
        pytest.param("5%|6%", "a|b", (("5%", "6%"), ("a|b",)), id="bars without blanks"),
        pytest.param("5% |", "| a |", (("5%",), ("a",)), id="bars at the ends"),
        pytest.param("5% | | 6%", "a | | b", (("5%", "6%"), ("a", "b")), id="nothing between"),
        pytest.param(" - ", "\u00a0", ((), None), id="none with blanks, and blanks alone"),
    ],
)
def test_bars_separate_items(files, figures, quotes, expected):
    row = f"c1,a,4,{figures},{quotes}\n"
    claim = files(f"claim_id,claim,source_ids,figures,quotes\n{row}").claims[0]
    assert (claim.figures, claim.quotes) == expected


def test_several_sources_keep_their_order_and_stand_once(files):
    sources = "source_id,url\n4,x\n9,y\n9b,z\n"
    paper = files("claim_id,claim,source_ids\nc1,a,9; 4;9;\n", sources)
    assert paper.claims[0].source_ids == ("9", "4")


def test_a_source_without_address_is_print_and_kinds_are_read_in_any_case(files):
    paper = files("claim_id,claim,source_ids\n", "source_id,url,kind\n1,,\n2,x,\n3,,NOTE\n")
    assert [source.kind for source in paper.sources] == ["print", "web", "note"]


def test_an_id_is_the_same_however_its_accents_are_written(files):
    sources = "source_id,url\nMüller,http://a.example/\n"
    paper = files("claim_id,claim,source_ids\nc1,It rained.,Mu\u0308ller\n", sources)
    assert paper.claims[0].source_ids == ("Müller",)
