"""How HTML becomes blocks: what is kept, where text is parted, what each part is called."""

from __future__ import annotations

import pytest

from citecheck.formats import html
from citecheck.model import Block, BlockLabel

PROSE = (
    "The ferries of the northern strait carried 2.3 million passengers last year, a fifth more. "
    * 2
)


def texts(markup):
    return [block.text for block in html.read_markup(markup).blocks]


def labels(markup):
    return {block.text: block.label for block in html.read_markup(markup).blocks}


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        pytest.param("<p>un<b>brok</b>en <i>words</i></p>", ["unbroken words"], id="inline tags break no word"),
        pytest.param("<p>one</p><p>two</p>", ["one", "two"], id="paragraphs are parted"),
        pytest.param("one<div>two</div>three", ["one", "two", "three"], id="blocks part bare text"),
        pytest.param("<p>one<br>two</p>", ["one two"], id="br parts words"),
        pytest.param("one<br><br>two", ["one", "two"], id="two br part paragraphs"),
        pytest.param("<ul><li><span>one</span></li><li>two</li></ul>", ["one", "two"], id="list items in spans"),
        pytest.param("<p>  much \n\t space\u00a0here </p>", ["much space here"], id="white space is folded"),
        pytest.param("<pre>a\nb\n\nc</pre>", ["a b", "c"], id="an empty line parts preformatted text"),
        pytest.param("<p>a<x-note>b</x-note>c</p>", ["a b c"], id="custom elements part words"),
        pytest.param("<select><option>a<option>b</select>", ["a", "b"], id="options are parted"),
        pytest.param("<script>x</script><style>y</style><template>z</template>kept", ["kept"], id="only code is dropped"),
        pytest.param("<p hidden>hidden</p><p style='display:none'>too</p>", ["hidden", "too"], id="hidden text is kept"),
        pytest.param("<p>Rente<sup>4</sup> of 12.4<sup>2</sup>, 3 m<sup>2</sup></p>", ["Rente⁴ of 12.4², 3 m²"], id="raised digits"),
        pytest.param("<p>the 1<sup>st</sup></p>", ["the 1st"], id="raised letters"),
        pytest.param("a &amp; b &mdash; c", ["a & b — c"], id="entities"),
    ],
)  # fmt: skip
def test_text_is_parted_where_a_reader_sees_a_break(markup, expected):
    assert texts(markup) == expected


def test_a_row_of_data_is_one_block_with_its_cells_parted_by_tabs():
    markup = "<table><tr><th>Year<th>Boats<tr><td>2011<td>41</table>"

    assert html.read_markup(markup).blocks == (
        Block("Year\tBoats", BlockLabel.TABLE),
        Block("2011\t41", BlockLabel.TABLE),
    )


def test_a_table_that_lays_out_a_page_keeps_its_cells_apart():
    markup = f"<table><tr><td><p>Menu</p><p>Home</p></td><td><p>{PROSE}</p><p>More.</p></td></tr></table>"

    assert texts(markup) == ["Menu", "Home", PROSE.strip(), "More."]


def test_a_table_inside_a_cell_is_read_too():
    markup = "<table><tr><td>Head<table><tr><td>2011<td>41</table></td></tr></table>"

    assert texts(markup) == ["Head", "2011\t41"]


@pytest.mark.parametrize(
    ("markup", "label"),
    [
        ("<nav>{}</nav>", BlockLabel.NAVIGATION),
        ("<div role=navigation>{}</div>", BlockLabel.NAVIGATION),
        ("<div class='box sidebar'>{}</div>", BlockLabel.ASIDE),
        ("<aside><h2>{}</h2></aside>", BlockLabel.ASIDE),
        ("<footer>{}</footer>", BlockLabel.FOOTER),
        ("<ol id=comments><li>{}</li></ol>", BlockLabel.COMMENT),
        ("<h1>{}</h1>", BlockLabel.HEADING),
        ("<figure><figcaption>{}</figcaption></figure>", BlockLabel.CAPTION),
        ("<noscript>{}</noscript>", BlockLabel.DATA),
        ("<body class=sidebar><p>{}</p>", BlockLabel.MAIN),
        ("<div class=has-sidebar>{}</div>", BlockLabel.MAIN),
    ],
)
def test_a_block_is_called_what_its_container_is(markup, label):
    assert labels(f"<p>{PROSE}</p>" + markup.format("here"))["here"] is label


def test_text_outside_of_main_stands_beside_the_matter():
    found = labels(f"<p>Offer</p><main><p>{PROSE}</p></main>")

    assert found["Offer"] is BlockLabel.ASIDE
    assert found[PROSE.strip()] is BlockLabel.MAIN


def test_an_article_element_that_is_only_a_teaser_takes_nothing_from_the_real_text():
    assert labels(f"<p>{PROSE}</p><article>Read also</article>")[PROSE.strip()] is BlockLabel.MAIN


def test_a_run_of_links_is_a_menu_but_a_single_link_is_not():
    links = "".join(f"<li><a href=/{n}>Entry {n}</a></li>" for n in range(5))
    found = labels(f"<ul>{links}</ul><p>{PROSE}</p><p><a href=/x>Alone</a></p>")

    assert found["Entry 3"] is BlockLabel.NAVIGATION
    assert found["Alone"] is BlockLabel.MAIN


@pytest.mark.parametrize("container", ["<div class=menu>{}</div>", "<nav>{}"])
def test_labels_that_would_leave_a_page_without_matter_are_not_believed(container):
    assert labels(container.format(f"<p>{PROSE}</p>"))[PROSE.strip()] is BlockLabel.MAIN


def test_what_is_stated_but_not_shown_is_added_as_data_once():
    markup = (
        "<meta name=description content='Boats, counted.'>"
        '<script type="application/ld+json">{"@graph":[{"articleBody":"Hidden body."},'
        '{"description":"Shown text."}]}</script><p>Shown text.</p>'
    )

    assert labels(markup) == {
        "Shown text.": BlockLabel.MAIN,
        "Boats, counted.": BlockLabel.DATA,
        "Hidden body.": BlockLabel.DATA,
    }
