"""What the PDF reader promises, on PDFs written by hand."""

from __future__ import annotations

import pytest
from tests.formats.pdf_fixture import make_pdf

from citecheck.errors import UnreadableError
from citecheck.formats import pdf
from citecheck.model import Block, BlockLabel

FERRY = [
    "The ferries of the northern strait carried over 2.3 million passen-",
    "gers last year, a fifth more than in the year before, and long-term",
    "plans foresee more.",
]


def texts(document):
    return [block.text for block in document.blocks]


def test_lines_are_joined_and_a_word_broken_at_the_end_of_a_line_is_mended():
    (text,) = texts(pdf.read(make_pdf([FERRY])))

    assert "2.3 million passengers last year" in text
    assert text.endswith("long-term plans foresee more.")


def test_a_hyphen_stays_where_the_text_elsewhere_has_the_word_with_one():
    page = [*FERRY[:1], "gers, and nobody in the port foresaw how much the long-", "term plans cost.",
            "The long-term plans are kept in the office of the harbour master."]  # fmt: skip

    assert "how much the long-term plans cost." in " ".join(texts(pdf.read(make_pdf([page]))))


def test_a_short_line_at_the_end_of_a_sentence_ends_the_paragraph():
    document = pdf.read(
        make_pdf([[*FERRY, "The second paragraph begins here and fills the line."]])
    )

    assert [text[:10] for text in texts(document)] == ["The ferrie", "The second"]


def test_running_heads_leave_the_flow_so_that_a_sentence_may_cross_a_page():
    pages = [
        ["Annual report 11", "The harbour master said in March that the winter months had held up"],
        ["Annual report 12", "well, and that the growth would last for at least two more years in"],
        ["Annual report 13", "the strait."],
    ]

    document = pdf.read(make_pdf(pages))

    assert texts(document)[0].endswith("had held up well, and that the growth would last for at "
                                       "least two more years in the strait.")  # fmt: skip
    assert document.blocks[-1] == Block("Annual report 11", BlockLabel.FOOTER)


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Fisheries report", "Fisheries report"),
        ("Microsoft Word - draft3.doc", None),
        ("wp-12.indd", None),
        ("untitled", None),
        (None, None),
    ],
)
def test_a_title_is_kept_when_a_person_wrote_it(title, expected):
    assert pdf.read(make_pdf([["text"]], title=title)).title == expected


@pytest.mark.parametrize(
    ("body", "why"),
    [
        pytest.param(make_pdf([["secret"]], encrypt=True), "password", id="locked"),
        pytest.param(make_pdf([["half"]])[:200], "broken", id="cut off"),
        pytest.param(make_pdf([[]]), "scan", id="no text"),
        pytest.param(b"%PDF-1.4\n\0\0\0", "broken", id="nonsense"),
    ],
)
def test_a_pdf_that_gives_no_text_says_why(body, why):
    with pytest.raises(UnreadableError, match=why):
        pdf.read(body)


def test_a_file_with_more_pages_than_are_read_says_so():
    document = pdf.read(make_pdf([["Tide tables."]] * 3_001))

    assert document.cut == "only its first 3,000 pages were read"
    assert pdf.read(make_pdf([["Tide tables."]])).cut is None


def test_a_file_that_takes_too_long_is_read_as_far_as_time_allows(monkeypatch):
    monkeypatch.setattr(pdf, "_MOST_SECONDS", -1.0)
    document = pdf.read(make_pdf([["Tide tables."], ["High water."]]))

    assert (texts(document), document.cut) == (["Tide tables."], "only its first 1 pages were read")
