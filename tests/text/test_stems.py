"""The beginnings of words."""

from __future__ import annotations

from citecheck.text.stems import beginnings


def test_beginnings_are_those_of_longer_words_in_any_letters():
    assert beginnings("The Fisheries of 2015: рыбный порт") == {"fishe", "рыбны", "порт"}
