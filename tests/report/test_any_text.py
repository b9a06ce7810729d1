"""Every format, with any text in every place that comes from outside."""

from __future__ import annotations

import csv
import io
import json
import unicodedata
import xml.dom.minidom

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.specimen import EMPTY

from citecheck.findings import find
from citecheck.model import (
    ArchiveResult,
    ArchiveStatus,
    Audit,
    Claim,
    ClaimResult,
    ClaimVerdict,
    Confidence,
    Evidence,
    Finding,
    Item,
    ItemType,
    Liveness,
    Location,
    Reason,
    Severity,
    Source,
    SourceResult,
    Status,
    Verdict,
    Via,
)
from citecheck.record import from_record, to_record
from citecheck.report import RENDERERS, RenderOptions, render

ACTING = frozenset({"Cc", "Cs", "Zl", "Zp"})
ANY = st.text(st.characters(), max_size=60)
PLACE = st.none() | st.integers(-3, 70)


@st.composite
def audits(draw):
    text = lambda: draw(ANY)  # noqa: E731 - a name for a very short thing
    source = Source(text(), text(), citation=text(), location=text(), file=text(), line=2)
    archive = ArchiveResult(ArchiveStatus.ARCHIVED, text(), distance_days=4000, detail=text())
    result = SourceResult(
        source,
        Liveness(Status.DEAD, Reason.HTTP_404, text()),
        archive,
        final_url=text(),
        title=text(),
        claim_ids=(text(),),
    )
    items = tuple(
        Item(
            kind,
            text(),
            Verdict.CONFLICT,
            evidence=Evidence(
                source.source_id, Via.LIVE, text(), text(), 0.5, text(), draw(PLACE), draw(PLACE)
            ),
            explanation=text(),
            scope=text(),
        )
        for kind in ItemType
    )
    claim = Claim(text(), text(), (source.source_id,), text())
    claims = (ClaimResult(claim, ClaimVerdict.MISMATCHED, items),)
    return Audit(EMPTY.run, (result,), claims, text() or "c.csv", text() or "s.csv")


@settings(max_examples=60, deadline=None)
@given(audits(), st.integers(1, 200))
def test_no_text_breaks_a_format_or_acts_through_it(audit, width):
    findings = find(audit)
    for name in RENDERERS:
        for verbose in (False, True):
            text = render(name, audit, findings, RenderOptions(width, verbose=verbose))
            shown = set(text) - {"\n"}
            assert not [char for char in shown if unicodedata.category(char) in ACTING], name


@settings(max_examples=40, deadline=None)
@given(audits())
def test_what_programs_read_can_be_read(audit):
    findings = find(audit)
    json.loads(render("json", audit, findings))
    json.loads(render("sarif", audit, findings))
    xml.dom.minidom.parseString(render("junit", audit, findings).encode())
    rows = list(csv.reader(io.StringIO(render("csv", audit, findings))))
    assert {len(row) for row in rows} == {12}


@settings(max_examples=40, deadline=None)
@given(audits())
def test_a_stored_audit_is_reported_as_it_was(audit):
    record = to_record(audit, find(audit))
    assert to_record(*from_record(record)) == record


def test_a_finding_about_nothing_that_is_known_is_still_reported():
    stray = Finding(
        "CC999",
        "stray",
        Severity.ERROR,
        Confidence.HIGH,
        Location("x.csv"),
        "Odd.",
        "",
        "no",
        "nor",
        "f0",
        "it",
    )
    for name in sorted(set(RENDERERS) - {"csv", "junit"}):
        assert "Odd." in render(name, EMPTY, [stray])
