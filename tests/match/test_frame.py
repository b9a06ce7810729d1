"""One word in another's place, a turn to somebody else, and what is said not to be so."""

from __future__ import annotations

import pytest

from citecheck.match.frame import denied, replaced, turned
from citecheck.match.references import refers_back
from citecheck.text.words import words


@pytest.mark.parametrize(
    ("claim", "given", "expected"),
    [
        ("Marat scored goals last season", "Timur scored goals last season", True),
        ("Marat scored goals last season", "Marat scored goals last season", False),
        ("Marat scored goals", "Timur shot goals", False),
        ("The maker sold phones", "Handsets were bought from the firm", False),
    ],
)
def test_the_one_word_that_differs_makes_another_thing(
    claim: str, given: str, *, expected: bool
) -> None:
    assert replaced(words(claim, "en"), words(given, "en"), frozenset()) is expected


def test_a_word_told_nearby_is_not_replaced() -> None:
    claim, given = words("Marat scored goals", "en"), words("Captain scored goals", "en")
    assert not replaced(claim, given, {claim[0].key})


def test_a_relative_turns_to_somebody_else_unless_the_claim_names_one_too() -> None:
    brother = words("Her elder brother was born", "en")
    assert turned({"=birth"}, brother)
    assert not turned({word.key for word in brother}, brother)


def test_a_relative_or_neighbour_that_the_claim_names_is_the_one_meant() -> None:
    given = words("In neighbouring Peru", "en")
    assert not turned({given[-1].key}, given)


@pytest.mark.parametrize(
    ("clause", "expected"),
    [("rain is not expected", True), ("not less than rain", False), ("rain is expected", False)],
)
def test_a_denial_names_the_word_denied(clause: str, *, expected: bool) -> None:
    spoken = words(clause, "en")
    assert bool(denied(spoken, clause, 0, len(clause))) is expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Of these, 69 % went.", True),
        ("It fell to 12 %.", True),
        ("Их было 12.", True),
        ("Davon blieben 12.", True),
        ("Italy sent 12.", False),
        ("This page was updated.", False),
    ],
)
def test_a_pronoun_at_the_start_refers_back(sentence: str, *, expected: bool) -> None:
    assert refers_back(sentence, 0) is expected
