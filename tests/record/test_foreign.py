"""A report that someone else wrote: refused in one message, or rendered; never an end of the program."""

from __future__ import annotations

import copy
import json

import pytest
from tests.specimen import CLAIMS, EMPTY, SOURCES

from citecheck.errors import InputError
from citecheck.findings import find
from citecheck.model import Audit
from citecheck.record import from_record, to_record
from citecheck.report import RENDERERS, RenderOptions, render

AUDIT = Audit(EMPTY.run, SOURCES[1:2], CLAIMS[1:2])
RECORD = json.loads(json.dumps(to_record(AUDIT, find(AUDIT)[:2])))
WRONG = {
    "none": None,
    "number": 5,
    "negative": -1,
    "fraction": 0.5,
    "no-number": float("nan"),
    "endless": float("inf"),
    "vast": 10**400,
    "text": "x",
    "flag": True,
    "list": [],
    "list-of-numbers": [1],
    "object": {},
}


def paths(value, path=()):
    """Every place in a record."""
    if path:
        yield path
    pairs = (
        value.items()
        if isinstance(value, dict)
        else enumerate(value)
        if isinstance(value, list)
        else ()
    )
    for key, part in pairs:
        yield from paths(part, (*path, key))


def damaged(path, value):
    record = copy.deepcopy(RECORD)
    *way, last = path
    spot = record
    for step in way:
        spot = spot[step]
    spot[last] = value
    return record


@pytest.mark.parametrize("wrong", WRONG)
def test_a_value_of_another_kind_is_refused_or_rendered(wrong):
    for path in paths(RECORD):
        try:
            audit, findings = from_record(damaged(path, WRONG[wrong]))
        except InputError as error:
            assert "\n" not in str(error)
            continue
        for name in RENDERERS:
            assert render(name, audit, findings, RenderOptions(verbose=True)), path


@pytest.mark.parametrize("path", list(paths(RECORD)), ids=lambda path: ".".join(map(str, path)))
def test_a_missing_value_is_refused_or_made_up_for(path):
    record = copy.deepcopy(RECORD)
    *way, last = path
    spot = record
    for step in way:
        spot = spot[step]
    del spot[last]
    try:
        audit, findings = from_record(record)
    except InputError:
        return
    assert render("terminal", audit, findings)


@pytest.mark.parametrize(
    ("key", "name"),
    [("rule", "\x1b[31m"), ("rule", "<b>"), ("name", "a** [x](y)"), ("name", "x\n::error::y")],
    ids=ascii,
)
def test_the_name_of_a_rule_is_a_name(key, name):
    with pytest.raises(InputError, match=f"{key}, which is no name"):
        from_record(damaged(("findings", 0, key), name))
