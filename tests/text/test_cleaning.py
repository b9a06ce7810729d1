from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citecheck.text.cleaning import clean, defuse_commands, harmless, is_followed

# Controls, direction, lone surrogates: what acts. Joiners may stay within words of some scripts.
ACTING = frozenset({"Cc", "Cs", "Zl", "Zp"})


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("The source says 82 per cent.", "The source says 82 per cent."),
        ("\x1b[2Jgone", r"\x1b[2Jgone"),
        ("bell\x07", r"bell\x07"),
        ("c1\x9b31m", r"c1\x9b31m"),
        ("del\x7f", r"del\x7f"),
        ("two\nlines\r\n", "two lines  "),
        ("tab\tulator", "tab ulator"),
        ("next\x85line", "next line"),
        ("a\u2028b\u2029c", "a b c"),
        ("\u202egnp.exe", r"\u202egnp.exe"),
        ("\u2066isolated\u2069", r"\u2066isolated\u2069"),
        ("half \ud800 letter", r"half \ud800 letter"),
        ("ze\u200bro\u2060wi\ufeffdth", "zerowidth"),
        ("hyphen\u00adation", "hyphenation"),
        ("tag\U000e0041ged", "tagged"),
        ("pass\u200dword", "password"),
        ("non\ufffecharacter \U0001ffff", r"non\ufffecharacter \U0001ffff"),
        ("filled\u3164\uffa0", "filled"),
        ("a\ufe0fb \u2764\ufe0f\ufe0f\U000e0100", "ab \u2764\ufe0f"),
        ("Z" + "\u0301" * 50, "Z" + "\u0301" * 6),
        ("q\u05bc\u05b8\u0591\u05bd", "q\u05bc\u05b8\u0591\u05bd"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("Prag\u00a0– Žižkov 30\u202f%", "Prag\u00a0– Žižkov 30\u202f%"),
        ("", ""),
    ],
    ids=ascii,
)
def test_what_acts_is_shown_and_what_hides_is_left_out(text, shown):
    assert clean(text) == shown


@given(st.text(st.characters()))
def test_nothing_that_acts_is_left(text):
    assert not ACTING.intersection(map(unicodedata.category, clean(text)))


@given(st.text(st.characters()))
def test_cleaning_twice_changes_nothing(text):
    assert clean(clean(text)) == clean(text)


# What depends on its neighbours: joiners, variation selectors, piles of marks.
LEANING = "\u200c\u200d\u180b\u180c\u180d\u180f"


@given(
    st.text(st.characters(exclude_characters=LEANING, exclude_categories=["Mn", "Me"])),
    st.integers(0, 50),
)
def test_pieces_may_be_cleaned_one_by_one(text, cut):
    assert clean(text[:cut]) + clean(text[cut:]) == clean(text)


@pytest.mark.parametrize(
    ("report", "defused"),
    [
        ("::error::boom", ": :error::boom"),
        ("a\n  ::warning::b\n", "a\n  : :warning::b\n"),
        ("\x1b[1m::debug::c", "\x1b[1m: :debug::c"),
        ("see a::b", "see a::b"),
        ("x ##[error]y", "x # #[error]y"),
        ("###[group]", "## #[group]"),
        ("## heading", "## heading"),
        ("##vso[task.x]y", "# #vso[task.x]y"),
        ("##teamcity[x]", "# #teamcity[x]"),
    ],
    ids=ascii,
)
def test_no_line_is_a_command_to_a_ci_runner(report, defused):
    assert defuse_commands(report) == defused


def test_long_hostile_text_takes_no_time():
    for sign in ("\u200d", "\ufe0f", "\u0301", "\x1b", "#", ":", " "):
        clean(sign * 1_000_000)
        defuse_commands(sign * 1_000_000)


def test_a_text_is_cut_where_nobody_reads_on():
    assert harmless("word " * 100_000) == f"{('word ' * 1600)}…"
    assert len(harmless("\x1b" * 100_000)) == len(harmless("x" * 100_000)) == 8001


def test_no_password_is_shown_because_the_address_was_cut():
    url = f"http://ann:{'secret' * 500}@host.example/"
    assert "secret" not in harmless("x" * 7000 + " " + url)


@pytest.mark.parametrize(
    "text",
    [
        "http://ann:\x1b[31mSECRET@host.example/",
        "http://ann:\u202eSECRET@host.example/",
        "see http://ann:\x1bSECRET@host.example/ now",
        "http://ann:\ud800SECRET@host.example/",
        "http:/\u200b/ann:SECRET@host.example/",
        "http://ann:SECRET\n@host.example/",
        "http://ann:" + "SECRET" * 5_000 + "@host.example/",
        "https://host.example/?token=\x1bSECRET",
        "https://host.example/?to\u200bken=SECRET",
    ],
    ids=lambda text: ascii(text)[:50],
)
def test_no_password_is_shown_because_the_address_was_cleaned(text):
    assert "SECRET" not in harmless(text)


@pytest.mark.parametrize(
    ("url", "followed"),
    [
        ("https://a.example/", True),
        ("HTTP://a.example", True),
        ("javascript:alert(1)", False),
        (" https://a.example/", False),
        ("//a.example", False),
        ("https://a.example/" + "x" * 10_000, False),
        ("", False),
        (None, False),
    ],
    ids=lambda value: str(value)[:30],
)
def test_only_addresses_on_the_web_are_followed(url, followed):
    assert is_followed(url) is followed
