"""A quotation is the source's words or it is not; the explanation names what was changed."""

from __future__ import annotations

import pytest

from citecheck.match.quotation import match_quote
from citecheck.model import Confidence, ItemType, Page, Verdict
from citecheck.text.folding import fold

HARBOUR = (
    "The harbour board met on Tuesday.\n"
    "Its chairman, Ole Brandt, said the new pier would cost $4.5 million and open in 2021. "
    "“We don’t expect any further delay,” he told reporters, “but the storm season is not over.”\n"
    "About 12% of the old piles were found to be rotten, and the divers could not reach the rest. "
    "The temperature of the basin fell to −5 °C.\n"
    "Work on the warehouses begins in spring; it is unlikely to disturb the ferry to Sandby."
)
PAGE = Page(HARBOUR, url="https://harbour.example/news")


def verdict(quote, text=HARBOUR):
    return match_quote(quote, Page(text)).verdict


def explanation(quote, text=HARBOUR):
    return match_quote(quote, Page(text)).explanation


@pytest.mark.parametrize(
    "quote",
    [
        pytest.param("the new pier would cost $4.5 million and open in 2021", id="verbatim"),
        pytest.param("The New Pier Would Cost $4.5 Million", id="case"),
        pytest.param("We don't expect any further delay", id="typewriter-apostrophe"),
        pytest.param("we don’t expect any fur-\nther delay,", id="line-end-hyphen"),
        pytest.param("the storm sea\xadson is not  over.", id="soft-hyphen-and-spaces"),
        pytest.param("met on Tuesday. Its chairman, Ole Brandt, said", id="across-blocks"),
        pytest.param("the ware- houses", id="hyphen-and-space"),
        pytest.param("Ole Brandt", id="two-words"),
        pytest.param("12 % of the old piles", id="space-before-per-cent"),
        pytest.param("About 12 per cent of the old piles were found", id="per-cent-in-words"),
        pytest.param("the new pier ... open in 2021", id="dots"),
        pytest.param("the new pier [...] open in 2021", id="dots-in-brackets"),
        pytest.param("…the new pier (…) open in 2021…", id="dots-at-the-ends"),
        pytest.param("[t]he new pier would cost", id="changed-capital"),
        pytest.param("the new pier [at Sandby] would cost $4.5 million", id="words-put-in"),
        pytest.param("Its chairman, [Mr] Brandt, said", id="word-replaced-in-brackets"),
        pytest.param("the new pier <…> open in 2021", id="dots-in-russian-brackets"),
        pytest.param("the new pier would (sic!) cost $4.5 million", id="remark"),
        pytest.param("the divers [sic] could not reach", id="sic"),
        pytest.param("the divers could not reach[ed] the rest", id="ending-in-brackets"),
    ],
)
def test_typography_and_marked_changes_match(quote):
    assert verdict(quote) is Verdict.MATCH


@pytest.mark.parametrize(
    ("quote", "told"),
    [
        pytest.param(
            "the new pier would cost $6.5 million and open in 2021",
            'the source has "$4.5" where the quote has "$6.5"',
            id="figure",
        ),
        pytest.param(
            "the new pier would cost $4.5 billion and open in 2021",
            'the source has "million" where the quote has "billion"',
            id="amount",
        ),
        pytest.param(
            "the new wooden pier would cost $4.5 million",
            'the quote adds "wooden"',
            id="word-added",
        ),
        pytest.param(
            "We don’t expect any delay, he told reporters",
            'the quote leaves out "further"',
            id="word-left-out",
        ),
        pytest.param(
            "and the divers could reach the rest",
            'the quote leaves out "not"',
            id="negation-left-out",
        ),
        pytest.param(
            "the new pier would not cost $4.5 million",
            'the quote adds "not"',
            id="negation-added",
        ),
        pytest.param(
            "Tomorrow the new pier would cost $4.5 million and open in 2021",
            'the source has "said" where the quote has "Tomorrow"',
            id="first-word",
        ),
        pytest.param(
            "the new pier would cost $4.5 million and open in spring",
            'the source has "2021" where the quote has "spring"',
            id="last-word",
        ),
        pytest.param(
            "and the divers could [indeed] reach the rest",
            'the quote leaves out "not"',
            id="negation-hidden-by-brackets",
        ),
        pytest.param(
            "Brandt said the old pier ... was found to be rotten",
            None,
            id="words-changed-beside-an-omission",
        ),
    ],
)
def test_an_altered_quotation_is_a_conflict_that_names_the_words(quote, told):
    found = match_quote(quote, PAGE)
    assert found.verdict is Verdict.CONFLICT
    assert told is None or found.explanation == told


@pytest.mark.parametrize(
    "quote",
    [
        pytest.param("the pier new would $4.5 cost million and open in 2021", id="moved-words"),
        pytest.param("open in 2021 ... the new pier would", id="fragments-turned-round"),
        pytest.param(
            "The harbour board met begins in spring; it is unlikely", id="two-places-joined"
        ),
    ],
)
def test_words_of_the_source_in_another_order_are_a_conflict(quote):
    assert verdict(quote) is Verdict.CONFLICT


@pytest.mark.parametrize(
    "quote",
    [
        pytest.param("The mayor opened a new school in the northern district", id="other-sentence"),
        pytest.param("a new harbour", id="few-words"),
        pytest.param("likely to disturb the ferry", id="inside-a-word"),
        pytest.param("4.5", id="figure-of-money"),
        pytest.param("found to be rotten 12", id="figure-of-a-percentage"),
        pytest.param("5 °C", id="figure-with-a-sign"),
        pytest.param("chairman Ole said", id="few-words-with-one-left-out"),
        pytest.param("We do", id="negated-auxiliary"),
        pytest.param("...", id="no-words"),
        pytest.param("", id="empty"),
    ],
)
def test_what_does_not_stand_there_is_absent(quote):
    assert verdict(quote) is Verdict.ABSENT


def test_a_short_quotation_that_drops_a_negation_is_a_conflict():
    assert verdict("the divers could reach") is Verdict.CONFLICT


def test_a_short_quotation_with_another_figure_is_a_conflict():
    assert verdict("and open in 2027") is Verdict.CONFLICT


@pytest.mark.parametrize(
    "quote",
    [
        pytest.param("the st0rm season is not over", id="figure-for-letter"),
        pytest.param("Work on the warehuoses begins in spring", id="letters-swapped"),
        pytest.param("“The harbor board met on Tuesday.”", id="american-spelling"),
    ],
)
def test_a_slip_in_one_word_is_approximate(quote):
    assert verdict(quote) is Verdict.APPROXIMATE


def test_a_slip_that_makes_another_word_of_the_page_is_a_conflict():
    page = "The trapper sold the beaver pelts, then the beavor pelts, to a trader at the river."
    assert verdict("The trapper sold the beavor pelts, then", page) is Verdict.CONFLICT


def test_an_omission_may_not_join_far_sentences():
    page = "The board agreed to the plan at once. " + "Other business followed. " * 90
    page += "The members were furious about it."
    quote = "The board agreed to the plan ... were furious about it"
    assert verdict(quote, page) is Verdict.CONFLICT


def test_a_running_head_between_two_halves_is_skipped():
    page = (
        "The divers went down twice and reported that the\n"
        "HARBOUR NEWS 17\n"
        "piles of the old pier were in a worse state than expected."
    )
    quote = "reported that the piles of the old pier were in a worse state"
    assert verdict(quote, page) is Verdict.MATCH


def test_foot_notes_between_two_halves_of_a_pdf_are_skipped():
    page = Page(
        "The divers went down twice.1 They reported that the 1 Harbour Board, Minutes, 1998, "
        "p. 12. https://harbour.example/minutes/1998 piles of the old pier were in a bad state.",
        media_type="application/pdf",
    )
    quote = "They reported that the piles of the old pier were in a bad state"
    assert match_quote(quote, page).verdict is Verdict.MATCH


def test_words_after_a_figure_are_no_foot_note():
    page = Page(
        "The army lost that week 15 tanks and most of its guns. The general did not resign.",
        media_type="application/pdf",
    )
    quote = "The army lost that week The general did not resign"
    assert match_quote(quote, page).verdict is not Verdict.MATCH


def test_a_line_of_a_list_is_no_running_head():
    page = "You need for this\nflour and milk\nnever salt\nsugar and two eggs from the shop"
    assert verdict("flour and milk sugar and two eggs", page) is Verdict.CONFLICT


def test_note_numbers_between_the_words_are_skipped():
    page = "The town grew fast.3 The port[4] was dredged twice4 in the last century, at great cost."
    assert verdict("The port was dredged twice in the last century, at great cost", page) in (
        Verdict.MATCH,
        Verdict.APPROXIMATE,
    )


def test_brackets_of_the_source_itself_may_be_quoted():
    page = "“I never [laughter] said that to the board,” the chairman told us."
    assert verdict("I never [laughter] said that to the board", page) is Verdict.MATCH


def test_a_match_shows_its_sentence_and_where_the_words_stand():
    found = match_quote("would cost $4.5 million", PAGE)
    assert found.type is ItemType.QUOTE
    assert HARBOUR[found.start : found.end] == "would cost $4.5 million"
    assert found.passage == HARBOUR[found.passage_start :][: len(found.passage)]
    assert found.passage.startswith("Its chairman, Ole Brandt")
    assert found.passage.endswith("open in 2021.")
    assert found.similarity == 1


def test_a_passage_is_short_and_cut_at_words():
    page = "word " * 400 + "the needle in it " + "other " * 400
    found = match_quote("the needle in it", Page(page))
    assert len(found.passage) <= 600
    assert set(found.passage.split()) <= {"word", "other", "the", "needle", "in", "it"}


def test_a_clear_alteration_is_of_high_confidence():
    found = match_quote("the new pier would cost $9.5 million and open in 2021", PAGE)
    assert found.confidence is Confidence.HIGH
    assert found.similarity > 0.8


def test_a_page_folded_by_the_caller_is_used():
    assert match_quote("Sandby", PAGE, fold(HARBOUR)).verdict is Verdict.MATCH


def test_an_empty_page_has_no_quotation():
    assert verdict("anything at all", "") is Verdict.ABSENT
