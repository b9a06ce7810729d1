"""Whether what follows a number is counted by it: "2000 people", "2024 new teachers".

A year may stand before a plural too, of what happened in it: "the 2012 attacks". The endings
and words are those of the nouns that news pages count; where they are silent, nothing is.
"""

from __future__ import annotations

import re

from citecheck.figures.tables.lexicon import Lexicon
from citecheck.figures.tables.vocabulary import EAST_ASIAN, LETTER, forms

NEXT_WORD = re.compile(rf"[ \n]({LETTER}++)(?!')")  # no "2014 Constructors' Championship"
MOST_ADJECTIVES = 2  # of "2000 young armed men"
SHORTEST = 4  # letters of a plural in s: not "was", "is", "has"

PEOPLE = frozenset(
    forms(
        "people, persons, men, women, children, police, troops, soldiers, victims, deaths, residents,"
        " students, patients, civilians, families, households, homes, houses, jobs, migrants, militants,"
        " individuals, others, participants, inhabitants, personnel, pupils, police officers, citizens,"
        " journalists, activists, immigrants, fugitives, detainees, refugees, employees, villages,"
        " человек, людей, menschen, personen, soldaten, persone, soldati, morti, personnes, personas,"
        " pessoas, mensen, osob, осіб, kisi, адам, manniskor"
    )
)
# Those who do something: workers, inspectors; "ers" of things is no person.
PERSON_ENDINGS = ("ers", "ors", "ees", "ists", "ians")
THINGS = frozenset(forms("numbers, papers, orders, offers, quarters, disasters, letters, matters"))
# Nouns whose year stands before them, and words in s that are no plural of things.
EVENTS = frozenset(
    forms(
        "attacks, elections, polls, protests, riots, floods, fires, wildfires, games, olympics, talks,"
        " sanctions, reforms, figures, results, estimates, events, wars, accords, agreements, amendments,"
        " championships, finals, earthquakes, budgets, guidelines, bombings, uprisings, clashes, levels,"
        " numbers, prices, data, rules, laws, regulations, proceedings, primaries, awards, negotiations,"
        " hearings, statistics, findings, demonstrations, celebrations, tournaments, sales, exports,"
        " imports, revenues, profits, earnings, accounts, targets, goals, pledges, storms, blasts,"
        " massacres, killings, shootings, explosions, conventions, conferences, summits, census, plans,"
        " news, crisis, series, politics, economics, does, goes, sees, brings, marks"
    )
)
# Adjectives between a number and what it counts.
ADJECTIVES = frozenset(
    forms(
        "new, young, armed, foreign, local, more, additional, extra, other, old, elderly, wounded, injured,"
        " displaced, suspected, alleged, registered, trained, skilled, unarmed, female, male, poor, small,"
        " large, big, government, army, islamist, jihadist, illegal, private, public, full-time"
    )
)
# Those of languages whose plurals show no one ending: any noun may follow.
FOREIGN_ADJECTIVES = frozenset(
    forms(
        "новых, новые, иностранных, вооруженных, молодых, местных, других, нових, neue, neuen, weitere,"
        " junge, bewaffnete, auslandische, nouveaux, nouvelles, autres, jeunes, nuevos, nuevas, otros, otras,"
        " novos, novas, outros, outras, nuovi, nuove, altri, altre, nieuwe, andere, nowych, nya, yeni, жаңа"
    )
)
NATIONAL = ("ian", "ish", "ese", "can")  # Syrian, Turkish, Chinese, American


def is_counted(lower: str, end: int, lex: Lexicon) -> bool:
    """Whether what stands behind a number is most likely counted by it: "2000 armed men"."""
    return _is(lower, end, lex, strict=False)


def are_people(lower: str, end: int, lex: Lexicon) -> bool:
    """Whether people stand behind a number, or what is never said with its year."""
    return _is(lower, end, lex, strict=True)


def _is(lower: str, end: int, lex: Lexicon, *, strict: bool) -> bool:
    for _ in range(MOST_ADJECTIVES + 1):
        following = NEXT_WORD.match(lower, end)
        if following is None or following[1] >= EAST_ASIAN:
            return False
        word, end = following[1], following.end()
        if _is_person(word) or (not strict and _is_plural(word, lex)):
            return True
        if word in FOREIGN_ADJECTIVES:
            noun = NEXT_WORD.match(lower, end)
            return not strict and noun is not None and _is_noun(noun[1], lex)
        if word in EVENTS or not (word in ADJECTIVES or word.endswith(NATIONAL)):
            return False
    return False


def _is_person(word: str) -> bool:
    return word in PEOPLE or (word.endswith(PERSON_ENDINGS) and word not in THINGS | EVENTS)


def _is_plural(word: str, lex: Lexicon) -> bool:
    """What ends in s is a plural in half of our languages."""
    return word.endswith("s") and len(word) >= SHORTEST and _is_noun(word, lex)


def _is_noun(word: str, lex: Lexicon) -> bool:
    """Whether a word behind an adjective may be what is counted: "2024 новых учителя"."""
    said_of_numbers = word in lex.words.scales.meanings or word in lex.words.vague.meanings
    return (
        len(word) >= SHORTEST
        and not said_of_numbers
        and word not in EVENTS
        and word not in lex.calendar.year_before
    )
