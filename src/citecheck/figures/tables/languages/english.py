"""English."""

from __future__ import annotations

from citecheck.figures.tables.language import Language
from citecheck.figures.tables.languages.english_units import CURRENCIES, SUBUNITS, UNITS

LANGUAGE = Language(
    code="en",
    stop_words="the, of, and, to, in, is, was, that, for, with, on, are, were, by, from, has, have, he, it, a, an, at, as, be, more, than, over, about, its, their, who, which, not, some",
    decimal=".",
    cardinals={
        0: "zero, nought",
        1: "one",
        2: "two",
        3: "three",
        4: "four",
        5: "five",
        6: "six",
        7: "seven",
        8: "eight",
        9: "nine",
        10: "ten",
        11: "eleven",
        12: "twelve",
        13: "thirteen",
        14: "fourteen",
        15: "fifteen",
        16: "sixteen",
        17: "seventeen",
        18: "eighteen",
        19: "nineteen",
        20: "twenty",
        30: "thirty",
        40: "forty, fourty",
        50: "fifty",
        60: "sixty",
        70: "seventy",
        80: "eighty",
        90: "ninety",
    },
    scales={
        2: "couple",
        12: "dozen, dozens",
        100: "hundred, hundreds",
        1000: "thousand, thousands, k, thsd",
        10**5: "lakh, lakhs, lac, lacs",
        10**6: "million, millions, mn, mln, mio, mm, m",
        10**7: "crore, crores",
        10**9: "billion, billions, bn, bln, b",
        10**12: "trillion, trillions, tn, tln, trn",
        10**15: "quadrillion, quadrillions",
    },
    joins="and",
    articles="a, an",
    unit_articles="a, an",
    points="point",
    halves="half, halves",
    denominators={
        2: "half, halves",
        3: "third, thirds",
        4: "quarter, quarters, fourths",
        5: "fifth, fifths",
        6: "sixth, sixths",
        7: "seventh, sevenths",
        8: "eighth, eighths",
        9: "ninth, ninths",
        10: "tenth, tenths",
        12: "twelfth, twelfths",
        20: "twentieth, twentieths",
        30: "thirtieth, thirtieths",
        100: "hundredth, hundredths",
    },
    fraction_links="of a, of an, of, a, an",
    ratio_links="in, out of, in every, of every, out of every",
    ordinals={
        1: "first",
        2: "second",
        3: "third",
        4: "fourth",
        5: "fifth",
        6: "sixth",
        7: "seventh",
        8: "eighth",
        9: "ninth",
        10: "tenth",
        11: "eleventh",
        12: "twelfth",
        13: "thirteenth",
        14: "fourteenth",
        15: "fifteenth",
        16: "sixteenth",
        17: "seventeenth",
        18: "eighteenth",
        19: "nineteenth",
        20: "twentieth",
        30: "thirtieth",
        40: "fortieth",
        50: "fiftieth",
        60: "sixtieth",
        70: "seventieth",
        80: "eightieth",
        90: "ninetieth",
        100: "hundredth",
        1000: "thousandth",
        10**6: "millionth",
        10**9: "billionth",
        10**12: "trillionth",
    },
    ordinal_endings="st, nd, rd, th",
    negatives="minus, negative",
    vague={
        (1920, 1929): "twenties",
        (1930, 1939): "thirties",
        (1940, 1949): "forties",
        (1950, 1959): "fifties",
        (1960, 1969): "sixties",
        (1970, 1979): "seventies",
        (1980, 1989): "eighties",
        (1990, 1999): "nineties",
        (24, 99): "dozens, several dozen, a few dozen, some dozens, many dozens",
        (200, 999): "hundreds, several hundred, a few hundred, many hundreds, several hundreds",
        (2000, 99_999): "thousands, many thousands",
        (2000, 9999): "several thousand, a few thousand, several thousands",
        (20_000, 99_999): "tens of thousands",
        (
            200_000,
            999_999,
        ): "hundreds of thousands, several hundred thousand, a few hundred thousand",
        (2 * 10**6, 99 * 10**6): "millions, many millions",
        (2 * 10**6, 9_999_999): "several million, a few million",
        (20 * 10**6, 99_999_999): "tens of millions",
        (
            200 * 10**6,
            999_999_999,
        ): "hundreds of millions, several hundred million, a few hundred million",
        (2 * 10**9, 99 * 10**9): "billions",
        (2 * 10**9, 9_999_999_999): "several billion, a few billion",
        (20 * 10**9, 99_999_999_999): "tens of billions",
        (200 * 10**9, 999_999_999_999): "hundreds of billions, several hundred billion",
    },
    above=(
        "over, more than, at least, above, in excess of, upwards of, upward of, no fewer than,"
        " no less than, not less than, not fewer than, greater than, higher than, larger than, well over,"
        " just over, slightly over, a little over, slightly more than, a little more than,"
        " just more than, well above, just above, far more than, much more than, at a minimum,"
        " a minimum of, minimum of, exceeding, exceeds, exceed, exceeded, beyond, bigger than, older than,"
        " longer than, greater than or equal to, more than or equal to, surpassed, surpassing, topped"
        ", a total of over, a total of more than"
    ),
    below=(
        "up to, at most, less than, fewer than, under, below, no more than, not more than, lower than,"
        " smaller than, as many as, as much as, a maximum of, maximum of, at the most, well under,"
        " well below, far less than, far fewer than, not exceeding, shorter than, younger than,"
        " less than or equal to, fewer than or equal to, up until"
    ),
    almost=(
        "almost, nearly, close to, just under, just below, slightly less than, slightly fewer than,"
        " a little less than, slightly under, slightly below, a little under, just short of, nigh on,"
        " virtually, approaching, not quite, just shy of, near to, near, very nearly, well nigh"
    ),
    about=(
        "about, around, some, roughly, approximately, approx, approx., an estimated, estimated, circa,"
        " ca, ca., c., an average of, in the region of, on the order of, in the order of, or so, c,"
        " somewhere around, in the neighbourhood of, in the vicinity of, an approximate, around about,"
        " estimated at, estimated at about, estimated at around, a rough, some estimated"
    ),
    not_hedges=(
        "handed over, hand over, hands over, handing over, took over, take over, takes over, taken over,"
        " taking over, turned over, turn over, turning over, passed over, all over, win over, won over,"
        " carried over, gave up to, own up to, live up to, lives up to, lived up to, run over, ran over,"
        " flew over, fly over, flying over, flown over, stood up to, go over, went over, held over, brought about, bring about,"
        " talk about, talks about, talked about, talking about, asked about, reports about, think about, come about,"
        " came under, come under, placed under, under the age of"
    ),
    above_after="or more, or over, or above, or higher, or greater, and over, and above, and more, and up, plus, +, and older, or older, or longer, at least, at a minimum, upwards, and counting, or better",
    below_after="or less, or fewer, or under, or below, or lower, and under, and below, at most, at the most, or younger, maximum, and younger, tops",
    about_after="or so, or thereabouts, approximately, odd, -odd",
    changes=(
        "rose, risen, rise, rises, rising, grew, grown, grow, grows, growing, fell, fallen, fall, falls, falling,"
        " increas~, decreas~, drop~, declin~, reduc~, up, down, cut, cuts, slash~, rais~, expand~, jump~, climb~,"
        " soar~, shrank, shrunk, plung~, chang~, lower~, boost~, went, surg~, doubl~, tripl~, slid, slip~, swell~"
    ),
    range_before="between, from, between about, from about, between an estimated, anywhere between, anywhere from, somewhere between, of between",
    range_links="to, and, until, through, or, up to, till",
    pair_links="and, or, and then, ,",
    percent="percent, per cent, percents, pct, p.c., per-cent, percentage",
    percent_points="percentage points, percentage point, percentage-point, percent points, pp, ppt, p.p., pps, %-points, % points",
    units=UNITS,
    currencies=CURRENCIES,
    subunits=SUBUNITS,
    unit_links="of",
    per_links="a, an, per, each, every, /",
    months={
        1: "january, jan",
        2: "february, feb",
        3: "march, mar",
        4: "april, apr",
        5: "may",
        6: "june, jun",
        7: "july, jul",
        8: "august, aug",
        9: "september, sept, sep",
        10: "october, oct",
        11: "november, nov",
        12: "december, dec",
    },
    date_links="of",
    year_before=(
        "in, since, until, till, by, from, of, during, before, after, through, throughout, between, around,"
        " about, to, early, late, mid, year, years, the, and, or, for, as of, circa, ago, back, spring,"
        " summer, autumn, fall, winter, this, its, his, their, our, at, on, end, beginning, that, compared,"
        " with, than, january, february, march, april, may, june, july, august, september, october,"
        " november, december"
    ),
    centuries="century, centuries",
    decade_endings="s, 's",
    age_before="aged, age, ages, age of",
    age_after="years old, year old, years of age, months old, month old, weeks old, week old, days old, day old, years-old, year-old, month-old, week-old, day-old, year-olds, year olds",
    numbered=(
        "p, pp, page, pages, pg, no, nos, art, arts, article, articles, sec, section, sections, fig, figs,"
        " figure, table, tables, chapter, chapters, chap, ch, vol, vols, volume, para, paras,"
        " paragraph, paragraphs, resolution, flight, route, highway, room, platform, channel,"
        " appendix, annex, clause, map, chart, graph, diagram, exhibit, footnote, footnotes, exhibit, version, ver, episode, protocol, directive,"
        " boeing, airbus, windows, ios, android, python, apollo, psalm, po box, zip, type, grade, phase, tier,"
        " interstate, doc, slide, lesson, equation, eq, terminal, building, apartment, suite, unit no, dr no"
    ),
    not_after="this, that, which, the, no, every, any, each, another, other, next, previous, current, last, loved, some, only, new, old, good, big, great, right, wrong, same, such, a, or, your, my, with, either, neither, day",
    not_before=(
        "of, can, could, should, must, might, may, would, will, is, was, has, had, who, whose, whom, that, another,"
        " and, or, to, thing, way, hand, side, more, such, by, on, at, for, with, from, as, but, the, a, also,"
        " which, does, did, cannot, needs, wants, where, when, day, after, being, before, if, not, even, last, it,"
        " he, she, they, we, you, size, time, side, cannot, sees, finds, knows, thinks, says, said, might, he's"
    ),
)
