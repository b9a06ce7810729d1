"""How phrases are sought: as messages, not in passing."""

from __future__ import annotations

import time

import pytest

from citecheck.liveness.kinds import KINDS
from citecheck.liveness.lexicon import lexicon, normal
from citecheck.liveness.wording import (
    headline_pieces,
    headline_says,
    is_common,
    sentence_says,
    sentences,
    weight,
)

LOST = lexicon({"en": ("page not found", "the page you … could not be found", "404")})


@pytest.mark.parametrize(
    ("headline", "said"),
    [
        ("Page not found", True),
        ("PAGE NOT FOUND!", True),
        ("Page not found | City Library", True),
        ("City Library – Page not found", True),
        ("Error 404: Page not found", True),
        ("Sorry, page not found", True),
        ("404", True),
        ("How to design a good 404 page", False),
        ("“Page not found” no more: 12,000 links mended", False),
        ("«Page not found»: a short history", False),
        ("“Page not found”", True),
        ("Page not found (404)", True),
        ("Bus 404", False),
        ("Page not found in a codex of the town", False),
    ],
)
def test_a_headline_says_a_phrase_that_is_most_of_one_of_its_pieces(headline, said):
    assert (headline_says(headline_pieces(headline), LOST) is not None) is said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Sorry, the page you were looking for could not be found.", True),
        ("The page you want could not be found on this server of ours, which is very old.", True),
        ("Many said in the spring of that year that the page you were looking for could not be found, and laughed about it for years and years.", False),
        ("“The page you want could not be found” is what it said.", False),
        ("404", True),
        ("Take bus 404.", False),
        ("Page not found /2016/03/annual-fisheries-report-of-the-three-harbours.html", True),
    ],
)  # fmt: skip
def test_a_sentence_says_a_phrase_that_is_its_message(text, said):
    assert (sentence_says(sentences(text), LOST) is not None) is said


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("N’EXISTE", "n'existe"),
        ("Página", "pagina"),
        ("Straße", "STRASSE"),
        ("BULUNAMADI", "bulunamadı"),
        ("Ошибка й", "ошибка й"),
    ],
)
def test_case_accents_and_apostrophes_do_not_matter(one, other):
    assert normal(one) == normal(other)


def test_chinese_says_as_much_in_fewer_signs():
    assert weight("页面不存在") > weight("page.")


def test_every_phrase_of_every_kind_has_words_to_look_for():
    empty = [
        phrase.written
        for kind in KINDS
        for phrase in (*kind.headlines.phrases, *kind.sentences.phrases, *kind.excepted.phrases)
        if not all(part for part in phrase.parts)
    ]

    assert empty == []


@pytest.mark.parametrize("text", ["“" * 200_000, '"' * 200_001, "a" * 500_000, ". " * 200_000])
def test_sentences_of_hostile_text_are_found_in_linear_time(text):
    began = time.process_time()

    sentences(text)

    assert time.process_time() - began < 5


@pytest.mark.parametrize(
    ("phrase", "common"),
    [
        ("gone", True),
        ("under construction", True),
        ("вход", True),
        ("page not found", False),
        ("error 404", False),
        ("维护中", True),
        ("页面不存在", False),
    ],
)
def test_a_phrase_of_few_words_heads_honest_pages_too(phrase, common):
    assert is_common(phrase, 2) is common
