from __future__ import annotations

from dataclasses import fields
from datetime import timedelta

import pytest

from citecheck.errors import InputError
from citecheck.settings import OPTIONS, Settings, load, parse_duration


def test_every_setting_has_a_reader():
    assert set(OPTIONS) == {field.name for field in fields(Settings)}


def test_a_flag_beats_the_environment_which_beats_the_file(tmp_path):
    (tmp_path / "citecheck.toml").write_text('fail-on = "note"\nstate = "a"\nretries = 5\n')
    environ = {"CITECHECK_FAIL_ON": "warning", "CITECHECK_STATE": "b"}
    settings = load({"fail_on": "never"}, environ, tmp_path)
    assert (settings.fail_on, settings.state, settings.retries) == ("never", "b", 5)


def test_settings_may_stand_in_pyproject(tmp_path):
    (tmp_path / "pyproject.toml").write_text(
        "[tool.citecheck]\ntimeout = 7.5\naccept = [403, 429]\nexclude = ['a', 'b']\n"
        "max-age = '12h'\nwayback = false\n"
    )
    settings = load({}, {}, tmp_path)
    assert settings.timeout == 7.5
    assert settings.accept == (403, 429)
    assert settings.exclude == ("a", "b")
    assert settings.max_age == timedelta(hours=12)
    assert settings.wayback is False


def test_without_anything_given_the_defaults_hold(tmp_path):
    assert load({"timeout": None}, {}, tmp_path) == Settings()


@pytest.mark.parametrize(
    ("flags", "words"),
    [
        pytest.param({"timeout": "soon"}, "--timeout", id="no duration"),
        pytest.param({"timeout": "0"}, "more than 0", id="no time at all"),
        pytest.param({"wayback_url": "foo"}, "http://", id="no address"),
        pytest.param({"retries": "-1"}, "at least 0", id="negative retries"),
        pytest.param({"concurrency": "0"}, "at least 1", id="no concurrency"),
        pytest.param({"per_host": "many"}, "--per-host", id="no number"),
        pytest.param({"exclude": ("(",)}, "regular expression", id="bad pattern"),
        pytest.param({"accept": ("40",)}, "three digits", id="bad status"),
        pytest.param({"max_age": "1y"}, "90s", id="bad unit"),
    ],
)
def test_a_bad_flag_is_named(tmp_path, flags, words):
    with pytest.raises(InputError) as caught:
        load(flags, {}, tmp_path)
    assert words in str(caught.value)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("colour = 1", "'colour'", id="unknown setting"),
        pytest.param("retries = [", "cannot be read", id="no TOML"),
        pytest.param("fail-on = 3", "a list of texts is needed", id="wrong type"),
        pytest.param("offline = 'maybe'", "true or false", id="no switch"),
    ],
)
def test_a_bad_file_is_named(tmp_path, text, words):
    (tmp_path / "citecheck.toml").write_text(text)
    with pytest.raises(InputError) as caught:
        load({}, {}, tmp_path)
    assert words in str(caught.value)
    assert "citecheck.toml" in str(caught.value)


def test_a_bad_variable_is_named(tmp_path):
    with pytest.raises(InputError, match="CITECHECK_ALLOW_PRIVATE"):
        load({}, {"CITECHECK_ALLOW_PRIVATE": "perhaps"}, tmp_path)


def refuse(text):
    raise ValueError(f"{text} is too bad")


def test_a_check_of_the_callers_is_told_with_the_place_of_the_value(tmp_path):
    file = tmp_path / "citecheck.toml"
    file.write_text("fail-on = 'rain'")
    places = (
        ({"fail_on": "rain"}, {}, "--fail-on"),
        ({}, {"CITECHECK_FAIL_ON": "rain"}, "CITECHECK_FAIL_ON"),
        ({}, {}, f"{file}, fail-on"),
    )
    for flags, environ, place in places:
        folder = tmp_path if place.startswith(str(file)) else tmp_path / "none"
        with pytest.raises(InputError) as caught:
            load(flags, environ, folder, checks={"fail_on": refuse})
        assert str(caught.value) == f"{place}: 'rain' cannot be read: rain is too bad"


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("30", 30), ("90s", 90), ("15m", 900), ("12h", 43200), ("1d", 86400), ("1.5 h", 5400)],
)
def test_durations_have_a_unit_or_are_seconds(text, seconds):
    assert parse_duration(text).total_seconds() == seconds
