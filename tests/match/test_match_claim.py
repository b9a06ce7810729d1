"""A claim against a page: which items it has, and what each match tells a reader."""

from __future__ import annotations

import gc
import time
import weakref

import pytest

from citecheck.match import match_claim
from citecheck.match.reading import read
from citecheck.model import (
    BlockLabel,
    Claim,
    Confidence,
    FigureKind,
    ItemMatch,
    ItemType,
    Page,
    Qualifier,
    Span,
    Verdict,
)

CLAIM = (
    "The council bought 120 buses for $30 million in 2019, and the mayor called it “a fair deal”."
)
SOURCE = (
    "Rain fell on Monday.\n"
    "In 2019 the council paid 30 million dollars for 120 buses. "
    "The mayor said it was “a fair deal” for all.\n"
    "Trams will follow."
)


def figures(claim: str | Claim, page: Page | str) -> list[ItemMatch]:
    return [item for item in match_claim(claim, page) if item.type is ItemType.FIGURE]


def page_of(*blocks: tuple[str, BlockLabel], title: str | None = None) -> Page:
    text, spans = "", []
    for block, label in blocks:
        spans.append(Span(len(text), len(text) + len(block), label))
        text += block + "\n"
    return Page(text, title=title, spans=tuple(spans), url="https://example.org/a")


def test_every_figure_and_quotation_of_a_claim_is_an_item() -> None:
    items = match_claim(CLAIM, SOURCE)
    assert [(item.type.value, item.text) for item in items] == [
        ("figure", "120"),
        ("figure", "$30 million"),
        ("figure", "2019"),
        ("quote", "a fair deal"),
    ]
    assert {item.verdict for item in items} == {Verdict.MATCH}


def test_a_claim_against_itself_agrees_with_itself() -> None:
    assert {item.verdict for item in match_claim(CLAIM, CLAIM)} == {Verdict.MATCH}


def test_pinned_items_are_judged_and_no_others() -> None:
    items = match_claim(Claim("c", CLAIM, figures=("$30 million",), quotes=()), SOURCE)
    assert [item.text for item in items] == ["$30 million"]


def test_a_claim_with_nothing_to_check_has_no_items() -> None:
    assert match_claim(Claim("c", CLAIM, figures=(), quotes=()), SOURCE) == []
    assert match_claim("The council likes buses.", SOURCE) == []


def test_a_pinned_figure_keeps_its_text_and_takes_the_claims_qualifier() -> None:
    claim = Claim("c", "The engine gives more than 100 hp.", figures=("100",), quotes=())
    (item,) = match_claim(claim, "The engine gives 95 hp.")
    assert item.text == "100"
    assert item.figure is not None
    assert item.figure.qualifier is Qualifier.ABOVE
    assert item.verdict is Verdict.CONFLICT


def test_a_pinned_figure_is_the_number_itself_not_a_part_of_another() -> None:
    claim = Claim("c", "Of 15 pupils, 5 passed the test.", figures=("5",), quotes=())
    (item,) = match_claim(claim, "Five pupils passed the test; 15 sat it.")
    assert item.verdict is Verdict.MATCH


def test_the_same_number_pinned_twice_is_looked_up_in_order() -> None:
    claim = Claim("c", "Lind won 7 games and Okoro won 7 medals.", figures=("7", "7"), quotes=())
    items = match_claim(claim, "Lind won 7 games. Okoro won 9 medals.")
    assert [item.verdict for item in items] == [Verdict.MATCH, Verdict.CONFLICT]


def test_a_pinned_figure_that_is_part_of_a_name_is_found_by_its_name() -> None:
    claim = Claim("c", "He was charged under Article 29 of the code.", figures=("29",), quotes=())
    (found,) = match_claim(claim, "The code, in its article 29, forbids it.")
    (missing,) = match_claim(claim, "The code forbids it; 29 men were charged.")
    assert (found.verdict, missing.verdict) == (Verdict.MATCH, Verdict.ABSENT)


def test_a_pinned_text_that_is_no_figure_at_all_is_absent() -> None:
    claim = Claim("c", "The engine is loud.", figures=("loud",), quotes=())
    assert [item.verdict for item in match_claim(claim, "The engine is loud.")] == [Verdict.ABSENT]


@pytest.mark.parametrize(
    "page",
    [Page("The town has 300 shops.", unreadable="letters lost"), Page(" \n "), ""],
    ids=["lost letters", "white space", "nothing"],
)
def test_a_page_without_readable_text_leaves_every_item_unread(page: Page | str) -> None:
    items = match_claim("The town has 300 shops and a “very old” wall.", page)
    assert [item.verdict for item in items] == [Verdict.UNREAD] * 2


def test_places_point_into_the_page() -> None:
    for item in match_claim(CLAIM, SOURCE):
        assert item.passage is not None
        assert item.passage_start is not None
        assert item.start is not None
        assert item.end is not None
        end = item.passage_start + len(item.passage)
        assert SOURCE[item.passage_start : end] == item.passage
        assert item.passage_start <= item.start < item.end <= end


def test_the_passage_is_the_sentence_that_decided() -> None:
    (item,) = figures(Claim("c", CLAIM, figures=("120",)), SOURCE)
    assert item.passage == "In 2019 the council paid 30 million dollars for 120 buses."


def test_the_passage_takes_in_the_sentence_that_names_the_subject() -> None:
    page = "The council bought many buses. In all there were 120. They are red."
    (item,) = figures("The council bought 120 buses.", page)
    assert item.verdict is Verdict.MATCH
    assert item.passage == "The council bought many buses. In all there were 120."


def test_an_endless_sentence_is_shown_in_part() -> None:
    page = "word " * 400 + "the council bought 120 buses " + "word " * 400
    (item,) = figures("The council bought 120 buses.", page)
    assert item.passage is not None
    assert "120" in item.passage
    assert len(item.passage) <= 600


EXPLANATIONS = {
    "match": ("The dam cost $2 billion.", "the source says $2bn"),
    "conflict": ("The dam cost $3 billion.", "the source gives $2bn for this"),
    "absent": ("The road took 14 years.", "nothing on the page is clearly about this figure"),
}


@pytest.mark.parametrize(("claim", "words"), EXPLANATIONS.values(), ids=EXPLANATIONS.keys())
def test_an_explanation_is_plain_words(claim: str, words: str) -> None:
    assert [item.explanation for item in figures(claim, "The dam cost $2bn.")] == [words]


def test_a_figure_for_another_year_is_absent_and_the_year_is_told() -> None:
    (item,) = figures(
        Claim("c", "Turnout was 62% in 2016.", figures=("62%",)), "Turnout was 62% in 2012."
    )
    assert (item.verdict, item.scope) == (Verdict.ABSENT, "2012")
    assert item.explanation == "the source gives 62%, but for 2012"


def test_a_figure_for_another_country_is_absent_and_the_country_is_told() -> None:
    (item,) = figures("Kenya has 40 airports.", "Uganda has 40 airports.")
    assert (item.verdict, item.scope) == (Verdict.ABSENT, "Uganda")


def test_a_conflict_is_sure_only_when_nothing_else_could_be_meant() -> None:
    claim = "The council bought 120 red buses."
    (sure,) = figures(claim, "The council bought 90 red buses.")
    (unsure,) = figures(claim, "The council bought 90 red buses. The council bought 70 red buses.")
    assert (sure.verdict, sure.confidence) == (Verdict.CONFLICT, Confidence.HIGH)
    assert (unsure.verdict, unsure.confidence) == (Verdict.CONFLICT, Confidence.MEDIUM)


def test_a_page_that_has_the_other_figures_only_does_not_contradict_the_missing_one() -> None:
    claim = "The mine employs 800 men and the mill employs 300 men."
    items = figures(claim, "The mill employs 300 men.")
    assert [item.verdict for item in items] == [Verdict.ABSENT, Verdict.MATCH]


def test_a_quotation_found_word_for_word_proves_the_figure_inside_it() -> None:
    claim = "The minister spoke of “thirty wasted years” in office."
    page = "Asked by us, she called it thirty wasted years."
    items = match_claim(claim, page)
    assert [item.verdict for item in items] == [Verdict.MATCH, Verdict.MATCH]
    assert items[0].explanation == "it stands in a quotation that the source has word for word"


def test_a_link_opens_the_page_at_the_passage() -> None:
    page = page_of(("The council bought 120 buses in all.", BlockLabel.MAIN))
    (item,) = figures("The council bought 120 buses.", page)
    assert item.link is not None
    assert item.link.startswith("https://example.org/a#:~:text=The%20council")


def test_a_heading_tells_what_the_text_below_is_about() -> None:
    below = ("In all 120 were bought.", BlockLabel.MAIN)
    claim = "The council bought 120 buses."
    with_heading = page_of(("Buses for the council", BlockLabel.HEADING), below)
    without = page_of(("Weather of the week", BlockLabel.HEADING), below)
    assert [i.verdict for i in figures(claim, with_heading)] == [Verdict.MATCH]
    assert [i.verdict for i in figures(claim, without)] == [Verdict.ABSENT]


def test_the_figure_keeps_its_kind_for_the_report() -> None:
    (item,) = figures("Turnout was 62%.", "Turnout was 62%.")
    assert item.figure is not None
    assert item.figure.kind is FigureKind.PERCENT


def test_numbers_at_the_end_and_start_of_two_blocks_do_not_run_together() -> None:
    page = page_of(
        ("Share 12", BlockLabel.NAVIGATION), ("500 pupils sat the test.", BlockLabel.MAIN)
    )
    assert [i.verdict for i in figures("Some 500 pupils sat the test.", page)] == [Verdict.MATCH]


def test_a_number_at_the_start_of_a_block_is_no_note_of_the_block_before() -> None:
    page = page_of(("The test was hard.", BlockLabel.MAIN), ("12 pupils sat it.", BlockLabel.MAIN))
    assert [i.verdict for i in figures("Twelve pupils sat the test.", page)] == [Verdict.MATCH]


def test_a_short_passage_may_be_broken_inside_a_sentence() -> None:
    passage = "Last year the council counted 150\n000 visitors\nat its gates."
    assert [i.verdict for i in figures("The council counted 150,000 visitors.", passage)] == [
        Verdict.MATCH
    ]


def test_a_page_is_read_once_and_forgotten_with_it() -> None:
    page = page_of(("The council bought 120 buses.", BlockLabel.MAIN))
    reading = read(page)
    assert read(page) is reading
    gone = weakref.ref(page)
    del page, reading
    gc.collect()
    assert gone() is None


LANGUAGES = {
    "French": ("Eleven miners died in the explosion.", "L’explosion a tué 11 mineurs.", "match"),
    "German": ("Eleven miners died in the explosion.", "Bei der Explosion starben elf Bergleute.", "match"),
    "Spanish": ("Eleven miners died in the explosion.", "En la explosión murieron once mineros.", "match"),
    "Italian": ("Eleven miners died in the explosion.", "Nell'esplosione sono morti undici minatori.", "match"),
    "Russian": ("Eleven miners died in the explosion.", "При взрыве погибли 11 шахтёров.", "match"),
    "Portuguese": ("The government banned 19 organisations.", "O governo proibiu 19 organizações.", "match"),
    "Turkish": ("The quake killed 240 people in Nepal.", "Deprem Nepal'de 240 kişinin ölümüne yol açtı.", "match"),
    "Polish": ("The quake killed 240 people in Nepal.", "Trzęsienie ziemi w Nepalu zabiło 240 osób.", "match"),
    "a Russian name": ("President Akhmetov promised 100 schools.", "Президент Ахметов обещал 100 школ.", "match"),
    "a German claim": ("Die Regierung hat 19 Organisationen verboten.", "The government outlawed nineteen organisations.", "match"),
    "another figure": ("The government banned 19 organisations.", "Die Regierung hat 23 Organisationen verboten.", "conflict"),
    "another thing": ("The government banned 19 organisations.", "El puente mide 19 metros.", "absent"),
    "Chinese": ("The quake killed 150,000 people.", "地震造成15万人死亡。", "match"),
    "Arabic": ("The quake killed 150,000 people.", "قتل الزلزال 150 ألف شخص.", "match"),
    "another rate": ("Unemployment fell to 7.3%.", "L'inflation est tombée à 7,3 %.", "absent"),
}  # fmt: skip


@pytest.mark.parametrize(("claim", "page", "verdict"), LANGUAGES.values(), ids=LANGUAGES.keys())
def test_a_page_in_another_language_is_read_too(claim: str, page: str, verdict: str) -> None:
    assert [item.verdict for item in figures(claim, page)] == [verdict]


def test_an_unrelated_page_says_nothing_whatever_its_digits() -> None:
    page = "\n".join(
        f"The {thing} of the valley sold 120 {ware} for $30 million in 2019."
        for thing in ("baker", "weaver", "miller", "smith")
        for ware in ("loaves", "rugs", "sacks", "nails")
    )
    claim = Claim("c", CLAIM, figures=("120", "$30 million"), quotes=())
    assert {item.verdict for item in match_claim(claim, page)} == {Verdict.ABSENT}


def test_a_prepared_page_of_some_length_is_judged_in_a_moment() -> None:
    page = Page("\n".join(f"In {1900 + n} the council bought {n} buses." for n in range(1, 600)))
    match_claim(CLAIM, page)
    began = time.perf_counter()
    for _ in range(10):
        match_claim(Claim("c", CLAIM, figures=("120",), quotes=()), page)
    assert time.perf_counter() - began < 1


def test_a_pinned_figure_that_the_claim_does_not_hold_is_judged_all_the_same() -> None:
    assert [i.verdict for i in figures(Claim("c", "", figures=("5",)), "It has 5 doors.")] == [
        Verdict.ABSENT
    ]
    assert [i.verdict for i in figures(Claim("c", "It has doors.", figures=("5",)), "No.")] == [
        Verdict.ABSENT
    ]


def test_what_the_first_sentence_tells_holds_for_the_page() -> None:
    page = (
        "The railways of Peru had a good year.\nMore people travelled by night.\n"
        "Rain fell on the coast.\nFreight fell to 72 million tonnes.\nA port was opened."
    )
    (match,) = figures("Freight on the railways of Peru fell to 72 million tonnes.", page)
    assert match.verdict is Verdict.MATCH


def test_another_unit_in_the_same_words_is_beyond_doubt() -> None:
    (match,) = figures(
        "The tidal dam is to cost $2.4 million.", "The tidal dam will cost $2.4 billion."
    )
    assert (match.verdict, match.confidence) == (Verdict.CONFLICT, Confidence.HIGH)


def test_each_clause_of_a_claim_may_come_from_a_page_of_its_own() -> None:
    claim = "With 38 spawning beds found and 4,130 tonnes of herring landed, the town paints boats."
    beds, herring = figures(claim, "The institute found 38 spawning beds.")
    assert (beds.verdict, herring.verdict) == (Verdict.MATCH, Verdict.ABSENT)


def test_a_figure_that_an_altered_quotation_left_alone_is_not_called_absent():
    claim = "“The gates stand open for 22 hours of every 24”, he said."
    items = match_claim(claim, "He said that the gates stand open for 20 hours of every 24.")
    assert [(item.text, item.verdict) for item in items] == [
        ("22 hours", "conflict"),
        ("24", "match"),
        ("The gates stand open for 22 hours of every 24", "conflict"),
    ]
