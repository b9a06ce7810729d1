from __future__ import annotations

import re

from citecheck.figures.tables.vocabulary import Vocabulary, alternatives, forms

WORDS: Vocabulary[int] = Vocabulary.of({1: "metre, metres", 2: "metres per second", 3: "метр~"})


def test_the_longest_form_counts() -> None:
    assert WORDS.match("5 metres per second", 2) == (2, 19)


def test_a_form_ends_with_its_word() -> None:
    assert WORDS.match("metresque", 0) is None


def test_a_stem_takes_any_ending() -> None:
    assert WORDS.match("метров", 0) == (3, 6)


def test_words_of_a_form_may_be_hyphened() -> None:
    assert WORDS.match("metres-per second", 0) == (2, 17)


def test_the_first_table_decides() -> None:
    assert Vocabulary.of({1: "mil"}, {2: "mil"}).match("mil", 0) == (1, 3)


def test_forms_are_folded_as_the_text_is() -> None:
    assert list(forms("Février, août")) == ["fevrier", "aout"]


def test_no_words_match_nothing() -> None:
    assert re.search(alternatives([]), "anything at all") is None
