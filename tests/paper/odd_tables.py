"""Odd pairs of claims.csv and sources.csv, each with what must come of it.

Read right, with the rows expected, or refused with one message that names file, line and
column. The plain pair is PLAIN_CLAIMS and PLAIN_SOURCES; a case says what is odd about it.
"""

from __future__ import annotations

import bz2
import codecs
import gzip
import io
import zipfile
from typing import NamedTuple

PLAIN_SOURCES = "source_id,url\n4,http://a.example/\n5,http://b.example/\n"
PLAIN_CLAIMS = "claim_id,claim,source_ids\nc1,It rained.,4\n"
FRENCH = "claim_id,claim,source_ids\nc1,«\u00a0Café\u00a0» à 5 € – déjà vu.,4\n"
RUSSIAN = "claim_id,claim,source_ids\nc1,Шёл дождь.,4\n"
CLAIM_HEADER = "claim_id,claim,source_ids\n"
DATED = "source_id,url,accessed,published,kind\n5,,,,\n4,http://a.example/,"


class Reads(NamedTuple):
    """The rows that must be read; a line number where the case is about it."""

    sources: tuple[tuple[str, str | None], ...] = (
        ("4", "http://a.example/"),
        ("5", "http://b.example/"),
    )
    claims: tuple[tuple[str, str, tuple[str, ...]], ...] = (("c1", "It rained.", ("4",)),)
    source_lines: tuple[int, ...] | None = None
    claim_lines: tuple[int, ...] | None = None


class Refused(NamedTuple):
    """The one message: which file, line and column it names, and words that stand in it."""

    file: str
    line: int | None
    column: str | None
    words: str


class Case(NamedTuple):
    """One odd pair."""

    name: str
    expected: Reads | Refused
    claims: str | bytes = PLAIN_CLAIMS
    sources: str | bytes = PLAIN_SOURCES


def sources(line: int | None, column: str | None, words: str) -> Refused:
    """Sources that must be refused."""
    return Refused("sources.csv", line, column, words)


def claims(line: int | None, column: str | None, words: str) -> Refused:
    """Claims that must be refused."""
    return Refused("claims.csv", line, column, words)


def one_claim(text: str, *ids: str) -> Reads:
    """The plain sources, and one claim."""
    return Reads(claims=(("c1", text, ids or ("4",)),))


def one_source(source_id: str, url: str | None = "http://a.example/") -> Reads:
    """A source alone, and no claim."""
    return Reads(((source_id, url),), ())


def zipped(*members: str) -> bytes:
    """A zip archive with empty members."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for member in members:
            archive.writestr(member, "")
    return file.getvalue()


SAME = Reads()
FRENCH_READ = one_claim("«\u00a0Café\u00a0» à 5 € – déjà vu.")

ENCODINGS = [
    Case(
        "UTF-8 with BOM",
        FRENCH_READ,
        FRENCH.encode("utf-8-sig"),
        b"\xef\xbb\xbf" + PLAIN_SOURCES.encode(),
    ),
    Case("BOM twice", SAME, "\ufeff\ufeff" + PLAIN_CLAIMS, "\ufeff\ufeff" + PLAIN_SOURCES),
    Case(
        "BOM within the first name's quotation marks",
        SAME,
        sources='"\ufeffsource_id","url"\n4,http://a.example/\n5,http://b.example/\n',
    ),
    Case(
        "BOM before a quoted name",
        SAME,
        sources='\ufeff"source_id","url"\n4,http://a.example/\n5,http://b.example/\n',
    ),
    Case("UTF-16 LE with BOM", FRENCH_READ, codecs.BOM_UTF16_LE + FRENCH.encode("utf-16-le")),
    Case("UTF-16 BE with BOM", FRENCH_READ, codecs.BOM_UTF16_BE + FRENCH.encode("utf-16-be")),
    Case("UTF-16 LE without BOM", FRENCH_READ, FRENCH.encode("utf-16-le")),
    Case("UTF-16 BE without BOM", FRENCH_READ, FRENCH.encode("utf-16-be")),
    Case(
        "UTF-16 with tabs, as Excel's Unicode text",
        FRENCH_READ,
        FRENCH.replace(",", "\t").replace("\n", "\r\n").encode("utf-16"),
    ),
    Case("UTF-32 LE with BOM", FRENCH_READ, codecs.BOM_UTF32_LE + FRENCH.encode("utf-32-le")),
    Case("UTF-32 BE with BOM", FRENCH_READ, codecs.BOM_UTF32_BE + FRENCH.encode("utf-32-be")),
    Case("UTF-32 LE without BOM", FRENCH_READ, FRENCH.encode("utf-32-le")),
    Case("UTF-32 BE without BOM", FRENCH_READ, FRENCH.encode("utf-32-be")),
    Case(
        "UTF-16 cut in the middle of a character",
        claims(3, None, "UTF-16"),
        FRENCH.encode("utf-16") + b"c",
    ),
    Case(
        "UTF-16 with half a surrogate pair",
        claims(2, None, "UTF-16"),
        "\ufeffclaim_id,claim,source_ids\nc1,\ud800,4\n".encode("utf-16-le", "surrogatepass"),
    ),
    Case(
        "UTF-8 with half a surrogate pair",
        claims(2, None, "CSV UTF-8"),
        "claim_id,claim,source_ids\nc1,\ud800,4\n".encode("utf-8", "surrogatepass"),
    ),
    Case("Windows-1252", claims(2, None, "CSV UTF-8"), FRENCH.encode("cp1252")),
    Case("Windows-1251", claims(2, None, "CSV UTF-8"), RUSSIAN.encode("cp1251")),
    Case(
        "Latin-1",
        claims(2, None, "CSV UTF-8"),
        "claim_id,claim,source_ids\nc1,déjà,4\n".encode("latin-1"),
    ),
    Case(
        "Mac Roman with CR",
        claims(2, None, "CSV UTF-8"),
        "claim_id,claim,source_ids\rc1,déjà,4\r".encode("mac-roman"),
    ),
    Case(
        "one byte of Windows-1252 in UTF-8",
        claims(3, None, "CSV UTF-8"),
        FRENCH.encode() + b"c2,caf\xe9,4\n",
    ),
    Case("Cyrillic in UTF-8", one_claim("Шёл дождь."), RUSSIAN),
    Case("beyond the basic plane", one_claim("It 🌧."), CLAIM_HEADER + "c1,It 🌧.,4\n"),
]

LINE_ENDS = [
    Case("CRLF", SAME, PLAIN_CLAIMS.replace("\n", "\r\n"), PLAIN_SOURCES.replace("\n", "\r\n")),
    Case(
        "CR only, as of an old Mac",
        Reads(source_lines=(2, 3)),
        PLAIN_CLAIMS.replace("\n", "\r"),
        PLAIN_SOURCES.replace("\n", "\r"),
    ),
    Case(
        "mixed line ends",
        Reads(source_lines=(2, 3)),
        sources="source_id,url\r4,http://a.example/\r\n5,http://b.example/\n",
    ),
    Case("CR CR LF", Reads(source_lines=(3, 5)), sources=PLAIN_SOURCES.replace("\n", "\r\r\n")),
    Case("no last line end", SAME, PLAIN_CLAIMS.rstrip(), PLAIN_SOURCES.rstrip()),
    Case("blank lines at the start", Reads(claim_lines=(4,)), "\n\n" + PLAIN_CLAIMS),
    Case(
        "blank lines in the middle",
        Reads(source_lines=(3, 6)),
        sources="source_id,url\n\n4,http://a.example/\n  \n,\n5,http://b.example/\n",
    ),
    Case("blank lines at the end", SAME, PLAIN_CLAIMS + "\n\n   \n,,\n"),
    Case("rows of separators before the header", Reads(claim_lines=(3,)), ",,\n" + PLAIN_CLAIMS),
    Case(
        "a line end within a cell",
        Reads(source_lines=(2, 5)),
        sources='source_id,url,citation\n4,http://a.example/,"one\ntwo\nthree"\n5,http://b.example/,x\n',
    ),
    Case(
        "a CRLF within a cell",
        Reads(claims=(("c1", "It\r\nrained.", ("4",)), ("c2", "x", ())), claim_lines=(2, 4)),
        CLAIM_HEADER + 'c1,"It\r\nrained.",4\r\nc2,x,\r\n',
    ),
    Case(
        "a form feed and U+2028 end no line",
        Reads(claims=(("c1", "a\fb\u2028c\x85d", ("4",)), ("c2", "x", ())), claim_lines=(2, 3)),
        CLAIM_HEADER + "c1,a\fb\u2028c\x85d,4\nc2,x,\n",
    ),
    Case(
        "an error after a cell of three lines",
        claims(5, "source_ids", "'9'"),
        CLAIM_HEADER + 'c1,"a\nb\nc",4\nc2,x,9\n',
    ),
    Case(
        "an error after CR only",
        claims(3, "source_ids", "'9'"),
        "claim_id,claim,source_ids\rc1,x,4\rc2,x,9\r",
    ),
    Case(
        "a sentence broken in two lines",
        claims(2, "source_ids", "broken in two"),
        CLAIM_HEADER + "c1,It rained\nall day.,4\n",
    ),
]

SEPARATORS = [
    Case("semicolons", SAME, PLAIN_CLAIMS.replace(",", ";"), PLAIN_SOURCES.replace(",", ";")),
    Case("tabs", SAME, PLAIN_CLAIMS.replace(",", "\t"), PLAIN_SOURCES.replace(",", "\t")),
    Case(
        "semicolons, and several ids in quotation marks",
        one_claim("a, b", "4", "5"),
        'claim_id;claim;source_ids\nc1;a, b;"4;5"\n',
    ),
    Case(
        "semicolons, and several ids without quotation marks",
        claims(2, None, "quotation marks"),
        "claim_id;claim;source_ids\nc1;a;4;5\n",
    ),
    Case(
        "semicolons, and a header with many commas",
        one_claim("a"),
        'claim_id;claim;source_ids;"a,b,c,d,e,f"\nc1;a;4;\n',
    ),
    Case("bars", claims(1, "claim_id", "comma, semicolon or tab"), PLAIN_CLAIMS.replace(",", "|")),
    Case(
        "blanks",
        claims(1, "claim_id", "comma, semicolon or tab"),
        "claim_id claim source_ids\nc1 x 4\n",
    ),
    Case(
        "sep=; of Excel",
        Reads(source_lines=(3, 4)),
        sources="sep=;\n" + PLAIN_SOURCES.replace(",", ";"),
    ),
    Case("sep=, with CRLF", SAME, sources="sep=,\r\n" + PLAIN_SOURCES),
    Case(
        "sep= with a tab, in capitals", SAME, sources="SEP=\t\n" + PLAIN_SOURCES.replace(",", "\t")
    ),
    Case(
        "sep=; in quotation marks, and a BOM",
        SAME,
        sources='\ufeff"sep=;"\n' + PLAIN_SOURCES.replace(",", ";"),
    ),
    Case("sep=| makes bars plain", SAME, sources="sep=|\n" + PLAIN_SOURCES.replace(",", "|")),
    Case(
        "trailing separators",
        SAME,
        "claim_id,claim,source_ids,\nc1,It rained.,4,\n",
        "source_id,url\n4,http://a.example/,,,\n5,http://b.example/,\n",
    ),
]

HEADERS = [
    Case("quoted", SAME, '"claim_id","claim","source_ids"\n"c1","It rained.","4"\n'),
    Case(
        "capitals and blanks",
        SAME,
        sources=" SOURCE_ID , Url \n4,http://a.example/\n5,http://b.example/\n",
    ),
    Case(
        "hard blanks",
        SAME,
        sources="\u00a0source_id\u00a0,url\u200b\n4,http://a.example/\n5,http://b.example/\n",
    ),
    Case("columns in another order", SAME, "source_ids,claim,claim_id\n4,It rained.,c1\n"),
    Case(
        "extra columns", SAME, "claim_id,claim,source_ids,mood,reviewer\nc1,It rained.,4,good,Ann\n"
    ),
    Case(
        "two extra columns of one name",
        SAME,
        "claim_id,claim,mood,source_ids,mood\nc1,It rained.,a,4,b\n",
    ),
    Case(
        "all columns of both tables in one",
        SAME,
        sources="source_id,url,claim_id,claim,source_ids\n4,http://a.example/,,,\n5,http://b.example/,,,\n",
    ),
    Case(
        "source-id",
        sources(1, "source_id", "rename 'source-id' to source_id"),
        sources="source-id,url\n4,x\n",
    ),
    Case("sourceid", sources(1, "source_id", "rename 'sourceid'"), sources="sourceid,url\n4,x\n"),
    Case(
        "Source ID", sources(1, "source_id", "rename 'Source ID'"), sources="Source ID,url\n4,x\n"
    ),
    Case("id", sources(1, "source_id", "rename 'id' to source_id"), sources="id,url\n4,x\n"),
    Case("surce_id", sources(1, "source_id", "rename 'surce_id'"), sources="surce_id,url\n4,x\n"),
    Case(
        "link for url", sources(1, "url", "rename 'link' to url"), sources="source_id,link\n4,x\n"
    ),
    Case(
        "URLs for url", sources(1, "url", "rename 'URLs' to url"), sources="source_id,URLs\n4,x\n"
    ),
    Case(
        "Claim text",
        claims(1, "claim", "rename 'Claim text' to claim"),
        "claim_id,Claim text,source_ids\nc1,x,4\n",
    ),
    Case(
        "source_id among claims",
        claims(1, "source_ids", "rename 'source_id' to source_ids"),
        "claim_id,claim,source_id\nc1,x,4\n",
    ),
    Case(
        "sources among claims",
        claims(1, "source_ids", "rename 'sources'"),
        "claim_id,claim,sources\nc1,x,4\n",
    ),
    Case(
        "acessed",
        sources(1, "acessed", "is accessed meant?"),
        sources="source_id,url,acessed\n4,x,2015-07-30\n",
    ),
    Case(
        "Date accessed",
        sources(1, "Date accessed", "is accessed meant?"),
        sources="source_id,url,Date accessed\n4,x,2015-07-30\n",
    ),
    Case(
        "archive url",
        sources(1, "archive url", "is archive_url meant?"),
        sources="source_id,url,archive url\n4,x,\n",
    ),
    Case("no url", sources(1, "url", "lacks"), sources="source_id,pages\n4,7\n"),
    Case("no source_ids", claims(1, "source_ids", "lacks"), "claim_id,claim\nc1,x\n"),
    Case("url twice", sources(1, "url", "twice"), sources="source_id,url,URL\n4,x,y\n"),
    Case(
        "no header",
        sources(1, "source_id", "must name source_id,url, and reads '4, http"),
        sources="4,http://a.example/\n5,http://b.example/\n",
    ),
    Case("empty file", sources(1, "source_id", "the file is empty"), sources=""),
    Case("blank lines only", claims(1, "claim_id", "the file is empty"), "\n\n  \n"),
    Case("only a BOM", claims(1, "claim_id", "the file is empty"), b"\xef\xbb\xbf"),
    Case("claims with a header only", Reads(claims=()), CLAIM_HEADER),
    Case(
        "sources with a header only",
        Reads((), (("c1", "x", ()),)),
        CLAIM_HEADER + "c1,x,\n",
        "source_id,url\n",
    ),
    Case("a header only, without line end", Reads(claims=()), CLAIM_HEADER.rstrip()),
    Case(
        "5,000 columns",
        SAME,
        sources="source_id,"
        + "".join(f"x{i}," for i in range(5000))
        + "url\n4,"
        + "," * 5000
        + "http://a.example/\n5,"
        + "," * 5000
        + "http://b.example/\n",
    ),
    Case(
        "a name of 100,000 letters",
        claims(1, "claim_id", "lacks"),
        "c" * 100_000 + ",claim,source_ids\n",
    ),
    Case(
        "a header with terminal escapes",
        claims(1, "claim_id", "\\x1b"),
        "\x1b[31mc,claim,source_ids\n",
    ),
    Case("claims and sources swapped", sources(1, None, "swapped"), PLAIN_SOURCES, PLAIN_CLAIMS),
    Case("claims given for the sources", sources(1, None, "swapped"), PLAIN_CLAIMS, PLAIN_CLAIMS),
    Case("sources given for the claims", claims(1, None, "swapped"), PLAIN_SOURCES),
]

CELLS = [
    Case("a cell too few", claims(3, "source_ids", "ends before"), CLAIM_HEADER + "c1,a,4\nc2,b\n"),
    Case(
        "an optional cell too few",
        SAME,
        sources="source_id,url,accessed,kind\n4,http://a.example/\n5,http://b.example/,2015-07-30\n",
    ),
    Case("a cell too many", claims(2, None, "4 cells"), CLAIM_HEADER + "c1,First, second,4\n"),
    Case(
        "a quotation mark left open",
        claims(3, "claim", "left open"),
        CLAIM_HEADER + 'c1,a,4\nc2,"b,4\nc3,c,4\n',
    ),
    Case(
        "a quotation mark left open, and closed by the next",
        claims(2, "claim", "left open"),
        CLAIM_HEADER + 'c1,"a,4\nc2,"b",4\n',
    ),
    Case(
        "a quotation mark left open after a cell of two lines",
        claims(4, "claim", "left open"),
        CLAIM_HEADER + 'c1,"a\nb",4\nc2,"b,4\n',
    ),
    Case(
        "a quotation mark left open late in a row of several lines",
        sources(4, "file", "left open"),
        sources='source_id,url,citation,file\n4,x,"a\nb\nc","d\n5,y,,\n',
    ),
    Case(
        "a quotation mark left open in the header",
        claims(1, "1", "left open"),
        '"claim_id,claim,source_ids\nc1,a,4\n',
    ),
    Case(
        "a quotation mark left open at the very end",
        claims(2, "source_ids", "left open"),
        CLAIM_HEADER + 'c1,a,"',
    ),
    Case(
        "a quotation mark that closes too soon",
        claims(2, "claim", "twice"),
        CLAIM_HEADER + 'c1,"He said "yes" twice",4\n',
    ),
    Case(
        "a quotation mark escaped with a backslash",
        claims(2, "claim", "twice"),
        CLAIM_HEADER + 'c1,"He said \\"yes\\" twice",4\n',
    ),
    Case(
        "a stray quotation mark inside",
        one_claim('He said "yes" twice'),
        CLAIM_HEADER + 'c1,He said "yes" twice,4\n',
    ),
    Case(
        "doubled quotation marks",
        one_claim('He said "yes, twice"'),
        CLAIM_HEADER + 'c1,"He said ""yes, twice""",4\n',
    ),
    Case(
        "a blank before the quotation mark",
        one_claim("First, second"),
        CLAIM_HEADER + 'c1, "First, second",4\n',
    ),
    Case(
        "a blank after the quotation mark",
        claims(2, "claim", "quotation mark"),
        CLAIM_HEADER + 'c1,"First, second" ,4\n',
    ),
    Case("single quotation marks", one_claim("'x'"), CLAIM_HEADER + "c1,'x',4\n"),
    Case(
        "a claim of 1 MB",
        claims(2, "claim", "1048576 characters"),
        CLAIM_HEADER + "c1," + "a" * 1_048_576 + ",4\n",
    ),
    Case(
        "a citation of 1 MB",
        SAME,
        sources="source_id,url,citation\n4,http://a.example/,"
        + "a" * 1_048_576
        + "\n5,http://b.example/,\n",
    ),
    Case(
        "a citation of 10 MB",
        sources(2, None, "4,194,304"),
        sources="source_id,url,citation\n4,x," + "a" * 10_000_000 + "\n5,y,\n",
    ),
    Case(
        "a quoted cell of 10 MB",
        sources(3, None, "left open?"),
        sources='source_id,url,citation\n5,y,\n4,x,"' + "a\n" * 2_200_000 + '"\n',
    ),
    Case(
        "a quotation mark left open 10 MB before the end",
        sources(3, "citation", "left open, or"),
        sources='source_id,url,citation\n5,y,\n4,x,"' + "a\n" * 2_200_000,
    ),
    Case(
        "an id of 1 MB",
        sources(2, "source_id", "is it an id?"),
        sources="source_id,url\n" + "4" * 1_000_000 + ",x\n",
    ),
    Case(
        "a cited id of 1 MB",
        claims(2, "source_ids", "is it an id?"),
        CLAIM_HEADER + "c1,x," + "4" * 1_000_000 + "\n",
    ),
    Case("NUL", claims(3, None, "NUL"), CLAIM_HEADER + "c1,x,4\nc2,\0,4\n"),
    Case("NUL at the start", claims(1, None, "NUL"), "\0" + PLAIN_CLAIMS),
    Case("nothing but NULs", claims(1, None, "NUL"), b"\0" * 1000),
    Case(
        "control characters in a claim",
        one_claim("It \x1b[31m\x07rained."),
        CLAIM_HEADER + "c1,It \x1b[31m\x07rained.,4\n",
    ),
    Case("a Ctrl-Z of DOS at the end", claims(3, "claim", "ends before"), PLAIN_CLAIMS + "\x1a"),
    Case("a formula", one_claim("=1+1"), CLAIM_HEADER + "c1,=1+1,4\n"),
    Case("a blank claim", claims(2, "claim", "blank"), CLAIM_HEADER + "c1, ,4\n"),
    Case(
        "a claim of hard blanks", claims(2, "claim", "blank"), CLAIM_HEADER + "c1,\u00a0\u2003,4\n"
    ),
    Case("a blank claim id", claims(2, "claim_id", "blank"), CLAIM_HEADER + ",x,4\n"),
    Case("a blank source id", sources(3, "source_id", "blank"), sources="source_id,url\n4,x\n,y\n"),
]

IDS = [
    Case(
        "a source id twice",
        sources(4, "source_id", "'4' stands on line 2 already"),
        sources="source_id,url\n4,x\n5,y\n4,z\n",
    ),
    Case(
        "a source id twice, once with blanks",
        sources(3, "source_id", "line 2"),
        sources="source_id,url\n4,x\n 4 ,z\n",
    ),
    Case(
        "a claim id twice",
        claims(3, "claim_id", "'c1' stands on line 2 already"),
        PLAIN_CLAIMS + "c1,x,4\n",
    ),
    Case(
        "an unknown id",
        claims(2, "source_ids", "the sources have no '9'"),
        CLAIM_HEADER + "c1,x,9\n",
    ),
    Case(
        "an unknown id among known ones",
        claims(2, "source_ids", "the sources have no '9'"),
        CLAIM_HEADER + "c1,x,4;9;5\n",
    ),
    Case("blanks and several: 4; 5", one_claim("x", "4", "5"), CLAIM_HEADER + "c1,x,4; 5\n"),
    Case(
        "commas for semicolons: 4,5",
        claims(2, "source_ids", "'4;5'"),
        CLAIM_HEADER + 'c1,x,"4,5"\n',
    ),
    Case(
        "blanks for semicolons: 4 5", claims(2, "source_ids", "'4;5'"), CLAIM_HEADER + "c1,x,4 5\n"
    ),
    Case("brackets: [4]", claims(2, "source_ids", "is '4' meant?"), CLAIM_HEADER + "c1,x,[4]\n"),
    Case(
        "a spreadsheet's number: 4.0",
        claims(2, "source_ids", "is '4' meant?"),
        CLAIM_HEADER + "c1,x,4.0\n",
    ),
    Case(
        "a leading zero in the claims",
        claims(2, "source_ids", "is '4' meant?"),
        CLAIM_HEADER + "c1,x,04\n",
    ),
    Case(
        "a leading zero in the sources",
        claims(2, "source_ids", "is '04' meant?"),
        PLAIN_CLAIMS,
        "source_id,url\n04,x\n",
    ),
    Case(
        "leading zeros tell ids apart",
        Reads((("4", "x"), ("04", "y")), (("c1", "x", ("04",)),)),
        CLAIM_HEADER + "c1,x,04\n",
        "source_id,url\n4,x\n04,y\n",
    ),
    Case("trailing semicolon: 4;", one_claim("x", "4"), CLAIM_HEADER + "c1,x,4;\n"),
    Case("semicolons alone", Reads(claims=(("c1", "x", ()),)), CLAIM_HEADER + "c1,x,;;\n"),
    Case("an id cited twice", one_claim("x", "4", "5"), CLAIM_HEADER + "c1,x,4;5;4\n"),
    Case(
        "ids that differ in case",
        Reads((("a", "x"), ("A", "y")), (("c1", "x", ("A",)),)),
        CLAIM_HEADER + "c1,x,A\n",
        "source_id,url\na,x\nA,y\n",
    ),
    Case(
        "an id in the other case",
        claims(2, "source_ids", "is 'Smith' meant?"),
        CLAIM_HEADER + "c1,x,smith\n",
        "source_id,url\nSmith,x\n",
    ),
    Case(
        "ids with blanks and commas",
        Reads((("Smith, 2001", "x"),), (("c1", "x", ("Smith, 2001",)),)),
        CLAIM_HEADER + 'c1,x,"Smith, 2001"\n',
        'source_id,url\n"Smith, 2001",x\n',
    ),
    Case(
        "an id with a semicolon",
        sources(2, "source_id", "semicolon"),
        sources="source_id,url\n4;5,x\n",
    ),
    Case(
        "ids in other scripts",
        Reads((("примечание-4", "x"), ("注四", "y")), (("c1", "x", ("注四", "примечание-4")),)),
        CLAIM_HEADER + "c1,x,注四;примечание-4\n",
        "source_id,url\nпримечание-4,x\n注四,y\n",
    ),
    Case(
        "an accent written in two ways",
        Reads(sources=(("café", "x"),), claims=(("c1", "x", ("café",)),)),
        CLAIM_HEADER + "c1,x,cafe\u0301\n",
        "source_id,url\ncafé,x\n",
    ),
    Case("a full-width semicolon", claims(2, "source_ids", "'4;5'"), CLAIM_HEADER + "c1,x,4；5\n"),
    Case("a claim that cites nothing", Reads(claims=(("c1", "x", ()),)), CLAIM_HEADER + "c1,x,\n"),
    Case(
        "an id like a path",
        Reads((("../../x", "http://a.example/"),), ()),
        CLAIM_HEADER,
        "source_id,url\n../../x,http://a.example/\n",
    ),
]

ITEM_HEADER = "claim_id,claim,source_ids,figures,quotes\n"
ITEMS = [
    Case("a bar alone", claims(2, "figures", "write - for none"), ITEM_HEADER + "c1,x,4,|,\n"),
    Case("bars alone", claims(2, "quotes", "write - for none"), ITEM_HEADER + "c1,x,4,,| | |\n"),
    Case(
        "none among others",
        claims(2, "figures", "write - for none"),
        ITEM_HEADER + "c1,x,4,5% | -,\n",
    ),
    Case(
        "figures of 1 MB",
        claims(2, "figures", "characters"),
        ITEM_HEADER + "c1,x,4," + "5% | " * 200_000 + ",\n",
    ),
    Case(
        "an unknown link",
        claims(2, "link", "marker, inherited"),
        "claim_id,claim,source_ids,link\nc1,x,4,near\n",
    ),
]

DATES = [
    Case("15.03.2015", sources(3, "accessed", "2015-03-15"), sources=DATED + "15.03.2015,,\n"),
    Case("3/15/2015", sources(3, "accessed", "2015-03-15"), sources=DATED + "3/15/2015,,\n"),
    Case(
        "3/1/2015, which may be two days",
        sources(3, "accessed", "(year, month, day)"),
        sources=DATED + "3/1/2015,,\n",
    ),
    Case("2015-02-30", sources(3, "accessed", "no date"), sources=DATED + "2015-02-30,,\n"),
    Case("31.02.2015", sources(3, "accessed", "2015-07-30"), sources=DATED + "31.02.2015,,\n"),
    Case("a year as access date", sources(3, "accessed", "no date"), sources=DATED + "2015,,\n"),
    Case("20150315", sources(3, "accessed", "no date"), sources=DATED + "20150315,,\n"),
    Case("a week date", sources(3, "accessed", "no date"), sources=DATED + "2015-W11-7,,\n"),
    Case(
        "a date with time",
        sources(3, "accessed", "2015-03-15"),
        sources=DATED + "2015-03-15T10:00:00Z,,\n",
    ),
    Case("March 2015", sources(3, "accessed", "2015-07-30"), sources=DATED + "March 2015,,\n"),
    Case("the year 0", sources(3, "accessed", "no date"), sources=DATED + "0000-01-01,,\n"),
    Case(
        "digits of another script",
        sources(3, "accessed", "no date"),
        sources=DATED + "２０１５-０３-１５,,\n",
    ),
    Case(
        "a day in the future",
        Reads((("5", None), ("4", "http://a.example/"))),
        sources=DATED + "2999-01-01,,\n",
    ),
    Case(
        "the first and the last day",
        Reads((("5", None), ("4", "http://a.example/"), ("6", "x"))),
        sources=DATED + "0001-01-01,,\n6,x,9999-12-31,,\n",
    ),
    Case(
        "published in a year, a month",
        Reads((("5", None), ("4", "http://a.example/"), ("6", "x"))),
        sources=DATED + ",2015,\n6,x,,2015-03,\n",
    ),
    Case("published n.d.", sources(3, "published", "leave it blank"), sources=DATED + ",n.d.,\n"),
    Case(
        "published in a month 13",
        sources(3, "published", "nor a year"),
        sources=DATED + ",2015-13,\n",
    ),
    Case(
        "published on 2015-02-30",
        sources(3, "published", "nor a year"),
        sources=DATED + ",2015-02-30,\n",
    ),
    Case(
        "published in the year 0", sources(3, "published", "nor a year"), sources=DATED + ",0000,\n"
    ),
    Case("an unknown kind", sources(3, "kind", "web, print, note"), sources=DATED + ",,book\n"),
    Case(
        "a kind in capitals",
        Reads((("5", None), ("4", "http://a.example/"))),
        sources=DATED + ",,Web\n",
    ),
]

ADDRESSES = [
    Case("n/a", one_source("4", "n/a"), CLAIM_HEADER, "source_id,url\n4,n/a\n"),
    Case(
        "blanks around and inside",
        one_source("4", "http://a.example/a b"),
        CLAIM_HEADER,
        "source_id,url\n4,  http://a.example/a b \n",
    ),
    Case(
        "a quotation mark inside",
        one_source("4", 'http://a.example/"x"'),
        CLAIM_HEADER,
        'source_id,url\n4,"http://a.example/""x"""\n',
    ),
    Case(
        "a line end inside",
        one_source("4", "http://a.example/\nx"),
        CLAIM_HEADER,
        'source_id,url\n4,"http://a.example/\nx"\n',
    ),
    Case(
        "a comma without quotation marks",
        sources(2, None, "quotation marks"),
        CLAIM_HEADER,
        "source_id,url\n4,http://a.example/a,b\n",
    ),
    Case(
        "in angle brackets",
        one_source("4", "<http://a.example/>"),
        CLAIM_HEADER,
        "source_id,url\n4,<http://a.example/>\n",
    ),
    Case(
        "an unclosed IPv6 address",
        one_source("4", "http://[::1/"),
        CLAIM_HEADER,
        "source_id,url\n4,http://[::1/\n",
    ),
    Case(
        "a port beyond 65535",
        one_source("4", "http://a.example:99999/"),
        CLAIM_HEADER,
        "source_id,url\n4,http://a.example:99999/\n",
    ),
    Case(
        "1 MB",
        one_source("4", "http://a.example/" + "a" * 1_000_000),
        CLAIM_HEADER,
        "source_id,url\n4,http://a.example/" + "a" * 1_000_000 + "\n",
    ),
    Case(
        "an odd archive_url",
        one_source("4"),
        CLAIM_HEADER,
        "source_id,url,archive_url\n4,http://a.example/,n/a\n",
    ),
    Case(
        "kind print with an address",
        one_source("4"),
        CLAIM_HEADER,
        "source_id,url,kind\n4,http://a.example/,print\n",
    ),
    Case(
        "kind web without address",
        one_source("4", None),
        CLAIM_HEADER,
        "source_id,url,kind\n4,,web\n",
    ),
]

OTHER_FILES = [
    Case(
        "an Excel workbook",
        claims(None, None, "Excel workbook"),
        zipped("[Content_Types].xml", "xl/workbook.xml"),
    ),
    Case("a Word document", claims(None, None, "Word document"), zipped("word/document.xml")),
    Case(
        "an OpenDocument table",
        claims(None, None, "OpenDocument"),
        zipped("mimetype", "content.xml"),
    ),
    Case("a zip archive", claims(None, None, "zip archive"), zipped("claims.csv")),
    Case("a zip archive cut short", claims(None, None, "zip archive"), zipped("claims.csv")[:40]),
    Case(
        "an old Excel file",
        claims(None, None, "old Excel"),
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100),
    ),
    Case("a PDF", sources(None, None, "PDF"), sources=b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"),
    Case(
        "an HTML page",
        sources(None, None, "HTML"),
        sources="\n<!DOCTYPE html><html><body>source_id,url</body></html>",
    ),
    Case("an XML document", sources(None, None, "XML"), sources='<?xml version="1.0"?><a/>'),
    Case("a JSON list", sources(None, None, "JSON"), sources='[{"source_id": "4"}]'),
    Case("a JSON object", claims(None, None, "JSON"), '\ufeff{"claims": []}'),
    Case("gzip", claims(None, None, "gzip"), gzip.compress(PLAIN_CLAIMS.encode())),
    Case("bzip2", claims(None, None, "bzip2"), bz2.compress(PLAIN_CLAIMS.encode())),
    Case("RTF", claims(None, None, "RTF"), "{\\rtf1\\ansi claim_id}"),
    Case("a picture", claims(None, None, "picture"), b"\x89PNG\r\n\x1a\n" + bytes(30)),
    Case("random bytes", claims(1, None, "UTF-8"), b"\x9c\x81\xfe\xff" * 100),
]

GROUPS = {
    "encoding": ENCODINGS,
    "line ends": LINE_ENDS,
    "separator": SEPARATORS,
    "header": HEADERS,
    "cells": CELLS,
    "ids": IDS,
    "items": ITEMS,
    "dates": DATES,
    "address": ADDRESSES,
    "another file": OTHER_FILES,
}
CASES = [(f"{group}: {case.name}", case) for group, cases in GROUPS.items() for case in cases]
