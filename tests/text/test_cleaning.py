from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citecheck.text.cleaning import clean, defuse_commands, mask_passwords

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


@given(st.text(st.characters(exclude_characters="\u200c\u200d")), st.integers(0, 50))
def test_pieces_may_be_cleaned_one_by_one(text, cut):
    assert clean(text[:cut]) + clean(text[cut:]) == clean(text)


@pytest.mark.parametrize(
    ("report", "harmless"),
    [
        ("::error::boom", ": :error::boom"),
        ("a\n  ::warning::b\n", "a\n  : :warning::b\n"),
        ("\x1b[1m::debug::c", "\x1b[1m: :debug::c"),
        ("see a::b", "see a::b"),
        ("x ##[error]y", "x # #[error]y"),
        ("###[group]", "## #[group]"),
        ("## heading", "## heading"),
    ],
    ids=ascii,
)
def test_no_line_is_a_command_to_a_ci_runner(report, harmless):
    assert defuse_commands(report) == harmless


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("https://ann:secret@host.example/", "https://ann:***@host.example/"),
        ("https://ann:se@cret@host.example", "https://ann:***@host.example"),
        ("https://:secret@host.example", "https://:***@host.example"),
        ("see https://a:b@c.example and ftp://d:e@f.example", None),
        ("https://ann@host.example/", "https://ann@host.example/"),
        ("https://host.example:8080/a@b", "https://host.example:8080/a@b"),
        ("https://host.example/?mail=a:b@c", "https://host.example/?mail=a:b@c"),
        ("12:30 @ the pier", "12:30 @ the pier"),
    ],
)
def test_the_password_of_an_address_is_masked(text, masked):
    expected = masked or "see https://a:***@c.example and ftp://d:***@f.example"
    assert mask_passwords(text) == expected


def test_long_hostile_text_takes_no_time():
    for text in ("//" * 500_000, "//a:" + "b" * 1_000_000, "#" * 1_000_000, "\u200d" * 1_000_000):
        clean(text)
        mask_passwords(text + "@")
        defuse_commands(text)
