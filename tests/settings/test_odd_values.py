"""Odd values of every setting: from a flag, the environment or the file."""

from __future__ import annotations

import os
from datetime import timedelta

import pytest

from citecheck.errors import InputError
from citecheck.settings import Settings, load

HUGE = "9" * 5000


def case(key: str, value: object, words: str, name: str):
    return pytest.param({key: value}, words, id=f"{key}: {name}")


BAD_FLAGS = [
    case("claims", "", "name of a file", "blank"),
    case("sources", "  ", "name of a file", "blanks"),
    case("state", "", "name of a file or folder", "blank"),
    case("state", "a\0b", "name of a file or folder", "NUL"),
    case("baseline", "", "name of a file", "blank"),
    case("timeout", "-1", "a duration such as", "negative"),
    case("timeout", "nan", "a duration such as", "nan"),
    case("timeout", "inf", "a duration such as", "inf"),
    case("timeout", "1e3", "a duration such as", "exponent"),
    case("timeout", "", "a duration such as", "blank"),
    case("timeout", "0.0", "more than 0", "nothing"),
    case("timeout", "0.0001", "a duration such as", "too fine"),
    case("timeout", HUGE, "a duration such as", "huge"),
    case("timeout", "2d", "at most 1d", "days"),
    case("timeout", "１０", "a duration such as", "digits of another script"),
    case("retries", "-1", "at least 0", "negative"),
    case("retries", "1000000", "at most 20", "many"),
    case("retries", HUGE, "a whole number", "huge"),
    case("retries", "2.5", "a whole number", "half"),
    case("retries", "", "a whole number", "blank"),
    case("concurrency", "0", "at least 1", "none"),
    case("concurrency", "100000", "at most 1000", "more than a process may open"),
    case("concurrency", "1_0", "a whole number", "underscore"),
    case("per_host", "0", "at least 1", "none"),
    case("per_host", "inf", "a whole number", "inf"),
    case("wayback_url", "archive.org", "http://", "no scheme"),
    case("wayback_url", "", "http://", "blank"),
    case("wayback_url", "http://", "with a host", "no host"),
    case("wayback_url", "http://a b/", "no blanks", "a blank"),
    case("wayback_url", "http://a.example:x/", "Port", "no port"),
    case("wayback_url", "http://a.example:99999/", "Port", "port out of range"),
    case("wayback_url", "http://[::1/", "IPv6", "open bracket"),
    case("wayback_url", "http://a.example/\x1b", "no blanks", "control character"),
    case("max_age", "-1d", "a duration such as", "negative"),
    case("max_age", "999999w", "at most 36500d", "before the calendar begins"),
    case("max_age", "", "a duration such as", "blank"),
    case("exclude", ("(",), "no regular expression", "open bracket"),
    case("exclude", ("*",), "no regular expression", "nothing to repeat"),
    case("exclude", ("a{99999999999}",), "no regular expression", "huge count"),
    case("exclude", ("",), "matches every address", "blank"),
    case("exclude", ("a.example", "[z-a]"), "no regular expression", "the second"),
    case("exclude", ("(" * 5000 + ")" * 5000,), "no regular expression", "deep"),
    case("accept", ("99",), "three digits", "two digits"),
    case("accept", ("1000",), "three digits", "four digits"),
    case("accept", ("4xx",), "a whole number", "a class"),
    case("accept", ("-404",), "three digits", "negative"),
    case("user_agent", "", "one line", "blank"),
    case("user_agent", "a\r\nX: y", "one line", "two lines"),
    case("user_agent", "mär", "plain ASCII", "accents"),
    case("user_agent", "x" * 7000, "over 6,000 characters", "longer than servers take"),
    case("headers", ("X=1",), "HOST:NAME=VALUE", "no host"),
    case("headers", ("a.example:=1",), "HOST:NAME=VALUE", "no name"),
    case("headers", ("a.example:X",), "HOST:NAME=VALUE", "no value"),
    case("headers", ("a.example:X y=1",), "HOST:NAME=VALUE", "a blank in the name"),
    case("headers", ("https://a.example:X=1",), "HOST:NAME=VALUE", "an address for the host"),
    case("headers", ("a.example:X=1\r\nY: 2",), "HOST:NAME=VALUE", "two lines"),
    case("headers", ("a.example:X=ü",), "plain ASCII", "accents"),
    case("headers", ("",), "HOST:NAME=VALUE", "blank"),
    case("headers", (f"a:X={'x' * 7000}",), "over 6,000 characters", "longer than servers take"),
    case("headers", ("a.example:Content-Length=5",), "for the program to set", "framing"),
]


def message_of(flags=None, environ=None, folder=None) -> str:
    with pytest.raises(InputError) as caught:
        load(flags or {}, environ or {}, folder)
    return str(caught.value)


@pytest.mark.parametrize(("flags", "words"), BAD_FLAGS)
def test_a_bad_flag_gets_one_short_message(tmp_path, flags, words):
    message = message_of(flags, folder=tmp_path)
    option = next(iter(flags)).replace("_", "-").replace("headers", "header")
    assert message.startswith(f"--{option}: ")
    assert words in message
    assert len(message) < 250


@pytest.mark.parametrize(
    "pattern",
    [
        r"^https?://(?:[a-z0-9-]+\.)+example/",
        r"\.pdf$",
        r".*private.*",
        r"(?i)LOCALHOST|intranet\.",
        r"^https?://[^/]+/(?:\w+/)*login",
        r"a{2,5}b?c*",
    ],
)
def test_an_expression_that_people_write_is_taken(tmp_path, pattern):
    assert load({"exclude": (pattern,)}, {}, tmp_path).exclude == (pattern,)


GOOD_FLAGS = [
    ({"timeout": "0.001"}, {"timeout": 0.001}),
    ({"timeout": "1d"}, {"timeout": 86400.0}),
    ({"retries": " 0 "}, {"retries": 0}),
    ({"max_age": "0"}, {"max_age": timedelta()}),
    ({"accept": ("403, 429,", "999")}, {"accept": (403, 429, 999)}),
    ({"headers": ("[::1]:8080:X-Key=",)}, {"headers": ("[::1]:8080:X-Key=",)}),
    ({"headers": ("a.example:X=a:b=c",)}, {"headers": ("a.example:X=a:b=c",)}),
    ({"wayback_url": "http://[::1]:8080/x"}, {"wayback_url": "http://[::1]:8080/x"}),
]


@pytest.mark.parametrize(("flags", "settings"), GOOD_FLAGS, ids=str)
def test_a_value_at_the_edge_is_taken(tmp_path, flags, settings):
    assert load(flags, {}, tmp_path) == Settings(**settings)


@pytest.mark.parametrize(
    "flags",
    [
        pytest.param({"headers": ("a.example:X=s3cret\n",) * 2 + ("=s3cret",)}, id="header"),
        pytest.param({"wayback_url": "ftp://me:s3cret@a.example/"}, id="wayback_url"),
    ],
)
def test_a_secret_is_not_shown(tmp_path, flags):
    assert "s3cret" not in message_of(flags, folder=tmp_path)


BAD_FILES = [
    pytest.param("colour = 1", "'colour': choose among claims, sources", id="unknown"),
    pytest.param("time-out = 5", "is 'timeout' meant?", id="misspelt"),
    pytest.param("Fail_On = 'note'", "is 'fail-on' meant?", id="capitals"),
    pytest.param("no-wayback = true", "write wayback = false", id="a flag that negates"),
    pytest.param("[tool.citecheck]\nretries = 1", "without a heading", id="a heading"),
    pytest.param("fail-on = 'note'\nfail_on = 'error'", "twice", id="twice in two spellings"),
    pytest.param("retries = 1\nretries = 2\n", "line 2", id="twice"),
    pytest.param("retries = 1\n\ntimeout = ]\n", "line 3", id="bad TOML names the line"),
    pytest.param("retries = true", "a whole number", id="a switch for a number"),
    pytest.param("retries = " + HUGE, "cannot be read", id="a huge number"),
    pytest.param("timeout = nan", "a duration", id="nan"),
    pytest.param("timeout = inf", "a duration", id="inf"),
    pytest.param("timeout = 2015-07-30", "a duration", id="a date"),
    pytest.param("offline = 2", "true or false", id="a number for a switch"),
    pytest.param("state = 5", "a text is needed", id="a number for a text"),
    pytest.param("exclude = {a = 'b'}", "a list of texts", id="a table for a list"),
    pytest.param("exclude = ['a', 1]", "a text is needed", id="a number in a list"),
    pytest.param("accept = ['200', 'x']", "a whole number", id="a word for a status"),
    pytest.param("user-agent = 'mär'", "ASCII", id="accents"),
    pytest.param("a = " + "[" * 100_000, "nested too deep", id="nested deep"),
    pytest.param(b"state = '\xe9'", "UTF-8", id="Latin-1"),
    pytest.param("state = 'a'".encode("utf-16"), "UTF-8", id="UTF-16"),
    pytest.param(b"state = 'a\0b'", "line 1", id="NUL"),
    pytest.param(b"\x89PNG\r\n\x1a\n\xff", "UTF-8", id="a picture"),
    pytest.param(b"\x00" * 1000, "cannot be read", id="nothing but NUL"),
    pytest.param(b"#" * (17 << 20), "is over 16 MiB", id="huge"),
    pytest.param("s\u0442ate = 'a'", "cannot be read", id="a letter of another script"),
    pytest.param("'s\u0442ate' = 'a'", "is 'state' meant?", id="such a letter in quotes"),
    pytest.param("'' = 'a'", "there is no setting ''", id="a blank name"),
    pytest.param(f"{'k' * 5000} = 1", "choose among", id="a long name"),
    pytest.param("fail_on = {a = 1}", "a list of texts is needed", id="a table for rules"),
    pytest.param("min-confidence = ['low']", "a text is needed", id="a list for a text"),
    pytest.param("baseline = false", "a text is needed", id="a switch for a text"),
    pytest.param("headers = 1", "the value cannot be read", id="a number for headers"),
    pytest.param("timeout = -0.0", "a duration", id="less than nothing"),
    pytest.param("timeout = []", "a duration", id="a list for a number"),
    pytest.param("wayback = 'perhaps'", "true or false", id="a word for a switch"),
    pytest.param("max-age = 1e400", "a duration", id="more than a float holds"),
]


@pytest.mark.parametrize(("text", "words"), BAD_FILES)
def test_a_bad_file_gets_one_short_message(tmp_path, text, words):
    body = text if isinstance(text, bytes) else text.encode()
    (tmp_path / "citecheck.toml").write_bytes(body)
    message = message_of(folder=tmp_path)
    assert message.startswith(f"{tmp_path / 'citecheck.toml'}")
    assert words in message
    assert "\n" not in message
    assert len(message) < len(str(tmp_path)) + 350


@pytest.mark.parametrize("name", ["citecheck.toml", "pyproject.toml"])
@pytest.mark.parametrize(
    ("make", "words"),
    [
        pytest.param(os.mkfifo, "is no file that can be read", id="a pipe"),
        pytest.param(os.mkdir, "is no file that can be read", id="a folder"),
        pytest.param(lambda path: path.symlink_to("/dev/zero"), "is no file", id="a device"),
        pytest.param(lambda path: path.symlink_to(path), "cannot be read: ", id="a loop"),
        pytest.param(
            lambda path: path.symlink_to("gone"), "cannot be read: No such file", id="a dead link"
        ),
    ],
)
def test_what_is_no_file_is_said(tmp_path, make, words, name):
    make(tmp_path / name)
    message = message_of(folder=tmp_path)
    assert message.startswith(f"{tmp_path / name}: {words}")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("tool = 3", "'tool' is no table", id="tool"),
        pytest.param("[tool]\ncitecheck = 3", "'citecheck' is no table", id="citecheck"),
        pytest.param("[[tool.citecheck]]\nretries = 1", "is no table", id="a list of tables"),
        pytest.param("[tool.citecheck]\nretry = 1", "is 'retries' meant?", id="misspelt"),
        pytest.param("[tool\n", "line 1", id="bad TOML"),
    ],
)
def test_a_bad_pyproject_gets_one_message(tmp_path, text, words):
    (tmp_path / "pyproject.toml").write_text(text)
    assert words in message_of(folder=tmp_path)


def test_a_file_with_a_mark_before_it_or_without_content_is_read(tmp_path):
    file = tmp_path / "citecheck.toml"
    file.write_bytes(b"\xef\xbb\xbfheader = 'a.example:X=1'\r\n")
    assert load({}, {}, tmp_path).headers == ("a.example:X=1",)
    file.write_text("")
    assert load({}, {}, tmp_path) == Settings()


@pytest.mark.parametrize(
    ("variable", "value", "words"),
    [
        ("CITECHECK_WAYBACK_URL", "archive.org", "http://"),
        ("CITECHECK_ALLOW_PRIVATE", "2", "true or false"),
        ("CITECHECK_STATE", "  ", "name of a file or folder"),
        ("CITECHECK_STATE", "a\0b", "name of a file or folder"),
    ],
)
def test_a_bad_variable_gets_one_message(tmp_path, variable, value, words):
    message = message_of(environ={variable: value}, folder=tmp_path)
    assert message.startswith(f"{variable}: ")
    assert words in message


def test_a_blank_variable_is_one_that_is_not_set(tmp_path):
    names = ("CITECHECK_STATE", "CITECHECK_FAIL_ON", "CITECHECK_WAYBACK_URL")
    assert load({}, dict.fromkeys(names, ""), tmp_path) == Settings()
