"""Several words with one meaning, in lower case: read as one."""

from __future__ import annotations

from collections.abc import Mapping

# Phrases stand apart by a comma.
_PLACES: Mapping[str, str] = {
    "usa": (
        "united states, соединенных штатов, соединенные штаты, états-unis, estados unidos, "
        "stati uniti, vereinigten staaten, vereinigte staaten, stany zjednoczone"
    ),
    "uk": "united kingdom, reino unido, royaume-uni, regno unito, vereinigtes königreich",
    "un": "united nations, nations unies, vereinten nationen, naciones unidas, nazioni unite, nações unidas",
    "eu": (
        "european union, union européenne, europäische union, europäischen union, unión europea, "
        "unione europea, união europeia, европейский союз, европейского союза, unia europejska"
    ),
    "middle_east": (
        "middle east, near east, ближнего востока, ближнем востоке, ближний восток, "
        "moyen-orient, proche-orient, naher osten, nahen osten, oriente medio, medio oriente, "
        "médio oriente, oriente médio, bliski wschód, midden-oosten, близький схід"
    ),
    "islamic_state": (
        "islamic state, исламское государство, исламского государства, état islamique, "
        "estado islámico, islamischer staat, islamischen staat, stato islamico"
    ),
    "south_africa": "south africa, afrique du sud, áfrica do sul",
}

_PEOPLE: Mapping[str, str] = {
    "youth": "young people, jeunes gens, junge menschen, jungen menschen, молодых людей, молодые люди",
    "lawmaker": "members of parliament, member of parliament, members of congress",
    "president": "head of state, chef de l'état, глава государства, главы государства, jefe de estado, capo dello stato, chefe de estado",
    "refugee": (
        "asylum seekers, asylum seeker, asylum-seekers, fled their homes, flee their homes, "
        "driven from their homes, forced from their homes, left their homes, "
        "demandeurs d'asile, solicitantes de asilo, richiedenti asilo, requerentes de asilo"
    ),
    "homeless": "without a roof, без крова, без даху, sin hogar, senza tetto, sem teto, sans abri, sin techo",
    "unemployment": (
        "out of work, without a job, without work, sans emploi, ohne arbeit, sin trabajo, "
        "senza lavoro, sem emprego, без работы, без роботи, bez pracy, zonder werk"
    ),
    "adult": "grown-ups, grown ups",
}

_DEEDS: Mapping[str, str] = {
    "army": "armed forces, вооруженные силы, вооруженных сил, збройні сили",
    "death": (
        "passed away, death toll, lost their lives, lost his life, lost her life, lose their lives, "
        "loss of life, lives lost, claimed the lives, cost the lives, ums leben, "
        "perdieron la vida, perdió la vida, quitó la vida, persero la vita, perso la vita, "
        "perderam a vida, perdu la vie, straciło życie, om het leven, hayatını kaybetti, "
        "hayatını kaybeden, лишились жизни, унесло жизни, унес жизни, унесла жизни, қаза тапты"
    ),
    "rescue": "brought to safety, pulled alive, in sicherheit, mis à l'abri, a salvo, in salvo",
    "release": "set free, let go, auf freiem fuß, на свободу, en liberté, en libertad",
    "resign": "stepped down, steps down, step down, подал в отставку, ушел в отставку",
    "jail": (
        "behind bars, за решетку, за решетке, за решеткой, за ґрати, derrière les barreaux, "
        "hinter gittern, hinter gitter, tras las rejas, dietro le sbarre, atrás das grades"
    ),
    "acquit": "not guilty, cleared of, found innocent",
    "arrest": (
        "taken into custody, took into custody, in custody, into custody, rounded up, "
        "under arrest, под стражу, garde à vue, in gewahrsam"
    ),
    "rule": (
        "in power, in office, on the throne, sur le trône, auf dem thron, на троне, en el trono, sul trono, at the helm, у власти, при власти, при владі, au pouvoir, "
        "an der macht, en el poder, al potere, no poder, u władzy, aan de macht, vid makten, "
        "билік басында, билікте"
    ),
    "in_force": (
        "took effect, takes effect, take effect, taken effect, came into force, come into force, "
        "comes into force, coming into force, entered into force, enters into force, "
        "enter into force, came into effect, comes into effect, come into effect, "
        "went into effect, goes into effect, in force, into force, in kraft, entrée en vigueur, "
        "entré en vigueur, en vigueur, entró en vigor, en vigor, in vigore, em vigor, "
        "вступил в силу, вступила в силу, вступило в силу, вступает в силу, в силу с, "
        "набув чинності, набрав чинності, w życie, van kracht, yürürlüğe girdi, i kraft, "
        "күшіне енді"
    ),
    "sign": (
        "put their names to, put its name to, put his name to, put her name to, "
        "put their name to, put their signatures to, put their signature to, "
        "put his signature to, put pen to paper"
    ),
    "ceasefire": (
        "cease-fire, cease fire, cessez-le-feu, alto el fuego, cese al fuego, cessate il fuoco, "
        "cessar-fogo, прекращение огня, прекращении огня, прекращения огня, припинення вогню, "
        "zawieszenie broni, zawieszenia broni"
    ),
    "cross": "came across, come across, came over, come over, crossed over",
    "accept": "took in, taken in, take in, takes in, let in",
    "participation": (
        "took part, take part, takes part, taken part, taking part, turned out to vote, "
        "went to the polls, cast their ballots, cast their votes, cast a ballot, cast ballots, "
        "prirent part, pris part, nahmen teil, tomaron parte, presero parte, wzięło udział"
    ),
    "parliamentary": "legislative elections, élections législatives",
    "recover": "got better, get better, gesund geworden, пошли на поправку",
    "build": (
        "dates from, date from, dated from, dating from, dates back to, dating back to, "
        "dated back to, date back to, stammt aus, stammen aus, remonte au, remontent au, "
        "date du, datent du, datant du, data del, data dal, risale al, risale alla, remonta al, "
        "remonta ao, относится к, pochodzi z, dateert uit"
    ),
    "retreat": "shrank back, shrunk back, shrink back, drew back, pulled back, zog sich zurück",
    "return": "came home, come home, comes home, went home, gone home, back home",
    "found": "set up, sets up",
    "reject": "turned down, turn down, voted down, vote down",
    "election": "voted in",
    "attack": "air strike, air strikes, drone strike, drone strikes, missile strike, missile strikes",
    "walkout": "on strike, went on strike, en grève, en huelga, in sciopero, em greve",
    "disappear": "unaccounted for",
    "divorce": "split up",
    "investment": "put money into",
    "dismiss": "lay off, laid off, lays off, laying off, job cuts, let go of",
    "cancel": "called off, call off, calls off",
    "last": "went on for, goes on for, go on for",
    "member": "belong to, belongs to, belonged to",
    "merge": "taken over",
    "rise": "went up, goes up, go up, gone up, mounted to",
    "fall": "came down, come down, went down, goes down, go down, gone down",
    "earthquake": (
        "tremblement de terre, tremblements de terre, trzęsienie ziemi, trzęsienia ziemi"
    ),
}

_MONEY: Mapping[str, str] = {
    "economy": (
        "gross domestic product, gross national product, economic output, "
        "валовой внутренний продукт, внутренний валовой продукт, "
        "валового внутреннего продукта, валовий внутрішній продукт, "
        "валового внутрішнього продукту, produit intérieur brut, producto interno bruto, "
        "producto interior bruto, prodotto interno lordo, produto interno bruto, "
        "produkt krajowy brutto, bruto binnenlands product, жалпы ішкі өнім"
    ),
    "inflation": (
        "consumer prices, price growth, рост цен, роста цен, "
        "потребительские цены, потребительских цен, зростання цін, споживчі ціни, "
        "hausse des prix, prix à la consommation, precios al consumidor, precios al consumo, "
        "prezzi al consumo, preços ao consumidor, ceny konsumpcyjne, wzrost cen, "
        "tüketici fiyatları"
    ),
    "salary": (
        "box office, box-office, al botteghino, en taquilla, nas bilheterias, кассовые сборы, "
        "take-home pay, brought in"
    ),
    "sell": (
        "went under the hammer, go under the hammer, goes under the hammer, "
        "under the hammer, changed hands, unter den hammer, с молотка"
    ),
    "export": (
        "sold abroad, sales abroad, shipped abroad, shipments abroad, sold overseas, "
        "sales overseas, ins ausland verkauft, ventas al exterior, ventes à l'étranger, "
        "vendite all'estero"
    ),
    "steel": "тонн стали, тонны стали, производство стали, производства стали, выплавка стали",
    "coal": "de carbón, de charbon",
    "oil": "ropa naftowa, ropy naftowej, ropę naftową",
    "revenue": "chiffre d'affaires, volume d'affaires",
    "first_half": (
        "first half, первом полугодии, первое полугодие, premier semestre, ersten halbjahr, "
        "primer semestre, primo semestre, primeiro semestre, pierwszym półroczu, eerste helft"
    ),
    "second_half": (
        "second half, втором полугодии, второе полугодие, second semestre, deuxième semestre, "
        "zweiten halbjahr, segundo semestre, secondo semestre, drugim półroczu, tweede helft"
    ),
}

_THINGS: Mapping[str, str] = {
    "live": (
        "life expectancy, life span, life spans, life-span, продолжительность жизни, "
        "тривалість життя, espérance de vie, esperanza de vida, aspettativa di vita, "
        "speranza di vita, expectativa de vida, esperança de vida, długość życia, yaşam süresi"
    ),
    "semifinal": "semi-final, semi-finals, semi final, semi finals, demi-finale, demi-finales, yarı final",
    "quarterfinal": "quarter-final, quarter-finals, quarter final, quarts de finale, quart de finale",
    "railway": (
        "chemin de fer, chemins de fer, железная дорога, железной дороги, железной дороге, "
        "железную дорогу, железных дорог"
    ),
    "capacity": "can hold, can seat, has room for, have room for, space for",
    "height": (
        "above sea level, über dem meeresspiegel, над уровнем моря, sobre el nivel del mar, "
        "sul livello del mare, au-dessus du niveau de la mer, acima do nível do mar"
    ),
    "agriculture": "сельское хозяйство, сельского хозяйства, сельском хозяйстве",
    "airline": "compagnie aérienne, compagnia aerea, companhia aérea, linia lotnicza",
    "telephone": "mobile phone, mobile phones, cell phone, cell phones",
    "wild": "in freier wildbahn, in the wild",
    "weekend": "fin de semana, fine settimana, fim de semana, hafta sonu",
    "average": "in media, de media, em média, en moyenne, im schnitt",
    "hospital": "medical centre, medical center",
    "may_month": "in may, of may, since may, last may, by may, until may, early may, late may",
    "march": "de março, em março",
    "monday": "segunda-feira",
    "tuesday": "terça-feira",
    "wednesday": "quarta-feira",
    "thursday": "quinta-feira",
    "friday": "sexta-feira",
}

PHRASES: Mapping[str, str] = {
    phrase.strip(): concept
    for rows in (_PLACES, _PEOPLE, _DEEDS, _MONEY, _THINGS)
    for concept, listed in rows.items()
    for phrase in listed.split(",")
}
