"""What read_page promises whoever searches a page."""

from __future__ import annotations

import pytest

from citecheck.model import BlockLabel
from citecheck.page import read_page

PAGE = b"""<html lang=en-GB><title>Tides</title><nav>Home</nav><h1>Tide tables</h1>
<p>High water at <b>6.40</b>.</p></html>"""


def test_the_text_is_the_blocks_joined_by_newlines_and_each_span_points_at_its_block():
    page = read_page(PAGE, "text/html", "https://tides.example/")

    assert page.text == "Home\nTide tables\nHigh water at 6.40."
    assert [(page.text[span.start : span.end], span.label) for span in page.spans] == [
        ("Home", BlockLabel.NAVIGATION),
        ("Tide tables", BlockLabel.HEADING),
        ("High water at 6.40.", BlockLabel.MAIN),
    ]
    assert (page.title, page.language, page.url) == ("Tides", "en", "https://tides.example/")
    assert page.unreadable is None


@pytest.mark.parametrize(
    ("text", "declared", "language"),
    [
        ("The harbour is the oldest of the towns on the coast and it is open.", "", "en"),
        ("Der Hafen ist der älteste der Stadt und die Schiffe sind nicht mehr da.", "", "de"),
        ("Le port est le plus ancien de la ville et les bateaux sont dans la rade.", "", "fr"),
        ("Порт открыли в прошлом году, и корабли уже приходят.", "", "ru"),
        ("Порт відкрили минулого року, і кораблі вже приходять.", "", "uk"),
        ("Қалада жаңа порт ашылды, кемелер келе бастады.", "", "kk"),
        ("港口去年开放，船只已经开始进港了，市长在会上说，很好。", "", "zh"),
        ("港は昨年開かれ、船はもう入港している。市長はそう語った。", "", "ja"),
        ("افتتح الميناء في العام الماضي وبدأت السفن بالوصول.", "", "ar"),
        ("港口去年开放，船只已经开始进港了，市长在会上说，很好。", "en", "zh"),
        ("The harbour is the oldest of the towns on the coast and it is open.", "de", "de"),
        ("12 34", "", None),
    ],
)
def test_the_language_is_as_declared_unless_the_script_says_otherwise(text, declared, language):
    body = f"<html lang='{declared}'><p>{text}".encode()

    assert read_page(body, "text/html; charset=utf-8").language == language


@pytest.mark.parametrize(
    ("body", "content_type", "why"),
    [
        pytest.param(b"%PDF-1.4\n\0", "application/pdf", "broken", id="broken PDF"),
        pytest.param(b"\x89PNG\r\n", "image/png", "a picture, which", id="picture"),
        pytest.param(("<p>" + "Порт открыт. " * 20).encode("ascii", "replace"), "text/html", "question marks", id="question marks"),
        pytest.param(("<p>" + "Порт открыт. " * 20).encode().decode("cp1252", "replace").encode(), "text/html", "charset", id="mojibake"),
    ],
)  # fmt: skip
def test_a_body_whose_letters_are_lost_is_unreadable_and_says_why(body, content_type, why):
    page = read_page(body, content_type)

    assert why in (page.unreadable or "")


def test_an_article_that_quotes_question_marks_is_readable():
    body = "<p>Is it open????????? asked everybody, again and again, in the town by the sea." * 3

    assert read_page(body.encode(), "text/html").unreadable is None


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"\0" * 99,
        bytes(range(256)) * 50,
        b"<" * 9_999,
        b"<!doctype",
        b"\xff\xfe",
        b"%PDF-",
        b"\xef\xbb\xbf",
    ],
)
@pytest.mark.parametrize(
    "content_type",
    [
        None,
        "",
        "text/html; charset=zlib_codec",
        "application/pdf",
        "text/plain",
        "application/xhtml+xml",
    ],
)
def test_nothing_that_bytes_contain_raises(body, content_type):
    assert isinstance(read_page(body, content_type).text, str)


@pytest.mark.parametrize("kind", ["text/html", "image/png", "application/pdf", None])
def test_an_empty_body_is_read_and_holds_nothing(kind):
    page = read_page(b"", kind)
    assert (page.text, page.unreadable) == ("", None)
