"""A misread word is the same word; another word is not."""

from __future__ import annotations

import pytest

from citecheck.text.slips import is_slip


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("c0nsole", "console", id="figure-for-letter"),
        pytest.param("bi1lion", "billion", id="one-for-l"),
        pytest.param("lmportant", "important", id="l-for-i-in-front"),
        pytest.param("tradernarked", "trademarked", id="rn-for-m"),
        pytest.param("diamcter", "diameter", id="c-for-e"),
        pytest.param("providc", "provide", id="c-for-e-at-the-end"),
        pytest.param("stroage", "storage", id="letters-swapped"),
        pytest.param("suspened", "suspended", id="letter-dropped"),
        pytest.param("получаестя", "получается", id="letters-swapped-in-russian"),
        pytest.param("labour", "labor", id="american-spelling"),
        pytest.param("organisation", "organization", id="american-z"),
    ],
)
def test_the_same_word_misread_is_a_slip_either_way_round(one, other):
    assert is_slip(one, other)
    assert is_slip(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("million", "billion", id="another-amount"),
        pytest.param("mil1ion", "billion", id="another-amount-misread"),
        pytest.param("2013", "2018", id="another-year"),
        pytest.param("covid18", "covid19", id="another-number-in-a-word"),
        pytest.param("governors", "governor", id="plural"),
        pytest.param("unlikely", "likely", id="negated"),
        pytest.param("illegal", "legal", id="negated-in-latin"),
        pytest.param("casual", "causal", id="both-are-words"),
        pytest.param("contract", "contact", id="both-are-words-one-letter-less"),
        pytest.param("mortality", "morality", id="both-are-words-long"),
        pytest.param("filled", "filed", id="doubled-letter"),
        pytest.param("month", "mouth", id="one-letter-other"),
        pytest.param("of", "off", id="short"),
        pytest.param("form", "from", id="short-swapped"),
    ],
)
def test_another_word_is_none_either_way_round(one, other):
    assert not is_slip(one, other)
    assert not is_slip(other, one)
