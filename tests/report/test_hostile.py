"""Hostile texts in every field and every format, judged by the programs that read the formats."""

from __future__ import annotations

import csv
import functools
import io
import json
import re
import unicodedata
import xml.parsers.expat
from urllib.parse import urlsplit
from xml.etree import ElementTree as ET

import pytest
from markdown_it import MarkdownIt
from tests.report.hostile_audit import hostile_audit
from tests.report.hostile_text import GROUPS, LONG, TEXTS
from tests.report.our_page import ATTRIBUTES, ELEMENTS, Page

from citecheck.record import from_record, to_record
from citecheck.report import RENDERERS, RenderOptions, render

GROUP = pytest.mark.parametrize("group", GROUPS)
FORMAT = pytest.mark.parametrize("name", RENDERERS)
# What acts or hides. Joiners may stay within words, and numbers signs of Arabic are visible.
ACTING = frozenset({"Cc", "Cs", "Zl", "Zp"})
HIDING = re.compile(
    "[\xad\u200b\u200e\u200f\u2060-\u206f\u3164\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)
DIRECTING = re.compile("[\u202a-\u202e\u2066-\u2069]")
COLOURS = re.compile(r"\x1b\[[0-9;]*m")
COMMAND = re.compile(r"^\s*::|##\[|##vso\[|##teamcity\[", re.MULTILINE | re.IGNORECASE)


@functools.cache
def audited(group: str):
    return hostile_audit(GROUPS[group].values())


WHOLE = RenderOptions(verbose=True)


@functools.cache
def rendered(name: str, group: str, options: RenderOptions = WHOLE) -> str:
    return render(name, *audited(group), options)


def test_the_table_is_large_enough():
    assert len(TEXTS) == sum(map(len, GROUPS.values())) > 200


# --- every format ---------------------------------------------------------------------------


@FORMAT
@GROUP
def test_no_character_of_a_report_acts_or_hides(name, group):
    shown = set(rendered(name, group)) - {"\n"}
    assert not [char for char in shown if unicodedata.category(char) in ACTING]
    assert not HIDING.search("".join(shown))
    assert not DIRECTING.search("".join(shown))


@pytest.mark.parametrize("name", sorted(set(RENDERERS) - {"github"}))
@GROUP
def test_no_line_of_a_report_is_a_command_to_a_runner(name, group):
    assert not COMMAND.search(rendered(name, group))


@FORMAT
@GROUP
def test_every_report_is_strict_utf8(name, group):
    rendered(name, group).encode("utf-8", "strict")


@pytest.mark.parametrize("name", sorted(set(RENDERERS) - {"json"}))
@pytest.mark.parametrize("text", LONG)
def test_a_flood_of_text_makes_no_flood_of_a_report(name, text):
    audit, findings = hostile_audit([LONG[text]])
    assert len(render(name, audit, findings[:5])) < 2_000_000


# --- terminal -------------------------------------------------------------------------------


@pytest.mark.parametrize("width", [1, 200])
@GROUP
def test_colours_are_all_that_a_terminal_is_told(width, group):
    text = rendered("terminal", group, RenderOptions(width, color=True, verbose=True))
    assert not {char for char in COLOURS.sub("", text) if unicodedata.category(char) in ACTING} - {
        "\n"
    }
    assert not COMMAND.search(COLOURS.sub("", text))


# --- JSON -----------------------------------------------------------------------------------


@GROUP
def test_json_keeps_every_text_as_it_was(group):
    audit, findings = audited(group)
    read = json.loads(rendered("json", group).encode("utf-8"))
    assert read == to_record(audit, findings)
    assert to_record(*from_record(read)) == read
    assert [claim["figures"][0] for claim in read["claims"]] == list(GROUPS[group].values())
    assert [source["title"] for source in read["sources"][::5]] == list(GROUPS[group].values())


# --- CSV ------------------------------------------------------------------------------------

STRIPPED = " \t\r\n\v\f\xa0\u3000\u2003\"'＂＇“”"  # what some program or other takes off first
FORMULA = "=+-@＝＋－＠"


def is_formula(cell: str) -> bool:
    """Whether a spreadsheet may calculate a cell: an apostrophe before it makes it text."""
    return not cell.startswith("'") and cell.lstrip(STRIPPED).startswith(tuple(FORMULA))


@GROUP
def test_no_cell_of_a_sheet_is_calculated(group):
    text = rendered("csv", group)
    rows = list(csv.reader(io.StringIO(text), strict=True))
    assert {len(row) for row in rows} == {12}
    assert len(rows) == len(text.splitlines())
    assert not [cell for row in rows for cell in row if is_formula(cell)]
    assert all(len(cell) < 32_767 for row in rows for cell in row)


@GROUP
def test_no_cell_is_calculated_where_semicolons_part_cells(group):
    rows = csv.reader(io.StringIO(rendered("csv", group)), delimiter=";")
    assert not [cell for row in rows for cell in row if is_formula(cell)]


# --- HTML -----------------------------------------------------------------------------------


@GROUP
def test_a_page_holds_our_elements_and_links_to_the_web_alone(group):
    page = Page(rendered("html", group))
    assert page.elements <= ELEMENTS
    assert page.attributes <= ATTRIBUTES
    assert (page.open, page.others) == ([], [])
    assert {urlsplit(link["href"]).scheme for link in page.links} <= {"http", "https"}
    assert len(page.links) == len(
        re.findall(r'rel="noopener noreferrer nofollow"', rendered("html", group))
    )


# --- XML ------------------------------------------------------------------------------------


@GROUP
def test_a_strict_reader_finds_each_source_and_claim_once_in_junit(group):
    text = rendered("junit", group).encode("utf-8")
    xml.parsers.expat.ParserCreate().Parse(text, True)  # noqa: FBT003  the end of the text
    suites = {suite.get("name"): suite for suite in ET.fromstring(text)}
    audit, _ = audited(group)
    assert len(suites["sources"]) == len(audit.sources)
    assert len(suites["claims"]) == len(audit.claims)
    known = {"testsuite", "testcase", "failure", "skipped", "system-out"}
    assert {node.tag for suite in suites.values() for node in suite.iter()} <= known


# --- SARIF ----------------------------------------------------------------------------------

URI = re.compile(r"[A-Za-z0-9._~/%-]+")


@GROUP
def test_no_bracket_begins_a_link_in_sarif_and_every_uri_is_one(group):
    results = json.loads(rendered("sarif", group))["runs"][0]["results"]
    assert len(results) == len(audited(group)[1])
    for result in results:
        bare = result["message"]["text"].replace("\\\\", "")
        assert not re.search(r"(?<!\\)[\[\]]", bare)
        assert "\n" not in bare
        uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        assert URI.fullmatch(uri) or not uri


# --- GitHub ---------------------------------------------------------------------------------

ANNOTATION = re.compile(r"::(?:error|warning|notice) file=[^,:]*,line=\d+,title=[^,:]*::[^\r\n]*")


@GROUP
def test_each_line_for_github_is_one_annotation_and_the_last_is_none(group):
    *commands, last = rendered("github", group).split("\n")[:-1]
    assert len(commands) == len(audited(group)[1])
    assert all(ANNOTATION.fullmatch(command) for command in commands)
    assert not any("##[" in command for command in commands)
    assert not COMMAND.search(last)


# --- Markdown -------------------------------------------------------------------------------

OUR_TAGS = frozenset(
    ["<br>", "<b>", "</b>", "<details>\n<summary>", "</details>", "<details>", "<summary>"]
)
OUR_TOKENS = frozenset(
    {
        "heading",
        "paragraph",
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "bullet_list",
        "list_item",
        "inline",
        "strong",
        "text",
        "html_inline",
        "html_block",
        "link",
        "softbreak",
    }
)
# What GitHub looks for in the text once it is read.
SEEN_LATER = re.compile(r"(?<!\w)[@#]\w|GH-\d|:[a-z+-][\w+-]*:", re.IGNORECASE)
# What it makes links of while it reads.
BARE = re.compile(r"https?://|www\.|\w@\w|ftp://|mailto:", re.IGNORECASE)


def tokens(text: str):
    for token in MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(text):
        yield token
        yield from token.children or ()


@GROUP
def test_markdown_is_made_of_our_marks_alone(group):
    found = list(tokens(rendered("markdown", group)))
    kinds = {re.sub("_(?:open|close)$", "", token.type) for token in found}
    assert kinds <= OUR_TOKENS
    tags = {t.content for t in found if t.type == "html_inline"}
    assert tags <= OUR_TAGS
    blocks = [t.content for t in found if t.type == "html_block"]
    assert all(
        re.fullmatch(r"</?details>\n(<summary>Notes \(\d+\)</summary>\n)?", b) for b in blocks
    )
    links = [token.attrs["href"] for token in found if token.type == "link_open"]
    assert {urlsplit(link).scheme.lower() for link in links} <= {"http", "https"}
    headings = [found[n + 1].content for n, t in enumerate(found) if t.type == "heading_open"]
    assert {heading.partition(" ")[0] for heading in headings} <= {
        "Citations",
        "Errors",
        "Warnings",
    }


@GROUP
def test_nobody_is_called_and_nothing_is_linked_by_text_in_markdown(group):
    for token in tokens(rendered("markdown", group)):
        if token.type == "text":
            assert not SEEN_LATER.search(token.content)
    source = re.sub(r"\]\(<[^>]*>\)", "]", rendered("markdown", group))
    assert not BARE.search(source)
