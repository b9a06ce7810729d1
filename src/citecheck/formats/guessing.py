"""Guess the charset of a body that declares none and is not UTF-8.

Only for old pages without any declaration; a guess is made on a bounded piece of the body by
counting how ordinary the letters look that each candidate makes of it.
"""

from __future__ import annotations

import re

_WINDOW = 65_536  # bytes that are looked at
_FALLBACK = "cp1252"
# UTF-16 has a zero in 40 bytes at least: in Russian every eighth sign is a blank.
_FEWEST_ZEROS = 40
_LEAST_ZEROS = 6  # fewer are dirt in a short text

# Charset -> letters that make up most of an ordinary text in it.
_FREQUENT = {
    "cp1251": "оеаинтсрвлкмдпуяызбгчй",
    "koi8-r": "оеаинтсрвлкмдпуяызбгчй",
    "cp866": "оеаинтсрвлкмдпуяызбгчй",
    "cp1253": "αοιετσνηυρπκλμςάίόέή",
    "cp1255": "יוהלרמתבאשנ",
    "cp1256": "ايلمونرتبةعدسفهكقحج",
}
_LATIN = {
    **dict.fromkeys(("pl", "cs", "sk", "hu", "hr", "sl", "ro"), "cp1250"),
    **dict.fromkeys(("lt", "lv", "et"), "cp1257"),
    "tr": "cp1254",
}
# Languages with Latin letters beyond Western Europe: the letters of each, and the charsets in
# which it was written.
_ACCENTED = (
    ("ąćęłńóśźż", ("cp1250", "iso8859-2")),
    ("áčďéěíňóřšťúůýžľĺŕôä", ("cp1250", "iso8859-2")),
    ("áéíóöőúüű", ("cp1250", "iso8859-2")),
    ("ăâîşţ", ("cp1250", "iso8859-2")),
    ("čćđšž", ("cp1250", "iso8859-2")),
    ("çğıöşüâîİ", ("cp1254",)),
    ("ąčęėįšųūž", ("cp1257", "iso8859-13")),
    ("āčēģīķļņšūž", ("cp1257", "iso8859-13")),
)
_WESTERN = "àáâãäåæçèéêëìíîïñòóôõöøùúûüßœ«»¿¡"
# Bytes that are letters in one of these charsets at least: not the quotes and dashes.
_ACCENTS = re.compile(rb"[\x8a\x8c-\x8f\x9a\x9c-\x9f\xa1-\xff]")
_FEWEST_ACCENTS = 4
# How much better another reading must be than the Western one: Spanish read as Polish has 0.6.
_CLEARLY = 0.2
_LANGUAGE = re.compile(rb"""<html[^<>]{0,300}?lang\s?=\s?["']?([A-Za-z]{2})""", re.IGNORECASE)
# Charset that is tried -> its larger kin, in which the text is then read.
_EAST_ASIAN = {
    "cp932": "cp932",
    "euc_jp": "euc_jp",
    "euc_kr": "cp949",
    "gb18030": "gb18030",
    "big5": "big5hkscs",
}
_JIS = (b"\x1b$B", b"\x1b$@")  # how ISO-2022-JP goes over to its own signs
_COMMON_KANA = re.compile(r"[\u3041-\u3093\u30a1-\u30f6]")
_COMMON_HANGUL = re.compile(r"[\uac00-\ud7a3]")
_COMMON_HAN = re.compile(
    r"[的一是不了在人有我他这這中大来來上国國个個到说說们們为為子和你地出道也时時年得就那要下以生会會自着去之过過家学學对對可她里裡后後]"
)

# Words of a script without Latin letters are runs of high bytes; in Western text a letter with
# an accent stands alone. Own samples: Russian 5.6, French 1.1.
_RUN = re.compile(rb"[\x80-\xff]+")
_FOREIGN_RUN = 2.5
# The share of frequent letters below which a candidate is no text of its language. Russian
# prose has 0.91, the same bytes read as another script 0.53 at most.
_ORDINARY = 0.6


def unmarked_utf16(body: bytes) -> str | None:
    """The charset of UTF-16 without a mark: its blanks and tags have zeros on one side only."""
    window = body[:_WINDOW]
    even, odd = window[0::2].count(0), window[1::2].count(0)
    most, fewest = max(even, odd), min(even, odd)
    if most < _LEAST_ZEROS or most * _FEWEST_ZEROS < len(window) or fewest * 10 > most:
        return None
    return "utf-16-le" if odd > even else "utf-16-be"


def guess_charset(body: bytes) -> str:
    """The likeliest charset of `body`; windows-1252 when nothing speaks against it."""
    window = body[:_WINDOW]
    runs = _RUN.findall(window)
    if not runs and any(mark in window for mark in _JIS):
        return "iso2022_jp"
    if not runs or sum(map(len, runs)) / len(runs) < _FOREIGN_RUN:
        return _accented(window) or _by_language(window)
    return (
        _east_asian(window)
        or _single_byte(b" ".join(runs))
        or _accented(window)
        or _by_language(window)
    )


def _accented(window: bytes) -> str | None:
    """The charset of a language with Latin letters beyond Western Europe, by those letters."""
    accents = b"".join(_ACCENTS.findall(window))
    if len(accents) < _FEWEST_ACCENTS:
        return None
    shares = [
        (_share(accents.decode(name, "replace").lower(), letters), name)
        for letters, names in _ACCENTED
        for name in names
    ]
    best, name = max(shares, key=lambda pair: pair[0])
    western = _share(accents.decode(_FALLBACK, "replace").lower(), _WESTERN)
    return name if best >= western + _CLEARLY else None


def _by_language(window: bytes) -> str:
    """The charset in which pages of a language with Latin letters were written before UTF-8."""
    language = _LANGUAGE.search(window)
    return _LATIN.get(language[1].decode().lower(), _FALLBACK) if language else _FALLBACK


def _single_byte(high: bytes) -> str | None:
    scores = {
        name: _share(high.decode(name, "replace"), letters) for name, letters in _FREQUENT.items()
    }
    best = max(scores, key=lambda name: scores[name])
    return best if scores[best] >= _ORDINARY else None


def _share(text: str, letters: str) -> float:
    seen = sum(1 for char in text if not char.isspace())
    return sum(map(text.count, letters)) / seen if seen else 0.0


def _east_asian(window: bytes) -> str | None:
    best, best_score = None, 0.05
    for name in _EAST_ASIAN:
        score = _east_asian_score(window, name)
        if score > best_score:
            best, best_score = name, score
    return _EAST_ASIAN[best] if best else None


def _east_asian_score(window: bytes, name: str) -> float:
    text = window.decode(name, "replace")
    foreign = sum(1 for char in text if ord(char) > 0x7F) or 1
    damage = text.count("\ufffd")
    if damage * 50 > foreign:
        return 0.0
    marks = {"cp932": _COMMON_KANA, "euc_jp": _COMMON_KANA, "euc_kr": _COMMON_HANGUL}
    good = len(marks.get(name, _COMMON_HAN).findall(text))
    return good / foreign
