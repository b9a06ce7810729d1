"""Which language a text is in, by its small words, and the small words themselves."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping

# Words that say nothing of a sentence's subject, by language; they also give a language away.
STOP_WORDS: Mapping[str, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in {
        "en": "a about above after again against all alone along also although am among amid an and "
        "another any are around as at away be because been before being below between both but by "
        "came can come could did do does doing done down during each either else even ever every "
        "few for from further gave get gets getting give given gives go goes going got had has have "
        "having he hence her here hers herself him himself his how however i if in indeed instead "
        "into is it its itself just like made make makes many may me might more moreover most much "
        "must my myself near neither no nor not now of off often on once only onto or other others "
        "our ours out over own per put puts rather same see seen set shall she should since so some "
        "still such take taken takes than that the their theirs them themselves then there "
        "therefore these they thing things this those though through throughout thus to together "
        "too took toward towards under until up upon us very was way we well were what when where "
        "whether which while who whole whom whose why will with within without would yet you your "
        "yours it's that's there's they're we're you're i'm don't didn't doesn't isn't wasn't "
        "won't can't couldn't i've we've they've he's she's let's",
        "ru": "а без более бы был была были было быть в вам вас весь во вот все всего всех вы где да "
        "для до его ее если есть еще же за и из или им их к как когда кто ли между меня мне может мы "
        "на над не него нее нет ни них но о об один однако он она они оно от по под после при про "
        "раз с со свои своих себя так также такой там то того тоже только том тот три ту ты у уже "
        "хотя чего чем что чтобы эта эти это этого этой этом этот я которые который которая которых "
        "около",
        "uk": "а але або без був була були було в від він вона вони вже де для до з за зі і й його її "
        "їх як яка який які коли між ми на не ні по під при про та також те той тільки у це цей ця "
        "чи що щоб є",
        "fr": "a à ai alors au aucun aussi autre aux avait avec avoir c ce ceci cela celle celui ces "
        "cet cette ceux chez comme d dans de depuis des deux donc dont du elle elles en encore entre "
        "est et été être eu eux fait il ils j je l la le les leur leurs lui m mais me même moins mon "
        "n ne ni nos notre nous on ont ou où par pas peu plus pour près qu quand que quel qui s sa "
        "sans se selon ses si soit son sont sous sur ta tandis te tous tout toute très tu un une "
        "vers vos votre vous y",
        "de": "aber als also am an auch auf aus bei beim bereits bis bist da damit dann das dass daß "
        "dem den denn der des dessen die dies diese diesem diesen dieser doch dort du durch ein eine "
        "einem einen einer eines er es etwa für gegen hat hatte hatten habe haben hier ich ihr ihre "
        "ihren im in ins ist ja jede jeder kann können man mehr mit nach nicht noch nur ob oder ohne "
        "rund schon sehr sei sein seine seit sich sie sind so sowie über um und uns unter vom von "
        "vor war waren was weil wenn wer werden wie wieder wir wird wo worden wurde wurden zu zum "
        "zur zwischen",
        "es": "a al algo ante antes aunque cada casi como con contra cual cuando de del desde donde "
        "dos e el ella ellas ellos en entre era eran es esa ese eso esta este esto estos está están "
        "fue fueron ha haber habían han hasta hay la las le les lo los más me mi muy ni no nos o "
        "otra otro para pero por porque que quien se sea según ser si sido sin sobre son su sus "
        "también tanto todo todos tras tu un una uno unos y ya",
        "it": "a ad agli ai al alla alle allo anche ancora aveva c che chi ci come con contro cui da "
        "dal dalla dalle dei del della delle dello di dove e ed era erano essere fra gli ha hanno i "
        "il in io l la le lei lo loro lui ma mentre nei nel nella nelle no non o ogni per perché più "
        "poi prima quale quando quanto quella quello questa questo se secondo senza si sia sono "
        "stata stati stato su sua sue sugli sui sul sulla suo tra tutti tutto un una uno è",
        "pt": "a ao aos as até com como contra da das de dela dele depois do dos e ela elas ele eles "
        "em entre era eram essa esse esta este estão está foi foram há isso isto já la lhe mais mas "
        "mesmo muito na nas nem no nos não o os ou para pela pelas pelo pelos por porque quando que "
        "quem se sem ser seu seus sido sobre sua suas são também ter tem têm um uma é à às",
        "pl": "a ale aby albo bo był była było były być co czy dla do gdy gdzie go i ich jak jako je "
        "jego jej jest już który która które którzy lub ma mają między na nad nie niż o od oraz po "
        "pod przed przez przy się są ta tak także te ten to tym tylko w we z za ze że",
        "nl": "aan als bij dan dat de deze die dit door een en er had heeft hebben het hij hun ik in "
        "is kan maar meer men met naar niet nog nu of om onder ook op over te tegen tot uit van voor "
        "was waren wat werd werden wie wordt zal ze zich zij zijn zo",
        "tr": "ama bir bu çok da daha de değil diye en gibi göre hem her için ile ise kadar ki mi ne "
        "o olan olarak olduğu sonra şu var ve veya ya",
        "sv": "alla att av blev de den det där efter en ett från för ha hade han har hon i inte kan "
        "man med men mot nu när och om på som sig sin ska skulle så till under upp ut var vi vid "
        "är över kommer",
        "kk": "мен және бұл үшін бен пен ол осы сол деп болып бойынша туралы да де та те еді екен "
        "бар жоқ кейін дейін",
    }.items()
}
# Words of number and measure that only one language has: a sentence with a figure has one.
TELLING_WORDS: Mapping[str, str] = {
    "en": "percent million billion thousand hundred years per cent people number euros "
    "men man sent",
    "fr": "cent milliards millions mille ans personnes euros l'an chômage",
    "de": "prozent milliarden millionen milliarde million tausend jahre jahren menschen",
    "es": "ciento millones años personas dólares miles kilómetros",
    "it": "miliardi milioni mila anni persone dollari chilometri",
    "pt": "milhões bilhões milhares anos pessoas dólares quilômetros quilómetros",
    "pl": "procent milionów miliardów miliony tysięcy lat osób",
    "nl": "procent miljard miljoen duizend jaar mensen",
    "tr": "milyon milyar yüzde kişi bin yıl",
    "sv": "miljoner miljarder procent tusen människor år",
}
# Letters by which one language is told from its sisters; of two Cyrillic ones the first decides.
TELLING_LETTERS: Mapping[str, str] = {
    "kk": "әғқңөұүһ",
    "uk": "іїєґ",
    "ru": "ыэъё",
    "fr": "êèçôîœàùû",
    "de": "ßäöü",
    "es": "ñ¿¡óí",
    "it": "òùìà",
    "pt": "ãõçê",
    "pl": "ąęłżźćńś",
    "tr": "ğış",
    "sv": "åäö",
}
CYRILLIC = ("kk", "uk", "ru")
SAMPLE = 20_000  # characters; more changes no answer

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_KNOWN_LETTER = re.compile(r"[^\W\d_\u0530-\u1bff\u2c00-\U000fffff]")  # Latin, Greek, Cyrillic
_CYRILLIC_LETTER = re.compile("[а-яәғқңөұүһіїєґ]")


def guess_language(text: str) -> str | None:
    """The language code of a text, by its small words and letters; None where nothing tells.

    >>> guess_language("La escuela tiene mil alumnos."), guess_language("Smith, 25 %")
    ('es', None)
    """
    sample = text[:SAMPLE].lower()
    hits: Counter[str] = Counter()
    for word, times in Counter(_WORD.findall(sample)).items():
        for language in _SPEAKERS.get(word, ()):
            hits[language] += times
    signs = frozenset(sample)
    for language, letters in TELLING_LETTERS.items():
        hits[language] += not signs.isdisjoint(letters)
    # Among equals the language that stands first in the table.
    best = max(STOP_WORDS, key=lambda language: hits[language])
    if best in CYRILLIC or not hits[best]:
        return _cyrillic(sample, signs)
    return best


def is_opaque(text: str) -> bool:
    """Whether most letters of a text are of a script that the tables do not cover."""
    sample = text[:SAMPLE]
    return 2 * len(_KNOWN_LETTER.findall(sample)) < sum(map(str.isalpha, sample))


def _cyrillic(sample: str, signs: frozenset[str]) -> str | None:
    if not _CYRILLIC_LETTER.search(sample):
        return None
    return next((c for c in CYRILLIC if not signs.isdisjoint(TELLING_LETTERS[c])), "ru")


def _speakers() -> dict[str, tuple[str, ...]]:
    known = {
        language: stop | frozenset(TELLING_WORDS.get(language, "").split())
        for language, stop in STOP_WORDS.items()
    }
    words = {word for telling in known.values() for word in telling}
    return {word: tuple(c for c, telling in known.items() if word in telling) for word in words}


_SPEAKERS = _speakers()
