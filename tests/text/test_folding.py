"""Folding drops what typesetters and converters change, and nothing that a statement says."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citecheck.text.folding import fold


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        pytest.param("The BOARD Met", "the board met", id="case"),
        pytest.param("café Über Łódź", "cafe uber lodz", id="accents"),
        pytest.param("cafe\u0301", "cafe", id="accent-typed-apart"),
        pytest.param("ﬁnal oﬃce Straße œuvre", "final office strasse oeuvre", id="ligatures"),
        pytest.param("don’t don't", "dont dont", id="apostrophes"),
        pytest.param("“so” – she said…", "so she said", id="quotation-marks-and-dashes"),
        pytest.param("a\xa0b\u2009c\t\n d", "a b c d", id="odd-spaces"),
        pytest.param("pop\xadula\u200btion", "population", id="soft-hyphen-and-zero-width"),
        pytest.param("reduc- ing", "reducing", id="hyphen-and-space"),
        pytest.param("accumula-\nting", "accumulating", id="line-end-hyphen"),
        pytest.param("popula\xad\ntion", "population", id="line-end-soft-hyphen"),
        pytest.param("pre- and post-war", "pre and post war", id="hanging-hyphen"),
        pytest.param("it -a party to it- paid", "it a party to it paid", id="hyphens-for-dashes"),
        pytest.param("ｆｕｌｌ １２", "full 12", id="full-width"),
        pytest.param("ещё всё", "еще все", id="cyrillic-yo"),
        pytest.param("мой мои", "мой мои", id="cyrillic-short-i-is-a-letter"),
        pytest.param("мои\u0306", "мой", id="cyrillic-short-i-typed-apart"),
        pytest.param("कि की", "कि की", id="indic-vowel-signs-are-letters"),
        pytest.param("日本 x", "日 本 x", id="unspaced-script-word-by-word"),
        pytest.param("left[12] right[note 3], end", "left right end", id="note-marks"),
        pytest.param("said² km² 10²", "said km2 102", id="raised-figures"),
        pytest.param("", "", id="empty"),
        pytest.param(" .,- ", "", id="no-words"),
    ],
)
def test_typography_leaves_no_trace(text, folded):
    assert fold(text).text == folded


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("1.5", "15"),
        ("1,5", "15"),
        ("10%", "10"),
        ("$5", "5"),
        ("$5", "€5"),
        ("at −5", "at 5"),
        ("of -5", "of 5"),
        ("R&D", "RD"),
        ("$.50", "$50"),
        ("a .5 share", "a 5 share"),
    ],
)
def test_figures_keep_what_makes_them_differ(one, other):
    assert fold(one).text != fold(other).text


@pytest.mark.parametrize(("one", "other"), [("1,500", "1500"), ("1,500,000", "1500000")])
def test_thousands_commas_are_typography(one, other):
    assert fold(one).text == fold(other).text


def test_a_span_leads_back_to_the_words_as_printed():
    source = "The “co-\nlony” isn’t ﬁne, it cost 1,500 kg."
    folded = fold(source)
    printed = {word.key: source[word.start : word.end] for word in folded.words()}
    assert printed == {
        "the": "The",
        "colony": "co-\nlony",
        "isnt": "isn’t",
        "fine": "ﬁne",
        "it": "it",
        "cost": "cost",
        "1500": "1,500",
        "kg": "kg",
    }


def test_letters_ignore_spaces_and_lead_back_to_words():
    folded = fold("an other one")
    at = folded.letters.index("otherone")
    assert folded.text[slice(*folded.from_letters(at, at + 8))] == "other one"


@given(st.text(st.characters(exclude_categories=("Cc", "Cs", "Mn", "Sc"))))
def test_folding_twice_changes_nothing(text):
    once = fold(text).text
    assert fold(once).text == once


@given(st.text())
def test_words_stand_in_order_and_inside_the_source(text):
    folded = fold(text)
    words = list(folded.words())
    assert " ".join(word.key for word in words) == folded.text
    assert all(0 <= word.start < word.end <= len(text) for word in words)
    assert all(a.start <= b.start for a, b in pairwise(words))


@given(st.text(alphabet="ab1 -.,'’%ﬁß²日é\u0301\xad\n", max_size=40))
def test_every_span_folds_to_its_word(text):
    for word in fold(text).words():
        assert set(word.key) <= set(fold(text[word.start : word.end]).letters + "−")
