"""Numbers that only name: flight KC 912, RON 95 fuel, call 112.

A number behind a word for a thing that bears a number is that thing's name, whatever letters
stand between: "flight PEN 300" is no sum in soles.
"""

from __future__ import annotations

import re

from citecheck.figures.glyphs import Plain
from citecheck.figures.kinds.counting import is_counted
from citecheck.figures.tables.lexicon import SYMBOL, Lexicon
from citecheck.figures.tables.vocabulary import LETTER, forms

LOOK_BACK = 40  # signs; "the emergency telephone number is" has 33
CODED = re.compile(rf"(?<!\w)(?P<bearer>{LETTER}{{2,14}})\s(?P<code>[A-Z]{{1,4}})[ -]?$")
CODE = re.compile(
    r"\d{1,6}(?![\d%]|[.,]\d)(?:-?[A-Z]{1,3}(?!\w))?(?!\s?(?:%|per|million|billion|thousand))"
)
LETTERED = re.compile(r"(?<!\w)[A-Z]{1,4}[ -]?$")
NEXT_WORD = re.compile(rf"[ -]({LETTER}+)")
# Things that bear a code, besides those of the languages' `numbered`.
BEARERS = frozenset(
    forms(
        "flight, flights, model, models, licence, license, plate, plates, registration, bus, train, tram,"
        " line, class, series, engine, rifle, pistol, missile, aircraft, tank, locomotive, ship, satellite,"
        " camera, fuel, petrol, gasoline, benzin, bond, form, code, serial, permit, passport, badge, gate,"
        " vol, vols, vuelo, vuelos, voo, voos, volo, voli, flug, fluge, flugs, vlucht, vluchten, lot, lotu,"
        " modele, modell, modelo, modello, рейс, рейса, рейсом, рейсе, рейсы, модель, модели, номер,"
        " лицензия, паспорт, поезд, ucus, flyg, matricula, immatriculation, kennzeichen"
    )
)
BEARERS_BEHIND = frozenset(
    forms(
        "fuel, petrol, gasoline, model, rifle, aircraft, missile, engine, class, flight, visa, form"
    )
)

# Years of a reign: 平成27年.
ERA = re.compile(r"(?:平成|令和|昭和|大正|明治|民国)$")
ERA_YEAR = re.compile(r"\d{1,3}年?")

# The words before a number that is dialled: surely, for they are said of nothing else, or maybe.
DIALS = re.compile(
    r"""(?<!\w)(?:
    (?P<surely>
        dial(?:s|led|ing|ling)? | hotline | helpline                           # English
      | (?:emergency(?:[ ](?:tele)?phone)?|phone)[ ]number(?:[ ]is)?
      | notruf(?:nummer)?                                                     # German
      | compose[rz]?[ ]le                                                     # French
      | marque[ ]el | marcar[ ]el | disque | discar | comporre[ ]il           # Spanish and others
      | наберите | набр\w{1,4}[ ]номер                                        # Russian
    )
  | (?P<maybe>
        call(?:s|ed|ing)? | calls?[ ]to | ring | phoned? | phoning | telephoned? | text(?:ed)? | sms[ ]to
      | rufen[ ]sie(?:[ ]die)? | wahlen[ ]sie(?:[ ]die)? | bel(?:len)?        # German, Dutch
      | appele[rz][ ]le | appels?[ ]au                                        # French
      | llam\w{1,4}[ ]al | lig\w{1,3}[ ]para[ ]o | chiam\w{1,4}[ ]il          # Spanish and others
      | (?:за)?дзвон\w{1,6}[ ](?:за[ ]номером|на) | (?:za)?dzwon\w*[ ]pod     # Ukrainian, Polish
      | (?:по)?звоните | (?:по)?звон\w{1,6}[ ](?:по[ ]номеру|на)              # Russian
    )
    )(?:[ ]the|[ ]on)?[ ]$""",
    re.VERBOSE,
)
DIALLED = re.compile(r"\d{2,6}(?![\d%-]|[.,:]\d|\s\d)")
DIALLED_MORE = re.compile(
    r",? (?:or|and|oder|ou|o|или|и|or dial|or call) \d{2,6}(?![\d%-]|[.,:]\d)"
)
MOST_DIALLED = 3
# "the 911 call", "999 operators"
DIALLED_BY = re.compile(
    r"\d{3}[ -](?:calls?|callers?|operators?|dispatch\w*|emergency|hotlines?|helplines?)(?!\w)"
)
SHORT_NUMBERS = frozenset({3, 5, 6})  # digits of what is called or texted; four are a year


def end_of_code(text: Plain, start: int, lex: Lexicon) -> int | None:
    """Where the code or telephone number ends that begins at a digit, or None."""
    before = text.cased[max(0, start - LOOK_BACK) : start]
    if ERA.search(before) and (year := ERA_YEAR.match(text.lower, start)):
        return year.end()
    return _coded(text, start, before, lex) or _dialled(text, start, before, lex)


def _coded(text: Plain, start: int, before: str, lex: Lexicon) -> int | None:
    """The end of "KC 912" in "flight KC 912", of "RON 95" in "RON 95 fuel"."""
    number = CODE.match(text.cased, start)
    if number is None or not before[-2:].strip(" -").isupper():
        return None
    if (coded := CODED.search(before)) is not None:
        bearer = coded["bearer"].lower()
        if bearer in BEARERS or bearer in lex.calendar.numbered:
            return number.end()
    behind = NEXT_WORD.match(text.lower, number.end())
    if behind and behind[1] in BEARERS_BEHIND and LETTERED.search(before):
        return number.end()
    return None


def _dialled(text: Plain, start: int, before: str, lex: Lexicon) -> int | None:
    """The end of "112" in "call 112", of both in "dial 999 or 112"."""
    if by := DIALLED_BY.match(text.lower, start):
        return by.start() + len("911")
    dials = DIALS.search(before.lower()) if before.endswith(" ") else None
    number = DIALLED.match(text.lower, start) if dials else None
    if dials is None or number is None:
        return None
    if dials["maybe"] and not _may_be_dialled(text, number, lex):
        return None
    end = number.end()
    for _ in range(MOST_DIALLED):
        more = DIALLED_MORE.match(text.lower, end)
        end = more.end() if more else end
    return end


def _may_be_dialled(text: Plain, number: re.Match[str], lex: Lexicon) -> bool:
    """Whether a number behind "call" is no count, measure or year: "called 300 people"."""
    if len(number[0]) not in SHORT_NUMBERS:
        return False
    at = number.end() + 1
    symbol = SYMBOL.match(text.cased, at)
    is_symbol = symbol is not None and symbol[0] != "in"  # "call 112 in an emergency"
    is_measured = is_symbol or lex.units.measures.match(text.lower, at) is not None
    return not is_measured and not is_counted(text.lower, number.end(), lex)
