"""Sentences: where they begin and end."""

from __future__ import annotations

import time

import pytest

from citecheck.text.sentences import sentences


def pieces(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


WHOLE = {
    "an abbreviation of a country": "The U.S. paid for it.",
    "a decimal": "It rose by 3.5 per cent.",
    "initials of a person": "The report of J. R. Marsh was late.",
    "a title": "Dr. Okoro and Mrs. Lind agreed.",
    "a month cut short": "They met on Sept. 4, 2015.",
    "a number's mark": "It is listed as No. 226 there.",
    "Russian short forms": "В 2014 г. было 12 млн. человек.",
    "French titles": "Hier M. Dubois et Mme. Roux sont venus.",
    "German short forms": "Es waren z.B. ca. 300 Menschen dort.",
    "a decimal before a unit": "It gives 1.5 GW of power.",
    "a price before a capital": "It costs £23.99 More or less.",
    "a German date": "Es wurde am 31. Oktober beschlossen.",
    "Spanish titles": "El Sr. López y la Sra. Ruiz llegaron.",
    "Portuguese titles": "O Sr. Costa falou, p. ex. ontem.",
    "an ellipsis before a small letter": "He said … nothing.",
    "a question inside a sentence": "He asked why? and left.",
    "a quotation of several sentences": "He said: “It is bad. It will pass.”",
    "a quotation in angle marks": "Он сказал: «Плохо. Пройдёт».",
    "an address of the web": "See example.org for the rest.",
}


@pytest.mark.parametrize("text", WHOLE.values(), ids=WHOLE.keys())
def test_a_stop_that_ends_nothing_cuts_nothing(text: str) -> None:
    assert pieces(text) == [text]


PARTED = {
    "two plain sentences": ("It rose. It fell.", ["It rose.", "It fell."]),
    "a question and a cry": ("Why? Go! He went.", ["Why?", "Go!", "He went."]),
    "a closing quotation mark": ("“It is.” Then he left.", ["“It is.”", "Then he left."]),
    "a note mark in brackets": ("It rose.[3] It fell.", ["It rose.[3]", "It fell."]),
    "a note mark stuck to the stop": ("It rose.34 It fell.", ["It rose.34", "It fell."]),
    "a note mark stuck to a number": ("It rose to 21.34 The law", ["It rose to 21.34", "The law"]),
    "an abbreviation that may end": ("Apples, etc. They left.", ["Apples, etc.", "They left."]),
    "Russian": ("Он умер. Она жива.", ["Он умер.", "Она жива."]),
    "Spanish opening marks": ("Llegó. ¿Quién?", ["Llegó.", "¿Quién?"]),
    "Chinese stops": ("他来了。她走了。", ["他来了。", "她走了。"]),
    "a new line ends a block": ("A heading\nIt rose", ["A heading", "It rose"]),
    "an opening mark without partner": ("“It is. He left.", ["“It is.", "He left."]),
}


@pytest.mark.parametrize(("text", "expected"), PARTED.values(), ids=PARTED.keys())
def test_a_sentence_ends_where_a_reader_ends_it(text: str, expected: list[str]) -> None:
    assert pieces(text) == expected


def test_no_text_has_no_sentences() -> None:
    assert pieces(" \n\t\n") == []


@pytest.mark.parametrize(
    "unit", ["It rose by 3.5 per cent. ", "“And so.” he said. ", "“", "a.b.c. ", "? ", "12.[3] "]
)
def test_half_a_megabyte_on_one_line_is_read_in_a_moment(unit: str) -> None:
    text = unit * (500_000 // len(unit))
    began = time.perf_counter()
    sentences(text)
    assert time.perf_counter() - began < 3
