"""Words without their endings: light, by tables, for Latin and Cyrillic alike.

Not grammar: two forms of one word should give one stem, and two words hardly ever.
"""

from __future__ import annotations

import re

# Endings of inflected and derived words, without accents.
LATIN_ENDINGS = """
    isations izations isation ization ically ional ments ings ised ized ises izes ists isms ating
    ated ates ations ation tions tion ions ies ied ing ism ist ment ness edly ed es ly ers er or
    s al ity ities ive ives able ably ary
    ements ement euses euse eux elle ienne ien iens ique iques aient ant ante antes ait ees ee
    ungen ung ischen ische isch lichen liche lich keiten keit heiten heit enen en em e
    aciones acion ciones cion zione zioni mente ado ada ados adas ido ida idos idas coes cao
    os as a o i ia io
"""
CYRILLIC_ENDINGS = """
    ами ями ого его ому ему ыми ими ость ости остью ение ения ению ением ений ания ание анию анием
    ировать ировал ировали ыва ать ять ить еть ал ала али ало ил ила или ило ался алась ались
    ся сь ый ий ой ая яя ое ее ые ие ых их ую юю ом ем ым им ам ям ах ях ей ою ею
    а я о е и ы у ю ь й ский ская ское ские ских ского ской ском ным ных ный ная ное ные ного ной
"""
# These may leave a stem of three letters ("ruled"), all others leave four.
INFLECTIONS = "e ed es s ing а ы у е и"
SHORTEST_STEM = 3
BEGINNING = 5  # letters by which "fishery" and "fisheries", "attack" and "attacks" are one word
MOST_ENDINGS = 2  # "formalised" loses two, "formal" one

# Forms that no ending explains.
IRREGULAR = """
    sold=sell bought=buy lost=lose won=win taught=teach caught=catch brought=bring sent=send
    met=meet led=lead drew=draw flew=fly drove=drive broke=break broken=break stole=steal
    stolen=steal wrote=write written=write knew=know known=know thought=think lent=lend bore=bear
    chose=choose chosen=choose fled=flee ran=run spoke=speak spoken=speak swept=sweep shot=shoot
    lay=lie lain=lie sank=sink sunk=sink swore=swear threw=throw
"""

_LATIN = frozenset(LATIN_ENDINGS.split())
_CYRILLIC = frozenset(CYRILLIC_ENDINGS.split())
_INFLECTIONS = frozenset(INFLECTIONS.split())
_LONGEST_ENDING = max(map(len, _LATIN | _CYRILLIC))
_IRREGULAR = dict(pair.split("=") for pair in IRREGULAR.split())


def base_form(word: str) -> str:
    """The form that an irregular one comes from; any other word itself."""
    return _IRREGULAR.get(word, word)


def stem(word: str) -> str:
    """A lower-case word without accents, less its endings.

    >>> stem("electrified"), stem("electrifies")
    ('electrif', 'electrif')
    """
    endings = _CYRILLIC if "а" <= word[-1:] <= "ӿ" else _LATIN
    for _ in range(MOST_ENDINGS):
        shorter = _without_ending(word, endings)
        if shorter == word:
            break
        word = shorter
    return word


def _without_ending(word: str, endings: frozenset[str]) -> str:
    for length in range(min(_LONGEST_ENDING, len(word) - SHORTEST_STEM), 0, -1):
        ending = word[-length:]
        if ending in endings and (ending in _INFLECTIONS or len(word) - length > SHORTEST_STEM):
            return word[:-length]
    return word


_LONGER_WORD = re.compile(r"[^\W\d_]{4,}")


def beginnings(text: str) -> set[str]:
    """The first letters of a text's longer words, lower case: for titles, citations, addresses.

    Cruder than a stem, and right for any language: "Fisheries of 2015" gives {"fishe"}.
    """
    return {word[:BEGINNING] for word in _LONGER_WORD.findall(text.lower())}
