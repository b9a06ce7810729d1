"""Numbers in the words and signs of single languages."""

from __future__ import annotations

import pytest

from citecheck.figures import find_figures
from citecheck.model import CalendarDate, Figure

WORDS = {
    "tr eleven": ("tr", "on bir kişi", "on bir", 11),
    "tr twenty-one": ("tr", "yirmi bir kişi", "yirmi bir", 21),
    "tr together": ("tr", "yirmibeş kişi", "yirmibeş", 25),
    "tr long": ("tr", "iki yüz elli üç bin dört yüz on bir", None, 253_411),
    "tr million": ("tr", "bir milyon kişi", "bir milyon", 1e6),
    "kk eleven": ("kk", "он бір адам", "он бір", 11),
    "kk twenty-one": ("kk", "жиырма бір адам", "жиырма бір", 21),
    "kk hundred": ("kk", "жүз жиырма бес адам", "жүз жиырма бес", 125),
    "uk twenty-one": ("uk", "двадцять один боєць", "двадцять один", 21),
    "uk eighteen": ("uk", "вісімнадцять осіб", "вісімнадцять", 18),
    "uk hundreds": ("uk", "триста дев'яносто осіб", "триста дев'яносто", 390),
    "pl twenty-one": ("pl", "dwadzieścia jeden osób", "dwadzieścia jeden", 21),
    "pl hundreds": ("pl", "trzysta sześćdziesiąt osób", "trzysta sześćdziesiąt", 360),
    "nl twenty-one": ("nl", "eenentwintig mensen", "eenentwintig", 21),
    "sv twenty-one": ("sv", "tjugoett personer", "tjugoett", 21),
    "sv together": ("sv", "tvåhundrafemtio tusen", "tvåhundrafemtio tusen", 250_000),
    "sv thirteen": ("sv", "tretton personer", "tretton", 13),
    "zh twenty-one": ("zh", "二十一名士兵", "二十一", 21),
    "zh three": ("zh", "三个国家", "三", 3),
    "zh hundred": ("zh", "一百五十人", "一百五十", 150),
    "zh money": ("zh", "三千二百五十万美元", "三千二百五十万美元", 32.5e6),
    "zh ten thousands": ("zh", "两万人", "两万", 20_000),
    "zh digits": ("zh", "1.4亿人", "1.4亿", 1.4e8),
    "zh mixed": ("zh", "2万5000人", "2万5000", 25_000),
    "zh year": ("zh", "二〇一五年", "二〇一五年", 2015),
    "zh share": ("zh", "三分之一", "三分之一", 1 / 3),
    "zh percent": ("zh", "百分之八十", "百分之八十", 80),
    "zh percent digits": ("zh", "百分之85", "百分之85", 85),
    "zh percent sign": ("zh", "80％的人", "80％", 80),
    "zh century": ("zh", "二十世纪", "二十世纪", 20),
    "zh ordinal": ("zh", "第68届会议", "第68", 68),
    "ja people": ("ja", "死者は21人", "21", 21),
    "ja myriads": ("ja", "1億4000万人", "1億4000万", 1.4e8),
    "ja part": ("ja", "3分の1", "3分の1", 1 / 3),
    "ja things": ("ja", "三つの国", "三", 3),
}


@pytest.mark.parametrize(("language", "text", "words", "value"), WORDS.values(), ids=WORDS)
def test_a_number_is_read_in_words_and_signs(
    language: str, text: str, words: str | None, value: float
) -> None:
    (figure,) = find_figures(text, language)
    assert figure.text == (words or text)
    assert float(figure.low or 0) == pytest.approx(value)


NONE = {
    "tr article": ("tr", "bir kişi geldi"),
    "tr some day": ("tr", "bir gün geldi"),
    "kk article": ("kk", "бір адам келді"),
    "sv article": ("sv", "en man och ett barn"),
    "pl none": ("pl", "ani jeden z nich"),
    "uk side": ("uk", "з одного боку"),
    "zh some": ("zh", "一些人"),
    "zh article": ("zh", "一名男子"),
    "zh place": ("zh", "三亚"),
    "zh friday": ("zh", "星期五"),
    "zh road": ("zh", "一带一路"),
    "zh whole": ("zh", "统一国家"),
    "zh month": ("zh", "三月"),
    "zh decade": ("zh", "八十年代"),
}


@pytest.mark.parametrize(("language", "text"), NONE.values(), ids=NONE)
def test_articles_and_parts_of_words_are_no_numbers(language: str, text: str) -> None:
    assert [figure.text for figure in find_figures(text, language)] == []


def test_a_date_in_chinese_signs_is_a_date() -> None:
    assert [_dates(f) for f in find_figures("2015年7月8日", "zh")] == [(CalendarDate(2015, 7, 8),)]
    assert [_dates(f) for f in find_figures("7月8日", "ja")] == [(CalendarDate(None, 7, 8),)]


def _dates(figure: Figure) -> tuple[CalendarDate, ...]:
    return figure.dates


BOUNDS = {
    "zh more": ("zh", "300多人", "300多", 300, None),
    "ja or more": ("ja", "1万人以上", "1万人以上", 10_000, None),
    "zh over": ("zh", "超过五百万人", "超过五百万", 5e6, None),
    "zh several hundred": ("zh", "数百人", "数百", 200, 999),
    "zh range": ("zh", "2000至4000人", "2000至4000", 2000, 4000),
}


@pytest.mark.parametrize(("language", "text", "words", "low", "high"), BOUNDS.values(), ids=BOUNDS)
def test_bounds_stand_beside_counters(
    language: str, text: str, words: str, low: float, high: float | None
) -> None:
    (figure,) = find_figures(text, language)
    assert (figure.text, figure.low, figure.high) == (words, low, high)
