"""Words that tie a number to its thing, and tell little of the thing itself."""

from __future__ import annotations

from collections.abc import Mapping

# What is measured of a thing, and how money moves: half as telling as the thing.
MEASURES: Mapping[str, str] = {
    "price": (
        "price prices priced cost costs costing pric~ цен цена цены цену стоим~ ціна ціни "
        "вартіст~ prix coût~ preis~ kosten kostet~ precio~ cuest~ costar~ coste costo~ prezzo "
        "prezzi preço~ custo custos cena ceny kosztu~ kosztow~ prijs prijzen kost fiyat~ "
        "maliyet~ pris priser kosta~ баға~ құны expensive worth value valeur wert valor "
        "valore wartoś~ waarde değer~ värde стоимость~ обойд~"
    ),
    "allocate": (
        "allocat~ earmark~ выдел~ виділ~ allou~ bereitgestellt bereitstell~ asign~ destina "
        "destinó stanzia~ alocad~ przeznacz~ toegewezen ayır~ tahsis anslog~ anslå~ бөлді "
        "бөлін~ fund funds funded provide provides provided providing provision pledg~ grant~ "
        "commit commits committed commitment commitments offer~ spend~ spent gives gewähr~ "
        "оказ~ окаж~ надас~ надав~ dará udziel~ geeft accord~ fourn~ otorg~ conced~ fornir~ "
        "предоставля~ потрат~ dépens~ gastar~"
    ),
    "rate": (
        "rate rates ratio уровен~ ставк~ рівень taux quote~ tasa~ tasso taxa wskaźnik~ "
        "percentage oran~ andel"
    ),
    "share": (
        "share proportion portion дол~ частк~ anteil~ parte proporción quota parcela udział~ "
        "aandeel pay~"
    ),
    "last": (
        "last~ durat~ длил~ продолж~ трива~ dur~ dauer~ gedauert trwał~ duurde sürdü~ varade pågick"
    ),
    "growth": (
        "growth рост роста ростом зростання croissance wachstum~ crecimiento crescita "
        "crescimento wzrost~ groei büyüme~ tillväxt~ өсім~"
    ),
    "pay": (
        "pay pays paid paying payment~ плат~ заплат~ оплат~ выплат~ pagó pagar~ pagat~ pagou "
        "pagos zahlt zahlte zahlten zahlung~ bezahl~ payé~ paie~ betaald zapłac~ öde~"
    ),
}

# Reporting, being, moving, dimensions: almost any two sentences with numbers share one.
RELATIONS: Mapping[str, str] = {
    "say": (
        "say~ said tell~ told state~ stated report~ according accord~ claim~ announc~ note~ "
        "noted explain~ add added show~ found find finds estimat~ source sources article "
        "statement spokes~ официальн~ сообщ~ заяв~ сказа~ говор~ отмет~ согласно повідом~ "
        "заяви~ selon dit déclar~ indiqu~ rapport~ sagte sagen erklär~ laut bericht~ dijo "
        "según informó inform~ disse ha detto secondo dichiar~ segundo powiedzia~ według zegt "
        "volgens söyle~ göre enligt sade деді official officials statistics data figures "
        "figure number numbers число числа количеств~ кільк~ nombre anzahl zahl número numero "
        "liczb~ aantal sayı~ antal саны total totals totall~ count~ среди puts gives reported "
        "regard read"
    ),
    "rise": (
        "rise~ rose risen grow~ grew increas~ climb~ jump~ surg~ soar~ gain~ увелич~ вырос~ "
        "вырас~ возрос~ рос збільш~ зрос~ augment~ hausse crû stieg~ gestiegen zunahm~ wuchs "
        "erhöh~ aument~ crec~ subi~ cresc~ salit~ wzros~ stijg~ gestegen yüksel~ ökade~ steg "
        "өсті артты"
    ),
    "fall": (
        "fall falls fell fallen drop~ declin~ decreas~ reduc~ slump~ shrank cut сниз~ упал~ "
        "сократ~ уменьш~ зменш~ знизи~ впа~ baiss~ diminu~ chut~ sank gesunken fiel "
        "zurückgeg~ disminu~ baj~ cay~ reduj~ dimin~ cala~ scend~ caiu queda spad~ daal~ "
        "gedaald düş~ azal~ minska~ sjönk төменде~ азай~ dropped"
    ),
    "reach": (
        "reach~ hit amount~ total come came stand~ stood account accounts accounted represent "
        "represents represented représent~ constitute constitutes constituted constitue "
        "measure~ достиг~ состав~ составл~ приход~ склада~ станов~ atteint attei~ s’élève "
        "beträgt betrug erreich~ alcanz~ ascend~ raggiun~ ammont~ ating~ somou wynio~ wynos~ "
        "bedraagt bedroeg ulaş~ uppgick uppgår жетті құра~ include~ includ~ involv~ comprise~ "
        "consist consists"
    ),
    "be_there": (
        "exist~ remain~ live lives living lived находи~ располож~ живет живут является situ~ "
        "trouve~ befind~ liegt leben lebt vive viven trova vivono vivem mieszka~ wonen woont "
        "yaşa~ bor тұрады stay~ occur~ happen~ происходи~ произо~ lieu stattfand~ ocurr~ tuv~ "
        "lugar avvenut~ ocorr~ odby~ vond plaats gerçekleş~ skedde болды болған"
    ),
    "end": (
        "end ends ended ending finish~ conclud~ expired законч~ заверш~ окончи~ закінч~ "
        "terminé~ achevé~ ende endete beendet terminó termin~ acabó finì finit~ conclus~ "
        "terminou acabou zakończ~ beëindig~ eindigde sona bitti avslut~ slutade аяқтал~"
    ),
    "begin": (
        "begin~ began begun start~ launch~ начал~ нача~ почал~ commenc~ début~ beg~ begann~ "
        "empez~ comenz~ inizi~ rozpocz~ begon~ başla~ började баста~"
    ),
    "year": (
        "year years yearly annual~ год года году лет рік року років an ans année~ annuel~ "
        "jahr~ año~ anni anno ano anos rok roku lat jaar jaren yıl~ år året жыл~"
    ),
    "month": (
        "month~ месяц~ місяц~ mois monat~ mes meses mese mesi mês miesiąc~ maand~ ay aylar "
        "månad~ ай"
    ),
    "day": (
        "day days daily день дня дней дні jour jours tag tage~ día~ giorn~ dia dias dzień dni "
        "dag~ gün~ күн~"
    ),
    "week": (
        "week~ недел~ тиж~ semaine~ woche~ semana~ settiman~ tydzień tygod~ hafta~ vecka "
        "veckor апта~"
    ),
    "time": (
        "time times period~ era age today now recent~ currently current ago раз раза время "
        "врем~ период~ сейчас fois temps zeit~ période~ période momento veces vez tiempo "
        "tempo volt~ czas~ tijd keer zaman~ kez tid gång~ уақыт~ present"
    ),
    "length": (
        "long length lengthy длин~ протяж~ довжин~ longueur lang länge longitud largo lungo "
        "comprimento długoś~ lengte uzunlu~ längd~ ұзын~"
    ),
    "height": (
        "high height tall высот~ висот~ hauteur haut hoch höhe altura alto altezza altur~ "
        "wysok~ hoog hoogte yüksek~ höjd hög biik"
    ),
    "weight": (
        "weigh~ weight вес веса весит масс~ ваг~ poids pèse gewicht wiegt peso pesa waga waży "
        "weegt ağırlı~ vikt väger"
    ),
    "age": (
        "age aged ages old year-old возраст~ лет вік âge âgé~ alter alt jahre edad età idade "
        "wiek~ leeftijd oud yaş~ ålder жас~"
    ),
    "speed": (
        "speed~ скорост~ швидк~ vitesse geschwindigkeit velocidad velocità velocidade "
        "prędkoś~ snelheid hız~ hastighet"
    ),
    "distance": (
        "distance~ расстоян~ відстан~ entfern~ distancia~ distanza~ distância odległoś~ "
        "afstand mesafe~ avstånd"
    ),
    "temperature": ("temperature~ температур~ température~ temperatur~ temperatura~ sıcaklı~"),
    "new": (
        "new newly нов~ nouve~ neu neue~ nuev~ nuov~ novo nova nowy now~ nieuw~ yeni~ ny nya жаңа"
    ),
    "big": (
        "big great large~ main major important больш~ крупн~ велик~ grand grande grands "
        "grandes groß~ gross~ wichtig~ grande~ maggior~ maior~ duż~ groot grote büyük~ stora "
        "үлкен leading chief principal~ hauptsächlich~ основн~ головн~"
    ),
    "have": (
        "left leave~ related linked connected concern~ связан~ receiv~ get gets got expect~ "
        "plan plans planned according получ~ hold holds held keep~ own owned run runs ran use "
        "used using име~ мают"
    ),
}
