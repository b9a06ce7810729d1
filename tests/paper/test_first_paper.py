"""Holds the top-level claims.csv and sources.csv to the paper they were read from.

The two files were written by hand. These tests read the paper in the plainest way (they
know its lines, not the rooms that read papers in general), so a slip of the hand shows and
nobody's reader has to work first.
"""

from __future__ import annotations

import codecs
import csv
import re
from bisect import bisect_right
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urldefrag, urlsplit

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAPER = ROOT / "examples" / "eurasian-council-2015.md"

CLAIM_HEADER = "claim_id,claim,source_ids,location,figures,quotes,link"
SOURCE_HEADER = (
    "source_id,url,accessed,published,locator,kind,archive_url,file,citation,location,"
    "ibid_of,repair"
)

EXPLANATIONS = {"3", "5"}
BOOKS = {"6", "7", "8", "10", "11", "12", "13"}
REPORT_WITHOUT_ADDRESS = {"57"}
DAYS = {"29 July 2015": "2015-07-29", "30 July 2015": "2015-07-30"}
REPAIRS = ("unescaped", "joined", "page-break", "href-overridden", "prefix-removed")

MARK = re.compile(r"<sup>(\d+)</sup>")
CITED = re.compile(r"\[cited (\d+ \w+ \d{4})\]")
ADDRESS = re.compile(r"(?:<|\]\()(https?://[^>)\s]+)[>)]")
# What stands between the paragraphs: rules, headings, notes with their later lines, the map.
NOT_BODY = re.compile(r"---|#|<sup>\d+</sup> |<http|\[\S+\]\(http|latimes\.com\. |Map 1:")
# The converter took the second half of note 31's address for a link within another site.
HALF = "http://www.washingtonpost.com/rweb/world/how-russias-"
FALSE_LINK = "http://www.rferl.org/content/labor-migration-policy"


class Body(NamedTuple):
    """The running text, one paragraph a line, and where its note marks stand."""

    text: str
    marks: list[tuple[int, str]]

    def cited(self, start: int, end: int) -> list[str]:
        return [number for place, number in self.marks if start < place <= end]

    def end_of_paragraph(self, place: int) -> int:
        end = self.text.find("\n", place)
        return end if end >= 0 else len(self.text)


class Place(NamedTuple):
    start: int
    end: int


def read_rows(name: str) -> list[dict[str, str]]:
    with (ROOT / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def plain(markdown: str) -> str:
    """The text without its markup, note marks left in."""
    text = re.sub(r"<sup>(st|nd|rd|th)</sup>", r"\1", markdown)
    return text.replace("*", "").replace(r"\$", "$").strip()


def join_paragraphs(lines: list[str]) -> str:
    """One paragraph a line; a small letter goes on with a sentence that a page broke."""
    text = ""
    for line in lines:
        text += (" " if line[0].islower() else "\n") + line
    return text


def read_body(lines: list[str]) -> Body:
    kept = [plain(line) for line in lines if line.strip() and not NOT_BODY.match(line)]
    pieces = MARK.split(join_paragraphs(kept))
    text, marks = pieces[0], []
    for number, piece in zip(pieces[1::2], pieces[2::2], strict=True):
        marks.append((len(text), number))
        text += piece
    return Body(text, marks)


def find_in_order(text: str, sentences: list[str]) -> list[Place]:
    """Where each sentence stands, looked for behind the one before it."""
    places, place = [], 0
    for sentence in sentences:
        start = text.find(sentence, place)
        assert start >= 0, f"not in the paper, or out of order: {sentence}"
        place = start + len(sentence)
        places.append(Place(start, place))
    return places


def line_of(location: str) -> int:
    name, _, line = location.partition(":")
    assert name == PAPER.name
    return int(line)


LINES = PAPER.read_text(encoding="utf-8").split("\n")
BODY = read_body(LINES)
CLAIMS = read_rows("claims.csv")
SOURCES = read_rows("sources.csv")
PLACES = find_in_order(BODY.text, [claim["claim"] for claim in CLAIMS])

each_claim = pytest.mark.parametrize("claim", CLAIMS, ids=lambda row: row["claim_id"])
each_source = pytest.mark.parametrize("source", SOURCES, ids=lambda row: row["source_id"])


def placed(link: str) -> pytest.MarkDecorator:
    """The claims of one link, each with its place in the running text."""
    rows = [pair for pair in zip(CLAIMS, PLACES, strict=True) if pair[0]["link"] == link]
    names = [claim["claim_id"] for claim, _ in rows]
    return pytest.mark.parametrize(("claim", "place"), rows, ids=names)


# --- the files ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "header"), [("claims.csv", CLAIM_HEADER), ("sources.csv", SOURCE_HEADER)]
)
def test_the_header_is_the_contracts(name: str, header: str) -> None:
    assert ",".join(read_rows(name)[0]) == header


@pytest.mark.parametrize("name", ["claims.csv", "sources.csv"])
def test_the_file_is_plain_utf8_with_unix_line_ends(name: str) -> None:
    body = (ROOT / name).read_bytes()
    assert not body.startswith(codecs.BOM_UTF8)
    assert b"\r" not in body
    assert body.endswith(b"\n")


# --- sources ------------------------------------------------------------------------------


def test_the_63_notes_stand_in_the_order_of_the_paper() -> None:
    assert [source["source_id"] for source in SOURCES] == [str(n) for n in range(1, 64)]


@each_source
def test_a_source_points_to_the_line_of_its_note(source: dict[str, str]) -> None:
    line = LINES[line_of(source["location"]) - 1]
    assert line.startswith(f"<sup>{source['source_id']}</sup> ")


def test_kinds_are_those_of_the_notes() -> None:
    kinds = {source["source_id"]: source["kind"] for source in SOURCES}
    prints = BOOKS | REPORT_WITHOUT_ADDRESS
    assert {key for key, kind in kinds.items() if kind == "note"} == EXPLANATIONS
    assert {key for key, kind in kinds.items() if kind == "print"} == prints
    assert {key for key, kind in kinds.items() if kind == "web"} == (
        set(kinds) - EXPLANATIONS - prints
    )


@each_source
def test_only_a_web_source_has_an_address(source: dict[str, str]) -> None:
    assert bool(source["url"]) == (source["kind"] == "web")


@each_source
def test_an_address_is_whole_and_clean(source: dict[str, str]) -> None:
    url = source["url"]
    assert not re.search(r"[\\\s<>|]", url)
    if url:
        assert urlsplit(url).scheme in {"http", "https"}
        assert urlsplit(url).hostname


def test_the_web_sources_have_43_distinct_addresses() -> None:
    urls = {source["url"] for source in SOURCES if source["url"]}
    assert len(urls) == 43
    assert len({urldefrag(url).url for url in urls}) == 43


def test_every_address_of_the_paper_is_a_source_but_for_the_half_and_the_false_link() -> None:
    printed = set(ADDRESS.findall("\n".join(LINES)))
    wrong = {url for url in printed if url == HALF or url.startswith(FALSE_LINK)}
    (mended,) = {source["url"] for source in SOURCES if "href-overridden" in source["repair"]}
    assert len(wrong) == 2
    assert {source["url"] for source in SOURCES if source["url"]} == printed - wrong | {mended}


def test_the_half_address_goes_on_as_its_link_text_says() -> None:
    note = SOURCES[31 - 1]
    link_text = LINES[206 - 1].partition("](")[0].removeprefix("[")
    assert note["url"] == HALF + link_text.replace(r"\\_", "_")


def test_ibid_stands_for_the_note_before() -> None:
    (ibid,) = [source for source in SOURCES if source["ibid_of"]]
    meant = SOURCES[35 - 1]
    assert (ibid["source_id"], ibid["ibid_of"]) == ("36", meant["source_id"])
    assert (ibid["url"], ibid["accessed"]) == (meant["url"], meant["accessed"])


@each_source
def test_the_access_date_is_the_one_that_the_note_gives(source: dict[str, str]) -> None:
    note = SOURCES[int(source["ibid_of"] or source["source_id"]) - 1]
    cited = CITED.search(note["citation"])
    assert source["accessed"] == (DAYS[cited[1]] if cited else "")


def test_41_notes_print_an_access_date_and_ibid_inherits_one() -> None:
    printed = [source for source in SOURCES if CITED.search(source["citation"])]
    dated = [source for source in SOURCES if source["accessed"]]
    assert (len(printed), len(dated)) == (41, 42)


@each_source
def test_the_year_of_publication_is_stated_in_the_citation(source: dict[str, str]) -> None:
    assert re.fullmatch(r"(\d{4})?", source["published"])
    assert source["published"] in CITED.sub("", source["citation"]).partition("http")[0]


def test_three_notes_name_a_page() -> None:
    pages = {source["source_id"]: source["locator"] for source in SOURCES if source["locator"]}
    assert pages == {"6": "p. 147", "10": "p. 31", "63": "p. 31"}


@each_source
def test_the_citation_is_the_note_as_printed(source: dict[str, str]) -> None:
    line = MARK.sub("", plain(LINES[line_of(source["location"]) - 1]), count=1).strip()
    text = re.sub(r"[<\[]https?://.*", "", line).strip()
    if "prefix-removed" in source["repair"]:
        text = re.sub(r"^\d+\. ", "", text)
    assert source["citation"].startswith(text)
    assert source["ibid_of"] or source["citation"].endswith(source["url"])


@each_source
def test_a_repair_is_in_the_words_and_order_of_the_contract(source: dict[str, str]) -> None:
    words = source["repair"].split(";") if source["repair"] else []
    assert words == [word for word in REPAIRS if word in words]


@pytest.mark.parametrize(
    ("repair", "notes"),
    [
        ("unescaped", "4 17 31 33 35 37 38 40 58 59 63"),
        ("joined", "16 18 19 20 21 25 27 28 30 31 32 33 37 38 39 40 41 42 60 63"),
        ("page-break", "31 35 52"),
        ("href-overridden", "31"),
        ("prefix-removed", "26 45 53"),
    ],
)
def test_the_mended_notes_say_so(repair: str, notes: str) -> None:
    mended = [row["source_id"] for row in SOURCES if repair in row["repair"].split(";")]
    assert mended == notes.split()


# --- claims -------------------------------------------------------------------------------


def test_claims_are_numbered_in_the_order_of_the_paper() -> None:
    assert [claim["claim_id"] for claim in CLAIMS] == [f"c{n + 1}" for n in range(len(CLAIMS))]


@each_claim
def test_a_claim_is_a_clean_sentence(claim: dict[str, str]) -> None:
    text = claim["claim"]
    assert not re.search(r"[\\*<>\n]|  ", text)
    assert re.match(r"[“A-Z]", text)
    assert re.search(r"[.!?][”\"]?$", text)


@each_claim
def test_a_claim_points_to_the_line_where_it_begins(claim: dict[str, str]) -> None:
    line = MARK.sub("", plain(LINES[line_of(claim["location"]) - 1]))
    assert claim["claim"][:20] in line


@each_claim
def test_every_cited_source_exists(claim: dict[str, str]) -> None:
    known = {source["source_id"] for source in SOURCES}
    assert set(filter(None, claim["source_ids"].split(";"))) <= known


@each_claim
def test_a_claim_without_link_cites_nothing(claim: dict[str, str]) -> None:
    assert claim["link"] in {"marker", "inherited", ""}
    assert bool(claim["source_ids"]) == bool(claim["link"])


def test_every_mark_of_the_paper_is_cited_by_exactly_one_marked_claim() -> None:
    cited = [row["source_ids"].split(";") for row in CLAIMS if row["link"] == "marker"]
    assert [number for ids in cited for number in ids] == [number for _, number in BODY.marks]
    assert len(cited) == 54


@placed("marker")
def test_a_marked_claim_cites_the_marks_of_its_sentence(
    claim: dict[str, str], place: Place
) -> None:
    assert claim["source_ids"].split(";") == BODY.cited(*place)


@placed("inherited")
def test_an_inherited_claim_cites_the_next_mark_of_its_paragraph(
    claim: dict[str, str], place: Place
) -> None:
    following = BODY.marks[bisect_right(BODY.marks, (place.end, "")) :]
    mark_at, number = following[0]
    assert BODY.cited(*place) == []
    assert claim["source_ids"] == number
    assert mark_at <= BODY.end_of_paragraph(place.end)


@placed("")
def test_no_mark_follows_an_unsourced_claim_in_its_paragraph(
    claim: dict[str, str], place: Place
) -> None:
    assert BODY.cited(place.start, BODY.end_of_paragraph(place.end)) == []


@placed("inherited")
def test_an_inherited_claim_precedes_the_marked_one(claim: dict[str, str], place: Place) -> None:
    later = CLAIMS[CLAIMS.index(claim) + 1 :]
    marked = next(row for row in later if row["link"] == "marker")
    assert claim["source_ids"] in marked["source_ids"].split(";")


@pytest.mark.parametrize(
    ("figure", "source_ids"),
    [
        ("between 2,000 and 4,000", "29"),
        ("€1.14bn", "24"),
        ("2,000 CSTO troops", "24"),
        ("barely six months", "15"),
        ("three airfields", "12"),
        ("49 years", ""),
        ("90 miles", ""),
        ("US $50 million", "25"),
        ("over 80%", "3;4"),
        ("11 and 8 years", "43"),
    ],
)
def test_the_headline_figures_are_claims(figure: str, source_ids: str) -> None:
    (claim,) = [row for row in CLAIMS if figure in row["claim"]]
    assert claim["source_ids"] == source_ids


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("extremism. It would be correct", id="quotation over a sentence end"),
        pytest.param("Africa. Almost 70%", id="quotation over a sentence end, with a mark"),
        pytest.param("approach to the political", id="page break, note 18"),
        pytest.param("Uzbek territory to “forces", id="page break, note 10"),
        pytest.param("Kabul and a significant", id="page break, note 26"),
        pytest.param("1990s...[and] became", id="omission and insertion"),
    ],
)
def test_a_sentence_that_is_easily_cut_is_whole(words: str) -> None:
    assert [row["claim_id"] for row in CLAIMS if words in row["claim"]]


@each_claim
def test_no_claim_comes_from_the_pages_about_the_publisher(claim: dict[str, str]) -> None:
    about = next(n for n, line in enumerate(LINES, 1) if line.startswith("## ABOUT"))
    assert line_of(claim["location"]) < about
