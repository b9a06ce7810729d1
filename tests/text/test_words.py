"""Content words and the keys by which they are held together."""

from __future__ import annotations

import re

import pytest

from citecheck.text.concepts import COUNTRIES, MEASURES, PHRASES, RELATIONS, THINGS
from citecheck.text.languages import STOP_WORDS, guess_language, is_opaque
from citecheck.text.words import cognate, key_of, words


def keys(text: str, language: str | None = "en") -> list[str]:
    return [word.key for word in words(text, language)]


SAME = {
    "killed and dead": "killed dead died deaths victims погибли tués getötet muertos vittime",
    "people": "people persons individuals человек personnes menschen personas persone pessoas",
    "convicted and jailed": "sentenced convicted jailed condamné verurteilt",
    "an organisation": "organisation organizations организации organización організацій",
    "a country and its people": "tajikistan tajik таджикистану tadschikistan tayikistán",
    "a person's name": "nazarbayev nazarbaev назарбаев nasarbajew nazarbaïev",
    "a name in another case": "назарбаев назарбаева назарбаеву",
    "a city's name": "aktobe актобе",
    "another spelling": "kharkiv харкив harkiv",
    "inflections": "bridges bridge bridge's bridge’s",
    "a verb's forms": "electrified electrifies",
}


@pytest.mark.parametrize("forms", SAME.values(), ids=SAME.keys())
def test_forms_of_one_thing_have_one_key(forms: str) -> None:
    assert len({key_of(form) for form in forms.split()}) == 1


APART = {
    "exports and imports": "exports imports",
    "men and women": "men women",
    "killed and wounded": "killed wounded",
    "pipeline and refinery": "pipeline refinery",
    "two countries": "kazakhstan tajikistan",
    "rising and falling": "rose fell",
    "commitment and committee": "commitment committee",
    "import and importance": "imports importance",
    "seat and Seattle": "seat seattle",
    "investment and investigation": "investment investigation",
}


@pytest.mark.parametrize("forms", APART.values(), ids=APART.keys())
def test_different_things_have_different_keys(forms: str) -> None:
    assert len({key_of(form) for form in forms.split()}) == 2


def test_small_words_are_left_out() -> None:
    assert keys("It is of the bridges that they have") == keys("bridges")


def test_what_is_small_in_one_language_may_be_a_word_in_another() -> None:
    assert keys("war", "en") == ["=war"]
    assert keys("war", "de") == []


def test_a_country_in_capitals_is_no_small_word() -> None:
    assert keys("the US and us") == ["=usa"]


def test_every_place_points_at_its_word() -> None:
    text = "Назарбаев: the U.S. sent nurses’ aid."
    assert [text[w.start : w.end] for w in words(text)] == [
        "Назарбаев",
        "U.S.",
        "sent",
        "nurses",
        "aid",
    ]


def test_only_the_piece_asked_for_is_read() -> None:
    text = "bridges fell; towers stood"
    assert [text[w.start : w.end] for w in words(text, "en", 14, 20)] == ["towers"]


def test_a_capital_makes_a_name_but_not_at_the_start() -> None:
    text = "Yesterday Marsh met Lind"
    assert [text[w.start : w.end] for w in words(text) if w.name] == ["Marsh", "Lind"]


def test_a_country_is_a_name_wherever_it_stands() -> None:
    assert words("Kazakhstan helps")[0].name


def test_a_run_of_letters_without_end_is_no_word() -> None:
    assert words("x" * 10_000) == []


def test_long_words_share_a_beginning_with_their_sisters() -> None:
    assert cognate(key_of("electrified")) == cognate(key_of("électrifiée"))
    assert cognate(key_of("people")) is None
    assert cognate(key_of("axe")) is None


LANGUAGES = {
    "en": "The bridge was closed for two years by the city.",
    "ru": "Мост был закрыт на два года, и это не помогло.",
    "uk": "Міст було закрито на два роки, і це не допомогло.",
    "fr": "Le pont a été fermé pendant deux ans par la ville.",
    "de": "Die Brücke wurde für zwei Jahre von der Stadt geschlossen.",
    "es": "El puente fue cerrado por dos años por la ciudad.",
    "it": "Il ponte è stato chiuso per due anni dalla città.",
    "pt": "A ponte foi fechada por dois anos pela cidade e não reabriu.",
    "kk": "Көпір екі жыл бойы жабық болды және ол ашылмады.",
}


@pytest.mark.parametrize(("language", "text"), LANGUAGES.items(), ids=LANGUAGES)
def test_a_language_is_known_by_its_small_words(language: str, text: str) -> None:
    assert guess_language(text) == language


def test_a_text_of_names_alone_has_no_language() -> None:
    assert guess_language("Marsh, Lind, Okoro: 25 %") is None


TABLES = (*THINGS, COUNTRIES, MEASURES, RELATIONS)


def test_every_form_in_the_tables_is_one_lower_case_word_of_one_script() -> None:
    forms = [form.rstrip("~") for table in TABLES for row in table.values() for form in row.split()]
    mixed = re.compile("[a-z].*[а-я]|[а-я].*[a-z]")
    assert [f for f in forms if f != f.lower() or "_" in f or not f or mixed.search(f)] == []


def test_every_phrase_names_a_row_of_the_tables() -> None:
    assert set(PHRASES.values()) <= {name for table in TABLES for name in table}


def test_no_name_of_a_row_is_given_twice() -> None:
    names = [name for table in TABLES for name in table]
    assert len(names) == len(set(names))


OPAQUE = {
    "English": ("The bridge is closed.", False),
    "Russian": ("Мост закрыт.", False),
    "Greek": ("Η γέφυρα έκλεισε.", False),
    "Chinese": ("这座桥关闭了。", True),
    "Arabic": ("الجسر مغلق", True),
    "Hindi": ("पुल बंद है", True),
    "Korean": ("다리가 닫혔다", True),
    "no letters": ("12 + 30", False),
}


@pytest.mark.parametrize(("text", "opaque"), OPAQUE.values(), ids=OPAQUE.keys())
def test_scripts_without_tables_are_known_as_such(text: str, *, opaque: bool) -> None:
    assert is_opaque(text) is opaque


def test_small_words_are_written_as_they_are_looked_up() -> None:
    assert all(word == word.lower() for stop in STOP_WORDS.values() for word in stop)
