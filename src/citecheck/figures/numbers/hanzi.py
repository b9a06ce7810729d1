"""Numbers in Chinese signs: 二十一, 三千二百五十万, 二〇一五; read where something is counted.

The signs stand in words and names too (一些, 三亚, 星期五), so a run of them is a number only
before what is counted or measured, or behind "百分之".
"""

from __future__ import annotations

import re
from decimal import Decimal

from citecheck.figures.numbers.numerals import Form, Numeral
from citecheck.figures.numbers.sums import LIMIT, Sum

ONES = {sign: value for value, sign in enumerate("零一二三四五六七八九")} | {
    "〇": 0,
    "两": 2,
    "兩": 2,
}
TENS = {"十": 10, "百": 100, "千": 1000, "万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8}
SIGNS = "".join([*ONES, *TENS])
LONGEST = 24
HANZI = re.compile(rf"[{SIGNS}]{{1,{LONGEST}}}")
# What is counted, by the words that Chinese and Japanese put behind a number.
COUNTERS = re.compile(
    r"[多余餘]?(?:[人名个個位次件起辆輛架艘枚所座家条條岁歲歳才届屆回国國つ倍票席]|年(?!代)|天|周|週|时间|時間"
    r"|小时|分钟|世纪|世紀|公里|公斤|吨|米|美元|欧元|元|円|ドル|ユーロ|ルーブル|卢布|%|パーセント|分之|分の|以上)"
)
# Before it a sign is no number: names of days, "the only", "each".
NAMES_BEFORE = re.compile(r"(?:星期|周|週|礼拜|统|統|唯|同|之|某|另|每|任何|这|那|這)$")
SHARE_BEFORE = re.compile(r"(?:(?<!千)分之|分の)$")
PERCENT_SIGNS = re.compile(r"[百千]分之")
LONE = frozenset("一二")  # 一个 is mostly the article, 二次 the second; two things are 两


def read_hanzi(lower: str, start: int) -> Numeral | None:
    """The number in Chinese signs that begins here, or None."""
    found = HANZI.match(lower, start)
    if found is None:
        return None
    before, run = lower[max(0, start - 3) : start], found[0]
    if not _counts(lower, before, found) or (total := _value(run)) is None:
        return None
    if before.endswith("第"):
        return Numeral(start - 1, found.end(), total.value, Form.ORDINAL)
    return Numeral(start, found.end(), total.value, Form.DIGITS)


def _counts(lower: str, before: str, found: re.Match[str]) -> bool:
    """Whether a run of signs counts something, or tells a share."""
    if SHARE_BEFORE.search(before):
        return True
    if NAMES_BEFORE.search(before) or PERCENT_SIGNS.match(lower, found.start()):
        return False
    if found[0] in LONE and not before.endswith("第"):
        return False
    return COUNTERS.match(lower, found.end()) is not None


def _value(run: str) -> Sum | None:
    """The sum of the signs; digits in a row, 二〇一五, are read as such."""
    total = Sum()
    if len(run) > 1 and all(sign in ONES for sign in run):
        total.add(Decimal("".join(str(ONES[sign]) for sign in run)))
        return total
    for sign in run:
        if sign in TENS:
            taken = total.multiply(TENS[sign])
        else:
            taken = ONES[sign] == 0 or total.add(ONES[sign])  # 一千零五: no more than a rest
        if not taken:
            return None
    return total if total.parts and total.value < LIMIT else None
