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
        "commit commits committed commitment commitments offer~ gives gewähr~ оказ~ окаж~ "
        "надас~ надав~ dará udziel~ geeft accord~ fourn~ otorg~ conced~ fornir~ предоставля~"
    ),
    "rate": (
        "rate rates ratio уровен~ ставк~ рівень taux tasa~ tasso taxa wskaźnik~ percentage "
        "andel oranı oranında quote quoten"
    ),
    "share": (
        "share proportion portion дол~ частк~ anteil~ parte proporción quota parcela udział~ "
        "aandeel pay~"
    ),
    "last": (
        "durat~ длил~ продолж~ трива~ dur~ dauer~ gedauert trwał~ duurde sürdü~ varade pågick "
        "duró duraron lasts lasted lasting"
    ),
    "growth": (
        "growth рост роста ростом зростання croissance wachstum~ crecimiento crescita "
        "crescimento wzrost~ groei büyüme~ tillväxt~ өсім~"
    ),
    "pay": (
        "pay pays paid paying payment~ плат~ заплат~ оплат~ выплат~ pagó pagar~ pagat~ pagou "
        "pagos zahlt zahlte zahlten zahlung~ bezahl~ payé~ paie~ betaald zapłac~ öde~"
    ),
    "area": (
        "area cover covers covering covered span spans surface occupies площад~ занимает "
        "займає superficie fläche superficie~ occupe couvre abarca ocupa copre occupa "
        "powierzchni~ zajmuje oppervlakte yüzölçüm~ yta аумағы"
    ),
    "live": (
        "live lives lived living life lifespan lifetime longevity жив жил жила жили живет "
        "живёт живут жизни жизнь живе живуть життя vit vivent vie espérance leben lebt lebte "
        "lebten lebenserwartung~ lebensdauer vive viven vida vivono vita vivem żyje żyją "
        "życia życie leeft leven levensverwachting yaşa~ ömür ömrü lever livslängd "
        "medellivslängd өмір~"
    ),
    "minimum": (
        "minimum minimal~ lowest минимальн~ мінімальн~ minimale mínim~ minimo minima "
        "minimaln~ asgari minimi minime"
    ),
    "maximum": (
        "maximum maximal~ highest максимальн~ máxim~ massim~ maksymaln~ azami höchste "
        "höchsten höchster"
    ),
    "average": (
        "average averages mean median средн~ середн~ moyen moyenne moyens durchschnitt~ "
        "promedio średni~ przeciętn~ gemiddeld~ ortalama~ genomsnitt~ орташа"
    ),
    "expect": (
        "expect~ forecast~ predict~ projected projection~ plan plans planned ожида~ прогноз~ "
        "планир~ очіку~ плану~ prévoi~ prévu~ prévision~ erwart~ prognos~ prevé prevén "
        "previst~ pronóstic~ pronostic~ previs~ prevede prevedono prognoz~ spodziew~ "
        "verwacht~ beklen~ förvänta~ күтіл~ жоспар~ attendu attendus attendue attendent "
        "attendre"
    ),
    "actual": ("actual actually фактическ~ фактичн~ tatsächlich~ effectivement realmente"),
    "spend": (
        "spend~ spent expense~ expenditure~ outlay~ потрат~ расход~ витрат~ витрач~ dépense~ "
        "dépens~ ausgaben ausgegeben ausgeben gasto gastos gastó gastar~ gastaron gastou "
        "spes~ speso despesa~ wydatk~ wydał~ uitgaven uitgegeven harca~ utgift~"
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
        "rise~ rose risen grow~ grew increas~ climb~ jump~ soar~ gain~ увелич~ вырос~ вырас~ "
        "возрос~ рос збільш~ зрос~ augment~ hausse crû stieg~ gestiegen zunahm~ wuchs erhöh~ "
        "aument~ crec~ subi~ cresc~ salit~ wzros~ stijg~ gestegen yüksel~ ökade~ steg өсті "
        "артты expand~ expansion swell~ swelled progressé rising вырастет вырастут растет "
        "растёт растут growing gained ausgeweitet zugenommen progressa progressed surge "
        "surged surges surging"
    ),
    "fall": (
        "fall falls fell fallen drop~ declin~ decreas~ reduc~ slump~ shrank cut сниз~ упал~ "
        "сократ~ уменьш~ зменш~ знизи~ впа~ baiss~ diminu~ chut~ sank gesunken fiel "
        "zurückgeg~ disminu~ baj~ cay~ reduj~ dimin~ cala~ scend~ caiu queda spad~ daal~ "
        "gedaald düş~ azal~ minska~ sjönk төменде~ азай~ dropped contract~ contraction slow~ "
        "slowed eased decelerat~ замедл~ уповільн~ ralenti~ verlangsam~ desaceler~ ralentizó "
        "rallent~ abrand~ spadł~ spowoln~ vertraag~ yavaşla~ падени~ снижен~ descen~ gefallen "
        "verringer~ zmniejsz~ баяула~ shrink~"
    ),
    "reach": (
        "reach~ hit amount~ total come came stood account accounts accounted represent "
        "represents represented représent~ constitute constitutes constituted constitue "
        "measure~ достиг~ состав~ составл~ приход~ склада~ станов~ atteint attei~ s’élève "
        "beträgt erreich~ alcanz~ ascend~ raggiun~ ammont~ ating~ somou wynio~ wynos~ "
        "bedraagt bedroeg ulaş~ uppgick uppgår жетті құра~ include~ includ~ involv~ comprise~ "
        "consist consists stand stands standing betrugen mesur~"
    ),
    "be_there": (
        "exist~ remain~ находи~ располож~ является situ~ trouve~ befind~ liegt trova mieszka~ "
        "wonen woont bor тұрады stay~ occur~ happen~ происходи~ произо~ lieu stattfand~ "
        "ocurr~ tuv~ lugar avvenut~ ocorr~ odby~ vond plaats gerçekleş~ skedde болды болған"
    ),
    "end": (
        "end ends ended ending finish~ conclud~ expired законч~ заверш~ окончи~ закінч~ "
        "terminé~ achevé~ ende endete beendet terminó termin~ acabó finì finit~ conclus~ "
        "terminou acabou zakończ~ beëindig~ eindigde sona bitti avslut~ slutade аяқтал~"
    ),
    "begin": (
        "begin~ began begun start~ launch~ начал~ нача~ почал~ commenc~ début~ beg~ begann~ "
        "empez~ comenz~ inizi~ rozpocz~ begon~ başla~ började баста~ запуст~ запущ~ lancé "
        "lancée gestartet lanzó lanzado lanciat~ lançado lançou"
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
        "dag~ күн~ günü günler günlük"
    ),
    "week": (
        "week~ недел~ тиж~ semaine~ woche~ semana~ settiman~ tydzień tygod~ hafta~ vecka "
        "veckor апта~"
    ),
    "time": (
        "time times period~ era today now recent~ currently current ago раз раза время врем~ "
        "период~ сейчас fois temps zeit~ période~ période momento veces vez tiempo tempo "
        "volt~ czas~ tijd keer zaman~ kez tid gång~ уақыт~ present last past letzte letzten "
        "letztes dernier dernière derniers прошлом прошлого прошлый прошлой минулого минулому "
        "pasado último última scorso scorsa passado ostatni~ afgelopen förra өткен"
    ),
    "length": (
        "long length lengthy длин~ протяж~ довжин~ longueur lang länge longitud largo lungo "
        "comprimento długoś~ lengte uzunlu~ längd~ ұзын~ stretch~ kilometerlang"
    ),
    "height": (
        "high height tall высот~ висот~ hauteur haut hoch höhe altura alto altezza altur~ "
        "wysok~ hoog hoogte yüksek~ höjd hög biik elevation altitude~ altitud~ altitudine"
    ),
    "weight": (
        "weigh~ weight вес веса весит масс~ ваг~ poids pèse gewicht wiegt peso pesa waga waży "
        "weegt ağırlı~ vikt väger mass вага важит~ masse"
    ),
    "age": (
        "age aged ages old year-old возраст~ лет вік âge âgé~ alter alt edad età idade wiek~ "
        "leeftijd oud yaş~ ålder жас~"
    ),
    "speed": (
        "speed~ скорост~ швидк~ vitesse geschwindigkeit velocidad velocità velocidade "
        "prędkoś~ snelheid hız~ hastighet"
    ),
    "distance": (
        "distance~ расстоян~ відстан~ entfern~ distancia~ distanza~ distância odległoś~ "
        "afstand mesafe~ avstånd"
    ),
    "new": (
        "new newly нов~ nouve~ neu neue~ nuev~ nuov~ novo nova nowy now~ nieuw~ yeni~ ny nya жаңа"
    ),
    "big": (
        "big great large~ main major important больш~ крупн~ велик~ grand grande grands "
        "grandes groß~ gross~ wichtig~ grande~ maggior~ maior~ duż~ groot grote büyük~ stora "
        "үлкен leading chief principal~ hauptsächlich~ основн~ головн~"
    ),
    "have": (
        "left leave~ related linked connected concern~ связан~ receiv~ get gets got according "
        "получ~ hold holds held keep~ own owned run runs ran use used using име~ мают"
    ),
}
