from __future__ import annotations

import pytest

from citecheck.figures import compare, find_figures
from citecheck.figures.comparing.relation import Relation
from citecheck.figures.tables.language import Language
from citecheck.figures.tables.languages import LANGUAGES
from citecheck.figures.tables.recognition import languages_of

SAME = {
    "ru money": ("€1.14bn", "ru", "Помощь составит 1 140 млн евро."),
    "ru people": ("150,000", "ru", "Погибли 150 тысяч человек."),
    "ru words": ("150,000", "ru", "Погибли сто пятьдесят тысяч человек."),
    "ru inflected": ("21", "ru", "Не стало двадцати одного человека."),
    "ru range": ("between 2,000 and 4,000", "ru", "Воюют от 2 до 4 тысяч граждан."),
    "ru date": ("8 July 2015", "ru", "Подписано 8 июля 2015 года."),
    "ru dollars": ("$50 million", "ru", "Выделено 50 млн долларов США."),
    "ru decade": ("1990s", "ru", "Это было в 1990-х годах."),
    "ru one and a half": ("a third", "ru", "Ушла треть жителей."),
    "fr percent": ("over 80%", "fr", "Plus de 80 % des attaques"),
    "fr words": ("21", "fr", "Il y a vingt et un morts"),
    "fr ninety": ("97", "fr", "Il y a quatre-vingt-dix-sept morts"),
    "fr date": ("8 July 2015", "fr", "signé le 8 juillet 2015"),
    "fr money": ("€1.14bn", "fr", "vaut 1,14 milliard d'euros"),
    "fr century": ("21st century", "fr", "au 21e siècle"),
    "de money": ("€1.14bn", "de", "im Wert von 1,14 Milliarden €"),
    "de thousands": ("150,000", "de", "Er forderte 150.000 Opfer"),
    "de words": ("21", "de", "Es starben einundzwanzig Menschen"),
    "de half": ("half", "de", "Die Hälfte der Schulen"),
    "de century": ("21st century", "de", "im 21. Jahrhundert"),
    "de date": ("8 July 2015", "de", "am 8. Juli 2015"),
    "es money": ("€1.14bn", "es", "por valor de 1.140 millones de euros"),
    "es words": ("$2 billion", "es", "costará dos mil millones de dólares"),
    "es thousand": ("150,000", "es", "150 mil personas"),
    "it money": ("€1.14bn", "it", "vale 1,14 miliardi di euro"),
    "it words": ("1,500", "it", "sono millecinquecento soldati"),
    "pt money": ("€1.14bn", "pt", "vale 1,14 mil milhões de euros"),
    "pt words": ("163", "pt", "são cento e sessenta e três pessoas"),
    "nl money": ("€1.14bn", "nl", "ter waarde van 1,14 miljard euro"),
    "pl money": ("€1.14bn", "pl", "o wartości 1,14 mld euro"),
    "uk money": ("€1.14bn", "uk", "на суму 1,14 млрд євро"),
    "tr people": ("150,000", "tr", "150 bin kişi"),
    "tr percent": ("80%", "tr", "saldırıların yüzde 80 kadarı"),
    "kk percent": ("over 80%", "kk", "Шабуылдардың 80%-дан астамы"),
    "kk word": ("80%", "kk", "шабуылдардың 80 пайызы"),
    "sv money": ("$2 million", "sv", "kostar 2 miljoner dollar"),
    "zh people": ("150,000", "zh", "有15万人"),
    "zh percent": ("over 80%", "zh", "超过80%的袭击"),
    "ja date": ("8 July 2015", "ja", "これは2015年7月8日です"),
    "ar people": ("150,000", "ar", "قتل ١٥٠ ألف شخص"),
}


@pytest.mark.parametrize(("claim", "code", "text"), SAME.values(), ids=SAME)
def test_a_figure_in_another_language_says_the_same(claim: str, code: str, text: str) -> None:
    (ours,) = find_figures(claim, "en")
    (theirs,) = find_figures(text, code)
    assert compare(ours, theirs) is Relation.MATCH


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=LANGUAGES)
def test_every_language_reads_digits_percent_and_magnitudes(language: Language) -> None:
    (figure,) = find_figures("35%", language.code)
    assert figure.low == 35
    assert figure.unit == "%"
    assert language.scales


RECOGNISED = {
    "en": "The attacks were planned by members of the group in Asia and in Africa.",
    "ru": "В этом году на территории страны было предотвращено много терактов.",
    "fr": "Les attaques ont été commises par des membres de ce groupe dans la région.",
    "de": "Die Angriffe wurden von Mitgliedern der Gruppe in der Region verübt.",
    "es": "Los ataques fueron cometidos por los miembros de este grupo en la región.",
    "kk": "Шабуылдардың көбі Азияда болған деп хабарлады.",
    "uk": "Росія надасть країні військову допомогу, як і було обіцяно.",
    "zh": "大部分袭击发生在亚洲。",
}


@pytest.mark.parametrize(("code", "text"), RECOGNISED.items(), ids=RECOGNISED)
def test_a_language_is_recognised_by_its_small_words(code: str, text: str) -> None:
    assert languages_of(text, None)[0] == code


def test_the_given_language_comes_first() -> None:
    assert languages_of(RECOGNISED["en"], "fr-CA")[:2] == ("fr", "en")
