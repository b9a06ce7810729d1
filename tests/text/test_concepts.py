"""The tables: what a claim and a source may call by different words, and what they may not."""

from __future__ import annotations

import pytest

from citecheck.text.concepts import CONTRASTS, COUNTRIES, MEASURES, PHRASES, RELATIONS, THINGS
from citecheck.text.words import OPPOSITES, is_concept, words

TABLES = (*THINGS, COUNTRIES, MEASURES, RELATIONS)


def concepts(text: str) -> set[str]:
    return {word.key for word in words(text) if is_concept(word.key)}


# Wordings that say the same: each one must share a concept with the first of its row.
SAME = """
    sold | fetched | went under the hammer | changed hands | продал | verkauft | vendió | auctioned
    exports | sold abroad | экспорт | Ausfuhren | exportaciones | esportazioni | eksport
    imports | импорт | Importe | importaciones | importazioni
    debt | owed | owes | indebted | долг | задолженность | Schulden | dette | deuda | dívida
    has been in power | ruled | reign | у власти | regierte | au pouvoir | en el poder | al potere
    covers | has an area of | занимает | площадь | superficie | Fläche
    dates from | was built | dates back to | построен | erbaut | erected | stammt aus | remonte au
    floors | storeys | этажей | étages | Stockwerke | pisos | pięter | verdiepingen
    killed | death toll | dead | lost their lives | погибших | kamen ums Leben | perdieron la vida
    wounded | injured | ранены | blessés | verletzt | heridos | feriti
    effective | efficacy | эффективность | wirksam | efficacité | eficacia
    retreated | shrank back | receded | отступил | recule
    signed | put their names to | signatories | подписали | unterzeichnet | put pen to paper
    crossed | came across | пересекли | überquerten | cruzaron
    recovered | recovery | cured | выздоровели | genesen | guérison | wyzdrowiało
    lifespan | lives | life expectancy | Lebenserwartung | продолжительность жизни
    temperature | thermometer | температура | Temperaturen | termometro
    employs | staff | workforce | work in | jobs | работают | Beschäftigte | emploie | lavorano
    produced | production | output | добыча | выпускает | Produktion | producción
    harvested | picked | gathered | crop | урожай | récolte | geerntet | cosecha
    deployed | sent | направил | entsandt | dispatched
    detained | arrested | taken into custody | задержаны | festgenommen | detenidos
    displaced | refugees | asylum seekers | fled their homes | беженцы | Flüchtlinge | réfugiés
    turnout | took part | явка | Wahlbeteiligung | participación | affluenza | comparecimento | went to the polls | frekwencja | opkomst
    votes | ballots | голосов | Stimmen | voix | votos
    inflation | consumer prices | инфляция | рост цен | inflación | Verbraucherpreise
    unemployment | out of work | jobless | безработица | chômage | Arbeitslose | desempleo
    GDP | economic output | ВВП | BIP | PIB | PKB
    earned | box office | wage | takings | зарплата | Lohn | salaire
    fined | penalty | штраф | amende | Geldstrafe | multa
    repaired | fixing | renovated | ремонт | réparation | Sanierung
    jailed | prison | behind bars | sentenced | тюрьма | за решеткой | Gefängnis
    acquitted | not guilty | оправданы | freigesprochen | absueltos | assolti
    took effect | came into force | in force | вступил в силу | in Kraft | en vigueur
    ceasefire | truce | cease-fire | armistice | перемирие | Waffenruhe | alto el fuego
    abroad | foreign | external | внешний | зарубежные | ausländische
    inhabitants | residents | population | жителей | Einwohner | habitants
    pupils | students | школьников | Schüler | élèves | alumnos
    homes | houses | dwellings | flats | квартир | Wohnungen | logements
    ship | vessel | boat | судно | Schiff | navire
    aircraft | plane | jet | самолет | Flugzeug | avion
    cars | vehicles | автомобили | Autos | voitures
    earthquake | quake | tremblement de terre | землетрясение | Erdbeben | terremoto
    fire | blaze | wildfire | пожар | incendie | Waldbrand
    flood | паводок | Hochwasser | inondation
    infections | cases of the disease | fell ill | sick | заболевших | Erkrankte
    troops | soldiers | военнослужащие | Soldaten | soldats
    rescued | brought to safety | saved | спасены | gerettet | secourus
    freed | released | set free | освобождены | libérés
    protesters | demonstrators | rally | митинг | Kundgebung | manifestants
    hired | recruited | наняли | eingestellt | embauché
    fell | slowed | came down | замедлилась | gesunken | ralenti
    rose | grew | expanded | went up | вырос | gestiegen
    opened | inaugurated | открыт | eröffnet | inauguré
    copies | экземпляров | exemplaires | Exemplare
    book | novel | книга | roman | libro
    cotton | хлопка | Baumwolle | algodón
    wheat | grain | пшеница | зерно | Weizen | blé
    October | октябре | octobre | Oktober | outubro | października | қазанда
    March | марта | mars | März | marzo | de março
    Friday | пятницу | vendredi | Freitag | viernes
    spring | весной | printemps | Frühling
    minimum | lowest | минимальная | mínimo
    pension | пенсия | Rente | retraite
    final | финале | Finale
    semi-final | полуфинале | demi-finale | Halbfinale
    treaty | agreement | договор | Vertrag | tratado
    investment | invested | инвестиции | Investitionen | inversiones
    taxes | налоги | Steuern | impôts
    rain | precipitation | осадки | Niederschläge | lluvias
    came home | returned | вернулись | zurückgekehrt
    murdered | killed | assassinés | ermordet | убиты
    strike | walkout | забастовка | grève | Streik | huelga | sciopero
    spent | expenses | расходы | dépenses | Ausgaben | gastos
    cancelled | called off | отменили | abgesagt | annulé
    rejected | turned down | voted down | отклонили | abgelehnt | rejeté
    laid off | dismissed | fired | уволены | entlassen | licenciés
    talks | negotiations | переговоры | Verhandlungen | négociations
    stolen | theft | украли | gestohlen | volés
    king | monarch | emperor | король | König | roi
    wrote | penned | написал | schrieb | écrit
    altitude | above sea level | high | высота
    visitors | visited | tourists | посетителей | Besucher
    armed forces | army | армия | armée
    wolves | волков | Wölfe | loups | lobos
"""

# Wordings that say different things: the two sides must share nothing.
APART = """
    sold | bought
    exports | imports
    earned | cost
    born | died
    hired | fired
    wage | pension
    built | collapsed
    built | destroyed
    employs | produces
    won | lost
    men | women
    young | elderly
    killed | injured
    rescued | killed
    turnout | votes
    явка | голосов
    Wahlbeteiligung | Stimmen
    presidential | parliamentary
    президентские | парламентские
    final | semi-final
    October | March
    октябре | марте
    June | July
    Friday | Monday
    spring | autumn
    north | south
    east | west
    mosque | palace
    church | mosque
    novel | cookbook
    oil | coal
    gas | oil
    gold | silver
    copper | steel
    wheat | cotton
    renewables | coal
    long | high
    wide | thick
    weighs | carries
    profit | revenue
    profit | loss
    deficit | surplus
    minimum | average
    inflation | unemployment
    school | university
    school | hospital
    teachers | pupils
    doctors | nurses
    urban | rural
    public | private
    domestic | foreign
    arrived | departed
    journey | delay
    acquitted | convicted
    arrested | released
    opened | closed
    rose | fell
    began | ended
    treaty | war
    city | village
    bridge | tunnel
    ship | plane
    soldiers | police
    patients | doctors
    rain | snow
    fever | temperature
    drought | flood
    lake | river
    sheep | horses
    debt | tax
    budget | debt
    loan | investment
    subsidy | tax
    hostages | soldiers
    passengers | pilots
    amended | fined
    employed | exported
    attended | expected
    subsidiary | subsidy
    orange | rate
    restaurant | repair
    liberal | liberated
    sanctuary | sanctions
    prime minister | bonus
    Red brand | fire
    inventory | invented
    a year in office | officer
    Zuckerberg | sugar
    last year | lasted
    strikes a balance | attacked
    trees | деревень
    islands | Iceland
"""


def _rows(table: str) -> list[list[str]]:
    return [[side.strip() for side in row.split("|")] for row in table.strip().splitlines()]


MEETING = [(row[0], other) for row in _rows(SAME) for other in row[1:]]


@pytest.mark.parametrize(("one", "other"), MEETING)
def test_wordings_of_one_thing_meet(one: str, other: str) -> None:
    assert concepts(one) & concepts(other)


@pytest.mark.parametrize(("one", "other"), _rows(APART))
def test_wordings_of_different_things_do_not_meet(one: str, other: str) -> None:
    assert {word.key for word in words(one)}.isdisjoint(word.key for word in words(other))


CONTRASTED = """
    men | women
    sold | bought
    exports | imports
    October | марте
    wage | Rente
    film earned | film cost
    presidential | парламентские
    final | semi-final
    minimum | average
    mosque | дворец
    north | юге
    явка | Stimmen
    built | обрушился
    first half | second half
"""


@pytest.mark.parametrize(("one", "other"), _rows(CONTRASTED))
def test_what_excludes_each_other_stands_in_one_contrast(one: str, other: str) -> None:
    here, there = concepts(one), concepts(other)
    assert any(here - there & group and there - here & group for group in OPPOSITES)


def test_every_contrast_names_rows_of_the_tables() -> None:
    names = {name for table in TABLES for name in table}
    assert {name for row in CONTRASTS for name in row.split()} <= names


def test_every_phrase_is_read_as_its_concept() -> None:
    read = {phrase: [word.key for word in words(phrase)] for phrase in PHRASES}
    assert {p: keys for p, keys in read.items() if keys != [f"={PHRASES[p]}"]} == {}


def test_the_longest_of_several_phrases_is_read() -> None:
    assert [word.key for word in words("They were found not guilty.")][-1] == "=acquit"
