"""Which language a text is in, cheaply: by its script, else by its commonest words.

A language that the page declares is believed, unless the text is in a script which that language
is not written in: templates say `lang="en"` on pages in Chinese.
"""

from __future__ import annotations

import re

_SAMPLE = 3_000  # characters from the top of the text, and again from its middle
_LEAST_LETTERS = 20
_FEWEST_WORDS = 3  # stop words; fewer are no evidence

# Script -> (its letters, the language it stands for when no letter says more).
_SCRIPTS = {
    "kana": (re.compile(r"[\u3041-\u30ff]"), "ja"),
    "hangul": (re.compile(r"[\uac00-\ud7a3]"), "ko"),
    "han": (re.compile(r"[\u4e00-\u9fff]"), "zh"),
    "cyrillic": (re.compile(r"[\u0400-\u04ff]"), "ru"),
    "arabic": (re.compile(r"[\u0620-\u06ff]"), "ar"),
    "greek": (re.compile(r"[\u0370-\u03ff]"), "el"),
    "hebrew": (re.compile(r"[\u05d0-\u05ea]"), "he"),
    "thai": (re.compile(r"[\u0e01-\u0e5b]"), "th"),
    "devanagari": (re.compile(r"[\u0900-\u097f]"), "hi"),
    "latin": (re.compile(r"[A-Za-z\u00c0-\u024f]"), None),
}

# Letters that give a language of a shared script away, first hit wins.
_LETTERS = {
    "cyrillic": (
        ("kk", re.compile(r"[әқңөұүһғ]")),
        ("uk", re.compile(r"[іїєґ]")),
        ("sr", re.compile(r"[ђјљњћџ]")),
    ),
    "arabic": (("fa", re.compile(r"[پچژگ]")),),
}
_LETTER_SHARE = 0.01  # of all letters; a foreign name has fewer

# The languages of each script, for the test of a declaration.
_WRITTEN_IN = {
    "kana": {"ja"},
    "hangul": {"ko"},
    "han": {"zh", "ja", "yue", "wuu"},
    "cyrillic": {
        "ru",
        "uk",
        "be",
        "bg",
        "sr",
        "mk",
        "kk",
        "ky",
        "mn",
        "tg",
        "uz",
        "tt",
        "ba",
        "az",
    },
    "arabic": {"ar", "fa", "ur", "ps", "ug", "ku", "ckb", "sd"},
    "greek": {"el"},
    "hebrew": {"he", "iw", "yi"},
    "thai": {"th"},
    "devanagari": {"hi", "mr", "ne", "sa"},
}

_STOP_WORDS = {
    "en": "the of and to in is that for was with on as are by this from have be it",
    "fr": "le la les des et une que dans est pour qui sur au par pas avec du sont",
    "de": "der die das und ist nicht mit den von zu auf für ein eine dem sich des im",
    "es": "el la los las que y en una por con para del se su al es como más",
    "it": "il di che la per un una non sono con del della le gli nel alla è anche",
    "pt": "o que de não uma para com os dos das em por mais como ao foi são da",
    "nl": "de het een van en is niet met voor zijn op dat te aan ook bij door",
    "tr": "ve bir bu için ile olarak daha çok gibi olan kadar ancak sonra ise",
    "pl": "i w nie na się z że do jest o to jak po ale przez od dla",
    "sv": "och att det som en är på för med av den till inte har om ett",
    "da": "og at det som en er på for med af den til ikke har et der",
    "nb": "og at det som en er på for med av den til ikke har et fra",
    "fi": "ja on ei että oli mutta myös kun se hän joka ovat tai sekä",
    "cs": "a se v na je že s z do to i o jako pro které ale",
    "hu": "a az és hogy nem is egy ez volt meg csak mint már de",
    "ro": "și de în la cu pe nu o este care din un pentru mai sunt",
    "id": "yang dan di untuk dengan pada dari ini tidak dalam itu akan adalah",
    "vi": "và của là có trong cho được không với các một người những để",
}
_STOP_SETS = {language: frozenset(words.split()) for language, words in _STOP_WORDS.items()}
_WORD = re.compile(r"\w+")


def language_of(text: str, declared: str | None = None) -> str | None:
    """The primary subtag of a text's language, or None where nothing tells."""
    middle = max(_SAMPLE, len(text) // 2)
    sample = (text[:_SAMPLE] + text[middle : middle + _SAMPLE]).lower()
    script = _script(sample)
    stated = _primary_subtag(declared)
    if stated and (script not in _WRITTEN_IN or stated in _WRITTEN_IN[script]):
        return stated
    if script is None:
        return None
    return _by_words(sample) if script == "latin" else _by_letters(sample, script)


def _primary_subtag(tag: str | None) -> str | None:
    """The language of a tag, lower case: "pt-BR" gives "pt"; None for what is no tag."""
    primary = (tag or "").replace("_", "-").split("-")[0].strip().lower()
    return primary if re.fullmatch(r"[a-z]{2,3}", primary) else None


def _script(sample: str) -> str | None:
    counts = {name: len(letters.findall(sample)) for name, (letters, _) in _SCRIPTS.items()}
    # Japanese is written in two scripts, and mostly in the one it shares with Chinese.
    if counts["kana"] * 10 > counts["han"] > 0:
        counts["kana"] += counts["han"]
    best = max(counts, key=lambda name: counts[name])
    return best if counts[best] >= _LEAST_LETTERS else None


def _by_letters(sample: str, script: str) -> str | None:
    letters, language = _SCRIPTS[script]
    total = len(letters.findall(sample))
    for candidate, marks in _LETTERS.get(script, ()):
        if len(marks.findall(sample)) > _LETTER_SHARE * total:
            return candidate
    return language


def _by_words(sample: str) -> str | None:
    words = _WORD.findall(sample)
    counts = {
        language: sum(1 for word in words if word in stop) for language, stop in _STOP_SETS.items()
    }
    best = max(counts, key=lambda language: counts[language])
    return best if counts[best] >= _FEWEST_WORDS else None
