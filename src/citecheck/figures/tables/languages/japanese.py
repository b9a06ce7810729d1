"""Japanese: digits with their magnitudes, percent, money, years."""

from __future__ import annotations

from citecheck.figures.tables.language import Language

LANGUAGE = Language(
    code="ja",
    decimal=".",
    scales={
        1000: "千",
        10_000: "万",
        10**6: "百万",
        10**7: "千万",
        10**8: "億",
        10**12: "兆",
    },
    vague={
        (24, 99): "几十, 幾十, 数十, 數十",
        (200, 999): "几百, 幾百, 数百, 數百, 上百",
        (2000, 9999): "几千, 幾千, 数千, 數千, 上千",
        (20_000, 99_999): "几万, 幾萬, 数万, 數萬, 上万, 上萬",
    },
    above="少なくとも, 最低",
    below="最大, 最高",
    almost="ほぼ",
    about="約, およそ, おおよそ",
    above_after="以上, 超, を超える, あまり, 余り",
    below_after="以下, 未満, 以内, まで",
    about_after="程度, ほど, 前後, くらい",
    range_links="から, 〜",
    percent="パーセント",
    percent_points="パーセントポイント, ポイント",
    units={
        "minute": "分間",
        "hour": "時間",
        "day": "日間",
        "week": "週間",
        "month": "か月, ヶ月, カ月, ヵ月",
        "year": "年間, 年",
        "km": "キロメートル, キロ",
        "m": "メートル",
        "kg": "キログラム",
        "tonne": "トン",
        "km²": "平方キロメートル, 平方キロ",
        "m²": "平方メートル",
        "hectare": "ヘクタール",
        "barrel": "バレル",
        "MW": "メガワット",
        "°C": "度",
    },
    currencies={
        "USD": "米ドル, ドル",
        "EUR": "ユーロ",
        "JPY": "円",
        "GBP": "ポンド",
        "CNY": "人民元, 元",
        "RUB": "ルーブル",
    },
    year_words="年",
    centuries="世紀",
    decade_endings="年代",
    age_after="歳, 才",
)
