"""Which text a body of bytes is."""

from __future__ import annotations

import time

import pytest

from citecheck.formats.charsets import known_charset
from citecheck.formats.declaring import declared_charset
from citecheck.formats.decoding import decode

RUSSIAN = "Доступ к чистой воде имеют 82 процента жителей района, сообщил акимат во вторник. "
FRENCH = "Les pêcheurs de la région ont débarqué 12 400 tonnes de harengs l’année passée. "
JAPANESE = "漁業者は昨年、北の海峡で一万二千トンのニシンを水揚げした。これは前年より少ない。"
CHINESE = "去年北方海峡的渔民捕获了一万二千吨鲱鱼，这是五年来最少的一年，部长在会上说。"
KOREAN = "지난해 북부 해협의 어민들은 청어 만 이천 톤을 잡았다고 장관이 말했다."
GREEK = "Οι ψαράδες της περιοχής έπιασαν πέρυσι δώδεκα χιλιάδες τόνους ρέγγα, λέει το υπουργείο."


@pytest.mark.parametrize("charset", ["utf-8", "utf-16", "utf-32"])
def test_a_byte_order_mark_beats_every_declaration(charset):
    body = RUSSIAN.encode("utf-8-sig" if charset == "utf-8" else charset)

    assert decode(body, "windows-1252") == RUSSIAN


def test_valid_utf_8_is_utf_8_whatever_the_server_says():
    assert decode(RUSSIAN.encode(), "iso-8859-1") == RUSSIAN


def test_the_servers_charset_beats_the_documents():
    body = b"<meta charset=koi8-r>" + RUSSIAN.encode("cp1251")

    assert decode(body, "windows-1251").endswith(RUSSIAN)


@pytest.mark.parametrize(
    "declaration",
    [
        "<meta charset=windows-1251>",
        '<META http-equiv="Content-Type" content="text/html; charset=windows-1251">',
        "<?xml version='1.0' encoding='windows-1251'?>",
    ],
)
def test_the_document_may_declare_its_charset(declaration):
    assert decode(declaration.encode() + RUSSIAN.encode("cp1251")).endswith(RUSSIAN)


def test_latin_1_means_windows_1252_as_in_browsers():
    assert decode("“quoted”".encode("cp1252"), "iso-8859-1") == "“quoted”"


@pytest.mark.parametrize("declaration", ["<meta charset=koi8-r>", ""])
def test_a_servers_latin_1_is_a_default_that_better_evidence_beats(declaration):
    charset = "koi8-r" if declaration else "cp1251"
    body = (declaration + RUSSIAN * 5).encode(charset)

    assert decode(body, "ISO-8859-1").endswith(RUSSIAN)


@pytest.mark.parametrize(
    ("language", "charset", "word"), [("pl", "cp1250", "żółw"), ("tr", "cp1254", "ağaç")]
)
def test_the_language_tells_which_latin_charset_was_meant(language, charset, word):
    body = f"<html lang='{language}'><p>a {word} b".encode(charset)

    assert decode(body).endswith(f"a {word} b")


def test_a_few_broken_bytes_do_not_unmake_declared_utf_8():
    text = decode((RUSSIAN * 9).encode() + b"\xff end", "utf-8")

    assert text.startswith(RUSSIAN)
    assert text.endswith("\ufffd end")


def test_a_character_cut_in_two_at_the_end_is_no_error():
    assert decode("été à".encode()[:-1], None) == "été "


@pytest.mark.parametrize(
    ("text", "charset"),
    [
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8-r"),
        (RUSSIAN, "cp866"),
        (RUSSIAN, "utf-16-le"),
        (FRENCH, "cp1252"),
        (JAPANESE, "shift_jis"),
        (JAPANESE, "euc_jp"),
        (CHINESE, "gb18030"),
        (KOREAN, "euc_kr"),
        (GREEK, "cp1253"),
    ],
    ids=lambda value: value if len(value) < 12 else "",
)
def test_an_undeclared_charset_is_guessed(text, charset):
    body = ("<html><p>" + text * 5).encode(charset)

    assert decode(body).endswith(text)


@pytest.mark.parametrize(
    "name",
    [
        "zlib_codec",
        "rot13",
        "base64",
        "unicode_escape",
        "idna",
        "undefined",
        "x\0y",
        "no-such",
        "",
        None,
    ],
)
def test_a_name_that_is_no_charset_is_ignored(name):
    assert known_charset(name) is None
    assert decode(RUSSIAN.encode(), name) == RUSSIAN


def test_any_bytes_become_some_text():
    assert isinstance(decode(bytes(range(256)) * 9), str)


def test_a_document_without_declaration_declares_nothing():
    assert declared_charset(b"<p>charset=utf-8") is None


@pytest.mark.parametrize(
    ("head", "codec"),
    [
        (b"<meta charset=utf-16>", "utf-8"),
        (b"<meta charset=x-user-defined>", "cp1252"),
        (b"<meta charset=iso-2022-kr>", "replacement"),
        (b"<meta http-equiv=refresh content='0; charset=koi8-r'>", None),
        (b"<meta charset>", None),
        (b"<script>'<meta charset=koi8-r>'", None),
    ],
)
def test_a_declaration_means_what_browsers_take_it_for(head, codec):
    assert declared_charset(head) == codec


@pytest.mark.parametrize("filler", [b"<script", b"<!--", b"<meta ", b"<meta a=", b"<meta a "])
def test_a_head_of_broken_tags_is_looked_through_at_once(filler):
    began = time.process_time()

    declared_charset(filler * 5_000)

    assert time.process_time() - began < 0.5
