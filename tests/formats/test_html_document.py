"""What HTML says of itself: title, language, marks; and what it may not do to us."""

from __future__ import annotations

import time

import pytest

from citecheck.formats import html
from citecheck.formats.html import fallback
from citecheck.formats.html.blocks import MAX_BLOCKS
from citecheck.formats.html.guard import MAX_DEPTH, MAX_TAGS, bounded


def marks(markup):
    return html.read_markup(markup).marks


@pytest.mark.parametrize(
    ("markup", "title"),
    [
        pytest.param("<title> Tide \n tables </title><h1>Other</h1>", "Tide tables", id="title"),
        pytest.param("<title></title><meta property=og:title content=Tides><h1>O</h1>", "Tides", id="og:title"),
        pytest.param("<h1>Tide <b>tables</b></h1>", "Tide tables", id="h1"),
        pytest.param("<svg><title>icon</title></svg><p>x", None, id="the title of a drawing is none"),
    ],
)  # fmt: skip
def test_the_title_is_the_first_that_a_page_gives(markup, title):
    assert html.read_markup(markup).title == title


@pytest.mark.parametrize(
    ("markup", "language"),
    [
        ("<html lang=pt-BR>", "pt-BR"),
        ("<html xml:lang=de>", "de"),
        ("<meta http-equiv=Content-Language content=fr>", "fr"),
        ("<meta property=og:locale content=ru_RU>", "ru_RU"),
        ("<p>none", None),
    ],
)
def test_the_language_is_as_declared(markup, language):
    assert html.read_markup(markup).language == language


def test_marks_count_what_a_page_is_made_of():
    found = marks(
        "<body class='home error404' id=top><h1>One</h1><h2>Two</h2><h3>No</h3>"
        "<form action=/in><input type=PASSWORD></form><iframe src=/f></iframe>"
        "<script src=/a.js></script><script>var a = 1</script><a href=/>x</a><a>y</a>"
        "<link rel=canonical href=/c><meta name=description content=D><noscript>Turn on</noscript>"
    )

    assert found.headings == ("One", "Two")
    assert found.password_fields == 1
    assert found.forms == ("/in",)
    assert found.frames == ("/f",)
    assert found.scripts == ("/a.js", "var a = 1")
    assert {"home", "error404", "top"} <= set(found.ids)
    assert (found.links, found.canonical_url, found.description) == (1, "/c", "D")
    assert found.noscript == "Turn on"


@pytest.mark.parametrize(
    ("content", "seconds", "target"),
    [
        ("0; url=/new", 0.0, "/new"),
        ("5;URL='https://e.example/a'", 5.0, "https://e.example/a"),
        ("300", 300.0, None),
        ("soon", None, None),
    ],
)
def test_a_meta_refresh_is_taken_apart(content, seconds, target):
    found = marks(f'<meta http-equiv=refresh content="{content}">')

    assert (found.refresh_seconds, found.refresh_url) == (seconds, target)


@pytest.mark.parametrize(
    ("base", "target"),
    [
        ("/new/", "/new/page"),
        ("https://b.example/x/y", "https://b.example/x/page"),
        ("http://[", "page"),
    ],
)
def test_a_refresh_starts_from_the_base_of_its_page(base, target):
    found = marks(f'<base href="{base}"><meta http-equiv=refresh content="0;url=page">')

    assert found.refresh_url == target


@pytest.mark.parametrize(
    ("markup", "fields"),
    [
        ("<form><input type=password></form>", 1),
        ("<main><form><input type=password></form></main>", 1),
        ("<main>Text</main><div><input type=password></div>", 0),
        ("<nav><input type=password></nav>", 0),
        ("<div class=mod-login><input type=password></div>", 0),
        ("<div hidden><input type=password></div>", 0),
        ("<div hidden=until-found><input type=password></div>", 1),
    ],
)
def test_only_fields_in_the_matter_ask_for_a_password(markup, fields):
    assert marks(markup).password_fields == fields


@pytest.mark.parametrize(
    ("value", "paywall"), [("false", True), ('"False"', True), ("true", False), ('"yes"', False)]
)
def test_a_page_that_is_not_free_says_so_in_its_json(value, paywall):
    script = f'{{"@type":"NewsArticle","isAccessibleForFree":{value}}}'

    assert marks(f'<script type="application/ld+json">{script}</script>').paywall is paywall


@pytest.mark.parametrize("script", ["{", "[" * 50_000, '{"a": "b\nc"}', "null", "[1, [2]]"])
def test_broken_json_in_a_page_states_nothing_and_breaks_nothing(script):
    assert not marks(f'<p>x<script type="application/ld+json">{script}</script>').paywall


@pytest.mark.parametrize(
    "markup",
    [
        pytest.param("<div>" * 200_000 + "x", id="nested divs"),
        pytest.param("<div>" * 100_000 + "</div>" * 100_000, id="nested and closed"),
        pytest.param("<table><tr><td>" * 50_000, id="nested tables"),
        pytest.param("<x-y>" * 100_000, id="nested custom elements"),
        pytest.param("<p " + " ".join(f"a{n}=1" for n in range(100_000)) + ">x", id="attributes"),
        pytest.param(
            "<div>" + "".join(f"<b id={n}>" for n in range(2_000)) + "</div>" + "<p>x" * 5_000,
            id="formatting that is opened again in each paragraph",
        ),
        pytest.param(
            '<script type="application/ld+json">{"text":"'
            + r"a\n" * 300_000
            + '"}</script>'
            + "<p>b" * 20_000,
            id="stated paragraphs",
        ),
        pytest.param("<meta " * 300_000, id="open tags"),
        pytest.param("<p>" + "[" * 2_000_000, id="brackets"),
    ],
)
def test_a_bomb_is_read_in_bounded_time(markup):
    began = time.process_time()

    html.read_markup(markup)

    # without the guard each takes minutes; with it 0.2 s at most on a slow core
    assert time.process_time() - began < 5


def test_ordinary_markup_passes_the_guard_unchanged():
    page = (
        "<div>" * 50
        + "<p>x</p>" * 20_000
        + "</div>" * 50
        + "<script>"
        + "a b " * 9_000
        + "</script>"
    )

    assert bounded(page) == (page, None)


def test_a_page_that_is_too_deep_is_cut_there_and_keeps_what_came_before():
    document = html.read_markup(
        "<p>kept</p>" + "<p>y</p>" * 12_000 + "<div>" * (MAX_DEPTH + 500) + "lost"
    )

    assert document.blocks[0].text == "kept"
    assert document.blocks[-1].text == "y"


def test_closed_elements_of_xhtml_do_not_swallow_the_page():
    body = b"<?xml version='1.0'?><html><head><script src='a.js'/><title>T</title></head><body><p>x</p></body></html>"

    document = html.read_xhtml(body)

    assert (document.title, [block.text for block in document.blocks]) == ("T", ["x"])


def test_the_fallback_parts_blocks_and_keeps_words_as_the_reader_does():
    document = fallback.read_markup(
        "<title>T</title><p>un<b>brok</b>en</p><p>b<br>c</p><script>no</script>"
    )

    assert (document.title, [block.text for block in document.blocks]) == ("T", ["unbroken", "b c"])


@pytest.mark.parametrize(
    ("markup", "cut"),
    [
        pytest.param("<p>x</p>" * 9, None, id="an ordinary page"),
        pytest.param("<p>kept" + "<b>x</b>" * (MAX_TAGS // 2), "600,000 tags", id="too many tags"),
        pytest.param("<p>kept" + "<p>x" * MAX_BLOCKS, "200,000 paragraphs", id="too many blocks"),
        pytest.param(
            "<p>kept" + "<br>" * 20_000 + "<div>" * MAX_DEPTH * 2, "too deeply", id="too deep"
        ),
    ],
)
def test_a_page_of_which_only_the_beginning_is_read_says_so(markup, cut):
    document = html.read_markup(markup)

    assert str(cut) in str(document.cut)
    assert document.blocks[0].text.startswith(("kept", "x"))


def test_marks_that_no_page_has_so_many_or_long_of_are_cut_short():
    long = "x" * 200_000
    marks = html.read_markup(
        f"<meta name=description content={long}><body class={long}>"
        f"<form action={long}></form><iframe src={long}></iframe><script src={long}></script>"
        + "<form></form><iframe></iframe>"
        * 2_000
    ).marks

    texts = (marks.description, *marks.ids, *marks.forms, *marks.frames, *marks.scripts)
    assert max(map(len, texts)) == 50_000
    assert (len(marks.forms), len(marks.frames)) == (1_000, 1_000)
