"""Letters: every page is alive, and its title is what a browser shows."""

from __future__ import annotations

from tests.hostile.answers import page
from tests.hostile.calls import Row, row
from tests.hostile.texts import SHORT, html, long
from tests.hostile.words import ALIVE

RU, ZH, DE, FR, EL = (SHORT[lang][0] for lang in ("ru", "zh", "de", "fr", "el"))
JA_TITLE = "灯台の歴史"
JA = html(
    JA_TITLE,
    "<h1>灯台の歴史</h1>"
    + "<p>灯台は1861年に点灯され、1954年に消灯された。そのレンズは町役場にあり、火曜日に見学できる。</p>"
    * 6,
)


def bare(text: str) -> str:
    """Without the declaration in the page."""
    return text.replace("<meta charset=utf-8>", "")


def declared(text: str, name: str) -> str:
    return text.replace("<meta charset=utf-8>", f"<meta charset={name}>")


def old(text: str, name: str) -> str:
    return text.replace(
        "<meta charset=utf-8>",
        f'<meta http-equiv="Content-Type" content="text/html; charset={name}">',
    )


def letters(host: str, body: bytes, kind: str | None, title: str) -> Row:
    return row(f"http://letters-{host}.test/lamp", page(body, kind=kind), ALIVE, title=title)


CHARSETS: tuple[Row, ...] = (
    letters("utf8", long("ru").encode(), "text/html; charset=utf-8", RU),
    letters("utf8-bom", b"\xef\xbb\xbf" + bare(long("ru")).encode(), "text/html", RU),
    letters("utf8-meta", long("zh").encode(), "text/html", ZH),
    letters("utf8-unsaid", bare(long("fr")).encode(), "text/html", FR),
    letters("utf8-no-type", long("ru").encode(), None, RU),
    letters("utf8-quoted", bare(long("ru")).encode(), 'text/html; charset="utf-8"', RU),
    letters("utf8-odd-name", bare(long("ru")).encode(), "text/html; Charset=UTF8;", RU),
    letters("utf16-bom", bare(long("ru")).encode("utf-16"), "text/html", RU),
    letters("utf16-be-bom", b"\xfe\xff" + bare(long("ru")).encode("utf-16-be"), "text/html", RU),
    letters("utf16-bom-lie", bare(long("ru")).encode("utf-16"), "text/html; charset=iso-8859-1", RU),
    letters("utf16-header", bare(long("de")).encode("utf-16-le"), "text/html; charset=utf-16le", DE),
    letters("utf16-meta-lie", declared(long("de"), "utf-16").encode(), "text/html", DE),
    letters("cp1251-header", bare(long("ru")).encode("cp1251"), "text/html; charset=windows-1251", RU),
    letters("cp1251-meta", declared(long("ru"), "windows-1251").encode("cp1251"), "text/html", RU),
    letters("cp1251-old-meta", old(long("ru"), "windows-1251").encode("cp1251"), "text/html", RU),
    letters("cp1251-unsaid", bare(long("ru")).encode("cp1251"), "text/html", RU),
    letters("koi8-meta", declared(long("ru"), "koi8-r").encode("koi8-r"), "text/html", RU),
    letters("latin1-header", bare(long("fr")).encode("latin-1"), "text/html; charset=iso-8859-1", FR),
    letters("latin1-is-cp1252", bare(long("de")).replace(DE, "Die „Lampe“ – 5 €").encode("cp1252"), "text/html; charset=iso-8859-1", "Die „Lampe“ – 5 €"),
    letters("greek", declared(long("el"), "iso-8859-7").encode("iso-8859-7"), "text/html", EL),
    letters("gb2312", declared(long("zh"), "gb2312").encode("gbk"), "text/html", ZH),
    letters("gbk-header", bare(long("zh")).encode("gbk"), "text/html; charset=gbk", ZH),
    letters("sjis", declared(JA, "shift_jis").encode("cp932"), "text/html", JA_TITLE),
    letters("eucjp-header", bare(JA).encode("euc-jp"), "text/html; charset=euc-jp", JA_TITLE),
    letters("iso2022jp", declared(JA, "iso-2022-jp").encode("iso-2022-jp"), "text/html", JA_TITLE),
    letters("header-wins", declared(long("ru"), "iso-8859-1").encode("cp1251"), "text/html; charset=windows-1251", RU),
    letters("zlib", long("de").encode(), "text/html; charset=zlib_codec", DE),
    letters("rot13", long("de").encode(), "text/html; charset=rot13", DE),
    letters("hex", long("de").encode(), "text/html; charset=hex", DE),
    letters("undefined", long("de").encode(), "text/html; charset=undefined", DE),
    letters("unknown", long("de").encode(), "text/html; charset=klingon-8", DE),
    letters("escape-name", long("de").encode(), "text/html; charset=unicode_escape", DE),
    letters("idna-name", long("de").encode(), "text/html; charset=idna", DE),
    letters("blank-name", long("de").encode(), "text/html; charset=", DE),
    letters("long-name", long("de").encode(), "text/html; charset=" + "x" * 5000, DE),
    letters("nul-name", long("de").encode(), "text/html; charset=utf-8, text/html", DE),
    letters("entities", html("Caf&eacute; &amp; Quai &#8211; d&#x27;Ostrel", "<p>Un café.</p>" * 60).encode("ascii", "xmlcharrefreplace"), "text/html", "Café & Quai – d'Ostrel"),
    letters("one-bad-byte", long("fr").encode().replace(b"1861", b"18\xff61"), "text/html; charset=utf-8", FR),
    letters("nul-inside", long("de").replace("Rathaus", "Rat\0haus").encode(), "text/html; charset=utf-8", DE),
    letters("title-lines", long("de").replace(f"<title>{DE}", f"<title>\n   {DE}\n  ").encode(), "text/html; charset=utf-8", DE),
)  # fmt: skip
