"""Does a text say one of these phrases, as its message and not in passing?

A wall says "Subscribe to continue reading." An article says that seven in ten newspapers ask
readers to subscribe to continue reading. So a phrase must be the better half of its sentence, or
begin it; and what stands in quotation marks is never a message.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from citecheck.liveness.lexicon import Lexicon, Phrase, normal

# A headline is a message when the phrase is most of it: "How to design a good 404 page" is not,
# nor is "Ferry service temporarily unavailable".
HEADLINE_SHARE = 0.6
STRICT_HEADLINE_SHARE = 0.85
# Of a headline a phrase must be so much to have its share in it: "The requested page, as you see,
# is not found" says the same as the title "404".
SHARE_TO_AGREE = 0.4
_SENTENCE_SHARE = 0.4
# A phrase of some length that begins the sentence counts too, after a word like "Sorry,".
_LONG_PHRASE = 16
_LATEST_START = 16
# “Confirm that you are no robot”: how captchas work. The quotation is not the headline's message.
_LEAST_BESIDE_QUOTATION = 8
# Chinese, Japanese and Korean say the same in a third of the signs.
_LONG_PHRASE_DENSE = 5
DENSE_WEIGHT = 2.5
_COMMON_DENSE = 3
_COMMON = 2  # words

_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]")
_DENSE = re.compile(r"[\u3041-\u30ff\u4e00-\u9fff\uac00-\ud7a3]")
QUOTED = re.compile(
    r"“[^“”]{1,300}”|„[^„“”]{1,300}[“”]|«[^«»]{1,300}»|\"[^\"]{1,300}\"|「[^「」]{1,300}」"
)
# "Cannot GET /2016/03/report.html": how long the address is says nothing.
_PATH = re.compile(r"(?:(?<=\s)|^)/\S{2,500}")
_SENTENCE_END = re.compile(r"[.!?…。！？]+(?:\s|$)|[。！？，、；\n\t|•·]")
_HEADLINE_END = re.compile(r"\s[-–—/·•»«>|]\s|[|·•»«\n]|[.!?…。！？，]+(?:\s|$)|[！？。，]")
# "Error 404: Page not found": the number is no part of the message.
_CODE = re.compile(
    r"^(?:\w{1,12} ){0,2}[45]\d\d\s{0,2}[:\-–—)(](?!\d)\s{0,2}|\s{1,2}\(?(?:http )?[45]\d\d\)?$"
)
# "harbour.example is for sale": nor is the name of a host.
_HOST = re.compile(r"^(?:[\w-]{1,63}\.){1,5}[a-z]{2,24}\s")
_EDGES = " \t-–—:;,.!?…·|()[]{}<>\"'“”„«»*#¡¿"


def headline_pieces(text: str) -> tuple[str, ...]:
    """A title or headline in normal form, and the pieces between its separators."""
    told = " ".join(text.split())
    whole = normal(told)
    parts = tuple(map(normal, _HEADLINE_END.split(_unquoted(told))))
    hosted = (_HOST.sub("", part) for part in (whole, *parts))
    pieces = (whole, _CODE.sub("", whole), *hosted, *parts)
    return tuple(dict.fromkeys(piece.strip(_EDGES) for piece in pieces if piece.strip(_EDGES)))


def _unquoted(headline: str) -> str:
    """A headline without what it quotes; a headline that is a quotation stays."""
    rest = QUOTED.sub(" ", headline)
    return rest if len(rest.strip(_EDGES)) >= _LEAST_BESIDE_QUOTATION else headline


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text in normal form, quotations taken out."""
    pieces = map(normal, _SENTENCE_END.split(_PATH.sub(" /", QUOTED.sub(" ", text))))
    return tuple(folded for piece in pieces if (folded := " ".join(piece.split()).strip(_EDGES)))


def headline_says(
    pieces: Sequence[str], lexicon: Lexicon, share: float = HEADLINE_SHARE
) -> str | None:
    """The phrase that one of a headline's pieces consists of, for a share at least, or None."""
    for phrase in lexicon.candidates("\n".join(pieces)):
        for piece in pieces:
            span = phrase.span(piece)
            if span and span[1] - span[0] >= share * len(piece):
                return phrase.written
    return None


def sentence_says(pieces: Sequence[str], lexicon: Lexicon) -> str | None:
    """The phrase that one of some sentences makes its message, or None."""
    for phrase in lexicon.candidates("\n".join(pieces)):
        if any(_is_message(phrase, piece) for piece in pieces):
            return phrase.written
    return None


def is_common(phrase: str, words: int) -> bool:
    """Whether a phrase of so few words heads honest pages too: "Gone", "Maintenance"."""
    if "404" in phrase or "410" in phrase:
        return False
    if _DENSE.search(phrase):
        return len(phrase) <= _COMMON_DENSE
    return len(phrase.split()) <= words


def weight(text: str) -> float:
    """The length of what is seen of a text, in Latin letters."""
    dense = len(_DENSE.findall(text))
    return len(_INVISIBLE.sub("", text)) + (DENSE_WEIGHT - 1) * dense


def _is_message(phrase: Phrase, sentence: str) -> bool:
    span = phrase.span(sentence)
    if span is None:
        return False
    start, end = span
    if phrase.written.isdigit():  # bus 404
        return end - start == len(sentence)
    if end - start >= _SENTENCE_SHARE * len(sentence):
        return True
    if is_common(phrase.written, _COMMON):
        return False
    dense = bool(_DENSE.search(phrase.parts[0]))
    long = _LONG_PHRASE_DENSE if dense else _LONG_PHRASE
    return start <= _LATEST_START and end - start >= long
