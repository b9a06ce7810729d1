"""Expressions of --exclude, tried on the addresses that they are for."""

from __future__ import annotations

import pytest

from citecheck.errors import InputError
from citecheck.settings.patterns import try_patterns

LONG = f"http://a.example/{'a' * 2000}!"


@pytest.mark.parametrize(
    "pattern",
    [
        r"(a+)+$",
        r"(.*a){25}$",
        r"(a|aa)+$",
        r"(aa|aaaa)+$",
        r"(\w+)*-",
        r"(.*)(.*)(.*)(.*)(.*)x$",
        r"((?:a|b)?){40}(?:a|b){40}c",
        r"(a?){40}a{40}$",
    ],
)
def test_an_expression_that_takes_for_ever_is_given_up_and_named(pattern):
    with pytest.raises(InputError, match="takes too long on these addresses") as caught:
        try_patterns([pattern], [LONG], seconds=0.5)
    assert repr(pattern) in str(caught.value)


@pytest.mark.parametrize(
    "pattern",
    [
        r"(a+)+",
        r"^https?://(?:[a-z0-9-]+\.)+example/",
        r".*\.pdf$",
        r".*private.*",
        r"[[a]",
        "\udcff",
    ],
    ids=ascii,
)
def test_what_gets_through_is_taken(pattern):
    try_patterns([pattern], [LONG, "http://a.example/\udcff"])
