"""The languages that figures are read in. A further one is one file and one row here."""

from __future__ import annotations

from collections.abc import Mapping

from citecheck.figures.tables.language import Language
from citecheck.figures.tables.languages import (
    arabic,
    chinese,
    dutch,
    english,
    french,
    german,
    italian,
    japanese,
    kazakh,
    polish,
    portuguese,
    russian,
    spanish,
    swedish,
    turkish,
    ukrainian,
)

LANGUAGES: Mapping[str, Language] = {
    room.LANGUAGE.code: room.LANGUAGE
    for room in (
        english,
        russian,
        french,
        german,
        spanish,
        italian,
        portuguese,
        dutch,
        polish,
        ukrainian,
        turkish,
        kazakh,
        swedish,
        chinese,
        japanese,
        arabic,
    )
}
